// Time of `extract` against the length of the text: the corpus end to end, and texts made to hurt.
// A reading in linear time takes 4 times as long for 4 times the text. Times are of the processor, so that other
// work on the machine does not count.
//   node bench/scaling.mjs [LARGEST-IN-KB]
import { extract, PACKS } from "../dist/index.js";
import { corpusReports } from "./corpus.mjs";

const LARGEST = Number(process.argv[2] ?? 4096);
const SIZES = [1, 4, 16, 64, 256, 1024, 4096].filter((size) => size <= LARGEST).map((size) => size * 1024);
/** A size is not tried once the size before has taken this long. */
const PATIENCE = 60_000;

const prose = corpusReports()
  .map(({ text }) => text)
  .join("\n\n");

const TEXTS = {
  "news, one report after another": prose,
  "news without paragraphs": prose.replace(/\s+/gu, " "),
  "news without full stops": prose.replace(/[.!?\n]+/gu, " "),
  "news without spaces": prose.replace(/\s+/gu, ""),
  "one letter": "a",
  digits: "1234567890",
  "digits and commas": "136,770,",
  "numbers, spaced": "24 ",
  "numbers as words": "twenty four hundred and ",
  quotes: '"',
  "curly quotes, opening only": "“he said ",
  "and and and": "and ",
  "killed killed killed": "killed ",
  "24 killed, 24 killed": "24 killed, ",
  "said the ministry": "said the ministry, ",
  "names end to end": "Kyrgyzstan Tajikistan Bishkek ",
  "brackets, opening only": "(",
  "full stops": ".",
  "empty lines": "\n",
  "half an emoji": "\ud83d",
};

const report = (text) => ({
  id: "bench",
  title: "",
  text,
  published: "2022-09-18",
  publisher: null,
  url: null,
  language: "en",
});

/** The best of several runs, in milliseconds of the processor: more of them while the text is short. */
function millisecondsFor(text) {
  const runs = Math.max(2, Math.min(20, Math.round(2_000_000 / text.length)));
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && (run === 0 || best < 5_000); run += 1) {
    const start = process.cpuUsage();
    extract(report(text), PACKS.en);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const shown = (value) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en"));

for (let run = 0; run < 5; run += 1) extract(report(prose.slice(0, 100_000)), PACKS.en);

const names = SIZES.map((size) => (size < 1024 ** 2 ? `${size / 1024} KB` : `${size / 1024 ** 2} MB`));
console.log(`## Time against length

Milliseconds of processor time for one text of so many characters; in brackets, times the column before (four times the text).

| text | ${names.join(" | ")} |
|---|${SIZES.map(() => "---|").join("")}`);

for (const [name, piece] of Object.entries(TEXTS)) {
  const cells = [];
  let before = null;
  for (const size of SIZES) {
    if (before !== null && before > PATIENCE) {
      cells.push("not tried");
      continue;
    }
    const taken = millisecondsFor(piece.repeat(Math.ceil(size / piece.length)).slice(0, size));
    cells.push(before === null ? shown(taken) : `${shown(taken)} (${(taken / before).toFixed(1)})`);
    before = taken;
  }
  console.log(`| ${name} | ${cells.join(" | ")} |`);
}
