import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { type Capture, isForm } from "../domain/capture.js";
import { TollbookError } from "../domain/error.js";
import type { Message } from "../domain/message.js";
import type { Report } from "../domain/report.js";
import type { Item } from "./item.js";

/**
 * How an item is written down. Raised when an older worker could not read it any more; a worker leaves items of a
 * newer format to newer workers.
 */
export const ENVELOPE_FORMAT = 1;

/** What is smaller goes as it is: packing it saves nothing that counts. */
const PACKED_FROM = 8_192;

/** No item is larger unpacked: 20 MB as received, 2 million characters of text, and what came with them. */
const MAX_UNPACKED = 64 * 1024 * 1024;

const PLAIN = 0x70; // "p"
const PACKED = 0x7a; // "z"

/**
 * The item as bytes: one that says whether the rest is packed, then, unpacked, a line of JSON and after it the bytes as
 * received. The same item gives the same bytes.
 */
export function pack(item: Item): Uint8Array {
  const { bytes, capture, ...rest } = item;
  const body = bytes ?? capture?.bytes ?? null;
  const head = {
    format: ENVELOPE_FORMAT,
    ...rest,
    ...(capture === undefined ? {} : { capture: { ...capture, bytes: undefined } }),
    body: body === null ? null : body.length,
    // an archive's record: the bytes as received hold the answer's head, too
    same: bytes !== undefined && capture !== undefined ? sameBytes(bytes, capture.bytes) : null,
    kept: bytes !== undefined,
  };
  const extra = bytes !== undefined && head.same === false ? (capture?.bytes ?? null) : null;
  const line = Buffer.from(`${JSON.stringify({ ...head, extra: extra?.length ?? null })}\n`);
  const whole = Buffer.concat([line, ...(body === null ? [] : [body]), ...(extra === null ? [] : [extra])]);
  if (whole.length < PACKED_FROM) return Buffer.concat([Buffer.of(PLAIN), whole]);
  return Buffer.concat([Buffer.of(PACKED), gzipSync(whole, { level: 1 })]);
}

/**
 * Reads what `pack` wrote, and trusts nothing of it: whoever may write to the line may write anything.
 *
 * @throws {TollbookError} `line/unreadable` for what is no item, `line/newer-item` for one of a newer format.
 */
export function unpack(packed: Uint8Array): Item {
  const whole = wholeOf(packed);
  const end = whole.indexOf(0x0a);
  if (end < 0) throw unreadable("it has no first line");
  const head = headOf(whole.subarray(0, end).toString("utf8"));
  const format = head.format;
  if (!Number.isInteger(format)) throw unreadable("its first line does not say its format");
  if ((format as number) > ENVELOPE_FORMAT)
    throw new TollbookError("line/newer-item", { format: format as number, known: ENVELOPE_FORMAT });
  const body = lengthIn(head.body);
  const extra = lengthIn(head.extra);
  const rest = whole.subarray(end + 1);
  if (rest.length !== (body ?? 0) + (extra ?? 0)) throw unreadable("it is cut short");
  return itemOf(
    head,
    body === null ? null : rest.subarray(0, body),
    extra === null ? null : rest.subarray(body ?? 0),
  );
}

/**
 * What an item says, as a hash: the same report received again has the same. Where it was found does not count, when an
 * address answered does, for what stands there again after a correction is news.
 */
export function itemId({ report, bytes, form, capture, defaults, reading }: Item): string {
  const hash = createHash("sha256");
  const { id, title, text, published, publisher, url, language } = report;
  hash.update(JSON.stringify([id, title, text, published, publisher, url, language, form ?? null, reading]));
  hash.update(JSON.stringify([defaults?.published, defaults?.publisher, defaults?.language]));
  if (capture !== undefined) hash.update(JSON.stringify([capture.url, capture.at, capture.status]));
  if (bytes !== undefined) hash.update(bytes);
  return hash.digest("hex");
}

