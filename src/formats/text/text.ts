import { CATEGORIES, CATEGORY_NAMES } from "../../domain/category.js";
import type { EpisodeLedger, Figure } from "../../domain/ledger.js";
import type { ReportHead } from "../../domain/report.js";
import type { Format, Layout, Shown } from "../format.js";
import { stretchText, yearOf } from "../words/day.js";
import { type FigureWords, figureWords } from "../words/figure.js";
import { byId } from "../words/looked-up.js";
import { capital, plural } from "../words/names.js";
import { cut, type Paint, pad, padLeft, painter, widthOf, wrap } from "./lines.js";
import { nearOnes } from "./near.js";
import { sectionsOf } from "./sections.js";

/** Wider lines than this are hard to read across. */
const MAX_WIDTH = 140;
/** In fewer columns a figure's cells stand below each other. */
const TABLE_WIDTH = 70;
const MIN_WIDTH = 24;
/** The share of a line that the names of sides take at most: "Afghanistan, civilian" is whole in 80 columns. */
const MOST_SIDE = 0.3;

/** The printed ledger: an episode after the other, its figures by category and side, then what is to be said of them. */
export const text: Format = {
  title: "a page to read",
  type: "text/plain",
  ending: "txt",
  write: (shown, layout) => {
    if (shown.ledger.episodes.length === 0)
      return "No episode: none of the reports looked at tells of anybody harmed.\n";
    const nearBy = nearBothWays(shown.ledger.episodes);
    const texts = shown.ledger.episodes.map((episode) =>
      episodeText(episode, shown, layout, nearBy.get(episode)),
    );
    return `${texts.join("\n\n")}\n`;
  },
};

function episodeText(
  episode: EpisodeLedger,
  { reports, claims }: Shown,
  layout: Layout,
  near: Near | undefined,
): string {
  const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, layout.width));
  const paint = painter(layout.colour);
  const own = byId(claims);
  const year = yearOf(episode.start, episode.end);
  const setting = { claims: own, year };
  const figures = episode.figures.filter((figure) => !isToldOtherwise(figure, episode));
  const words = figures.map((figure) => figureWords(figure, setting));
  const table = columnsOf(words, width, paint);
  const isNarrow = width < TABLE_WIDTH;
  const groups = CATEGORY_NAMES.flatMap((category) => {
    const own = words.filter((_, index) => figures[index]?.category === category);
    return own.length === 0
      ? []
      : [
          "",
          paint("bold", capital(CATEGORIES[category].label)),
          ...own.flatMap((row) => (isNarrow ? stackedLines(row, table) : rowLines(row, table))),
        ];
  });
  const header = groups.length === 0 || isNarrow ? [] : ["", paint("dim", headerLine(table))];
  const nothing = groups.length === 0 ? ["", "No figure."] : groups;
  return [
    ...headingLines(episode, reports, width, paint),
    ...(near === undefined ? [] : nearLines(episode, near, width)),
    ...header,
    ...nothing,
    ...sectionsOf(episode, { width, paint, year, claims: own }),
  ].join("\n");
}

/** Losses that a party kept to itself at first and then told, as killed and wounded: below it says from when to when. */
function isToldOtherwise({ category, side, low, high }: Figure, { withheld }: EpisodeLedger): boolean {
  if (category !== "casualties" || low !== null || high !== null) return false;
  return withheld.some((row) => row.category === category && row.side === side && row.until !== null);
}

function headingLines(
  episode: EpisodeLedger,
  reports: readonly ReportHead[],
  width: number,
  paint: Paint,
): readonly string[] {
  const heads = byId(reports);
  const undated = episode.reports.filter((id) => heads.get(id)?.published === null).length;
  const policies = [...new Set(episode.figures.map(({ policy }) => policy))];
  const facts = [
    stretchText(episode.start, episode.end),
    plural(episode.reports.length, "report") + (undated > 0 ? ` (${undated} undated)` : ""),
    ...(policies.length === 0 ? [] : [`policy ${policies.join(", ")}`]),
    episode.id,
  ];
  const factLines = wrap(facts.map((fact) => fact.replaceAll(" ", "\u00a0")).join(" · "), width).map((line) =>
    line.replaceAll("\u00a0", " ").replace(episode.id, paint("dim", episode.id)),
  );
  return [...wrap(episode.name, width).map((line) => paint("bold", line)), ...factLines];
}

const MOST_NEAR = 3;

/** The one episode that another may belong to, or else those that may belong to it. */
interface Near {
  one: EpisodeLedger | null;
  readonly apart: EpisodeLedger[];
}

