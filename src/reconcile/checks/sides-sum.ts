import type { Count } from "../../domain/claim.js";
import { addCounts, canBothHold, isSingle, isVague } from "../count.js";
import { type Entry, isOfficial, isTotal, type Placed } from "../placed.js";
import { sayAddend, sayCount, sayNumber } from "../say.js";
import type { CheckView, Finding } from "./finding.js";

/** One side's number that may be in a sum. */
interface Part extends Count {
  readonly side: string;
  readonly claims: readonly Placed[];
  /** Replaced by a later number of the same side when the sum was reported. */
  readonly old: boolean;
}

/** A floor this far below the sum is true and says nothing. */
const NEAR = 0.9;
/** "120,000" for "more than 100,000" and "20,000": a sum of rounded numbers is this close. */
const ROUNDING = 0.005;
/** More combinations of candidate numbers than this say more of chance than of the sum. */
const COMBINATIONS = 256;

/**
 * The sides' totals against a reported sum, with room for approximate figures: those of the same report, else those
 * on record as of its day. A sum that adds an old number of one side ("54", 24 + 30, where 36 is known) is stale.
 */
export function sidesSum(view: CheckView): readonly Finding[] {
  return view.besides.flatMap((group) => {
    const sums = group.filter(
      ({ claim, when }) =>
        isSum(claim.victims.kind) &&
        claim.victims.side === "all" &&
        isTotal(claim) &&
        claim.status === "asserted" &&
        claim.min !== null &&
        !isVague(claim) &&
        when !== null,
    );
    const body = sums.filter(({ claim }) => !claim.inTitle);
    const isRepeated = ({ claim }: Placed) =>
      claim.inTitle && body.some((other) => other.claim.min === claim.min);
    return sums.filter((sum) => !isRepeated(sum)).flatMap((sum) => compare(sum, group, view));
  });
}

const isSum = (kind: string) => kind === "unknown" || kind === "mixed";

function compare(sum: Placed, group: readonly Placed[], view: CheckView): readonly Finding[] {
  const entries = view.entries.filter(
    ({ category, side, points }) =>
      category === sum.claim.category && side !== null && side !== "all" && points.length > 0,
  );
  const sides = view.episode.sides.filter((side) => entries.some((entry) => entry.side === side));
  const spoken = view.entries.some(
    ({ category, side, incidents, points }) =>
      category === sum.claim.category &&
      side !== null &&
      side !== "all" &&
      !sides.includes(side) &&
      points.length === 0 &&
      incidents.length > 0,
  );
  if (sides.length < 2 || spoken) return [];
  const now = sides.map((side) => currentOf(side, sum, group, entries));
  if (now.some(({ length }) => length === 0)) return [];
  const combos = combine(now);
  const match = combos.find((parts) => matches(sum, parts));
  const first = combos[0];
  if (first === undefined) return [];
  if (match === undefined || addCounts(match).min !== sum.claim.min) {
    const stale = staleCombo(sum, sides, now, entries);
    if (stale !== null) return [staleFinding(sum, stale, now)];
  }
  if (match !== undefined) return [finding(sum, match, true)];
  if (isFarBelow(sum, combos)) return [];
  // A doctor's "two had died" beside the sum is not all that the side has lost where its ministry counts eight.
  const whole = combine(now.map((parts, at) => withRecord(parts, recordOf(sides[at] ?? "", sum, entries))));
  const known = whole.find((parts) => matches(sum, parts));
  if (known !== undefined) return [finding(sum, known, true)];
  const best = whole[0] ?? first;
  return isBehind(sum, best) ? [] : [finding(sum, best, false)];
}

/** Sides of whom more may be dead than their floors say, or than was known on an earlier day, deny no higher sum. */
function isBehind({ claim, when }: Placed, parts: readonly Part[]): boolean {
  const day = when?.start.slice(0, 10) ?? "";
  const isOlder = parts.some(({ claims }) =>
    claims.every((part) => (part.when?.end ?? "").slice(0, 10) < day),
  );
  const isOpen = parts.some(({ max }) => max === null);
  return (isOlder || isOpen) && (claim.min ?? 0) > (addCounts(parts).min ?? 0);
}

/** Those of the report, and what is on record beyond them. */
function withRecord(parts: readonly Part[], record: readonly Part[]): readonly Part[] {
  const highest = parts[0]?.min ?? 0;
  return distinct([...parts, ...record.filter(({ min }) => (min ?? 0) > highest)]);
}

function matches({ claim }: Placed, parts: readonly Part[]): boolean {
  const total = addCounts(parts);
  const isNear = claim.max !== null || (claim.min ?? 0) >= (total.min ?? 0) * NEAR;
  const isClose = Math.abs((claim.min ?? 0) - (total.min ?? 0)) <= (claim.min ?? 0) * ROUNDING;
  return (canBothHold(claim, { ...total, max: total.max ?? total.min }) && isNear) || isClose;
}

function isFarBelow({ claim }: Placed, combos: readonly (readonly Part[])[]): boolean {
  return claim.max === null && combos.every((parts) => (claim.min ?? 0) < (addCounts(parts).min ?? 0) * NEAR);
}

