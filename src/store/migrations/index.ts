import type { Kysely, Transaction } from "kysely";
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
];

/** The format this tollbook writes, and the newest it reads. */
export const BOOK_FORMAT = MIGRATIONS.length;

/** The format of a book: a whole number from 1, or NaN where damage took it. */
export async function formatOf(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom("meta").select("value").where("name", "=", "format").executeTakeFirst();
  return Number(row?.value ?? Number.NaN);
}

/**
 * Brings a book from `format` (0 for an empty database) to the newest, and writes the first line of a new book's
 * log. Runs in the caller's transaction, which keeps other writers out.
 */
export async function migrate(trx: Transaction<Tables>, format: number, occasion: Occasion): Promise<void> {
  for (const migration of MIGRATIONS.slice(format)) await migration(trx as unknown as Kysely<never>);
  const value = String(BOOK_FORMAT);
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
