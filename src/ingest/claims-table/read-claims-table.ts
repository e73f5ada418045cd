import { basename } from "node:path";
import type { Scope } from "../../domain/claim.js";
import { TollbookError } from "../../domain/error.js";
import type { Arrival, Defaults, Failure } from "../arrival.js";
import { MAX_REPORT_LENGTH, MAX_REPORT_TEXT } from "../arrival.js";
import { streamBytes } from "../read-file.js";
import { failureOf, refuse } from "../refusal.js";
import { type ReadRow, type RowSetting, readRow } from "./claims.js";
import { type ColumnMap, type Columns, columnsOf, headingsOf } from "./columns.js";
import { type NumberStyle, numberStyleOf } from "./count.js";
import { type DateOrder, dateOrderOf } from "./day.js";
import { type Field, fieldName, fieldNamed } from "./fields.js";
import { type RowsReport, reportOf } from "./report.js";
import { readRows, type TableRow, type TableRows } from "./rows.js";

export interface ClaimsTableOptions {
  /** What the table does not say. */
  readonly defaults: Defaults;
  readonly map: ColumnMap;
  /** How dates of numbers alone are written, where they do not tell themselves. */
  readonly dates: DateOrder | null;
  /** The scope of claims whose row does not say it. */
  readonly scope: Scope;
  readonly onBytes?: (done: number) => void;
}

/** How a report's rows were read: kept with them, so that it can be made from them again. */
export interface RowsReading {
  readonly fields: readonly (string | null)[];
  /** The order of dates of numbers alone, by column. */
  readonly dates: readonly (DateOrder | null)[];
  /** The scope of claims whose row does not say it. */
  readonly scope: Scope;
  readonly numbers: NumberStyle;
}

/** One report of the table, as the book takes it in: its words, its claims but for their ids, the rows it was made from. */
export interface TableReport extends RowsReport {
  /** The id that the rows give their report; null for a row that gives none. */
  readonly key: string | null;
  readonly rows: readonly number[];
  readonly origin: string;
  /** The heading and the rows as they stand in the file. */
  readonly bytes: Uint8Array;
  readonly defaults: Defaults & { readonly table: RowsReading };
}

/** A row that gives no report: it says nothing, or says what another row says. */
export interface PassedRow {
  readonly row: number;
  readonly why: string;
}

/** What cannot be read, by its row. */
export interface RowProblem {
  readonly row: number;
  readonly error: TollbookError;
}

/** A table of claims, read whole. Where `problems` holds anything, nothing of it may be kept. */
export interface ClaimsTable {
  readonly path: string;
  readonly name: string;
  /** Of the file. */
  readonly sha256: string;
  readonly size: number;
  readonly columns: readonly { readonly heading: string; readonly field: string | null }[];
  readonly count: number;
  readonly reports: readonly TableReport[];
  readonly passed: readonly PassedRow[];
  readonly problems: readonly RowProblem[];
  /** What was noticed of the table as a whole. */
  readonly notes: readonly string[];
}

/**
 * Reads an analyst's table of claims: CSV, with commas, semicolons, tabs or bars between its cells.
 *
 * @throws {TollbookError} `import/columns`, `import/broken-table`, and what of `input/` a file can fail of.
 */
export async function readClaimsTable(path: string, options: ClaimsTableOptions): Promise<ClaimsTable> {
  const table = await readRows(await opened(path), path, options.onBytes);
  const columns = columnsOf(table.heading.cells, options.map, path);
  const setting = settingOf(table, columns, options);
  const read = table.rows.map((row) => readRow(row, setting));
  const problems: RowProblem[] = read.flatMap((row) => problemsOf(row, columns, path));
  const passed: PassedRow[] = [];
  const reports: TableReport[] = [];
  const first = new Map<string, number>();
  for (const rows of groupsOf(read, passed)) {
    const made = tableReport(rows, table, columns, setting, options, path);
    const { title, text, id } = made.report;
    if (title.length + text.length > MAX_REPORT_LENGTH)
      problems.push({
        row: made.rows[0] ?? 0,
        error: new TollbookError("input/too-large", {
          path,
          line: made.rows[0] ?? null,
          limit: MAX_REPORT_TEXT,
        }),
      });
    const same = first.get(id);
    if (same !== undefined) passed.push({ row: made.rows[0] ?? 0, why: `it says what row ${same} says` });
    else reports.push(made);
    first.set(id, same ?? made.rows[0] ?? 0);
  }
  return {
    ...{ path, name: basename(path), sha256: table.sha256, size: table.size, count: table.rows.length },
    columns: columns.headings.map((heading, index) => {
      const field = columns.fields[index] ?? null;
      return { heading, field: field === null ? null : fieldName(field) };
    }),
    ...{ reports, passed, problems },
    notes: [...(table.message === null ? [] : [table.message]), ...serialNote(table, columns)],
  };
}

async function opened(path: string): Promise<AsyncIterable<Uint8Array>> {
  if (/^https?:\/\//iu.test(path)) {
    const why = "it is an address: save the table and name the file";
    throw new TollbookError("input/unreadable", { path, why });
  }
  return streamBytes(path);
}