/** The side's numbers beside the sum: those of the same report, else the newest on record as of its day. */
function currentOf(
  side: string,
  sum: Placed,
  group: readonly Placed[],
  entries: readonly Entry[],
): readonly Part[] {
  const points = entries.filter((entry) => entry.side === side).flatMap((entry) => entry.points);
  const apart = new Set(points.flatMap((point) => (point.apart === null ? [] : point.claims)));
  const beside = group.filter((placed) => isNumberOf(side, placed) && !apart.has(placed));
  return beside.length > 0
    ? distinct(beside.map((placed) => partOf(side, placed.claim, [placed], false)))
    : recordOf(side, sum, entries);
}

function isNumberOf(side: string, { claim }: Placed): boolean {
  const isOfSide = claim.victims.side === side && isSum(claim.victims.kind);
  return isOfSide && isTotal(claim) && claim.status === "asserted" && claim.min !== null && !isVague(claim);
}

/** The newest of the side's own sources as of the sum's day, else of anybody; parts are of the sum that they come to. */
function recordOf(side: string, sum: Placed, entries: readonly Entry[]): readonly Part[] {
  const end = sum.when?.end ?? "";
  const points = entries
    .filter((entry) => entry.side === side && entry.kind === "any")
    .flatMap((entry) => entry.points)
    .filter(({ when, status, min, apart }) => {
      const isKnown = when !== null && when.start <= end;
      return isKnown && status === "asserted" && min !== null && apart === null;
    })
    .filter((point) => !isVague(point) && !point.claims.every(({ isPart }) => isPart));
  const official = points.filter((point) => isOfficial(point, side));
  const own = official.length > 0 ? official : points;
  const day = own
    .map(({ when }) => when?.start.slice(0, 10) ?? "")
    .sort()
    .at(-1);
  const newest = own.filter(({ when }) => when?.start.slice(0, 10) === day);
  return distinct(newest.map((point) => partOf(side, point, point.claims, false)));
}

function partOf(side: string, { min, max, approx }: Count, claims: readonly Placed[], old: boolean): Part {
  return { side, min, max, approx, claims, old };
}

/** Distinct numbers, the highest first: a running total only rises. */
function distinct(parts: readonly Part[]): readonly Part[] {
  const known = new Map<number, Part>();
  for (const part of parts) if (!known.has(part.min ?? 0)) known.set(part.min ?? 0, part);
  return [...known.values()].sort((a, b) => (b.min ?? 0) - (a.min ?? 0));
}

function combine(sides: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
  return sides.reduce<readonly (readonly Part[])[]>(
    (combos, parts) =>
      combos.flatMap((combo) => parts.map((part) => [...combo, part])).slice(0, COMBINATIONS),
    [[]],
  );
}

/** The numbers that do make the sum, at least one of them already replaced. */
function staleCombo(
  { claim, when }: Placed,
  sides: readonly string[],
  now: readonly (readonly Part[])[],
  entries: readonly Entry[],
): readonly Part[] | null {
  const candidates = sides.map((side, index) => {
    const current = now[index] ?? [];
    const least = Math.min(...current.map(({ min }) => min ?? 0));
    const older = entries
      .filter((entry) => entry.side === side && entry.kind === "any")
      .flatMap((entry) => entry.points)
      .filter((point) => isSingle(point) && !point.approx && (point.min ?? 0) > 0 && (point.min ?? 0) < least)
      .filter((point) => point.when !== null && when !== null && point.when.start <= when.end)
      .map((point) => partOf(side, point, point.claims, true));
    return [...current, ...distinct(older)];
  });
  const fitting = combine(candidates)
    .filter((parts) => parts.some(({ old }) => old) && addCounts(parts).min === claim.min)
    .sort((a, b) => a.filter(({ old }) => old).length - b.filter(({ old }) => old).length);
  return claim.approx ? null : (fitting[0] ?? null);
}

const sayParts = (parts: readonly Part[]) =>
  parts.map(({ side, min, max }) => `${sayAddend(min ?? 0, max === null)} (${side})`).join(" + ");

function finding(sum: Placed, parts: readonly Part[], holds: boolean): Finding {
  const { min, max } = addCounts(parts);
  const total = `${sayParts(parts)} = ${sayAddend(min ?? 0, max === null)}`;
  const message = `${total} ${holds ? "agrees" : "does not agree"} with the reported ${sayCount(sum.claim)}`;
  return { rule: "sides-sum", holds, message, claims: [...parts.flatMap(({ claims }) => claims), sum] };
}

function staleFinding(sum: Placed, parts: readonly Part[], now: readonly (readonly Part[])[]): Finding {
  const replaced = parts
    .map((part, index) => ({ part, newer: now[index]?.[0] }))
    .filter(({ part }) => part.old)
    .map(({ part, newer }) => `${sayNumber(newer?.min ?? 0)} was known for ${part.side}`);
  const message = `the reported ${sayCount(sum.claim)} is a stale sum: ${sayParts(parts)}, though ${replaced.join(" and ")}`;
  const claims = [
    sum,
    ...parts.flatMap(({ claims: own }) => own),
    ...now.flat().flatMap(({ claims: own }) => own),
  ];
  return { rule: "stale-sum", holds: false, message, claims };
}
