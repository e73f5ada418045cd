import { CATEGORY_NAMES, type Category } from "../../domain/category.js";
import {
  type Claim,
  SCOPES,
  type Scope,
  STATUSES,
  type Status,
  VICTIM_KINDS,
  type VictimKind,
} from "../../domain/claim.js";
import { cleanTitle } from "../cleaning.js";
import { primaryLanguage } from "../draft.js";
import { DATE_EXPECTED, type DateOrder, readDay } from "./day.js";
import { type PlainField, peopleWord } from "./fields.js";

/** A cell that cannot be read, by its column. */
export interface CellProblem {
  readonly index: number;
  readonly value: string;
  readonly expected: string;
}

/** The cells of one row by what they say, and what is wrong with them. */
export interface Cells {
  /** The words of a cell, on one line; null for an empty one, or one that no column has. */
  words(field: PlainField): string | null;
  oneOf<T extends string>(field: PlainField, known: readonly T[], otherwise: T, also?: Also<T>): T;
  yesNo(field: PlainField): boolean;
  day(field: PlainField): string | null;
  /** Where in the row; -1 for none. */
  indexOf(field: PlainField): number;
  readonly problems: CellProblem[];
}

type Also<T> = (word: string) => T | null;

/** Words that a spreadsheet writes for yes and no. */
const YES = new Set(["true", "yes", "y", "1", "x"]);
const NO = new Set(["false", "no", "n", "0"]);
const MAX_WORDS = 500;
const LONG: ReadonlySet<PlainField> = new Set(["notes", "rules", "setAside", "title", "url"]);

/** `at` gives the place of each field; `order` how dates of numbers alone are written in its column. */
export function cellsOf(
  row: readonly string[],
  at: ReadonlyMap<string, number>,
  order: (index: number) => DateOrder | null,
): Cells {
  const problems: CellProblem[] = [];
  const indexOf = (field: PlainField) => at.get(field) ?? -1;
  const words = (field: PlainField) => {
    const found = plainWords(row[indexOf(field)] ?? "");
    if (found !== null && found.length > MAX_WORDS && !LONG.has(field))
      problems.push({ index: indexOf(field), value: found, expected: `up to ${MAX_WORDS} characters` });
    return found;
  };
  const wrong = (field: PlainField, value: string, expected: string) =>
    problems.push({ index: indexOf(field), value, expected });
  return {
    problems,
    words,
    indexOf,
    oneOf(field, known, otherwise, also = () => null) {
      const written = words(field);
      if (written === null) return otherwise;
      const word = written.toLowerCase();
      const found = known.find((each) => each === word) ?? also(word);
      if (found === null) wrong(field, written, `one of ${known.join(", ")}, or nothing`);
      return found ?? otherwise;
    },
    yesNo(field) {
      const word = words(field)?.toLowerCase() ?? "no";
      if (!YES.has(word) && !NO.has(word)) wrong(field, word, "yes or no, true or false, or nothing");
      return YES.has(word);
    },
    day(field) {
      const written = words(field);
      if (written === null) return null;
      const day = readDay(written, order(indexOf(field)));
      if (day === undefined) wrong(field, written, DATE_EXPECTED);
      return day ?? null;
    },
  };
}

/** A cell's words, the apostrophe taken off that keeps a spreadsheet from running them; null for none. */
export function plainWords(cell: string): string | null {
  const words = cleanTitle(cell.replace(/^'(?=[=+\-@\t\r])/u, ""));
  return words === "" ? null : words;
}

/** What a row says of each of its claims alike. */
export interface RowSays extends Omit<Claim, "id" | "report" | "category" | "min" | "max" | "quote"> {
  readonly category: Category | null;
}

/** Reads what is not a number of people. `scope` is that of a row that does not say. */
export function rowSays(cells: Cells, scope: Scope): RowSays {
  const source = cells.words("source");
  const date = cells.day("date");
  const kind = (word: string): VictimKind | null => {
    const found = peopleWord(word);
    return found !== null && "kind" in found ? found.kind : null;
  };
  const category = (word: string): Category | null => {
    const found = peopleWord(word);
    return found !== null && "category" in found ? found.category : null;
  };
  const named = cells.words("category");
  return {
    category: named === null ? null : cells.oneOf<Category>("category", CATEGORY_NAMES, "killed", category),
    approx: cells.yesNo("approx"),
    unquantified: cells.yesNo("unquantified"),
    victims: {
      side: cells.words("side"),
      kind: cells.oneOf<VictimKind>("kind", VICTIM_KINDS, "unknown", kind),
      who: cells.words("who"),
    },
    // an address is where it was read, not who says so
    source: source !== null && isAddress(source) ? null : source,
    sourceKey: cells.words("sourceKey"),
    sourceSide: cells.words("sourceSide"),
    via: cells.words("via"),
    status: cells.oneOf<Status>("status", STATUSES, "asserted"),
    scope: cells.oneOf<Scope>("scope", SCOPES, scope),
    previous: cells.yesNo("previous"),
    place: cells.words("place"),
    asOf: cells.day("asOf") ?? date,
    inTitle: cells.yesNo("inTitle"),
    confidence: shareOf(cells),
    rules: cells.words("rules")?.split(" ") ?? [],
    ...{ start: offsetOf(cells, "start"), end: offsetOf(cells, "end") },
  };
}

/** What a row says of the report that it stands for. */
export interface HeadSays {
  readonly key: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

export function headSays(cells: Cells): HeadSays {
  const day = cells.indexOf("published") >= 0 ? cells.day("published") : cells.day("date");
  const [url, source] = [cells.words("url"), cells.words("source")];
  const written = cells.words("language");
  const language = written === null ? null : primaryLanguage(written);
  if (written !== null && language === null)
    cells.problems.push({
      ...{ index: cells.indexOf("language"), value: written },
      expected: 'a code such as "en"',
    });
  return {
    key: cells.words("report"),
    title: cells.words("title"),
    // a month or a year is no day of publication
    published: day !== null && day.length >= 10 ? day : null,
    publisher: cells.words("publisher"),
    url: [url, source].find((each) => each !== null && isAddress(each)) ?? null,
    language,
  };
}

function isAddress(words: string): boolean {
  return /^https?:\/\/[^\s]+$/iu.test(words) && URL.canParse(words);
}

function shareOf(cells: Cells): number {
  const written = cells.words("confidence");
  const share = written === null ? 1 : Number(written.replace(",", "."));
  if (share >= 0 && share <= 1) return share;
  const expected = "a share from 0 to 1, or nothing";
  cells.problems.push({ index: cells.indexOf("confidence"), value: written ?? "", expected });
  return 1;
}

/** Where the words stood in the report they were taken from; -1 where the row does not say. */
function offsetOf(cells: Cells, field: "start" | "end"): number {
  const written = cells.words(field);
  if (written === null) return -1;
  if (/^\d{1,9}$/u.test(written)) return Number(written);
  cells.problems.push({
    ...{ index: cells.indexOf(field), value: written },
    expected: "a whole number, or nothing",
  });
  return -1;
}
