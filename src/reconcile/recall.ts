import type { Claim } from "../domain/claim.js";
import { contentId } from "../domain/id.js";
import type { Background, EpisodeLedger, Recalled } from "../domain/ledger.js";
import { dayNumber, stretchOf } from "./day.js";
import type { Outline } from "./partition/index.js";
import { compareText } from "./placed.js";

/** Reports of an episode come this many days after its first day at most. */
const DAYS_TO_NEWS = 3;

/** The episode a background figure of another episode is about; null where the book does not hold it, or several fit. */
export type Recall = (figure: Pick<Background, "side" | "when">, from: string) => string | null;

/**
 * Tells which earlier episode a background figure is about: one that began before, was under way at the figure's
 * time, and is about the figure's side; for a figure of all sides, about two of the same sides. Of several the one
 * that shares most sides with the episode that recalls it; where that is not one, none. Rule R19.
 */
export function recallAmong(outlines: Iterable<Outline>): Recall {
  const byId = new Map<string, Outline>();
  const bySide = new Map<string, Outline[]>();
  for (const outline of outlines) {
    byId.set(outline.id, outline);
    for (const side of outline.sides) {
      const own = bySide.get(side);
      if (own === undefined) bySide.set(side, [outline]);
      else own.push(outline);
    }
  }
  return ({ side, when }, from) => {
    const recalling = byId.get(from);
    const stretch = stretchOf(when);
    if (recalling === undefined || stretch === null) return null;
    const [start, end] = [dayNumber(stretch.start), dayNumber(stretch.end)];
    const isOneSide = side !== null && side !== "all";
    const sides = isOneSide ? [side] : [...recalling.sides];
    const fitting = [...new Set(sides.flatMap((each) => bySide.get(each) ?? []))]
      .filter((each) => isBefore(each, recalling) && isUnderWay(each, start, end))
      .map((each) => ({ id: each.id, shared: [...each.sides].filter((s) => recalling.sides.has(s)).length }))
      .filter(({ shared }) => isOneSide || shared >= 2)
      .sort((a, b) => b.shared - a.shared);
    const [best, next] = fitting;
    return best === undefined || next?.shared === best.shared ? null : best.id;
  };
}

function isBefore({ first }: Outline, than: Outline): boolean {
  return first !== null && than.first !== null && first < than.first;
}

function isUnderWay({ first, last }: Outline, start: number, end: number): boolean {
  return first !== null && last !== null && first - DAYS_TO_NEWS <= end && start <= last;
}

/**
 * Ledgers with each background figure linked to the episode it is about, and with what later reports recall of
 * them. `claims` are the background claims that may recall them, `episodeOf` says which episode a report is of.
 */
export function linkBackground(
  ledgers: readonly EpisodeLedger[],
  recall: Recall,
  claims: readonly Claim[],
  episodeOf: (report: string) => string | null,
): readonly EpisodeLedger[] {
  const recalled = new Map<string, Map<string, Recalled>>();
  for (const claim of claims) {
    const from = claim.scope === "background" ? episodeOf(claim.report) : null;
    if (from === null) continue;
    const about = recall({ side: claim.victims.side, when: claim.asOf }, from);
    if (about === null) continue;
    const rows = recalled.get(about) ?? new Map<string, Recalled>();
    recalled.set(about, rows);
    const row = rowOf(claim, from);
    const key = contentId("r", row.category, row.side, row.min, row.max, row.approx, row.when, from);
    rows.set(key, { ...row, claims: [...new Set([...(rows.get(key)?.claims ?? []), claim.id])].sort() });
  }
  return ledgers.map((ledger) => ({
    ...ledger,
    background: ledger.background.map((row) => linked(row, recall(row, ledger.id))),
    recalled: [...(recalled.get(ledger.id) ?? [])]
      .sort(([a, x], [b, y]) => compareText(x.when ?? "~", y.when ?? "~") || compareText(a, b))
      .map(([, row]) => row),
  }));
}

function linked({ episode: _, ...row }: Background, episode: string | null): Background {
  return episode === null ? row : { ...row, episode };
}

function rowOf({ category, victims, min, max, approx, asOf: when, id }: Claim, episode: string): Recalled {
  return { category, side: victims.side, min, max, approx, when, claims: [id], episode };
}
