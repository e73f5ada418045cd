import type { Claim } from "../domain/claim.js";
import { hasBounds } from "./count.js";
import type { Placed } from "./placed.js";

/**
 * Tells of a side's claim about another side's people that it is denied wherever it stands, once one report tells it
 * so: "70 fighters killed, the army says", and elsewhere "the rebels denied the army's 70". That a title, or a later
 * report, leaves the denial out takes nothing back. What a side says of its own people, and what bystanders say, is
 * denied where it is said to be alone: else the attacker's word would take the count away. Rule R28.
 */
export function denyThroughout(claims: readonly Placed[]): readonly Placed[] {
  const denied = new Set(
    claims.flatMap(({ claim }) => (claim.status === "denied" ? statementOf(claim) : [])),
  );
  if (denied.size === 0) return claims;
  return claims.map((placed) => {
    const { claim } = placed;
    const isSaid = claim.status === "asserted" || claim.status === "unconfirmed";
    if (!isSaid || !statementOf(claim).some((statement) => denied.has(statement))) return placed;
    return { ...placed, claim: { ...claim, status: "denied" as const }, deniedElsewhere: true as const };
  });
}

/** Who says what of whom, where it is one side of another's people: one name, else none. */
function statementOf(claim: Claim): readonly string[] {
  const { category, victims, sourceSide, min, max, scope } = claim;
  const isOfOthers = sourceSide !== null && sourceSide !== "all" && sourceSide !== victims.side;
  if (!isOfOthers || victims.side === null || victims.side === "all") return [];
  if (scope === "background" || claim.unquantified || !hasBounds(claim)) return [];
  return [JSON.stringify([category, victims.side, sourceSide, min, max])];
}
