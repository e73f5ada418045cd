import type { Claim, VictimKind } from "../domain/claim.js";
import { isVague } from "./count.js";
import { isStated, type Placed } from "./placed.js";

/** What a share counts: `unknown` where it is all of the side's people in the sum, else the kind it singles out. */
export type ShareOf = (placed: Placed) => VictimKind | null;

/**
 * Tells which subsets are a side's share of a sum over several: "13 foreign soldiers, one of them Uruguayan". The
 * report gives the sum for others than that side, and no figure of that side itself that the part could be of. So is a
 * part of people told just before as something else: "79 are held, of whom 34 are dead". Null for what is no share. Rule R22.
 */
export function sharesAmong(claims: readonly Placed[]): ShareOf {
  const sums = new Map<string, { readonly sides: Set<string | null>; readonly kinds: Set<VictimKind> }>();
  const reports = new Map<string, Claim[]>();
  for (const { claim } of claims) {
    if (claim.scope === "subset" || claim.scope === "background" || !isStated(claim)) continue;
    const sum = sums.get(besides(claim)) ?? { sides: new Set(), kinds: new Set() };
    sum.sides.add(claim.victims.side);
    sum.kinds.add(claim.victims.kind);
    sums.set(besides(claim), sum);
    const told = reports.get(claim.report);
    if (told === undefined) reports.set(claim.report, [claim]);
    else told.push(claim);
  }
  return ({ claim }) => {
    const { side, kind } = claim.victims;
    if (claim.scope !== "subset" || side === null || side === "all") return null;
    if (!isStated(claim) || claim.status !== "asserted" || claim.min === null || isVague(claim)) return null;
    const sum = sums.get(besides(claim));
    if (sum === undefined) {
      const isOfOthers = (reports.get(claim.report) ?? []).some((whole) => isJustBefore(whole, claim));
      return !isOfOthers ? null : kind === "mixed" ? "unknown" : kind;
    }
    if (sum.sides.has(side)) return null;
    return kind === "mixed" || sum.kinds.has(kind) ? "unknown" : kind;
  };
}

/** So many characters hold a sentence. */
const NEAR = 150;

/** The captives of whom some are dead: told by the same speaker, of that side's people, and no fewer. */
function isJustBefore(whole: Claim, part: Claim): boolean {
  const isNear =
    whole.inTitle === part.inTitle && part.start - whole.start > 0 && part.start - whole.start < NEAR;
  const isSameSide = whole.victims.side === part.victims.side;
  return (
    isNear && isSameSide && whole.source === part.source && (whole.max ?? whole.min ?? 0) >= (part.min ?? 0)
  );
}

const besides = ({ report, category }: Placed["claim"]): string => `${report}|${category}`;
