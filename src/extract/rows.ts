import type { OutcomeWord, QuantityMention } from "../language/index.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import { groupOf } from "./group.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";
import { cellsOfRow, headsOf, isRuler, type Separator, separatorOf } from "./table-cells.js";

/** The longest label of a row, and what may stand behind its number, in tokens. */
const LONGEST_LABEL = 9;
const LONGEST_END = 2;
/** The longest head of a column. */
const LONGEST_HEAD = 6;

/** What the rows below a line count: one outcome, or one for each column of a table; null for a column of something else. */
export interface Heading {
  readonly columns: readonly (OutcomeWord | null)[];
  /** It is the head of a table, with columns. */
  readonly isTable: boolean;
  /** What parts them. */
  readonly separator: Separator;
}

/**
 * What the rows below a line such as "Deaths recorded in October, by group:" or "District | Killed | Injured" count;
 * null for any other line.
 */
export function headingOf(sentence: Sentence): Heading | null {
  if (sentence.inTitle || sentence.outcomes.length === 0 || sentence.quantities.length > 0) return null;
  const separator = separatorOf(sentence);
  if (separator !== null) {
    const cells = headsOf(sentence, separator);
    if (cells.some(({ first, last }) => last - first >= LONGEST_HEAD)) return null;
    const columns = cells.map(({ first, last }) => nounBetween(sentence, first, last, true));
    return columns.some((column) => column !== null) ? { columns, isTable: true, separator } : null;
  }
  if (!isMark(sentence, sentence.tokens.length - 1, ":")) return null;
  const noun = nounBetween(sentence, 0, sentence.tokens.length - 1);
  return noun === null ? null : { columns: [noun], isTable: false, separator: "" };
}

/** The outcome that a run names; a head of a column may be a participle: "Killed". */
function nounBetween(sentence: Sentence, first: number, last: number, isHead = false): OutcomeWord | null {
  for (const outcome of sentence.outcomes) {
    if (outcome.first < first || outcome.last > last) continue;
    const noun = outcome.readings.find(
      ({ frames, people }) =>
        frames.includes("head") ||
        frames.includes("toll") ||
        people === true ||
        (isHead && frames.includes("either")),
    );
    if (noun !== undefined) return noun;
  }
  return null;
}

/**
 * The counts of a row below a heading: "Arakan Army: 96", "Mali - 412", "Bol | 5,200 | 14". `before` are the claims read
 * so far: a last row with their sum ("Total: 1,129") makes parts of them. Null where the line is no row.
 */
export function rowsOf(sentence: Sentence, heading: Heading, before: readonly Draft[]): Draft[] | null {
  if (heading.isTable && isRuler(sentence)) return [];
  const rows = heading.isTable ? cellRows(sentence, heading) : lineRow(sentence, heading);
  if (rows === null) return null;
  if (isTotal(sentence, rows[0])) for (const row of rows) sumUp(row, before);
  return rows;
}

function lineRow(sentence: Sentence, { columns }: Heading): Draft[] | null {
  const [quantity, second] = sentence.quantities.filter(({ form }) => form !== "article");
  if (quantity === undefined || second !== undefined || sentence.outcomes.length > 0) return null;
  const mark = quantity.first - 1;
  const dash = isMark(sentence, mark, "-", "–", "—");
  if (!isMark(sentence, mark, ":") && !dash) return null;
  // "Arakan-2"
  if (dash && (sentence.tokens[mark]?.spaced !== true || sentence.tokens[mark + 1]?.spaced !== true))
    return null;
  const one = rowOf(sentence, quantity, mark, columns[0] ?? null);
  return one === null || sentence.tokens.length - 1 - one.last > LONGEST_END ? null : [one];
}

function cellRows(sentence: Sentence, { columns, separator }: Heading): Draft[] | null {
  const [label, ...cells] = cellsOfRow(sentence, separator, columns.length);
  if (label === undefined || cells.length === 0 || cells.length > columns.length) return null;
  const rows: Draft[] = [];
  for (const [at, { quantity }] of cells.entries()) {
    const one = quantity !== null ? rowOf(sentence, quantity, label.last + 1, columns[at] ?? null) : null;
    if (one !== null) rows.push(one);
  }
  return rows.length > 0 ? rows : null;
}