function settingOf(table: TableRows, columns: Columns, options: ClaimsTableOptions): RowSetting {
  const orders = new Map<number, DateOrder | null>();
  return {
    columns,
    scope: options.scope,
    numbers: numbersOf(table, columns),
    dates(index) {
      const known = orders.get(index);
      if (known !== undefined) return known;
      const told = options.dates ?? dateOrderOf(table.rows.map(({ cells }) => cells[index] ?? ""));
      orders.set(index, told);
      return told;
    },
  };
}

function numbersOf({ rows, delimiter }: TableRows, { fields }: Columns): NumberStyle {
  const people = fields.flatMap((field, index) =>
    field !== null && (typeof field !== "string" || field === "count" || field === "min" || field === "max")
      ? index
      : [],
  );
  return numberStyleOf(
    rows.flatMap(({ cells }) => people.map((index) => cells[index] ?? "")),
    delimiter,
  );
}

function problemsOf({ row, problems, why }: ReadRow, { headings }: Columns, path: string): RowProblem[] {
  const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
  const seen = new Set<number>();
  const cells = problems.flatMap(({ index, value, expected }) => {
    if (seen.has(index)) return [];
    seen.add(index);
    const column = shorten(headings[index] ?? "");
    return [new TollbookError("import/cell", { path, row, column, value: shorten(value), expected })];
  });
  const whole = why === null ? [] : [new TollbookError("import/row", { path, row, why })];
  return [...cells, ...whole].map((error) => ({ row, error }));
}

/** Rows that name one report stand together, each other row alone; rows without a number of people are passed over. */
function groupsOf(rows: readonly ReadRow[], passed: PassedRow[]): Iterable<readonly ReadRow[]> {
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    if (row.problems.length > 0 || row.why !== null) continue;
    if (row.claims.length === 0 || row.setAside !== null) {
      const why =
        row.setAside === null ? "it gives no number of people" : `it was set aside (${row.setAside})`;
      passed.push({ row: row.row, why });
      continue;
    }
    const key = row.head.key === null ? `row ${row.row}` : `report ${row.head.key}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups.values();
}

function tableReport(
  rows: readonly ReadRow[],
  { heading }: TableRows,
  { fields }: Columns,
  setting: RowSetting,
  { defaults }: ClaimsTableOptions,
  path: string,
): TableReport {
  const numbers = rows.map(({ row }) => row);
  const reading: RowsReading = {
    fields: fields.map((field) => (field === null ? null : fieldName(field))),
    dates: fields.map((field, index) => (isDay(field) ? setting.dates(index) : null)),
    ...{ scope: setting.scope, numbers: setting.numbers },
  };
  return {
    ...reportOf(rows, defaults),
    key: rows[0]?.head.key ?? null,
    rows: numbers,
    origin: `${path}:${numbers[0] ?? 0}`,
    bytes: bytesOf(heading, rows),
    defaults: { ...defaults, table: reading },
  };
}

function isDay(field: Field | null): boolean {
  return field === "date" || field === "asOf" || field === "published";
}

function bytesOf(heading: TableRow, rows: readonly ReadRow[]): Uint8Array {
  const line = (raw: string) => raw.replace(/[\r\n]*$/u, "\n");
  return Buffer.from([heading.raw, ...rows.map(({ raw }) => raw)].map(line).join(""), "utf8");
}

/** Day numbers are read as Excel counts them, which is worth telling once. */
function serialNote({ rows }: TableRows, { fields, headings }: Columns): string[] {
  const isSerial = (cell: string) => /^\s*[2-7]\d{4}(?:[.,]\d+)?\s*$/u.test(cell);
  return fields.flatMap((field, index) => {
    if (!isDay(field)) return [];
    const found = rows.find(({ cells }) => isSerial(cells[index] ?? ""));
    if (found === undefined) return [];
    return [
      `"${headings[index]}" holds day numbers such as ${found.cells[index]?.trim()}; they are read as Excel counts days from 1900.`,
    ];
  });
}

/** Makes a report again from the rows that it was made from. */
export async function remakeRows(
  bytes: Uint8Array,
  path: string,
  defaults: Defaults & { readonly table?: RowsReading },
): Promise<Arrival | Failure> {
  const { table: reading, ...plain } = defaults;
  if (reading === undefined)
    return refuse(path, "import/columns", { path, why: "how it was read is not kept" });
  try {
    const table = await readRows(once(bytes), path);
    const columns: Columns = {
      headings: headingsOf(table.heading.cells),
      fields: reading.fields.map((name) => (name === null ? null : fieldNamed(name))),
    };
    const setting: RowSetting = {
      ...{ columns, scope: reading.scope, numbers: reading.numbers },
      dates: (index) => reading.dates[index] ?? null,
    };
    const rows = table.rows.map((row) => readRow(row, setting));
    return { report: reportOf(rows, plain).report, origin: path, messages: [] };
  } catch (cause) {
    return failureOf(cause, path);
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
