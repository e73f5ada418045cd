import type { Claim } from "../../domain/claim.js";
import type { ReportHead } from "../../domain/report.js";
import { calendarDay, dayNumber } from "../day.js";
import { compareText } from "../placed.js";

/** What grouping needs to know of a report. */
export interface Profile {
  readonly id: string;
  readonly published: string | null;
  /** Days since 1970 of its publication, else of the latest day its claims hold for; null when nothing says. */
  readonly day: number | null;
  /** Distinct sides, places, words and numbers it speaks of: `topics` without days. */
  readonly terms: readonly string[];
  /** Whose people its claims are about, the most frequent first. */
  readonly sides: readonly string[];
  /**
   * What makes reports that follow each other closely one episode, each alone: the front, which is the first two of
   * its sides, in one order; the three weightiest of its names; and the bands of its sketch, which copies of its
   * text share. They hold large episodes together, whose words grow common in the book.
   */
  readonly threads: readonly string[];
}

const DAY = "day/";
const SIDE = "side/";

/** A report's profile from its topics; where it has none, from its claims and the words of its title. */
export function profileOf(report: ReportHead, claims: readonly Claim[] = []): Profile {
  const topics = report.topics ?? topicsOfClaims(report, claims);
  const sides = topics.flatMap((topic) => (topic.startsWith(SIDE) ? topic.slice(SIDE.length) : []));
  const spoken = topics.find((topic) => topic.startsWith(DAY))?.slice(DAY.length) ?? null;
  const day = calendarDay(report.published) ?? calendarDay(spoken);
  const terms = [...new Set(topics.filter((topic) => !topic.startsWith(DAY)))];
  return {
    id: report.id,
    published: report.published,
    day: day === null ? null : dayNumber(day),
    terms,
    sides,
    threads: [...frontOf(sides), ...headingOf(terms), ...bandsOf(report.sketch, terms)],
  };
}

function frontOf(sides: readonly string[]): readonly string[] {
  return sides.length < 2 ? [] : [`front/${sides.slice(0, 2).sort(compareText).join("|")}`];
}

const HEADING = 3;

function headingOf(terms: readonly string[]): readonly string[] {
  const names = terms.filter((term) => !term.includes("/") && !/^\p{N}/u.test(term)).slice(0, HEADING);
  return names.length < HEADING ? [] : [`names/${names.sort(compareText).join("|")}`];
}

/**
 * Four bands of four positions. Two texts that agree in a share s of their positions have a band in common with
 * probability 1 - (1 - s^4)^4: 0.99 for 0.9, 0.88 for 0.8, 0.0004 for 0.1.
 */
const BANDS = 4;
const BAND_POSITIONS = 4;

/** A text that names less than this is a stub ("Subscribe to read on"), and its copies are about anything. */
const FEW_TERMS = 8;

function bandsOf(sketch: readonly number[], terms: readonly string[]): readonly string[] {
  if (terms.length < FEW_TERMS) return [];
  const bands = Array.from({ length: BANDS }, (_, band) =>
    sketch.slice(band * BAND_POSITIONS, (band + 1) * BAND_POSITIONS),
  );
  return bands.flatMap((values, band) =>
    values.length < BAND_POSITIONS
      ? []
      : `${band}/${values.map((value) => value.toString(36).slice(-4)).join("")}`,
  );
}

function topicsOfClaims({ title }: ReportHead, claims: readonly Claim[]): readonly string[] {
  const own = claims.filter(({ scope }) => scope !== "background");
  const times = new Map<string, number>();
  for (const { victims } of own)
    if (victims.side !== null && victims.side !== "all")
      times.set(victims.side, (times.get(victims.side) ?? 0) + 1);
  const sides = [...times].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([side]) => side);
  const days = own.flatMap(({ asOf }) => calendarDay(asOf) ?? []).sort(compareText);
  const words = title.toLowerCase().match(/[\p{L}\p{N}\p{M}]{3,}/gu) ?? [];
  return [
    ...sides.map((side) => SIDE + side),
    ...own.flatMap(({ place }) => (place === null ? [] : `place/${place}`)),
    ...days.slice(-1).map((day) => DAY + day),
    ...words,
  ];
}
