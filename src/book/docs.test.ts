import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBook } from "./open.js";
import { incoming, incomings, now, temporaryFolder } from "./samples.js";

const PAGE = readFileSync(new URL("../../docs/book.md", import.meta.url), "utf8");

interface Sql {
  exec(sql: string): void;
  prepare(sql: string): { all(parameters: readonly unknown[]): unknown[] };
  close(): void;
}
const Database = createRequire(import.meta.url)("libsql") as new (path: string) => Sql;

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
beforeAll(async () => {
  folder = temporaryFolder();
  path = join(folder.path, "book.db");
  const book = await openBook(path, { now, create: true });
  await book.addMany([...incomings(5), incoming(2, "Dushanbe’s “ministry” 𝕏 \t said\u2028nothing \u007f.")]);
  await book.close();
});
afterAll(() => folder.clear());

function ask<T>(sql: string): T[] {
  const database = new Database(path);
  try {
    return database.prepare(sql).all([]) as T[];
  } finally {
    database.close();
  }
}

/** The names in backquotes of the paragraph that starts so. */
function namesOf(start: string): string[] {
  const paragraph = PAGE.split("\n\n").find((each) => each.startsWith(start)) ?? "";
  const words = paragraph.slice(start.length).replace(/\([^)]*\)/gu, "");
  return [...words.matchAll(/`(\w+)`/gu)].map(([, name]) => name ?? "");
}

const columnsOf = (table: string) =>
  ask<{ name: string }>(`pragma table_info(${table})`).map(({ name }) => name);

test("the page names every column of every table and view, and no other", () => {
  const things = ask<{ name: string; type: string }>(
    // the full-text table and those it keeps for itself are SQLite's
    "select name, type from sqlite_schema where type in ('table', 'view') and name not like 'report_words%'",
  );
  expect(things.map(({ name }) => name).sort()).toEqual([
    "acts",
    "captures",
    "claims",
    "decision_subjects",
    "decisions",
    "indexed_reports",
    "items",
    "log",
    "messages",
    "meta",
    "notices",
    "originals",
    "reports",
    "shelf_episodes",
    "shelf_rows",
    "shelf_state",
    "stamps",
    "tokens",
    "users",
    "v_claims",
    "v_reports",
    "visits",
  ]);
  for (const { name, type } of things)
    expect([name, namesOf(type === "view" ? `\`${name}\`:` : `**${name}**:`)]).toEqual([
      name,
      columnsOf(name),
    ]);
});

test("the page names every rule of verify, and no other", () => {
  const checks = ["chain", "custody", "decisions", "record", "stamps", "version", "verify"].map(
    (name) => `./verify/${name}.ts`,
  );
  const sources = [...checks, "./evidence/check.ts"].map((path) =>
    readFileSync(new URL(path, import.meta.url), "utf8"),
  );
  const used = sources.flatMap((source) =>
    [
      ...source.matchAll(
        /"((?:book|bundle|bytes|capture|decision|log|report|stamp)\/[a-z-]+)"|`\$\{what\}\/([a-z-]+)`/gu,
      ),
    ].flatMap(([, whole, part]) =>
      whole !== undefined
        ? [whole]
        : (part === "quote" ? ["claim", "act"] : ["claim", "act", "message"]).map(
            (what) => `${what}/${part}`,
          ),
    ),
  );
  const accounts = readFileSync(new URL("./verify/accounts.ts", import.meta.url), "utf8");
  for (const [, part = ""] of accounts.matchAll(/`\$\{what\}\/([a-z-]+)`/gu))
    used.push(`account/${part}`, `token/${part}`);
  const shelf = readFileSync(new URL("./shelf/check.ts", import.meta.url), "utf8");
  for (const [, part = ""] of shelf.matchAll(/say\("([a-z]+)", /gu)) used.push(`shelf/${part}`);
  const rules = new Set(
    used.filter((rule) => !["book/made", "report/added", "report/version"].includes(rule)),
  );
  const table = PAGE.slice(PAGE.indexOf("## What verify names"));
  const named = [...table.matchAll(/`([a-z]+\/[a-z-]+)`/gu)].map(([, rule]) => rule);
  expect([...named].sort()).toEqual([...rules].sort());
});

test("the program on the page checks a book without tollbook", (context) => {
  const program = join(folder.path, "check.py");
  writeFileSync(program, /```python\n(.*?)```/su.exec(PAGE)?.[1] ?? "");
  const check = () => execFileSync("python3", [program, path], { encoding: "utf8", stdio: "pipe" });
  try {
    execFileSync("python3", ["--version"], { stdio: "pipe" });
  } catch {
    context.skip("no python3 here");
  }
  const [last] = ask<{ hash: string }>("select hash from log order by seq desc limit 1");
  expect(check()).toBe(`holds, up to ${last?.hash}\n`);
  const database = new Database(path);
  database.exec("update log set at = '2020-01-01' where seq = 3");
  database.close();
  expect(check).toThrow(/line 3 does not hold/u);
});
