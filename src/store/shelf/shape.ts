/** What the shelf holds, see `shelf.ts`. */

/** What a shelf was made of. */
export interface ShelfMark {
  /** Which rules made it. */
  readonly rules: string;
  /** The line of the log, and its hash, up to which the record was looked at. */
  readonly line: number;
  readonly hash: string;
  /** False while some episodes are still missing: those that are there are true all the same. */
  readonly isWhole: boolean;
}

/** An episode as it stands on the shelf. What it says is JSON text, which the store does not look into. */
export interface Shelved {
  readonly episode: string;
  /** Its reports, and what else tells it from other episodes. */
  readonly outline: string;
  /** What lists say of it; null where it is in none. */
  readonly row: string | null;
  /** Its claims that want a look. */
  readonly wanting: string;
  /** What lists are ordered and searched by. */
  readonly by: ShelfKeys;
}

export interface ShelfKeys {
  /** First and last day; "~" for no first, "" for no last. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly deaths: number;
  /** In small letters. */
  readonly words: string;
  /** A JSON list. */
  readonly sides: string;
  /** When the first of its reports could be known, and when all of them; null where that is not known. */
  readonly begun: string | null;
  readonly wholeBy: string | null;
  /** The weight and the id of its claim that wants a look most; null where none does. */
  readonly weight: number | null;
  readonly heaviest: string | null;
}

export const SHELF_ORDERS = ["newest", "oldest", "toll"] as const;
export type ShelfOrder = (typeof SHELF_ORDERS)[number];

/** Which rows of the shelf. All given conditions hold together. */
export interface ShelfQuery {
  readonly order: ShelfOrder;
  readonly limit: number;
  /** Only those after this place: the value that the order goes by, and the episode. */
  readonly after?: { readonly key: string | number; readonly episode: string };
  /** In small letters: all must be found. */
  readonly words?: readonly string[];
  readonly side?: string;
  /** Only episodes all of whose reports could be known then. */
  readonly wholeBy?: string;
}

/** What is put on the shelf and taken off it, all at once. */
export interface Shelving {
  /** The shelf must still be as of this; null for none, or one that is not believed. */
  readonly before: ShelfMark | null;
  readonly after: ShelfMark;
  readonly gone: readonly string[];
  readonly put: readonly Shelved[];
}
