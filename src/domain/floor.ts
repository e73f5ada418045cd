import type { Count } from "./claim.js";

/**
 * "More than 300,000" is kept as 300,001 and up (a whole number of people), which nobody said: the 300,000 to say it by,
 * or null where the count is no such floor. From 100 on and in whole hundreds, as such round words are.
 */
export function roundBelow({ min, max }: Pick<Count, "min" | "max">): number | null {
  return min !== null && max === null && min > 100 && min % 100 === 1 ? min - 1 : null;
}
