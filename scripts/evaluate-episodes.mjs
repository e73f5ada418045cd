// Reads the annotated episodes into one book in ten random orders, and local reports of shootings with their incident
// (gva-dev, which is not part of this repository), and says how well the reports are sorted into episodes:
//   npm run evaluate:episodes [-- GVA_FILE]
// B-cubed over reports: precision is the share of a report's episode that belongs with it, recall the share of what
// belongs with it that is in its episode, both averaged over reports.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpusReports } from "../bench/corpus.mjs";
import { randomOf } from "../bench/random.mjs";
import { openBook } from "../dist/index.js";

const ORDERS = 10;
const INCIDENTS = 300;
const SEED = 20220916;

const folder = mkdtempSync(join(tmpdir(), "tollbook-episodes-"));
let failed = false;
try {
  await corpus();
  const gva =
    process.argv[2] ??
    fileURLToPath(new URL("../../shared/corpus/thirdparty/gva-dev.jsonl", import.meta.url));
  if (existsSync(gva)) await shootings(gva);
  else
    console.log(
      `Skipped: ${gva} is missing, so there are no reports of shootings to sort; name their file to sort them.`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

async function corpus() {
  const reports = corpusReports().map((report) => ({ report, gold: report.id.split("/")[0] }));
  const random = randomOf(SEED);
  const partings = [];
  for (let order = 0; order < ORDERS; order++)
    partings.push(await part(shuffled(reports, random), `corpus-${order}`));
  print(`corpus, ${reports.length} reports in one book`, reports, partings[0], 0.95);
  const same = new Set(partings.map(spelled)).size === 1;
  console.log(
    `  ${ORDERS} orders of reading: ${same ? "the same episodes each time" : "NOT THE SAME EPISODES"}`,
  );
  if (!same) failed = true;
  const undated = reports.filter(({ report }) => report.published === null);
  const joined = undated.filter(
    ({ report }) => (partings[0].find((ids) => ids.includes(report.id))?.length ?? 0) > 1,
  );
  console.log(`  undated reports that joined an episode: ${joined.length} of ${undated.length}`);
}

async function shootings(path) {
  const all = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  const reports = all.map(({ id, title, text, date, gold }) => ({
    report: { id, title, text, published: date, publisher: null, url: null, language: "en" },
    gold: gold.incident,
  }));
  const times = new Map();
  for (const { gold } of reports) times.set(gold, (times.get(gold) ?? 0) + 1);
  const several = [...times.keys()].filter((incident) => times.get(incident) > 1).sort();
  const drawn = new Set(shuffled(several, randomOf(SEED)).slice(0, INCIDENTS));
  const some = reports.filter(({ gold }) => drawn.has(gold));
  print(
    `gva-dev, ${some.length} reports of ${drawn.size} incidents drawn`,
    some,
    await part(some, "some"),
    0.8,
  );
  print(
    `gva-dev, all ${reports.length} reports of ${times.size} incidents`,
    reports,
    await part(reports, "all"),
    0.8,
  );
}

/** The ids of each part's reports, reports without a claim too: a part is what the book would make a ledger of. */
async function part(reports, name) {
  const book = await openBook(join(folder, `${name}.db`), {
    now: () => "2026-01-01T00:00:00Z",
    create: true,
  });
  try {
    await book.addMany(reports.map(({ report }) => ({ report, origin: "evaluation" })));
    return await book.partition();
  } finally {
    await book.close();
  }
}

function print(title, reports, parts, target) {
  const { precision, recall, f1 } = bCubed(reports, parts);
  const gold = new Set(reports.map((each) => each.gold)).size;
  console.log(title);
  console.log(`  ${parts.length} episodes found, ${gold} annotated`);
  console.log(
    `  B-cubed precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} (aim: ${target.toFixed(2)})`,
  );
  if (f1 < target) failed = true;
}

function bCubed(reports, parts) {
  const goldOf = new Map(reports.map(({ report, gold }) => [report.id, gold]));
  const sizes = new Map();
  for (const { gold } of reports) sizes.set(gold, (sizes.get(gold) ?? 0) + 1);
  let [precision, recall] = [0, 0];
  for (const ids of parts) {
    for (const id of ids) {
      const together = ids.filter((other) => goldOf.get(other) === goldOf.get(id)).length;
      precision += together / ids.length / reports.length;
      recall += together / sizes.get(goldOf.get(id)) / reports.length;
    }
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function spelled(parts) {
  return JSON.stringify(parts.map((ids) => [...ids].sort()).sort());
}

function shuffled(items, random) {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
  }
  return mixed;
}
