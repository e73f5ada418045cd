import type { Check, EpisodeLedger, Figure, Ledger, SeriesPoint } from "../domain/ledger.js";

/** A figure that a reading made, moved or took away. */
export interface FigureChange {
  readonly what: "new" | "risen" | "fallen" | "changed" | "gone";
  readonly episode: string;
  readonly before: Figure | null;
  readonly after: Figure | null;
  /** Claims that are used now and were not before. */
  readonly claims: readonly string[];
}

/** A total that another has taken the place of. */
export interface SupersededChange {
  readonly point: SeriesPoint;
  readonly by: SeriesPoint | null;
}

/** What a reading changed in the ledger. */
export interface Changes {
  readonly figures: readonly FigureChange[];
  readonly superseded: readonly SupersededChange[];
  readonly checks: readonly Check[];
  /** Checks that spoke before and do not any more. */
  readonly settled: readonly Check[];
}

/**
 * Compares two ledgers of one book. Episodes are the same when they share a report, whatever became of their ids; the
 * figures of one that is no more, its reports mended or joined to another's, are gone.
 */
export function changesOf(before: Ledger, after: Ledger): Changes {
  const pairs = after.episodes.map((episode) => ({ episode, earlier: earlierOf(episode, before) }));
  const kept = new Set(pairs.map(({ earlier }) => earlier));
  const ended = before.episodes.filter((episode) => !kept.has(episode));
  const checksBefore = checkKeys(before);
  const checksAfter = checkKeys(after);
  return {
    figures: [
      ...pairs.flatMap(({ episode, earlier }) => figureChanges(earlier, episode)),
      ...ended.flatMap(({ figures, name }) => figures.map((figure) => goneFrom(name, figure))),
    ],
    superseded: pairs.flatMap(({ episode, earlier }) => supersededSince(earlier, episode)),
    checks: after.episodes.flatMap(({ checks }) =>
      checks.filter((check) => !checksBefore.has(keyOfCheck(check))),
    ),
    settled: before.episodes.flatMap(({ checks }) =>
      checks.filter((check) => !checksAfter.has(keyOfCheck(check))),
    ),
  };
}

function earlierOf(episode: EpisodeLedger, before: Ledger): EpisodeLedger | null {
  const own = new Set(episode.reports);
  return before.episodes.find(({ reports }) => reports.some((report) => own.has(report))) ?? null;
}

function figureChanges(earlier: EpisodeLedger | null, episode: EpisodeLedger): readonly FigureChange[] {
  const old = new Map((earlier?.figures ?? []).map((figure) => [keyOfFigure(figure), figure]));
  const current = new Set(episode.figures.map(keyOfFigure));
  const changed = episode.figures.flatMap((after) => {
    const before = old.get(keyOfFigure(after)) ?? null;
    const what = changeOf(before, after);
    if (what === null) return [];
    const known = new Set(before?.used);
    return [
      { what, episode: episode.name, before, after, claims: after.used.filter((claim) => !known.has(claim)) },
    ];
  });
  const gone = [...old.values()]
    .filter((figure) => !current.has(keyOfFigure(figure)))
    .map((before) => goneFrom(episode.name, before));
  return [...changed, ...gone];
}

function goneFrom(episode: string, before: Figure): FigureChange {
  return { what: "gone", episode, before, after: null, claims: [] };
}

function changeOf(before: Figure | null, after: Figure): FigureChange["what"] | null {
  if (before === null) return "new";
  const [one, other] = [before.best ?? before.low, after.best ?? after.low];
  if (one !== null && other !== null && one !== other) return one < other ? "risen" : "fallen";
  const same = before.low === after.low && before.best === after.best && before.high === after.high;
  return same ? null : "changed";
}

function keyOfFigure({ category, side, kind, speaker }: Figure): string {
  return JSON.stringify([category, side, kind, speaker]);
}

function supersededSince(earlier: EpisodeLedger | null, episode: EpisodeLedger): readonly SupersededChange[] {
  const known = new Set(
    (earlier?.series ?? []).filter(({ supersededBy }) => supersededBy !== null).map(keyOfPoint),
  );
  const points = new Map(episode.series.map((point) => [point.id, point]));
  return episode.series
    .filter((point) => point.supersededBy !== null && !known.has(keyOfPoint(point)))
    .map((point) => ({ point, by: points.get(point.supersededBy ?? "") ?? null }));
}

function keyOfPoint({ category, side, kind, sourceKey, asOf, min, max }: SeriesPoint): string {
  return JSON.stringify([category, side, kind, sourceKey, asOf, min, max]);
}

function checkKeys({ episodes }: Ledger): ReadonlySet<string> {
  return new Set(episodes.flatMap(({ checks }) => checks.map(keyOfCheck)));
}

function keyOfCheck({ rule, holds, message }: Check): string {
  return JSON.stringify([rule, holds, message]);
}
