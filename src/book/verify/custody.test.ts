import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { INFO, packed, pageOf, pageRecord } from "../../ingest/archive/samples.js";
import { isFailure, readPaths } from "../../ingest/index.js";
import { openBook } from "../open.js";
import { now, temporaryFolder } from "../samples.js";

interface Sql {
  prepare(sql: string): { run(parameters: readonly unknown[]): unknown };
  close(): void;
}
const Database = createRequire(import.meta.url)("libsql") as new (path: string) => Sql;

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
beforeEach(async () => {
  folder = temporaryFolder();
  path = join(folder.path, "book.db");
  const files = {
    "a.warc.gz": packed([INFO, pageRecord(1), pageRecord(2)]),
    "b.html": pageOf(3),
    "c.jsonl": `${JSON.stringify({ id: "c1", title: "Toll", text: "At least 24 people died." })}\n`,
    "d.md": "# Toll\n\nAt least 25 people *died*.",
    "e.txt": "Toll\n\nПогибли 24 человека.",
  };
  mkdirSync(join(folder.path, "in"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder.path, "in", name), content);
  const book = await openBook(path, { now, create: true });
  for await (const outcome of readPaths([join(folder.path, "in")], { publisher: "Given Wire" }))
    if (!isFailure(outcome)) await book.add(outcome);
  await book.close();
});
afterEach(() => folder.clear());

async function verified(reread = false) {
  const book = await openBook(path, { now });
  const found = await book.verify({ reread });
  await book.close();
  return { ...found, rules: found.problems.map(({ rule }) => rule) };
}

function tamper(sql: string, ...parameters: readonly unknown[]): void {
  const database = new Database(path);
  database.prepare(sql).run(parameters);
  database.close();
}

test("every report's bytes are kept, and give the report again", async () => {
  const { holds, checked } = await verified(true);
  expect({ holds, ...checked }).toMatchObject({ holds: true, reports: 6, bytes: 6, remade: 6, otherwise: 0 });
});

test("the bytes come back with how they were got", async () => {
  const book = await openBook(path, { now });
  const [report] = (await book.reports()).filter(({ url }) => url === "https://news.example/1");
  const custody = await book.custody(report?.id ?? "");
  expect(Buffer.from(custody?.bytes ?? []).toString()).toBe(pageRecord(1).toString().slice(0, -4));
  expect(custody).toMatchObject({
    ...{ form: "warc", defaults: { publisher: "Given Wire" } },
    capture: {
      url: "https://news.example/1",
      status: 200,
      at: "2022-09-16T12:00:00Z",
      agent: "Sample Crawler/1.0",
    },
  });
  expect((await book.custody("c1"))?.capture).toBeNull();
  expect(await book.custody("no such report")).toBeNull();
  await book.close();
});

test("changed bytes are named, packed or not", async () => {
  tamper("update originals set bytes = ?, coding = 'gzip'", gzipSync("other words"));
  expect((await verified()).rules).toEqual(Array.from({ length: 6 }, () => "bytes/changed"));
  tamper("update originals set bytes = ?, coding = 'none'", Buffer.from("other words"));
  expect((await verified()).rules).toEqual(Array.from({ length: 6 }, () => "bytes/changed"));
});

test("bytes that are gone, and bytes of no report, are named", async () => {
  tamper("delete from originals where sha256 = (select sha256 from captures where report = 'c1')");
  tamper("insert into originals values ('ab', 1, 'none', ?)", Buffer.from("x"));
  const { problems } = await verified();
  expect(problems).toMatchObject([
    { rule: "bytes/missing", subject: "c1" },
    { rule: "bytes/no-report", subject: "ab" },
  ]);
});

test("a change of how the bytes were got is named", async () => {
  tamper("update captures set agent = 'somebody else' where report = 'c1'");
  expect((await verified()).problems).toMatchObject([{ rule: "capture/changed", subject: "c1" }]);
  tamper("delete from captures where report = 'c1'");
  expect((await verified()).rules).toEqual(["capture/missing", "bytes/no-report"]);
});

test("a bomb in the place of bytes does not unpack", async () => {
  tamper("update originals set bytes = ?, coding = 'gzip', size = 10", gzipSync(Buffer.alloc(50_000_000)));
  expect((await verified()).rules).toEqual(Array.from({ length: 6 }, () => "bytes/changed"));
});

test("a reading copy that its bytes do not give is named, unless a newer reading makes it otherwise", async () => {
  const book = await openBook(path, { now });
  const bytes = Buffer.from("Toll\n\nAt least 24 people died.");
  const report = { id: "forged", title: "Toll", text: "At least 240 people died.", language: "en" };
  const rest = { published: null, publisher: null, url: null };
  await book.add({ report: { ...report, ...rest }, origin: "x.txt", bytes, form: "text" });
  await book.close();
  expect((await verified()).holds).toBe(true);
  expect((await verified(true)).problems).toMatchObject([
    {
      rule: "report/reread",
      subject: "forged",
      message: expect.stringContaining("another id, text, language"),
    },
  ]);
});
