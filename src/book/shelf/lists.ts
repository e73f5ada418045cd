import { TollbookError } from "../../domain/error.js";
import { byFirstReport, type Parting } from "../../reconcile/index.js";
import type { ShelfOrder, ShelfQuery, StoreView } from "../../store/index.js";
import type { EpisodeRow } from "../episode-row.js";
import type { Summary } from "../summaries.js";
import { byWeight, type Wanting } from "../wanting.js";
import { keyOf, keysOf, rowFrom, wantingFrom } from "./shelving.js";

/** What lists say of episodes, at one moment of a book. */
export interface Lists {
  /** By first publication. */
  rows(): Promise<readonly EpisodeRow[]>;
  /** In an order, some at a time. */
  page(query: ShelfQuery): Promise<readonly EpisodeRow[]>;
  /** Episodes of which some reports could be known at a time, and others not or never. */
  partsAt(time: string): Promise<readonly string[]>;
  /** Claims that want a look, the heaviest first: of all, or of one episode. @throws {TollbookError} `episode/unknown`. */
  wanting(limit: number, episode?: string): Promise<readonly Wanting[]>;
}

/** Lists made of what is kept on the shelf: only what is asked for is looked at. */
export function keptLists(view: StoreView, partingOf: () => Promise<Parting>): Lists {
  return {
    async rows() {
      const rows = new Map((await view.shelfRows()).map(rowFrom).map((row) => [row.id, row]));
      return [...(await partingOf()).episodes()].sort(byFirstReport).flatMap(({ id }) => rows.get(id) ?? []);
    },
    page: async (query) => (await view.shelfPage(query)).map(rowFrom),
    partsAt: (time) => view.shelfPartsAt(time),
    async wanting(limit, episode) {
      const found = await view.shelfWanting({ limit, ...(episode === undefined ? {} : { episode }) });
      if (episode !== undefined && found.length === 0)
        throw new TollbookError("episode/unknown", { episode });
      return heaviest(
        found.flatMap((text) => wantingFrom(text).slice(0, limit)),
        limit,
      );
    },
  };
}

/** The same of what was made for this moment alone. */
export function madeLists(summaries: ReadonlyMap<string, Summary>, parting: Parting): Lists {
  const all = [...summaries.values()];
  return {
    rows: async () => all.map(({ row }) => row),
    async page({ order, limit, after, words = [], side, wholeBy }) {
      const found = all.filter(({ row, whole }) => {
        const { words: text } = keysOf(row);
        return (
          words.every((word) => text.includes(word)) &&
          (side === undefined || row.sides.includes(side)) &&
          (wholeBy === undefined || (whole !== null && whole <= wholeBy)) &&
          (after === undefined || isAfter(row, order, after))
        );
      });
      return found
        .map(({ row }) => row)
        .sort(inOrder(order))
        .slice(0, limit);
    },
    partsAt: async (time) =>
      all
        .filter(({ begun, whole }) => begun !== null && begun <= time && !(whole !== null && whole <= time))
        .map(({ row }) => row.id),
    async wanting(limit, episode) {
      if (episode === undefined)
        return heaviest(
          all.flatMap(({ wanting }) => wanting.slice(0, limit)),
          limit,
        );
      const own = summaries.get(episode);
      if (own !== undefined) return own.wanting.slice(0, limit);
      for (const { id } of parting.episodes()) if (id === episode) return [];
      throw new TollbookError("episode/unknown", { episode });
    },
  };
}

function heaviest(all: readonly Wanting[], limit: number): readonly Wanting[] {
  return [...all].sort(byWeight).slice(0, limit);
}

/** Compares rows as the store orders them. */
export function inOrder(order: ShelfOrder): (a: EpisodeRow, b: EpisodeRow) => number {
  const rising = order === "oldest" ? 1 : -1;
  return (a, b) => {
    const [x, y] = [keyOf(a, order), keyOf(b, order)];
    return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -rising : rising;
  };
}

/** Whether a row comes after a place. */
export function isAfter(row: EpisodeRow, order: ShelfOrder, { key, episode }: Place): boolean {
  const own = keyOf(row, order);
  if (own === key) return row.id > episode;
  return order === "oldest" ? own > key : own < key;
}

type Place = NonNullable<ShelfQuery["after"]>;
