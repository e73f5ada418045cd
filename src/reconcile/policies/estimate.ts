import { FLOOR_NOTE, WIDENED_NOTE } from "../../domain/floor.js";
import { tellingsIn } from "../contenders.js";
import { canBothHold, isRoundingOf, isVague, sameBounds } from "../count.js";
import { byNewest, compareText, type Entry, isLive, isOfficial, type Point } from "../placed.js";
import { sourceTypeOf } from "../source-type.js";
import { cite, type Draft, NOTHING, reasonsOf, replacedReason } from "./draft.js";
import { fromIncidents } from "./incidents.js";
import { type Choice, choose, type Rank, rankOf } from "./statement.js";

export interface EstimateOptions {
  /** Other live totals that cannot also be true widen low and high. */
  readonly widen: boolean;
  /** In place of the victims' own authority, then any named source, then the report itself. */
  readonly rank?: Rank;
}

/** The figure of an entry from its totals, else from its incidents, else from what is said without a number. */
export function estimateEntry(entry: Entry, { widen, rank = rankOf }: EstimateOptions): Draft {
  const empty = { entry, speaker: null, claims: entry.claims, reasons: new Map<string, string>(), notes: [] };
  const live = entry.points.filter(isLive);
  const choice = choose(live, entry.side, rank);
  if (choice !== null) {
    const draft = fromTotals(entry, live, choice, widen);
    return choice.chosen.min === null ? aboveIncidents(draft, entry, choice.chosen, rank) : draft;
  }
  if (entry.incidents.length > 0) return fromIncidents(entry, rank);
  if (entry.shares.length > 0) return fromShares(entry);
  const some = entry.claims.filter(
    ({ claim }) =>
      claim.unquantified &&
      claim.scope !== "background" &&
      claim.status === "asserted" &&
      claim.setAside === undefined,
  );
  if (some.length > 0) {
    return {
      ...empty,
      ...NOTHING,
      low: 1,
      used: some,
      asOf: some.at(-1)?.asOf ?? null,
      notes: ["people suffered it, nobody gives a number"],
    };
  }
  const standing = entry.claims.filter(({ claim }) => claim.setAside === undefined);
  if (standing.length === 0) return { ...empty, ...NOTHING, notes: ["every claim of it was set aside"] };
  const withheld = standing.some(({ claim }) => claim.status === "withheld");
  const why = withheld ? "not disclosed: no figure was given" : "no total is given";
  return { ...empty, ...NOTHING, notes: [why, ...apartNotes(entry)] };
}

function fromTotals(entry: Entry, live: readonly Point[], choice: Choice, widen: boolean): Draft {
  const { chosen, finer } = choice;
  const rests = finer ?? chosen;
  const agreeing = live.filter((point) => point !== chosen && agrees(point, rests, chosen));
  const widening = widen
    ? live.filter((point) => !agreeing.includes(point) && widens(point, chosen, rests, entry.side))
    : [];
  const own = [chosen, ...(finer === null ? [] : [finer])];
  const bounds = boundsOf(own, widening);
  const inFigure = new Set([...own, ...agreeing, ...widening]);
  const numbered = chosen.status === "asserted" && !isVague(chosen);
  const reasons = reasonsOf([...entry.points, ...entry.incidents], (point) =>
    inFigure.has(point) || point.scope === "incident"
      ? null
      : (replacedReason(point) ?? asideReason(point, chosen)),
  );
  return {
    entry,
    ...bounds,
    speaker: null,
    low: chosen.status === "unconfirmed" ? null : bounds.low,
    best: numbered ? rests.min : null,
    approx: rests.approx,
    asOf: chosen.asOf,
    chosen,
    used: [...inFigure].flatMap(({ claims }) => claims),
    claims: entry.claims,
    reasons,
    notes: [
      ...notesOf({ chosen, finer }, agreeing, widening),
      ...ownCount(entry, chosen, inFigure),
      ...setAside(entry, chosen, rests.min, bounds.high ?? rests.min),
    ],
  };
}

