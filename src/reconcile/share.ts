import type { VictimKind } from "../domain/claim.js";
import { isVague } from "./count.js";
import { isStated, type Placed } from "./placed.js";

/** What a share counts: `unknown` where it is all of the side's people in the sum, else the kind it singles out. */
export type ShareOf = (placed: Placed) => VictimKind | null;

/**
 * Tells which subsets are a side's share of a sum over several: "13 foreign soldiers, one of them Uruguayan". The
 * report gives the sum for others than that side, and no figure of that side itself that the part could be of. Null
 * for what is no share. Rule R22.
 */
export function sharesAmong(claims: readonly Placed[]): ShareOf {
  const sums = new Map<string, { readonly sides: Set<string | null>; readonly kinds: Set<VictimKind> }>();
  for (const { claim } of claims) {
    if (claim.scope === "subset" || claim.scope === "background" || !isStated(claim)) continue;
    const sum = sums.get(besides(claim)) ?? { sides: new Set(), kinds: new Set() };
    sum.sides.add(claim.victims.side);
    sum.kinds.add(claim.victims.kind);
    sums.set(besides(claim), sum);
  }
  return ({ claim }) => {
    const { side, kind } = claim.victims;
    if (claim.scope !== "subset" || side === null || side === "all") return null;
    if (!isStated(claim) || claim.status !== "asserted" || claim.min === null || isVague(claim)) return null;
    const sum = sums.get(besides(claim));
    if (sum === undefined || sum.sides.has(side)) return null;
    return kind === "mixed" || sum.kinds.has(kind) ? "unknown" : kind;
  };
}

const besides = ({ report, category }: Placed["claim"]): string => `${report}|${category}`;
