import { TollbookError } from "../../domain/error.js";
import { reconcile, stretchOf } from "../../reconcile/index.js";
import type { ShelfOrder, StoreView } from "../../store/index.js";
import type { Page } from "../browse.js";
import { type EpisodeRow, rowOf } from "../episode-row.js";
import { inputsAsOf } from "../episodes.js";
import type { Seen } from "../seeing.js";
import { inOrder, isAfter } from "./lists.js";
import { keyOf, keysOf } from "./shelving.js";

/**
 * Every episode, by first publication. As of a time, only those are made anew of which some reports could be known by
 * then and others not; they come by their first day.
 *
 * @throws {TollbookError} `input/bad-date`.
 */
export async function shelf(
  view: StoreView,
  seen: Seen,
  asOf: string | undefined,
): Promise<readonly EpisodeRow[]> {
  const lists = await seen.lists();
  if (asOf === undefined) return lists.rows();
  const time = timeOf(asOf);
  const whole = await lists.page({ order: "oldest", limit: Number.MAX_SAFE_INTEGER, wholeBy: time });
  const parts = await partsAsOf(view, seen, await lists.partsAt(time), asOf);
  return [...whole, ...parts].sort(inOrder("oldest"));
}

/** @throws {TollbookError} `input/bad-date`. */
function timeOf(asOf: string): string {
  const time = stretchOf(asOf)?.end;
  if (time === undefined) throw new TollbookError("input/bad-date", { value: asOf });
  return time;
}

async function partsAsOf(view: StoreView, seen: Seen, episodes: readonly string[], asOf: string) {
  const rows: EpisodeRow[] = [];
  if (episodes.length === 0) return rows;
  for await (const input of inputsAsOf(view, seen, episodes, asOf))
    for (const ledger of reconcile(input, { asOf }).episodes) rows.push(rowOf(ledger));
  return rows;
}

/** Which episodes of a long list. All given conditions hold together. */
export interface EpisodeQuery {
  readonly order: ShelfOrder;
  readonly limit: number;
  readonly after?: EpisodePlace;
  /** Each of these words stands in the id, the name, a side or a place. */
  readonly words?: string;
  readonly side?: string;
  readonly asOf?: string;
}

/** Where an episode stands in an order: the value that goes by, and its id. */
export interface EpisodePlace {
  readonly key: string | number;
  readonly episode: string;
}

export type EpisodePage = Page<EpisodeRow, EpisodePlace>;

/** Episodes in an order, some at a time. @throws {TollbookError} `input/bad-date`. */
export async function episodePage(
  view: StoreView,
  seen: Seen,
  { asOf, words: said = "", ...asked }: EpisodeQuery,
): Promise<EpisodePage> {
  const { order, limit, after, side } = asked;
  const lists = await seen.lists();
  const words = said.toLowerCase().split(/\s+/u).filter(Boolean);
  const time = asOf === undefined ? null : timeOf(asOf);
  const query = { ...asked, words, limit: limit + 1 };
  const found = [...(await lists.page(time === null ? query : { ...query, wholeBy: time }))];
  if (time !== null && asOf !== undefined) {
    for (const row of await partsAsOf(view, seen, await lists.partsAt(time), asOf)) {
      const text = keysOf(row).words;
      const isWanted =
        words.every((word) => text.includes(word)) && (side === undefined || row.sides.includes(side));
      if (isWanted && (after === undefined || isAfter(row, order, after))) found.push(row);
    }
    found.sort(inOrder(order));
  }
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const next =
    found.length > limit && last !== undefined ? { key: keyOf(last, order), episode: last.id } : null;
  return { items, next };
}
