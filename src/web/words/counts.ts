import { CATEGORIES, type Category } from "../../domain/category.js";
import type { Count } from "../../domain/claim.js";
import { roundBelow } from "../../domain/floor.js";

const GROUPED = new Intl.NumberFormat("en-GB");

export const people = (value: number): string => GROUPED.format(value);

/** What a claim says: "46", "at least 24", "30 to 40", "about 100", "no number given". */
export function sayCount({ min, max, approx }: Count, { unquantified = false } = {}): string {
  if (unquantified) return "no number given";
  if (min === null && max === null) return "no figure given";
  const about = approx ? "about " : "";
  if (min !== null && min === max) return `${about}${people(min)}`;
  const round = roundBelow({ min, max });
  if (round !== null) return `more than ${about}${people(round)}`;
  if (max === null) return `at least ${about}${people(min ?? 0)}`;
  if (min === null) return `at most ${about}${people(max)}`;
  return `${about}${people(min)} to ${people(max)}`;
}

interface Bounds {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly approx: boolean;
}

/** The number a figure leads with: its best, else the bound it has; "some" where nobody gives a number. */
export function sayBest({ low, best, high, approx }: Bounds): string {
  const about = approx ? "about " : "";
  if (best !== null && low === best && roundBelow({ min: best, max: high }) !== null)
    return sayCount({ min: best, max: high, approx });
  if (best !== null) return `${about}${people(best)}`;
  if (low !== null && high === null)
    return low <= 1 ? "some" : sayCount({ min: low, max: null, approx: false });
  if (low === null && high !== null) return `at most ${people(high)}`;
  if (low === null || high === null) return "no figure";
  return low === high ? `${about}${people(low)}` : `${about}${people(low)} to ${people(high)}`;
}

/** A figure in a few words with what its number leaves open: "161 or more", "about 59 (46 to 61)". */
export function sayFigure(figure: Bounds): string {
  const { low, best, high } = figure;
  const [said, bounds] = [sayBest(figure), sayBounds(figure)];
  if (bounds === null) return said;
  return low === best && high === null ? `${said} or more` : `${said} (${bounds})`;
}

/** The bounds in words: "between 81 and 100", "59 or more", null where they say no more than the best does. */
export function sayBounds({ low, best, high }: Bounds): string | null {
  if (best === null) return null;
  if (low === best && high === best) return null;
  const round = roundBelow({ min: low, max: high });
  if (round !== null) return low === best ? null : `more than ${people(round)}`;
  if (high === null) return low === null ? null : `${people(low)} or more`;
  if (low === null) return `up to ${people(high)}`;
  return `${people(low)} to ${people(high)}`;
}

export const nounOf = (category: Category): string => CATEGORIES[category].noun;
export const labelOf = (category: Category): string => CATEGORIES[category].label;

const TITLES: Readonly<Record<Category, string>> = {
  killed: "Killed",
  wounded: "Wounded",
  missing: "Missing",
  captured: "Captured",
  displaced: "Displaced",
  casualties: "Killed or wounded, not told apart",
};
export const titleOf = (category: Category): string => TITLES[category];

/** "1 report", "3 reports". */
export function many(count: number, one: string, several = `${one}s`): string {
  return `${people(count)} ${count === 1 ? one : several}`;
}
