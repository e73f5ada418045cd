import { type Kysely, PostgresAdapter, sql } from "kysely";

/**
 * In a file, indexes that have all that episodes are searched by: looking through them reads nothing else. In PostgreSQL
 * an entry of an index has 2.7 kB at most, and names of places may be longer.
 */
export async function shelfSearch(db: Kysely<never>): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) return;
  const orders = { newest: "last_day desc", oldest: "first_day", toll: "deaths desc" };
  for (const [name, order] of Object.entries(orders)) {
    const index = sql.id(`shelf_${name}`);
    await sql`drop index ${index}`.execute(db);
    await sql`create index ${index} on shelf_episodes
      (has_row, ${sql.raw(order)}, episode, whole_by, sides, words)`.execute(db);
  }
}
