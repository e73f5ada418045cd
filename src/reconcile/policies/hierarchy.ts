import type { Entry, Point } from "../placed.js";
import { SOURCE_TYPES, type SourceType, sourceTypeOf } from "../source-type.js";
import { cite, type Draft, type Policy, replacedReason } from "./draft.js";
import { estimateEntry } from "./estimate.js";
import { withSums } from "./sum.js";

/**
 * The newest total of the highest kind of source in a list the user orders; kinds lower in the list widen the
 * range where both cannot be true, kinds that are not in it are left out.
 */
export const hierarchy: Policy = {
  says: "the highest kind of source in a list that you order (government, un, ngo, medic, media, ...)",
  estimate: (view, { hierarchy: order = SOURCE_TYPES }) =>
    withSums(
      view.entries.map((entry) => estimate(entry, order)),
      view,
    ),
};

function estimate(entry: Entry, order: readonly SourceType[]): Draft {
  const typeOf = (point: Point) => sourceTypeOf(point, entry.side);
  const isListed = (point: Point) => order.includes(typeOf(point));
  const claims = entry.claims.filter(({ claim }) => order.includes(sourceTypeOf(claim, entry.side)));
  const own = {
    ...entry,
    claims,
    points: entry.points.filter(isListed),
    incidents: entry.incidents.filter(isListed),
    shares: entry.shares.filter(isListed),
  };
  const draft = estimateEntry(own, { widen: true, rank: (point) => order.indexOf(typeOf(point)) });
  const outside = [...entry.points, ...entry.incidents, ...entry.shares].filter((point) => !isListed(point));
  const reasons = outside.flatMap((point) =>
    point.claims.map(
      ({ claim }) =>
        [claim.id, replacedReason(point) ?? `not in the list: ${cite(point)}, ${typeOf(point)}`] as const,
    ),
  );
  const notes = draft.chosen === null ? [] : [`highest in the list: ${typeOf(draft.chosen)}`];
  return {
    ...draft,
    entry,
    claims: entry.claims,
    reasons: new Map([...reasons, ...draft.reasons]),
    notes: [...notes, ...draft.notes],
  };
}
