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

/** The largest figure of the report it can be part of, if even that is too small; its own source's for choice. */
function wholeFor(part: Placed, wholes: readonly Placed[]): Placed | null {
  const least = part.claim.min ?? 0;
  const fits = wholes.filter(
    ({ claim }) => claim.victims.side === part.claim.victims.side || claim.victims.side === "all",
  );
  if (fits.some(({ claim }) => claim.max === null || claim.max >= least)) return null;
  const own = fits.filter(({ claim }) => sourceKeyOf(claim) === sourceKeyOf(part.claim));
  return (
    [...(own.length > 0 ? own : fits)].sort((a, b) => (b.claim.max ?? 0) - (a.claim.max ?? 0))[0] ?? null
  );
}
