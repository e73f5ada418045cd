import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storeSuite } from "../suite.js";
import { openSqlite } from "./open.js";

storeSuite("a store in a SQLite file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tollbook-store-"));
  return {
    open: () => openSqlite(join(folder, "book.db"), true, { at: "2026-01-01T00:00:00Z", actor: null }),
    clear: async () => rmSync(folder, { recursive: true }),
  };
});
