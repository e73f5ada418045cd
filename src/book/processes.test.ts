import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Book, Incoming } from "./book.js";
import { openBook } from "./open.js";
import { incomings, now, randomOf, temporaryFolder } from "./samples.js";

/** As another process runs it: the built library. */
const LIBRARY = new URL("../../dist/index.js", import.meta.url).href;

/** Adds the reports of a file one after another, or in batches, and tells the id of each that is safe. */
const READER = `
  const [path, list, batch] = process.argv.slice(1);
  const { readFileSync, writeSync } = await import("node:fs");
  const { openBook } = await import(${JSON.stringify(LIBRARY)});
  const incoming = JSON.parse(readFileSync(list, "utf8"));
  const book = await openBook(path, { now: () => "2026-01-02T03:04:05Z", create: true, actor: String(process.pid) });
  const tell = ({ report, status }) => writeSync(1, report.id + " " + status + "\\n");
  for (let from = 0; from < incoming.length; from += Number(batch))
    await book.addMany(incoming.slice(from, from + Number(batch)), tell);
  await book.close();
`;

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, "book.db");
});
afterEach(() => folder.clear());

interface Reader {
  readonly child: ChildProcess;
  /** What it told before it ended, by report id. */
  readonly ended: Promise<{
    readonly code: number | null;
    readonly told: ReadonlyMap<string, string>;
    readonly errors: string;
  }>;
}

/** `killAfter`: kill -9 as soon as it has told of so many new reports. */
function startReader(
  reports: readonly Incoming[],
  batch: number,
  killAfter = Number.POSITIVE_INFINITY,
): Reader {
  const list = join(folder.path, `list-${batch}-${reports.length}-${reports[0]?.report.id}.json`);
  writeFileSync(list, JSON.stringify(reports));
  const script = ["--input-type=module", "-e", READER, path, list, String(batch)];
  const child = spawn(process.execPath, script, { stdio: ["ignore", "pipe", "pipe"] });
  let [output, errors] = ["", ""];
  child.stdout?.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    if (output.split(" new\n").length > killAfter) child.kill("SIGKILL");
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = new Promise<Awaited<Reader["ended"]>>((resolve) => {
    child.on("close", (code) => {
      // a line that the kill cut short tells nothing
      const lines = output
        .slice(0, output.lastIndexOf("\n") + 1)
        .split("\n")
        .filter(Boolean);
      const told = new Map(lines.map((line) => line.split(" ") as [string, string]));
      resolve({ code, told, errors });
    });
  });
  return { child, ended };
}

async function withBook<T>(use: (book: Book) => Promise<T>): Promise<T> {
  const book = await openBook(path, { now });
  try {
    return await use(book);
  } finally {
    await book.close();
  }
}

async function expectWhole(expected: readonly Incoming[]): Promise<void> {
  await withBook(async (book) => {
    expect((await book.verify()).problems).toEqual([]);
    const ids = (await book.reports()).map(({ id }) => id).sort();
    expect(ids).toEqual(expected.map(({ report }) => report.id).sort());
    const added: string[] = [];
    for await (const line of book.log()) if (line.kind === "report/added") added.push(line.subject);
    expect(added.sort()).toEqual(ids);
  });
}

test("a reader killed at any moment leaves a whole book, keeps what it told, and can be run again", async () => {
  const seed = Number(process.env.TOLLBOOK_SEED ?? Date.now() % 1_000_000);
  console.log(`kill -9 at random moments: seed ${seed} (TOLLBOOK_SEED=${seed} repeats it)`);
  const random = randomOf(seed);
  const reports = incomings(400);
  const safe = new Set<string>();
  let killedAtWork = 0;
  for (let round = 0; round < 12; round += 1) {
    const killAfter = Math.floor(random() * 30);
    const { child, ended } = startReader(reports, [1, 3, 64][round % 3] ?? 1, killAfter + 1);
    // every fourth anywhere between its start and its first report
    if (round % 4 === 3) void pause(random() * 500).then(() => child.kill("SIGKILL"));
    const { code, told, errors } = await ended;
    expect(errors).toBe("");
    const fresh = [...told.values()].filter((status) => status === "new").length;
    if (code === null && fresh > 0) killedAtWork += 1;
    for (const id of told.keys()) safe.add(id);
    if (!existsSync(path)) continue; // killed before there was a book
    await withBook(async (book) => {
      expect((await book.verify()).problems, `seed ${seed}, round ${round}`).toEqual([]);
      const ids = new Set((await book.reports()).map(({ id }) => id));
      expect([...safe].filter((id) => !ids.has(id))).toEqual([]);
    });
  }
  expect(killedAtWork).toBeGreaterThanOrEqual(4);

  const { code, told } = await startReader(reports, 64).ended;
  expect(code).toBe(0);
  expect(told.size).toBe(400);
  await expectWhole(reports);
});

test("processes that read the same reports at once make one book, each report once, one chain", async () => {
  const reports = incomings(200);
  const orders = [reports, [...reports].reverse(), [...reports.slice(100), ...reports.slice(0, 100)]];
  const readers = orders.map((order, index) => startReader(order, [1, 7, 64][index] ?? 1));
  const results = await Promise.all(readers.map(({ ended }) => ended));
  for (const { code, errors } of results) expect([code, errors]).toEqual([0, ""]);
  for (const { report } of reports) {
    const statuses = results.map(({ told }) => told.get(report.id)).sort();
    expect(statuses).toEqual(["known", "known", "new"]);
  }
  await expectWhole(reports);
});
