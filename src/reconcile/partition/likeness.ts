/**
 * How much a shared term tells, by how many reports of the book have it: 6 for a term of up to 3 reports, 5 up to
 * 15, 4 up to 63, ... 1 up to 4,095; a term of more tells nothing. In steps, so that one report more rarely changes
 * a weight, and whole, so that sums of weights come out the same in any order.
 */
export function weightOf(reports: number): number {
  return Math.max(0, STEPS - stepOf(reports));
}

const STEPS = 6;

/** Which step of `weightOf` a term stands on. */
export const stepOf = (reports: number): number => (31 - Math.clz32(Math.max(1, reports))) >> 1;

/** Two reports this alike are tied: the stricter value makes cores, the laxer lets a core join another. */
export const TIED = 0.1;
export const STRONGLY_TIED = 0.18;

/** Two dated reports so many days apart or more are never tied. */
export const DAYS_APART = 30;

/**
 * What likeness counts for between two days, 1 down to 0: reports of one day need share less than those of weeks
 * apart. Where a day is not known nothing is taken off. Days since 1970.
 */
export function nearness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  return Math.max(0, 1 - Math.abs(a - b) / DAYS_APART);
}

/**
 * How alike two reports are: the shared terms' squared weights over the geometric mean of how many terms each
 * has, 0 to 1. Terms are numbers, ascending; `weights` holds the weight of each. Reports of fewer than `FEW`
 * terms count as having so many, or one shared word would make them the same.
 */
export function likeness(a: ArrayLike<number>, b: ArrayLike<number>, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) sum += (weights[x] ?? 0) ** 2;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return likenessOf(sum, a.length, b.length);
}

const FEW = 8;

/** The same from the sum of the shared terms' squared weights and how many terms each report has. */
export function likenessOf(sum: number, a: number, b: number): number {
  return sum / (STEPS * STEPS * Math.sqrt(Math.max(FEW, a) * Math.max(FEW, b)));
}
