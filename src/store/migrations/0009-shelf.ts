import { type Kysely, sql } from "kysely";

/**
 * What lists say of each episode, made from the record and no part of it: see `store/shelf.ts`. And indexes by which
 * long lists are read in parts: reports of a publisher or a language, lines of the log by who wrote them.
 */
export async function shelf(db: Kysely<never>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable("shelf_state")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("rules", "text", (c) => c.notNull())
    .addColumn("line", "integer", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("whole", "integer", (c) => c.notNull())
    .execute();
  await schema
    .createTable("shelf_episodes")
    .addColumn("episode", "text", (c) => c.primaryKey())
    .addColumn("has_row", "integer", (c) => c.notNull())
    .addColumn("first_day", "text", (c) => c.notNull())
    .addColumn("last_day", "text", (c) => c.notNull())
    .addColumn("deaths", "double precision", (c) => c.notNull())
    .addColumn("words", "text", (c) => c.notNull())
    .addColumn("sides", "text", (c) => c.notNull())
    .addColumn("begun", "text")
    .addColumn("whole_by", "text")
    .addColumn("weight", "double precision")
    .addColumn("heaviest", "text")
    .execute();
  // apart from what lists are ordered and searched by, so that looking through that reads little
  await schema
    .createTable("shelf_rows")
    .addColumn("episode", "text", (c) => c.primaryKey())
    .addColumn("outline", "text", (c) => c.notNull())
    .addColumn("row_json", "text")
    .addColumn("wanting", "text", (c) => c.notNull())
    .execute();
  const orders = { newest: "last_day desc", oldest: "first_day", toll: "deaths desc" };
  for (const [name, order] of Object.entries(orders))
    await sql`create index ${sql.id(`shelf_${name}`)} on shelf_episodes (has_row, ${sql.raw(order)}, episode)`.execute(
      db,
    );
  await sql`create index shelf_heaviest on shelf_episodes (weight desc, heaviest)`.execute(db);
  await db.schema
    .createIndex("shelf_begun")
    .on("shelf_episodes")
    .columns(["begun", "whole_by", "episode"])
    .execute();
  for (const column of ["publisher", "language"])
    await sql`create index ${sql.id(`reports_by_${column}`)}
      on reports (current, ${sql.id(column)}, coalesce(published, '') desc, id)`.execute(db);
  await db.schema.createIndex("log_actor").on("log").columns(["actor", "seq"]).execute();
}
