import type { Count } from "../../domain/claim.js";
import { roundBelow } from "../../domain/floor.js";
import type { Figure } from "../../domain/ledger.js";

/** "136,770", in groups of three whatever the machine's language. */
export function numberText(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** A count in as few words as it takes: 24, 24+, over 300,000, up to 30, 20–30, about 140,000; "no figure" where none was given. */
export function countText({ min, max, approx }: Count): string {
  const about = approx ? "about " : "";
  if (min === null) return max === null ? "no figure" : `up to ${about}${numberText(max)}`;
  const round = roundBelow({ min, max });
  if (round !== null) return `over ${about}${numberText(round)}`;
  if (max === null) return `${about}${numberText(min)}+`;
  return about + (min === max ? numberText(min) : `${numberText(min)}–${numberText(max)}`);
}

/** A figure's best number, as a floor where all above it is open. */
export function bestNumberText({
  low,
  best,
  high,
  approx,
}: Pick<Figure, "low" | "high" | "approx"> & { best: number }) {
  return countText({ min: best, max: high === null && low === best ? null : best, approx });
}
