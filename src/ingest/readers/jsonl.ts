import type { Arrival, Defaults, Failure } from "../arrival.js";
import { type Decoded, decode } from "../decode.js";
import { arrivalOf } from "../draft.js";
import { type Line, linesOf } from "../lines.js";
import { inLength, streamBytes, tooLarge } from "../read-file.js";
import { withGuess } from "../read-whole.js";
import { failureOf, refuse } from "../refusal.js";
import { draftOf, parseJson } from "./json.js";

/** One report a line, read line by line. A line that is broken or too large is named; the others are read. */
export async function* readJsonLines(path: string, defaults: Defaults): AsyncGenerator<Arrival | Failure> {
  yield* readLines(streamBytes(path), path, defaults);
}

/** The same from any stream of bytes. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  defaults: Defaults,
): AsyncGenerator<Arrival | Failure> {
  let filled = 0;
  for await (const line of linesOf(chunks)) {
    const outcome = readLine(line, path, defaults);
    if (outcome === null) continue;
    filled += 1;
    yield outcome;
    // A first line of binary: the rest is no better, and a thousand failures say no more than one.
    if (filled === 1 && "error" in outcome && outcome.error.code === "input/binary") return;
  }
  if (filled === 0) yield refuse(path, "input/empty", { path });
}

function readLine(line: Line, path: string, defaults: Defaults): Arrival | Failure | null {
  if (line.bytes === null) return tooLarge(path, line.number);
  const origin = `${path}:${line.number}`;
  const decoded = decode(line.bytes);
  if (decoded === "binary") return refuse(origin, "input/binary", { path });
  if (decoded === "encoding")
    return refuse(origin, "input/encoding", { path: `Line ${line.number} of ${path}` });
  if (decoded.text.trim() === "") return null;
  try {
    return read(decoded, line, path, defaults, origin);
  } catch (cause) {
    return failureOf(cause, origin);
  }
}

function read(
  decoded: Decoded,
  line: Line,
  path: string,
  defaults: Defaults,
  origin: string,
): Arrival | Failure {
  const received = line.bytes === null ? undefined : ({ bytes: line.bytes, form: "json" } as const);
  const draft = draftOf(parseJson(decoded.text, path, line.number), path, line.number);
  const arrival = withGuess(arrivalOf(draft, defaults, origin, received), decoded);
  return inLength(arrival, path, line.number);
}
