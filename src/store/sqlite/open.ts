import { statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Kysely } from "kysely";
import { TollbookError } from "../../domain/error.js";
import { storeOn } from "../keeping.js";
import { BOOK_FORMAT, checkState, migrate, stateOf } from "../migrations/index.js";
import type { Inside, Occasion, Store } from "../store.js";
import type { Tables } from "../tables.js";
import { ALONE } from "../turns.js";
import { APPLICATION_ID, createBook, fill } from "./create.js";
import { kyselyOn } from "./dialect.js";
import { bookError, isReadOnly } from "./errors.js";
import { type Connection, connect } from "./libsql.js";
import { whenFree } from "./turn.js";

/**
 * Opens the book in the SQLite file at `path`; with `create`, makes one where there is none or an empty file.
 *
 * Durability: write-ahead log with synchronous=FULL. What `save` has returned for survives a kill of the process
 * and, on disks that honour fsync, a loss of power; a transaction under way is gone as a whole. A book in a folder
 * that cannot be written opens for reading.
 *
 * `inside` is handed the database, for what a store does not offer; it may also ask for a book that is half a copy.
 *
 * @throws {TollbookError} `book/missing`, `book/no-folder`, `book/not-a-book`, `book/newer`, `book/read-only`,
 *   `book/disk-full`, `book/busy`, `book/damaged`.
 */
export async function openSqlite(
  path: string,
  create: boolean,
  occasion: Occasion,
  inside: Inside = {},
): Promise<Store> {
  try {
    await ensureFile(path, create, occasion);
    return await openFile(path, occasion, inside);
  } catch (error) {
    throw bookError(error, path);
  }
}

async function ensureFile(path: string, create: boolean, occasion: Occasion): Promise<void> {
  const location = resolve(path);
  const stat = statSync(location, { throwIfNoEntry: false });
  if (stat === undefined) {
    if (!create) throw new TollbookError("book/missing", { path });
    await createBook(location, occasion);
  } else if (!stat.isFile() || (stat.size === 0 && !create)) {
    throw new TollbookError("book/not-a-book", { path });
  } else if (stat.size === 0) {
    await fill(location, occasion);
  }
}

async function openFile(
  path: string,
  occasion: Occasion,
  { seen = () => {}, mayBeHalf = false }: Inside,
): Promise<Store> {
  const { connection, readOnly } = await whenFree(async () => reach(path));
  try {
    if (applicationOf(connection) !== APPLICATION_ID) throw new TollbookError("book/not-a-book", { path });
    const db = kyselyOn(connection);
    if (!readOnly) await prepareWriting(connection);
    await bringUpToDate(db, path, occasion, mayBeHalf);
    seen(db, (error) => bookError(error, path));
    return storeOn({
      path,
      db,
      readOnly,
      turns: ALONE,
      translate: (error) => bookError(error, path),
      integrity: async () => integrityOf(connection),
      close: async () => close(connection, readOnly),
    });
  } catch (error) {
    connection.close();
    throw error;
  }
}

function applicationOf(connection: Connection): unknown {
  return connection.pragma("application_id")?.application_id;
}

/** Connects, and reads once: only then SQLite says whether it can. */
function reach(path: string): { connection: Connection; readOnly: boolean } {
  const location = resolve(path);
  const connection = connect(location);
  try {
    applicationOf(connection);
    connection.prepare("select count(*) as things from sqlite_schema").all([]);
    return { connection, readOnly: false };
  } catch (error) {
    connection.close();
    if (!isReadOnly(error) || hasPendingLog(location)) throw error;
    // SQLite wants to write beside the file even to read it, unless told that nobody else writes there either
    return { connection: connect(`${pathToFileURL(location).href}?immutable=1`), readOnly: true };
  }
}

function hasPendingLog(location: string): boolean {
  return (statSync(`${location}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

async function prepareWriting(connection: Connection): Promise<void> {
  try {
    // switching a new book to the write-ahead log needs it alone for a moment
    await whenFree(async () => connection.pragma("journal_mode = WAL"));
  } catch (error) {
    if (!isReadOnly(error)) throw error;
  }
  connection.pragma("synchronous = FULL");
}

async function bringUpToDate(
  db: Kysely<Tables>,
  path: string,
  occasion: Occasion,
  mayBeHalf: boolean,
): Promise<void> {
  const state = await stateOf(db);
  checkState(state, path, mayBeHalf);
  if (state.format === BOOK_FORMAT) return;
  await db.transaction().execute(async (trx) => {
    const { format: now } = await stateOf(trx); // another process may have done it meanwhile
    if (now < BOOK_FORMAT) await migrate(trx, now, occasion);
  });
}

function integrityOf(connection: Connection): string[] {
  const rows = connection.prepare("PRAGMA integrity_check").all([]) as { integrity_check: string }[];
  return rows.map((row) => row.integrity_check).filter((what) => what !== "ok");
}

/** Moves the write-ahead log into the file first: libsql does not, and a closed book should be one file to copy. */
function close(connection: Connection, readOnly: boolean): void {
  try {
    if (!readOnly) connection.pragma("wal_checkpoint(TRUNCATE)");
  } catch {
    // the log stays beside the file, and the next to open it reads both
  } finally {
    connection.close();
  }
}
