import type { Count } from "../domain/claim.js";
import { roundBelow } from "../domain/floor.js";

/** 136770 to "136,770". */
export function sayNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** "103+" where there may be more, else "103": a number in a sum. */
export function sayAddend(value: number, isOpen: boolean): string {
  return `${sayNumber(value)}${isOpen ? "+" : ""}`;
}

/** A count in plain words: "24", "about 137,000", "at least 80", "more than 300,000", "up to 30", "20 to 30". */
export function sayCount({ min, max, approx }: Count): string {
  const about = approx ? "about " : "";
  if (min === null && max === null) return "no number";
  const round = roundBelow({ min, max });
  if (round !== null) return `more than ${about}${sayNumber(round)}`;
  if (max === null) return `at least ${about}${sayNumber(min ?? 0)}`;
  if (min === null) return `up to ${about}${sayNumber(max)}`;
  return min === max ? `${about}${sayNumber(min)}` : `${about}${sayNumber(min)} to ${sayNumber(max)}`;
}

/** "A", "A and B", "A, B and C". */
export function sayList(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** Who speaks, for a sentence. */
export function saySource(source: string | null): string {
  return source ?? "the reports themselves";
}
