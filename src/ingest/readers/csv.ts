import { pipeline, Readable } from "node:stream";
import { type CsvError, parse } from "csv-parse";
import { TollbookError } from "../../domain/error.js";
import { type Arrival, type Defaults, type Failure, type Hooks, MAX_REPORT_BYTES } from "../arrival.js";
import { arrivalOf, type Draft, EMPTY_DRAFT, hasWords, noticed } from "../draft.js";
import { inLength, streamBytes, tooLarge } from "../read-file.js";
import { failureOf, refuse } from "../refusal.js";
import { tableText } from "../table-text.js";

/** Which column gives which part of a report, by its name in lower case; the first of several counts. */
const COLUMNS: Readonly<Record<string, keyof Draft>> = {
  ...{ id: "id", title: "title", headline: "title", text: "text", body: "text", content: "text" },
  ...{ published: "published", date: "published", publisher: "publisher", outlet: "publisher" },
  ...{ url: "url", link: "url", language: "language", lang: "language" },
};

/**
 * A table with a report a row, its columns named in the first line: commas, semicolons or tabs between them, quoted as
 * spreadsheets do (RFC 4180). Read row by row; a row that is broken is named by its line, the others are read.
 */
export async function* readCsv(
  path: string,
  defaults: Defaults,
  _hooks: Hooks = {},
): AsyncGenerator<Arrival | Failure> {
  yield* readTable(streamBytes(path), path, defaults);
}

interface Row {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** The same from any stream of bytes. */
export async function* readTable(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  defaults: Defaults,
): AsyncGenerator<Arrival | Failure> {
  const stream = bytes[Symbol.asyncIterator]();
  try {
    yield* readStream(stream, path, defaults);
  } finally {
    await stream.return?.();
  }
}

async function* readStream(
  stream: AsyncIterator<Uint8Array>,
  path: string,
  defaults: Defaults,
): AsyncGenerator<Arrival | Failure> {
  const text = await tableText(stream, path);
  if (typeof text === "string") return yield refuse(path, `input/${text}`, { path });
  const skipped: Failure[] = [];
  const rows = parse({
    ...{ bom: true, delimiter: text.delimiter, raw: true, info: true, relax_column_count: true },
    ...{ relax_quotes: true, skip_empty_lines: true, max_record_size: MAX_REPORT_BYTES },
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error !== undefined) skipped.push(brokenRow(error, path));
    },
  });
  pipeline(Readable.from(text.pieces), rows, () => {}); // what fails comes out of `rows`
  let head: Head | null = null;
  let count = 0;
  try {
    for await (const row of rows as AsyncIterable<Row>) {
      yield* skipped.splice(0);
      if (head === null) {
        head = headOf(row);
        if (head.fields.some((field) => field === "title" || field === "text")) continue;
        const columns = row.record.slice(0, 20).map((name) => name.slice(0, 40));
        return yield refuse(path, "input/no-columns", { path, columns });
      }
      count += 1;
      yield readRow(row, head, { path, defaults, message: text.message });
    }
  } catch (cause) {
    yield (cause as CsvError).code?.startsWith("CSV_")
      ? brokenRow(cause as CsvError, path)
      : failureOf(cause, path);
  }
  yield* skipped;
  if (head === null || (count === 0 && skipped.length === 0)) yield refuse(path, "input/empty", { path });
}

interface Head {
  readonly fields: readonly (keyof Draft | null)[];
  /** The line of names as it stands: kept with each row, which says little without it. */
  readonly raw: string;
}

function headOf({ record, raw }: Row): Head {
  const taken = new Set<keyof Draft>();
  const fields = record.map((name) => {
    const field = COLUMNS[name.trim().toLowerCase()] ?? null;
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  return { fields, raw: raw.replace(/[\r\n]*$/u, "\n") };
}

interface Setting {
  readonly path: string;
  readonly defaults: Defaults;
  readonly message: string | null;
}

function readRow(
  { record, raw, info }: Row,
  head: Head,
  { path, defaults, message }: Setting,
): Arrival | Failure {
  const origin = `${path}:${info.lines}`;
  const cells = head.fields.flatMap((field, index) => {
    const cell = record[index] ?? "";
    return field === null || cell.trim() === "" ? [] : [[field, cell] as const];
  });
  const draft: Draft = { ...EMPTY_DRAFT, ...Object.fromEntries(cells) };
  const why = '"title" and "text" hold no word';
  if (!hasWords(draft)) return refuse(origin, "input/not-a-report", { path, line: info.lines, why });
  const bytes = Buffer.from(head.raw + raw.replace(/^[\r\n]+/u, ""), "utf8");
  const arrival = arrivalOf(draft, defaults, origin, { bytes, form: "csv" });
  const guess = message === null ? [] : [noticed("ingest/guessed-encoding", message)];
  return inLength({ ...arrival, messages: [...arrival.messages, ...guess] }, path, info.lines);
}

function brokenRow(error: CsvError, path: string): Failure {
  const line = typeof error.lines === "number" ? error.lines : null;
  if (error.code === "CSV_MAX_RECORD_SIZE") return tooLarge(path, line);
  const why = error.message.replace(/[.\s]+$/u, "").slice(0, 200);
  const code = new TollbookError("input/not-a-report", { path, line, why: `the row is broken (${why})` });
  return { error: code, origin: line === null ? path : `${path}:${line}` };
}
