import { spawn } from "node:child_process";
import { existsSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findPostgres } from "../../test/needs.js";
import { type PostgresServer, startPostgres } from "../../test/postgres/server.js";
import type { Incoming } from "./book.js";
import { copyBook } from "./copy.js";
import { openBook } from "./open.js";
import { incoming, incomings, now, randomOf, temporaryFolder } from "./samples.js";

/** As another process runs it: the built library. */
const LIBRARY = new URL("../../dist/index.js", import.meta.url).href;

const COPIER = `
  const [from, to] = process.argv.slice(1);
  const { writeSync } = await import("node:fs");
  const { copyBook } = await import(${JSON.stringify(LIBRARY)});
  await copyBook(from, to, {
    now: () => "2026-01-02T03:04:05Z",
    onRows: (table, rows) => writeSync(1, table + " " + rows + "\\n"),
  });
  writeSync(1, "done\\n");
`;

let folder: ReturnType<typeof temporaryFolder>;
let from: string;
beforeEach(() => {
  folder = temporaryFolder();
  from = join(folder.path, "from.db");
});
afterEach(() => folder.clear());
const at = (name: string) => join(folder.path, name);

/** A book with something in every table. */
async function fill(path: string, reports = 150): Promise<void> {
  const book = (await openBook(path, { now, create: true })).by("Amina");
  const bytes = (number: number): Partial<Incoming> => ({
    bytes: Buffer.from(`${"received ".repeat(20)}${number}`),
    capture: {
      ...{ url: "https://a.example/1", status: 200, at: now(), agent: "test", headers: [["a", "b"]] },
      bytes: Buffer.from(""),
    },
    messages: [{ rule: "test/seen", message: "Seen.", start: null, end: null }],
  });
  await book.addMany([
    ...incomings(reports).map((each, number) => ({ ...each, ...bytes(number % 40) })),
    incoming(3, "“Ötkön” 𝕏 changed. Kyrgyzstan and Tajikistan agreed a ceasefire on Friday."),
  ]);
  const [claim] = await book.claims();
  await book.decide([{ ruling: { kind: "correct", claim: claim?.id ?? "", fields: { min: 3 } } }]);
  await book.accounts.add("Bakyt", "reviewer", "a long password indeed");
  await book.accounts.makeToken("Bakyt", "nightly");
  const visit = {
    ...{ address: "https://a.example/f", url: "https://a.example/feed", etag: '"1"', lastModified: null },
    ...{ report: null, at: now() },
  };
  const item = { key: "a", stamp: "1", published: null, address: "https://a.example/a", title: null };
  await book.watchlist.found("f", [item], visit);
  await book.watchlist.tell("told", [{ to: "https://x.example", body: "{}" }], now());
  await book.close();
}

async function headOf(path: string): Promise<unknown> {
  const book = await openBook(path, { now });
  const { head, problems, checked } = await book.verify();
  const ledger = await book.ledger();
  const users = await book.accounts.users();
  const waiting = [await book.watchlist.waiting("f"), await book.watchlist.told()];
  const found = (await book.reportPage({ limit: 5, words: "changed ceasef" })).items.map(({ id }) => id);
  await book.close();
  expect(problems).toEqual([]);
  return { head, checked, ledger, users, waiting, found };
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => error.code,
  );

function damage(path: string, sql: string): void {
  const Database = createRequire(import.meta.url)("libsql") as new (
    path: string,
  ) => { exec(sql: string): void; close(): void };
  const database = new Database(path);
  database.exec(sql);
  database.close();
}

/** Copies in a process of its own, which is killed after it has told of its work so many times. */
function copyAndKill(to: string, after: number): Promise<string> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", COPIER, from, to]);
  let [told, errors] = ["", ""];
  child.stdout.on("data", (part: Buffer) => {
    told += part.toString();
    if (told.split("\n").length > after) child.kill("SIGKILL");
  });
  child.stderr.on("data", (part: Buffer) => (errors += part.toString()));
  return new Promise((resolve) => child.on("close", () => resolve(errors || told)));
}

test("a file is copied into a file, with everything that is in it", async () => {
  await fill(from);
  const before = statSync(from).mtimeMs;
  const tables = new Set<string>();
  const copied = await copyBook(from, at("to.db"), { now, onRows: (table) => tables.add(table) });
  expect(Object.entries(copied.rows).filter(([, many]) => many === 0)).toEqual([["stamps", 0]]);
  expect(tables.size).toBe(16);
  expect(copied.rows).toMatchObject({ reports: 151, originals: 40, users: 1, tokens: 1, notices: 1 });
  expect(await headOf(at("to.db"))).toEqual(await headOf(from));
  expect(statSync(from).mtimeMs).toBe(before);
});

