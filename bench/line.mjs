// Reports through the line into a book: how many a second with 1, 2 and 4 workers, what one costs the processor from end
// to end, and how long after it was put on the line a ledger counts it; beside it the same into a book in a file.
//   npm run build && node bench/line.mjs [REPORTS]
// Starts a nats-server and a PostgreSQL of its own. Workers are processes, warmed up and then held still (SIGSTOP) while the
// reports are put on the line, so that the clock sees nothing but their work. Then reports arrive at a steady rate, and a
// book that was opened and parted before asks for the ledger of each one's episode until that counts it.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openBook, readReport } from "../dist/book/index.js";
import { READING } from "../dist/ingest/index.js";
import {
  connect,
  ensureLine,
  lineStanding,
  NO_SECRETS,
  readLineAddress,
  startPutting,
} from "../dist/line/index.js";
import { generated } from "./generated-reports.mjs";
import { ended, processorTime, startNats, startPostgres } from "./servers.mjs";

const REPORTS = Number(process.argv[2] ?? 1_500);
/** Read by each worker before anything is measured: Node compiles while it does. */
const WARM = 500;
const MOST_WORKERS = 4;
/** Arrivals of the second part, and how many a second. */
const [ARRIVALS, RATE] = [200, 20];
const TOGETHER = 64;
/** A worker that is held still has asked for items already: so long, until the line has forgotten the question. */
const FORGOTTEN = 1_500;
const PROGRAM = fileURLToPath(new URL("../bin/tollbook.js", import.meta.url));
const now = () => new Date().toISOString();
const stop = new AbortController().signal;

const all = [...generated(WARM * MOST_WORKERS + REPORTS + ARRIVALS, { withLarge: false })].map(itemOf);
const warming = all.splice(0, WARM * MOST_WORKERS);
const arriving = all.splice(REPORTS);
const received = sum(all.map(({ bytes }) => bytes.length)) / REPORTS;

