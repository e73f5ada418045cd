import { canBothHold, isRoundingOf, isVague } from "../count.js";
import { byNewest, compareText, isOfficial, type Point } from "../placed.js";

/** The statements a figure rests on, and by which rule. */
export interface Choice {
  readonly chosen: Point;
  /** A finer number that the chosen one is rounded from; the best is this one (rule R7). */
  readonly finer: Point | null;
}

/** Whose word counts first: the lower number. */
export type Rank = (point: Point, side: string | null) => number;

/** 0 for the authority of the victims' own side, 1 for another named source, 2 for the report itself. */
export function rankOf(point: Point, side: string | null): number {
  if (side === "all") return 0;
  if (isOfficial(point, side)) return 0;
  return point.sourceKey === "" ? 2 : 1;
}

/**
 * Picks the statement to rest on: the highest rank, then the newest, then the source with most independent
 * tellings of that day, then the one that says a least number, then the higher. Sums over sides have no authority
 * of their own: the newest is taken, whoever says it; of the same number the named source's. Rule R10.
 */
export function choose(points: readonly Point[], side: string | null, rank: Rank = rankOf): Choice | null {
  const best = bestKindOf(points);
  const tellers = new Map<string, number>();
  for (const point of best) tellers.set(sayerOf(point), (tellers.get(sayerOf(point)) ?? 0) + point.tellers);
  const ranked = [...best].sort(
    (a, b) =>
      rank(a, side) - rank(b, side) ||
      byNewest(a, b) ||
      (tellers.get(sayerOf(b)) ?? 0) - (tellers.get(sayerOf(a)) ?? 0) ||
      (b.min ?? -1) - (a.min ?? -1) ||
      compareText(a.id, b.id),
  );
  const [first] = ranked;
  if (first === undefined) return null;
  const chosen =
    ranked.find((point) => rank(point, side) === rank(first, side) && speaksFor(point, first)) ?? first;
  const finer = points.filter((point) => point.status === "asserted" && isRoundingOf(chosen, point));
  return { chosen, finer: finer.sort(byNewest)[0] ?? null };
}

/** Somebody named says of the same day the same number that the reports give by themselves. */
function speaksFor(point: Point, unnamed: Point): boolean {
  if (unnamed.sourceKey !== "" || point.sourceKey === "") return false;
  return point.min === unnamed.min && byNewest(point, unnamed) === 0 && canBothHold(point, unnamed);
}

const sayerOf = (point: Point) => `${point.sourceKey}|${point.when?.start.slice(0, 10) ?? ""}`;

/** Asserted numbers before mere upper ends ("up to 30"), those before vague words, those before what is unconfirmed. */
function bestKindOf(points: readonly Point[]): readonly Point[] {
  const asserted = points.filter(({ status }) => status === "asserted");
  const counted = asserted.filter((point) => !isVague(point));
  const least = counted.filter(({ min }) => min !== null);
  return [least, counted, asserted].find((some) => some.length > 0) ?? points;
}
