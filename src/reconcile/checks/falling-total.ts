import { canBothHold, isVague } from "../count.js";
import { isBefore } from "../day.js";
import { compareText, type Point } from "../placed.js";
import { sayCount, saySource } from "../say.js";
import { type CheckView, type Finding, sayEntry } from "./finding.js";

/** A running total falls only with a correction, a recount or a new phase. */
export function fallingTotal({ entries }: CheckView): readonly Finding[] {
  return entries.flatMap((entry) => {
    const sources = bySource(entry.points);
    return entry.points.flatMap((point): readonly Finding[] => {
      const next = fallOf(point, sources.get(point.sourceKey) ?? []);
      if (next === null) return [];
      const who = `${saySource(point.source)}, ${sayEntry(entry)}`;
      const message = `${who}: falls from ${sayCount(point)} (${point.asOf}) to ${sayCount(next)} (${next.asOf}), and no reason for it was read`;
      return [{ rule: "falling-total", holds: false, message, claims: [...point.claims, ...next.claims] }];
    });
  });
}

/** The dated counts of each source, earliest first, of one time in the order given. */
function bySource(points: readonly Point[]): ReadonlyMap<string, readonly Point[]> {
  const sources = new Map<string, Point[]>();
  for (const point of points) {
    if (!isCount(point) || point.when === null) continue;
    const own = sources.get(point.sourceKey);
    if (own === undefined) sources.set(point.sourceKey, [point]);
    else own.push(point);
  }
  for (const own of sources.values()) own.sort((a, b) => compareText(startOf(a), startOf(b)));
  return sources;
}

const startOf = ({ when }: Point): string => when?.start ?? "";

/** What the source said next, where all of it is lower; null where it is not, or where the fall has its reason. */
function fallOf(point: Point, own: readonly Point[]): Point | null {
  const isExplained = /^(?:correction|new phase):/u.test(point.reason ?? "");
  const { when } = point;
  if (isExplained || !isCount(point) || when === null) return null;
  const first = own.findIndex((other) => other.when !== null && isBefore(when, other.when));
  const day = startOf(own[first] ?? point);
  const next = first < 0 ? [] : own.slice(first).filter((other) => startOf(other) === day);
  const isLower = (other: Point) =>
    (other.max ?? Number.POSITIVE_INFINITY) < (point.min ?? 0) && !canBothHold(other, point);
  const highest = [...next].sort((a, b) => (b.min ?? 0) - (a.min ?? 0))[0] ?? null;
  return next.every(isLower) ? highest : null;
}

function isCount(point: Point): boolean {
  return point.sourceKey !== "" && point.status === "asserted" && !isVague(point);
}
