import type { Figure, SeriesPoint } from "../../domain/ledger.js";
import { countText } from "./count.js";
import { dayText } from "./day.js";
import type { Setting } from "./figure.js";

/**
 * How a figure came to be: the numbers of the account behind it, each with its day, the replaced ones first:
 * "24 on 16 Sep → 46 on 18 Sep". Nothing where nothing was replaced.
 */
export function historyOf(figure: Figure, { episode, year }: Setting): readonly string[] {
  const used = new Set(figure.used);
  const ends = episode.series.filter(
    (point) =>
      isOf(point, figure) &&
      point.supersededBy === null &&
      isStated(point, figure) &&
      point.claims.some((id) => used.has(id)),
  );
  const account = withReplaced(ends, episode.series);
  const steps = distinct([...account].sort(byDay));
  if (steps.length < 2) return [];
  const shown =
    steps.length > MAX_STEPS ? [...steps.slice(0, 2), null, ...steps.slice(3 - MAX_STEPS)] : steps;
  return [
    shown
      .map((point) =>
        point === null ? "…" : `${countText(point)} on ${dayText(point.asOf, year)}${becauseOf(point)}`,
      )
      .join(" → "),
  ];
}

const MAX_STEPS = 7;

function isOf(point: SeriesPoint, figure: Figure): boolean {
  return point.category === figure.category && point.side === figure.side;
}

function isStated(point: SeriesPoint, { best, low }: Figure): boolean {
  return (point.min ?? point.max) === (best ?? low);
}

/** The points given, and all that they replaced, however far back. */
function withReplaced(
  ends: readonly SeriesPoint[],
  series: readonly SeriesPoint[],
): ReadonlySet<SeriesPoint> {
  const account = new Set(ends);
  for (const point of account) {
    for (const earlier of series) if (earlier.supersededBy === point.id) account.add(earlier);
  }
  return account;
}

function byDay(left: SeriesPoint, right: SeriesPoint): number {
  const [one, other] = [left.asOf ?? "", right.asOf ?? ""];
  if (one !== other) return one < other ? -1 : 1;
  if ((left.supersededBy === null) !== (right.supersededBy === null))
    return left.supersededBy === null ? 1 : -1;
  return (left.min ?? left.max ?? 0) - (right.min ?? right.max ?? 0);
}

/** One step for a number however often it was repeated: "24" and "at least 24" are one. */
function distinct(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    return before === undefined || (before.min ?? before.max) !== (point.min ?? point.max);
  });
}

/** A correction or a recount is told; that a later number takes an earlier one's place needs no telling. */
function becauseOf({ reason }: SeriesPoint): string {
  const rule = reason?.split(":")[0] ?? "";
  return rule === "" || rule === "update" || rule === "continued" ? "" : ` (${rule})`;
}
