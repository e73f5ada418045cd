#!/usr/bin/env node
// Writes REVIEW.md of each language pack: what the pack makes of each sentence of its sentences.ts and misses.ts.
// It compiles the rooms it needs for itself, so that it works while others are under repair.
//
//   node scripts/review-pack.mjs             writes the pages
//   node scripts/review-pack.mjs --check     fails when a page is not what would be written
//   node scripts/review-pack.mjs --sort      first moves each miss that is now read right to sentences.ts
//   node scripts/review-pack.mjs --faults    prints what is wrong, example by example, and writes nothing
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = `${root}node_modules/.cache/tollbook-review/`;
const { values: options } = parseArgs({
  options: {
    check: { type: "boolean" },
    sort: { type: "boolean" },
    faults: { type: "boolean" },
  },
});

compile();
const { PACKS } = await load("language/packs/index.js");
const { examplesOf, faultsOf } = await load("language/example.js");
const { reviewPage } = await load("language/review.js");
const { extract } = await load("extract/index.js");

for (const pack of Object.values(PACKS)) {
  const folder = `src/language/packs/${pack.code}/`;
  const { sentences } = await load(`language/packs/${pack.code}/sentences.js`);
  const { misses } = await load(`language/packs/${pack.code}/misses.js`);
  let right = examplesOf(sentences).map((example) => readingOf(example, pack));
  let wrong = examplesOf(misses).map((example) => readingOf(example, pack));
  if (options.faults) {
    showFaults([...right, ...wrong]);
    continue;
  }
  if (options.sort) {
    const order = [...new Set([...right, ...wrong].map(({ group }) => group))];
    const mended = wrong.filter(({ faults }) => faults.length === 0);
    right = [...right, ...mended].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
    wrong = wrong.filter(({ faults }) => faults.length > 0);
    writeTable(`${folder}sentences.ts`, right);
    writeTable(`${folder}misses.ts`, wrong);
    process.stdout.write(`${mended.length} misses moved to ${folder}sentences.ts\n`);
  }
  keepPage(`${folder}REVIEW.md`, reviewPage(pack.name, right, wrong));
}

function compile() {
  const packs = readdirSync(`${root}src/language/packs`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => ["sentences", "misses"].map((file) => `src/language/packs/${name}/${file}.ts`));
  const doors = ["extract/index", "language/packs/index", "language/example", "language/review"];
  const settings = `${root}node_modules/.cache/tollbook-review.json`;
  const config = {
    extends: `${root}tsconfig.build.json`,
    compilerOptions: {
      outDir: built,
      rootDir: `${root}src`,
      declaration: false,
      sourceMap: false,
      noCheck: true,
    },
    files: [...doors.map((door) => `src/${door}.ts`), ...packs].map((path) => root + path),
    include: [],
  };
  mkdirSync(built, { recursive: true });
  writeFileSync(settings, JSON.stringify(config));
  run("typescript/bin/tsc", ["-p", settings]);
}

function run(program, args) {
  const command = [`${root}node_modules/${program}`, ...args];
  execFileSync(process.execPath, command, { cwd: root, stdio: ["ignore", "ignore", 2] });
}

function load(path) {
  return import(pathToFileURL(built + path).href);
}

function readingOf(example, pack) {
  const { words, inTitle, published, publisher } = example;
  const [title, text] = inTitle ? [words, ""] : [example.title ?? "", words];
  const report = { id: "example", title, text, published, publisher, url: null, language: pack.code };
  const read = extract(report, pack).claims;
  return { ...example, read, faults: faultsOf(example.claims, read) };
}

function showFaults(readings) {
  for (const { words, faults, read } of readings.filter((each) => each.faults.length > 0)) {
    const rules = read.map((claim) => `  ${claim.category} "${claim.quote}": ${claim.rules.join(", ")}\n`);
    process.stdout.write(`${words}\n${faults.map((fault) => `  - ${fault}\n`).join("")}${rules.join("")}`);
  }
}

/** Writes the page; in check mode says whether it is the one that stands there. */
function keepPage(path, page) {
  if (existsSync(root + path) && readFileSync(root + path, "utf8") === page) return;
  if (options.check) {
    process.stderr.write(
      `${path} is not what the pack makes of its sentences today. Run "npm run review".\n`,
    );
    process.exitCode = 1;
    return;
  }
  writeFileSync(root + path, page);
  process.stdout.write(`${path} written\n`);
}

/** Writes a table anew below the lines that stand before it. */
function writeTable(path, readings) {
  const [head] = readFileSync(root + path, "utf8").split(/ = \{/u);
  const groups = [...new Set(readings.map(({ group }) => group))].map((group) => {
    const entries = readings.filter((reading) => reading.group === group).map(entryOf);
    return `${JSON.stringify(group)}: {\n${entries.join("")}},\n`;
  });
  writeFileSync(root + path, `${head} = {\n${groups.join("")}};\n`);
  run("@biomejs/biome/bin/biome", ["check", "--write", path]);
}

function entryOf({ words, inTitle, title, published, publisher, claims }) {
  const setting = {
    ...(inTitle ? { inTitle } : {}),
    ...(title === null ? {} : { title }),
    ...(published === null ? {} : { published }),
    ...(publisher === null ? {} : { publisher }),
  };
  const value = Object.keys(setting).length === 0 ? claims : { ...setting, claims };
  return `${JSON.stringify(words)}: ${JSON.stringify(value)},\n`;
}
