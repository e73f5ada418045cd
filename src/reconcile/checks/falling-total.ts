import { canBothHold } from "../count.js";
import { sayCount, saySource } from "../say.js";
import type { CheckView, Finding } from "./finding.js";

/** A running total falls only with a correction, a recount or a new phase. */
export function fallingTotal({ entries }: CheckView): readonly Finding[] {
  return entries.flatMap(({ category, side, points }) => {
    const byId = new Map(points.map((point) => [point.id, point]));
    return points.flatMap((point): readonly Finding[] => {
      const next = byId.get(point.supersededBy ?? "");
      if (next === undefined || point.sourceKey === "" || !point.reason?.startsWith("fall:")) return [];
      if (canBothHold(point, next)) return [];
      const who = `${saySource(point.source)}, ${category}${side === null ? "" : ` of ${side}`}`;
      const message = `${who}: falls from ${sayCount(point)} (${point.asOf}) to ${sayCount(next)} (${next.asOf}), and nothing says why`;
      return [{ rule: "falling-total", holds: false, message, claims: [...point.claims, ...next.claims] }];
    });
  });
}
