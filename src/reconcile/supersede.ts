import { REVISED_RULE } from "../domain/claim.js";
import { canBothHold, hasBounds, isFloorReached, isRoundingOf, isVague, sameBounds } from "./count.js";
import { isBefore } from "./day.js";
import type { EntryClaims } from "./enter.js";
import { compareText, isOfficial, type Point } from "./placed.js";
import { sayCount } from "./say.js";

/**
 * Parts live totals from those their own source has since replaced.
 *
 * Totals meet when they share source and entry. A later, different total takes the earlier one's place; the same
 * number repeated, the same number rounded, and an "at least" already reached continue it. Two totals of one day
 * both stay, and so does a total that falls without a correction or a new phase. An unattributed total equal to one that the side's own source has replaced is a stale repetition
 * and replaces nothing. Rules R3, R7 and R8.
 */
export function supersede(points: readonly Point[], entry: EntryClaims): readonly Point[] {
  const previous = entry.claims.filter(({ claim }) => claim.previous);
  const isCorrection: Correction = (point, next) =>
    next.claims.some(({ claim }) => claim.rules.includes(REVISED_RULE)) ||
    previous.some(
      ({ claim }) => sameBounds(claim, point) && next.claims.some((by) => by.claim.report === claim.report),
    );
  const inOrder = bySource(points);
  const official = points
    .filter((point) => isOfficial(point, entry.side))
    .map((point) => replace(point, inOrder, isCorrection));
  const stalenessOf = stalenessBeside(official);
  const withStale = points.map((point) => ({ ...point, stale: stalenessOf(point) }));
  const current = bySource(withStale.filter(({ stale }) => stale === null));
  const replaced = withStale.map((point) =>
    point.stale === null ? replace(point, current, isCorrection) : point,
  );
  return previous.length === 0 ? replaced : replaced.map((point) => correctedBySide(point, replaced, entry));
}

/**
 * A figure of one office of the people's own side that another office of it takes back: "nine soldiers have died", the
 * ministry says, "not 11 as reported earlier", where the 11 was the army's.
 */
function correctedBySide(point: Point, points: readonly Point[], { side, claims }: EntryClaims): Point {
  const { when } = point;
  if (point.supersededBy !== null || when === null || !isOfficial(point, side)) return point;
  const quoting = claims.filter(({ claim }) => claim.previous && sameBounds(claim, point));
  const reports = new Set(quoting.map(({ claim }) => claim.report));
  const next = points.find(
    (other) =>
      isOfficial(other, side) &&
      isLower(other, point) &&
      other.when !== null &&
      isBefore(when, other.when) &&
      other.claims.some(({ claim }) => reports.has(claim.report)),
  );
  if (next === undefined) return point;
  const by = `${sayCount(next)} of ${next.asOf ?? "a later report"}`;
  return { ...point, supersededBy: next.id, reason: `correction: replaced by ${by}` };
}

/** The dated totals of each source, earliest first. */
type BySource = ReadonlyMap<string, readonly Point[]>;

function bySource(points: readonly Point[]): BySource {
  const sources = new Map<string, Point[]>();
  for (const point of points) {
    if (point.when === null) continue;
    const own = sources.get(point.sourceKey);
    if (own === undefined) sources.set(point.sourceKey, [point]);
    else own.push(point);
  }
  for (const own of sources.values()) own.sort(byMoment);
  return sources;
}

/** The source's totals from after a point's time on. */
function laterThan({ sourceKey, when }: Point, sources: BySource): readonly Point[] {
  const own = sources.get(sourceKey) ?? [];
  if (when === null) return [];
  let [from, to] = [0, own.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = own[middle]?.when;
    if (other != null && isBefore(when, other)) to = middle;
    else from = middle + 1;
  }
  return own.slice(from);
}

/** A total that falls to a tenth or less of what it was, from so many on, is a count that started again. */
const NEW_PHASE_FALL = 10;
const NEW_PHASE_FROM = 20;

