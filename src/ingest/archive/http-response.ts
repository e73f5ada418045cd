import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { MAX_REPORT_BYTES } from "../arrival.js";
import { headersOf } from "./record.js";

/** An HTTP response as an archive keeps it. */
export interface HttpResponse {
  readonly status: number;
  /** In order, names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly type: string;
  readonly charset: string | null;
  /** Unchunked and unpacked; or why it cannot be. */
  readonly body: Uint8Array | Unreadable;
}

export type Unreadable = "too-large" | "broken" | "unknown-coding";

const MAX_HEADERS = 256 << 10;

/** The response in a record's block; null where the block is none. */
export function parseHttpResponse(block: Buffer): HttpResponse | null {
  const head = block.subarray(0, MAX_HEADERS);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/u.exec(head.toString("latin1", 0, 20))?.[1];
  if (status === undefined) return null;
  const [end, length] = [head.indexOf("\r\n\r\n"), head.indexOf("\n\n")];
  const isPlain = end < 0 || (length >= 0 && length < end);
  const place = isPlain ? length : end;
  if (place < 0) return null;
  const lines = head.toString("latin1", 0, place).replace(/^.*\r?\n?/u, "");
  const headers = headersOf(lines);
  const { type, charset } = typeOf(headers.get("content-type") ?? "");
  const body = block.subarray(place + (isPlain ? 2 : 4));
  return {
    status: Number(status),
    headers: pairsOf(lines),
    type,
    charset,
    body: plainBody(body, headers.get("transfer-encoding") ?? "", headers.get("content-encoding") ?? ""),
  };
}

function pairsOf(lines: string): readonly (readonly [string, string])[] {
  return lines.split(/\r?\n/u).flatMap((line) => {
    const colon = line.indexOf(":");
    return colon < 1
      ? []
      : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
  });
}

/** A media type without its parameters, lower case, and its charset. */
export function typeOf(contentType: string): { readonly type: string; readonly charset: string | null } {
  const type = (/^[^;,\s]*/u.exec(contentType.trim())?.[0] ?? "").toLowerCase();
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/iu.exec(contentType)?.[1] ?? null;
  return { type, charset };
}

/** The words of a body as it was sent. Many archives keep it without its codings and the headers with them. */
function plainBody(sent: Buffer, transfer: string, content: string): Uint8Array | Unreadable {
  let body: Uint8Array = /\bchunked\b/iu.test(transfer) ? (withoutChunks(sent) ?? sent) : sent;
  const codings = content
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim());
  for (const coding of codings
    .filter((name) => name !== "" && name !== "identity")
    .reverse()
    .slice(0, 3)) {
    const unpacked = unpack(body, coding);
    if (typeof unpacked === "string") return unpacked;
    body = unpacked;
  }
  return body.length > MAX_REPORT_BYTES ? "too-large" : body;
}

/** RFC 9112, section 7.1; null when the body is not in chunks. A last chunk that is cut short is refused. */
function withoutChunks(sent: Buffer): Uint8Array | null {
  const parts: Buffer[] = [];
  for (let at = 0; at < sent.length; ) {
    const line = sent.indexOf("\n", at);
    const size =
      line < 0 || line - at > 200
        ? null
        : /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/iu.exec(sent.toString("latin1", at, line));
    if (size === null || size === undefined) return null;
    const length = Number.parseInt(size[1] ?? "", 16);
    if (length === 0) return Buffer.concat(parts);
    if (line + 1 + length > sent.length) return null;
    parts.push(sent.subarray(line + 1, line + 1 + length));
    at = line + 1 + length;
    if (sent[at] === 13) at += 1;
    if (sent[at] === 10) at += 1;
  }
  return null;
}

function unpack(body: Uint8Array, coding: string): Uint8Array | Unreadable {
  const limit = { maxOutputLength: MAX_REPORT_BYTES };
  try {
    if (coding === "gzip" || coding === "x-gzip") {
      return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, limit) : body;
    }
    if (coding === "deflate") return inflateEither(body, limit);
    if (coding === "br") return looksLikeText(body) ? body : brotliDecompressSync(body, limit);
    return looksLikeText(body) ? body : "unknown-coding";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "broken";
  }
}

/** Some servers send "deflate" without the wrapping that the word means. */
function inflateEither(body: Uint8Array, limit: { readonly maxOutputLength: number }): Uint8Array {
  if (looksLikeText(body)) return body;
  return ((body[0] ?? 0) & 15) === 8 && (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0
    ? inflateSync(body, limit)
    : inflateRawSync(body, limit);
}

function looksLikeText(body: Uint8Array): boolean {
  const start = Buffer.from(body.subarray(0, 256)).toString("latin1").trimStart();
  return start.startsWith("<") || start.startsWith("{") || /^[\t\n\r -~]+$/u.test(start);
}
