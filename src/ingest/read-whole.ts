import type { Form } from "../domain/capture.js";
import { type Arrival, type Defaults, type Failure, MAX_REPORT_BYTES } from "./arrival.js";
import { type Decoded, decode } from "./decode.js";
import { arrivalOf, type Draft, hasWords, noticed } from "./draft.js";
import { inLength, readBytes, tooLarge } from "./read-file.js";
import { failureOf, refuse } from "./refusal.js";

/** Turns a whole file's text into a draft. */
export interface WholeReader {
  readonly form: Form;
  /** @throws {TollbookError} where the text is not what its format says. */
  readonly read: (text: string, path: string) => Draft;
  /** The encoding that the file itself declares, looked for in its first bytes. */
  readonly declared?: (head: string) => string | null;
}

/** A reader for formats that hold one report a file. */
export function readWhole(reader: WholeReader) {
  return async function* (path: string, defaults: Defaults): AsyncGenerator<Arrival | Failure> {
    const bytes = await readBytes(path);
    yield bytes instanceof Uint8Array ? readReport(reader, bytes, path, defaults) : bytes;
  };
}

/** One report from a file's bytes. `charset`: the encoding that a server named, which counts before the file's own. */
export function readReport(
  reader: WholeReader,
  bytes: Uint8Array,
  path: string,
  defaults: Defaults,
  charset: string | null = null,
): Arrival | Failure {
  if (bytes.length > MAX_REPORT_BYTES) return tooLarge(path, null);
  const own = reader.declared?.(new TextDecoder("latin1").decode(bytes.subarray(0, 4096))) ?? null;
  const decoded = decode(bytes, [charset, own]);
  if (decoded === "binary") return refuse(path, "input/binary", { path });
  if (decoded === "encoding") return refuse(path, "input/encoding", { path });
  if (decoded.text.trim() === "") return refuse(path, "input/empty", { path });
  try {
    const draft = reader.read(decoded.text, path);
    if (!hasWords(draft)) return refuse(path, "input/empty", { path });
    return inLength(
      withGuess(arrivalOf(draft, defaults, path, { bytes, form: reader.form }), decoded),
      path,
      null,
    );
  } catch (cause) {
    return failureOf(cause, path);
  }
}

export function withGuess(arrival: Arrival, { guessed, encoding }: Decoded): Arrival {
  if (!guessed) return arrival;
  const message = `The file does not say its encoding; it was read as ${encoding}.`;
  return { ...arrival, messages: [...arrival.messages, noticed("ingest/guessed-encoding", message)] };
}
