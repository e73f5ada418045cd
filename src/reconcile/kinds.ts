import { WIDENED_NOTE } from "../domain/floor.js";
import { isVague } from "./count.js";
import { daysApart, isBefore } from "./day.js";
import { byNewest, isOfficial, type Point } from "./placed.js";
import { cite, type Draft } from "./policies/draft.js";
import { sourceTypeOf } from "./source-type.js";

/**
 * A side has lost no fewer than one kind of its people: where a kind's total is higher than the side's own, as late and
 * from as near, the side's is behind, and that kind is what the side has lost at least. So it is, whatever the day, where
 * the side's own is the count of one incident, or all its totals were set aside. Rule R23.
 */
export function noLessThanKinds(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.entry.kind !== "any" || !isCounted(draft)) return draft;
    const kinds = ownKindsOf(draft, drafts);
    const own = kinds.length > 0 ? undefined : ownKindOf(draft, drafts);
    if (own !== undefined) return ownInstead(draft, own);
    const isClaimed =
      draft.chosen !== null &&
      sourceTypeOf(draft.chosen, draft.entry.side) === "opponent" &&
      kinds.every((kind) => isOfThatWeek(kind, draft));
    if (kinds.length > 0 && (isClaimed || leastOf(kinds) > (draft.best ?? draft.low ?? 0)))
      return ownTogether(draft, kinds);
    const [ahead] = drafts
      .filter((kind) => isKindOf(kind, draft) && isAhead(kind, draft))
      .sort((a, b) => (b.best ?? 0) - (a.best ?? 0));
    return ahead === undefined ? draft : raised(draft, ahead);
  });
}

/** The largest count that the people's own side gives of one kind, where their whole is the other side's word alone. */
function ownKindOf(side: Draft, drafts: readonly Draft[]): Draft | undefined {
  if (side.chosen === null || sourceTypeOf(side.chosen, side.entry.side) !== "opponent") return undefined;
  const isOwn = (kind: Draft) =>
    kind.best !== null &&
    kind.chosen?.scope === "total" &&
    isOfficial(kind.chosen, kind.entry.side) &&
    isOfThatWeek(kind, side);
  return drafts
    .filter((kind) => isKindOf(kind, side) && isOwn(kind))
    .sort((a, b) => (b.best ?? 0) - (a.best ?? 0))[0];
}

/** Is the kind's count at most a week older than the side's? An old one knows nothing of what is claimed since. */
function isOfThatWeek({ chosen: own }: Draft, { chosen: claimed }: Draft): boolean {
  const [told, then] = [own?.when ?? null, claimed?.when ?? null];
  return told === null || then === null || !isBefore(told, then) || daysApart(told, then) <= WEEK;
}

const WEEK = 7;

/** The kinds that the people's own side counts, two or more, where it gives no total of all: soldiers and civilians are other people. */
function ownKindsOf(side: Draft, drafts: readonly Draft[]): readonly Draft[] {
  if (side.chosen === null || side.chosen.scope !== "total" || isOfficial(side.chosen, side.entry.side))
    return [];
  const own = drafts.filter(
    (kind) =>
      isKindOf(kind, side) &&
      TOLD_APART.has(kind.entry.kind) &&
      kind.best !== null &&
      kind.chosen?.scope === "total" &&
      isOfficial(kind.chosen, side.entry.side),
  );
  return own.length > 1 ? own : [];
}

const leastOf = (kinds: readonly Draft[]): number => kinds.reduce((sum, { best }) => sum + (best ?? 0), 0);

/** A hospital's 26 dead, where the army counts 19 soldiers and the ministry 17 civilians: 36 or more. */
function ownTogether(draft: Draft, kinds: readonly Draft[]): Draft {
  const [newest] = [...kinds].sort((a, b) => byNewest(a.chosen ?? NEVER, b.chosen ?? NEVER));
  const claims = [...draft.used, ...kinds.flatMap(({ used }) => used)];
  return {
    ...draft,
    low: kinds.reduce((sum, { low }) => sum + (low ?? 0), 0),
    best: leastOf(kinds),
    high: draft.high !== null && draft.high > leastOf(kinds) ? draft.high : null,
    approx: kinds.some(({ approx }) => approx),
    asOf: newest?.asOf ?? draft.asOf,
    chosen: newest?.chosen ?? draft.chosen,
    used: [...new Map(claims.map((placed) => [placed.claim.id, placed])).values()],
    notes: [
      `put together: ${kinds.map(({ best, entry }) => `${best} ${entry.kind}`).join(" + ")}`,
      "its own side's counts of kinds come to more than the side's total",
      ...draft.notes.filter((note) => !note.startsWith(WIDENED_NOTE)),
    ],
  };
}

