import type { Socket } from "node:net";
import { type Kysely, sql } from "kysely";
import pg from "pg";
import { TollbookError } from "../../domain/error.js";
import { storeOn } from "../keeping.js";
import { BOOK_FORMAT, checkState, migrate, stateOf } from "../migrations/index.js";
import type { Inside, Occasion, Store } from "../store.js";
import type { Tables } from "../tables.js";
import { type Address, readAddress } from "./address.js";
import { kyselyOn } from "./dialect.js";
import { bookError } from "./errors.js";
import { lockBook, turnsIn } from "./turns.js";

/** So many connections at most of one open book: so many views at once. */
const MOST_CONNECTIONS = 8;

/** No single question takes the server longer; without an answer until then the connection is taken for lost. */
const ANSWER_MS = 10 * 60 * 1000;

/** `sha256` of PostgreSQL 11, and what else is used, are in all that are still looked after. */
const OLDEST_SERVER = 12;

/**
 * Opens the book in a schema of a PostgreSQL database; with `create`, makes schema and book where there is none.
 *
 * Durability is that of the server (fsync and synchronous_commit as they are set there): `save` returns after the COMMIT.
 * Several processes on several machines may write at once; see `turnsIn`. Whoever may not write opens it for reading.
 *
 * `inside` is handed the database, for what a store does not offer; it may also ask for a book that is half a copy.
 *
 * @throws {TollbookError} `book/unreachable`, `book/refused`, `book/no-database`, `book/missing`, `book/not-a-book`,
 *   `book/newer`, `book/older`, `book/unsuitable`, `book/read-only`, `book/lost`, `usage/bad-option`.
 */
export async function openPostgres(
  text: string,
  create: boolean,
  occasion: Occasion,
  { seen = () => {}, mayBeHalf = false }: Inside = {},
): Promise<Store> {
  const address = readAddress(text);
  const { name, schema } = address;
  const pool = poolOf(address);
  const db = kyselyOn(pool);
  try {
    await refuseUnsuitable(db, name);
    const rights = await prepare(db, address, create, occasion, mayBeHalf);
    seen(db, (error) => bookError(error, name));
    return storeOn({
      path: name,
      db,
      readOnly: !rights.write,
      turns: turnsIn(schema),
      translate: (error) => bookError(error, name),
      integrity: () => integrityOf(db, schema),
      close: () => db.destroy(),
    });
  } catch (error) {
    await db.destroy().catch(() => {});
    throw bookError(error, name);
  }
}