test("what holds something, or is the book itself, is refused and left as it is", async () => {
  await fill(from, 3);
  await fill(at("other.db"), 1);
  const before = await headOf(at("other.db"));
  expect(await codeOf(copyBook(from, at("other.db"), { now }))).toBe("book/not-empty");
  expect(await headOf(at("other.db"))).toEqual(before);
  expect(await codeOf(copyBook(from, join(folder.path, ".", "from.db"), { now }))).toBe("usage/bad-option");
  expect(await codeOf(copyBook(at("none.db"), at("to.db"), { now }))).toBe("book/missing");
  expect(existsSync(at("to.db"))).toBe(false);
  writeFileSync(at("text.db"), "Dear diary. ".repeat(300));
  expect(await codeOf(copyBook(from, at("text.db"), { now }))).toBe("book/not-a-book");
  // a book without anything in it is an empty place
  await (await openBook(at("new.db"), { now, create: true })).close();
  await copyBook(from, at("new.db"), { now });
  expect(await headOf(at("new.db"))).toEqual(await headOf(from));
});

test("a damaged book is copied with its damage, which is told", async () => {
  await fill(from, 5);
  damage(from, "update claims set quote = 'something else' where seq = 0 and report = 'dispatch-1'");
  const { problems, holds } = await copyBook(from, at("to.db"), { now });
  expect(holds).toBe(false);
  expect(problems.map(({ rule }) => rule)).toContain("claim/changed");
});

test("what is stopped or killed on the way says that it is half, and is begun anew", async () => {
  await fill(from);
  const to = at("to.db");
  const stopped = copyBook(from, to, {
    now,
    onRows(table) {
      if (table === "claims") throw new RangeError("enough");
    },
  });
  await expect(stopped).rejects.toThrow("enough");
  expect(await codeOf(openBook(to, { now, create: true }))).toBe("book/half-copied");

  const random = randomOf(7);
  for (let round = 0; round < 3; round += 1) {
    const told = await copyAndKill(to, Math.floor(random() * 14));
    expect(told).not.toContain("done");
    expect(await codeOf(openBook(to, { now }))).toBe("book/half-copied");
  }
  await copyBook(from, to, { now });
  expect(await headOf(to)).toEqual(await headOf(from));
});

test("of two copies into one place one is told so, and none is left wrong", async () => {
  await fill(from);
  const to = at("to.db");
  const settled = await Promise.allSettled(
    [0, 1].map((turn) => pause(turn * 30).then(() => copyBook(from, to, { now }))),
  );
  const codes = settled.flatMap((each) => (each.status === "rejected" ? [each.reason.code] : []));
  expect(codes).toHaveLength(1);
  expect(["book/copy-differs", "book/not-empty"]).toContain(codes[0]);
  expect(await headOf(to)).toEqual(await headOf(from));
});

describe.skipIf(findPostgres() === null)("with PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  test("a book goes into PostgreSQL and back, and from schema to schema, and stays the same", async () => {
    await fill(from);
    const address = (schema: string) => `${server.address()}?schema=${schema}`;
    const there = await copyBook(from, address("one"), { now });
    await copyBook(address("one"), address("two"), { now });
    const back = await copyBook(address("two"), at("back.db"), { now });
    expect(back).toEqual(there);
    const whole = await headOf(from);
    for (const path of [address("one"), address("two"), at("back.db")])
      expect(await headOf(path)).toEqual(whole);
    expect(await codeOf(copyBook(from, address("two"), { now }))).toBe("book/not-empty");
    expect(await codeOf(copyBook(address("one"), address("one"), { now }))).toBe("usage/bad-option");
  });

  test("killed on the way into PostgreSQL, it says that it is half, and is begun anew", async () => {
    await fill(from);
    const to = `${server.address()}?schema=killed`;
    for (const after of [1, 4]) {
      expect(await copyAndKill(to, after)).not.toContain("done");
      expect(await codeOf(openBook(to, { now, create: true }))).toBe("book/half-copied");
    }
    await copyBook(from, to, { now });
    expect(await headOf(to)).toEqual(await headOf(from));
  });
});
