import type { Capture } from "../domain/capture.js";
import { type Arrival, type Defaults, type Failure, isFailure } from "./arrival.js";
import { plainAddress, reportIdAt } from "./fetch/web-address.js";
import type { WholeReader } from "./read-whole.js";
import { readReport } from "./read-whole.js";
import { readHtml } from "./readers/html.js";
import { readJson } from "./readers/json.js";
import { readText } from "./readers/text.js";
import { refuse } from "./refusal.js";

/**
 * The report in what came from an address, by the kind that its headers name. It is known by the address, so that
 * other words there later are a new version of it, not another report.
 */
export function readCaptured(capture: Capture, origin: string, defaults: Defaults): Arrival | Failure {
  const { type, charset } = contentTypeOf(capture);
  const reader = readerFor(type, capture.bytes);
  if (reader === null) return refuse(origin, "fetch/not-a-report", { url: origin, type: type ?? "nothing" });
  const read = readReport(reader, capture.bytes, origin, defaults, charset);
  return isFailure(read) ? read : ofCapture(read, capture);
}

/** A report as that of the address it was captured from. */
export function ofCapture(arrival: Arrival, capture: Capture): Arrival {
  const url = plainAddress(capture.url);
  return {
    ...arrival,
    report: { ...arrival.report, id: reportIdAt(url), url },
    bytes: capture.bytes,
    capture,
  };
}

/** Media type and charset of an answer, lower case; null where its headers do not say. */
export function contentTypeOf({ headers }: Pick<Capture, "headers">): {
  readonly type: string | null;
  readonly charset: string | null;
} {
  const value = headers.findLast(([name]) => name === "content-type")?.[1].toLowerCase() ?? "";
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/u.exec(value)?.[1] ?? null;
  return { type, charset: /charset\s*=\s*["']?\s*([\w:.-]+)/u.exec(value)?.[1] ?? null };
}

/** How a body that names no kind, or only "text/plain", begins when it is a page. */
const PAGE_START = /^\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/iu;

function readerFor(type: string | null, bytes: Uint8Array): WholeReader | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1000)).replace(/^ï»¿/u, "");
  if (type === null) return PAGE_START.test(head) ? readHtml : null;
  if (type === "text/plain") return PAGE_START.test(head) ? readHtml : readText;
  if (type === "text/html" || type === "application/xhtml+xml") return readHtml;
  if (type === "application/json" || type === "application/ld+json") return readJson;
  return null;
}
