import { isVague } from "./count.js";
import { isBefore } from "./day.js";
import { isOfficial, type Point } from "./placed.js";
import { sayCount, saySource } from "./say.js";

/** A total so many times lower than one the people's own authority gave before it is of one event. */
const TIMES = 10;
/** Authorities' totals of fewer people are those of an episode that has only begun. */
const FEWEST = 100;

/**
 * Marks totals of one event among those of the whole: a tenth or less of what an authority of the same people had
 * given by then. "The toll of the strike stands at 16", a ministry says, where the prime minister counted 1,700 three
 * days before. One source's own fall is not of these: it may have begun to count anew (rule R3). Rule R25.
 */
export function markNarrower(points: readonly Point[], side: string | null): readonly Point[] {
  const wholes = points.filter((point) => isWhole(point, side));
  if (wholes.length === 0) return points;
  const highest = wholes.reduce((most, { min }) => Math.max(most, min ?? 0), 0);
  return points.map((point) => {
    // most are no tenth of anything
    const isLow = (point.max ?? point.min ?? 0) * TIMES <= highest;
    const whole = isLow && point.apart === null ? wholes.find((each) => isEventOf(point, each)) : undefined;
    if (whole === undefined) return point;
    const why = `${saySource(whole.source)} had given ${sayCount(whole)} on ${whole.asOf}`;
    return { ...point, apart: { as: "narrower", why } };
  });
}

function isWhole(point: Point, side: string | null): boolean {
  const { min, apart, made, status } = point;
  if (min === null || min < FEWEST || apart !== null || made !== null || status !== "asserted") return false;
  return !isVague(point) && isOfficial(point, side);
}

function isEventOf(point: Point, whole: Point): boolean {
  if (point.sourceKey === whole.sourceKey || point.when === null || whole.when === null) return false;
  if (isVague(point) || point.made !== null || isBefore(point.when, whole.when)) return false;
  return (point.max ?? point.min ?? 0) * TIMES <= (whole.min ?? 0);
}
