// The table of docs/accuracy.md: how well the reports of corpus/ are read, each episode and all, and what goes wrong.
//   node scripts/accuracy.mjs            print it
//   node scripts/accuracy.mjs --write    put it into the page
//   node scripts/accuracy.mjs --check    say whether the page still has it
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PAGE = `${ROOT}docs/accuracy.md`;
const BLOCK = /(<!-- measured by scripts\/accuracy\.mjs -->\n)[\s\S]*?(\n<!-- end -->)/u;

const FAULTS = 20;

const percent = (share) => (100 * share).toFixed(1);

/** The scorer's result for a folder of annotated reports. */
function evaluate(folder) {
  const out = execFileSync(process.execPath, ["bin/tollbook.js", "evaluate", folder, "--json", "--errors"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return JSON.parse(out);
}

function row(name, result) {
  const { side, source, scope } = result.attributes;
  const cells = [result.precision, result.recall, result.f1, result.strict_f1, side, source, scope];
  return `| ${name} | ${result.reports} | ${result.gold} | ${cells.map(percent).join(" | ")} |`;
}

function table() {
  const episodes = readdirSync(`${ROOT}corpus`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const all = evaluate("corpus");
  const categories = Object.entries(all.categories).map(
    ([name, { gold, precision, recall, f1 }]) =>
      `| ${name} | ${gold} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |`,
  );
  return [
    "| episode | reports | claims | precision | recall | F1 | strict F1 | side | source | scope |",
    "|---|---|---|---|---|---|---|---|---|---|",
    ...episodes.map((name) => row(name, evaluate(`corpus/${name}`))),
    row("all", all),
    "",
    "| category | claims | precision | recall | F1 |",
    "|---|---|---|---|---|",
    ...categories,
    "",
    `The ${FAULTS} most frequent faults; one claim may have several:`,
    "",
    ...faultTable(all.errors),
  ].join("\n");
}

/** What a careful reader and tollbook make of one attribute. */
function asRead(claim, attribute) {
  if (attribute === "side" || attribute === "kind") return claim.victims[attribute] ?? "unknown";
  return claim[attribute] ?? false;
}

/** One fault of one claim in words that many share. */
function faultsOf({ type, wrong, gold, predicted }) {
  if (type !== "attributes") {
    const claim = gold ?? predicted;
    const what = claim.unquantified ? "people without a number" : "a number";
    return [`${type}: ${claim.category}, ${claim.status === "withheld" ? "a silence" : what}`];
  }
  return wrong.map((attribute) => {
    const [is, read] = [asRead(gold, attribute), asRead(predicted, attribute)];
    if (attribute === "source") {
      if (gold.source === null) return "source: nobody, read as somebody";
      return `source: somebody, read as ${predicted.source === null ? "nobody" : "somebody else"}`;
    }
    if (attribute !== "side") return `${attribute}: ${is}, read as ${read}`;
    const one = (side) => (side === "all" || side === "unknown" ? side : "one side");
    return `side: ${one(is)}, read as ${one(read) === one(is) ? "another" : one(read)}`;
  });
}

/** The most frequent faults over all annotated reports, most first. */
function faultTable(errors) {
  const counts = new Map();
  for (const fault of errors.flatMap(faultsOf)) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, FAULTS);
  return ["| fault | claims |", "|---|---|", ...ranked.map(([fault, count]) => `| ${fault} | ${count} |`)];
}

const made = table();
if (process.argv.includes("--write")) {
  const page = readFileSync(PAGE, "utf8");
  writeFileSync(
    PAGE,
    page.replace(BLOCK, (_, open, close) => `${open}${made}${close}`),
  );
} else if (process.argv.includes("--check")) {
  if (!readFileSync(PAGE, "utf8").includes(made)) {
    process.stderr.write("docs/accuracy.md is stale: run `npm run accuracy -- --write`.\n");
    process.exitCode = 1;
  }
} else process.stdout.write(`${made}\n`);
