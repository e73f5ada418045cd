import { claimsOf, contendersOf, highestNamed, lowestOf, tellingsIn } from "../contenders.js";
import type { Entry, Point } from "../placed.js";
import { cite, type Draft, NOTHING, type Policy, reasonsOf, replacedReason } from "./draft.js";
import { isOneIncident } from "./incidents.js";

/** At least so many independent sources, or the record is provisional. */
const ENOUGH = 2;

/**
 * Civilians alone, a minimum and a maximum from the reports that differ, no best. A figure that fewer than two
 * independent sources give is kept apart as provisional.
 */
export const ibc: Policy = {
  says: "civilians only, minimum and maximum of at least two independent sources, else provisional; no best",
  estimate: ({ entries }) => entries.map(estimate),
};

/** What is known of one body of civilians. */
interface Known {
  readonly points: readonly Point[];
  /** Nobody gives an upper end that holds for all of them. */
  readonly isOpen: boolean;
  readonly reasons: ReadonlyMap<string, string>;
}

function estimate(entry: Entry): Draft {
  const { points, isOpen, reasons } = civilianTotals(entry) ?? civilianIncidents(entry);
  const empty = { entry, speaker: null, claims: entry.claims, reasons };
  if (points.length === 0) return { ...NOTHING, ...empty, notes: ["nobody asserts a number of civilians"] };
  const groups = tellingsIn(points);
  const days = points.flatMap(({ asOf }) => asOf ?? []).sort();
  return {
    ...empty,
    ...{ low: lowestOf(points), best: null, high: isOpen ? null : highestNamed(points), chosen: null },
    approx: points.every(({ approx }) => approx),
    asOf: days.at(-1) ?? null,
    used: claimsOf(points),
    grade: groups < ENOUGH ? "provisional" : "corroborated",
    notes: [
      `${groups} independent ${groups === 1 ? "source" : "sources"}: ${points.map(cite).sort().join("; ")}`,
      ...(groups < ENOUGH ? ["provisional: two independent sources are needed"] : []),
    ],
  };
}

/** Null where civilians have no total of their own. */
function civilianTotals(entry: Entry): Known | null {
  if (entry.kind !== "civilian") return null;
  const { points, nature, reasons } = contendersOf(entry);
  if (points.length === 0) return null;
  if (nature !== "unconfirmed") return { points, isOpen: nature === "vague", reasons };
  const unconfirmed = reasonsOf(points, (point) => `unconfirmed: ${cite(point)}`);
  return { points: [], isOpen: true, reasons: new Map([...reasons, ...unconfirmed]) };
}

/** Without a total: one incident's counts, else the largest of several, which may overlap. Rule R12. */
function civilianIncidents(entry: Entry): Known {
  const counted = entry.incidents.filter((point) => isAssertedOfCivilians(point) && point.min !== null);
  const isOne = counted.length > 0 && isOneIncident(counted);
  const largest = Math.max(...counted.map(({ min }) => min ?? 0));
  const points = isOne ? counted : counted.filter(({ min }) => min === largest);
  const reasons = reasonsOf([...entry.points, ...entry.incidents], (point) => {
    if (points.includes(point)) return null;
    if (point.scope === "incident" && isAssertedOfCivilians(point))
      return `incident: ${cite(point)}, and others may be in it or beside it`;
    return replacedReason(point) ?? `not civilian: ${cite(point)}, and only civilians are counted`;
  });
  return { points, isOpen: !isOne, reasons };
}

function isAssertedOfCivilians({ kind, status }: Point): boolean {
  return kind === "civilian" && status === "asserted";
}
