import { type Kysely, sql } from "kysely";

/** What long lists are read by: reports by date, lines of the log by what they are about. */
export async function lists(db: Kysely<never>): Promise<void> {
  await sql`create index reports_by_date on reports (current, coalesce(published, '') desc, id)`.execute(db);
  await db.schema.createIndex("log_subject").on("log").columns(["subject", "seq"]).execute();
  await db.schema.createIndex("log_kind").on("log").columns(["kind", "seq"]).execute();
}
