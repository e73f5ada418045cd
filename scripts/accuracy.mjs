// The table of docs/accuracy.md: how well the reports of corpus/ are read, each episode and all.
//   node scripts/accuracy.mjs            print it
//   node scripts/accuracy.mjs --write    put it into the page
//   node scripts/accuracy.mjs --check    say whether the page still has it
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PAGE = `${ROOT}docs/accuracy.md`;
const BLOCK = /(<!-- measured by scripts\/accuracy\.mjs -->\n)[\s\S]*?(\n<!-- end -->)/u;

const percent = (share) => (100 * share).toFixed(1);

/** The scorer's result for a folder of annotated reports. */
function evaluate(folder) {
  const out = execFileSync(process.execPath, ["bin/tollbook.js", "evaluate", folder, "--json"], {
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
  ].join("\n");
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
