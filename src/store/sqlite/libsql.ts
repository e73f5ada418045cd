import { createRequire } from "node:module";
import type { SqliteDatabase, SqliteStatement as Statement } from "kysely";
import { PATIENCE_MS } from "./turn.js";

/** The part of libsql's better-sqlite3-like interface that is used here. */
interface Native {
  prepare(sql: string): Statement;
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
  const statements = new Map<string, Statement>();
  let open = true;

  function prepare(sql: string): Statement {
    const kept = statements.get(sql);
    if (kept !== undefined) return kept;
    const statement = guarded(native, sql);
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

/**
 * A SELECT hands over each row as one JSON text in bytes: libsql would end the whole process over a text that is
 * not UTF-8, as in a damaged file, and is slower value by value. What is not UTF-8 comes with U+FFFD in its place.
 */
function rowsOf(native: Native, sql: string): Statement {
  const names = namesOf(sql);
  const list = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(", ");
  const statement = native.prepare(`select cast(json_array(${list}) as blob) as row from (${sql})`);
  const decoder = new TextDecoder();
  const read = ({ row }: { readonly row: Uint8Array }): Record<string, unknown> => {
    const values = JSON.parse(decoder.decode(row)) as unknown[];
    const named: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index += 1) named[names[index] as string] = values[index];
    return named;
  };
  return {
    reader: true,
    all: (parameters) => (statement.all(bindable(parameters)) as { row: Uint8Array }[]).map(read),
    run: (parameters) => statement.run(bindable(parameters)),
    *iterate(parameters) {
      for (const row of statement.iterate(bindable(parameters))) yield read(row as { row: Uint8Array });
    },
  };
}

/** What a SELECT calls its columns. Asking libsql would, again, trust what the file says. */
function namesOf(sql: string): string[] {
  const list = /^\s*select (?<list>.+?)\s+from\s/isu.exec(sql)?.groups?.list ?? "";
  return list.split(",").map((item) => {
    const name = /(?:^|[\s."])(?<name>\w+)"?$/u.exec(item.trim())?.groups?.name;
    if (name === undefined) throw new TypeError(`Each column of a query needs a plain name: ${item}`);
    return name;
  });
}

function guarded(native: Native, sql: string): Statement {
  if (/^\s*select\b/iu.test(sql)) return rowsOf(native, sql);
  const statement = native.prepare(sql);
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
