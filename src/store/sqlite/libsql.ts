import { createRequire } from "node:module";
import type { SqliteDatabase, SqliteStatement } from "kysely";
import { PATIENCE_MS } from "./turn.js";

/** The part of libsql's better-sqlite3-like interface that is used here. */
interface Native {
  prepare(sql: string): SqliteStatement;
  exec(sql: string): void;
  close(): void;
}

const require = createRequire(import.meta.url);

/** How many prepared statements are kept for use again. */
const KEPT_STATEMENTS = 64;

/** A connection to one SQLite file. The only place that knows libsql. */
export interface Connection extends SqliteDatabase {
  /** First row of a PRAGMA, as `{ name: value }`. */
  pragma(source: string): Record<string, unknown> | undefined;
  exec(sql: string): void;
}

/**
 * Opens, or makes, the SQLite file at an absolute path or `file:` address. Statements are prepared once and kept.
 * Values are text, finite numbers, null and bytes; libsql would end the whole process over a boolean.
 *
 * @throws libsql's errors, see `bookError`.
 */
export function connect(location: string): Connection {
  const Database = require("libsql") as new (location: string) => Native;
  const native = new Database(location);
  native.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}`);
  const statements = new Map<string, SqliteStatement>();
  let open = true;

  function prepare(sql: string): SqliteStatement {
    const kept = statements.get(sql);
    if (kept !== undefined) return kept;
    const statement = guarded(native.prepare(sql));
    const [oldest] = statements.keys();
    if (statements.size >= KEPT_STATEMENTS && oldest !== undefined) statements.delete(oldest);
    statements.set(sql, statement);
    return statement;
  }

  return {
    prepare,
    exec: (sql) => native.exec(sql),
    pragma: (source) => native.prepare(`PRAGMA ${source}`).all([])[0] as Record<string, unknown> | undefined,
    close() {
      statements.clear();
      if (open) native.close();
      open = false;
    },
  };
}

function guarded(statement: SqliteStatement): SqliteStatement {
  const { reader } = statement;
  return {
    reader,
    all: (parameters) => statement.all(bindable(parameters)),
    run: (parameters) => statement.run(bindable(parameters)),
    iterate: (parameters) => statement.iterate(bindable(parameters)),
  };
}

function bindable(parameters: readonly unknown[]): readonly unknown[] {
  const stray = parameters.find((value) => typeof value === "boolean" || Number.isNaN(value));
  if (stray !== undefined) throw new TypeError(`SQLite cannot hold the value ${String(stray)}.`);
  return parameters;
}
