import { canBothHold, isVague } from "../count.js";
import { isBefore } from "../day.js";
import type { Point } from "../placed.js";
import { sayCount, saySource } from "../say.js";
import type { CheckView, Finding } from "./finding.js";

/** A running total falls only with a correction, a recount or a new phase. */
export function fallingTotal({ entries }: CheckView): readonly Finding[] {
  return entries.flatMap(({ category, side, points }) =>
    points.flatMap((point): readonly Finding[] => {
      const next = fallOf(point, points);
      if (next === null) return [];
      const who = `${saySource(point.source)}, ${category}${side === null ? "" : ` of ${side}`}`;
      const message = `${who}: falls from ${sayCount(point)} (${point.asOf}) to ${sayCount(next)} (${next.asOf}), and nothing says why`;
      return [{ rule: "falling-total", holds: false, message, claims: [...point.claims, ...next.claims] }];
    }),
  );
}

/** What the source said next, where all of it is lower; null where it is not, or where the fall has its reason. */
function fallOf(point: Point, points: readonly Point[]): Point | null {
  const isExplained = /^(?:correction|new phase):/u.test(point.reason ?? "");
  if (isExplained || !isCount(point)) return null;
  const later = points
    .filter((other) => other.sourceKey === point.sourceKey && isCount(other))
    .filter(({ when }) => when !== null && point.when !== null && isBefore(point.when, when));
  const day = later.map(({ when }) => when?.start ?? "").sort()[0];
  const next = later.filter(({ when }) => when?.start === day).sort((a, b) => (b.min ?? 0) - (a.min ?? 0));
  const isLower = (other: Point) =>
    (other.max ?? Number.POSITIVE_INFINITY) < (point.min ?? 0) && !canBothHold(other, point);
  return next.length > 0 && next.every(isLower) ? (next[0] ?? null) : null;
}

function isCount(point: Point): boolean {
  return point.sourceKey !== "" && point.status === "asserted" && !isVague(point);
}
