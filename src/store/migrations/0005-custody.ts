import type { Kysely } from "kysely";

/** The bytes as they came in, how each report's were got, and the time stamps asked for the log. */
export async function custody(db: Kysely<never>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable("originals")
    .addColumn("sha256", "text", (c) => c.primaryKey())
    .addColumn("size", "integer", (c) => c.notNull())
    .addColumn("coding", "text", (c) => c.notNull())
    .addColumn("bytes", "blob", (c) => c.notNull())
    .execute();
  await schema
    .createTable("captures")
    .addColumn("report", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("sha256", "text", (c) => c.notNull())
    .addColumn("form", "text")
    .addColumn("url", "text")
    .addColumn("status", "integer")
    .addColumn("headers", "text", (c) => c.notNull())
    .addColumn("captured_at", "text")
    .addColumn("agent", "text")
    .addColumn("defaults", "text", (c) => c.notNull())
    .addColumn("reading", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("captures_key", ["report", "version"])
    .execute();
  await schema
    .createTable("stamps")
    .addColumn("line", "integer", (c) => c.notNull())
    .addColumn("server", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("token", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("stamps_key", ["line", "server"])
    .execute();
  await schema.createIndex("captures_sha256").on("captures").column("sha256").execute();
}
