import { type Kysely, sql } from "kysely";
import { originalRow, saveOriginals } from "./custody.js";
import type { EvidenceRow, EvidenceTable } from "./evidence-rows.js";
import { openSqlite } from "./sqlite/open.js";
import type { Store } from "./store.js";
import type { Tables } from "./tables.js";

/** A store that takes the rows of a bundle as they are, to be looked at as a book is. */
export interface Restoring {
  readonly store: Store;
  /** Throws where the table has a row of that key. */
  put(table: EvidenceTable, row: EvidenceRow): Promise<void>;
  putBytes(sha256: string, bytes: Uint8Array): Promise<void>;
}

/** Makes an empty store at `path` that has not even the first line of a log. */
export async function restore(path: string): Promise<Restoring> {
  let inside: Kysely<Tables> | null = null;
  const store = await openSqlite(path, true, { at: "", actor: null }, { seen: (db) => (inside = db) });
  const db = inside as unknown as Kysely<Tables>;
  await sql`PRAGMA synchronous = OFF`.execute(db); // nobody minds when it is lost
  await db.deleteFrom("log").execute();
  return {
    store,
    async put(table, row) {
      await db
        .insertInto(table)
        .values(row as never)
        .execute();
    },
    putBytes: (sha256, bytes) => saveOriginals(db, [originalRow(bytes, sha256)]),
  };
}
