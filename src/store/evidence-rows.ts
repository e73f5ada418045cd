import type { Kysely } from "kysely";
import { pagesOf } from "./pages.js";
import { COLUMNS, type Tables } from "./tables.js";

/** The tables that are the record of a book, besides the bytes: what an evidence bundle holds row by row. */
export const EVIDENCE_TABLES = [
  "reports",
  "claims",
  "acts",
  "messages",
  "captures",
  "decisions",
  "decision_subjects",
  "stamps",
  "log",
] as const;
export type EvidenceTable = (typeof EVIDENCE_TABLES)[number];

/** A row as it stands in its table, by column. */
export type EvidenceRow = Readonly<Record<string, string | number | null>>;

/** All rows of a table in the order of its key, some at a time. */
export function rowsOf(db: Kysely<Tables>, table: EvidenceTable): AsyncGenerator<EvidenceRow[]> {
  return pagesOf(db, table) as AsyncGenerator<EvidenceRow[]>; // bytes are in none of these tables
}

/** Why a value is no row of a table; null when it is one. */
export function wrongRow(table: EvidenceTable, value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "it is no object";
  const columns: readonly string[] = COLUMNS[table];
  const names = Object.keys(value);
  const missing = columns.find((column) => !names.includes(column));
  if (missing !== undefined) return `it has no "${missing}"`;
  const stray = names.find((name) => !columns.includes(name));
  if (stray !== undefined) return `it has a "${stray.slice(0, 40)}", which is none of its columns`;
  const odd = Object.entries(value).find(
    ([, each]) => each !== null && !["string", "number"].includes(typeof each),
  );
  return odd === undefined ? null : `its "${odd[0]}" is neither text nor a number`;
}
