import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from "kysely";
import type { Tables } from "../tables.js";
import type { Connection } from "./libsql.js";
import { whenFree } from "./turn.js";

/**
 * Kysely on one connection. A transaction takes the file's write lock at once (BEGIN IMMEDIATE), so that what it
 * reads is still true when it writes; a read-only one takes none and sees one moment of the book.
 */
export function kyselyOn(connection: Connection): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new ImmediateDialect({ database: connection }) });
}

class ImmediateDialect extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDialect>[0];

  constructor(config: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }
}

class ImmediateDriver extends SqliteDriver {
  /** The transaction under way only reads. There is one connection, so there is one transaction. */
  #isReading = false;

  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    this.#isReading = settings?.accessMode === "read only";
    const run = (sql: string) => connection.executeQuery(CompiledQuery.raw(sql));
    if (!this.#isReading) {
      await whenFree(() => run("begin immediate"));
      return;
    }
    await whenFree(async () => {
      await run("begin");
      try {
        await run("select type from sqlite_schema limit 1"); // only a read fixes the moment that is seen
      } catch (error) {
        await run("rollback");
        throw error;
      }
    });
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    // of a damaged file SQLite commits nothing, though there is nothing to commit
    if (this.#isReading) await this.rollbackTransaction(connection);
    else await super.commitTransaction(connection);
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw("rollback"));
    } catch (error) {
      // a full disk and the like: SQLite has rolled back already, and the error that made it do so is on its way
      if (!/no transaction is active/u.test(String(error))) throw error;
    }
  }
}
