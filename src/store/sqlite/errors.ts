import { TollbookError } from "../../domain/error.js";

/** How long a writer waits for its turn. */
export const BUSY_SECONDS = 30;

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** SQLite's primary result code of an error that libsql threw; null for any other error. */
function resultCodeOf(error: unknown): number | null {
  const raw = (error as { readonly rawCode?: unknown } | null)?.rawCode;
  if (typeof raw === "number") return raw & 0xff;
  // opening fails with a plain error: ConnectionFailed("Unable to open connection to local database /x/y.db: 14")
  const opening = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(error instanceof Error ? error.message : "");
  return opening === null ? null : Number(opening[1]) & 0xff;
}

/** True where a read failed only because SQLite wanted to write beside the file. */
export function isReadOnly(error: unknown): boolean {
  const code = resultCodeOf(error);
  return code === READONLY || code === CANTOPEN;
}

/** True where another connection holds the lock that was needed. */
export function isBusy(error: unknown): boolean {
  const code = resultCodeOf(error);
  return code === BUSY || code === LOCKED;
}

/** What SQLite or the file system reported about the book at `path`, as tollbook says it; else the error itself. */
export function bookError(error: unknown, path: string): unknown {
  if (error instanceof TollbookError) return error;
  const cause = { cause: error };
  switch (resultCodeOf(error)) {
    case BUSY:
    case LOCKED:
      return new TollbookError("book/busy", { path, seconds: BUSY_SECONDS }, cause);
    case READONLY:
    case CANTOPEN:
      return new TollbookError("book/read-only", { path }, cause);
    case FULL:
      return new TollbookError("book/disk-full", { path }, cause);
    case NOTADB:
      return new TollbookError("book/not-a-book", { path }, cause);
    case CORRUPT:
    case IOERR:
      return new TollbookError("book/damaged", { path, what: whatOf(error) }, cause);
    default:
      return fileError(error, path) ?? unlikeABook(error, path) ?? error;
  }
}

function whatOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Node's own errors, from making the file. */
function fileError(error: unknown, path: string): TollbookError | null {
  const cause = { cause: error };
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case "ENOENT":
    case "ENOTDIR":
      return new TollbookError("book/no-folder", { path }, cause);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new TollbookError("book/read-only", { path }, cause);
    case "ENOSPC":
    case "EDQUOT":
      return new TollbookError("book/disk-full", { path }, cause);
    default:
      return null;
  }
}

/** Errors that our statements cannot cause in a book that is whole. */
function unlikeABook(error: unknown, path: string): TollbookError | null {
  const what = whatOf(error);
  if (!/no such (?:table|column)|JSON cannot hold BLOB/u.test(what)) return null;
  return new TollbookError("book/damaged", { path, what }, { cause: error });
}
