import { isSingle, sameBounds } from "../count.js";
import { isBefore } from "../day.js";
import { type Entry, isOfficial, isTotal, type Placed, type Point } from "../placed.js";
import { sayCount, saySource } from "../say.js";
import { type CheckView, type Finding, sayBody } from "./finding.js";

/** A number this small is one by chance. */
const TELLING = 10;

/**
 * A figure quoted as a source's earlier one that the record does not hold for that source. Also a side's figure
 * that is another side's own earlier figure, where its own sources give fewer for the same day or later: more is what a
 * count comes to as it grows, and denies nothing.
 */
export function misattributedPrevious(view: CheckView): readonly Finding[] {
  return [...quotedWrongly(view), ...takenFromOther(view)];
}

function quotedWrongly(view: CheckView): readonly Finding[] {
  return view.claims.flatMap((placed): readonly Finding[] => {
    const { claim } = placed;
    if (!claim.previous || claim.min === null || claim.victims.side === null) return [];
    const record = recordOf(view.entries, placed);
    if (record.some((point) => isSame(point, placed)) || isToldElsewhere(view, placed)) return [];
    const others = othersWith(view, placed);
    const isBeforeIt = ({ when }: Point) =>
      when !== null && placed.when !== null && isBefore(when, placed.when);
    const before = record.filter(isBeforeIt);
    if (others.length === 0 && (before.length === 0 || isOnTheWay(view, placed, before))) return [];
    const said = `${sayCount(claim)} is quoted as an earlier figure of ${saySource(claim.source)} (${sayBody(placed)}), which the record does not hold for it`;
    const whose = others.map(sayWhose)[0];
    const message = whose === undefined ? said : `${said}: it is ${whose}`;
    return [
      {
        rule: "misattributed-previous",
        holds: false,
        message,
        claims: [placed, ...others.slice(0, 1).flatMap(({ claims }) => claims)],
      },
    ];
  });
}

/** What is on record for the one quoted: the side's own sources for an official, everybody for nobody named. */
function recordOf(entries: readonly Entry[], { claim }: Placed): readonly Point[] {
  const { side } = claim.victims;
  const own = entries.filter((entry) => entry.category === claim.category && entry.side === side);
  const points = own.flatMap(({ points: totals }) => totals);
  if (claim.source === null) return points;
  if (isOfficial(claim, side)) return points.filter((point) => isOfficial(point, side));
  return points.filter(({ source, sourceKey }) => sourceKey === claim.sourceKey || source === claim.source);
}

/** Between what the source had said before and what it says now: a report of that day may merely not be in the book. */
function isOnTheWay({ claims }: CheckView, { claim }: Placed, before: readonly Point[]): boolean {
  const number = claim.min ?? 0;
  const isNow = (now: Placed["claim"]) =>
    now.report === claim.report &&
    now.category === claim.category &&
    now.victims.side === claim.victims.side &&
    isTotal(now);
  return (
    before.every(({ min, max }) => (max ?? min ?? 0) <= number) &&
    claims.some(({ claim: now }) => isNow(now) && (now.min ?? 0) >= number)
  );
}

/**
 * Has another report given that number of those people before, as one strike's count or by somebody else? Then the one
 * quoted may well have said it.
 */
function isToldElsewhere({ entries }: CheckView, placed: Placed): boolean {
  const { category, report, victims } = placed.claim;
  return entries
    .filter((entry) => entry.category === category && entry.side === victims.side)
    .flatMap(({ points, incidents }) => [...points, ...incidents])
    .filter((point) => isSame(point, placed) && isEarlierThan(placed)(point))
    .some(({ claims }) => claims.some(({ claim }) => claim.report !== report));
}

function isSame(point: Point, { claim }: Placed): boolean {
  return sameBounds(point, claim) || (point.max === null && point.min === claim.min);
}

function isEarlierThan(placed: Placed) {
  return ({ when }: Point): boolean => when !== null && placed.when !== null && when.start <= placed.when.end;
}

/** Other sides' own totals of the same number, as early or earlier. */
function othersWith(view: CheckView, placed: Placed): readonly Point[] {
  const { category, victims, min } = placed.claim;
  if ((min ?? 0) < TELLING) return [];
  return view.entries
    .filter((entry) => entry.category === category && entry.side !== victims.side && entry.side !== "all")
    .flatMap((entry) => entry.points.filter((point) => isOfficial(point, entry.side)))
    .filter((point) => isSame(point, placed) && isEarlierThan(placed)(point));
}

function sayWhose(point: Point): string {
  return `the figure of ${saySource(point.source)} of ${point.asOf}`;
}

function takenFromOther(view: CheckView): readonly Finding[] {
  return view.entries.flatMap((entry) =>
    entry.points.flatMap((point): readonly Finding[] => {
      const [placed] = point.claims;
      if (placed === undefined || !isOfficial(point, entry.side) || point.made !== null) return [];
      if (!isSingle(point) || point.approx || point.tellers > 1) return [];
      const same = othersWith(view, placed).filter(
        (other) => other.tellers > 1 || other.supersededBy !== null,
      );
      const official = entry.points.filter((other) => other !== point && isOfficial(other, entry.side));
      const denies = official.some(
        (other) =>
          (other.max ?? Number.POSITIVE_INFINITY) < (point.min ?? 0) &&
          other.when !== null &&
          point.when !== null &&
          other.when.end >= point.when.start,
      );
      if (same.length === 0 || !denies || official.some((other) => isSame(other, placed))) return [];
      const message = `${sayCount(point)} is given as a figure of ${saySource(point.source)} (${sayBody(placed)}), which says otherwise elsewhere: it is ${same.map(sayWhose)[0]}`;
      return [
        {
          rule: "misattributed-previous",
          holds: false,
          message,
          claims: [...point.claims, ...(same[0]?.claims ?? [])],
        },
      ];
    }),
  );
}
