import { constants, createInflateRaw, gunzipSync, type InflateRaw, inflateRawSync } from "node:zlib";
import { crc32 } from "./crc32.js";
import type { Window } from "./window.js";

/** A stretch of an archive that can be read by itself: one member of a gzip file, or all of a plain file. */
export interface Stretch {
  /** Where in the file it begins, in bytes. */
  readonly position: number;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** After `bytes` have come to their end: why they are not all, or not as they were written; null when they are. */
  readonly broken: () => string | null;
}

/** Up to so many compressed bytes a member is unpacked in one piece, which is several times as fast. */
const AT_ONCE = 4 << 20;
/** And up to so many unpacked ones. */
const UNPACKED_AT_ONCE = 32 << 20;
const FIRST_LOOK = 128 << 10;
const HEADER = 10;
const TRAILER = 8;
/** No name, comment or extra field of a header is longer. */
const MAX_HEADER = 70_000;

/**
 * The members of a gzip file, in order. A member that is damaged ends where it broke; the reading goes on with the
 * next place that looks like a member's beginning. The stretch before must be read to its end, or not at all, before
 * the next is asked for.
 */
export async function* membersOf(window: Window): AsyncGenerator<Stretch> {
  while (await window.ensure(1)) {
    const { position } = window;
    const header = await headerOf(window);
    if (header === null) {
      if (!isPadding(window.held)) yield brokenStretch(position, "no gzip member begins here");
      await seekMember(window, 1);
      continue;
    }
    const whole = await unpackAtOnce(window, header);
    if (whole === null) yield* unpackInPieces(window, header, position);
    else if (typeof whole === "string") {
      yield brokenStretch(position, whole);
      await seekMember(window, 1);
    } else yield { position, bytes: once(whole), broken: () => null };
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function brokenStretch(position: number, why: string, bytes: Uint8Array = new Uint8Array()): Stretch {
  return { position, bytes: once(bytes), broken: () => why };
}

/** Some writers fill up a file's last block with zeros. */
function isPadding(held: Buffer): boolean {
  return held.every((byte) => byte === 0);
}

/** The length of the gzip header at the window's start; null where there is none. */
async function headerOf(window: Window): Promise<number | null> {
  if (!(await window.ensure(HEADER)) || !isMagic(window.held, 0)) return null;
  const flags = window.held[3] ?? 0;
  await window.ensure((flags & 0x1e) === 0 ? HEADER : MAX_HEADER);
  const { held } = window;
  let at = HEADER;
  if (flags & 4) at += 2 + held.readUInt16LE(Math.min(at, held.length - 2));
  for (const flag of [8, 16])
    if (flags & flag) {
      const end = held.indexOf(0, at);
      if (end < 0) return null;
      at = end + 1;
    }
  if (flags & 2) at += 2;
  return at <= held.length ? at : null;
}

function isMagic(bytes: Buffer, at: number): boolean {
  return (
    bytes[at] === 0x1f &&
    bytes[at + 1] === 0x8b &&
    bytes[at + 2] === 8 &&
    ((bytes[at + 3] ?? 0xff) & 0xe0) === 0
  );
}

/** The member's bytes; what is wrong with it; or null when it is too large for this. */
async function unpackAtOnce(window: Window, header: number): Promise<Uint8Array | string | null> {
  for (let look = FIRST_LOOK; ; look *= 4) {
    await window.ensure(look);
    const packed = window.held.subarray(header);
    const unpacked = inflate(packed);
    if (unpacked === "too-large") return null;
    if (unpacked === "more") {
      if (window.ended) return "it is cut off";
      if (look >= AT_ONCE) return null;
    } else if (typeof unpacked === "string") return unpacked;
    else {
      const end = header + unpacked.consumed;
      if (!(await window.ensure(end + TRAILER))) return "it is cut off";
      const why = wrongTrailer(
        window.held.subarray(end, end + TRAILER),
        crc32(unpacked.bytes),
        unpacked.bytes.length,
      );
      if (why === null) window.pass(end + TRAILER);
      return why ?? unpacked.bytes;
    }
  }
}

interface Inflated {
  readonly bytes: Uint8Array;
  readonly consumed: number;
}

function inflate(packed: Uint8Array): Inflated | string {
  try {
    const done = inflateRawSync(packed, {
      info: true,
      chunkSize: 1 << 17,
      maxOutputLength: UNPACKED_AT_ONCE,
    }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
    return { bytes: done.buffer, consumed: done.engine.bytesWritten };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "Z_BUF_ERROR") return "more";
    return code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : `it cannot be unpacked: ${message}`;
  }
}

function wrongTrailer(trailer: Buffer, crc: number, size: number): string | null {
  if (trailer.readUInt32LE(0) !== crc) return "its checksum does not match";
  return trailer.readUInt32LE(4) === size % 2 ** 32 ? null : "its length does not match";
}

/** A large member, piece by piece: nobody holds it whole. */
async function* unpackInPieces(window: Window, header: number, position: number): AsyncGenerator<Stretch> {
  let why: string | null = "it was not read to its end";
  async function* pieces(): AsyncGenerator<Uint8Array> {
    window.pass(header);
    const engine = createInflateRaw({ chunkSize: PIECE });
    const feeding = feed(window, engine);
    let [crc, size] = [0, 0];
    try {
      for await (const piece of engine as AsyncIterable<Buffer>) {
        crc = crc32(piece, crc);
        size += piece.length;
        yield piece;
      }
      await feeding;
      why = (await window.ensure(TRAILER))
        ? wrongTrailer(window.held.subarray(0, TRAILER), crc, size)
        : "it is cut off";
      if (why === null) window.pass(TRAILER);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      why = code === "Z_BUF_ERROR" ? "it is cut off" : `it cannot be unpacked: ${message}`;
    } finally {
      engine.destroy();
      await feeding;
    }
  }
  yield { position, bytes: pieces(), broken: () => why };
  if (why !== null) await seekMember(window, window.position === position ? 1 : 0);
}

const PIECE = 128 << 10;

/** Hands the window's bytes to the engine until that has what it wants; the window has then passed just those. */
async function feed(window: Window, engine: InflateRaw): Promise<void> {
  let over = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      over = true;
      resolve();
    };
    for (const event of ["end", "error", "close"]) engine.once(event, end);
  });
  for (let taken = 0; !over; ) {
    if (!(await window.ensure(1))) {
      engine.end();
      await ended;
    } else if (!over) {
      const piece = window.held.subarray(0, PIECE);
      await Promise.race([new Promise((resolve) => engine.write(piece, resolve)), ended]);
    }
    window.pass(engine.bytesWritten - taken);
    taken = engine.bytesWritten;
  }
}

/**
 * Passes to the next place, at least `from` bytes on, where a member may begin. The three bytes that open one stand
 * inside packed data by chance, too: what follows must unpack.
 */
async function seekMember(window: Window, from: number): Promise<void> {
  window.pass(from);
  for (;;) {
    if (!(await window.ensure(LOOKED_AT)) && window.held.length < HEADER + TRAILER) {
      window.pass(window.held.length);
      return;
    }
    const { held } = window;
    const last = window.ended ? held.length : held.length - PROBE;
    for (let at = held.indexOf(MAGIC); at >= 0 && at < last; at = held.indexOf(MAGIC, at + 1))
      if (isMagic(held, at) && opensRecord(held.subarray(at, at + PROBE))) return window.pass(at);
    window.pass(Math.max(1, last));
  }
}

const MAGIC = Buffer.of(0x1f, 0x8b, 0x08);
const LOOKED_AT = 64 << 10;
const PROBE = 4096;

/** Whether the beginning of a member, which the first bytes may cut off, unpacks to the beginning of a record. */
function opensRecord(bytes: Buffer): boolean {
  try {
    const start = gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 20 });
    return start.subarray(0, 5).equals(Buffer.from("WARC/"));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
  }
}