/** The claim of one number of a row whose label ends before `mark`. */
function rowOf(
  sentence: Sentence,
  quantity: QuantityMention,
  mark: number,
  counted: OutcomeWord | null,
): Draft | null {
  const opens = isMark(sentence, 0) ? 1 : 0;
  if (counted === null || mark <= opens || mark > LONGEST_LABEL) return null;
  const group = groupOf(sentence, quantity);
  if (group.type !== "bare" && group.type !== "person") return null;
  // "Houses: 12"
  if (does(sentence, mark - 1, "thing") && sentence.nameAt[mark - 1] === undefined) return null;
  const one = draft(sentence, group, null, counted.category);
  one.first = opens;
  one.kind = labelKind(sentence, opens, mark - 1);
  one.doubt = 0.8;
  one.rules.push("compose/row");
  return one;
}

export function isRow({ rules }: Draft): boolean {
  return rules.includes("compose/row");
}

function labelKind(sentence: Sentence, first: number, last: number): Draft["kind"] {
  for (let at = last; at >= first && !does(sentence, at, "and"); at -= 1) {
    const name = sentence.nameAt[at];
    const kind =
      sentence.personAt[at]?.word.kind ??
      sentence.kindAt[at] ??
      (name?.kind === "group" ? "military" : name?.victimKind);
    if (kind != null && kind !== "unknown") return kind;
  }
  return "unknown";
}

/** "Total: 1,129", "All | 30 | 12". */
function isTotal(sentence: Sentence, row: Draft | undefined): boolean {
  const at = row?.first ?? 0;
  return row !== undefined && (does(sentence, at, "tallied") || does(sentence, at, "inAll"));
}

/** The rows above a total that add up to it are its parts. */
function sumUp(total: Draft, before: readonly Draft[]): void {
  const rows: Draft[] = [];
  let sum = 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const row = before[at] as Draft;
    if (!isRow(row)) break;
    if (row.category !== total.category) continue;
    rows.push(row);
    sum += row.min ?? 0;
  }
  if (rows.length < 2 || sum !== total.min) return;
  for (const row of rows) row.scope = "subset";
}

/** "14,300 people displaced", and further down "Baga Sola | 9,100", "Bol | 5,200": rows that add up to a figure are its parts. */
export function rowsOfWhole(drafts: readonly Draft[]): void {
  const figures = new Set<string>();
  for (let at = 0; at < drafts.length; at += 1) {
    const first = drafts[at] as Draft;
    if (!isRow(first)) {
      if (!first.unquantified && first.parent === null) figures.add(`${first.category} ${first.min}`);
      continue;
    }
    const rows: Draft[] = [];
    for (; at < drafts.length && isRow(drafts[at] as Draft); at += 1) rows.push(drafts[at] as Draft);
    at -= 1;
    for (const category of new Set(rows.map((row) => row.category))) {
      const parts = rows.filter((row) => row.category === category && row.scope === "total");
      const sum = parts.reduce((all, row) => all + (row.min ?? 0), 0);
      if (parts.length > 1 && figures.has(`${category} ${sum}`))
        for (const row of parts) row.scope = "subset";
    }
  }
}

/** Rows of nobody's in particular are of those whom the total below them counts: "Piang | 9", "Total | 13". */
export function settleRows(drafts: readonly Draft[]): void {
  const totals = new Map<Draft["category"], Draft>();
  for (let at = drafts.length - 1; at >= 0; at -= 1) {
    const row = drafts[at] as Draft;
    if (!isRow(row)) {
      totals.clear();
      continue;
    }
    if (isTotal(row.sentence, row)) totals.set(row.category, row);
    const total = totals.get(row.category);
    if (total === undefined || total === row || row.scope !== "subset") continue;
    if (total.side === null || total.side === "all" || (row.side !== null && row.side !== "all")) continue;
    row.side = total.side;
    row.rules.push("side/total");
  }
}