/** What is near to each episode, looked for once. */
function nearBothWays(episodes: readonly EpisodeLedger[]): ReadonlyMap<EpisodeLedger, Near> {
  const both = new Map<EpisodeLedger, Near>();
  const of = (episode: EpisodeLedger) => {
    const near = both.get(episode) ?? { one: null, apart: [] };
    both.set(episode, near);
    return near;
  };
  for (const [episode, one] of nearOnes(episodes)) {
    of(episode).one = one;
    const { apart } = of(one);
    if (apart.length < MOST_NEAR) apart.push(episode);
  }
  return both;
}

/** That more is told of these people in another episode, which may be the same. */
function nearLines(episode: EpisodeLedger, { one, apart }: Near, width: number): readonly string[] {
  const named = (one === null ? apart : [one]).map(({ name, id }) => `${name} (${id})`).join(", ");
  const words =
    one === null
      ? `Apart from it, of the same people and days: ${named}.`
      : `Of the same people and days: ${named}. If it is one war: tollbook review merge-episodes ${one.id} ${episode.id}`;
  return ["", ...wrap(words, width)];
}

interface Columns {
  readonly side: number;
  readonly best: number;
  readonly range: number;
  readonly asOf: number;
  readonly width: number;
  readonly paint: Paint;
}

function columnsOf(words: readonly FigureWords[], width: number, paint: Paint): Columns {
  const widest = (of: (row: FigureWords) => string, most: number) =>
    Math.min(most, Math.max(1, ...words.map((row) => widthOf(of(row)))));
  return {
    side: Math.max(
      14,
      widest(({ side }) => side, Math.floor(width * MOST_SIDE)),
    ),
    best: Math.max(
      4,
      widest(({ best }) => best, 18),
    ),
    range: widest(({ range }) => (range === "" ? "" : range.padEnd(5)), 20),
    asOf: Math.max(
      5,
      widest(({ asOf }) => asOf, 11),
    ),
    width,
    paint,
  };
}

function headerLine({ side, best, range, asOf }: Columns): string {
  return `  ${pad("", side)}  ${padLeft("best", best)}  ${pad(range > 1 ? "range" : "", range)}  ${pad("as of", asOf)}  who says so`;
}

/** A figure's line; below it, its id under the side and its details under the numbers. */
function rowLines(row: FigureWords, { side, best, range, asOf, width, paint }: Columns): readonly string[] {
  const left = 2 + side + 2;
  const before = left + best + 2 + range + 2 + asOf + 2;
  const numbers = `${paint("bold", padLeft(row.best, best))}  ${pad(row.range, range)}  ${pad(row.asOf, asOf)}`;
  const [source = "", ...moreSource] = wrapWhole(row.source, width - before);
  const first = `  ${pad(cut(row.side, side), side)}  ${numbers}  ${source}`.trimEnd();
  const details = [
    ...moreSource.map((line) => " ".repeat(before - left) + line),
    ...row.details.flatMap((detail) => wrapWhole(detail, width - left)),
  ];
  const lines = details.length === 0 ? [""] : details;
  return [
    first,
    ...lines.map((line, index) =>
      `  ${index === 0 ? paint("dim", pad(row.id, side)) : " ".repeat(side)}  ${line}`.trimEnd(),
    ),
  ];
}

/** A figure where there is no room for columns: whose people and how many, then the rest below, set in. */
function stackedLines(
  { side, best, range, asOf, source, details, id }: FigureWords,
  { width, paint }: Columns,
): readonly string[] {
  const numbers = range === "" ? paint("bold", best) : `${paint("bold", best)} (${range})`;
  const room = width - 4;
  const fits = 2 + widthOf(side) + 2 + widthOf(best) + (range === "" ? 0 : widthOf(range) + 3) <= width;
  const head = fits ? [`  ${side}  ${numbers}`] : [`  ${cut(side, width - 2)}`, `    ${numbers}`];
  const said = [[asOf, source].filter((part) => part !== "").join(" · "), ...details].filter(
    (part) => part !== "",
  );
  return [
    ...head,
    ...said.flatMap((part) => wrapWhole(part, room).map((line) => `    ${line}`)),
    `    ${paint("dim", id)}`,
  ];
}

/** Lines that do not break at no-break spaces, which come out as plain ones. */
function wrapWhole(words: string, width: number): readonly string[] {
  return wrap(words, width).map((line) => line.replaceAll("\u00a0", " "));
}
