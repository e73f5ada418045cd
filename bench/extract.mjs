// Reports per second: tollbook's reading, with and without a book on disk, in one thread and on all cores, beside
// wink-nlp with all its pipes on the same texts in as many threads. They take turns block by block, so that a slow
// minute of the machine falls on all of them.
//   node bench/extract.mjs [REPORTS]
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { settleCompiling } from "../dist/cli/compiling.js";
import { extract, openBook, PACKS, startReadingPool } from "../dist/index.js";
import { repeatedReports } from "./corpus.mjs";
import { startWinkPool } from "./wink-pool.mjs";

settleCompiling(); // as the command line does, for all that is measured here

const REPORTS = Number(process.argv[2] ?? 5000);
const BLOCK = 250;
const BATCH = 50;
/** As many as the command line takes by itself, its own thread among them. */
const THREADS = Math.min(availableParallelism(), 8);

const reports = repeatedReports(REPORTS);
const characters = reports.reduce((sum, { title, text }) => sum + title.length + text.length, 0);
const textOf = ({ title, text }) => `${title}\n${text}`;

const wink = winkNLP(model); // no list of pipes: all of them
const winks = startWinkPool(THREADS);
const pool = startReadingPool({ threads: THREADS, withCaller: true, firstHere: 0 });
const folder = mkdtempSync(join(tmpdir(), "tollbook-bench-"));
const open = (name, more) =>
  openBook(join(folder, name), { now: () => new Date().toISOString(), create: true, ...more });
const book = await open("one.db", {});
const pooled = await open("all.db", { reader: pool });

let claims = 0;
let tokens = 0;
const batches = (block) =>
  Array.from({ length: Math.ceil(block.length / BATCH) }, (_, at) =>
    block.slice(at * BATCH, (at + 1) * BATCH).map((report) => ({ report, origin: `bench/${report.id}` })),
  );

/** What takes turns: each reads a block of reports. */
const readers = {
  extract(block) {
    for (const report of block) claims += extract(report, PACKS.en).claims.length;
  },
  wink(block) {
    for (const report of block) tokens += wink.readDoc(textOf(report)).tokens().length();
  },
  async read(block) {
    for (const batch of batches(block)) await book.addMany(batch);
  },
  extractAll: (block) => Promise.all(block.map(pool.read)),
  winkAll: (block) => winks.count(block.map(textOf)),
  // as `tollbook read` hands them over: one batch is read while another is written
  readAll: (block) => Promise.all(batches(block).map((batch) => pooled.addMany(batch))),
};

const warming = reports.slice(0, 100);
for (const name of ["extract", "wink", "extractAll", "winkAll"]) await readers[name](warming);
[claims, tokens] = [0, 0];

const names = Object.keys(readers);
const none = () => Object.fromEntries(names.map((name) => [name, 0]));
/** Seconds that passed, seconds of processors, and those that passed in the second half, when all is compiled. */
const [seconds, busy, warm] = [none(), none(), none()];
for (let at = 0; at < reports.length; at += BLOCK) {
  const block = reports.slice(at, at + BLOCK);
  for (const name of names) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    await readers[name](block);
    const taken = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(used);
    seconds[name] += taken;
    busy[name] += (user + system) / 1e6;
    if (at >= reports.length / 2) warm[name] += taken;
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${at + block.length} of ${reports.length}`);
}
await Promise.all([book.close(), pooled.close(), pool.close(), winks.close()]);
const megabytes = statSync(join(folder, "one.db")).size / 1e6;
rmSync(folder, { recursive: true });
if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");

const round = (value, digits = 0) => value.toLocaleString("en", { maximumFractionDigits: digits });
const row = (name, label, threads) => {
  const same = threads === 1 ? "wink" : "winkAll";
  const cells = [
    threads,
    round(seconds[name], 1),
    round(busy[name], 1),
    round(reports.length / seconds[name]),
    round(seconds.wink / seconds[name], 2),
    round(seconds[same] / seconds[name], 2),
    round(warm[same] / warm[name], 2),
  ];
  return `| ${[label, ...cells].join(" | ")} |`;
};
const READ = `\`read\`: the same into a book on disk (${round(megabytes)} MB)`;

console.log(`## Reports per second

${round(reports.length)} reports (the corpus over and over), ${round(characters / 1e6, 1)} million characters, ${round(claims)} claims; ${round(tokens)} tokens by wink-nlp's count.
Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores.

| | threads | seconds | of processors | reports per second | wink-nlp in one thread = 1 | in as many threads = 1 | in the second half |
|---|---|---|---|---|---|---|---|
${row("extract", "tollbook, `extract`: claims and acts", 1)}
${row("read", `tollbook, ${READ}`, 1)}
${row("wink", "wink-nlp, all pipes: tokens, sentences, parts of speech, entities, negation, sentiment", 1)}
${row("extractAll", "tollbook, `extract` by a pool of threads", THREADS)}
${row("readAll", "tollbook, `read` by a pool of threads", THREADS)}
${row("winkAll", "wink-nlp, all pipes, in a pool of threads that hands back a number", THREADS)}
`);
