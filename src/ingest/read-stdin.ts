import { type Arrival, type Defaults, type Failure, MAX_REPORT_BYTES } from "./arrival.js";
import { decode } from "./decode.js";
import { joined } from "./lines.js";
import { tooLarge } from "./read-file.js";
import { readReport } from "./read-whole.js";
import { readJson } from "./readers/json.js";
import { readLines } from "./readers/jsonl.js";
import { readText } from "./readers/text.js";

const ORIGIN = "-";

/**
 * Standard input: a page, one JSON report, JSON lines or plain text, told apart by how it begins. JSON lines
 * are streamed; everything else is one report and bounded as such.
 */
export async function* readStdin(
  stdin: AsyncIterable<Uint8Array>,
  defaults: Defaults,
): AsyncGenerator<Arrival | Failure> {
  const stream = stdin[Symbol.asyncIterator]();
  const first = await takeUntil(stream, (bytes) => bytes.includes(10) && headOf(bytes) !== "");
  const head = headOf(first);
  if (head.startsWith("{") && isLine(first)) {
    yield* readLines(rest(first, stream), ORIGIN, defaults);
    return;
  }
  const all = joined([first, await takeUntil(stream, () => false, first.length)]);
  if (all.length > MAX_REPORT_BYTES) yield tooLarge(ORIGIN, null);
  else if (head.startsWith("{")) yield readReport(readJson, all, ORIGIN, defaults);
  else if (/^<(?:!doctype|html|head|body|\?xml|!--)/iu.test(head)) {
    const { readHtml } = await import("./readers/html.js");
    yield readReport(readHtml, all, ORIGIN, defaults);
  } else yield readReport(readText, all, ORIGIN, defaults);
}

/** Bytes from the stream until they suffice, it ends, or they are more than a report may be. */
async function takeUntil(
  stream: AsyncIterator<Uint8Array>,
  suffice: (bytes: Uint8Array) => boolean,
  before = 0,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = before;
  while (size <= MAX_REPORT_BYTES) {
    const next = await stream.next();
    if (next.done === true) break;
    parts.push(next.value);
    size += next.value.length;
    if (suffice(next.value)) break;
  }
  return joined(parts);
}

function headOf(bytes: Uint8Array): string {
  const decoded = decode(bytes.subarray(0, 2048));
  return typeof decoded === "string" ? "?" : decoded.text.trimStart().slice(0, 20);
}

/** Whether the first line is an object by itself, or at least was meant as one: then each line is a report. */
function isLine(bytes: Uint8Array): boolean {
  const text = new TextDecoder(bytes[1] === 0 ? "utf-16le" : "utf-8").decode(bytes).trimStart();
  const line = text.split("\n", 1)[0]?.trim() ?? "";
  return line.length > 1 && line.endsWith("}");
}

async function* rest(first: Uint8Array, stream: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await stream.next(); next.done !== true; next = await stream.next()) yield next.value;
}
