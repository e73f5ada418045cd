import type { Claim } from "../../domain/claim.js";
import { contentId } from "../../domain/id.js";
import { IMPORTED_CELL, IMPORTED_QUOTE } from "../../domain/imported.js";
import type { Message } from "../../domain/message.js";
import type { Report } from "../../domain/report.js";
import type { Defaults } from "../arrival.js";
import { ROW_MARK } from "../sketch.js";
import type { ReadRow } from "./claims.js";

/** A report made of rows of a table: it stands for the words that somebody put there, and for nothing else. */
export interface RowsReport {
  readonly report: Report;
  /** By row, in the order of the rows; without ids. */
  readonly claims: readonly { readonly row: number; readonly claim: Omit<Claim, "id"> }[];
  readonly messages: readonly Message[];
}

/** Words of a source in the text that is being put together. */
interface Stretch {
  /** Where they stand here, and where they stood in the report they were taken from; -1 where nobody says. */
  readonly at: number;
  readonly from: number;
  words: string;
}

/**
 * One report of the rows that say they are of one (`key`), or of a single row. Its text is the words quoted, in the order
 * of their places, then a line for each row that begins with a sign of its own: its cells with their headings. A claim's
 * quote is the words quoted in its row; where there are none, the cells its number stands in.
 */
export function reportOf(rows: readonly ReadRow[], defaults: Defaults): RowsReport {
  const [first] = rows as readonly [ReadRow, ...ReadRow[]];
  const says = (name: Exclude<keyof ReadRow["head"], "key">) =>
    rows.find(({ head }) => head[name] !== null)?.head[name] ?? null;
  const { key } = first.head;
  const title = says("title") ?? (key === null ? nameOf(first) : `Claims of ${key}`);
  const { text, placeOf, lineOf } = textOf(rows, title);
  const body = {
    ...{ title, text },
    published: says("published") ?? defaults.published ?? null,
    publisher: says("publisher") ?? defaults.publisher ?? null,
    url: says("url"),
    language: says("language") ?? defaults.language ?? null,
  };
  const id =
    key === null
      ? contentId("r", "row", title, text, body.published, body.publisher, body.url, saidIn(first))
      : contentId("r", "rows", key);
  const messages: Message[] = [];
  const claims = rows.flatMap((row) =>
    row.claims.map(({ says: said, cells }) => {
      const quoted = placeOf.get(row);
      const place = quoted ?? { ...cellsIn(lineOf.get(row) ?? NO_LINE, cells), inTitle: false };
      const quote = (place.inTitle ? title : text).slice(place.start, place.end);
      const claim = {
        report: id,
        ...said,
        ...place,
        quote,
        rules: rulesOf(said.rules, quoted !== undefined),
      };
      if (quoted !== undefined) messages.push(...doubtOf(row.row, claim));
      return { row: row.row, claim };
    }),
  );
  return { report: { id, ...body }, claims, messages };
}

/** What a row says beside its words: the same cells read as other columns are another statement. */
function saidIn({ claims }: ReadRow) {
  return claims.map(({ says }) => says);
}

function rulesOf(read: readonly string[], isQuoted: boolean): readonly string[] {
  return [
    isQuoted ? IMPORTED_QUOTE : IMPORTED_CELL,
    ...read.filter((rule) => rule !== IMPORTED_QUOTE && rule !== IMPORTED_CELL),
  ];
}

/** A name for a row that has no title: when, where, who says so. */
function nameOf({ facts, shown }: ReadRow): string {
  return facts.filter((fact) => fact !== null).join(", ") || (shown[0]?.cell ?? "A row of a table");
}

interface Line {
  readonly at: number;
  /** Where each cell with its heading stands in the line, by its place in the row. */
  readonly cells: ReadonlyMap<number, { readonly start: number; readonly end: number }>;
}

const NO_LINE: Line = { at: 0, cells: new Map() };

