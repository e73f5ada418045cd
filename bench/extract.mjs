// Reports per second: tollbook's reading, with and without a book on disk, in one thread and on all cores, and the
// command itself over a folder, beside wink-nlp with all its pipes on the same texts. Each runs in a process of its own
// that has read nothing before, in turns, and the quickest of its runs counts.
//   node bench/extract.mjs [REPORTS [ROUNDS]]
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repeatedReports } from "./corpus.mjs";

const REPORTS = Number(process.argv[2] ?? 5000);
const ROUNDS = Number(process.argv[3] ?? 2);
/** One for each core, at most as many as the command line ever takes by itself. */
const THREADS = Math.min(availableParallelism(), 8);

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tollbook-bench-"));
const reports = repeatedReports(REPORTS);
const characters = reports.reduce((sum, { title, text }) => sum + title.length + text.length, 0);
mkdirSync(join(folder, "reports"));
for (const [index, report] of reports.entries())
  writeFileSync(join(folder, "reports", `${String(index).padStart(6, "0")}.json`), JSON.stringify(report));

const run = (args, stdout) => {
  const start = performance.now();
  const child = spawnSync(process.execPath, args, { stdio: ["ignore", stdout, "inherit"], encoding: "utf8" });
  if (child.status !== 0) throw new Error(`node ${args.join(" ")} ended with ${child.status}`);
  return { seconds: (performance.now() - start) / 1000, said: child.stdout };
};
/** What one way of reading takes, told by the process that reads. */
const measured = (name, threads) =>
  JSON.parse(run([at("reading.mjs"), name, `${REPORTS}`, `${threads}`, folder], "pipe").said);
/** What a whole command takes from its start to its end. */
const timed = (args) => {
  const printed = openSync(join(folder, "printed"), "w");
  const { seconds } = run(args, printed);
  closeSync(printed);
  return { seconds };
};

const ways = {
  extract: () => measured("extract", 1),
  read: () => measured("read", 1),
  wink: () => measured("wink", 1),
  extractAll: () => measured("extract", THREADS),
  readAll: () => measured("read", THREADS),
  winkAll: () => measured("wink", THREADS),
  command: () => timed([at("../bin/tollbook.js"), "extract", join(folder, "reports")]),
  script: () => timed([at("wink-folder.mjs"), join(folder, "reports")]),
};
const best = {};
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, measure] of Object.entries(ways)) {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${round + 1} of ${ROUNDS}: ${name}`);
    const found = measure();
    if (best[name] === undefined || found.seconds < best[name].seconds) best[name] = found;
  }
}
rmSync(folder, { recursive: true, force: true });
if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");

const round = (value, digits = 0) => value.toLocaleString("en", { maximumFractionDigits: digits });
const row = (name, label, threads) => {
  const same = threads === 1 ? "wink" : "winkAll";
  const { seconds, busy, warm } = best[name];
  const cells = [
    threads,
    round(seconds, 1),
    round(busy, 1),
    round(REPORTS / seconds),
    round(best.wink.seconds / seconds, 2),
    round(best[same].seconds / seconds, 2),
    round(best[same].warm / warm, 2),
  ];
  return `| ${[label, ...cells].join(" | ")} |`;
};
const whole = (name, label) => {
  const { seconds } = best[name];
  const cells = [round(seconds, 1), round(REPORTS / seconds), round(best.script.seconds / seconds, 2)];
  return `| ${[label, ...cells].join(" | ")} |`;
};
const READ = `\`read\`: the same into a book on disk (${round(best.read.megabytes)} MB)`;

console.log(`## Reports per second

${round(REPORTS)} reports (the corpus over and over), ${round(characters / 1e6, 1)} million characters, ${round(best.extract.counted)} claims; ${round(best.wink.counted)} tokens by wink-nlp's count.
Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores. Each in a process of its own, the quickest of ${ROUNDS}.

| | threads | seconds | of processors | reports per second | wink-nlp in one thread = 1 | in as many threads = 1 | in the second half |
|---|---|---|---|---|---|---|---|
${row("extract", "tollbook, `extract`: claims and acts", 1)}
${row("read", `tollbook, ${READ}`, 1)}
${row("wink", "wink-nlp, all pipes: tokens, sentences, parts of speech, entities, negation, sentiment", 1)}
${row("extractAll", "tollbook, `extract` by a pool of threads", THREADS)}
${row("readAll", "tollbook, `read` by a pool of threads", THREADS)}
${row("winkAll", "wink-nlp, all pipes, in a pool of threads that hands back a number", THREADS)}

A folder of as many files, from the start of the command to its end:

| | seconds | reports per second | the script = 1 |
|---|---|---|---|
${whole("command", "`tollbook extract FOLDER > claims.jsonl`, with as many threads as it takes by itself")}
${whole("script", "a script that reads each file and has wink-nlp count its tokens")}
`);
