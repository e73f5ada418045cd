import type { Count } from "../domain/claim.js";
import { isBefore } from "./day.js";
import type { EntryClaims } from "./enter.js";
import { compareText, type Placed, type Point, sourceKeyOf } from "./placed.js";
import { grownPoint } from "./point.js";

/**
 * Adds "13 more" to its source's last total where no new total is given with it: 46 + 13 = 59. Where the report
 * itself gives a total of those people (`withTotal`), or the source (or another of its side) has one of that day or later, the increment is in
 * it already. The same number again on one day is the same increment, and of several on one day only the
 * largest is added, as they may overlap. Rule R9.
 */
export function grow(
  entry: EntryClaims,
  points: readonly Point[],
  withTotal: ReadonlySet<string>,
): readonly Point[] {
  const steps = entry.claims
    .filter((step) => isStep(step) && !withTotal.has(step.claim.report))
    .sort((a, b) => compareText(a.when?.start ?? "", b.when?.start ?? ""));
  const grown: Point[] = [];
  for (const same of byDay(steps)) {
    const step = same.reduce((a, b) => ((b.claim.min ?? 0) > (a.claim.min ?? 0) ? b : a));
    const told = [...points, ...grown].filter((point) => speaksFor(point, step, entry.side));
    if (told.some((point) => !isEarlier(point, step))) continue;
    const base = lastOf(told) ?? quotedBefore(entry, step);
    const equal = same.filter(({ claim }) => claim.min === step.claim.min && claim.max === step.claim.max);
    const point = base === null ? null : grownPoint(entry.key, base, step, equal);
    if (point !== null) grown.push(point);
  }
  return grown;
}

function isStep({ claim, when }: Placed): boolean {
  const counted = claim.min !== null && !claim.unquantified && !claim.previous;
  return claim.scope === "increment" && claim.status === "asserted" && counted && when !== null;
}

/** Steps of one source and one day. */
function byDay(steps: readonly Placed[]): Iterable<readonly Placed[]> {
  const days = new Map<string, Placed[]>();
  for (const step of steps) {
    const key = `${sourceKeyOf(step.claim)}|${step.asOf ?? ""}`;
    days.set(key, [...(days.get(key) ?? []), step]);
  }
  return days.values();
}

function speaksFor(point: Point, { claim }: Placed, side: string | null): boolean {
  if (point.sourceKey === sourceKeyOf(claim)) return true;
  return side !== null && claim.sourceSide === side && point.sourceSide === side;
}

function isEarlier(point: Point, step: Placed): boolean {
  return point.when === null || step.when === null || isBefore(point.when, step.when);
}

function lastOf(points: readonly Point[]): Point | null {
  const dated = points.filter(({ when, status }) => when !== null && status === "asserted");
  return (
    dated
      .sort((a, b) => compareText(a.when?.start ?? "", b.when?.start ?? "") || (a.min ?? 0) - (b.min ?? 0))
      .at(-1) ?? null
  );
}

/** "Until then it had announced one": the earlier total as the same report quotes it. */
function quotedBefore(entry: EntryClaims, step: Placed): Count | null {
  const quoted = entry.claims.find(
    ({ claim }) => claim.previous && claim.min !== null && claim.report === step.claim.report,
  );
  return quoted?.claim ?? null;
}
