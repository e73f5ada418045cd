import { type Kysely, type RawBuilder, sql } from "kysely";
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

const KEYS = {
  reports: ["id", "version"],
  claims: ["report", "version", "seq"],
  acts: ["report", "version", "seq"],
  messages: ["report", "version", "seq"],
  captures: ["report", "version"],
  decisions: ["seq"],
  decision_subjects: ["seq", "subject"],
  stamps: ["line", "server"],
  log: ["seq"],
} as const satisfies Readonly<Record<EvidenceTable, readonly string[]>>;

const AT_ONCE = 1000;

/** All rows of a table in the order of its key, some at a time. */
export async function* rowsOf(db: Kysely<Tables>, table: EvidenceTable): AsyncGenerator<EvidenceRow[]> {
  const columns = sql.join(COLUMNS[table].map((column) => sql.ref(column)));
  const keys = KEYS[table];
  const order = sql.join(keys.map((key) => sql.ref(key)));
  for (let last: EvidenceRow | null = null; ; ) {
    const from: EvidenceRow | null = last;
    const after: RawBuilder<unknown> =
      from === null
        ? sql``
        : sql`where (${order}) > (${sql.join(keys.map((key) => sql.val(from[key] ?? null)))})`;
    const query = sql<EvidenceRow>`select ${columns} from ${sql.table(table)} ${after} order by ${order} limit ${AT_ONCE}`;
    const { rows }: { rows: EvidenceRow[] } = await query.execute(db);
    if (rows.length > 0) yield rows;
    last = rows.at(-1) ?? null;
    if (rows.length < AT_ONCE) return;
  }
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
