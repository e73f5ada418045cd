import { isVague } from "./count.js";
import { stretchOf } from "./day.js";
import { byNewest, compareText, type Entry, isLive, type Point } from "./placed.js";
import { cite, type Draft } from "./policies/draft.js";

/** Whom a count of one kind counts. */
const KINDS = {
  civilian: "civilians",
  military: "soldiers",
  police: "police",
  mixed: "",
  unknown: "",
} as const;
/** More than these would hide the figure. */
const MOST = 2;

/**
 * Tells with a figure what it leaves out and is more, as late or later: whatever policy chose it, a reader must see that
 * another source has counted further. "At least 3,500", an office says; a week later the UN counts 14,000, which
 * disputes no floor and so was nowhere. Also a side's part in somebody's sum, and one kind of its people. Rule R27.
 */
export function tellMore(draft: Draft, drafts: readonly Draft[]): Draft {
  const told = draft.high ?? draft.best ?? draft.low;
  if (told === null) return draft;
  const used = new Set(draft.used.map(({ claim }) => claim.id));
  const figure = { when: stretchOf(draft.asOf) };
  const isMore = (point: Point) =>
    (point.min ?? 0) > (point.max === null ? told + 1 : told) && // "more than 24" is no more than "at least 24"
    point.status === "asserted" &&
    (point.sourceKey !== "" || !isVague(point)) &&
    byNewest(point, figure) <= 0 &&
    !point.claims.some(({ claim }) => used.has(claim.id));
  const { points, shares } = draft.entry;
  const kinds = drafts
    .filter((kind) => isKindOf(kind.entry, draft.entry))
    .flatMap(({ entry }) => entry.points);
  const more = [...points, ...kinds, ...shares].filter(isLive).filter(isMore).sort(byMost);
  const first = new Map<string, Point>();
  for (const point of more) if (!first.has(point.sourceKey)) first.set(point.sourceKey, point);
  if (first.size === 0) return draft;
  const notes = [...first.values()]
    .slice(0, MOST)
    .map(
      (point) => `more is said: ${kinds.includes(point) ? `${KINDS[point.kind]} alone, ` : ""}${cite(point)}`,
    );
  return { ...draft, notes: [...draft.notes, ...notes] };
}

/** Civilians are of the side's people: it has lost no fewer. */
function isKindOf(kind: Entry, side: Entry): boolean {
  return (
    kind.category === side.category && kind.side === side.side && side.kind === "any" && kind.kind !== "any"
  );
}

function byMost(a: Point, b: Point): number {
  return (b.min ?? 0) - (a.min ?? 0) || byNewest(a, b) || compareText(a.id, b.id);
}
