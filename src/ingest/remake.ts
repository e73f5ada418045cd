import type { Capture, Form } from "../domain/capture.js";
import { recordsOf } from "./archive/record.js";
import { Window } from "./archive/window.js";
import type { Arrival, Defaults, Failure } from "./arrival.js";
import type { RowsReading } from "./claims-table/read-claims-table.js";
import { readReport, type WholeReader } from "./read-whole.js";
import { refuse } from "./refusal.js";

/**
 * Which reading this is: raised whenever a reader makes another report of the same bytes than it did. A book keeps
 * with each report which reading made it, so that another text tells of a newer reading or of tampering.
 */
export const READING = 4;

/** Bytes as they came in, and all else that the report made of them depends on. */
export interface Original {
  readonly bytes: Uint8Array;
  readonly form: Form;
  readonly capture: Omit<Capture, "bytes"> | null;
  readonly defaults: Defaults & { readonly table?: RowsReading };
}

/** Makes the report again from the bytes that it was made from. `origin` names it where that fails. */
export async function remake(original: Original, origin: string): Promise<Arrival | Failure> {
  const { bytes, form, capture, defaults } = original;
  if (form === "warc") return remakeRecord(original, origin);
  if (capture !== null) {
    const { readCaptured } = await import("./captured.js");
    return readCaptured({ ...capture, bytes }, origin, defaults);
  }
  if (form === "rows")
    return (await import("./claims-table/read-claims-table.js")).remakeRows(bytes, origin, defaults);
  if (form === "csv") return remakeRow(original, origin);
  if (form === "pdf" || form === "docx" || form === "mail")
    return (await import("./documents/read-document.js")).readDocument(form, bytes, origin, defaults);
  const reader = await readerOf(form);
  if (reader === null) return refuse(origin, "input/unknown-format", { path: origin, known: [] });
  return readReport(reader, bytes, origin, defaults);
}

async function readerOf(form: Form): Promise<WholeReader | null> {
  if (form === "page") return (await import("./readers/html.js")).readHtml;
  if (form === "json") return (await import("./readers/json.js")).readJson;
  if (form === "markdown") return (await import("./readers/markdown.js")).readMarkdown;
  return form === "text" ? (await import("./readers/text.js")).readText : null;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function remakeRow({ bytes, defaults }: Original, path: string): Promise<Arrival | Failure> {
  const { readTable } = await import("./readers/csv.js");
  for await (const outcome of readTable(once(bytes), path, defaults)) return outcome;
  return refuse(path, "input/empty", { path });
}

async function remakeRecord(
  { bytes, capture, defaults }: Original,
  path: string,
): Promise<Arrival | Failure> {
  const { startRecords } = await import("./archive/read-records.js");
  const window = new Window(once(bytes));
  const reading = startRecords(path, defaults, capture?.agent ?? null);
  for await (const record of recordsOf({ window, stretch: 0, broken: () => null, reopen: null })) {
    const outcome = reading.read(record);
    if (outcome !== null) return outcome;
  }
  return refuse(path, "input/empty", { path });
}