function textOf(rows: readonly ReadRow[], title: string) {
  const placeOf = new Map<ReadRow, { start: number; end: number; inTitle: boolean }>();
  const lineOf = new Map<ReadRow, Line>();
  const stretches: Stretch[] = [];
  let length = 0;
  const inOrder = rows
    .filter(({ quote }) => quote !== null)
    .sort((a, b) => a.start - b.start || a.row - b.row);
  for (const row of inOrder) {
    const quote = row.quote ?? "";
    const inTitle = row.inTitle ? placeIn(title, quote, row.start) : -1;
    if (inTitle >= 0) {
      placeOf.set(row, { start: inTitle, end: inTitle + quote.length, inTitle: true });
      continue;
    }
    const last = row.inTitle ? undefined : stretches.at(-1);
    const shared = last === undefined ? null : beside(last, row, quote);
    if (last !== undefined && shared !== null) {
      length += shared.words.length - last.words.length;
      last.words = shared.words;
      placeOf.set(row, { start: shared.start, end: shared.start + quote.length, inTitle: false });
      continue;
    }
    const at = length === 0 ? 0 : length + 2;
    stretches.push({ at, from: row.inTitle ? -1 : row.start, words: quote });
    placeOf.set(row, { start: at, end: at + quote.length, inTitle: false });
    length = at + quote.length;
  }
  const quoted = stretches.map(({ words }) => words).join("\n\n");
  const lines: string[] = [];
  let at = quoted === "" ? 0 : quoted.length + 2;
  for (const row of rows) {
    const { line, cells } = rowLine(row);
    lineOf.set(row, { at, cells });
    lines.push(line);
    at += line.length + 1;
  }
  const text = [quoted, lines.join("\n")].filter((part) => part !== "").join("\n\n");
  return { text, placeOf, lineOf };
}

/** Where a quote stands in the title: where it is said to, else where it stands first; -1 for nowhere. */
function placeIn(title: string, quote: string, start: number): number {
  return start >= 0 && title.startsWith(quote, start) ? start : title.indexOf(quote);
}

/**
 * Words that overlap with those before them in the report they are from: where they stand, and the words of both. Null
 * where they do not, or where it cannot be told.
 */
function beside(
  last: Stretch,
  { start, end }: ReadRow,
  quote: string,
): { words: string; start: number } | null {
  const offset = start - last.from;
  if (last.from < 0 || start < 0 || end - start !== quote.length || offset >= last.words.length) return null;
  const common = Math.min(quote.length, last.words.length - offset);
  if (last.words.slice(offset, offset + common) !== quote.slice(0, common)) return null;
  return { words: last.words + quote.slice(common), start: last.at + offset };
}

function rowLine({ shown }: ReadRow): { line: string; cells: Map<number, { start: number; end: number }> } {
  const cells = new Map<number, { start: number; end: number }>();
  let line = ROW_MARK;
  for (const { index, heading, cell } of shown) {
    if (line !== ROW_MARK) line += " · ";
    const start = line.length;
    line += `${heading}: ${cell}`;
    cells.set(index, { start, end: line.length });
  }
  return { line, cells };
}

/** From the first of the cells to the last. */
function cellsIn({ at, cells }: Line, wanted: readonly number[]): { start: number; end: number } {
  const places = wanted.flatMap((index) => cells.get(index) ?? []);
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  return places.length === 0 ? { start: at, end: at } : { start: at + start, end: at + end };
}

/** A quote with numbers in it, none of which is the claim's, is worth a look. */
function doubtOf(
  row: number,
  { quote, min, max, start, end, inTitle, unquantified }: Omit<Claim, "id">,
): Message[] {
  if (unquantified || (min === null && max === null)) return [];
  const numbers = quote
    .match(/\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+|\d+/gu)
    ?.map((each) => Number(each.replace(/\D/gu, "")));
  if (numbers === undefined || numbers.some((each) => each === min || each === max || each + 1 === min))
    return [];
  const said = min ?? max;
  const message = `Row ${row} gives ${said}, and the words quoted in it hold other numbers and not that one.`;
  return [{ rule: "import/other-number", message, start: inTitle ? null : start, end: inTitle ? null : end }];
}
