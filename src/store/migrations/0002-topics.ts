import type { Kysely } from "kysely";

/**
 * What each report is about, for telling episodes apart: derived, so it may be null (a book of format 1, or a report
 * not looked at since) and is then made from the report's words. Background claims are asked for by their time.
 */
export async function topics(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable("reports").addColumn("topics", "text").execute();
  await db.schema.createIndex("claims_scope").on("claims").columns(["scope", "as_of"]).execute();
}
