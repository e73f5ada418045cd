import type { Count } from "../domain/claim.js";
import { roundBelow } from "../domain/floor.js";

/** "dozens", "thousands": a vague word with no upper end. It says that many, never how many. */
export function isVague(count: Count): boolean {
  return count.approx && count.max === null;
}

/** One number, exact or rounded: 24, about 137,000. */
export function isSingle(count: Count): boolean {
  return count.min !== null && count.min === count.max;
}

export function hasBounds(count: Count): boolean {
  return count.min !== null || count.max !== null;
}

export function sameBounds(a: Count, b: Count): boolean {
  return a.min === b.min && a.max === b.max;
}

/** A rounded number leaves half a unit of its last digit on both sides, and never more than this share of it. */
const MOST_ROOM = 0.05;

function roomOf(value: number): number {
  return Math.min(unitOf(value) / 2, value * MOST_ROOM);
}

/** The unit of the last digit that counts: 1,000 for 137,000. */
function unitOf(value: number): number {
  return 10 ** (String(value).length - digitsOf(value));
}

/** The range a count leaves open, with room for rounding where it is approximate; "more than 64,000" is no less than 64,000. */
function rangeOf({ min, max, approx }: Count): { readonly from: number; readonly to: number } {
  const from = roundBelow({ min, max }) ?? min ?? 0;
  const to = max ?? Number.POSITIVE_INFINITY;
  if (!approx) return { from, to };
  return { from: from - roomOf(from), to: max === null ? to : max + roomOf(max) };
}

/** True when one number can satisfy both counts. */
export function canBothHold(a: Count, b: Count): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return (x.from <= y.to && y.from <= x.to) || isRoundingOf(a, b) || isRoundingOf(b, a);
}

/** Significant digits of a whole number: 2 for 2,900, 1 for 3,000. */
function digitsOf(value: number): number {
  return String(value).replace(/0+$/u, "").length || 1;
}

/**
 * True when `rounded` is an approximate number that a finer one gives when rounded to as many digits: about
 * 3,000 is 2,900 or 2,880 rounded, about 137,000 is 136,770. Rule R7.
 */
export function isRoundingOf(rounded: Count, finer: Count): boolean {
  if (!rounded.approx || !isSingle(rounded) || !isSingle(finer)) return false;
  const [a, b] = [rounded.min ?? 0, finer.min ?? 0];
  if (a < 10 || digitsOf(b) <= digitsOf(a)) return false;
  return Math.round(b / unitOf(a)) * unitOf(a) === a;
}

/** True when `next` is an "at least" that the earlier count has reached already: it says nothing new. Rule R7. */
export function isFloorReached(next: Count, earlier: Count): boolean {
  return next.max === null && next.min !== null && (earlier.min ?? -1) >= next.min;
}

export function addCounts(counts: readonly Count[]): Count {
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number | null>(
      (total, value) => (total === null || value === null ? null : total + value),
      0,
    );
  return {
    min: sum(counts.map(({ min }) => min)),
    max: sum(counts.map(({ max }) => max)),
    approx: counts.some(({ approx }) => approx),
  };
}
