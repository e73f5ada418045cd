import type { Kysely } from "kysely";

/** Who may ask over the network: passwords and tokens as hashes alone. The log tells what happens to them. */
export async function accounts(db: Kysely<never>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable("users")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("password", "text", (c) => c.notNull())
    .addColumn("added_at", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("tokens")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("user", "text", (c) => c.notNull())
    .addColumn("label", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull().unique())
    .addColumn("added_at", "text", (c) => c.notNull())
    .execute();
}
