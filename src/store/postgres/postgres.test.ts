import { afterAll, beforeAll, describe } from "vitest";
import { findPostgres } from "../../../test/needs.js";
import { type PostgresServer, startPostgres } from "../../../test/postgres/server.js";
import { newerBookSuite } from "../newer/suite.js";
import { shelfSuite } from "../shelf/suite.js";
import { type Ground, storeSuite } from "../suite.js";
import { wordIndexSuite } from "../words/suite.js";
import { openPostgres } from "./open.js";

describe.skipIf(findPostgres() === null)("in PostgreSQL", () => {
  let server: PostgresServer;
  let count = 0;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  async function prepare(): Promise<Ground> {
    count += 1;
    const schema = `book_${count}`;
    const address = `${server.address()}?schema=${schema}`;
    return {
      open: (inside) => openPostgres(address, true, { at: "2026-01-01T00:00:00Z", actor: null }, inside),
      clear: async () => void server.sql(`drop schema ${schema} cascade`),
    };
  }

  storeSuite("a store in a schema of PostgreSQL", prepare);
  newerBookSuite("a newer format of a schema of PostgreSQL", prepare);
  wordIndexSuite("words in a schema of PostgreSQL", prepare);
  shelfSuite("the shelf in a schema of PostgreSQL", prepare);
});
