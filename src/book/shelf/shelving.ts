import type { Outline } from "../../reconcile/index.js";
import type { ShelfOrder, Shelved } from "../../store/index.js";
import type { EpisodeRow } from "../episode-row.js";
import type { Summary } from "../summaries.js";
import type { Wanting } from "../wanting.js";

/** An episode as it is put on the shelf; without a summary it is in no list. */
export function shelvedOf(outline: Outline, name: string | undefined, summary: Summary | null): Shelved {
  const { id, published, reports, sides, first, last } = outline;
  const [heaviest] = summary?.wanting ?? [];
  const said = { id, published, reports, sides: [...sides], first, last };
  return {
    episode: id,
    outline: JSON.stringify(name === undefined ? said : { ...said, name }),
    row: summary === null ? null : JSON.stringify(summary.row),
    wanting: JSON.stringify(summary?.wanting ?? []),
    by: {
      ...(summary === null ? NOWHERE : keysOf(summary.row)),
      ...{ begun: summary?.begun ?? null, wholeBy: summary?.whole ?? null },
      ...{ weight: heaviest?.weight ?? null, heaviest: heaviest?.claim ?? null },
    },
  };
}

const NOWHERE = { firstDay: "~", lastDay: "", deaths: -1, words: "", sides: "[]" };

/** What lists are ordered and searched by. */
export function keysOf(row: EpisodeRow) {
  const words = [row.id, row.name, ...row.sides, ...row.places].join("\n").toLowerCase();
  return {
    ...{
      firstDay: keyOf(row, "oldest") as string,
      lastDay: keyOf(row, "newest") as string,
      deaths: deathsOf(row),
    },
    // what no database keeps as it is
    words: words.replace(/\p{Surrogate}/gu, "\ufffd").replaceAll("\u0000", ""),
    sides: JSON.stringify(row.sides),
  };
}

function deathsOf({ toll }: EpisodeRow): number {
  const killed = toll.find(({ category }) => category === "killed");
  return killed?.best ?? killed?.low ?? -1;
}

/** What an order goes by: it and the episode's id are a row's place in it. */
export function keyOf(row: EpisodeRow, order: ShelfOrder): string | number {
  if (order === "newest") return row.end ?? "";
  return order === "oldest" ? (row.start ?? "~") : deathsOf(row);
}

/** An episode with the name that people gave it; undefined for none. */
export interface NamedOutline {
  readonly outline: Outline;
  readonly name: string | undefined;
}

export function outlineFrom(text: string): NamedOutline {
  const { name, sides, ...rest } = JSON.parse(text) as Omit<Outline, "sides"> & {
    readonly sides: readonly string[];
    readonly name?: string;
  };
  return { outline: { ...rest, sides: new Set(sides) }, name };
}

export const rowFrom = (text: string): EpisodeRow => JSON.parse(text) as EpisodeRow;

export const wantingFrom = (text: string): readonly Wanting[] => JSON.parse(text) as readonly Wanting[];
