import { randomBytes } from "node:crypto";
import { closeSync, existsSync, linkSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { TollbookError } from "../../domain/error.js";
import { migrate } from "../migrations/index.js";
import type { Occasion } from "../store.js";
import { kyselyOn } from "./dialect.js";
import { type Connection, connect } from "./libsql.js";

/** "toll" in ASCII: what tells a book from any other SQLite file. */
export const APPLICATION_ID = 0x746f6c6c;

/**
 * Makes an empty book at `path`. It is made under another name and then given its own, so whoever is killed on
 * the way leaves no half-made book there; of several processes making the same book one wins, and all go on
 * with its book.
 */
export async function createBook(path: string, occasion: Occasion): Promise<void> {
  refuseLeftovers(path);
  const draft = `${path}.new-${randomBytes(6).toString("hex")}`;
  try {
    closeSync(openSync(draft, "wx")); // so that the file system itself says what is wrong
    await fill(draft, occasion);
    giveName(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Makes an empty file (as mktemp leaves it) a book. */
export async function fill(path: string, occasion: Occasion): Promise<void> {
  const connection = connect(path);
  try {
    const db = kyselyOn(connection);
    await db.transaction().execute(async (trx) => {
      if (!isEmpty(connection)) return; // another process was faster
      connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
      await migrate(trx, 0, occasion);
    });
  } finally {
    connection.close();
  }
}

function isEmpty(connection: Connection): boolean {
  const [row] = connection.prepare("select count(*) as things from sqlite_schema").all([]) as {
    things: number;
  }[];
  return row?.things === 0;
}

/** A write-ahead log without its book may be all that is left of somebody's work; a new book would erase it. */
function refuseLeftovers(path: string): void {
  const wal = `${path}-wal`;
  const left = (statSync(wal, { throwIfNoEntry: false })?.size ?? 0) > 0;
  // looked for after its log: a book is always there before its log is, so this cannot be another's fresh one
  if (!left || existsSync(path)) return;
  const what = `the file itself is gone, but ${wal} with its latest changes is still there: bring the file back, or move that one away`;
  throw new TollbookError("book/damaged", { path, what });
}

function giveName(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    // file systems without hard links
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(code ?? "")) throw error;
    if (!existsSync(path)) renameSync(draft, path);
  }
}
