import type { Claim, Count } from "../domain/claim.js";
import { hasBounds } from "./count.js";
import type { Placed } from "./placed.js";

/**
 * Tells of a side's claim about others that it is denied wherever it stands, once one report tells it so: "70 fighters
 * killed, the army says", and elsewhere "the rebels denied the army's 70", or "denied losing 70 fighters". That a title, or
 * a later report, leaves the denial out takes nothing back. What a side says of its own people, and what bystanders say,
 * is denied where it is said to be alone: else the attacker's word would take the count away. Rule R28.
 */
export function denyThroughout(claims: readonly Placed[]): readonly Placed[] {
  const denied = new Set(claims.flatMap(({ claim }) => deniedBy(claim)));
  if (denied.size === 0) return claims;
  return claims.map((placed) => {
    const { claim } = placed;
    const isSaid = claim.status === "asserted" || claim.status === "unconfirmed";
    if (!isSaid || !isOfOthers(claim)) return placed;
    const told = [...statementsOf(claim, claim.sourceSide), ...statementsOf(claim, NOBODY)];
    if (!told.some((statement) => denied.has(statement))) return placed;
    return { ...placed, claim: { ...claim, status: "denied" as const }, deniedElsewhere: true as const };
  });
}

/** Whose claim is denied where nobody is named who made it. */
const NOBODY = null;

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
