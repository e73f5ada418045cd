import type { FigureDay } from "../../domain/ledger.js";
import { isVague } from "../count.js";
import { calendarDay } from "../day.js";
import { compareText, type Entry, type Point } from "../placed.js";
import { sayNumber } from "../say.js";
import { sourceTypeOf } from "../source-type.js";
import { cite, type Draft, NOTHING, type Policy, reasonsOf } from "./draft.js";
import { withSums } from "./sum.js";

/** A speaker's total of a day, and what becomes of the count with it. */
interface Link {
  readonly point: Point;
  readonly day: string;
  readonly number: number;
}

/** A total this far below its speaker's last is a count that started again: rule R3's new phase. */
const RESTART_FALL = 10;
const RESTART_FROM = 20;

/**
 * The daily series of a ministry: for each day the total of the first speaker in an ordered list that gives one,
 * reported and derived numbers apart; a count that starts again opens a new phase. The figure is the last day's.
 */
export const officialChain: Policy = {
  says: "day by day the first speaker of an ordered list who gives a figure; the last day's is the figure",
  estimate: (view, { "official-chain": speakers }) =>
    withSums(
      view.entries.map((entry) => estimate(entry, speakers ?? null)),
      view,
    ),
};

function estimate(entry: Entry, speakers: readonly string[] | null): Draft {
  const totals = entry.points.filter(isDaily);
  const order = speakers ?? ownSpeakers(entry, totals);
  const links = chainOf(totals, order);
  const last = links.at(-1);
  const isListed = (point: Point) => order.some((speaker) => isSpeaker(point, speaker));
  const reasons = reasonsOf([...entry.points, ...entry.incidents], (point) => {
    if (point === last?.point || point.scope === "incident") return null;
    if (!isListed(point)) return `not in the chain: ${cite(point)}`;
    if (!isDaily(point)) return `no link: ${cite(point)}, no number asserted for a day`;
    const link = links.find((each) => each.point === point);
    if (link === undefined) return `not first: ${cite(point)}, and another number stands for that day`;
    return `older: ${cite(point)}, and the chain goes on to ${last?.day}`;
  });
  const empty = { entry, speaker: null, claims: entry.claims, reasons };
  if (last === undefined)
    return { ...NOTHING, ...empty, notes: ["no speaker of the chain gives a total for a day"] };
  const days = daysOf(links);
  return {
    ...empty,
    low: last.number,
    best: last.number,
    high: last.point.max === null ? null : Math.max(last.point.max, last.number),
    approx: last.point.approx,
    asOf: last.point.asOf,
    chosen: last.point,
    used: last.point.claims,
    notes: [
      `from ${cite(last.point)}, the chain's last of ${days.length} ${days.length === 1 ? "day" : "days"}`,
      ...phasesOf(days),
    ],
    days,
  };
}

/** A number asserted for a calendar day; older ones too, as the chain is made of them. */
function isDaily(point: Point): boolean {
  return (
    point.status === "asserted" &&
    point.stale === null &&
    point.apart === null &&
    point.min !== null &&
    !isVague(point) &&
    calendarDay(point.asOf) !== null
  );
}

/** Without a list: the victims' own authorities, those heard on most days first. */
function ownSpeakers({ side }: Entry, totals: readonly Point[]): readonly string[] {
  const days = new Map<string, Set<string>>();
  for (const point of totals) {
    if (point.sourceKey === "" || sourceTypeOf(point, side) !== "government") continue;
    const own = days.get(point.sourceKey) ?? new Set();
    days.set(point.sourceKey, own.add(calendarDay(point.asOf) ?? ""));
  }
  return [...days].sort(([a, x], [b, y]) => y.size - x.size || compareText(a, b)).map(([key]) => key);
}

/** A speaker is named by the key, or by words of the name. */
function isSpeaker({ source, sourceKey }: Point, speaker: string): boolean {
  const wanted = speaker.toLowerCase();
  return sourceKey.toLowerCase() === wanted || (source?.toLowerCase().includes(wanted) ?? false);
}

function chainOf(totals: readonly Point[], order: readonly string[]): readonly Link[] {
  const days = new Map<string, Point[]>();
  for (const point of totals) {
    const day = calendarDay(point.asOf) ?? "";
    days.set(day, [...(days.get(day) ?? []), point]);
  }
  return [...days]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([day, points]) => {
      const speaker = order.find((each) => points.some((point) => isSpeaker(point, each)));
      const own = speaker === undefined ? [] : points.filter((point) => isSpeaker(point, speaker));
      const point = own.sort(byLatestWord)[0];
      return point === undefined ? [] : [{ point, day, number: point.min ?? 0 }];
    });
}

/** The latest moment of the day; then what was reported before what was put together; then the higher. */
function byLatestWord(a: Point, b: Point): number {
  return (
    compareText(b.when?.start ?? "", a.when?.start ?? "") ||
    Number(a.made !== null) - Number(b.made !== null) ||
    (b.min ?? 0) - (a.min ?? 0) ||
    compareText(a.id, b.id)
  );
}

/** The chain's days with their changes and phases. */
function daysOf(links: readonly Link[]): readonly FigureDay[] {
  const lastOf = new Map<string, number>();
  const days: FigureDay[] = [];
  for (const { point, day, number } of links) {
    const before = days.at(-1);
    const own = lastOf.get(point.sourceKey);
    const restarts = own !== undefined && isRestart(own, number);
    // Whoever spoke before the count began again spoke of the phase before.
    if (restarts) lastOf.clear();
    lastOf.set(point.sourceKey, number);
    const phase = (before?.phase ?? 1) + Number(restarts);
    const total = before === undefined || restarts ? null : (before.reported ?? before.derived);
    days.push({
      day,
      speaker: point.source,
      reported: point.made === null ? number : null,
      derived: point.made === null ? null : number,
      change: total === null ? null : number - total,
      phase,
    });
  }
  return days;
}

function isRestart(before: number, now: number): boolean {
  return (now === 0 && before > 0) || (before >= RESTART_FROM && now * RESTART_FALL <= before);
}

/** "phase 1 ended with 46 on 2022-09-18": what the count had reached when it started again. */
function phasesOf(days: readonly FigureDay[]): readonly string[] {
  return days.flatMap((each, index) => {
    const next = days[index + 1];
    if (next === undefined || next.phase === each.phase) return [];
    return [
      `phase ${each.phase} ended with ${sayNumber(each.reported ?? each.derived ?? 0)} on ${each.day}; the count starts again on ${next.day}`,
    ];
  });
}
