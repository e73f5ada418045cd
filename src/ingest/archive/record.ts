import { createHash } from "node:crypto";
import { MAX_REPORT_BYTES } from "../arrival.js";
import type { Window } from "./window.js";

/** One record of a web archive (WARC 1.0 and 1.1), whole or as far as it could be read. */
export interface WarcRecord {
  /** Where its stretch of the file begins, in bytes; in a plain archive, the record itself. */
  readonly position: number;
  /** Names in lower case. Of a name given twice, the first. */
  readonly headers: ReadonlyMap<string, string>;
  /** The record as it stands in the archive, unpacked: headers, empty line, block. Empty where it is damaged. */
  readonly bytes: Buffer;
  /** Where in `bytes` the block begins. */
  readonly block: number;
  /** What is wrong with it; null for a whole one. */
  readonly damage: Damage | null;
}

/** `too-large` is a record in order, whose block was passed over. */
export type Damage = { readonly kind: "damaged"; readonly why: string } | { readonly kind: "too-large" };

/** A stretch of an archive as the records are read out of it. */
export interface RecordSource {
  window: Window;
  /** Where the stretch lies in its file; null when each record has a place of its own, which is the window's. */
  readonly stretch: number | null;
  /** Why the stretch ended as it did, once it has; null when nothing is wrong. */
  readonly broken: () => string | null;
  /** Reads once more from a place of the file; null where that cannot be. */
  readonly reopen: ((position: number) => Window) | null;
}

const MAX_HEADERS = 64 << 10;
const END = Buffer.from("\r\n\r\n");
/** So often a record that claims more than there is may send the reading back to look for others inside it. */
const MAX_RESCUES = 16;
const LOST = "it does not end where it says, and what follows it could not be found again";

/**
 * The records of one stretch, none held that is larger than a report may be. A record that does not end where its
 * Content-Length says is damaged, and the next is looked for inside what it claimed for itself.
 */
export async function* recordsOf(source: RecordSource): AsyncGenerator<WarcRecord> {
  let rescues = 0;
  const rescue = (position: number): boolean => {
    if (source.reopen === null || rescues >= MAX_RESCUES) return false;
    rescues += 1;
    source.window = source.reopen(position);
    return true;
  };
  let last: WarcRecord | null = null;
  for (;;) {
    const more = await passEmptyLines(source.window);
    const why = more ? null : source.broken();
    // a checksum at the end of the stretch speaks of its last record, too
    if (last !== null)
      yield why === null || last.damage !== null ? last : damaged(last.position, last.headers, why);
    else if (why !== null) yield damaged(source.stretch ?? source.window.position, new Map(), why);
    if (!more) return;
    last = await readRecord(source, rescue);
  }
}

async function readRecord(source: RecordSource, rescue: (position: number) => boolean): Promise<WarcRecord> {
  const { window, stretch, broken } = source;
  const [start, position] = [window.position, stretch ?? window.position];
  const end = await endOfHeaders(window);
  if (end === null) {
    await seekRecord(window);
    return damaged(position, new Map(), (window.ended ? broken() : null) ?? "no WARC record begins here");
  }
  const headers = headersOf(window.held.toString("utf8", 0, end));
  const length = lengthOf(headers);
  if (length === null) {
    await seekRecord(window);
    return damaged(position, headers, "it does not say its length");
  }
  if (length > MAX_REPORT_BYTES) {
    window.pass(end);
    const passed = (await window.skip(length)) && (await endsHere(window, 0));
    if (passed) return { position, headers, bytes: Buffer.alloc(0), block: 0, damage: { kind: "too-large" } };
    const isBack = rescue(start);
    if (isBack) await seekRecord(source.window);
    return damaged(position, headers, broken() ?? (isBack ? NOT_THERE : LOST));
  }
  if (!(await endsHere(window, end + length))) {
    const isCut = window.held.length < end + length;
    await seekRecord(window);
    return damaged(position, headers, isCut ? (broken() ?? "it is cut off") : NOT_THERE);
  }
  const bytes = Buffer.from(window.held.subarray(0, end + length));
  window.pass(end + length);
  const why = wrongDigest(headers, bytes.subarray(end));
  return why === null
    ? { position, headers, bytes, block: end, damage: null }
    : damaged(position, headers, why);
}

const NOT_THERE = "it does not end where it says";