/** Does the report that gives the next total quote the first as superseded ("124, since corrected to 121"), or say why it fell ("counted twice")? */
type Correction = (point: Point, next: Point) => boolean;

function replace(point: Point, sources: BySource, isCorrection: Correction): Point {
  const later = laterThan(point, sources);
  const isReplaced = (other: Point) =>
    point.sourceKey === "" || !isUnexplainedFall(point, other, isCorrection);
  const first = later.find((other) => takesPlace(other, point));
  const next = later.find((other) => takesPlace(other, point) && isReplaced(other));
  if (next === undefined && first !== undefined) {
    const lower = `${sayCount(first)} of ${first.asOf ?? "a later report"}`;
    return { ...point, reason: `fall: stays beside the lower ${lower}, which gives no reason` };
  }
  if (next === undefined) {
    const again = later.find((other) => sameBounds(other, point));
    return again === undefined
      ? point
      : { ...point, reason: `continued: the same number again on ${again.asOf}` };
  }
  return { ...point, supersededBy: next.id, reason: reasonFor(point, next, isCorrection) };
}

function byMoment(a: Point, b: Point): number {
  const [x, y] = [a.when?.start ?? "", b.when?.start ?? ""];
  return compareText(x, y) || (a.min ?? 0) - (b.min ?? 0) || compareText(a.id, b.id);
}

function takesPlace(next: Point, point: Point): boolean {
  if (next.status === "unconfirmed" && point.status === "asserted") return false;
  if (isVague(next) && !isVague(point)) return false;
  // an upper end that the number keeps within: "135 dead and missing" after 105 dead
  if (next.min === null && point.min !== null && canBothHold(next, point)) return false;
  const continues = sameBounds(next, point) || isRoundingOf(next, point) || isFloorReached(next, point);
  return !continues && hasBounds(next);
}

function reasonFor(point: Point, next: Point, isCorrection: Correction): string {
  const by = `${sayCount(next)} of ${next.asOf ?? "a later report"}`;
  if (!isLower(next, point)) return `update: replaced by ${by}`;
  if (isCorrection(point, next)) return `correction: replaced by ${by}`;
  return isNewPhase(point, next)
    ? `new phase: the count starts again with ${by}`
    : `fall: replaced by the lower ${by}`;
}

function isLower(next: Point, point: Point): boolean {
  return (next.max ?? next.min ?? 0) < (point.min ?? point.max ?? 0) && !canBothHold(next, point);
}

function isNewPhase(point: Point, next: Point): boolean {
  const [low, high] = [next.max ?? next.min ?? 0, point.min ?? point.max ?? 0];
  return next.max !== null && high >= NEW_PHASE_FROM && low * NEW_PHASE_FALL <= high;
}

function isUnexplainedFall(point: Point, next: Point, isCorrection: Correction): boolean {
  return isLower(next, point) && !isCorrection(point, next) && !isNewPhase(point, next);
}

/** Tells why an unattributed total is an old official one: that one was replaced, and no live one is the same. */
function stalenessBeside(official: readonly Point[]): (point: Point) => string | null {
  const byId = new Map(official.map((point) => [point.id, point]));
  const live = new Set(official.filter(({ supersededBy }) => supersededBy === null).map(boundsOf));
  const replaced = new Map<string, Point[]>();
  for (const old of official) {
    if (old.supersededBy === null || live.has(boundsOf(old))) continue;
    replaced.set(boundsOf(old), [...(replaced.get(boundsOf(old)) ?? []), old]);
  }
  return (point) => {
    if (point.sourceKey !== "" || point.when === null) return null;
    for (const old of replaced.get(boundsOf(point)) ?? []) {
      const next = byId.get(old.supersededBy ?? "");
      if (next?.when != null && next.when.start <= point.when.start)
        return `of the ${sayCount(old)} of ${old.asOf}, replaced by ${sayCount(next)} of ${next.asOf}`;
    }
    return null;
  };
}

const boundsOf = ({ min, max }: Point): string => `${min} ${max}`;
