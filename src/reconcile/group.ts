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
  const firsts = new Map<string, number[]>();
  const different: number[] = [];
  reports.forEach(({ sketch }, index) => {
    if (sketch.length === 0) return;
    const some = [0, 1, 2, 3].map((quarter) => sketch[Math.floor((quarter * sketch.length) / 4)]).join();
    const known = firsts.get(some) ?? [];
    if (known.length === 0) firsts.set(some, known);
    const first = known.find((other) => isEqual(reports[other]?.sketch ?? [], sketch));
    if (first !== undefined) clusters.join(first, index);
    else {
      known.push(index);
      different.push(index);
    }
  });
  return different;
}

function isEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, position) => value === b[position]);
}

/**
 * Joins reports that agree in enough positions: counted value by value, so that no two are compared for nothing. The
 * few values that very many share (a phrase of the outlet's) are not counted: reports that could be copies with them
 * are compared position by position.
 */
function joinAlike(reports: readonly ReportHead[], of: readonly number[], clusters: Clusters): void {
  const sketchOf = (index: number) => reports[index]?.sketch ?? [];
  const { shared, uncounted } = takeCommon(sharedValues(of, sketchOf), of, sketchOf);
  const having = new Map<number, (readonly number[])[]>();
  for (const index of of) having.set(index, []);
  for (const own of shared.flat()) for (const index of own) having.get(index)?.push(own);
  const same = new Int32Array(reports.length);
  for (const index of of) {
    const sketch = sketchOf(index);
    const met: number[] = [];
    for (const own of having.get(index) ?? []) {
      for (const other of own) {
        if (other >= index) break;
        if (same[other] === 0) met.push(other);
        same[other] = (same[other] as number) + 1;
      }
    }
    for (const other of met) {
      const positions = Math.min(sketch.length, sketchOf(other).length);
      const counted = same[other] as number;
      same[other] = 0;
      if (counted + uncounted < positions * COPY_SIMILARITY) continue;
      if (clusters.rootOf(index) === clusters.rootOf(other)) continue;
      if (uncounted === 0 || similarity(sketch, sketchOf(other)) >= COPY_SIMILARITY)
        clusters.join(index, other);
    }
  }
}

/** By position: for each value that more than one report has there, who has it, in ascending order. */
type Shared = readonly (readonly (readonly number[])[])[];

function sharedValues(of: readonly number[], sketchOf: (index: number) => readonly number[]): Shared {
  const longest = of.reduce((most, index) => Math.max(most, sketchOf(index).length), 0);
  return Array.from({ length: longest }, (_, position) => {
    const having = new Map<number, number | number[]>();
    const shared: number[][] = [];
    for (const index of of) {
      const value = sketchOf(index)[position];
      if (value === undefined) continue;
      const known = having.get(value);
      if (known === undefined) having.set(value, index);
      else if (typeof known !== "number") known.push(index);
      else {
        const own = [known, index];
        having.set(value, own);
        shared.push(own);
      }
    }
    return shared;
  });
}

/** A value that more reports share than this is a common one. */
const COMMON = 64;

/**
 * Takes the common values of some positions out, those that cost most to count, and tells of how many positions: so
 * few that two copies still agree in others.
 */
function takeCommon(
  shared: Shared,
  of: readonly number[],
  sketchOf: (index: number) => readonly number[],
): { readonly shared: Shared; readonly uncounted: number } {
  const shortest = of.reduce(
    (least, index) => Math.min(least, sketchOf(index).length),
    Number.MAX_SAFE_INTEGER,
  );
  const room = Math.max(0, Math.floor((Math.ceil(shortest * COPY_SIMILARITY) - 1) / 2));
  const isCommon = (own: readonly number[]) => own.length > COMMON;
  const costs = shared.map((values) =>
    values.reduce((sum, own) => sum + (isCommon(own) ? own.length ** 2 : 0), 0),
  );
  const dearest = [...costs.entries()]
    .filter(([, cost]) => cost > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, room);
  const taken = new Set(dearest.map(([position]) => position));
  return {
    shared: shared.map((values, position) =>
      taken.has(position) ? values.filter((own) => !isCommon(own)) : values,
    ),
    uncounted: taken.size,
  };
}
