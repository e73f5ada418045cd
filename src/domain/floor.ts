import type { Count } from "./claim.js";
import type { Figure } from "./ledger.js";

/**
 * "More than 300,000" is kept as 300,001 and up (a whole number of people), which nobody said: the 300,000 to say it by,
 * or null where the count is no such floor. From 100 on and in whole hundreds, as such round words are.
 */
export function roundBelow({ min, max }: Pick<Count, "min" | "max">): number | null {
  return min !== null && max === null && min > 100 && min % 100 === 1 ? min - 1 : null;
}

/** How the notes of a figure begin that rests on an "at least", and of one that others dispute. */
export const FLOOR_NOTE = "a floor: ";
export const WIDENED_NOTE = "widened by ";

/**
 * Is a figure's best number what was counted at least? Where high is open because somebody else says more, it is not: a
 * party's own "none" beside its enemy's "at least 70" is 0, and no "0 or more". Nor is any other 0.
 */
export function isFloor({
  low,
  best,
  high,
  notes,
}: Pick<Figure, "low" | "best" | "high" | "notes">): boolean {
  if (high !== null || best === null || best === 0) return false;
  const isToldSo = notes.some((note) => note.startsWith(FLOOR_NOTE));
  return isToldSo || (low === best && !notes.some((note) => note.startsWith(WIDENED_NOTE)));
}
