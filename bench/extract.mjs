// Reports per second: tollbook's reading, with and without a book on disk, beside wink-nlp with all its pipes on the
// same texts. The three take turns block by block, so that a slow minute of the machine falls on all of them.
//   node bench/extract.mjs [REPORTS]
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { extract, openBook, PACKS } from "../dist/index.js";
import { repeatedReports } from "./corpus.mjs";

const REPORTS = Number(process.argv[2] ?? 5000);
const BLOCK = 250;
const BATCH = 50;

const reports = repeatedReports(REPORTS);
const characters = reports.reduce((sum, { title, text }) => sum + title.length + text.length, 0);
const wink = winkNLP(model); // no list of pipes: all of them
const folder = mkdtempSync(join(tmpdir(), "tollbook-bench-"));
const path = join(folder, "bench.db");
const book = await openBook(path, { now: () => new Date().toISOString(), create: true });

let claims = 0;
let tokens = 0;
const readers = {
  extract(block) {
    for (const report of block) claims += extract(report, PACKS.en).claims.length;
  },
  async read(block) {
    for (let at = 0; at < block.length; at += BATCH) {
      const batch = block.slice(at, at + BATCH);
      await book.addMany(batch.map((report) => ({ report, origin: `bench/${report.id}` })));
    }
  },
  wink(block) {
    for (const { title, text } of block) tokens += wink.readDoc(`${title}\n${text}`).tokens().length();
  },
};

for (const report of reports.slice(0, 100)) {
  extract(report, PACKS.en);
  wink.readDoc(report.text);
}

const seconds = { extract: 0, read: 0, wink: 0 };
/** The same for the second half alone: by then everything is compiled as well as it will be. */
const warm = { extract: 0, read: 0, wink: 0 };
for (let at = 0; at < reports.length; at += BLOCK) {
  const block = reports.slice(at, at + BLOCK);
  for (const name of Object.keys(readers)) {
    const start = performance.now();
    await readers[name](block);
    const taken = (performance.now() - start) / 1000;
    seconds[name] += taken;
    if (at >= reports.length / 2) warm[name] += taken;
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${at + block.length} of ${reports.length}`);
}
await book.close();
const megabytes = statSync(path).size / 1e6;
rmSync(folder, { recursive: true });
if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");

const round = (value, digits = 0) => value.toLocaleString("en", { maximumFractionDigits: digits });
const row = (name, label) =>
  `| ${label} | ${round(seconds[name], 1)} | ${round(reports.length / seconds[name])} | ${round(seconds.wink / seconds[name], 2)} | ${round(warm.wink / warm[name], 2)} |`;

console.log(`## Reports per second

${round(reports.length)} reports (the corpus over and over), ${round(characters / 1e6, 1)} million characters, ${round(claims)} claims; ${round(tokens)} tokens by wink-nlp's count.
Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}.

| | seconds | reports per second | speed, wink-nlp = 1 | in the second half |
|---|---|---|---|---|
${row("extract", "tollbook, `extract`: claims and acts")}
${row("read", `tollbook, \`read\`: the same into a book on disk (${round(megabytes)} MB)`)}
${row("wink", "wink-nlp, all pipes: tokens, sentences, parts of speech, entities, negation, sentiment")}
`);
