import type { ReportHead } from "../domain/report.js";
import { compareText } from "./placed.js";

/**
 * Two texts whose sketches agree in this share of positions or more are copies of one text. Measured in
 * group.test.ts: different reports of one episode reach 0.06, a copy lightly edited and cut to six tenths keeps
 * 0.44; wire copies in the wild are known to share as little as 0.3, less a few hundredths for the estimate.
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
  const parent = new Map(sorted.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(id, root);
    return root;
  };
  const join = (a: string, b: string) => {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (x !== y) parent.set(x < y ? y : x, x < y ? x : y);
  };

  for (const bucket of bucketsOf(uniqueSketches(sorted, join))) {
    for (let i = 1; i < bucket.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [bucket[i], bucket[j]];
        if (a === undefined || b === undefined || rootOf(a.id) === rootOf(b.id)) continue;
        if (similarity(a.sketch, b.sketch) >= COPY_SIMILARITY) join(a.id, b.id);
      }
    }
  }
  return new Map(sorted.map(({ id }) => [id, rootOf(id)]));
}

/** One report for each distinct sketch; those with the same sketch are joined at once. */
function uniqueSketches(reports: readonly ReportHead[], join: (a: string, b: string) => void): ReportHead[] {
  const first = new Map<string, ReportHead>();
  for (const report of reports) {
    if (report.sketch.length === 0) continue;
    const key = report.sketch.join();
    const known = first.get(key);
    if (known === undefined) first.set(key, report);
    else join(known.id, report.id);
  }
  return [...first.values()];
}

/** Reports that share a value at a position: only these can be alike. */
function bucketsOf(reports: readonly ReportHead[]): readonly (readonly ReportHead[])[] {
  const buckets = new Map<string, ReportHead[]>();
  for (const report of reports) {
    report.sketch.forEach((value, position) => {
      const key = `${position}:${value}`;
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [report]);
      else bucket.push(report);
    });
  }
  return [...buckets.values()].filter(({ length }) => length > 1);
}
