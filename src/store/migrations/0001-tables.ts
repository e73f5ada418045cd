import { type Kysely, sql } from "kysely";

/** The first book: reports in versions, what was read in them, the log, and two views for other tools. */
export async function tables(db: Kysely<never>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable("meta")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("value", "text", (c) => c.notNull())
    .execute();

  await schema
    .createTable("reports")
    .addColumn("id", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("current", "integer", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("published", "text")
    .addColumn("publisher", "text")
    .addColumn("url", "text")
    .addColumn("language", "text")
    .addColumn("sketch", "text", (c) => c.notNull())
    .addColumn("sha256", "text", (c) => c.notNull())
    .addColumn("received_sha256", "text")
    .addColumn("origin", "text", (c) => c.notNull())
    .addColumn("added_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("reports_key", ["id", "version"])
    .execute();

  await schema
    .createTable("claims")
    .addColumn("report", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("id", "text", (c) => c.notNull())
    .addColumn("category", "text", (c) => c.notNull())
    .addColumn("min", "bigint")
    .addColumn("max", "bigint")
    .addColumn("approx", "integer", (c) => c.notNull())
    .addColumn("unquantified", "integer", (c) => c.notNull())
    .addColumn("victims_side", "text")
    .addColumn("victims_kind", "text", (c) => c.notNull())
    .addColumn("victims_who", "text")
    .addColumn("source", "text")
    .addColumn("source_key", "text")
    .addColumn("source_side", "text")
    .addColumn("via", "text")
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("scope", "text", (c) => c.notNull())
    .addColumn("previous", "integer", (c) => c.notNull())
    .addColumn("place", "text")
    .addColumn("as_of", "text")
    .addColumn("quote", "text", (c) => c.notNull())
    .addColumn("start", "integer", (c) => c.notNull())
    .addColumn("end", "integer", (c) => c.notNull())
    .addColumn("in_title", "integer", (c) => c.notNull())
    .addColumn("confidence", "double precision", (c) => c.notNull())
    .addColumn("rules", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("claims_key", ["report", "version", "seq"])
    .execute();

  await schema
    .createTable("acts")
    .addColumn("report", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("id", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("actors", "text", (c) => c.notNull())
    .addColumn("targets", "text", (c) => c.notNull())
    .addColumn("source", "text")
    .addColumn("source_key", "text")
    .addColumn("source_side", "text")
    .addColumn("via", "text")
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("day", "text")
    .addColumn("place", "text")
    .addColumn("quote", "text", (c) => c.notNull())
    .addColumn("start", "integer", (c) => c.notNull())
    .addColumn("end", "integer", (c) => c.notNull())
    .addColumn("in_title", "integer", (c) => c.notNull())
    .addColumn("confidence", "double precision", (c) => c.notNull())
    .addColumn("rules", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("acts_key", ["report", "version", "seq"])
    .execute();

  await schema
    .createTable("messages")
    .addColumn("report", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("rule", "text", (c) => c.notNull())
    .addColumn("message", "text", (c) => c.notNull())
    .addColumn("start", "integer")
    .addColumn("end", "integer")
    .addPrimaryKeyConstraint("messages_key", ["report", "version", "seq"])
    .execute();

  await schema
    .createTable("log")
    .addColumn("seq", "integer", (c) => c.primaryKey())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("actor", "text")
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("previous", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .execute();

  await schema.createIndex("claims_id").on("claims").column("id").execute();
  await schema.createIndex("acts_id").on("acts").column("id").execute();

  await sql`
    create view v_reports as
    select id, version, title, text, published, publisher, url, language, sha256, origin, added_at
    from reports where current = 1`.execute(db);
  await sql`
    create view v_claims as
    select claims.id, claims.report, reports.title, reports.publisher, reports.published, reports.url,
      claims.category, claims.min, claims.max, claims.approx, claims.unquantified,
      claims.victims_side, claims.victims_kind, claims.victims_who,
      claims.source, claims.source_key, claims.source_side, claims.via, claims.status, claims.scope,
      claims.previous, claims.place, claims.as_of,
      claims.quote, claims.start, claims."end", claims.in_title, claims.confidence, claims.rules
    from claims
    join reports on reports.id = claims.report and reports.version = claims.version
    where reports.current = 1`.execute(db);
}
