import { type Readable, Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** Why a body was not read to its end. */
export class UnreadableBody extends Error {
  constructor(
    readonly kind: "too-large" | "broken",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * The bytes of a response with its content encoding undone. Both what comes over the wire and what it unpacks to are
 * held against `limit`, chunk by chunk, so that an endless body or a bomb costs no more than a large page.
 *
 * @param encoding the Content-Encoding header; null where there is none.
 * @throws {UnreadableBody} and whatever the connection fails with.
 */
export async function readBody(body: Readable, encoding: string | null, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const decoders = decodersOf(encoding);
  const collect = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      parts.push(chunk);
      done();
    },
  });
  try {
    await pipeline([body, atMost(limit), ...decoders.flatMap((each) => [each, atMost(limit)]), collect]);
  } catch (cause) {
    body.destroy();
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    if (!/^(?:Z_|ERR_BROTLI|ERR__ERROR)/u.test(code)) throw cause;
    throw new UnreadableBody("broken", "what came cannot be unpacked", { cause });
  }
  return Buffer.concat(parts);
}

/** Nobody packs a page three times; who says so is up to something. */
const MAX_ENCODINGS = 2;

function decodersOf(encoding: string | null): readonly Transform[] {
  const names = (encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length > MAX_ENCODINGS) throw new UnreadableBody("broken", "it is packed more than twice");
  return names.reverse().map((name) => {
    if (name === "gzip" || name === "x-gzip") return createGunzip();
    if (name === "br") return createBrotliDecompress();
    if (name === "deflate") return createInflate();
    throw new UnreadableBody("broken", `it is packed in a way nobody asked for (${name.slice(0, 40)})`);
  });
}

function atMost(limit: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      size += chunk.length;
      if (size > limit) done(new UnreadableBody("too-large", "more bytes than a report may have"));
      else done(null, chunk);
    },
  });
}
