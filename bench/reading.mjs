// One way of reading so many reports, in a process that has read none before: prints what it took as JSON. `seconds` that
// passed, `busy` ones of processors, `warm` ones of the second half, `counted` claims or tokens. Threads are started
// within the time measured, libraries loaded before it. Started by extract.mjs.
//   node bench/reading.mjs extract|read|wink REPORTS THREADS FOLDER
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { repeatedReports } from "./corpus.mjs";

const [name, count, number, folder] = process.argv.slice(2);
const threads = Number(number);
const reports = repeatedReports(Number(count));
const BATCH = 50;

/** Each gives a reader of some reports, what it has counted, and its end. */
const ways = { extract: openExtract, read: openRead, wink: openWink };
const open = await ways[name]();
const [start, used] = [performance.now(), process.cpuUsage()];
const { read, close } = open();
const half = Math.ceil(reports.length / 2);
let counted = await read(reports.slice(0, half));
const middle = performance.now();
counted += await read(reports.slice(half));
const end = performance.now();
const { user, system } = process.cpuUsage(used);
const megabytes = await close();
const times = { seconds: end - start, busy: (user + system) / 1000, warm: end - middle };
const inSeconds = Object.fromEntries(Object.entries(times).map(([key, value]) => [key, value / 1000]));
console.log(JSON.stringify({ ...inSeconds, counted, megabytes }));

/** As the command line does, in its processes. */
async function tollbook() {
  const [library, { settleCompiling }] = await Promise.all([
    import("../dist/index.js"),
    import("../dist/cli/compiling.js"),
  ]);
  settleCompiling();
  const { startReadingPool } = library;
  const startPool = () => (threads > 1 ? startReadingPool({ threads, withCaller: true }) : null);
  const claimsIn = ({ claims }) => claims.length;
  return { ...library, startPool, claimsIn };
}

async function openExtract() {
  const { extract, PACKS, startPool, claimsIn } = await tollbook();
  const here = async (some) => sum(some.map((report) => claimsIn(extract(report, PACKS.en))));
  return () => {
    const pool = startPool();
    if (pool === null) return { read: here, close: async () => undefined };
    const claimsOf = async (report) => claimsIn(await pool.read(report));
    return { read: async (some) => sum(await Promise.all(some.map(claimsOf))), close: pool.close };
  };
}

async function openRead() {
  const { openBook, startPool, claimsIn } = await tollbook();
  const file = join(folder, "bench.db");
  for (const ending of ["", "-wal", "-shm"]) rmSync(file + ending, { force: true });
  const pool = startPool();
  const reader = pool === null ? {} : { reader: pool };
  const book = await openBook(file, { now: () => new Date().toISOString(), create: true, ...reader });
  /** As `tollbook read` hands them over: with threads, one batch is read while another is written. */
  const read = async (some) => {
    let claims = 0;
    let landing = Promise.resolve();
    for (let at = 0; at < some.length; at += BATCH) {
      const batch = some.slice(at, at + BATCH);
      const before = landing;
      landing = book
        .addMany(batch.map((report) => ({ report, origin: `bench/${report.id}` })))
        .then((added) => {
          claims += sum(added.map(claimsIn));
        });
      await (pool === null ? landing : before);
    }
    await landing;
    return claims;
  };
  const close = async () => {
    await Promise.all([pool?.close(), book.close()]);
    return statSync(file).size / 1e6;
  };
  return () => ({ read, close });
}

async function openWink() {
  const textOf = ({ title, text }) => `${title}\n${text}`;
  if (threads > 1) {
    const { startWinkPool } = await import("./wink-pool.mjs");
    return () => {
      const pool = startWinkPool(threads);
      return { read: (some) => pool.count(some.map(textOf)), close: async () => void (await pool.close()) };
    };
  }
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import("wink-nlp"),
    import("wink-eng-lite-web-model"),
  ]);
  const wink = winkNLP(model); // no list of pipes: all of them
  const read = async (some) => sum(some.map((report) => wink.readDoc(textOf(report)).tokens().length()));
  return () => ({ read, close: async () => undefined });
}

function sum(numbers) {
  return numbers.reduce((all, each) => all + each, 0);
}
