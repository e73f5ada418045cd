import { claimsOf, contendersOf, highestNamed, lowestOf, reliabilityOf, tellingsIn } from "../contenders.js";
import { byNewest, compareText, type Entry, type Point } from "../placed.js";
import { cite, type Draft, type Policy } from "./draft.js";
import { estimateEntry } from "./estimate.js";
import { withSums } from "./sum.js";

/** A number and those who give it. */
interface Vote {
  readonly number: number;
  readonly points: readonly Point[];
  readonly groups: number;
}

/**
 * The number that most independence groups give: tellers, not outlets, so that ten papers with one ministry's
 * figure have one vote. Of equal votes the more reliable source's, then the newer, then the lower. What the others
 * say is the range.
 */
export const majority: Policy = {
  says: "the figure most independent tellings give, copies and outlets with one source counted once",
  estimate: (view) => withSums(view.entries.map(estimate), view),
};

function estimate(entry: Entry): Draft {
  const { points, nature, reasons } = contendersOf(entry);
  const votes = votesOf(points, entry.side);
  const winner = votes[0];
  if (winner === undefined || nature !== "counted") return estimateEntry(entry, { widen: true });
  const chosen = [...winner.points].sort(inStanding(entry.side))[0] as Point;
  const all = tellingsIn(points);
  const isOpen =
    winner.points.every(({ max }) => max === null) ||
    points.some(({ min, max }) => max === null && (min ?? 0) > winner.number);
  return {
    ...{ entry, speaker: null, chosen, claims: entry.claims, reasons, used: claimsOf(points) },
    low: lowestOf(points),
    best: winner.number,
    high: isOpen ? null : highestNamed(points),
    approx: winner.points.every(({ approx }) => approx),
    asOf: chosen.asOf,
    notes: [
      `given by ${winner.groups} of ${all} independent ${all === 1 ? "telling" : "tellings"}: ${cite(chosen)}`,
      ...votes.slice(1).map(({ groups, points: [first] }) => `${groups}: ${cite(first as Point)}`),
    ],
  };
}

/** The numbers told, the most told first. "At least 24" is a vote for 24, "up to 24" for none. */
function votesOf(points: readonly Point[], side: string | null): readonly Vote[] {
  const numbers = new Map<number, Point[]>();
  for (const point of points) {
    if (point.min !== null) numbers.set(point.min, [...(numbers.get(point.min) ?? []), point]);
  }
  const votes = [...numbers].map(([number, own]) => ({
    number,
    points: own.sort(inStanding(side)),
    groups: tellingsIn(own),
  }));
  const first = ({ points: own }: Vote) => own[0] as Point;
  return votes.sort((a, b) => b.groups - a.groups || inStanding(side)(first(a), first(b)));
}

function inStanding(side: string | null): (a: Point, b: Point) => number {
  return (a, b) =>
    reliabilityOf(a, side) - reliabilityOf(b, side) ||
    byNewest(a, b) ||
    (a.min ?? 0) - (b.min ?? 0) ||
    compareText(a.id, b.id);
}
