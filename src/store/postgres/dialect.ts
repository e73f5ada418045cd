import { createHash } from "node:crypto";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type OperationNode,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import type { Pool, PoolClient } from "pg";
import type { Tables } from "../tables.js";

/** Kysely on a pool of connections. A read-only transaction sees one moment of the book. */
export function kyselyOn(pool: Pool): Kysely<Tables> {
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PoolDriver(pool),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new BookCompiler(),
  };
  return new Kysely<Tables>({ dialect });
}

/** How long a writer waits for its turn. */
export const BUSY_SECONDS = 30;

/** A writer that stands still in the middle is given up by the server after so long, before those who wait for it give up. */
const STILL_SECONDS = 20;

const BEGIN_WRITING =
  `begin isolation level read committed read write; set local lock_timeout = '${BUSY_SECONDS}s'; ` +
  `set local idle_in_transaction_session_timeout = '${STILL_SECONDS}s'`;
const BEGIN_READING = "begin isolation level repeatable read read only";

/** Statements to be sent together with the COMMIT that follows, so that nothing waits for this machine in between. */
const WITH_COMMIT = new WeakSet<CompiledQuery>();

/** SQL, without parameters, that the server runs right before it commits the transaction it is executed in. */
export function withCommit(sql: string): CompiledQuery {
  const query = CompiledQuery.raw(sql);
  WITH_COMMIT.add(query);
  return query;
}

/** Errors of statements that only read. */
const READING = new WeakSet<object>();

export function wasReading(error: unknown): boolean {
  return typeof error === "object" && error !== null && READING.has(error);
}

class PoolDriver implements Driver {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<ClientConnection> {
    return new ClientConnection(await this.#pool.connect());
  }

  beginTransaction(connection: ClientConnection, { accessMode }: TransactionSettings): Promise<void> {
    return connection.run(accessMode === "read only" ? BEGIN_READING : BEGIN_WRITING);
  }

  commitTransaction(connection: ClientConnection): Promise<void> {
    return connection.commit();
  }

  async rollbackTransaction(connection: ClientConnection): Promise<void> {
    try {
      await connection.run("rollback");
    } catch {
      // the connection is gone, and the server has rolled back; the error that led here is on its way
    }
  }

  async releaseConnection(connection: ClientConnection): Promise<void> {
    connection.release();
  }

  destroy(): Promise<void> {
    return this.#pool.end();
  }
}

class ClientConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  #atCommit: string[] = [];
  /** An error after which nothing more can be expected of the connection. */
  #broken = false;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (WITH_COMMIT.has(query)) {
      this.#atCommit.push(query.sql);
      return { rows: [] };
    }
    const { sql: text, parameters } = query;
    const name = nameOf(this.#client, text);
    const values = parameters as unknown[];
    const { rows, rowCount } = await this.#guarded(async () => {
      try {
        return await this.#client.query(name === null ? { text, values } : { name, text, values });
      } catch (error) {
        if (/^\s*select\b/u.test(text)) READING.add(error as object);
        throw error;
      }
    });
    return { rows, ...(rowCount === null ? {} : { numAffectedRows: BigInt(rowCount) }) };
  }

  /** No rows are streamed: pages by key bound the memory on either database. */
  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("a book is not streamed from a cursor");
  }

  async run(sql: string): Promise<void> {
    await this.#guarded(() => this.#client.query(sql));
  }

  commit(): Promise<void> {
    return this.run([...this.#atCommit, "commit"].join(";\n"));
  }

  release(): void {
    this.#client.release(this.#broken);
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      // anything the server did not say came from the connection
      if (!isSqlState((error as { code?: unknown }).code)) this.#broken = true;
      throw error;
    }
  }
}

/** Whether an error's code is the server's: five letters and digits, where those of the system ("EPIPE") have no digit. */
export function isSqlState(code: unknown): code is string {
  return typeof code === "string" && /^(?=.*\d)[0-9A-Z]{5}$/u.test(code);
}

/** How many statements a connection keeps prepared on the server. */
const KEPT_STATEMENTS = 100;

interface Statements {
  readonly names: Map<string, string>;
  /** Seen once: a statement that comes again is worth preparing. */
  readonly seen: Set<string>;
}

const STATEMENTS = new WeakMap<PoolClient, Statements>();

/** The name under which a statement is prepared, once for a connection; null for one that is not. */
function nameOf(client: PoolClient, text: string): string | null {
  const statements = STATEMENTS.get(client) ?? { names: new Map(), seen: new Set() };
  STATEMENTS.set(client, statements);
  const { names, seen } = statements;
  const kept = names.get(text);
  if (kept !== undefined) return kept;
  if (names.size >= KEPT_STATEMENTS || !/^\s*(?:select|insert|update|delete)\b/u.test(text)) return null;
  if (!seen.has(text)) {
    if (seen.size > 1000) seen.clear();
    seen.add(text);
    return null;
  }
  const name = `t_${createHash("sha256").update(text).digest("hex").slice(0, 24)}`;
  names.set(text, name);
  seen.delete(text);
  return name;
}

/**
 * The migrations as PostgreSQL has them: text collates by code point, as in SQLite, whatever the database's language;
 * bytes are bytea; what counts lines of the log has no end at two thousand million.
 */
class BookCompiler extends PostgresQueryCompiler {
  #column = "";

  protected override visitColumnDefinition(
    node: Parameters<PostgresQueryCompiler["visitColumnDefinition"]>[0],
  ): void {
    this.#column = node.column.column.name;
    super.visitColumnDefinition(node);
    this.#column = "";
  }

  protected override visitDataType(node: OperationNode & { readonly dataType: string }): void {
    const { dataType } = node;
    if (dataType === "text") this.append('text collate "C"');
    else if (dataType === "blob") this.append("bytea");
    else if (dataType === "integer" && ["seq", "line", "id"].includes(this.#column)) this.append("bigint");
    else this.append(dataType);
  }
}
