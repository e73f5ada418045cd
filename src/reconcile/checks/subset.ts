import { isVague } from "../count.js";
import { isStated, type Placed, sourceKeyOf } from "../placed.js";
import { sayCount } from "../say.js";
import { byReportAndCategory, type CheckView, type Finding, sayBody } from "./finding.js";

/** A subset ("including 13 children") is no larger than what it is part of. */
export function subset({ claims }: CheckView): readonly Finding[] {
  return byReportAndCategory(claims).flatMap((group) => {
    const wholes = group.filter(({ claim }) => claim.scope !== "subset" && claim.scope !== "background");
    return group.flatMap((part): readonly Finding[] => {
      const { claim } = part;
      if (claim.scope !== "subset" || !isStated(claim) || claim.min === null || isVague(claim)) return [];
      const larger = wholeFor(
        part,
        wholes.filter((whole) => isStated(whole.claim)),
      );
      if (larger === null || larger.claim.max === null || claim.min <= larger.claim.max) return [];
      const message = `${sayCount(claim)} (${sayBody(part)}) is more than the ${sayCount(larger.claim)} it is part of`;
      return [{ rule: "subset", holds: false, message, claims: [part, larger] }];
    });
  });
}

/** The largest figure of the report it can be part of: its own source's, of its own people or of all. */
function wholeFor(part: Placed, wholes: readonly Placed[]): Placed | null {
  const fits = wholes.filter(({ claim }) => {
    const sameSource = sourceKeyOf(claim) === sourceKeyOf(part.claim);
    return sameSource && (claim.victims.side === part.claim.victims.side || claim.victims.side === "all");
  });
  if (fits.some(({ claim }) => claim.max === null)) return null;
  return [...fits].sort((a, b) => (b.claim.max ?? 0) - (a.claim.max ?? 0))[0] ?? null;
}