/** What the people's own side counts, if only of one strike or in a word, where the figure is the other side's. Rule R28. */
function ownCount(
  { side, points, incidents }: Entry,
  chosen: Point,
  used: ReadonlySet<Point>,
): readonly string[] {
  if (sourceTypeOf(chosen, side) !== "opponent") return [];
  const isOwn = (point: Point) => isOfficial(point, side) && point.min !== null && !used.has(point);
  const own = [...points.filter(isLive), ...incidents].filter(isOwn);
  const [most] = own.sort((a, b) => (b.min ?? 0) - (a.min ?? 0) || byNewest(a, b));
  if (most === undefined) return [];
  return [`own count: ${cite(most)}${most.scope === "incident" ? ", of one strike, clash or day" : ""}`];
}

/**
 * What a reader would miss: a later or equally late count by somebody named that is more than all of the figure, and one
 * by the people's own side that is more than the best, but told of one strike or day; and totals of a wider area, or of
 * one event.
 */
function setAside(entry: Entry, chosen: Point, best: number | null, most: number | null): readonly string[] {
  const mostOf = (point: Point) => (isOfficial(point, entry.side) ? best : most);
  const more = entry.incidents.filter(
    (point) =>
      (point.min ?? 0) > (mostOf(point) ?? Number.POSITIVE_INFINITY) &&
      point.sourceKey !== "" &&
      point.status === "asserted" &&
      !isVague(point) &&
      byNewest(point, chosen) <= 0,
  );
  return [
    ...more.map((point) => `set aside: ${cite(point)}, is told of one strike, clash or day`),
    ...apartNotes(entry),
  ].sort(compareText);
}

function apartNotes({ points }: Entry): readonly string[] {
  const apart = points.filter((point) => point.apart !== null);
  const isNamed = (point: Point) =>
    apart.some((other) => other.sourceKey !== "" && sameBounds(other, point) && other.asOf === point.asOf);
  const notes = apart.flatMap((point) =>
    point.apart === null || (point.sourceKey === "" && isNamed(point))
      ? []
      : [`set aside: ${cite(point)}, is ${point.apart.as}: ${point.apart.why}`],
  );
  return notes.sort(compareText);
}

/** A rival says the same within rounding, or, as late as the figure, a floor that the number has reached. */
function agrees(point: Point, rests: Point, chosen: Point): boolean {
  if (isVague(point) || (point.status === "unconfirmed" && chosen.status === "asserted")) return false;
  if (point.min === null && rests.min !== null) return false; // it is true, and bears nothing out
  const isOldFloor = point.max === null && (point.min ?? 0) < (rests.min ?? 0) && byNewest(point, chosen) > 0;
  const number = { min: rests.min, max: rests.min ?? rests.max, approx: rests.approx };
  return (canBothHold(point, number) && !isOldFloor) || isRoundingOf(chosen, point);
}

/**
 * Another live total widens the figure where both cannot be true, unless it is merely older and lower: a running
 * total was lower then, and does not dispute what came later; what the other side claims afterwards does dispute it. "Up
 * to 207" as late as 135 leaves it open so far. Rule R11.
 */
function widens(point: Point, chosen: Point, rests: Point, side: string | null): boolean {
  if (isVague(point)) return false;
  if (canBothHold(point, chosen)) return point.min === null && byNewest(point, chosen) <= 0;
  const isLower = (point.max ?? Number.POSITIVE_INFINITY) < (rests.min ?? rests.max ?? 0);
  const isClaimed = sourceTypeOf(chosen, side) === "opponent" && sourceTypeOf(point, side) !== "opponent";
  return !isLower || (point.when !== null && (isClaimed || byNewest(point, chosen) <= 0));
}

function boundsOf(
  own: readonly Point[],
  widening: readonly Point[],
): { low: number | null; high: number | null } {
  const all = [...own, ...widening];
  const lows = all
    .map(({ min, max }) => min ?? (own.length === all.length ? null : max))
    .filter((low) => low !== null);
  const open = all.some(({ max }) => max === null);
  return {
    low: own.every(({ min }) => min === null) ? null : Math.min(...lows),
    high: open ? null : Math.max(...all.map(({ max }) => max ?? 0)),
  };
}

