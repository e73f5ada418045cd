import { type Kysely, type RawBuilder, sql } from "kysely";
import { speechOf } from "./speech.js";
import { COLUMNS, type Tables } from "./tables.js";

/** A row of any table as it stands there, by column. */
export type TableRow = Readonly<Record<string, string | number | Uint8Array | null>>;

/** Every table: its key, and how many rows are held in memory at once (few, where a row may be large). */
const KEYS = {
  meta: [["name"], 100],
  reports: [["id", "version"], 16],
  claims: [["report", "version", "seq"], 1000],
  acts: [["report", "version", "seq"], 1000],
  messages: [["report", "version", "seq"], 1000],
  originals: [["sha256"], 4],
  captures: [["report", "version"], 200],
  stamps: [["line", "server"], 200],
  users: [["name"], 200],
  tokens: [["id"], 200],
  decisions: [["seq"], 200],
  decision_subjects: [["seq", "subject"], 1000],
  visits: [["address"], 200],
  items: [["source", "item"], 200],
  notices: [["id"], 50],
  log: [["seq"], 50],
} as const satisfies { readonly [T in keyof Tables]: readonly [readonly string[], number] };

export const TABLES = Object.keys(KEYS) as readonly (keyof Tables)[];

/** All rows of a table in the order of its key, some at a time. */
export async function* pagesOf(db: Kysely<Tables>, table: keyof Tables): AsyncGenerator<TableRow[]> {
  const [keys, atOnce] = KEYS[table] as readonly [readonly string[], number];
  const columns = sql.join(COLUMNS[table].map((column) => columnOf(db, column)));
  const order = sql.join(keys.map((key) => sql.ref(key)));
  for (let last: TableRow | null = null; ; ) {
    const from: TableRow | null = last;
    const after: RawBuilder<unknown> =
      from === null
        ? sql``
        : sql`where (${order}) > (${sql.join(keys.map((key) => sql.val(from[key] ?? null)))})`;
    const query = sql<TableRow>`select ${columns} from ${sql.table(table)} ${after} order by ${order} limit ${atOnce}`;
    const { rows }: { rows: TableRow[] } = await query.execute(db);
    if (rows.length > 0) yield rows.map(withBytes);
    last = rows.at(-1) ?? null;
    if (rows.length < atOnce) return;
  }
}

// rows of a file are handed over as JSON, which has no bytes
const columnOf = (db: Kysely<Tables>, column: string) =>
  column === "bytes" ? sql`${speechOf(db).digits("bytes")} as bytes` : sql.ref(column);

function withBytes(row: TableRow): TableRow {
  return typeof row.bytes === "string" ? { ...row, bytes: Buffer.from(row.bytes, "hex") } : row;
}

/** What `meta` says of the book itself and not of what it holds. */
export const OF_ITSELF = ["format", "copying"];

/** How many rows each table has, but for those. */
export async function countsOf(db: Kysely<Tables>): Promise<Record<keyof Tables, number>> {
  const counts: Partial<Record<keyof Tables, number>> = {};
  for (const table of TABLES) {
    let query = db.selectFrom(table).select((each) => each.fn.countAll<number>().as("many"));
    if (table === "meta") query = query.where("name" as never, "not in", OF_ITSELF as never);
    counts[table] = Number((await query.executeTakeFirst())?.many ?? 0);
  }
  return counts as Record<keyof Tables, number>;
}
