import { copyFileSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { TollbookError } from "../../domain/error.js";
import type { Verification } from "../book.js";
import { openBook } from "../open.js";
import { incoming, incomings, now, randomOf, temporaryFolder, unsealTopics } from "../samples.js";

interface Sql {
  exec(sql: string): void;
  prepare(sql: string): { all(parameters: readonly unknown[]): unknown[] };
  close(): void;
}
const Database = createRequire(import.meta.url)("libsql") as new (path: string) => Sql;

let folder: ReturnType<typeof temporaryFolder>;
let whole: string;
let path: string;
let copies = 0;
beforeAll(async () => {
  folder = temporaryFolder();
  whole = join(folder.path, "whole.db");
  const book = await openBook(whole, { now, create: true });
  await book.addMany([...incomings(12), incoming(3, "An update.")]);
  await book.close();
});
afterAll(() => folder.clear());
beforeEach(() => {
  path = join(folder.path, `copy-${copies}.db`);
  copies += 1;
  copyFileSync(whole, path);
});

async function verified(): Promise<Verification> {
  const book = await openBook(path, { now });
  try {
    return await book.verify();
  } finally {
    await book.close();
  }
}

/** Changes the book behind tollbook's back. */
function tamper(sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all([]);
  database.close();
}

function ask(sql: string): Record<string, unknown> {
  const database = new Database(path);
  const [row] = database.prepare(sql).all([]);
  database.close();
  return row as Record<string, unknown>;
}

const briefly = ({ problems }: Verification) => problems.map(({ rule, subject }) => `${rule} ${subject}`);

test("an untouched book holds, and says how much was looked at", async () => {
  const verification = await verified();
  expect(verification).toMatchObject({ holds: true, problems: [], checked: { lines: 14, reports: 13 } });
  expect(verification.checked.claims).toBeGreaterThan(13);
  expect(verification.head).toMatch(/^[0-9a-f]{64}$/u);
});

describe("what was changed is named", () => {
  const TAMPERINGS: Readonly<Record<string, readonly [sql: string, ...problems: string[]]>> = {
    "a byte of a text": [
      "update reports set text = replace(text, 'Tajikistan', 'Tajikistam') where id = 'dispatch-5'",
      "report/changed dispatch-5",
    ],
    "a title": [
      "update reports set title = 'Nobody died' where id = 'dispatch-5'",
      "report/changed dispatch-5",
    ],
    "a date of publication": [
      "update reports set published = '2022-09-20' where id = 'dispatch-5'",
      "report/changed dispatch-5",
    ],
    "a text and the hash beside it": [
      "update reports set text = 'x', sha256 = 'y' where id = 'dispatch-5'",
      "report/changed dispatch-5",
    ],
    "a hash": ["update reports set sha256 = 'y' where id = 'dispatch-5'", "report/changed dispatch-5"],
    "an origin": [
      "update reports set origin = 'elsewhere' where id = 'dispatch-5'",
      "report/changed dispatch-5",
    ],
    "a sketch": ["update reports set sketch = '[1]' where id = 'dispatch-5'", "report/sketch dispatch-5"],
    topics: [
      `update reports set topics = '["side/Mars"]' where id = 'dispatch-5'`,
      "report/topics dispatch-5",
    ],
    "topics that were removed": [
      "update reports set topics = null where id = 'dispatch-5'",
      "report/topics dispatch-5",
    ],
    "which version is the newest": [
      "update reports set current = 1 - current where id = 'dispatch-3'",
      "report/current dispatch-3",
    ],
    "a report that was removed": [
      "delete from reports where id = 'dispatch-5'",
      "report/missing dispatch-5",
      "claim/no-report",
    ],
    "a report that was put in": [
      "insert into reports select 'forged', version, 1, title, text, published, publisher, url, language, sketch, sha256, received_sha256, origin, added_at, topics from reports where id = 'dispatch-5'",
      "report/not-in-log forged",
    ],
    "a line of the log": [
      "update log set body = replace(body, 'folder/5', 'folder/6') where subject = 'dispatch-5'",
      "log/changed log 7",
    ],
    "the time of a line": ["update log set at = '2020-01-01' where seq = 4", "log/changed log 4"],
    "a line that cannot be read any more": [
      "update log set body = 'x' where seq = 4",
      "log/changed log 4",
      "log/body log 4",
    ],
    "a line that was removed": [
      "delete from log where seq = 4",
      "log/gap log 4",
      "log/link log 5",
      "report/not-in-log dispatch-2",
    ],
    "the last line, removed": ["delete from log where seq = 14", "report/not-in-log dispatch-3"],
    "all lines, removed": ["delete from log", "log/gap log 1", "report/not-in-log dispatch-0"],
    "a line made to fit, but not the one after": [
      "update log set hash = '0' where seq = 4",
      "log/changed log 4",
      "log/link log 5",
    ],
  };

  test.each(Object.entries(TAMPERINGS))("%s", async (_, [sql, ...problems]) => {
    tamper(sql);
    const verification = await verified();
    expect(verification.holds).toBe(false);
    for (const problem of problems) expect(briefly(verification).join("\n")).toContain(problem);
  });

  test("a quote: the claim is named, with what it says and what stands there", async () => {
    const { id } = ask("select id from claims where report = 'dispatch-5' and in_title = 0 order by seq");
    tamper(`update claims set quote = 'At least 99' where id = '${id}'`);
    const { problems } = await verified();
    expect(problems.map(({ rule, subject }) => [rule, subject])).toEqual([
      ["claim/changed", id],
      ["claim/quote", id],
    ]);
    expect(problems[1]?.message).toMatch(/"At least 99" against "/u);
  });

  test.each([
    "min = 99",
    "victims_side = 'Tajikistan'",
    "source = null",
    "rules = '[]'",
    "confidence = 0.5",
    "seq = 70",
  ])("a claim's %s", async (change) => {
    const { id } = ask("select id from claims where report = 'dispatch-5' and in_title = 0 order by seq");
    tamper(`update claims set ${change} where id = '${id}'`);
    expect(briefly(await verified()).join("\n")).toContain(String(id));
  });

  test("a claim that was removed, and one that was put in", async () => {
    const { id } = ask("select id from claims where report = 'dispatch-5' order by seq desc");
    tamper(`delete from claims where id = '${id}'`);
    expect(briefly(await verified())).toEqual([`claim/missing ${id}`]);
    tamper("update claims set report = 'dispatch-6', seq = 50 where report = 'dispatch-7' and seq = 0");
    const moved = briefly(await verified()).filter((problem) => !problem.endsWith(String(id)));
    expect(moved.map((problem) => problem.split(" ")[0])).toContain("claim/not-in-log");
    expect(moved.map((problem) => problem.split(" ")[0])).toContain("claim/missing");
  });

  test("only what was changed is named", async () => {
    tamper("update reports set publisher = 'Other Wire' where id = 'dispatch-5'");
    expect(briefly(await verified())).toEqual(["report/changed dispatch-5"]);
  });
});

test("a book whose log has no seals of topics holds, whatever an earlier reading made them", async () => {
  unsealTopics(path);
  tamper("update reports set topics = null where id = 'dispatch-4'");
  tamper(`update reports set topics = '["batken"]' where id = 'dispatch-5'`);
  expect((await verified()).problems).toEqual([]);
});

describe("a damaged file", () => {
  test("is gone through as far as it can be read, and what cannot is named", async () => {
    const bytes = readFileSync(path);
    const page = Math.floor(bytes.indexOf("people were wounded") / 4096) * 4096;
    bytes.fill(0xff, page, page + 8192);
    writeFileSync(path, bytes);
    const verification = await verified();
    expect(verification.holds).toBe(false);
    expect(verification.problems.map(({ rule }) => rule)).toContain("book/file");
    expect(verification.checked.reports + verification.checked.lines).toBeGreaterThan(0);
  });

  test("cut off in the middle is told", async () => {
    truncateSync(path, Math.floor(statSync(path).size / 8192) * 4096);
    const told = await verified().then(
      ({ holds }) => (holds ? "holds" : "told"),
      (error: unknown) => (error instanceof TollbookError ? "told" : String(error)),
    );
    expect(told).toBe("told");
  });

  test("no single byte can change reports or claims in silence", async () => {
    const contents = async () => {
      const book = await openBook(path, { now });
      try {
        const heads = await book.reports();
        const reports = await Promise.all(heads.map(({ id }) => book.report(id)));
        return { holds: (await book.verify()).holds, reports, claims: await book.claims() };
      } finally {
        await book.close();
      }
    };
    const original = await contents();
    const bytes = readFileSync(whole);
    const random = randomOf(20220916);
    const rounds = 120;
    let told = 0;
    for (let round = 0; round < rounds; round += 1) {
      const place = Math.floor(random() * bytes.length);
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ (1 + Math.floor(random() * 255));
      path = join(folder.path, `flip-${round}.db`);
      writeFileSync(path, changed);
      const found = await contents().catch((error: unknown) => {
        if (error instanceof TollbookError) return null;
        throw new Error(`byte ${place}: not a TollbookError`, { cause: error });
      });
      if (found === null || !found.holds) told += 1;
      else expect(found, `byte ${place} of the file`).toEqual(original);
    }
    expect(told).toBeGreaterThan(rounds / 12); // the rest fell on free space, of which small tables have much
  });
});
