import type { Category } from "../../domain/category.js";
import type { EpisodeHistory, EpisodeLedger, SeriesPoint } from "../../domain/ledger.js";
import { dayNumber } from "../words/days.js";

/** One source's account of one body of people: its dated totals, oldest first. */
export interface Line {
  readonly key: string;
  readonly source: string | null;
  readonly points: readonly LinePoint[];
}

export interface LinePoint {
  readonly id: string;
  readonly day: number;
  readonly low: number;
  readonly high: number;
  readonly point: SeriesPoint;
  /** Lower than what the same source said before. */
  readonly isRevisedDown: boolean;
}

/** The figure of the book on the days on which it changed. */
export interface FigureStep {
  readonly day: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

const peopleOf = ({ min, max }: SeriesPoint): number | null => min ?? max;

/** The lines of one category and side, those with most points first; points without a day or a number are not drawn. */
export function linesOf(ledger: EpisodeLedger, category: Category, side: string | null): readonly Line[] {
  const bySource = new Map<string, { source: string | null; points: SeriesPoint[] }>();
  for (const point of ledger.series) {
    if (point.category !== category || point.side !== side || point.scope !== "total") continue;
    if (dayNumber(point.asOf) === null || peopleOf(point) === null) continue;
    const key = point.sourceKey ?? point.source ?? "";
    const line = bySource.get(key) ?? { source: point.source, points: [] };
    line.points.push(point);
    bySource.set(key, line);
  }
  return [...bySource]
    .map(([key, { source, points }]) => ({ key, source, points: dated(points) }))
    .sort((a, b) => b.points.length - a.points.length || (a.key < b.key ? -1 : 1));
}

function dated(points: readonly SeriesPoint[]): readonly LinePoint[] {
  const sorted = points
    .map((point) => ({ point, day: dayNumber(point.asOf) ?? 0, low: peopleOf(point) ?? 0 }))
    .sort((a, b) => a.day - b.day || a.low - b.low);
  let most = 0;
  return sorted.map(({ point, day, low }) => {
    const isRevisedDown = low < most;
    most = low;
    return { id: point.id, day, low, high: point.max ?? low, point, isRevisedDown };
  });
}

/** How the book's own figure of these people went, as it could be made at the end of each day. */
export function figureSteps(
  history: EpisodeHistory | null,
  category: Category,
  side: string | null,
  until: string | null,
): readonly FigureStep[] {
  return (history?.days ?? []).flatMap(({ day, figures }) => {
    const at = dayNumber(day);
    if (at === null || (until !== null && (day ?? "") > until.slice(0, 10))) return [];
    const figure = figures.find(
      (each) =>
        each.category === category && each.side === side && each.kind === "any" && each.speaker === null,
    );
    const best = figure?.best ?? figure?.low ?? figure?.high ?? null;
    if (figure === undefined || best === null) return [];
    return [{ day: at, low: figure.low ?? best, best, high: figure.high ?? best }];
  });
}

/** Ticks at round numbers from 0 to at least `most`, five or six of them. */
export function ticksUpTo(most: number): readonly number[] {
  const rough = Math.max(1, most) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? power * 10,
  );
  const ticks = [0];
  while ((ticks.at(-1) ?? 0) < most) ticks.push((ticks.at(-1) ?? 0) + step);
  return ticks;
}
