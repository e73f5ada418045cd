import { byNewest, isOfficial } from "./placed.js";
import { cite, type Draft } from "./policies/draft.js";

/**
 * A side has lost no fewer than one kind of its people: where a kind's count is newer and higher than the side's own
 * total, and comes from as near, the total is behind, and that kind is what the side has lost at least. Rule R23.
 */
export function noLessThanKinds(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.entry.kind !== "any" || draft.best === null || draft.chosen === null) return draft;
    const [ahead] = drafts
      .filter((kind) => isKindOf(kind, draft) && isAhead(kind, draft))
      .sort((a, b) => (b.best ?? 0) - (a.best ?? 0));
    return ahead === undefined ? draft : raised(draft, ahead);
  });
}

function isKindOf({ entry }: Draft, { entry: side }: Draft): boolean {
  return entry.kind !== "any" && entry.category === side.category && entry.side === side.side;
}

function isAhead({ best, chosen, entry }: Draft, side: Draft): boolean {
  if (best === null || chosen === null || side.chosen === null || chosen.scope !== "total") return false;
  const isAsNear = isOfficial(chosen, entry.side) || !isOfficial(side.chosen, entry.side);
  return best > (side.best ?? 0) && isAsNear && byNewest(chosen, side.chosen) < 0;
}

function raised(draft: Draft, kind: Draft): Draft {
  const { chosen } = kind;
  if (chosen === null || kind.best === null) return draft;
  const high = draft.high === null || kind.high === null ? null : Math.max(draft.high, kind.high);
  const used = new Map([...draft.used, ...kind.used].map((placed) => [placed.claim.id, placed]));
  return {
    ...draft,
    low: Math.max(draft.low ?? 0, kind.low ?? 0),
    best: kind.best,
    high,
    approx: kind.approx,
    asOf: kind.asOf,
    chosen,
    used: [...used.values()],
    notes: [
      `${cite(chosen)}, counts ${kind.entry.kind} alone and is ahead of the side's total`,
      ...draft.notes,
    ],
  };
}