/** A client that lets go of its socket where it does not get in: the driver would leave it to the server to hang up. */
class Client extends pg.Client {
  override connect(): Promise<pg.Client>;
  override connect(done: (error: Error | null) => void): void;
  override connect(done?: (error: Error | null) => void): Promise<pg.Client> | undefined {
    const entering = super.connect().catch((error: unknown) => {
      (this as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
      throw error;
    });
    if (done === undefined) return entering.then(() => this);
    entering.then(() => done(null), done);
    return undefined;
  }
}

function poolOf({ connection, schema }: Address): pg.Pool {
  const pool = new pg.Pool({
    Client,
    ...connection,
    max: MOST_CONNECTIONS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    query_timeout: ANSWER_MS,
    allowExitOnIdle: true,
    types: { getTypeParser: parserOf },
    onConnect: async (client) => {
      client.on("error", () => {}); // its question, or the next, is told
      const path = pg.escapeLiteral(pg.escapeIdentifier(schema));
      await client.query(
        `select set_config('search_path', ${path}, false), set_config('standard_conforming_strings', 'on', false),
          set_config('jit', 'off', false), set_config('client_min_messages', 'warning', false)`,
      );
    },
  });
  // an idle connection was cut: the next question takes another
  pool.on("error", () => {});
  return pool;
}

const INT8 = 20;

/** Numbers are numbers, also those of eight bytes: none of ours comes near 2^53. */
function parserOf(type: number, format?: "text" | "binary"): (value: string) => unknown {
  return type === INT8
    ? Number
    : (pg.types.getTypeParser(type, format as "text") as (value: string) => unknown);
}

async function refuseUnsuitable(db: Kysely<Tables>, path: string): Promise<void> {
  const { rows } = await sql<{ version: string; encoding: string }>`
    select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`.execute(
    db,
  );
  const [{ version = "0", encoding = "" } = {}] = rows;
  const major = Math.floor(Number(version) / 10_000);
  const refuse = (why: string) => new TollbookError("book/unsuitable", { path, why });
  if (major < OLDEST_SERVER)
    throw refuse(`the server is PostgreSQL ${major}, and it takes ${OLDEST_SERVER} or newer`);
  if (encoding !== "UTF8") throw refuse(`the database keeps its text as ${encoding}, and it takes UTF8`);
}

interface Rights {
  readonly write: boolean;
}

/** Makes the book, or brings it up to date, where that is to be done; gives what may be done with it. */
async function prepare(
  db: Kysely<Tables>,
  { name: path, schema }: Address,
  create: boolean,
  occasion: Occasion,
  mayBeHalf: boolean,
): Promise<Rights> {
  const kind = await kindOf(db, schema);
  if (kind === "other") throw new TollbookError("book/not-a-book", { path });
  if (kind === "nothing" && !create) throw new TollbookError("book/missing", { path });
  const format = kind === "nothing" ? 0 : await checkedFormat(db, path, mayBeHalf);
  if (format < BOOK_FORMAT) await bringUpToDate(db, path, schema, occasion);
  return rightsIn(db, schema);
}

type Kind = "book" | "nothing" | "other";

/** What is in the schema: a book is told by its first tables. */
async function kindOf(db: Kysely<Tables>, schema: string): Promise<Kind> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${schema} and c.relkind in ('r', 'p', 'v', 'm', 'f')`.execute(db);
  const names = new Set(rows.map(({ name }) => name));
  if (names.size === 0) return "nothing";
  return ["meta", "reports", "claims", "log", "v_claims"].every((name) => names.has(name)) ? "book" : "other";
}

/** Looked up, since `if not exists` asks for a right that an owner of the schema alone does not have. */
async function hasSchema(db: Kysely<Tables>, schema: string): Promise<boolean> {
  const found = sql<{ oid: number }>`select oid from pg_catalog.pg_namespace where nspname = ${schema}`;
  return (await found.execute(db)).rows.length > 0;
}

async function checkedFormat(db: Kysely<Tables>, path: string, mayBeHalf: boolean): Promise<number> {
  const state = await stateOf(db);
  checkState(state, path, mayBeHalf);
  return state.format;
}

async function bringUpToDate(
  db: Kysely<Tables>,
  path: string,
  schema: string,
  occasion: Occasion,
): Promise<void> {
  let format = 0;
  try {
    await db.transaction().execute(async (trx) => {
      await lockBook(trx, schema);
      const kind = await kindOf(trx, schema); // another process may have done it meanwhile
      format = kind === "nothing" ? 0 : (await stateOf(trx)).format;
      if (format >= BOOK_FORMAT) return;
      if (kind === "nothing" && !(await hasSchema(trx, schema)))
        await sql`create schema ${sql.id(schema)}`.execute(trx);
      await migrate(trx, format, occasion);
    });
  } catch (error) {
    const mayNot = (error as { readonly code?: unknown }).code === "42501";
    if (mayNot && format > 0)
      throw new TollbookError("book/older", { path, version: format, known: BOOK_FORMAT }, { cause: error });
    throw error;
  }
}

async function rightsIn(db: Kysely<Tables>, schema: string): Promise<Rights> {
  const { rows } = await sql<{ write: boolean }>`
    select has_table_privilege(format('%I.log', ${schema}::text), 'insert')
      and not pg_is_in_recovery() and current_setting('default_transaction_read_only') = 'off' as write`.execute(
    db,
  );
  return { write: rows[0]?.write === true };
}

/** What the server knows to be wrong: pages whose checksum failed, indexes that are not whole. */
async function integrityOf(db: Kysely<Tables>, schema: string): Promise<string[]> {
  const { rows } = await sql<{ what: string }>`
    select 'the index ' || c.relname || ' is not whole: REINDEX it' as what
    from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${schema} and not (i.indisvalid and i.indisready)
    union all
    select checksum_failures || ' pages of the database failed their checksum'
    from pg_catalog.pg_stat_database where datname = current_database() and checksum_failures > 0`.execute(
    db,
  );
  return rows.map(({ what }) => what);
}
