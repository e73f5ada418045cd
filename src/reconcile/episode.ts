import type { Claim } from "../domain/claim.js";
import type { Episode } from "../domain/episode.js";
import { contentId } from "../domain/id.js";
import type { ReportHead } from "../domain/report.js";
import { calendarDay, monthName, shiftDay } from "./day.js";
import { type Outline, outlineOf, Partition, profileOf } from "./partition/index.js";
import { compareText, isStated } from "./placed.js";

/** An episode with the reports and claims that belong to it. */
export interface EpisodeInput {
  readonly episode: Episode;
  readonly reports: readonly ReportHead[];
  readonly claims: readonly Claim[];
}

/** A claim dated longer than this before the first report does not open the episode: a check names it. */
const DAYS_BEFORE_FIRST_REPORT = 31;

/** Reports, their claims, and which reports belong together. */
export interface Parted {
  readonly reports: readonly ReportHead[];
  readonly claims: readonly Claim[];
  /** The ids of each episode's reports, every report once; where left out they are told apart here. */
  readonly episodes?: readonly (readonly string[])[];
  /** Names that people gave episodes, by id. */
  readonly names?: ReadonlyMap<string, string>;
}

/**
 * Tells which reports are of one episode, by their sides, places, days and words. Reports of which none has topics
 * are one episode: nothing tells them apart, and somebody has put them together. Rule R18.
 */
export function partitionOf({ reports, claims }: Parted): readonly (readonly string[])[] {
  if (reports.every(({ topics }) => topics === undefined))
    return [[...new Set([...reports.map(({ id }) => id), ...claims.map(({ report }) => report)])]];
  const own = byReport(claims);
  const all = [...reports, ...headless(own.keys(), reports)];
  const partition = new Partition(all.map((report) => profileOf(report, own.get(report.id))));
  return [...partition.episodes()].map((outline) => outline.reports);
}

function byReport(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const own = new Map<string, Claim[]>();
  for (const claim of claims) {
    const known = own.get(claim.report);
    if (known === undefined) own.set(claim.report, [claim]);
    else known.push(claim);
  }
  return own;
}

/**
 * Parts reports and claims into episodes, by first publication. Of each the reports in order of publication, undated
 * ones last, and the claims as they stand in them. Reports among which nobody is said to be harmed are no episode.
 */
export function episodesOf(input: Parted): readonly EpisodeInput[] {
  const spoken = new Set(input.claims.map(({ report }) => report));
  const known = [...input.reports, ...headless(spoken, input.reports)];
  const heads = new Map(known.map((report) => [report.id, report]));
  const partition = input.episodes ?? partitionOf(input);
  const partOf = new Map(partition.flatMap((ids, part) => ids.map((id) => [id, part] as const)));
  const claims = new Map<number, Map<string, Claim>>();
  for (const claim of input.claims) {
    const part = partOf.get(claim.report);
    if (part === undefined) continue;
    const own = claims.get(part);
    if (own === undefined) claims.set(part, new Map([[claim.id, claim]]));
    else own.set(claim.id, claim);
  }
  return [...claims]
    .map(([part, own]) => {
      const reports = [...new Set(partition[part])].flatMap((id) => heads.get(id) ?? []);
      const told = episodeOf(reports, [...own.values()]);
      const name = input.names?.get(told.episode.id);
      return name === undefined ? told : { ...told, episode: { ...told.episode, name } };
    })
    .sort((a, b) => byPublication(a.reports[0] as ReportHead, b.reports[0] as ReportHead));
}

/** The episode as it is told by its reports' topics. */
export function outlineIn({ reports, claims }: EpisodeInput): Outline {
  const own = byReport(claims);
  return outlineOf(reports.map((report) => profileOf(report, own.get(report.id))));
}

/** Claims may come without the reports they stand in. */
function headless(ids: Iterable<string>, reports: readonly ReportHead[]): readonly ReportHead[] {
  const known = new Set(reports.map(({ id }) => id));
  const empty = { title: "", published: null, publisher: null, url: null, language: null, sketch: [] };
  return [...ids].filter((id) => !known.has(id)).map((id) => ({ id, ...empty }));
}

function episodeOf(unsorted: readonly ReportHead[], unsortedClaims: readonly Claim[]): EpisodeInput {
  const reports = [...unsorted].sort(byPublication);
  const order = new Map(reports.map(({ id }, index) => [id, index]));
  const rank = ({ report }: Claim) => order.get(report) ?? reports.length;
  const claims = [...unsortedClaims].sort((a, b) => rank(a) - rank(b) || byPlaceInReport(a, b));
  return { episode: describe(reports[0] as ReportHead, reports, claims), reports, claims };
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
  const own = claims.filter(({ scope, setAside }) => scope !== "background" && setAside === undefined);
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

/** "Kyrgyzstan – Tajikistan, September 2022"; with one side alone its place, where that says more: "DR Congo, Goma, January 2025". */
function nameOf(sides: readonly string[], places: readonly string[], start: string | null): string {
  const [first, second] = sides;
  const people = second === undefined ? first : `${first} – ${second}`;
  const place = second === undefined ? places.find((name) => !isSame(name, first ?? "")) : undefined;
  const parts = [people, place, start === null ? undefined : monthName(start)].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? "Unnamed episode" : parts.join(", ");
}

/** "Sudan" of Sudan, "Congo" of DR Congo: a place that says no more than the side does, or is a part of its name. */
function isSame(place: string, side: string): boolean {
  const [one, other] = [place.toLowerCase(), side.toLowerCase()];
  return one === other || one === `the ${other}` || other.split(" ").includes(one);
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
