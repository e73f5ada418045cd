import type {
  EpisodeHistory,
  Figure,
  History,
  HistoryDay,
  SeriesPoint,
  Statement,
} from "../domain/ledger.js";
import type { ReportHead } from "../domain/report.js";
import { calendarDay } from "./day.js";
import { type EpisodeInput, episodesOf } from "./episode.js";
import { figuresOf, isOf, sortOut } from "./episode-ledger.js";
import { knownBy, type ReconcileInput } from "./known.js";
import { compareText } from "./placed.js";
import { type PolicyName, policyNamed } from "./policies/index.js";
import { checkPolicyOptions } from "./policy-options.js";
import type { ReconcileOptions } from "./reconcile.js";
import { seriesOf } from "./series.js";

export interface HistoryOptions extends ReconcileOptions {
  /** When each report came into the book as it is now, ISO 8601, by its id: tells what was read late. */
  readonly readAt?: ReadonlyMap<string, string>;
}

/**
 * The toll day by day: for each day on which a report was published, what its sources newly said, and the figures
 * that could then be made and could not the day before. Each day is the ledger with `asOf` that day, of the episode
 * as it is grouped now; reports without a date make a last day of their own. Rule R17.
 *
 * @throws {TollbookError} as `reconcile` does.
 */
export function history(input: ReconcileInput, options: HistoryOptions = {}): History {
  const policy = policyNamed(options.policy);
  checkPolicyOptions(options.policyOptions ?? {});
  const episodes = episodesOf(knownBy(input, options.asOf ?? null));
  return { episodes: episodes.map((each) => historyOf(each, policy, options)) };
}

function historyOf(whole: EpisodeInput, policy: PolicyName, options: HistoryOptions): EpisodeHistory {
  const late = lateReports(whole.reports, options.readAt ?? new Map());
  const said = new Map<string, Statement>();
  const known = new Set<string>();
  let figures: ReadonlyMap<string, string> = new Map();
  const days: HistoryDay[] = [];
  for (const day of daysOf(whole.reports)) {
    const then = episodesOf(upTo(whole, day)).map(sortOut);
    const series = then.flatMap(({ entries }) => seriesOf(entries)).filter((row) => isOf(options, row));
    const statements: Statement[] = [];
    for (const row of series) {
      const { category, side, kind, source, sourceKey, asOf, min, max, approx, claims } = row;
      const speaker = speakerOf(row);
      const key = JSON.stringify([speaker, asOf, min, max, approx]);
      if (known.has(key)) continue;
      known.add(key);
      const last = said.get(speaker);
      const before = last === undefined ? null : { min: last.min, max: last.max, approx: last.approx };
      const readLate = lateOf(claims, whole, late);
      const told = {
        category,
        side,
        kind,
        source,
        sourceKey,
        asOf,
        min,
        max,
        approx,
        claims,
        before,
        readLate,
      };
      statements.push(told);
    }
    for (const told of [...statements].sort(byTime)) said.set(speakerOf(told), told);
    const made = then
      .flatMap((each) => figuresOf(each, policy, options.policyOptions ?? {}))
      .filter((figure) => isOf(options, figure) && hasNumber(figure));
    const numbers = new Map(made.map((figure) => [bodyOf(figure), numbersOf(figure)]));
    const earlier = figures;
    const changed = made.filter((figure) => earlier.get(bodyOf(figure)) !== numbersOf(figure));
    figures = numbers;
    if (statements.length > 0 || changed.length > 0) days.push({ day, statements, figures: changed });
  }
  return { ...whole.episode, policy, days };
}

function speakerOf({ category, side, kind, source, sourceKey }: Statement | SeriesPoint): string {
  return JSON.stringify([category, side, kind, sourceKey ?? source]);
}

/** Earlier first, and of one time the lower. */
function byTime(a: Statement, b: Statement): number {
  return compareText(a.asOf ?? "", b.asOf ?? "") || (a.min ?? a.max ?? 0) - (b.min ?? b.max ?? 0);
}

/** Calendar days of publication, oldest first; null for undated reports last. */
function daysOf(reports: readonly ReportHead[]): readonly (string | null)[] {
  const days = new Set(reports.map(({ published }) => dayOf(published)));
  const dated = [...days].filter((day) => day !== null).sort(compareText);
  return days.has(null) ? [...dated, null] : dated;
}

function dayOf(published: string | null): string | null {
  // A report of "September 2022" could be known by its end: it comes with the undated.
  return calendarDay(published);
}

/** The episode's reports published up to a day, and their claims; all of them for null. */
function upTo({ reports, claims }: EpisodeInput, day: string | null) {
  const published = reports.filter((report) => day === null || (dayOf(report.published) ?? "~") <= day);
  const ids = new Set(published.map(({ id }) => id));
  return {
    reports: published,
    claims: claims.filter(({ report }) => ids.has(report)),
    episodes: [[...ids]],
  };
}

const bodyOf = ({ category, side, kind, speaker }: Figure) => JSON.stringify([category, side, kind, speaker]);
const numbersOf = ({ low, best, high, approx, grade }: Figure) =>
  JSON.stringify([low, best, high, approx, grade]);
const hasNumber = ({ low, best, high }: Figure) => low !== null || best !== null || high !== null;

/**
 * Reports that came into the book on a later day than one published after them: what they say changed a past that
 * the book had already told. Report id to the day it was read.
 */
function lateReports(
  reports: readonly ReportHead[],
  readAt: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const late = new Map<string, string>();
  let firstRead = "~";
  const newestFirst = [...reports]
    .flatMap(({ id, published }) => {
      const [day, read] = [calendarDay(published), calendarDay(readAt.get(id) ?? null)];
      return day === null || read === null ? [] : [{ id, day, read }];
    })
    .sort((a, b) => compareText(b.day, a.day));
  for (let at = 0; at < newestFirst.length; ) {
    const same = newestFirst.filter(({ day }) => day === newestFirst[at]?.day);
    for (const { id, read } of same) if (read > firstRead) late.set(id, read);
    for (const { read } of same) firstRead = read < firstRead ? read : firstRead;
    at += same.length;
  }
  return late;
}

/** The first day one of these was read, where all of them came late. */
function lateOf(
  claims: readonly string[],
  { claims: all }: EpisodeInput,
  late: ReadonlyMap<string, string>,
): string | null {
  if (late.size === 0) return null;
  const wanted = new Set(claims);
  const days = all.filter(({ id }) => wanted.has(id)).map(({ report }) => late.get(report) ?? "");
  const first = [...days].sort()[0] ?? "";
  return first === "" ? null : first;
}
