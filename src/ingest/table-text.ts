import { TollbookError } from "../domain/error.js";
import { decode, markOf } from "./decode.js";

/** A table of text as it comes: its pieces, decoded, and what stands between its cells. */
export interface TableText {
  readonly pieces: AsyncIterable<string>;
  readonly delimiter: string;
  /** That the encoding was guessed. */
  readonly message: string | null;
}

/** The table as text, decoded as it comes; or why it cannot be. The first piece tells encoding and delimiter. */
export async function tableText(
  stream: AsyncIterator<Uint8Array>,
  path: string,
): Promise<TableText | "binary" | "encoding" | "empty"> {
  const first = await stream.next();
  if (first.done === true) return "empty";
  const start = first.value.subarray(0, wholeLines(first.value));
  const decoded = decode(start);
  if (typeof decoded === "string") return decoded;
  // a table that opens in plain letters and goes on in another encoding is stopped where it does
  const decoder = new TextDecoder(decoded.encoding, { fatal: decoded.encoding === "utf-8" });
  const pieces = async function* () {
    try {
      yield decoder.decode(first.value, { stream: true });
      for (let next = await stream.next(); next.done !== true; next = await stream.next())
        yield decoder.decode(next.value, { stream: true });
      yield decoder.decode();
    } catch (cause) {
      throw cause instanceof TypeError ? new TollbookError("input/encoding", { path }, { cause }) : cause;
    }
  };
  const [line = ""] = decoded.text.split(/[\r\n]/u, 1);
  const counts = [",", ";", "\t"].map((sign) => [line.split(sign).length, sign] as const);
  const delimiter = counts.reduce((most, each) => (each[0] > most[0] ? each : most))[1];
  const message = decoded.guessed
    ? `The file does not say its encoding; it was read as ${decoded.encoding}.`
    : null;
  return { pieces: pieces(), delimiter, message };
}

/** Where the last line of the first piece ends. In UTF-16 a line end is two bytes, as every sign is. */
function wholeLines(bytes: Uint8Array): number {
  const end = bytes.lastIndexOf(10) + 1 || bytes.length;
  const isWide = markOf(bytes)?.startsWith("utf-16") ?? bytes.subarray(0, 64).includes(0);
  return isWide ? end + (end % 2) : end;
}
