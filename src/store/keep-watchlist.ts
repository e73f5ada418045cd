import type { Kysely, Transaction } from "kysely";
import type { ItemRow, Tables, VisitRow } from "./tables.js";
import type { Turns } from "./turns.js";
import type { Item, Visit, WaitingItem, Watchlist } from "./watchlist.js";

type Db = Kysely<Tables>;

/** A statement may carry only so many values. */
const AT_ONCE = 500;

/** Under this name the table meta keeps what was last told. */
const TOLD = "told";

/** The watchlist in a store's tables. `told` runs each piece of work and translates its errors. */
export function watchlistOn(
  db: Db,
  turns: Turns,
  told: <T>(work: () => Promise<T>) => Promise<T>,
): Watchlist {
  const writing = <T>(work: (trx: Transaction<Tables>) => Promise<T>) =>
    told(() =>
      db.transaction().execute(async (trx) => {
        await turns.watchlist(trx);
        return work(trx);
      }),
    );
  return {
    visit: (address) => told(() => visit(db, address)),
    keepVisit: (one) => writing((trx) => keepVisit(trx, one)),
    found: (source, items, one) => writing((trx) => found(trx, source, items, one)),
    waiting: (source) => told(() => waiting(db, source)),
    settle: (source, { key, stamp }, { notBefore, ...outcome }) =>
      writing(async (trx) => {
        await trx
          .updateTable("items")
          .set({ ...outcome, not_before: notBefore })
          .where("source", "=", source)
          .where("item", "=", key)
          .where("stamp", "=", stamp)
          .execute();
      }),
    told: () => told(() => lastTold(db)),
    tell: (state, notices, at) =>
      writing(async (trx) => {
        await trx
          .insertInto("meta")
          .values({ name: TOLD, value: state })
          .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: state }))
          .execute();
        const { last } = await trx
          .selectFrom("notices")
          .select((each) => each.fn.max("id").as("last"))
          .executeTakeFirstOrThrow();
        for (const [index, { to, body }] of notices.entries())
          await trx
            .insertInto("notices")
            .values({ id: Number(last ?? 0) + index + 1, receiver: to, body, at })
            .execute();
      }),
    notices: (to) => told(() => notices(db, to)),
    delivered: (id) =>
      writing(async (trx) => {
        await trx.deleteFrom("notices").where("id", "=", id).execute();
      }),
  };
}

async function visit(db: Db, address: string): Promise<Visit | null> {
  const row = await db
    .selectFrom("visits")
    .select(["address", "url", "etag", "last_modified", "report", "at"])
    .where("address", "=", address)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { last_modified: lastModified, ...rest } = row;
  return { ...rest, lastModified };
}

async function keepVisit(trx: Transaction<Tables>, { lastModified, ...rest }: Visit): Promise<void> {
  const row: VisitRow = { ...rest, last_modified: lastModified };
  const { address: _, ...values } = row;
  await trx
    .insertInto("visits")
    .values(row)
    .onConflict((conflict) => conflict.column("address").doUpdateSet(values))
    .execute();
}

async function found(
  trx: Transaction<Tables>,
  source: string,
  items: readonly Item[],
  one: Visit,
): Promise<number> {
  await keepVisit(trx, one);
  const stamps = await stampsOf(trx, source, items);
  let fresh = 0;
  for (const { key, address, stamp, title, published } of items) {
    if (stamps.get(key) === stamp) continue;
    stamps.set(key, stamp); // a feed may list one thing twice
    const values = {
      ...{ address, stamp, title, published, state: "waiting", tries: 0 },
      ...{ not_before: null, code: null, at: one.at },
    };
    const row: ItemRow = { source, item: key, report: null, ...values };
    await trx
      .insertInto("items")
      .values(row)
      .onConflict((conflict) => conflict.columns(["source", "item"]).doUpdateSet(values))
      .execute();
    fresh += 1;
  }
  return fresh;
}

async function stampsOf(
  trx: Transaction<Tables>,
  source: string,
  items: readonly Item[],
): Promise<Map<string, string>> {
  const stamps = new Map<string, string>();
  const keys = [...new Set(items.map(({ key }) => key))];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const rows = await trx
      .selectFrom("items")
      .select(["item", "stamp"])
      .where("source", "=", source)
      .where("item", "in", keys.slice(from, from + AT_ONCE))
      .execute();
    for (const { item, stamp } of rows) stamps.set(item, stamp);
  }
  return stamps;
}

async function waiting(db: Db, source: string): Promise<WaitingItem[]> {
  const rows = await db
    .selectFrom("items")
    .select(["item", "address", "stamp", "title", "published", "tries", "not_before"])
    .where("source", "=", source)
    .where("state", "=", "waiting")
    .execute();
  return rows
    .map(({ item, not_before: notBefore, ...rest }) => ({ ...rest, key: item, notBefore }))
    .sort((a, b) => compare(a.published ?? "\uffff", b.published ?? "\uffff") || compare(a.key, b.key));
}

// sorted here and not by the database: collations differ
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function lastTold(db: Db): Promise<string | null> {
  const row = await db.selectFrom("meta").select("value").where("name", "=", TOLD).executeTakeFirst();
  return row?.value ?? null;
}

async function notices(db: Db, receiver: string) {
  const rows = await db
    .selectFrom("notices")
    .select(["id", "receiver", "body", "at"])
    .where("receiver", "=", receiver)
    .orderBy("id")
    .execute();
  return rows.map(({ receiver: to, ...rest }) => ({ ...rest, to }));
}
