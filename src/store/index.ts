import { type Copying, startCopy } from "./copy.js";
import { isPostgresAddress, shownName } from "./postgres/address.js";
import { openSqlite } from "./sqlite/open.js";
import type { Inside, Occasion, Store } from "./store.js";

export type { Copying } from "./copy.js";
export { bytesHash, type Custody, type GivenDefaults, type KeptCustody } from "./custody.js";
export { canonicalJson, contentHash, lineHash, NO_HASH } from "./digest.js";
export { EVIDENCE_TABLES, type EvidenceRow, type EvidenceTable, wrongRow } from "./evidence-rows.js";
export { knownGiven, knownVersion } from "./known-version.js";
export type { ReportBody } from "./log.js";
export { BOOK_FORMAT } from "./migrations/index.js";
export { isPostgresAddress, shownName } from "./postgres/address.js";
export { type Restoring, restore } from "./restore.js";
export {
  SHELF_ORDERS,
  type ShelfKeys,
  type ShelfMark,
  type ShelfOrder,
  type ShelfQuery,
  type Shelved,
  type Shelving,
} from "./shelf/shape.js";
export type * from "./store.js";
export type * from "./watchlist.js";

export interface StoreOptions {
  /** Make the book where there is none. */
  readonly create: boolean;
  /** Who opens it and when: for the first line of the log of a book made now. */
  readonly occasion: Occasion;
}

/**
 * Opens the store in the file at a path, or in PostgreSQL at an address `postgres://...`.
 *
 * @throws {TollbookError} `book/missing`, `book/no-folder`, `book/not-a-book`, `book/newer`, `book/read-only`,
 *   `book/disk-full`, `book/busy`, `book/damaged`; of an address also `book/unreachable`, `book/refused`,
 *   `book/no-database`, `book/older`, `book/unsuitable`, `book/lost`, `usage/bad-option`.
 */
export function openStore(path: string, { create, occasion }: StoreOptions): Promise<Store> {
  return openAt(path, create, occasion, {});
}

async function openAt(path: string, create: boolean, occasion: Occasion, inside: Inside): Promise<Store> {
  if (!isPostgresAddress(path)) return openSqlite(path, create, occasion, inside);
  // loaded only here: most books are files
  const { openPostgres } = await import("./postgres/open.js");
  return openPostgres(path, create, occasion, inside);
}

/**
 * Begins a copy into the place at a path or address, which is made where there is none.
 *
 * @throws {TollbookError} `book/not-empty`, and as `openStore`.
 */
export function copyInto(path: string, occasion: Occasion): Promise<Copying> {
  return startCopy(shownName(path), (inside) => openAt(path, true, occasion, inside));
}
