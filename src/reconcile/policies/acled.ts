import type { Count } from "../../domain/claim.js";
import type { FigureDay } from "../../domain/ledger.js";
import { sharesByDay } from "../../domain/shares.js";
import { type Contenders, claimsOf, contendersOf, reliabilityOf, tellingsIn } from "../contenders.js";
import { isVague } from "../count.js";
import { calendarDay } from "../day.js";
import { byNewest, compareText, type Entry, type Placed, type Point } from "../placed.js";
import { sayNumber } from "../say.js";
import { cite, type Draft, NOTHING, type Policy, reasonsOf } from "./draft.js";
import { estimateEntry } from "./estimate.js";
import { withSums } from "./sum.js";

/** "Several", "many", "a few", a bare plural: so many people, in a setting of low and of high intensity. */
const SOME = { low: 3, high: 10 } as const;

/** Vague words by the least they say, and the number the rules put for them: tens, dozens, scores, hundreds, ... */
const WORDS: ReadonlyMap<number, number> = new Map([
  [20, 10],
  [24, 12],
  [40, 20],
  [200, 100],
  [2000, 1000],
  [20_000, 10_000],
  [200_000, 100_000],
  [2_000_000, 1_000_000],
]);

/**
 * One number: the lowest usable figure, until a more reliable or a corroborated one exists. Vague words count as
 * fixed low numbers, nothing said counts as 0, and a total over several days is divided equally between them, the
 * remainder to the first.
 */
export const acled: Policy = {
  says: "one number, the lowest usable figure until a more reliable or corroborated one exists",
  estimate: (view, { acled: setting }) => {
    const some = setting?.highIntensity === true ? SOME.high : SOME.low;
    const drafts = view.entries.map((entry) => estimate(entry, some));
    return withSums(drafts, view).map((draft) => asOneNumber(draft, view.start));
  },
};

function estimate(entry: Entry, some: number): Draft {
  const contenders = contendersOf(entry);
  const usable = contenders.points.filter(({ min }) => min !== null);
  const chosen = mostUsable(usable, entry.side);
  if (chosen !== null) return fromPoints(entry, contenders, chosen, some);
  const upper = contenders.points[0];
  if (upper !== undefined) {
    return { ...without(entry, `only an upper end is given: ${cite(upper)}`), reasons: contenders.reasons };
  }
  if (entry.incidents.length > 0) return asWords(estimateEntry(entry, { widen: false }), some);
  return fromSilence(entry, some);
}

/** The lowest of the most reliable class, one that two independent groups give before one that stands alone. */
function mostUsable(points: readonly Point[], side: string | null): Point | null {
  const isAlone = (point: Point) => Number(tellingsIn(points.filter(({ min }) => min === point.min)) < 2);
  const sorted = [...points].sort(
    (a, b) =>
      reliabilityOf(a, side) - reliabilityOf(b, side) ||
      isAlone(a) - isAlone(b) ||
      (a.min ?? 0) - (b.min ?? 0) ||
      byNewest(a, b) ||
      compareText(a.id, b.id),
  );
  return sorted[0] ?? null;
}

function fromPoints(
  entry: Entry,
  { points, nature, reasons }: Contenders,
  chosen: Point,
  some: number,
): Draft {
  const number = numberFor(chosen, some);
  const same = points.filter(({ min }) => min === chosen.min);
  const aside = points.filter((point) => !same.includes(point));
  const why = (point: Point) =>
    (point.min ?? 0) > (chosen.min ?? 0)
      ? `higher: ${cite(point)}, and neither more reliable nor better corroborated than ${cite(chosen)}`
      : `less sure: ${cite(point)}, below the better ${cite(chosen)}`;
  const tellings = tellingsIn(same);
  return {
    ...{ entry, speaker: null, chosen, claims: entry.claims, used: claimsOf(same) },
    ...{ low: number, best: number, high: number },
    approx: chosen.approx,
    asOf: chosen.asOf,
    reasons: new Map([...reasons, ...reasonsOf(aside, why)]),
    notes: [
      `from ${cite(chosen)}`,
      ...(tellings > 1 ? [`corroborated: ${tellings} independent tellings`] : []),
      ...(isVague(chosen) ? [`a vague word counts as ${sayNumber(number)}`] : []),
      ...(nature === "unconfirmed" ? ["unconfirmed: nobody asserts a figure"] : []),
    ],
  };
}

/** The fixed number for a vague word, else the least that is said. */
function numberFor(count: Count, some: number): number {
  const least = count.min ?? 0;
  if (!isVague(count)) return least;
  return least <= SOME.low ? some : (WORDS.get(least) ?? least);
}

/** Where only incidents are told, the largest (rule R12), its vague word as a number. */
function asWords(draft: Draft, some: number): Draft {
  const point = draft.chosen;
  if (point === null || point.min === null) return { ...draft, low: null, best: null, high: null };
  const number = isVague(point) ? numberFor(point, some) : (draft.best ?? draft.low ?? point.min);
  return { ...draft, low: number, best: number, high: number };
}

/** People suffered it and nobody gives a number; or somebody was asked and nothing is said. */
function fromSilence(entry: Entry, some: number): Draft {
  const told = entry.claims.filter(({ claim }) => claim.scope !== "background");
  const plural = told.filter(({ claim }) => claim.unquantified && claim.status === "asserted");
  if (plural.length > 0) {
    const notes = [`people suffered it, nobody gives a number: counts as ${some}`];
    return { ...without(entry), ...{ low: some, best: some, high: some }, ...newestOf(plural), notes };
  }
  const silent = told.filter(({ claim }) => claim.status === "withheld" && claim.setAside === undefined);
  if (silent.length > 0 && silent.length === told.length) {
    return {
      ...without(entry, "nothing is said: counts as 0"),
      ...{ low: 0, best: 0, high: 0 },
      ...newestOf(silent),
    };
  }
  return without(entry, "no total is given");
}

function without(entry: Entry, ...notes: readonly string[]): Draft {
  return { ...NOTHING, entry, speaker: null, claims: entry.claims, reasons: new Map(), notes };
}

function newestOf(used: readonly Placed[]): Pick<Draft, "used" | "asOf"> {
  const sorted = [...used].sort((a, b) => byNewest(a, b) || compareText(a.claim.id, b.claim.id));
  return { used, asOf: sorted[0]?.asOf ?? null };
}

function asOneNumber(draft: Draft, start: string | null): Draft {
  const number = draft.best ?? draft.low;
  if (number === null) return { ...draft, low: null, best: null, high: null };
  const one = { ...draft, low: number, best: number, high: number };
  const end = calendarDay(draft.asOf);
  const days =
    start === null || end === null || draft.chosen?.scope === "incident" ? [] : daysOf(number, start, end);
  return days.length < 2 ? one : { ...one, days };
}

/** A total divided equally over the days from the first to the last, the remainder to the first day. */
export function daysOf(total: number, first: string, last: string): readonly FigureDay[] {
  return sharesByDay(total, first, last).map(({ day, share }) => ({
    ...{ day, speaker: null, reported: null, change: null, phase: 1 },
    derived: share,
  }));
}
