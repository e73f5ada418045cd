import { createHash } from "node:crypto";
import { pipeline, Readable } from "node:stream";
import { type CsvError, parse } from "csv-parse";
import { TollbookError } from "../../domain/error.js";
import { failureOf } from "../refusal.js";
import { tableText } from "../table-text.js";

/** What no table of claims may be larger than. */
export const LIMITS = { bytes: 64 << 20, row: 1 << 20, rows: 100_000, columns: 1_000, cell: 50_000 } as const;

/** A row as a spreadsheet shows it: its number there, the heading's row included, from 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** As it stands in the file. */
  readonly raw: string;
}

export interface TableRows {
  readonly heading: TableRow;
  /** Those with a word in them. */
  readonly rows: readonly TableRow[];
  readonly delimiter: string;
  /** That the encoding was guessed. */
  readonly message: string | null;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly size: number;
}

/** Called now and then: how many bytes were read. */
export type OnBytes = (done: number) => void;

/**
 * All rows of a table. It is wanted whole or not at all, so whatever is broken in it is thrown.
 *
 * @throws {TollbookError} `import/broken-table`, `input/too-large`, `input/binary`, `input/encoding`, `input/empty`.
 */
export async function readRows(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  onBytes: OnBytes = () => {},
): Promise<TableRows> {
  const hash = createHash("sha256");
  let size = 0;
  const counted = async function* () {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > LIMITS.bytes) throw tooLarge(path, null, "64 MB");
      hash.update(chunk);
      onBytes(size);
      yield chunk;
    }
  };
  const stream = counted();
  try {
    const text = await tableText(stream, path);
    if (typeof text === "string") throw new TollbookError(`input/${text}`, { path });
    const { heading, rows } = await parsed(text, path);
    if (heading === null) throw new TollbookError("input/empty", { path });
    const { delimiter, message } = text;
    return { heading, rows, delimiter, message, sha256: hash.digest("hex"), size };
  } catch (cause) {
    throw failureOf(cause, path).error;
  } finally {
    await stream.return(undefined);
  }
}

interface Record {
  readonly record: readonly string[];
  readonly raw: string;
}

async function parsed(
  { pieces, delimiter }: { readonly pieces: AsyncIterable<string>; readonly delimiter: string },
  path: string,
): Promise<{ heading: TableRow | null; rows: TableRow[] }> {
  const parser = parse({
    ...{ bom: true, delimiter, raw: true, info: false, relax_column_count: true },
    ...{ relax_quotes: true, max_record_size: LIMITS.row },
  });
  pipeline(Readable.from(pieces), parser, () => {}); // what fails comes out of the parser
  let heading: TableRow | null = null;
  const rows: TableRow[] = [];
  let row = 0;
  try {
    for await (const { record, raw } of parser as AsyncIterable<Record>) {
      row += 1;
      if (record.every((cell) => cell.trim() === "")) continue;
      checkRow(record, row, path);
      const own = { row, cells: record, raw: raw.replace(/^[\r\n]+/u, "") };
      if (heading === null) heading = own;
      else rows.push(own);
      if (rows.length > LIMITS.rows) throw tooLarge(path, null, "100,000 rows");
    }
  } catch (cause) {
    throw brokenTable(cause, row + 1, path);
  }
  return { heading, rows };
}

function checkRow(cells: readonly string[], row: number, path: string): void {
  const broken = (why: string) => new TollbookError("import/broken-table", { path, row, why });
  if (cells.length > LIMITS.columns) throw broken("it has more than 1,000 columns");
  for (const cell of cells) {
    if (cell.length > LIMITS.cell) throw broken("a cell is longer than 50,000 characters");
    if (cell.includes("\0")) throw broken("it holds NUL, which no text does");
  }
}

function brokenTable(cause: unknown, row: number, path: string): unknown {
  const code = (cause as Partial<CsvError>).code ?? "";
  if (code === "CSV_MAX_RECORD_SIZE") return tooLarge(path, row, "1 MB");
  if (!code.startsWith("CSV_")) return cause;
  const why =
    code === "CSV_QUOTE_NOT_CLOSED"
      ? "a quotation mark is opened in it and never closed"
      : (cause as Error).message.slice(0, 200).replace(/[.\s]+$/u, "");
  return new TollbookError("import/broken-table", { path, row, why }, { cause });
}

function tooLarge(path: string, line: number | null, limit: string): TollbookError {
  return new TollbookError("input/too-large", { path, line, limit });
}
