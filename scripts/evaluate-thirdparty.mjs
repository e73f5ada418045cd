// Reads three sets of other people's reports with coded counts and says how often the claims give the coded figure:
//   npm run evaluate:thirdparty [-- FOLDER] [-- --misses]
// FOLDER holds gva-dev.jsonl, muc4-dev.jsonl and ucdp-ukraine-dev.jsonl. With --misses each report read wrongly is listed
// by id, with the figure coded and the figure read. The sets are not part of this repository.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { extract, PACKS } from "../dist/pure.js";
import { carriesFigure, figureOf } from "./report-figure.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "boolean", default: false } },
});
const listMisses = values.misses;
const folder = positionals[0] ?? fileURLToPath(new URL("../../shared/corpus/thirdparty", import.meta.url));

const CASUALTY =
  /\b(?:kill\w*|dead|dies?|died|deaths?|death toll|toll|fatal\w*|slain|murder\w*|bod(?:y|ies)|casualt\w*|loses|lost)\b/iu;
/** Whose people each of UCDP's columns counts. */
const COLUMNS = {
  "Government of Ukraine": ({ side, kind }) => side === "Ukraine" && kind !== "civilian",
  DPR: ({ side }) => side === "Donetsk People's Republic",
  LPR: ({ side }) => side === "Luhansk People's Republic",
  civilians: ({ kind }) => kind === "civilian",
};

if (existsSync(folder)) {
  gunViolence(readSet("gva-dev"));
  muc(readSet("muc4-dev"));
  ukraine(readSet("ucdp-ukraine-dev"));
} else if (positionals[0] !== undefined) {
  console.error(`There is no folder ${folder}. Name the one that holds gva-dev.jsonl.`);
  process.exitCode = 1;
} else {
  console.log(`Skipped: ${folder} is missing, so there are no coded reports to read.`);
}