const folder = mkdtempSync(join(tmpdir(), "tollbook-bench-"));
const nats = await startNats();
const postgres = await startPostgres(100).catch(async (error) => {
  await nats.stop();
  throw error;
});
try {
  console.log(`### Reports through the line\n\n${REPORTS} reports; ${nats.version}, ${postgres.version}.\n`);
  console.log(
    "Processor time in milliseconds a report; then milliseconds until a ledger counts a report, half of them and 99 in 100 within.\n",
  );
  console.log(
    "| into | workers | reports a second | reading | postgres | nats | together | half | 99 in 100 |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|");
  await withoutLine(join(folder, "alone.db"));
  await throughLine({ name: "file", count: 1, book: join(folder, "file.db"), shown: "a file" });
  let sizes = null;
  for (const count of [1, 2, MOST_WORKERS]) {
    const name = `workers${count}`;
    sizes = await throughLine({
      name,
      count,
      book: postgres.address(name),
      shown: "PostgreSQL",
      schema: name,
    });
  }
  const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
  console.log(
    `\nA report was ${kilobytes(received)} kB as received, ${kilobytes(sizes.queued)} kB on the line, and had PostgreSQL write ${kilobytes(sizes.wal)} kB into its log ahead.`,
  );
} finally {
  await nats.stop();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** A report as the reader of a JSON file gives it. */
function itemOf(report) {
  const bytes = Buffer.from(JSON.stringify(report));
  return { report, origin: `${report.id}.json`, bytes, form: "json", messages: [], reading: READING };
}

/** One process that reads into a file, as `tollbook read` does, and the ledgers of what it then reads one by one. */
async function withoutLine(path) {
  const book = await openBook(path, { now, create: true });
  await inLots(book, warming.slice(0, WARM));
  const [start, before] = [performance.now(), process.cpuUsage()];
  await inLots(book, all);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  await book.partition();
  const took = [];
  const begin = performance.now();
  for (const [at, item] of arriving.entries()) {
    const due = begin + (at * 1000) / RATE;
    await pause(Math.max(0, due - performance.now()));
    await book.add(item);
    const ledger = await ledgerOf(book, item.report.id);
    if (ledger === null || !counts(ledger, await claimsOf(item)))
      throw new Error("a ledger left a report out");
    took.push(performance.now() - due);
  }
  await book.close();
  const reader = (user + system) / 1000 / REPORTS;
  row("a file, one process, no line", "–", seconds, { reader, postgres: null, nats: null }, took);
}

async function inLots(book, items) {
  for (let from = 0; from < items.length; from += TOGETHER)
    await book.addMany(items.slice(from, from + TOGETHER));
}

async function throughLine({ name, count, book, shown, schema }) {
  const address = `nats://${nats.host}/${name}`;
  const link = await connect(readLineAddress(address), { secrets: NO_SECRETS, as: "bench" });
  await ensureLine(link);
  await put(link, warming.slice(0, WARM * count));
  const children = Array.from({ length: count }, () =>
    spawn(process.execPath, [PROGRAM, "worker", "--from", address, "--book", book], {
      stdio: ["ignore", "ignore", "inherit"],
    }),
  );
  try {
    await emptied(link, children);
    for (const child of children) child.kill("SIGSTOP");
    await pause(FORGOTTEN);
    const costsNow = () => ({
      reader: sum(children.map(({ pid }) => processorTime(pid))),
      postgres: schema === undefined ? null : processorTime(postgres.pid),
      nats: processorTime(nats.pid),
    });
    const before = costsNow();
    const written = schema === undefined ? 0 : walBytes();
    await put(link, all);
    const queued = (await lineStanding(link)).bytes / REPORTS;
    const start = performance.now();
    for (const child of children) child.kill("SIGCONT");
    await emptied(link, children);
    const seconds = (performance.now() - start) / 1000;
    const after = costsNow();
    const each = Object.fromEntries(
      Object.entries(after).map(([who, ms]) => [who, ms === null ? null : (ms - before[who]) / REPORTS]),
    );
    const wal = schema === undefined ? null : (walBytes() - written) / REPORTS;
    row(`${shown}, through the line`, count, seconds, each, await steadily(link, book));
    return { queued, wal };
  } finally {
    await Promise.all(children.map((child) => ended(child)));
    await link.close();
  }
}

async function put(link, items) {
  const putter = startPutting({ link, stop, onWaiting: () => {} });
  for (let from = 0; from < items.length; from += TOGETHER)
    await Promise.all(items.slice(from, from + TOGETHER).map((item) => putter.put(item)));
}

/** Waits until the book has everything that was on the line: a report leaves it when it is safe there. */
async function emptied(link, children) {
  for (;;) {
    if (children.some(({ exitCode }) => exitCode !== null)) throw new Error("a worker ended");
    const { waiting, poison } = await lineStanding(link);
    if (poison > 0) throw new Error("a report was set aside");
    if (waiting === 0) return;
    await pause(20);
  }
}

/** Reports at a steady rate: for each, milliseconds from when it was to be put on the line until a ledger counted it. */
async function steadily(link, path) {
  const book = await openBook(path, { now });
  try {
    await book.partition();
    const putter = startPutting({ link, stop, onWaiting: () => {} });
    const claims = new Map();
    for (const item of arriving) claims.set(item.report.id, await claimsOf(item));
    const waiting = new Map();
    const took = [];
    const begin = performance.now();
    const putting = (async () => {
      for (const [at, item] of arriving.entries()) {
        const due = begin + (at * 1000) / RATE;
        await pause(Math.max(0, due - performance.now()));
        waiting.set(item.report.id, due);
        await putter.put(item);
      }
    })();
    putting.catch(() => {}); // what fails below closes the line under it; that is the failure to tell
    while (took.length < ARRIVALS) {
      for (const [id, due] of waiting) {
        const ledger = await ledgerOf(book, id);
        if (ledger === null) continue;
        if (!counts(ledger, claims.get(id))) throw new Error("a ledger left a report out");
        waiting.delete(id);
        took.push(performance.now() - due);
      }
      await pause(5);
    }
    await putting;
    return took;
  } finally {
    await book.close();
  }
}

/** The ledger of a report's episode; null where it is in none, and where that was joined to another while it was asked for. */
async function ledgerOf(book, report) {
  const episode = await book.episodeOf(report);
  if (episode === null) return null;
  try {
    const { episodes } = await book.ledger({ episode });
    return episodes[0];
  } catch (error) {
    if (error.code === "episode/unknown") return null;
    throw error;
  }
}

async function claimsOf({ report }) {
  return new Set((await readReport(report)).claims.map(({ id }) => id));
}

/** Whether any of these claims is in a figure, or was ignored for one. */
function counts({ figures }, claims) {
  return figures.some(
    ({ used, ignored }) =>
      used.some((id) => claims.has(id)) || ignored.some(({ claim }) => claims.has(claim)),
  );
}

/** Bytes that PostgreSQL has written into its log ahead so far. */
function walBytes() {
  return Number(postgres.rows("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')")[0][0]);
}

function row(into, workers, seconds, costs, took) {
  const shares = [costs.reader, costs.postgres, costs.nats];
  const known = shares.filter((ms) => ms !== null && !Number.isNaN(ms));
  const sorted = took.sort((a, b) => a - b);
  const within = (share) => Math.round(sorted[Math.ceil(sorted.length * share) - 1]);
  const ms = (value) => (value === null ? "–" : value.toFixed(1));
  const cells = [Math.round(REPORTS / seconds), ...shares.map(ms), ms(known.length > 0 ? sum(known) : null)];
  console.log(`| ${[into, workers, ...cells, within(0.5), within(0.99)].join(" | ")} |`);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
