import type { Category } from "../../domain/category.js";
import type { Claim, Scope } from "../../domain/claim.js";
import { cleanText } from "../cleaning.js";
import {
  type CellProblem,
  cellsOf,
  type HeadSays,
  headSays,
  plainWords,
  type RowSays,
  rowSays,
} from "./cells.js";
import type { Columns } from "./columns.js";
import { type CellCount, COUNT_EXPECTED, type NumberStyle, readCount } from "./count.js";
import type { DateOrder } from "./day.js";
import { fieldName, type PeopleColumn, type PlainField } from "./fields.js";
import type { TableRow } from "./rows.js";

/** All that the reading of a row depends on beside the row. */
export interface RowSetting {
  readonly columns: Columns;
  readonly numbers: NumberStyle;
  readonly dates: (index: number) => DateOrder | null;
  readonly scope: Scope;
}

/** One claim of a row: what it says, and in which cells its number stands, by their place in the row. */
export interface RowClaim {
  readonly says: Omit<Claim, "id" | "report" | "quote" | "start" | "end" | "inTitle">;
  readonly cells: readonly number[];
}

export interface ReadRow {
  readonly row: number;
  readonly raw: string;
  readonly head: HeadSays;
  readonly claims: readonly RowClaim[];
  /** The exact words in the source, as somebody copied them; null where none are given. */
  readonly quote: string | null;
  /** Where those words stood in the report they were copied from; -1 where the row does not say. */
  readonly start: number;
  readonly end: number;
  readonly inTitle: boolean;
  /** The cells that are words of the row: heading and cell as written, by their place in the row. */
  readonly shown: readonly { readonly index: number; readonly heading: string; readonly cell: string }[];
  /** Why a person's decision kept it out of every figure where it was exported; else null. */
  readonly setAside: string | null;
  /** When, where, who says so: a name for a row without a title. */
  readonly facts: readonly (string | null)[];
  readonly problems: readonly CellProblem[];
  /** What is wrong with the row as a whole; null for nothing. */
  readonly why: string | null;
}

/** Cells that say where a row belongs, or are told otherwise: they are no words of the row. */
const NOT_SHOWN: ReadonlySet<PlainField> = new Set([
  ...(["report", "title", "published", "publisher", "url", "language", "quote", "start", "end"] as const),
  ...(["inTitle", "confidence", "rules", "id", "sourceKey", "setAside"] as const),
]);

