// Sorting reports into episodes: what one report more costs a book of 100,000, and the ledger of an episode of 2,000.
//   npm run build && node bench/episodes.mjs [REPORTS]
// The book is generated: events over ten years, their reports written out of made-up names, so that every report has
// words of its event, of its region and of everybody.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { readReport } from "../dist/book/index.js";
import { openBook } from "../dist/index.js";
import { topicsOf } from "../dist/ingest/index.js";
import { Partition, profileOf } from "../dist/reconcile/index.js";
import { generated, SIDES } from "./generated-reports.mjs";

const REPORTS = Number(process.argv[2] ?? 100_000);
const MORE = 200;
console.log("### Sorting reports into episodes\n");
console.log("Processor time.\n\n| what | of | |\n|---|---|---|");
const reports = [...generated(REPORTS)];
const more = reports.splice(REPORTS - MORE, MORE);
pure();
await throughBook();

function pure() {
  const profiles = [...reports, ...more].map((report) => {
    // sides are what reading would find; reading 100,000 reports is what bench/extract.mjs measures
    const sides = SIDES.filter((side) => report.text.includes(side)).map((side) => `side/${side}`);
    return profileOf({ ...report, sketch: [], topics: [...sides, ...topicsOf(report, [])] });
  });
  const late = profiles.splice(reports.length, MORE);
  let partition;
  const whole = timed(() => {
    partition = new Partition(profiles);
  });
  const times = late.map((profile) => timed(() => partition.add(profile)));
  const sizes = [...partition.episodes()].map((episode) => episode.reports.length).sort((a, b) => b - a);
  row("all at once", `${profiles.length} reports`, `${(whole / 1000).toFixed(1)} s`);
  row("one report more (pure)", `${MORE} times`, spread(times));
  row("episodes", `${sizes.length}`, `largest ${sizes[0]}`);
}

async function throughBook() {
  const folder = mkdtempSync(join(tmpdir(), "tollbook-bench-"));
  const path = join(folder, "book.db");
  const book = await openBook(path, { now: () => "2026-01-01T00:00:00Z", create: true });
  try {
    const start = performance.now();
    for (let from = 0; from < reports.length; from += 1000)
      await book.addMany(reports.slice(from, from + 1000).map((report) => ({ report, origin: "bench" })));
    row(
      "read into a book",
      `${reports.length} reports`,
      `${((performance.now() - start) / 1000).toFixed(0)} s, ${(statSync(path).size / 1e6).toFixed(0)} MB`,
    );
    const first = await timedAsync(() => book.partition());
    row(
      "the book's first parting",
      `${(await book.partition()).length} parts`,
      `${(first / 1000).toFixed(1)} s`,
    );
    const times = [];
    for (const report of more) {
      const extraction = await timedAsync(() => readReport(report));
      const adding = await timedAsync(async () => {
        await book.add({ report, origin: "bench" });
        await book.episodeOf(report.id);
      });
      times.push(Math.max(0, adding - extraction));
    }
    row("one report more, beyond extraction (book)", `${MORE} times`, spread(times));
    const parts = await book.partition();
    const large = parts.reduce((a, b) => (a.length > b.length ? a : b));
    const episode = (await book.episodeOf(large[0])) ?? "";
    const ledgers = [];
    for (let n = 0; n < 7; n++) ledgers.push(await timedAsync(() => book.ledger({ episode })));
    row("the ledger of the largest episode (book)", `${large.length} reports`, spread(ledgers));
  } finally {
    await book.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function timed(work) {
  const start = process.cpuUsage();
  work();
  return processorTime(start);
}

async function timedAsync(work) {
  const start = process.cpuUsage();
  await work();
  return processorTime(start);
}

/** Milliseconds of processor time, of all threads: what else the machine does shows as little as it can. */
function processorTime(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function row(what, how, result) {
  console.log(`| ${what} | ${how} | ${result} |`);
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, nine in ten under ${at(0.9)} ms, slowest ${at(1)} ms`;
}
