import type { Count } from "../domain/claim.js";
import { canBothHold, isVague } from "./count.js";
import { byNewest, type Entry, isLive, type Placed, type Point } from "./placed.js";
import { cite, replacedReason } from "./policies/draft.js";
import { RELIABILITY, type Reliability, sourceTypeOf } from "./source-type.js";

/** The statements that a policy without an authority of its own weighs against each other. */
export interface Contenders {
  readonly points: readonly Point[];
  /** counted: asserted numbers; vague: only words like "dozens"; unconfirmed: nobody asserts a figure. */
  readonly nature: "counted" | "vague" | "unconfirmed";
  /** Why the entry's other totals are none of them, by claim id. */
  readonly reasons: ReadonlyMap<string, string>;
}

/**
 * An entry's live totals that dispute each other: asserted numbers, else vague words, else what is unconfirmed.
 * A total that is older and lower than another's is none: the toll was lower then. Rules R10 and R11.
 */
export function contendersOf(entry: Entry): Contenders {
  const live = entry.points.filter(isLive);
  const asserted = live.filter(({ status }) => status === "asserted");
  const counted = asserted.filter((point) => !isVague(point));
  const [nature, best] =
    counted.length > 0
      ? (["counted", counted] as const)
      : asserted.length > 0
        ? (["vague", asserted] as const)
        : (["unconfirmed", live] as const);
  const points = best.filter((point) => newerAndHigher(point, best) === null);
  const reasons = new Map<string, string>();
  for (const point of entry.points) {
    if (points.includes(point)) continue;
    const why = replacedReason(point) ?? asideReason(point, nature, best);
    for (const { claim } of point.claims) reasons.set(claim.id, why);
  }
  // A claim may stand in two totals, its own and one that it helps to make.
  for (const { claim } of points.flatMap(({ claims }) => claims)) reasons.delete(claim.id);
  return { points, nature, reasons };
}

function newerAndHigher(point: Point, others: readonly Point[]): Point | null {
  // "At least 20", then 46: reached, and says nothing more.
  const isPast = (other: Point) =>
    (other.min ?? 0) > (point.max ?? point.min ?? 0) && (point.max === null || !canBothHold(point, other));
  return others.find((other) => other !== point && byNewest(point, other) > 0 && isPast(other)) ?? null;
}

function asideReason(point: Point, nature: Contenders["nature"], best: readonly Point[]): string {
  if (nature !== "unconfirmed" && point.status === "unconfirmed") return `unconfirmed: ${cite(point)}`;
  if (nature === "counted" && isVague(point)) return `vague: ${cite(point)}, and a number is known`;
  const newer = newerAndHigher(point, best);
  return `older: ${cite(point)}, lower than ${newer === null ? "a later one" : `the later ${cite(newer)}`}`;
}

export function reliabilityOf(point: Point, side: string | null): Reliability {
  return RELIABILITY[sourceTypeOf(point, side)];
}

/** The independence groups that tell these totals: sources, and texts that speak for themselves. Rule R4. */
export function groupsOf(points: readonly Point[]): ReadonlySet<string> {
  return new Set(points.flatMap(({ claims }) => claims.map(({ group }) => group)));
}

/**
 * How many independent tellings these totals are. What a report says by itself, in its title, and by the source it names
 * for the same number, in its body, is one.
 */
export function tellingsIn(points: readonly Point[]): number {
  const named = new Map<string, Point[]>();
  for (const point of points) {
    if (point.sourceKey === "") continue;
    for (const text of new Set(point.claims.map((placed) => placed.text)))
      named.set(text, [...(named.get(text) ?? []), point]);
  }
  const isNamedToo = (point: Point, text: string) =>
    point.sourceKey === "" && (named.get(text) ?? []).some((other) => canBothHold(other, point));
  const groups = points.flatMap((point) =>
    point.claims.flatMap(({ group, text }) => (isNamedToo(point, text) ? [] : group)),
  );
  return new Set(groups).size;
}

export function claimsOf(points: readonly Point[]): readonly Placed[] {
  return points.flatMap(({ claims }) => claims);
}

/** The least that any of them says; null where all give only an upper end. */
export function lowestOf(counts: readonly Count[]): number | null {
  if (counts.every(({ min }) => min === null)) return null;
  return Math.min(...counts.map(({ min, max }) => min ?? max ?? 0));
}

/** The most that any of them names; "at least 24" names 24. */
export function highestNamed(counts: readonly Count[]): number | null {
  return counts.length === 0 ? null : Math.max(...counts.map(({ min, max }) => max ?? min ?? 0));
}
