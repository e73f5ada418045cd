import { TextDecoder } from "node:util";
import { MAX_REPORT_BYTES } from "./arrival.js";
import { markOf } from "./decode.js";

/** A line's bytes without its end; null when it was larger than a report may be, and so not kept. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 10;

/** Parts a stream into lines and holds one line at a time, none larger than the limit. UTF-16 becomes UTF-8. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit = MAX_REPORT_BYTES,
): AsyncGenerator<Line> {
  let number = 1;
  let kept: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array) => {
    size += part.length;
    if (size > limit) kept = [];
    else if (part.length > 0) kept.push(part);
  };
  const finish = (): Line => {
    const line = { number, bytes: size > limit ? null : joined(kept) };
    number += 1;
    kept = [];
    size = 0;
    return line;
  };
  for await (const chunk of inUtf8(chunks)) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

async function* inUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) decoder = decoderFor(chunk);
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }), "utf8");
  }
}

function decoderFor(first: Uint8Array): TextDecoder | null {
  const mark = markOf(first);
  if (mark === "utf-16le" || mark === "utf-16be") return new TextDecoder(mark);
  if (first[0] !== 0 && first[1] === 0) return new TextDecoder("utf-16le");
  return first[0] === 0 && first[1] !== 0 ? new TextDecoder("utf-16be") : null;
}
