import { type Kysely, type RawBuilder, sql } from "kysely";
import { rowsAmong } from "../among.js";
import { speechOf } from "../speech.js";
import type { Tables } from "../tables.js";
import type { Turns } from "../turns.js";
import type { ShelfKeys, ShelfMark, ShelfOrder, ShelfQuery, Shelved, Shelving } from "./shape.js";

/**
 * The shelf: what lists say of each episode, made from the record and kept beside it so that it need not be made for
 * each who asks. It is no part of the record. Whoever made it says by which rules and as of which line of the log;
 * what was made by other rules, or of another log, is taken for not there.
 */

interface ShelfTables {
  readonly shelf_state: {
    readonly name: string;
    readonly rules: string;
    readonly line: number;
    readonly hash: string;
    readonly whole: number;
  };
  readonly shelf_episodes: {
    readonly episode: string;
    readonly has_row: number;
    readonly first_day: string;
    readonly last_day: string;
    readonly deaths: number;
    readonly words: string;
    readonly sides: string;
    readonly begun: string | null;
    readonly whole_by: string | null;
    readonly weight: number | null;
    readonly heaviest: string | null;
  };
  readonly shelf_rows: {
    readonly episode: string;
    readonly outline: string;
    readonly row_json: string | null;
    readonly wanting: string;
  };
}
type Db = Kysely<ShelfTables>;

const as = (db: unknown): Db => db as Db;
const NAME = "shelf";
const AT_ONCE = 200;

function* lots<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += AT_ONCE) yield all.slice(from, from + AT_ONCE);
}

/** What is on the shelf was made of this; null where there is nothing, or it was made of another log. */
export async function shelfMark(db: Kysely<Tables>, known?: ShelfMark): Promise<ShelfMark | null> {
  // what was believed once is so as long as it stands there: the log only grows
  if (known !== undefined && isSame(known, await stateOf(as(db)))) return known;
  const { rows } = await sql<{ may: number }>`select ${speechOf(db).isReadable("shelf_rows")} as may from meta
    where name = 'format'`.execute(db);
  if (rows[0]?.may !== 1) return null;
  const state = await stateOf(as(db));
  if (state === null) return null;
  const line = await db.selectFrom("log").select("hash").where("seq", "=", state.line).executeTakeFirst();
  return line?.hash === state.hash ? state : null;
}

async function stateOf(db: Db): Promise<ShelfMark | null> {
  const row = await db
    .selectFrom("shelf_state")
    .select(["rules", "line", "hash", "whole"])
    .where("name", "=", NAME)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { rules: row.rules, line: row.line, hash: row.hash, isWhole: row.whole === 1 };
}

/** What each episode on the shelf says of its reports. */
export async function shelfOutlines(db: unknown): Promise<string[]> {
  const rows = await as(db).selectFrom("shelf_rows").select("outline").execute();
  return rows.map(({ outline }) => outline);
}

const ORDER_BY: Readonly<
  Record<
    ShelfOrder,
    { readonly column: "first_day" | "last_day" | "deaths"; readonly direction: "asc" | "desc" }
  >
> = {
  newest: { column: "last_day", direction: "desc" },
  oldest: { column: "first_day", direction: "asc" },
  toll: { column: "deaths", direction: "desc" },
};

/** Rows in an order, some at a time. */
export async function shelfPage(
  db: unknown,
  { order, limit, after, words = [], side, wholeBy }: ShelfQuery,
): Promise<string[]> {
  const { column, direction } = ORDER_BY[order];
  let query = as(db).selectFrom("shelf_episodes").select("episode").where("has_row", "=", 1);
  if (after !== undefined) {
    const [key, before] = [sql.ref(column), sql.raw(direction === "asc" ? ">" : "<")];
    // bound on its own, the index begins there
    query = query.where(
      sql<boolean>`${key} ${sql.raw(direction === "asc" ? ">=" : "<=")} ${after.key}
        and (${key} ${before} ${after.key} or episode > ${after.episode})`,
    );
  }
  for (const word of words) query = query.where(holds(db, "words", word));
  if (side !== undefined) query = query.where(holds(db, "sides", JSON.stringify(side)));
  if (wholeBy !== undefined) query = query.where("whole_by", "<=", wholeBy);
  const found = await query.orderBy(column, direction).orderBy("episode").limit(limit).execute();
  return rowsOf(
    db,
    found.map(({ episode }) => episode),
  );
}

function holds(db: unknown, column: string, part: string): RawBuilder<boolean> {
  return sql<boolean>`${speechOf(db as Kysely<Tables>).placeIn(column, part)} > 0`;
}

/** What lists say of these episodes, in the order given; those that are in none are left out. */
async function rowsOf(db: unknown, episodes: readonly string[]): Promise<string[]> {
  const found = new Map<string, string>();
  const rows = await rowsAmong(db, "shelf rows", episodes, (some) =>
    as(db).selectFrom("shelf_rows").select(["episode", "row_json"]).where("episode", "in", some),
  );
  for (const { episode, row_json } of rows) if (row_json !== null) found.set(episode, row_json);
  return episodes.flatMap((episode) => found.get(episode) ?? []);
}

/** Everything lists say, in no order. */
export async function shelfRows(db: unknown): Promise<string[]> {
  const rows = await as(db).selectFrom("shelf_rows").select("row_json").execute();
  return rows.flatMap(({ row_json }) => row_json ?? []);
}

