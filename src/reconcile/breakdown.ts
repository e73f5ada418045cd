import { isSingle, isVague } from "./count.js";
import { byReportAndCategory, isStated, type Placed, sourceKeyOf } from "./placed.js";

/**
 * Makes of a sum's parts the figures of their sides, where they are of two sides or more and come to the sum: "36 dead: 28
 * Armenians and eight Azerbaijanis" counts all the Armenians that the 36 hold. Each part then is what the sum is, a total
 * or one incident's count, of the sum's kind where it names none; a floor where the sum is one. Other parts stay as
 * they are, and every claim comes back, in the order given. Rule R26.
 */
export function tellBySide(claims: readonly Placed[]): readonly Placed[] {
  const told = new Map<Placed, Placed>();
  for (const group of byReportAndCategory(claims)) {
    if (!group.some(isPart)) continue;
    for (const sum of group.filter(isSum).sort(bodyFirst)) {
      const parts = partsOf(sum, group);
      if (parts.some((part) => told.has(part))) continue;
      for (const part of parts) told.set(part, asTold(part, sum));
    }
  }
  return told.size === 0 ? claims : claims.map((placed) => told.get(placed) ?? placed);
}

function isPart({ claim }: Placed): boolean {
  const { scope, status, victims } = claim;
  const isOfSide = victims.side !== null && victims.side !== "all";
  return scope === "subset" && status === "asserted" && isOfSide && isStated(claim) && isSingle(claim);
}

function isSum({ claim }: Placed): boolean {
  const isOfSeveral = claim.victims.side === null || claim.victims.side === "all";
  const isWhole = claim.scope === "total" || claim.scope === "incident";
  return isOfSeveral && isWhole && claim.status === "asserted" && isStated(claim) && !isVague(claim);
}

/** A title leaves "at least" out. */
function bodyFirst(a: Placed, b: Placed): number {
  return Number(a.claim.inTitle) - Number(b.claim.inTitle);
}

/** The parts that come to the sum, the largest of each side, of one speaker; none where they do not. */
function partsOf(sum: Placed, group: readonly Placed[]): readonly Placed[] {
  const speakers = new Map<string, Placed[]>();
  for (const part of group) {
    if (!isPart(part) || part.asOf !== sum.asOf) continue;
    const speaker = sourceKeyOf(part.claim);
    speakers.set(speaker, [...(speakers.get(speaker) ?? []), part]);
  }
  for (const own of speakers.values()) {
    const largest = new Map<string | null, number>();
    for (const { claim } of own)
      largest.set(claim.victims.side, Math.max(largest.get(claim.victims.side) ?? 0, claim.min ?? 0));
    const total = [...largest.values()].reduce((all, each) => all + each, 0);
    if (largest.size < 2 || total !== sum.claim.min) continue;
    return own.filter(({ claim }) => claim.min === largest.get(claim.victims.side));
  }
  return [];
}

function asTold(part: Placed, { claim: sum }: Placed): Placed {
  const { victims, max } = part.claim;
  const kind = victims.kind === "unknown" || victims.kind === "mixed" ? sum.victims.kind : victims.kind;
  const own = { scope: sum.scope, max: sum.max === null ? null : max, victims: { ...victims, kind } };
  return { ...part, claim: { ...part.claim, ...own }, isPart: true };
}
