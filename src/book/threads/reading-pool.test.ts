import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Report } from "../../domain/report.js";
import { incoming, now, temporaryFolder } from "../samples.js";
import type { PoolOptions, ReadingPool } from "./reading-pool.js";

// A thread is started from its file: the built library is what can be tried.
const LIBRARY = new URL("../../../dist/index.js", import.meta.url).href;
const { openBook, readReport, startReadingPool }: typeof import("../index.js") = await import(LIBRARY);

const corpus = new URL("../../../corpus/goma-2025-01/", import.meta.url);
const reports: readonly Report[] = readdirSync(corpus)
  .filter((name) => /^\d/u.test(name))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, corpus), "utf8")))
  .map(({ id, title, text, published = null, publisher = null, url = null, language = null }) => ({
    ...{ id, title, text, published, publisher, url, language },
  }));

let open: ReadingPool[] = [];
function poolOf(options: PoolOptions): ReadingPool {
  const pool = startReadingPool({ firstHere: 0, ...options });
  open.push(pool);
  return pool;
}
afterEach(async () => {
  await Promise.all(open.map((pool) => pool.close()));
  open = [];
});

/** Takes some ten seconds to be read, and much memory. */
const heavy: Report = {
  ...{ id: "heavy", title: "", published: null, publisher: null, url: null, language: "en" },
  text: "24 killed, ".repeat(150_000),
};

test.each([1, 2, 3])("%i threads read what one reads, each for the report asked of", async (threads) => {
  const here = await Promise.all(reports.map(readReport));
  const pool = poolOf({ threads });
  expect(await Promise.all(reports.map(pool.read))).toEqual(here);
  expect(here.flatMap(({ claims }) => claims).length).toBeGreaterThan(50);
});

test("what a book keeps of a report comes from the thread, too", async () => {
  const [report] = reports as [Report];
  const { sketch, topics, claims } = await poolOf({ threads: 2 }).readToKeep(report);
  const apart = await poolOf({ threads: 1 }).readToKeep(report);
  expect({ sketch, topics }).toEqual({ sketch: apart.sketch, topics: apart.topics });
  expect([sketch.length, claims]).toEqual([64, (await readReport(report)).claims]);
});

test("a report that takes too much memory is given up, and all others are read", async () => {
  const pool = poolOf({ threads: 2, megabytes: 32 });
  const all = await Promise.allSettled([heavy, ...reports.slice(0, 3)].map(pool.read));
  expect(all.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled", "fulfilled"]);
  expect(all[0]).toMatchObject({ reason: { message: expect.stringContaining("more than 32 MB of memory") } });
});

test("the calling thread reads short reports while all others are busy", async () => {
  const pool = poolOf({ threads: 2, withCaller: true });
  let isOver = false;
  const asked = pool.read(heavy).finally(() => (isOver = true));
  asked.catch(() => {});
  expect(await Promise.all(reports.map(pool.read))).toEqual(await Promise.all(reports.map(readReport)));
  expect(isOver).toBe(false);
  await pool.close();
  await expect(asked).rejects.toMatchObject({ code: "reading/given-up" });
});

test("a pool that is closed gives up what it was asked, and reads nothing more", async () => {
  const pool = poolOf({ threads: 2 });
  const asked = pool.read(heavy);
  const [outcome] = await Promise.allSettled([asked, pool.close()]);
  expect(outcome).toMatchObject({ reason: { code: "reading/given-up" } });
  await expect(pool.read(heavy)).rejects.toMatchObject({ code: "reading/given-up" });
});

test("an idle pool lets the process end", () => {
  const program = `
    const { startReadingPool } = await import(${JSON.stringify(LIBRARY)});
    const pool = startReadingPool({ threads: 2, firstHere: 0 });
    const { claims } = await pool.read(${JSON.stringify(reports[0])});
    console.log(claims.length > 0);`;
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  expect(run).toMatchObject({ status: 0, stdout: "true\n", stderr: "" });
});

test("a book handed more before it has finished keeps the order; what takes too long is told in its place", async () => {
  const folder = temporaryFolder();
  const reader = poolOf({ threads: 2, seconds: 5 });
  const book = await openBook(join(folder.path, "book.db"), { now, create: true, reader });
  const told: string[] = [];
  const add = (some: Parameters<typeof book.addMany>[0]) =>
    book.addMany(
      some,
      ({ report }) => told.push(report.id),
      ({ message }) => told.push(message),
    );
  await Promise.all([
    add([incoming(1), { report: heavy, origin: "heavy.json" }, incoming(2)]),
    add([incoming(3), incoming(1)]),
    add([]),
    add([incoming(4)]),
  ]);
  const [first, given, ...others] = told;
  expect(given).toContain("The reading of report heavy was given up: it took longer than 5 seconds.");
  expect([first, ...others]).toEqual([1, 2, 3, 1, 4].map((number) => `dispatch-${number}`));
  const kept: (string | null)[] = [];
  for await (const { subject } of book.log()) kept.push(subject);
  expect(kept.filter((subject) => subject?.startsWith("dispatch"))).toEqual([
    ...["dispatch-1", "dispatch-2", "dispatch-3", "dispatch-4"],
  ]);
  await reader.close();
  await expect(book.add(incoming(5))).rejects.toMatchObject({ code: "reading/given-up" });
  expect((await book.verify()).holds).toBe(true);
  await book.close();
  folder.clear();
});
