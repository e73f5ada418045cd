import { isVague, sameBounds } from "./count.js";
import { daysApart, isBefore } from "./day.js";
import { placeName } from "./incident.js";
import { isOfficial, type Placed, type Point } from "./placed.js";
import { sayCount, saySource } from "./say.js";
import { LOCAL_OFFICES } from "./source-keys.js";

/** A total so many times lower than one the people's own authority gave before it is of one event. */
const TIMES = 10;
/** Authorities' totals of fewer people are those of an episode that has only begun. */
const FEWEST = 100;
/** What is told of a place is a part of a whole so many times higher; of a lower one it may be another count. */
const PART = 2;
/** So many days lie at most between a mayor's count and the later whole of a bystander that it is a part of. */
const WEEK = 7;

/** Whose totals these are, and where. */
interface Of {
  readonly side: string | null;
  /** The place most of the episode's claims name; null where none does. */
  readonly home: string | null;
  /** Totals of kinds of the side's people: each is of the whole as far as it goes. */
  readonly kinds: readonly Point[];
}

/**
 * Marks what counts a part among the totals of the whole. Rule R25.
 *
 * Of one event is a tenth or less of what an authority of the same people had given by then. "The toll of the strike
 * stands at 16", a ministry says, where the prime minister counted 1,700 three days before. One source's own fall is not
 * of these: it may have begun to count anew (rule R3).
 *
 * Of one place is what names a place, or is told by a mayor, a governor or a hospital of that place, and is half or less of what somebody as near to
 * the people counts without one, in the same report or before. "13 died in Chuhuiv", where the ministry counts 31.
 */
export function markNarrower(points: readonly Point[], of: Of): readonly Point[] {
  const wholes = [...points, ...of.kinds].filter(isCounted);
  const events = wholes.filter((point) => (point.min ?? 0) >= FEWEST && isOfficial(point, of.side));
  const isLocal = (placed: Placed) => isByLocalOffice(placed) || isWithin(placed, of.side);
  const unplaced = wholes.filter(({ claims }) => !claims.some(isLocal));
  const highest = events.reduce((most, { min }) => Math.max(most, min ?? 0), 0);
  const marked = points.map((point) => {
    if (point.apart !== null || point.made !== null || isVague(point)) return point;
    // most are no tenth of anything
    const isLow = mostOf(point) * TIMES <= highest;
    const event = isLow ? events.find((each) => isEventOf(point, each)) : undefined;
    const isPart = event === undefined && unplaced.length > 0 && point.claims.every(isLocal);
    const whole = isPart ? unplaced.find((each) => isPlaceOf(point, each, of)) : event;
    if (whole === undefined) return point;
    const counts = whole.sourceKey === "" ? "count" : "counts";
    const verb = event === undefined ? counts : "had given";
    const day = whole.asOf === null ? "" : ` on ${whole.asOf}`;
    const why = `${saySource(whole.source)} ${verb} ${sayCount(whole)}${day}`;
    return { ...point, apart: { as: "narrower" as const, why } };
  });
  return marked.map((point) => withNamed(point, marked));
}

/** What a report says by itself goes with the source that it names for that number: "Two die", a hospital's two. */
function withNamed(point: Point, marked: readonly Point[]): Point {
  if (point.sourceKey !== "" || point.apart !== null) return point;
  const named = marked.filter((other) => other.sourceKey !== "" && sameBounds(other, point));
  const apart = named.find((other) => other.apart !== null && isBeside(other, point))?.apart ?? null;
  const isTheirs = ({ text }: Placed) => named.some((other) => other.claims.some((by) => by.text === text));
  return apart === null || !point.claims.every(isTheirs) ? point : { ...point, apart };
}

function isCounted(point: Point): boolean {
  const { min, apart, made, status } = point;
  return min !== null && apart === null && made === null && status === "asserted" && !isVague(point);
}

const mostOf = ({ min, max }: Point): number => max ?? min ?? 0;

function isEventOf(point: Point, whole: Point): boolean {
  if (point.sourceKey === whole.sourceKey || point.when === null || whole.when === null) return false;
  return !isBefore(point.when, whole.when) && mostOf(point) * TIMES <= (whole.min ?? 0);
}

function isPlaceOf(point: Point, whole: Point, { side, home }: Of): boolean {
  if (mostOf(point) * PART > (whole.min ?? 0)) return false;
  if (isOfOffice(point, whole)) return true;
  if (!isAsNear(whole, point, side)) return false;
  if (isBeside(point, whole)) return true;
  const isElsewhere = point.sourceKey === "" && point.claims.every(({ claim }) => claim.place !== home);
  const isKnown = point.when !== null && whole.when !== null && !isBefore(point.when, whole.when);
  const isOfPlace = (placed: Placed) =>
    isByLocalOffice(placed) || (isByHospital(placed) && isWithin(placed, side));
  return isKnown && (isElsewhere || (point.claims.every(isOfPlace) && whole.sourceKey !== ""));
}

/** A mayor or governor counts in his town or province alone: a bystander who counts twice as many that week has the whole. */
function isOfOffice(point: Point, whole: Point): boolean {
  if (whole.sourceKey === "" || whole.sourceSide !== null || !point.claims.every(isByLocalOffice))
    return false;
  return point.when !== null && whole.when !== null && daysApart(point.when, whole.when) <= WEEK;
}

/** The people's own authority's, or, where it does not speak of the place, a bystander's. */
function isAsNear(whole: Point, point: Point, side: string | null): boolean {
  if (isOfficial(whole, side) || side === null || side === "all") return true;
  return whole.sourceSide === null && !isOfficial(point, side);
}

/** Told of a place within the side's land. */
function isWithin({ claim: { place } }: Placed, side: string | null): boolean {
  return place !== null && placeName(place) !== placeName(side ?? "");
}

/** A mayor, a governor. */
function isByLocalOffice({ claim }: Placed): boolean {
  return LOCAL_OFFICES.has(officeOf(claim));
}

const officeOf = ({ sourceKey }: Placed["claim"]): string =>
  sourceKey?.slice(sourceKey.lastIndexOf("/") + 1) ?? "";

/** Those who treat the harmed of a place. */
const isByHospital = ({ claim }: Placed): boolean => officeOf(claim) === "hospital";

/** In one report. */
function isBeside(point: Point, whole: Point): boolean {
  const reports = new Set(whole.claims.map(({ claim }) => claim.report));
  return point.claims.some(({ claim }) => reports.has(claim.report));
}
