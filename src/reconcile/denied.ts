import type { Claim, Count } from "../domain/claim.js";
import { hasBounds } from "./count.js";
import { daysApart } from "./day.js";
import { placeName } from "./incident.js";
import type { Placed } from "./placed.js";

/** So many days lie at most between two tellings of one strike. */
const DAYS = 2;
/** Fewer are claimed of strike after strike: the number alone tells none from another. */
const FEW = 10;

/**
 * Tells of a side's claim about others that it is denied wherever it stands, once one report tells it so: "70 fighters
 * killed, the army says", and elsewhere "the rebels denied the army's 70", or "denied losing 70 fighters". That a title, or
 * a later report, leaves the denial out takes nothing back. What a side says of its own people, and what bystanders say,
 * is denied where it is said to be alone: else the attacker's word would take the count away. The same number of another
 * strike is another statement. Rule R28.
 */
export function denyThroughout(claims: readonly Placed[]): readonly Placed[] {
  const denials = denialsOf(claims);
  if (denials.size === 0) return claims;
  return claims.map((placed) => {
    const { claim } = placed;
    const isSaid = claim.status === "asserted" || claim.status === "unconfirmed";
    if (!isSaid || !isOfOthers(claim)) return placed;
    const told = [...statementsOf(claim, claim.sourceSide), ...statementsOf(claim, NOBODY)];
    const isDenied = told.some((statement) =>
      denials.get(statement)?.some((denial) => isOfSame(placed, denial)),
    );
    if (!isDenied) return placed;
    return { ...placed, claim: { ...claim, status: "denied" as const }, deniedElsewhere: true as const };
  });
}

/** Whose claim is denied where nobody is named who made it. */
const NOBODY = null;

/** The denials by what they are of; of several of one scope, place and time the first stands for all. */
function denialsOf(claims: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const denials = new Map<string, Placed[]>();
  const seen = new Set<string>();
  for (const placed of claims) {
    const { scope, place } = placed.claim;
    for (const statement of deniedBy(placed.claim)) {
      const key = JSON.stringify([statement, scope, place, placed.when]);
      if (seen.has(key)) continue;
      seen.add(key);
      const own = denials.get(statement);
      if (own === undefined) denials.set(statement, [placed]);
      else own.push(placed);
    }
  }
  return denials;
}

/**
 * May the denial be of this telling? Of one strike where day or place are the same or not known; a few only of one scope,
 * and of one place or time; a total is the same throughout, and for a strike's count it is taken near in time alone.
 */
function isOfSame(placed: Placed, denial: Placed): boolean {
  const [{ claim, when }, { claim: denied, when: then }] = [placed, denial];
  const isKnown = when !== null && then !== null;
  const isNear = isKnown && daysApart(when, then) <= DAYS;
  const arePlaced = claim.place !== null && denied.place !== null;
  const isThere = arePlaced && placeName(claim.place ?? "") === placeName(denied.place ?? "");
  if ((claim.min ?? claim.max ?? 0) < FEW) return claim.scope === denied.scope && (isNear || isThere);
  if (claim.scope !== denied.scope) return isNear || !isKnown;
  return claim.scope === "total" || isNear || isThere || !isKnown || !arePlaced;
}

/** What a denial is of: a side's word of others, or nobody's who is named. */
function deniedBy(claim: Claim): readonly string[] {
  if (claim.status !== "denied" || (claim.source !== null && !isOfOthers(claim))) return [];
  return statementsOf(claim, claim.source === null ? NOBODY : claim.sourceSide);
}

/** Is it one side's word of others' people? */
function isOfOthers({ sourceSide, victims }: Claim): boolean {
  return sourceSide !== null && sourceSide !== "all" && sourceSide !== victims.side;
}

/** Who says what of whom; nothing where it is no number of one side's people. */
function statementsOf(claim: Claim, by: string | null): readonly string[] {
  const { category, victims, scope } = claim;
  if (victims.side === "all" || scope === "background" || claim.unquantified || !hasBounds(claim)) return [];
  return numbersOf(claim).map((number) => JSON.stringify([category, victims.side, by, number]));
}

/** The number by which a statement is known: a title makes 70 of "more than 70". */
function numbersOf({ min, max }: Count): readonly string[] {
  if (min === null || max !== null) return [min === max ? `${min}` : `${min}-${max}`];
  return min % ROUND === 1 ? [`${min}`, `${min - 1}`] : [`${min}`];
}

const ROUND = 10;
