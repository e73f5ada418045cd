import type { Count } from "../../domain/claim.js";
import { isFloor, roundBelow, WIDENED_NOTE } from "../../domain/floor.js";
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

type Bounds = Pick<Figure, "low" | "high" | "approx" | "notes"> & { readonly best: number };

/** A figure's best number, as a floor where it was told as one: 24+. */
export function bestNumberText(figure: Bounds): string {
  return countText(bestCount(figure));
}

/** The best number as a count: of a floor its upper end is open. */
export function bestCount(figure: Bounds): Count {
  const { best, approx } = figure;
  return { min: best, max: isFloor(figure) ? null : best, approx };
}

/** Lowest to highest, where that says more than the best number does; else empty: "81–100", "15+" of a 15 that others dispute. */
export function boundsText(figure: Bounds): string {
  const { low, best, high } = figure;
  const isNone = best === 0 && high === null && !figure.notes.some((note) => note.startsWith(WIDENED_NOTE));
  if (low === null || (low === best && (high === best || isNone || isFloor(figure)))) return "";
  return countText({ min: low, max: high, approx: false });
}

/** A figure's number with its range, in one line: "63 (59–63)", "24+". */
export function figureCountText(figure: Figure): string {
  const { low, best, high, approx } = figure;
  if (best === null) return countText({ min: low, max: high, approx });
  const bounds = boundsText({ ...figure, best });
  return bestNumberText({ ...figure, best }) + (bounds === "" ? "" : ` (${bounds})`);
}
