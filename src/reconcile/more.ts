import { isVague } from "./count.js";
import { stretchOf } from "./day.js";
import { byNewest, compareText, type Entry, isLive, type Point } from "./placed.js";
import { cite, type Draft } from "./policies/draft.js";

/** Whom a count of one kind counts. */
const KINDS = { civilian: "civilians", military: "soldiers", police: "police" } as const;
/** More than these would hide the figure. */
const MOST = 2;

/** A number that somebody gives, and of whom alone where it is of fewer people than the figure. */
interface Told {
  readonly point: Point;
  readonly alone: string | null;
}

/**
 * Tells with a figure what it leaves out and is more, as late or later: whatever policy chose it, a reader must see that
 * another source has counted further. "At least 3,500", an office says; a week later the UN counts 14,000, which
 * disputes no floor and so was nowhere. Also a side's part in somebody's sum, one kind of its people, and in the row of all
 * sides what is said of one. Rule R27.
 */
export function tellMore(draft: Draft, drafts: readonly Draft[]): Draft {
  const { entry, speaker } = draft;
  const most = draft.high ?? draft.best ?? draft.low;
  if (most === null) return draft;
  const used = new Set(draft.used.map(({ claim }) => claim.id));
  const figure = { when: stretchOf(draft.asOf) };
  const isMore = ({ point }: Told) =>
    isLive(point) &&
    (point.min ?? 0) > (point.max === null ? most + 1 : most) && // "more than 24" is no more than "at least 24"
    point.status === "asserted" &&
    (point.sourceKey !== "" || !isVague(point)) &&
    byNewest(point, figure) <= 0 &&
    !point.claims.some(({ claim }) => used.has(claim.id));
  const own = [...entry.points, ...entry.shares].map((point) => ({ point, alone: null }));
  const parts = speaker !== null ? [] : drafts.flatMap((part) => partsOf(part.entry, entry));
  const more = new Map<number | null, Told>();
  const sources = new Set<string>();
  for (const told of [...own, ...parts].filter(isMore).sort(byMost)) {
    const { sourceKey, min } = told.point;
    if (more.has(min) || sources.has(sourceKey)) continue;
    more.set(min, told);
    sources.add(sourceKey);
  }
  const notes = [...more.values()].slice(0, MOST).map(({ point, alone }) => {
    return `more is said: ${alone === null ? "" : `${alone} alone, `}${cite(point)}`;
  });
  return notes.length === 0 ? draft : { ...draft, notes: [...draft.notes, ...notes] };
}

/** What is said of one kind of a side's people, and of one side: all of them have lost no fewer. */
function partsOf(part: Entry, whole: Entry): readonly Told[] {
  if (part.category !== whole.category || whole.kind !== "any" || part.side === null) return [];
  const isOfSide = whole.side === "all" && part.side !== "all";
  const kind =
    part.kind === "any" || part.kind === "mixed" || part.kind === "unknown" ? null : KINDS[part.kind];
  if (!isOfSide && (part.side !== whole.side || kind === null)) return [];
  const alone = !isOfSide ? kind : kind === null ? part.side : `${kind} of ${part.side}`;
  return part.points.map((point) => ({ point, alone }));
}

function byMost({ point: a }: Told, { point: b }: Told): number {
  return (
    (b.min ?? 0) - (a.min ?? 0) ||
    Number(a.sourceKey === "") - Number(b.sourceKey === "") ||
    byNewest(a, b) ||
    compareText(a.id, b.id)
  );
}
