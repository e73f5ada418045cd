import { isVague } from "../count.js";
import { calendarDay } from "../day.js";
import { byNewest, isStated, type Placed, sourceKeyOf } from "../placed.js";
import { sayCount } from "../say.js";
import { type CheckView, type Finding, sayBody } from "./finding.js";

/**
 * A subset ("including 13 children") is no larger than what it is part of: a figure of its own report, the nearest,
 * else the newest that is known as of its day. It is too large only where no figure of those people known by then
 * has room for it: the toll of another report may be the one that is meant.
 */
export function subset({ claims, besides }: CheckView): readonly Finding[] {
  const known = knownWholes(claims);
  return besides.flatMap((group) => {
    const wholes = group.filter(isWhole);
    return group.flatMap((part): readonly Finding[] => {
      const { claim } = part;
      if (claim.scope !== "subset" || !isStated(claim) || claim.min === null || isVague(claim)) return [];
      const own = wholes.filter((whole) => mayHold(whole, part));
      if (own.some((whole) => hasRoom(whole, part))) return [];
      const earlier = known(part);
      if (earlier.some((whole) => hasRoom(whole, part))) return [];
      const whole = nearest(own, part) ?? [...earlier].sort(byNewest)[0];
      if (whole === undefined) return [];
      const message = `${sayCount(claim)} (${sayBody(part)}) is more than the ${sayCount(whole.claim)} it is part of`;
      return [{ rule: "subset", holds: false, message, claims: [part, whole] }];
    });
  });
}

function isWhole({ claim }: Placed): boolean {
  return claim.scope !== "subset" && claim.scope !== "background" && isStated(claim);
}

/**
 * Can the part be of these people? Not civilians of soldiers. The wounded of one clash hold a part only where both
 * are of one day and place.
 */
function mayHold(whole: Placed, part: Placed): boolean {
  const [{ victims, scope, place }, of] = [whole.claim, part.claim];
  if (victims.side !== of.victims.side && victims.side !== "all") return false;
  const isOpen = (kind: string) => kind === "unknown" || kind === "mixed";
  if (!isOpen(victims.kind) && !isOpen(of.victims.kind) && victims.kind !== of.victims.kind) return false;
  return scope !== "incident" || (place === of.place && calendarDay(whole.asOf) === calendarDay(part.asOf));
}

function hasRoom({ claim }: Placed, part: Placed): boolean {
  return claim.max === null || claim.max >= (part.claim.min ?? 0);
}

/** Its own source's for choice, then the one whose words stand closest. */
function nearest(wholes: readonly Placed[], { claim }: Placed): Placed | undefined {
  const own = wholes.filter((whole) => sourceKeyOf(whole.claim) === sourceKeyOf(claim));
  const far = (whole: Placed) =>
    whole.claim.inTitle === claim.inTitle
      ? Math.abs(whole.claim.start - claim.start)
      : Number.POSITIVE_INFINITY;
  return (own.length > 0 ? own : wholes).reduce<Placed | undefined>(
    (best, whole) => (best === undefined || far(whole) < far(best) ? whole : best),
    undefined,
  );
}

/** The figures of the same side and category that hold for a part's day or an earlier one. */
function knownWholes(claims: readonly Placed[]): (part: Placed) => readonly Placed[] {
  const bodies = new Map<string, Placed[]>();
  const bodyOf = ({ claim }: Placed) => `${claim.category}|${claim.victims.side ?? ""}`;
  for (const placed of claims) {
    if (!isWhole(placed) || placed.when === null) continue;
    const body = bodies.get(bodyOf(placed));
    if (body === undefined) bodies.set(bodyOf(placed), [placed]);
    else body.push(placed);
  }
  return (part) => {
    const { when } = part;
    if (when === null) return [];
    const isKnown = (whole: Placed) => whole.when !== null && whole.when.start <= when.end;
    return (bodies.get(bodyOf(part)) ?? []).filter((whole) => isKnown(whole) && mayHold(whole, part));
  };
}
