import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newerBookSuite } from "../newer/suite.js";
import { shelfSuite } from "../shelf/suite.js";
import { type Ground, storeSuite } from "../suite.js";
import { wordIndexSuite } from "../words/suite.js";
import { openSqlite } from "./open.js";

async function prepare(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), "tollbook-store-"));
  return {
    open: (inside) =>
      openSqlite(join(folder, "book.db"), true, { at: "2026-01-01T00:00:00Z", actor: null }, inside),
    clear: async () => rmSync(folder, { recursive: true }),
  };
}

storeSuite("a store in a SQLite file", prepare);
wordIndexSuite("words in a SQLite file", prepare);
newerBookSuite("a newer format of a SQLite file", prepare);
shelfSuite("the shelf in a SQLite file", prepare);