function damaged(position: number, headers: ReadonlyMap<string, string>, why: string): WarcRecord {
  return { position, headers, bytes: Buffer.alloc(0), block: 0, damage: { kind: "damaged", why } };
}

/** Whether a record may end at this place of what is held: two line ends, or at least the file's end. */
async function endsHere(window: Window, at: number): Promise<boolean> {
  await window.ensure(at + END.length);
  const { held } = window;
  if (held.length < at) return false;
  const after = held.subarray(at, at + END.length);
  return after.length < END.length ? after.every(isLineEnd) : after.equals(END);
}

function isLineEnd(byte: number): boolean {
  return byte === 13 || byte === 10;
}

/** Passes the line ends between records; false at the end of the stretch. */
async function passEmptyLines(window: Window): Promise<boolean> {
  while (await window.ensure(1)) {
    const { held } = window;
    let at = 0;
    while (at < held.length && isLineEnd(held[at] as number)) at += 1;
    window.pass(at);
    if (at < held.length) return true;
  }
  return false;
}

/** Where the block begins after the headers at the window's start; null where none begin there. */
async function endOfHeaders(window: Window): Promise<number | null> {
  for (let look = 1024; ; look *= 4) {
    await window.ensure(look);
    const { held } = window;
    if (!OPENING.test(held.toString("latin1", 0, 12))) return null;
    const end = held.subarray(0, MAX_HEADERS).indexOf(END);
    if (end >= 0) return end + END.length;
    if (held.length < look || look >= MAX_HEADERS) return null;
  }
}

const OPENING = /^WARC\/1\.\d\r?\n/u;

/** Header lines as a map; a line that begins with white space goes on with the one before. */
export function headersOf(lines: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines.replace(/\r?\n[ \t]+/gu, " ").split(/\r?\n/u)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

function lengthOf(headers: ReadonlyMap<string, string>): number | null {
  const written = headers.get("content-length") ?? "";
  return /^\d{1,15}$/u.test(written) ? Number(written) : null;
}

/** Passes to the next place, after the window's first byte, where a record begins; to the end when none does. */
async function seekRecord(window: Window): Promise<void> {
  await window.skip(1);
  for (;;) {
    await window.ensure(LOOKED_AT);
    const { held } = window;
    const last = window.ended ? held.length : held.length - MAX_OPENING;
    for (let at = held.indexOf(MARK); at >= 0 && at < last; at = held.indexOf(MARK, at + 1))
      if (RECORD.test(held.toString("latin1", at, at + MAX_OPENING))) return window.pass(at);
    window.pass(last);
    if (window.ended) return;
  }
}

const MARK = Buffer.from("WARC/1.");
const RECORD = /^WARC\/1\.\d\r?\n(?:WARC|Content)-[A-Za-z-]{2,40}:/u;
const MAX_OPENING = 80;
const LOOKED_AT = 64 << 10;

const ALGORITHMS: Readonly<Record<string, string>> = {
  md5: "md5",
  sha1: "sha1",
  "sha-1": "sha1",
  sha256: "sha256",
  "sha-256": "sha256",
  sha512: "sha512",
  "sha-512": "sha512",
};

/** Why the block is not the one that the record's WARC-Block-Digest was made of; null when it is, or when there is none. */
function wrongDigest(headers: ReadonlyMap<string, string>, block: Buffer): string | null {
  const [name = "", value = ""] = (headers.get("warc-block-digest") ?? "").split(":", 2);
  const algorithm = ALGORITHMS[name.trim().toLowerCase()];
  if (algorithm === undefined) return null;
  const digest = createHash(algorithm).update(block).digest();
  const written = value.trim().replace(/=+$/u, "");
  const spellings = [base32Of(digest), digest.toString("hex"), digest.toString("base64").replace(/=+$/u, "")];
  const isSame =
    spellings.includes(written) ||
    [0, 1].some((which) => spellings[which]?.toLowerCase() === written.toLowerCase());
  return isSame ? null : "its words do not have the digest it gives";
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** RFC 4648, without padding. */
function base32Of(bytes: Uint8Array): string {
  let [out, bits, value] = ["", 0, 0];
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= 5; bits -= 5) out += LETTERS[(value >>> (bits - 5)) & 31];
  }
  return bits > 0 ? out + LETTERS[(value << (5 - bits)) & 31] : out;
}