function readSet(name) {
  const lines = readFileSync(join(folder, `${name}.jsonl`), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

function claimsOf({ id, title = "", text, date = null }) {
  const report = { id, title, text, published: date, publisher: null, url: null, language: "en" };
  return extract(report, PACKS.en).claims;
}

/** Local news of shootings, with the final number of killed and wounded of their incident. */
function gunViolence(reports) {
  const read = reports.map((report) => ({ ...report, claims: claimsOf(report) }));
  heading("gva-dev: local reports of shootings", reports.length);
  for (const category of ["killed", "wounded"]) {
    const goldOf = (report) => report.gold[category];
    const some = read.filter((report) => goldOf(report) > 0);
    const carried = some.filter((report) => carriesFigure(report, category, report.gold));
    console.log(`\n${category}`);
    printFigures(`  ${category} one or more`, some, category, goldOf);
    printFigures("    the text carries the figure", carried, category, goldOf);
    const silent = some.filter((report) => !carried.includes(report));
    const ids = silent.slice(0, 10).map((report) => report.id.split(":").slice(1, 3).join(":").slice(0, 15));
    printFigures("    it does not", silent, category, goldOf);
    console.log(`      for example ${ids.join(", ")}`);
    const none = read.filter((report) => goldOf(report) === 0);
    line(
      `  ${category} zero: none read, or zero`,
      none.filter(({ claims }) => (figureOf(claims, category)?.min ?? 0) === 0).length,
      none.length,
    );
    if (listMisses) for (const report of carried) listMiss(report, category, goldOf(report));
  }
  printSpeed(reports);
}

/** Each report's time is the least of three readings, so that what else the machine does shows as little as it can. */
function printSpeed(reports) {
  const times = reports.map((report) => ({
    ...report,
    took: Math.min(...[1, 2, 3].map(() => timeOf(report))),
  }));
  const seconds = times.reduce((sum, { took }) => sum + took, 0) / 1000;
  const slow = times.filter(({ took }) => took > 20).sort((a, b) => b.took - a.took);
  console.log(
    `\n  ${Math.round(reports.length / seconds)} reports a second; longer than 20 ms: ${slow.length}`,
  );
  for (const { id, took, text } of slow.slice(0, 10))
    console.log(`    ${id.slice(0, 19)} ${Math.round(took)} ms for ${text.length} characters`);
}

function timeOf(report) {
  const start = performance.now();
  claimsOf(report);
  return performance.now() - start;
}

function printFigures(label, reports, category, goldOf) {
  const figures = reports.map((report) => ({
    gold: goldOf(report),
    figure: figureOf(report.claims, category),
  }));
  line(
    `${label}: exact`,
    figures.filter(({ gold, figure }) => isExactly(figure, gold)).length,
    reports.length,
  );
  line(
    `${label}: within bounds`,
    figures.filter(({ gold, figure }) => isWithin(figure, gold)).length,
    reports.length,
  );
  const told = reports.filter(({ claims, ...report }) =>
    claims.some((claim) => claim.category === category && isExactly(claim, goldOf(report))),
  );
  line(`${label}: some claim says it`, told.length, reports.length);
}

/** Newswire in capitals: the targets whose number is bounded below and above. Only terrorist acts are coded, so what is found beyond the coded targets says nothing. */
function muc(reports) {
  const EFFECTS = { DEATH: "killed", INJURY: "wounded" };
  const tallies = { all: [0, 0], killed: [0, 0], wounded: [0, 0], one: [0, 0], "two or more": [0, 0] };
  const misses = [];
  for (const report of reports) {
    const claims = claimsOf(report);
    for (const target of report.gold.incidents.flatMap((incident) => incident.human_targets)) {
      const categories = [...new Set(target.effect.map((effect) => EFFECTS[effect]).filter(Boolean))];
      const options = target.number_options.filter(({ min, max }) => min !== null && max !== null);
      if (categories.length === 0 || options.length === 0) continue;
      const places = target.refs.flatMap((ref) => occurrences(report.text, ref));
      const found = claims.some(
        (claim) =>
          (categories.includes(claim.category) ||
            (categories.length === 2 && claim.category === "casualties")) &&
          options.some(({ min, max }) => claim.min === min && claim.max === max) &&
          places.some((place) => isNear(claim, place)),
      );
      const size = options.every(({ max }) => max === 1) ? "one" : "two or more";
      for (const key of ["all", size, ...(categories.length === 1 ? categories : [])]) {
        tallies[key][0] += Number(found);
        tallies[key][1] += 1;
      }
      if (!found) misses.push(`${report.id} ${categories.join("+")} ${target.number} ${target.refs[0]}`);
    }
  }
  heading("muc4-dev: coded targets killed or injured, with a number", reports.length);
  for (const [key, [found, coded]] of Object.entries(tallies)) line(`  recall, ${key}`, found, coded);
  if (listMisses) for (const miss of misses) console.log(`    ${miss}`);
}

/** Where words stand in a text: the refs are in capitals and on one line, some texts are not. */
function occurrences(text, words) {
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+");
  return [...text.matchAll(new RegExp(`(?<!\\w)${pattern}(?!\\w)`, "giu"))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** In or beside: a claim's words reach to within 150 characters of the target's, about a sentence. */
function isNear(claim, place) {
  return !claim.inTitle && claim.start - 150 <= place.end && place.start - 150 <= claim.end;
}

/** Dated headlines, with the deaths of their event by side: of the events whose headlines speak of deaths. */
function ukraine(events) {
  const read = events
    .filter((event) => event.reports.some(({ headline }) => CASUALTY.test(headline)))
    .map((event) => ({
      ...event,
      claims: event.reports.flatMap(({ headline, date }, index) =>
        claimsOf({ id: `${event.id}/${index}`, title: headline, text: "", date }),
      ),
    }));
  const figures = read.map(({ id, gold, claims }) => ({
    id,
    gold: gold.killed,
    figure: figureOf(claims, "killed"),
  }));
  const counted = figures.filter(({ figure }) => figure !== null && figure.from !== "unquantified");
  heading("ucdp-ukraine-dev: events whose headlines speak of deaths", read.length);
  line("  a headline gives a number", counted.length, read.length);
  line(
    "  exact: the best estimate",
    counted.filter(({ figure, gold }) => isExactly(figure, gold.best)).length,
    counted.length,
  );
  line(
    "  within low to high",
    counted.filter(
      ({ figure, gold }) => (figure.min ?? 0) <= gold.high && (figure.max ?? figure.min) >= gold.low,
    ).length,
    counted.length,
  );
  for (const [column, fits] of Object.entries(COLUMNS)) {
    const coded = read.filter(({ gold }) => gold.by_side[column] > 0);
    const told = coded.filter(({ gold, claims }) =>
      claims.some((claim) => isDeath(claim) && isExactly(claim, gold.by_side[column])),
    );
    const placed = told.filter(({ gold, claims }) =>
      claims.some((claim) => isDeath(claim) && isExactly(claim, gold.by_side[column]) && fits(claim.victims)),
    );
    line(`  ${column}: the number is read`, told.length, coded.length);
    line(`  ${column}: and whose people they are`, placed.length, told.length);
  }
  if (listMisses)
    for (const { id, gold, figure } of figures)
      if (!isExactly(figure, gold.best)) console.log(`    ${id} coded ${gold.best} read ${say(figure)}`);
}

function isDeath(claim) {
  return claim.category === "killed" && !claim.unquantified;
}

function isExactly(count, number) {
  return count !== null && count.min === number && count.max === number;
}

function isWithin(figure, number) {
  return (
    figure !== null &&
    figure.from !== "unquantified" &&
    (figure.min ?? 0) <= number &&
    number <= (figure.max ?? number)
  );
}

function listMiss(report, category, gold) {
  const figure = figureOf(report.claims, category);
  if (!isExactly(figure, gold)) console.log(`    ${report.id} coded ${gold} read ${say(figure)}`);
}

function say(figure) {
  return figure === null ? "nothing" : `${figure.min ?? "any"} to ${figure.max ?? "any"} (${figure.from})`;
}

function heading(title, number) {
  console.log(`\n${title} (${number})`);
}

function line(label, part, whole) {
  const share = whole === 0 ? "-" : (part / whole).toFixed(3);
  console.log(`${label.padEnd(58)} ${String(part).padStart(5)} of ${String(whole).padStart(5)}  ${share}`);
}
