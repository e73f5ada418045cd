import { isVague } from "../count.js";
import { isBefore } from "../day.js";
import { isLive, type Point } from "../placed.js";
import { sayCount, saySource } from "../say.js";
import { type CheckView, type Finding, sayEntry } from "./finding.js";

/** A toll so many times lower than one told before it is hardly of the same dead. */
const TIMES = 5;
/** Below this many people tolls of the first hours differ that much. */
const FEWEST = 50;

/**
 * A running total far below what another source gave for the same people before it: sixteen on Thursday where
 * others counted 1,700 on Monday. One of the two counts one strike, one town or another time, or was read as the toll
 * by mistake. "At least 16" is said of 1,700 too, so that nothing else takes the two for a contradiction.
 */
export function farBelow({ entries }: CheckView): readonly Finding[] {
  return entries.flatMap((entry) => {
    const counts = entry.points.filter(isCount);
    const highest = counts
      .filter(({ min }) => min !== null && min >= FEWEST)
      .sort((a, b) => (b.min ?? 0) - (a.min ?? 0));
    const known = new Set<string>();
    return counts.flatMap((low): readonly Finding[] => {
      // nobody's is far above most: asked of the highest alone
      if (!isFar(low, highest[0])) return [];
      const high = highest.find((other) => isFarAbove(other, low) && !areEnemies(other, low));
      if (high === undefined) return [];
      // a title's number and its source's are one
      const key = `${low.min} ${low.max} ${low.asOf} ${high.id}`;
      if (known.has(key)) return [];
      known.add(key);
      const [few, many] = [low, high].map(
        (each) => `${sayCount(each)} (${saySource(each.source)}, ${each.asOf})`,
      );
      const message = `${sayEntry(entry)}: ${few} is far below ${many}; one of them may count one event or another time`;
      return [{ rule: "far-below", holds: false, message, claims: [...low.claims, ...high.claims] }];
    });
  });
}

/** What one side claims of the other's dead is disputed, and the row says so: nothing was counted otherwise. */
function areEnemies(a: Point, b: Point): boolean {
  return a.sourceSide !== null && b.sourceSide !== null && a.sourceSide !== b.sourceSide;
}

function isCount(point: Point): boolean {
  return (
    (isLive(point) || point.apart?.as === "narrower") &&
    point.status === "asserted" &&
    point.made === null &&
    !isVague(point) &&
    point.when !== null
  );
}

function isFarAbove(high: Point, low: Point): boolean {
  if (!isFar(low, high) || high.sourceKey === low.sourceKey) return false;
  return high.when !== null && low.when !== null && !isBefore(low.when, high.when);
}

function isFar(low: Point, high: Point | undefined): boolean {
  return high !== undefined && (low.max ?? low.min ?? 0) * TIMES <= (high.min ?? 0);
}
