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
  joinAlike(sorted, joinEqual(sorted, clusters), clusters);
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

/** Joins reports that agree in enough positions: counted value by value, so that no two are compared for nothing. */
function joinAlike(reports: readonly ReportHead[], of: readonly number[], clusters: Clusters): void {
  const having: Map<number, number[]>[] = [];
  const same = new Int32Array(reports.length);
  for (const index of of) {
    const sketch = reports[index]?.sketch ?? [];
    const met: number[] = [];
    for (const [position, value] of sketch.entries()) {
      const at = having[position] ?? new Map<number, number[]>();
      having[position] = at;
      const others = at.get(value);
      for (const other of others ?? []) {
        if (same[other] === 0) met.push(other);
        same[other] = (same[other] ?? 0) + 1;
      }
      if (others === undefined) at.set(value, [index]);
      else others.push(index);
    }
    for (const other of met) {
      const positions = Math.min(sketch.length, reports[other]?.sketch.length ?? 0);
      if ((same[other] ?? 0) >= positions * COPY_SIMILARITY) clusters.join(index, other);
      same[other] = 0;
    }
  }
}
