import { canBothHold, isVague } from "../count.js";
import type { Point } from "../placed.js";
import { sayCount, sayList, saySource } from "../say.js";
import type { CheckView, Finding } from "./finding.js";

/** One source with two values for one as-of time. Both stay: the day does not say which came first. */
export function twoValues({ entries }: CheckView): readonly Finding[] {
  return entries.flatMap(({ category, side, points }) => {
    const times = new Map<string, Point[]>();
    for (const point of points) {
      if (point.sourceKey === "" || point.asOf === null || point.status !== "asserted") continue;
      if (isVague(point) || point.made !== null) continue;
      const key = `${point.sourceKey}|${point.asOf}`;
      times.set(key, [...(times.get(key) ?? []), point]);
    }
    return [...times.values()].flatMap((same): readonly Finding[] => {
      const sorted = same.sort(
        (a, b) => (a.min ?? a.max ?? 0) - (b.min ?? b.max ?? 0) || (a.max ?? 1e12) - (b.max ?? 1e12),
      );
      const [first] = sorted;
      if (first === undefined || sorted.every((a) => sorted.every((b) => canBothHold(a, b)))) return [];
      const values = sayList([...new Set(sorted.map(sayCount))]);
      const what = `${category}${side === null ? "" : ` of ${side}`}`;
      const message = `${saySource(first.source)} has different values for ${first.asOf}, ${what}: ${values}`;
      return [{ rule: "two-values", holds: false, message, claims: sorted.flatMap(({ claims }) => claims) }];
    });
  });
}
