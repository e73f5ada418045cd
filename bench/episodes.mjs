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
import { randomOf } from "./random.mjs";

const REPORTS = Number(process.argv[2] ?? 100_000);
const LARGE = 2_000;
const MORE = 200;
const SIDES = [
  "Kyrgyzstan",
  "Tajikistan",
  "Armenia",
  "Azerbaijan",
  "Sudan",
  "Chad",
  "Ukraine",
  "Russia",
  "India",
  "Pakistan",
];

const random = randomOf(1);
const pick = (count) => Math.floor(random() * count);
const syllables = [
  "ba",
  "ke",
  "li",
  "mo",
  "nu",
  "ra",
  "si",
  "ta",
  "vo",
  "zha",
  "dir",
  "gan",
  "hol",
  "kur",
  "mes",
];
const nameFrom = (seed) => {
  const next = randomOf(seed);
  const word = Array.from({ length: 3 }, () => syllables[Math.floor(next() * syllables.length)]).join("");
  return `${word[0].toUpperCase()}${word.slice(1)}${seed.toString(36)}`;
};

/** Words in small letters that say nothing: without them every report would be a copy of every other. */
const plain = (count) =>
  Array.from({ length: count }, () => nameFrom(2_000_000 + pick(3000)).toLowerCase()).join(" ");

/** One large episode in the middle of many small ones. */
function* generated(count) {
  let made = 0;
  for (let event = 0; made < count; event++) {
    const large = event === 50 && count > LARGE;
    const size = Math.min(count - made, large ? LARGE : 1 + pick(12));
    const start = Date.UTC(2014, 0, 1) + pick(3650) * 86_400_000;
    for (let n = 0; n < size; n++) yield reportOf(event, n, start, pick(large ? 40 : 4));
    made += size;
  }
}

/** The toll rises from day to day; now and then a report has an older one. */
function reportOf(event, n, start, day) {
  const time = start + day * 86_400_000;
  const region = event % 400;
  const own = Array.from({ length: 12 }, (_, k) => nameFrom(1_000_000 + event * 12 + k)).filter(
    () => random() < 0.6,
  );
  const local = Array.from({ length: 6 }, (_, k) => nameFrom(1_000 + region * 6 + k)).filter(
    () => random() < 0.5,
  );
  const general = Array.from({ length: 8 }, () => nameFrom(pick(500)));
  const pair = (region * 2) % SIDES.length;
  const [ours, theirs] = [SIDES[pair], event % 20 === 10 ? SIDES[pair + 1] : SIDES[pair]];
  const killed = 5 + (event % 7) + 3 * Math.max(0, day - (pick(10) === 0 ? 1 : 0));
  const office = ["Health Ministry", "Interior Ministry", "Defence Ministry", "Emergencies Ministry"][
    pick(4)
  ];
  const sentences = [
    `At least ${killed} people were killed in ${own[0] ?? local[0] ?? ours}, the ${office} of ${ours} said on Friday.`,
    `Another ${killed * 2} people were wounded near ${own[1] ?? own[0] ?? ours}.`,
    n % 3 === 0 ? `The army of ${theirs} said ${1 + day + pick(2)} of its soldiers were killed.` : "",
    ...[...own, ...local, ...general].map((name) => `${plain(3)} ${name} ${plain(5)}.`),
  ];
  return {
    id: `e${event}-${n}-${pick(1e9).toString(36)}`,
    title: `Death toll in ${own[0] ?? local[0] ?? ours} rises to ${killed}`,
    text: sentences.filter((sentence) => sentence !== "").join(" "),
    published: new Date(time).toISOString().slice(0, 10),
    publisher: "Bench Wire",
    url: null,
    language: "en",
  };
}

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
      const extraction = timed(() => readReport(report));
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
