// Reads the annotated episodes from their words alone, reconciles what was read, and compares the ledger with the
// analyst's last figures (ledger.json, "final"):
//   npm run evaluate:ledger
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpusReports } from "../bench/corpus.mjs";
import { openBook } from "../dist/index.js";

const CORPUS = fileURLToPath(new URL("../corpus/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tollbook-ledger-"));
try {
  const rows = [];
  const episodes = readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of episodes) rows.push(...(await compared(name)));
  print(rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compared(name) {
  const book = await openBook(join(folder, `${name}.db`), {
    now: () => "2026-01-01T00:00:00Z",
    create: true,
  });
  try {
    const reports = corpusReports().filter(({ id }) => id.startsWith(`${name}/`));
    await book.addMany(reports.map((report) => ({ report, origin: "evaluation" })));
    const { episodes } = await book.ledger();
    const largest = [...episodes].sort((a, b) => b.reports.length - a.reports.length)[0];
    const { final } = JSON.parse(readFileSync(join(CORPUS, name, "ledger.json"), "utf8"));
    return final.map((row) => ({ name, row, ours: figureOf(largest, row) }));
  } finally {
    await book.close();
  }
}

/** A side's figure: of all its people, else of the only kind counted; where none has a best, the row there is. */
function figureOf(episode, { category, side }) {
  const own = episode.figures.filter((figure) => figure.category === category && figure.side === side);
  return (
    own.find(({ kind, best }) => kind === "any" && best !== null) ??
    own.find(({ best }) => best !== null) ??
    own.find(({ kind }) => kind === "any") ?? { low: null, best: null, high: null }
  );
}

function isWithin(value, { low, high }) {
  return value === null || (value >= (low ?? 0) && value <= (high ?? Number.POSITIVE_INFINITY));
}

function print(rows) {
  const say = ({ low, best, high }) => `${low ?? "-"} / ${best ?? "-"} / ${high ?? "-"}`;
  const isRight = ({ row, ours }) => row.best === ours.best;
  // no figure at all holds none
  const isInOurs = ({ row, ours }) =>
    row.best === ours.best || ((ours.low !== null || ours.high !== null) && isWithin(row.best, ours));
  console.log(`${"".padEnd(56)} ${"analyst".padEnd(26)} tollbook   (low / best / high)`);
  for (const each of rows) {
    const told = isRight(each) ? "right" : isInOurs(each) ? "range" : "WRONG";
    console.log(
      [
        told.padEnd(6),
        each.name.padEnd(26),
        each.row.category.padEnd(10),
        each.row.side.padEnd(11),
        say(each.row).padEnd(26),
        say(each.ours),
      ].join(" "),
    );
  }
  const share = (count) => `${count} of ${rows.length} (${((100 * count) / rows.length).toFixed(0)} %)`;
  console.log(`best right: ${share(rows.filter(isRight).length)}`);
  console.log(`the analyst's best within our low and high: ${share(rows.filter(isInOurs).length)}`);
}
