import { TollbookError } from "../domain/error.js";

/** A list's place as a word that only the list itself understands. */
export function cursorOf(place: unknown): string | null {
  return place === null ? null : Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** @throws {TollbookError} `request/cursor` for a word that is no place of this list. */
export function placeOf<T>(cursor: string, isPlace: (value: unknown) => value is T): T {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (isPlace(value)) return value;
  } catch {
    // not JSON: said below
  }
  throw new TollbookError("request/cursor", { cursor: cursor.slice(0, 200) });
}