function wholeOf(packed: Uint8Array): Buffer {
  const rest = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength).subarray(1);
  if (packed[0] === PLAIN) return rest;
  if (packed[0] !== PACKED) throw unreadable("it does not begin as an item does");
  try {
    return gunzipSync(rest, { maxOutputLength: MAX_UNPACKED });
  } catch (cause) {
    throw unreadable(`it cannot be unpacked: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function headOf(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw unreadable("its first line is not JSON");
  }
  return fields(value, "its first line");
}

function itemOf(head: Fields, body: Uint8Array | null, extra: Uint8Array | null): Item {
  const { kept, same, form, reading } = head;
  if (form !== undefined && !isForm(form)) throw unreadable("its form is none that is known");
  if (!Number.isInteger(reading)) throw unreadable("it does not say which reading made it");
  const captured = head.capture === undefined ? undefined : fields(head.capture, "its capture");
  const received = kept === true && body !== null ? body : undefined;
  const answered = received === undefined || same === true ? body : extra;
  return {
    report: reportOf(fields(head.report, "its report")),
    origin: text(head.origin, "its origin"),
    messages: list(head.messages, "its messages").map((each) => messageOf(fields(each, "a message"))),
    reading: reading as number,
    ...(received === undefined ? {} : { bytes: received }),
    ...(form === undefined ? {} : { form }),
    ...(captured === undefined ? {} : { capture: captureOf(captured, answered) }),
    ...(head.defaults === undefined ? {} : { defaults: defaultsOf(fields(head.defaults, "its defaults")) }),
  };
}

function reportOf(report: Fields): Report {
  const id = text(report.id, "its report's id");
  if (id === "") throw unreadable("its report has no id");
  return {
    id,
    title: text(report.title, "its report's title"),
    text: text(report.text, "its report's text"),
    published: textOrNull(report.published, "its report's date"),
    publisher: textOrNull(report.publisher, "its report's publisher"),
    url: textOrNull(report.url, "its report's address"),
    language: textOrNull(report.language, "its report's language"),
  };
}

function messageOf({ rule, message, start, end }: Fields): Message {
  return {
    rule: text(rule, "a message's rule"),
    message: text(message, "a message"),
    start: numberOrNull(start, "a message's start"),
    end: numberOrNull(end, "a message's end"),
  };
}

function captureOf({ url, status, headers, at, agent }: Fields, bytes: Uint8Array | null): Capture {
  if (bytes === null) throw unreadable("the bytes of its capture are missing");
  return {
    url: text(url, "its capture's address"),
    status: numberOrNull(status, "its capture's status"),
    headers: list(headers, "its capture's headers").map((pair) => {
      const [name, value] = list(pair, "a header");
      return [text(name, "a header's name"), text(value, "a header's value")] as const;
    }),
    at: text(at, "its capture's time"),
    agent: textOrNull(agent, "its capture's agent"),
    bytes,
  };
}

function defaultsOf(given: Fields): NonNullable<Item["defaults"]> {
  const names = ["published", "publisher", "language"] as const;
  return Object.fromEntries(
    names.flatMap((name) =>
      given[name] === undefined ? [] : [[name, textOrNull(given[name], "a default")]],
    ),
  );
}

function fields(value: unknown, what: string): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw unreadable(`${what} is no object`);
}

function list(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw unreadable(`${what} are no list`);
}

function text(value: unknown, what: string): string {
  if (typeof value === "string") return value;
  throw unreadable(`${what} is no text`);
}

function textOrNull(value: unknown, what: string): string | null {
  return value === null || value === undefined ? null : text(value, what);
}

function numberOrNull(value: unknown, what: string): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw unreadable(`${what} is no number`);
}

function lengthIn(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_UNPACKED)
    return value as number;
  throw unreadable("it does not say how long it is");
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || Buffer.compare(a, b) === 0;
}

function unreadable(why: string): TollbookError {
  return new TollbookError("line/unreadable", { why });
}
