import type { ReportHead } from "../domain/report.js";
import { compareText } from "./placed.js";

/**
 * Two texts whose sketches agree in this share of positions or more are copies of one text. Measured in
 * group.test.ts: different reports of one episode reach 0.06, a copy lightly edited and cut to six tenths keeps
 * 0.41; wire copies in the wild are known to share as little as 0.3, less a few hundredths for the estimate.
 */
export const COPY_SIMILARITY = 0.25;

/** The share of equal positions in two sketches: an estimate of the texts' Jaccard similarity. */
export function similarity(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  if (length === 0) return 0;
  let same = 0;
  for (let i = 0; i < length; i++) if (a[i] === b[i]) same++;
  return same / length;
}

/**
 * Puts copies of one text together: report id to the id that stands for its text. Syndicated copies with light
 * edits count as copies, and a copy of a copy too. The order of reports changes nothing. Rule R4.
 */
export function textGroups(reports: readonly ReportHead[]): ReadonlyMap<string, string> {
  const sorted = [...reports].sort((a, b) => compareText(a.id, b.id));
  const clusters = new Clusters(sorted.length);
  const distinct = joinEqual(sorted, clusters);
  const positions = Math.max(0, ...distinct.map((index) => sorted[index]?.sketch.length ?? 0));
  for (let position = 0; position < positions; position++) {
    for (const bucket of bucketsAt(position, sorted, distinct)) joinAlike(bucket, sorted, clusters);
  }
  return new Map(sorted.map(({ id }, index) => [id, sorted[clusters.rootOf(index)]?.id ?? id]));
}

/** Which reports stand together: each points towards the first of its cluster. */
class Clusters {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  rootOf(index: number): number {
    let root = index;
    for (let up = this.#parent[root] ?? root; up !== root; up = this.#parent[root] ?? root) root = up;
    this.#parent[index] = root;
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)];
    this.#parent[Math.max(x, y)] = Math.min(x, y);
  }
}

/** Joins reports with the same sketch and gives back the first of each. */
function joinEqual(reports: readonly ReportHead[], clusters: Clusters): readonly number[] {
  const first = new Map<string, number>();
  reports.forEach(({ sketch }, index) => {
    if (sketch.length === 0) return;
    const key = sketch.join();
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else clusters.join(known, index);
  });
  return [...first.values()];
}

/** Reports that share a value at a position: only these can be alike. */
function bucketsAt(
  position: number,
  reports: readonly ReportHead[],
  of: readonly number[],
): Iterable<readonly number[]> {
  const buckets = new Map<number, number[]>();
  for (const index of of) {
    const value = reports[index]?.sketch[position];
    if (value === undefined) continue;
    const bucket = buckets.get(value);
    if (bucket === undefined) buckets.set(value, [index]);
    else bucket.push(index);
  }
  return buckets.values();
}

/** Compares each report with one of each cluster in its bucket; what is missed so, another position brings together. */
function joinAlike(bucket: readonly number[], reports: readonly ReportHead[], clusters: Clusters): void {
  const heads = new Map<number, number>();
  for (const index of bucket) {
    if (heads.has(clusters.rootOf(index))) continue;
    for (const [root, head] of heads) {
      if (similarity(reports[index]?.sketch ?? [], reports[head]?.sketch ?? []) < COPY_SIMILARITY) continue;
      clusters.join(index, head);
      heads.delete(root);
    }
    heads.set(clusters.rootOf(index), index);
  }
}
