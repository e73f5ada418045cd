import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { viewOf } from "../queries.js";
import { sampleDeposit } from "../samples.js";
import type { StoreView } from "../store.js";
import { kyselyOn } from "./dialect.js";
import { type Connection, connect } from "./libsql.js";
import { openSqlite } from "./open.js";

const OCCASION = { at: "2026-01-01T00:00:00Z", actor: null };

let folder: string;
let connection: Connection;
let asked: string[];
let view: StoreView;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "tollbook-plans-"));
  const path = join(folder, "book.db");
  const store = await openSqlite(path, true, OCCASION);
  await store.save([sampleDeposit(1), sampleDeposit(2)], OCCASION);
  await store.close();
  connection = connect(path);
  asked = [];
  // the same connection, with an ear on what it is asked
  view = viewOf(
    kyselyOn({
      ...connection,
      prepare(sql) {
        if (/^select\b/u.test(sql)) asked.push(sql);
        return connection.prepare(sql);
      },
    }),
  );
});
afterEach(() => {
  connection.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How SQLite goes about what was asked, a step each. */
function plan(): string[] {
  return asked.flatMap((sql) => {
    const rows = connection
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(Array(sql.split("?").length - 1).fill("x"));
    return (rows as { detail: string }[]).map(({ detail }) => detail);
  });
}

const IDS = ["report-1", "report-2"];

// of a book of 100,000 reports all are current: an index of that alone is no help
const ALL_CURRENT = /reports_by_\w+ \(current=\?\)$/u;

test.each<[string, (view: StoreView) => Promise<unknown>]>([
  ["heads", (from) => from.heads(IDS)],
  ["bare heads", (from) => from.bareHeads(IDS)],
  ["a report", (from) => from.report("report-1")],
  ["claims of reports", (from) => from.claimsIn(IDS)],
  ["acts of reports", (from) => from.actsIn(IDS)],
  ["a report's claims", (from) => from.claims({ report: "report-1" })],
  ["when they were added", (from) => from.addedAt(IDS)],
  ["how many claims", (from) => from.claimCounts(IDS)],
  ["an episode's reports", (from) => from.reportsPage({ ids: IDS, limit: 5 })],
  ["lines about a report", (from) => from.logPage({ subject: "report-1", limit: 5 })],
  ["lines of a kind", (from) => from.logPage({ kind: "report/", limit: 5 })],
  ["lines of somebody", (from) => from.logPage({ actor: "x", limit: 5 })],
  ["episodes in an order", (from) => from.shelfPage({ order: "toll", limit: 5 })],
])("%s are looked up by an index, not among all there are", async (_, look) => {
  await look(view);
  const steps = plan();
  expect(steps.length).toBeGreaterThan(0);
  for (const step of steps) expect(step).not.toMatch(/^SCAN (?!json_each)/u);
  for (const step of steps) expect(step).not.toMatch(ALL_CURRENT);
});

test.each(["newest", "oldest", "toll"] as const)(
  "episodes searched by %s are found in the index alone",
  async (order) => {
    await view.shelfPage({ order, limit: 5, words: ["batken"], side: "Sudan", wholeBy: "2022" });
    expect(plan()[0]).toBe(`SEARCH shelf_episodes USING COVERING INDEX shelf_${order} (has_row=?)`);
  },
);