const NEVER = { when: null };

/** "Dozens of Ecuadoreans killed", Peru says, where Ecuador counts nine soldiers: nine or more. Rule R23. */
function ownInstead(draft: Draft, kind: Draft): Draft {
  const { chosen } = kind;
  const claimed = draft.chosen;
  if (chosen === null || claimed === null) return draft;
  const best = kind.best ?? 0;
  // others of the side's people may be dead besides
  const isMore = draft.high !== null && draft.high > Math.max(best, kind.high ?? 0);
  const used = new Map([...draft.used, ...kind.used].map((placed) => [placed.claim.id, placed]));
  return {
    ...draft,
    ...{ low: chosen.min ?? best, best, high: isMore ? draft.high : null },
    ...{ approx: kind.approx, asOf: kind.asOf, chosen },
    used: [...used.values()],
    notes: [
      `${cite(chosen)}, counts ${kind.entry.kind} alone: the side's whole is the other side's word, ${cite(claimed)}`,
      ...draft.notes.filter((note) => !note.startsWith("from ")),
    ],
  };
}

function isKindOf({ entry }: Draft, { entry: side }: Draft): boolean {
  return entry.kind !== "any" && entry.category === side.category && entry.side === side.side;
}

/** Somebody gives a number, if only one that is set aside. */
function isCounted({ chosen, entry }: Draft): boolean {
  return chosen === null ? entry.points.some(({ apart }) => apart !== null) : chosen.min !== null;
}

function isAhead({ best, chosen, entry }: Draft, side: Draft): boolean {
  if (best === null || chosen?.scope !== "total" || best <= (side.best ?? side.low ?? 0)) return false;
  if (side.chosen === null) return true;
  const isTotal = side.chosen.scope === "total";
  const isAsNear =
    isOfficial(chosen, entry.side) ||
    !isOfficial(side.chosen, entry.side) ||
    (!isTotal && chosen.sourceSide === null);
  const isNearer = isOfficial(chosen, entry.side) && !isOfficial(side.chosen, entry.side);
  return isAsNear && (!isTotal || isNearer || byNewest(chosen, side.chosen) <= 0);
}

/** One clash's count of other people than the kind's: two civilians in a strike beside seven soldiers in all. */
function besideKind({ entry, chosen }: Draft, kind: Draft): Point | undefined {
  if (chosen?.scope !== "incident") return undefined;
  const isBeside = (point: Point) =>
    point.kind !== kind.entry.kind &&
    TOLD_APART.has(point.kind) &&
    point.status === "asserted" &&
    !isVague(point) &&
    sourceTypeOf(point, entry.side) !== "opponent";
  return entry.incidents
    .filter((point) => isBeside(point) && (point.min ?? 0) > 0)
    .sort(
      (a, b) => (b.min ?? 0) - (a.min ?? 0) || Number(a.sourceKey === "") - Number(b.sourceKey === ""),
    )[0];
}

const TOLD_APART: ReadonlySet<string> = new Set(["civilian", "military", "police"]);

function raised(draft: Draft, kind: Draft): Draft {
  const { chosen } = kind;
  if (chosen === null || kind.best === null) return draft;
  const beside = besideKind(draft, kind);
  const more = beside?.min ?? 0;
  // one clash's count says nothing of the others beside that kind
  const isOpen = draft.high === null || kind.high === null || draft.chosen?.scope !== "total";
  const high = isOpen ? null : Math.max(draft.high, kind.high);
  const claims = [...draft.used, ...kind.used, ...(beside?.claims ?? [])];
  const used = new Map(claims.map((placed) => [placed.claim.id, placed]));
  return {
    ...draft,
    low: Math.max(draft.low ?? 0, (kind.low ?? 0) + more),
    best: kind.best + more,
    high,
    approx: kind.approx,
    asOf: kind.asOf,
    chosen,
    used: [...used.values()],
    notes: [
      `${cite(chosen)}, counts ${kind.entry.kind} alone and is ahead of the side's total`,
      ...(beside === undefined
        ? []
        : [
            `put together: ${kind.best} ${kind.entry.kind} + ${beside.min} ${beside.kind} in one strike, clash or day`,
          ]),
      ...draft.notes,
    ],
  };
}
