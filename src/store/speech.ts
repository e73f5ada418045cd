import { type Kysely, PostgresAdapter, type RawBuilder, sql } from "kysely";
import type { Tables } from "./tables.js";

/** The few words that the two databases do not have alike. */
export interface Speech {
  /** Whether a column fits a pattern of LIKE, letters of ASCII in upper or lower case. */
  readonly isLike: (column: string, pattern: string) => RawBuilder<boolean>;
  /** Bytes as hexadecimal digits. */
  readonly digits: (column: string) => RawBuilder<string>;
  /** Where a text stands in a column, from 1; 0 where it does not. */
  readonly placeIn: (column: string, text: string) => RawBuilder<number>;
  /** 1 where whoever asks may read a table, else 0. */
  readonly isReadable: (table: string) => RawBuilder<number>;
}

const SQLITE: Speech = {
  isLike: (column, pattern) => sql`${sql.ref(column)} like ${pattern} escape '\\'`,
  digits: (column) => sql`hex(${sql.ref(column)})`,
  placeIn: (column, text) => sql`instr(${sql.ref(column)}, ${text})`,
  isReadable: () => sql`1`,
};

// the columns collate by code point, so that here, too, only ASCII letters of both cases are alike
const POSTGRES: Speech = {
  isLike: (column, pattern) => sql`${sql.ref(column)} ilike ${pattern} escape '\\'`,
  digits: (column) => sql`encode(${sql.ref(column)}, 'hex')`,
  placeIn: (column, text) => sql`strpos(${sql.ref(column)}, ${text})`,
  isReadable: (table) => sql`has_table_privilege(${table}::text, 'select')::int`,
};

export function speechOf(db: Kysely<Tables>): Speech {
  return db.getExecutor().adapter instanceof PostgresAdapter ? POSTGRES : SQLITE;
}

/**
 * Of current versions, where reports are named by their ids. "+" keeps SQLite from going through all that are current, for
 * which there is an index: it does not know that these are nearly all.
 */
export const IS_CURRENT = sql<boolean>`+reports.current = 1`;
