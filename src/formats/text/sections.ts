import { CATEGORIES } from "../../domain/category.js";
import type { Claim } from "../../domain/claim.js";
import type { Background, Check, EpisodeLedger, Withheld } from "../../domain/ledger.js";
import { countText } from "../words/count.js";
import { dayText } from "../words/day.js";
import { plural, sideText } from "../words/names.js";
import { checkSentence, withheldSentence } from "../words/sentences.js";
import { hanging, type Paint, pad, wrap } from "./lines.js";

/** What the sections below the figures are written with. */
export interface Pen {
  readonly width: number;
  readonly paint: Paint;
  readonly year: string | undefined;
  readonly claims: ReadonlyMap<string, Claim>;
}

/** What parties kept to themselves, what adds up and what does not, and what belongs to other times. */
export function sectionsOf(episode: EpisodeLedger, pen: Pen): readonly string[] {
  const failing = episode.checks.filter(({ holds }) => !holds);
  const holding = episode.checks.filter(({ holds }) => holds);
  return [
    ...section(
      "No figure given",
      episode.withheld.flatMap((row) => withheldLines(row, pen)),
      pen,
    ),
    ...section(
      "Does not add up",
      failing.flatMap((check) => checkLines(check, pen)),
      pen,
    ),
    ...section(
      "Adds up",
      holding.flatMap((check) => checkLines(check, pen)),
      pen,
    ),
    ...section("Background: other times, in no figure above", backgroundLines(episode.background, pen), pen),
  ];
}

function section(title: string, lines: readonly string[], { paint, width }: Pen): readonly string[] {
  const titles = wrap(title, width).map((line) => paint("bold", line));
  return lines.length === 0 ? [] : ["", ...titles, ...lines];
}

function withheldLines(row: Withheld, pen: Pen): readonly string[] {
  return [...hanging("  · ", withheldSentence(row, pen.year), pen.width), ...idLines(row.claims, pen)];
}

function checkLines(check: Check, pen: Pen): readonly string[] {
  const { holds, claims } = check;
  const sign = holds ? "✓" : "✗";
  const [first = "", ...rest] = hanging(`  ${sign} `, checkSentence(check, pen.year), pen.width);
  return [first.replace(sign, pen.paint(holds ? "green" : "red", sign)), ...rest, ...idLines(claims, pen)];
}

const MAX_IDS = 8;

function idLines(ids: readonly string[], { width, paint }: Pen): readonly string[] {
  const more = ids.length - MAX_IDS;
  const words = ids.slice(0, MAX_IDS).join(" ") + (more > 0 ? ` and ${more} more` : "");
  return ids.length === 0 ? [] : hanging("    ", words, width).map((line) => paint("dim", line));
}

function backgroundLines(rows: readonly Background[], pen: Pen): readonly string[] {
  const cells = rows.map((row) => {
    const reports = new Set(row.claims.flatMap((id) => pen.claims.get(id)?.report ?? [])).size;
    return [
      dayText(row.when),
      countText(row),
      CATEGORIES[row.category].label,
      sideText(row.side),
      plural(reports, "report"),
    ];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
  const isWide = 2 + widths.reduce((sum, each) => sum + each + 2, 0) + LAST_CELL <= pen.width;
  return cells.flatMap((row, index) => [
    ...(isWide ? [tableLine(row, widths)] : hanging("  ", row.join(" · "), pen.width)),
    ...idLines(rows[index]?.claims ?? [], pen),
  ]);
}

/** "12 reports" */
const LAST_CELL = 10;

function tableLine(row: readonly string[], widths: readonly number[]): string {
  return `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join("  ")}`.trimEnd();
}
