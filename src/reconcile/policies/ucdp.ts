import { claimsOf, contendersOf, highestNamed, lowestOf, reliabilityOf } from "../contenders.js";
import { byNewest, compareText, type Entry, type Point } from "../placed.js";
import { sayNumber } from "../say.js";
import { cite, type Draft, type EpisodeView, type Policy } from "./draft.js";
import { estimateEntry } from "./estimate.js";
import { withSums } from "./sum.js";

/**
 * Three numbers, as UCDP GED gives them: low is the lowest reliable figure, high the highest, best that of the most
 * reliable class of sources, and where that class disagrees its lower one. "At least 24" counts as 24 in all three.
 * People of no known side are counted apart.
 */
export const ucdp: Policy = {
  says: "lowest and highest reliable figure; best from the most reliable kind of source, the lower one where it disagrees",
  estimate: (view) => withSums(view.entries.map(estimate), view).map((draft) => besideUnknown(draft, view)),
};

function estimate(entry: Entry): Draft {
  const { points, nature, reasons } = contendersOf(entry);
  if (points.length === 0) return estimateEntry(entry, { widen: false });
  const classOf = (point: Point) => reliabilityOf(point, entry.side);
  const relied = points.filter((point) => classOf(point) < 3);
  const reliable = relied.length > 0 ? relied : points;
  const chosen = mostReliable(reliable, classOf);
  const unreliable = points.filter((point) => !reliable.includes(point));
  return {
    ...{ entry, speaker: null, approx: chosen.approx, asOf: chosen.asOf, chosen, claims: entry.claims },
    low: nature === "unconfirmed" ? null : lowestOf(reliable),
    best: nature === "counted" ? chosen.min : null,
    high: nature === "vague" ? null : highestNamed(reliable),
    used: claimsOf(reliable),
    reasons: new Map([
      ...reasons,
      ...unreliable.flatMap((point) =>
        point.claims.map(
          ({ claim }) => [claim.id, `unreliable: ${cite(point)}, and better sources speak`] as const,
        ),
      ),
    ]),
    notes: [
      `best from ${cite(chosen)}, reliability class ${classOf(chosen)} of 3`,
      ...(relied.length > 0 ? [] : ["only sources of the least reliable class speak"]),
    ],
  };
}

/** The lowest number of the best class; where that class gives only upper ends, of the next. */
function mostReliable(points: readonly Point[], classOf: (point: Point) => number): Point {
  const numbered = points.filter(({ min }) => min !== null);
  const sorted = (numbered.length > 0 ? [...numbered] : [...points]).sort(
    (a, b) =>
      classOf(a) - classOf(b) ||
      (a.min ?? a.max ?? 0) - (b.min ?? b.max ?? 0) ||
      byNewest(a, b) ||
      compareText(a.id, b.id),
  );
  return sorted[0] as Point;
}

/** People of no known side stay out of the sum over sides; its note says how many. */
function besideUnknown(draft: Draft, { entries }: EpisodeView): Draft {
  const { category, side, kind } = draft.entry;
  if (side !== "all" || kind !== "any") return draft;
  const unknown = entries.find(
    (entry) => entry.category === category && entry.side === null && entry.kind === "any",
  );
  const best = unknown === undefined ? null : estimate(unknown).best;
  if (best === null) return draft;
  return { ...draft, notes: [...draft.notes, `${sayNumber(best)} of no known side are counted apart`] };
}