function asideReason(point: Point, chosen: Point): string {
  if (isVague(point)) return `vague: ${cite(point)}, and a number is known`;
  if (point.status === "unconfirmed") return `unconfirmed: ${cite(point)}`;
  if (point.when === null) return `undated: ${cite(point)} cannot be placed against ${cite(chosen)}`;
  if (canBothHold(point, chosen))
    return `compatible: ${cite(point)} neither disputes nor narrows ${cite(chosen)}`;
  return `older: ${cite(point)}, lower than the later ${cite(chosen)}`;
}

function notesOf(
  { chosen, finer }: Choice,
  agreeing: readonly Point[],
  widening: readonly Point[],
): string[] {
  const notes = [`from ${cite(chosen)}`];
  if (chosen.made !== null) notes.push(`put together: ${chosen.made}`);
  if (chosen.claims.every(({ isPart }) => isPart)) notes.push("its part of a sum that its parts come to");
  const placed = chosen.claims.find(({ placedBy }) => placedBy !== null);
  if (placed?.placedBy != null) notes.push(placed.placedBy);
  else if (chosen.when === null) notes.push("undated: its report has no date");
  if (finer !== null) notes.push(`taken as rounded from ${cite(finer)}`);
  if (chosen.status === "unconfirmed") notes.push("unconfirmed: nobody asserts a figure");
  else if (isVague(chosen)) notes.push("a vague word, no count");
  else if (chosen.max === null) notes.push(`${FLOOR_NOTE}no upper end is given`);
  const tellings = tellingsIn([chosen, ...agreeing]);
  if (tellings > 1) notes.push(`given or borne out by ${tellings} independent tellings`);
  for (const point of widening)
    notes.push(`${WIDENED_NOTE}${cite(point)}${point.made === null ? "" : ` (${point.made})`}`);
  return notes;
}

/**
 * Where nobody gives more than a side's share of a sum over several, the largest share is a floor: the best, unless it
 * counts one kind of people alone. Rule R22.
 */
function fromShares(entry: Entry): Draft {
  const floor = Math.max(...entry.shares.map(({ min }) => min ?? 0));
  const largest = entry.shares.filter(({ min }) => min === floor).sort(byNewest);
  const chosen = largest[0] as Point;
  const isOfAll = chosen.kind === "unknown";
  return {
    ...{ entry, speaker: null, low: floor, best: isOfAll ? floor : null, high: null },
    ...{ approx: chosen.approx, asOf: chosen.asOf, chosen, claims: entry.claims },
    used: largest.flatMap(({ claims }) => claims),
    reasons: reasonsOf(entry.shares, (point) =>
      largest.includes(point) ? null : `share: ${cite(point)}, and a larger share is known`,
    ),
    notes: [`no total is given: ${cite(chosen)}, is this side's share of a sum over several, and a floor`],
  };
}

/** Where a mere upper end is all that is told in total, the incidents below it are the floor; more than it puts it aside. */
function aboveIncidents(draft: Draft, entry: Entry, upper: Point, rank: Rank): Draft {
  const isCounted = (point: Point) => point.status === "asserted" && point.min !== null && !isVague(point);
  const counted = entry.incidents.filter(isCounted);
  if (counted.length === 0 || upper.status !== "asserted") return draft;
  const floor = fromIncidents({ ...entry, incidents: counted }, rank);
  if ((floor.low ?? 0) <= (upper.max ?? 0)) {
    const used = new Map([...draft.used, ...floor.used].map((placed) => [placed.claim.id, placed]));
    return { ...draft, low: floor.low, used: [...used.values()], notes: [...draft.notes, ...floor.notes] };
  }
  const why = (point: Point) => `upper end: ${cite(point)}, and more are told of one incident`;
  const aside = reasonsOf(entry.points, (point) => replacedReason(point) ?? why(point));
  const reasons = new Map([...aside, ...floor.reasons]);
  return {
    ...floor,
    entry,
    reasons,
    notes: [...floor.notes, `set aside: ${cite(upper)}, is less than one incident's`],
  };
}
