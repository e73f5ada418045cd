import type { Claim } from "../domain/claim.js";
import type { Episode } from "../domain/episode.js";
import { contentId } from "../domain/id.js";
import type { ReportHead } from "../domain/report.js";
import { calendarDay, monthName, shiftDay } from "./day.js";
import { compareText, isStated } from "./placed.js";

/** An episode with the reports and claims that belong to it. */
export interface EpisodeInput {
  readonly episode: Episode;
  readonly reports: readonly ReportHead[];
  readonly claims: readonly Claim[];
}

/** A claim dated longer than this before the first report does not open the episode: a check names it. */
const DAYS_BEFORE_FIRST_REPORT = 31;

/**
 * Parts reports and claims into episodes. All reports are one episode here; what comes back is a list so that
 * a finer partition changes nothing for those who call. Reports in order of publication, undated ones last.
 */
export function episodesOf(input: {
  readonly reports: readonly ReportHead[];
  readonly claims: readonly Claim[];
}): readonly EpisodeInput[] {
  const reports = [...new Map(input.reports.map((report) => [report.id, report])).values()].sort(
    byPublication,
  );
  const first = reports[0];
  if (first === undefined) return [];
  const order = new Map(reports.map(({ id }, index) => [id, index]));
  const rank = ({ report }: Claim) => order.get(report) ?? reports.length;
  const claims = [...new Map(input.claims.map((claim) => [claim.id, claim])).values()].sort(
    (a, b) => rank(a) - rank(b) || byPlaceInReport(a, b),
  );
  return [{ episode: describe(first, reports, claims), reports, claims }];
}

function byPublication(a: ReportHead, b: ReportHead): number {
  return compareText(a.published ?? "~", b.published ?? "~") || compareText(a.id, b.id);
}

function byPlaceInReport(a: Claim, b: Claim): number {
  return (
    Number(b.inTitle) - Number(a.inTitle) || a.start - b.start || a.end - b.end || compareText(a.id, b.id)
  );
}

function describe(first: ReportHead, reports: readonly ReportHead[], claims: readonly Claim[]): Episode {
  const own = claims.filter(({ scope }) => scope !== "background");
  const counted = own.filter((claim) => isStated(claim) && claim.scope !== "subset");
  const spoken = byFrequency([...counted, ...own].map(({ victims }) => victims.side));
  const byCount = byFrequency(counted.map(({ victims }) => victims.side));
  const sides = [...new Set([...byCount, ...spoken])].filter((side) => side !== "all");
  const places = byFrequency(own.map(({ place }) => place));
  const { start, end } = daysOf(reports, own);
  return {
    id: contentId("e", first.id),
    name: nameOf(sides, places, start),
    sides,
    places,
    start,
    end,
    reports: reports.map(({ id }) => id),
  };
}

/** "Kyrgyzstan – Tajikistan, September 2022"; with one side alone its place: "DR Congo, Goma, January 2025". */
function nameOf(sides: readonly string[], places: readonly string[], start: string | null): string {
  const [first, second] = sides;
  const people = second === undefined ? first : `${first} – ${second}`;
  const place = second === undefined ? places[0] : undefined;
  const parts = [people, place, start === null ? undefined : monthName(start)].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? "Unnamed episode" : parts.join(", ");
}

function daysOf(reports: readonly ReportHead[], claims: readonly Claim[]) {
  const published = reports.map((report) => calendarDay(report.published)).filter((day) => day !== null);
  const spoken = claims.map(({ asOf }) => calendarDay(asOf)).filter((day) => day !== null);
  const first = [...published].sort()[0];
  const from = first === undefined ? "" : shiftDay(first, -DAYS_BEFORE_FIRST_REPORT);
  const days = [...published, ...spoken.filter((day) => day >= from)].sort();
  return { start: days[0] ?? null, end: days.at(-1) ?? null };
}

/** Distinct names, the most frequent first, then by name. */
function byFrequency(names: readonly (string | null)[]): readonly string[] {
  const times = new Map<string, number>();
  for (const name of names) if (name !== null) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([name]) => name);
}
