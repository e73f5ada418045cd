import type { Kysely } from "kysely";

/** What people decide, sign and answer: a row each, that never changes, and what each is about. */
export async function decisions(db: Kysely<never>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable("decisions")
    .addColumn("seq", "integer", (c) => c.primaryKey())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("actor", "text")
    .addColumn("body", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("decision_subjects")
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("seq", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("decision_subjects_key", ["subject", "seq"])
    .execute();
  await schema.createIndex("decisions_kind").on("decisions").columns(["kind", "seq"]).execute();
}
