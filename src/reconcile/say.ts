import type { Count } from "../domain/claim.js";
import { roundBelow } from "../domain/floor.js";

/** 136770 to "136,770". */
export function sayNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** "103+" where there may be more, "over 100" of what began as such, else "103": a number in a sum. */
export function sayAddend(value: number, isOpen: boolean): string {
  const round = isOpen ? roundBelow({ min: value, max: null }) : null;
  return round !== null ? `over ${sayNumber(round)}` : `${sayNumber(value)}${isOpen ? "+" : ""}`;
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

/** Who speaks, within a sentence: "The RSF" began one. */
export function saySource(source: string | null): string {
  return source?.replace(/^(?:The|An?) /u, (word) => word.toLowerCase()) ?? "the reports themselves";
}
