import { TollbookError } from "../domain/error.js";

/** The names of an item's headers: its pieces, where it came from, its W3C `traceparent`. */
export const PARTS = "Tollbook-Parts";
export const ORIGIN = "Tollbook-Origin";
export const TRACE = "traceparent";

/** "upload count size", of an item's header. */
export function readParts(named: string): { upload: string; count: number; size: number } {
  const match = /^([0-9a-f]{20}) (\d{1,4}) (\d{1,9})$/u.exec(named);
  if (match === null)
    throw new TollbookError("line/unreadable", { why: "what it says of its pieces is not readable" });
  return { upload: match[1] as string, count: Number(match[2]), size: Number(match[3]) };
}

/**
 * A text as a header's value, percent-encoded, its first `most` UTF-16 units. Half of a pair, as a cut leaves it or as
 * it came in, has no encoding: U+FFFD stands for it.
 */
export function encoded(text: string, most: number): string {
  return encodeURIComponent(text.slice(0, most).replace(/\p{Surrogate}/gu, "\uFFFD"));
}

/** A header's value, percent-decoded where it can be. */
export function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
