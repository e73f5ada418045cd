import { CATEGORY_NAMES } from "../../domain/category.js";
import type { EpisodeHistory, Figure, History, HistoryDay, Statement } from "../../domain/ledger.js";
import type { Layout } from "../format.js";
import { countText, figureCountText } from "../words/count.js";
import { dayText, stretchText, yearOf } from "../words/day.js";
import { plural, sideText, sourceText, whoseText } from "../words/names.js";
import { cut, hanging, type Paint, pad, padLeft, painter, widthOf, wrap } from "./lines.js";

const MAX_WIDTH = 110;
const MIN_WIDTH = 60;

interface Pen {
  readonly width: number;
  readonly paint: Paint;
  readonly year: string | undefined;
}

/** A statement's words, before they are aligned. */
interface Row {
  readonly category: string;
  readonly side: string;
  readonly count: string;
  readonly source: string;
}

/**
 * The toll as it became known: for each day of publication what each source newly said, and the figures that could
 * then be made. Ends with a line break.
 */
export function historyText({ episodes }: History, { width, colour }: Layout): string {
  if (episodes.length === 0) return "No episode: none of the reports looked at tells of anybody harmed.\n";
  const room = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width));
  return `${episodes.map((each) => episodeLines(each, room, painter(colour)).join("\n")).join("\n\n")}\n`;
}

function episodeLines(episode: EpisodeHistory, width: number, paint: Paint): readonly string[] {
  const pen = { width, paint, year: yearOf(episode.start, episode.end) };
  const facts = [
    stretchText(episode.start, episode.end),
    plural(episode.reports.length, "report"),
    `policy ${episode.policy}`,
    episode.id,
  ].join(" · ");
  const rows = episode.days.map(({ day, statements }) => statements.map((told) => rowOf(told, day, pen)));
  const widths = {
    category: widest(rows.flat(), ({ category }) => category, 10),
    side: widest(rows.flat(), ({ side }) => side, Math.floor(width / 4)),
    count: widest(rows.flat(), ({ count }) => count, Math.floor(width / 4)),
  };
  return [
    ...wrap(episode.name, width).map((line) => paint("bold", line)),
    ...wrap(facts, width),
    ...(episode.days.length === 0 ? ["", "No total was given on any day."] : []),
    ...episode.days.flatMap((day, index) => [
      "",
      paint("bold", day.day === null ? "Undated reports" : dayText(day.day)),
      ...(rows[index] ?? []).flatMap((row) => rowLines(row, widths, pen)),
      ...tollLines(day, pen),
    ]),
  ];
}

function rowOf(told: Statement, day: string | null, { year }: Pen): Row {
  const { category, side, kind, source, asOf, before, readLate } = told;
  const isOther = asOf !== null && day !== null && asOf.slice(0, 10) !== day;
  const asides = [
    ...(isOther ? [`as of ${dayText(asOf, year)}`] : []),
    ...(readLate === null ? [] : [`read late, on ${dayText(readLate)}`]),
  ];
  const whose = kind === "unknown" || kind === "mixed" ? sideText(side) : `${sideText(side)}, ${kind}`;
  return {
    category,
    side: whose,
    count:
      before === null || countText(before) === countText(told)
        ? countText(told)
        : `${countText(before)} → ${countText(told)}`,
    source: sourceText(source) + (asides.length === 0 ? "" : ` (${asides.join("; ")})`),
  };
}

function widest(rows: readonly Row[], of: (row: Row) => string, most: number): number {
  return Math.min(most, Math.max(1, ...rows.map((row) => widthOf(of(row)))));
}

function rowLines(
  row: Row,
  widths: { readonly category: number; readonly side: number; readonly count: number },
  { width }: Pen,
): readonly string[] {
  const category = pad(cut(row.category, widths.category), widths.category);
  const lead = `  ${category}  ${pad(cut(row.side, widths.side), widths.side)}  `;
  // a number is never cut: a count too long for its column goes on below
  const counts = wrap(row.count, widths.count);
  const room = Math.max(widths.count, ...counts.map(widthOf));
  const sources = wrap(row.source, width - widthOf(lead) - room - 2);
  return Array.from({ length: Math.max(counts.length, sources.length) }, (_, index) => {
    const before = index === 0 ? lead : " ".repeat(widthOf(lead));
    return `${before}${padLeft(counts[index] ?? "", room)}  ${sources[index] ?? ""}`.trimEnd();
  });
}

/** "  toll: killed Kyrgyzstan 46, all sides 81 (80+); wounded ...": what could be said at the end of the day. */
function tollLines({ figures }: HistoryDay, { width, paint }: Pen): readonly string[] {
  const parts = CATEGORY_NAMES.flatMap((category) => {
    const own = figures.filter((figure) => figure.category === category);
    return own.length === 0 ? [] : [`${category} ${own.map(figureText).join(", ")}`];
  });
  return parts.length === 0
    ? []
    : hanging("  toll: ", parts.join("; "), width).map((line) => paint("dim", line));
}

function figureText(figure: Figure): string {
  const { speaker, grade } = figure;
  const says = speaker === null ? "" : ` (${speaker})`;
  return `${whoseText(figure)}${says} ${figureCountText(figure)}${grade === undefined ? "" : ` ${grade}`}`;
}
