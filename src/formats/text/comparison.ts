import { CATEGORIES, CATEGORY_NAMES } from "../../domain/category.js";
import type { ComparedRow, Comparison, EpisodeComparison, Figure } from "../../domain/ledger.js";
import type { Layout } from "../format.js";
import { figureCountText } from "../words/count.js";
import { stretchText } from "../words/day.js";
import { capital, plural, whoseText } from "../words/names.js";
import { cut, type Paint, pad, padLeft, painter, widthOf, wrap } from "./lines.js";

const MAX_WIDTH = 140;
const MIN_WIDTH = 60;
const NONE = "–";
/** Between two columns. */
const GAP = 2;
const MAX_LABEL = 28;
const MAX_HEADING = 24;

/** One line of a table: a policy, or a speaker under a policy that merges none. */
interface Line {
  readonly label: string;
  readonly policy: string;
  readonly speaker: string | null;
}

interface Column {
  readonly heading: string;
  /** One cell a line. */
  readonly cells: readonly string[];
  readonly width: number;
}

/**
 * Several policies side by side: a line a policy, a column a body of people, a table a category. Columns that do
 * not fit the width stand below. Ends with a line break.
 */
export function comparisonText({ policies, episodes }: Comparison, { width, colour }: Layout): string {
  if (episodes.length === 0) return "No episode: none of the reports looked at tells of anybody harmed.\n";
  const room = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width));
  const paint = painter(colour);
  return `${episodes.map((each) => episodeLines(each, policies, room, paint).join("\n")).join("\n\n")}\n`;
}

function episodeLines(
  episode: EpisodeComparison,
  policies: readonly string[],
  width: number,
  paint: Paint,
): readonly string[] {
  const facts = [
    stretchText(episode.start, episode.end),
    plural(episode.reports.length, "report"),
    episode.id,
  ].join(" · ");
  const tables = CATEGORY_NAMES.flatMap((category) => {
    const rows = episode.rows.filter((row) => row.category === category && row.figures.some(hasNumber));
    return rows.length === 0 ? [] : tablesOf(CATEGORIES[category].label, rows, policies, width, paint);
  });
  return [
    ...wrap(episode.name, width).map((line) => paint("bold", line)),
    ...wrap(facts, width),
    ...(tables.length === 0 ? ["", "No figure under any of these policies."] : tables),
    "",
    ...wrap(`best (low–high) as each policy makes them; ${NONE} no figure.`, width).map((line) =>
      paint("dim", line),
    ),
  ];
}

function tablesOf(
  title: string,
  rows: readonly ComparedRow[],
  policies: readonly string[],
  width: number,
  paint: Paint,
): readonly string[] {
  const lines = linesOf(rows, policies);
  const labelled = Math.min(
    MAX_LABEL,
    Math.max(...lines.map(({ label }) => widthOf(label)), widthOf(title) - 2),
  );
  const columns = rows.map((row) => columnOf(row, lines));
  return blocksOf(columns, width - labelled - 2).flatMap((block) => [
    "",
    `${paint("bold", pad(cut(capital(title), labelled + 2), labelled + 2))}${block
      .map(({ heading, width: wide }) => " ".repeat(GAP) + padLeft(heading, wide))
      .join("")}`.trimEnd(),
    ...lines.map(({ label }, index) =>
      `  ${pad(cut(label, labelled), labelled)}${block
        .map(({ cells, width: wide }) => " ".repeat(GAP) + padLeft(cells[index] ?? "", wide))
        .join("")}`.trimEnd(),
    ),
  ]);
}

function linesOf(rows: readonly ComparedRow[], policies: readonly string[]): readonly Line[] {
  return policies.flatMap((policy): readonly Line[] => {
    const own = rows.flatMap(({ figures }) => figures.filter((figure) => figure.policy === policy));
    const speakers = [...new Set(own.flatMap(({ speaker }) => speaker ?? []))].sort();
    if (speakers.length === 0) return [{ label: policy, policy, speaker: null }];
    return speakers.map((speaker, index) => ({
      label: `${index === 0 ? `${policy}: ` : " ".repeat(policy.length + 2)}${speaker}`,
      policy,
      speaker,
    }));
  });
}

function columnOf(row: ComparedRow, lines: readonly Line[]): Column {
  const heading = cut(whoseText(row), MAX_HEADING);
  const cells = lines.map(({ policy, speaker }) =>
    cellText(row.figures.find((figure) => figure.policy === policy && figure.speaker === speaker)),
  );
  return { heading, cells, width: Math.max(...[heading, ...cells].map(widthOf)) };
}

/** Columns in tables no wider than there is room; a column wider than all the room has a table of its own. */
function blocksOf(columns: readonly Column[], room: number): readonly (readonly Column[])[] {
  const blocks: Column[][] = [];
  let left = 0;
  for (const column of columns) {
    const needed = column.width + GAP;
    const block = blocks.at(-1);
    if (block !== undefined && needed <= left) block.push(column);
    else {
      blocks.push([column]);
      left = room;
    }
    left -= needed;
  }
  return blocks;
}

/** "63 (59–63)", "24+", "24–31 fair", "–". */
function cellText(figure: Figure | undefined): string {
  if (figure === undefined || !hasNumber(figure)) return NONE;
  const { grade } = figure;
  const number = figureCountText(figure);
  return grade === undefined ? number : `${number} ${grade}`;
}

function hasNumber({ low, best, high }: Figure): boolean {
  return low !== null || best !== null || high !== null;
}