/** Reads one row of a table of claims. */
export function readRow({ row, cells: written, raw }: TableRow, setting: RowSetting): ReadRow {
  const { fields, headings } = setting.columns;
  const at = placesOf(setting.columns);
  const cells = cellsOf(written, at, setting.dates);
  const says = rowSays(cells, setting.scope);
  const head = headSays(cells);
  const counts = countsOf(written, setting, cells.problems);
  const quoted = cleanText((written[at.get("quote") ?? -1] ?? "").replace(/^'(?=[=+\-@\t\r])/u, "")).trim();
  const { claims, why } = claimsOf(says, counts, at);
  const extra = written.slice(fields.length).find((cell) => cell.trim() !== "");
  const { start, end, inTitle } = says;
  return {
    ...{ row, raw, head, claims, start, end, inTitle, problems: cells.problems },
    quote: quoted === "" ? null : quoted,
    setAside: cells.words("setAside"),
    facts: [says.asOf, says.place, says.source],
    why:
      extra === undefined
        ? why
        : "it has more cells than the heading has columns: a cell with a comma needs quotation marks around it",
    shown: fields.flatMap((field, index) => {
      const cell = plainWords(written[index] ?? "");
      const isOther = field === null || (typeof field === "string" && NOT_SHOWN.has(field));
      return isOther || cell === null ? [] : [{ index, heading: headings[index] ?? "", cell }];
    }),
  };
}

const PLACES = new WeakMap<Columns, ReadonlyMap<string, number>>();

/** The place of each field in a row. */
function placesOf(columns: Columns): ReadonlyMap<string, number> {
  const known = PLACES.get(columns);
  if (known !== undefined) return known;
  const at = new Map(
    columns.fields.flatMap((field, index) => (field === null ? [] : [[fieldName(field), index] as const])),
  );
  PLACES.set(columns, at);
  return at;
}

/** A number of people in a row, and the cells that it stands in. */
interface Counted {
  readonly column: PeopleColumn | null;
  readonly count: CellCount;
  readonly cells: readonly number[];
}

type Bound = PeopleColumn["bound"];

/** The cells of one body of people: their plain number, the lowest and the highest, in whatever order they stand. */
interface Body {
  readonly column: PeopleColumn | null;
  readonly read: Map<Bound, CellCount>;
  readonly at: Map<Bound, number>;
}

/** The columns of one body of people are one count: "killed (min)" and "killed (max)". */
function countsOf(
  written: readonly string[],
  { columns, numbers }: RowSetting,
  problems: CellProblem[],
): Counted[] {
  const bodies = new Map<string, Body>();
  for (const [index, field] of columns.fields.entries()) {
    const isNumber = field === "count" || field === "min" || field === "max";
    if (field === null || (typeof field === "string" && !isNumber)) continue;
    const cell = written[index] ?? "";
    const count = readCount(cell, numbers);
    if (count === undefined) problems.push({ index, value: cell.trim(), expected: COUNT_EXPECTED });
    if (count == null) continue;
    const column = typeof field === "string" ? null : field;
    const bound = typeof field === "string" ? field : field.bound;
    const key = column === null ? "" : `${column.category}:${column.kind ?? ""}`;
    const body = bodies.get(key) ?? { column, read: new Map(), at: new Map() };
    bodies.set(key, body);
    body.read.set(bound, count);
    body.at.set(bound, index);
  }
  return [...bodies.values()].map((body) => {
    const wrong = wrongBound(body);
    const index = wrong === null ? -1 : (body.at.get(wrong.bound) ?? -1);
    if (wrong !== null)
      problems.push({ index, value: (written[index] ?? "").trim(), expected: wrong.expected });
    return countedOf(body);
  });
}

/** A lowest or highest number stands for itself; a plain number for those that are not given. */
function countedOf({ column, read, at }: Body): Counted {
  const plain = read.get("count");
  return {
    column,
    count: {
      min: read.get("min")?.min ?? plain?.min ?? null,
      max: read.get("max")?.max ?? plain?.max ?? null,
      approx: [...read.values()].some(({ approx }) => approx),
    },
    cells: [...at.values()],
  };
}

/** The bound that is none ("50+" as the highest), or that the other numbers of its body contradict; null for neither. */
function wrongBound({ read }: Body): { readonly bound: Bound; readonly expected: string } | null {
  const [plain, low, high] = [read.get("count"), read.get("min"), read.get("max")];
  if (low?.min === null) return { bound: "min", expected: 'a lowest number such as 24 or "at least 24"' };
  if (high?.max === null) return { bound: "max", expected: 'a highest number such as 50 or "up to 50"' };
  const [most, least] = [plain?.max ?? null, low?.min ?? null];
  if (least !== null && most !== null && least > most)
    return { bound: "min", expected: `a lowest number that is not above ${most}, which the row gives too` };
  const floor = Math.max(least ?? 0, plain?.min ?? 0);
  if (high !== undefined && high.max < floor)
    return { bound: "max", expected: `a highest number that is not below ${floor}, which the row gives too` };
  return null;
}

function claimsOf(
  says: RowSays,
  counts: readonly Counted[],
  at: ReadonlyMap<string, number>,
): { readonly claims: readonly RowClaim[]; readonly why: string | null } {
  const claims: RowClaim[] = [];
  let why: string | null = null;
  const { start: _start, end: _end, inTitle: _inTitle, ...plain } = says;
  const put = (
    category: Category,
    count: CellCount,
    kind: PeopleColumn["kind"],
    cells: readonly number[],
  ) => {
    claims.push({
      cells,
      says: {
        ...plain,
        ...{ category, min: count.min, max: count.max, approx: plain.approx || count.approx },
        victims: { ...plain.victims, kind: kind ?? plain.victims.kind },
      },
    });
  };
  const own = at.get("category");
  if (own === undefined) {
    for (const { column, count, cells } of counts)
      if (column !== null) put(column.category, count, column.kind, cells);
    return { claims, why };
  }
  const [counted] = counts;
  const { category, status, unquantified } = says;
  if (category === null)
    return { claims, why: counted === undefined ? null : "it has a number and no category" };
  const silent = status === "withheld";
  if (counted === undefined && !silent && !unquantified)
    return {
      claims,
      why: 'it has no number (say "withheld" as its status, or yes as unquantified, if that is meant)',
    };
  if (counted !== undefined && silent) why = "it has a number, and its status says that none was given";
  const none = { min: silent ? null : 1, max: null, approx: false };
  put(category, counted?.count ?? none, null, [own, ...(counted?.cells ?? [])]);
  return { claims, why };
}