/** Episodes of which some reports could be known at a time and others not. */
export async function shelfPartsAt(db: unknown, time: string): Promise<string[]> {
  const rows = await as(db)
    .selectFrom("shelf_episodes")
    .select("episode")
    .where("begun", "<=", time)
    .where((where) => where.or([where("whole_by", "is", null), where("whole_by", ">", time)]))
    .execute();
  return rows.map(({ episode }) => episode);
}

/** The claims that want a look, of the episodes whose heaviest weigh most, or of one. */
export async function shelfWanting(
  db: unknown,
  { episode, limit }: { readonly episode?: string; readonly limit: number },
): Promise<string[]> {
  let ids = [episode ?? ""];
  if (episode === undefined) {
    const heaviest = await as(db)
      .selectFrom("shelf_episodes")
      .select("episode")
      .where("weight", "is not", null)
      .orderBy("weight", "desc")
      .orderBy("heaviest")
      .limit(limit)
      .execute();
    ids = heaviest.map((row) => row.episode);
  }
  const rows = await rowsAmong(db, "shelf wanting", ids, (some) =>
    as(db).selectFrom("shelf_rows").select("wanting").where("episode", "in", some),
  );
  return rows.map(({ wanting }) => wanting);
}

/** Everything as it stands there, of these episodes. */
export async function shelved(db: unknown, episodes: readonly string[]): Promise<Shelved[]> {
  const found: Shelved[] = [];
  for (const some of lots(episodes)) {
    const keys = await as(db)
      .selectFrom("shelf_episodes")
      .select(KEYS)
      .where("episode", "in", some)
      .execute();
    const said = await as(db).selectFrom("shelf_rows").select(SAID).where("episode", "in", some).execute();
    const byId = new Map(said.map((row) => [row.episode, row]));
    for (const row of keys) {
      const own = byId.get(row.episode);
      if (own === undefined) continue;
      const { episode, outline, row_json, wanting } = own;
      const by: ShelfKeys = {
        ...{ firstDay: row.first_day, lastDay: row.last_day, deaths: row.deaths, words: row.words },
        ...{ sides: row.sides, begun: row.begun, wholeBy: row.whole_by },
        ...{ weight: row.weight, heaviest: row.heaviest },
      };
      if ((row.has_row === 1) === (row_json !== null))
        found.push({ episode, outline, row: row_json, wanting, by });
    }
  }
  return found;
}

/** The episodes of either table. */
export async function shelvedEpisodes(db: unknown): Promise<string[]> {
  const [keys, rows] = [
    await as(db).selectFrom("shelf_episodes").select("episode").execute(),
    await as(db).selectFrom("shelf_rows").select("episode").execute(),
  ];
  return [...new Set([...keys, ...rows].map(({ episode }) => episode))].sort();
}

const KEYS = [
  ...(["episode", "has_row", "first_day", "last_day", "deaths", "words", "sides", "begun"] as const),
  ...(["whole_by", "weight", "heaviest"] as const),
];
const SAID = ["episode", "outline", "row_json", "wanting"] as const;

/**
 * Changes the shelf, all or nothing. Where somebody else changed it since it was looked at, nothing is changed, and
 * the answer is false.
 */
export async function shelve(
  trx: Kysely<Tables>,
  turns: Turns,
  { before, after, gone, put }: Shelving,
): Promise<boolean> {
  await turns.shelf(trx as never);
  const now = await shelfMark(trx);
  const isBelieved = now?.rules === after.rules;
  if (before === null ? isBelieved : !isSame(before, now)) return false;
  const db = as(trx);
  if (before === null) await emptyShelf(db);
  for (const some of lots([...gone, ...put.map(({ episode }) => episode)])) {
    await db.deleteFrom("shelf_episodes").where("episode", "in", some).execute();
    await db.deleteFrom("shelf_rows").where("episode", "in", some).execute();
  }
  for (const some of lots(put)) {
    await db.insertInto("shelf_episodes").values(some.map(keysOf)).execute();
    await db
      .insertInto("shelf_rows")
      .values(
        some.map(({ episode, outline, row, wanting }) => ({ episode, outline, row_json: row, wanting })),
      )
      .execute();
  }
  const { rules, line, hash, isWhole } = after;
  await db.deleteFrom("shelf_state").where("name", "=", NAME).execute();
  const state = { name: NAME, rules, line, hash, whole: isWhole ? 1 : 0 };
  await db.insertInto("shelf_state").values(state).execute();
  return true;
}

function isSame(a: ShelfMark, b: ShelfMark | null): boolean {
  return (
    b !== null && a.rules === b.rules && a.line === b.line && a.hash === b.hash && a.isWhole === b.isWhole
  );
}

function keysOf({ episode, row, by }: Shelved): ShelfTables["shelf_episodes"] {
  return {
    ...{ episode, has_row: row === null ? 0 : 1, first_day: by.firstDay, last_day: by.lastDay },
    ...{ deaths: by.deaths, words: by.words, sides: by.sides, begun: by.begun, whole_by: by.wholeBy },
    ...{ weight: by.weight, heaviest: by.heaviest },
  };
}

/** Takes everything off. */
export async function emptyShelf(db: unknown): Promise<void> {
  for (const table of ["shelf_state", "shelf_episodes", "shelf_rows"] as const)
    await as(db).deleteFrom(table).execute();
}
