import { TollbookError } from "../domain/error.js";
import { reconcile, stretchOf } from "../reconcile/index.js";
import type { StoreView } from "../store/index.js";
import { type EpisodeRow, rowOf } from "./episode-row.js";
import { inputsWhere } from "./episodes.js";
import type { Seen } from "./seeing.js";
import type { Summary } from "./summaries.js";

/**
 * Every episode, by first publication. As of a time, only those are made anew of which some reports could be known by
 * then and others not.
 *
 * @throws {TollbookError} `input/bad-date`.
 */
export async function shelf(
  view: StoreView,
  seen: Seen,
  asOf: string | undefined,
): Promise<readonly EpisodeRow[]> {
  const all = await seen.summaries();
  if (asOf === undefined) return all.map(({ row }) => row);
  const limit = stretchOf(asOf)?.end;
  if (limit === undefined) throw new TollbookError("input/bad-date", { value: asOf });
  const begun = all.filter((summary) => summary.begun !== null && summary.begun <= limit);
  const isWhole = ({ whole }: Summary) => whole !== null && whole <= limit;
  const parts = new Set(begun.filter((summary) => !isWhole(summary)).map(({ row }) => row.id));
  const rows = begun.filter(isWhole).map(({ row }) => row);
  for await (const input of inputsWhere(view, seen, (id) => parts.has(id)))
    rows.push(...reconcile(input, { asOf }).episodes.map(rowOf));
  return rows.sort((a, b) => compare(a.start ?? "~", b.start ?? "~") || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
