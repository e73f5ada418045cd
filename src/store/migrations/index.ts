import type { Kysely, Transaction } from "kysely";
import { TollbookError } from "../../domain/error.js";
import { chain, chainEnd } from "../log.js";
import type { Occasion } from "../store.js";
import type { Tables } from "../tables.js";
import { tables } from "./0001-tables.js";
import { topics } from "./0002-topics.js";
import { watchlist } from "./0003-watchlist.js";
import { lists } from "./0004-lists.js";
import { custody } from "./0005-custody.js";
import { decisions } from "./0006-decisions.js";
import { accounts } from "./0007-accounts.js";
import { wordIndex } from "./0008-word-index.js";
import { shelf } from "./0009-shelf.js";
import { shelfSearch } from "./0010-shelf-search.js";

/** What makes each format of the book out of the one before: the first makes format 1 out of nothing. */
const MIGRATIONS: readonly ((db: Kysely<never>) => Promise<void>)[] = [
  tables,
  topics,
  watchlist,
  lists,
  custody,
  decisions,
  accounts,
  wordIndex,
  shelf,
  shelfSearch,
];

/** The format this tollbook writes, and the newest it reads. */
export const BOOK_FORMAT = MIGRATIONS.length;

/** In the place of its format, what a book says of itself that is being copied from another: see `startCopy`. */
export const COPYING = "copying";

/** What a book says of itself. */
export interface BookState {
  /** A whole number from 1, or NaN where damage took it. */
  readonly format: number;
  /** A copy that has not come to its end. */
  readonly isHalf: boolean;
}

export async function stateOf(db: Kysely<Tables>): Promise<BookState> {
  const rows = await db
    .selectFrom("meta")
    .select(["name", "value"])
    .where("name", "in", ["format", COPYING])
    .execute();
  const half = rows.find(({ name }) => name === COPYING);
  const value = half?.value.split(" ")[0] ?? rows[0]?.value;
  return { format: Number(value ?? Number.NaN), isHalf: half !== undefined };
}

/** Throws where what the book says of itself forbids to open it. */
export function checkState({ format, isHalf }: BookState, path: string, mayBeHalf: boolean): void {
  if (!Number.isInteger(format) || format < 1)
    throw new TollbookError("book/damaged", { path, what: "its table meta does not give the book's format" });
  if (format > BOOK_FORMAT)
    throw new TollbookError("book/newer", { path, version: format, known: BOOK_FORMAT });
  if (isHalf && !mayBeHalf) throw new TollbookError("book/half-copied", { path });
}

/**
 * Brings a book from `format` (0 for an empty database) to the newest, and writes the first line of a new book's
 * log. Runs in the caller's transaction, which keeps other writers out.
 */
export async function migrate(trx: Transaction<Tables>, format: number, occasion: Occasion): Promise<void> {
  for (const migration of MIGRATIONS.slice(format)) await migration(trx as unknown as Kysely<never>);
  const value = String(BOOK_FORMAT);
  const { isHalf } = format === 0 ? { isHalf: false } : await stateOf(trx);
  if (isHalf) return; // `startCopy` says it anew
  await trx
    .insertInto("meta")
    .values({ name: "format", value })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
    .execute();
  if (format > 0) return;
  const made = { kind: "book/made", subject: "book", body: { format: BOOK_FORMAT } } as const;
  await trx
    .insertInto("log")
    .values(chain([made], occasion, await chainEnd(trx)))
    .execute();
}
