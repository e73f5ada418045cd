import type { Kysely } from "kysely";

/** What is remembered of addresses and feeds: no part of the record, see `store/watchlist.ts`. */
export async function watchlist(db: Kysely<never>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable("visits")
    .addColumn("address", "text", (c) => c.primaryKey())
    .addColumn("url", "text", (c) => c.notNull())
    .addColumn("etag", "text")
    .addColumn("last_modified", "text")
    .addColumn("report", "text")
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("items")
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("item", "text", (c) => c.notNull())
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("stamp", "text", (c) => c.notNull())
    .addColumn("title", "text")
    .addColumn("published", "text")
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("tries", "integer", (c) => c.notNull())
    .addColumn("not_before", "text")
    .addColumn("report", "text")
    .addColumn("code", "text")
    .addColumn("at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("items_key", ["source", "item"])
    .execute();
  await schema
    .createTable("notices")
    .addColumn("id", "integer", (c) => c.primaryKey())
    .addColumn("receiver", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
}
