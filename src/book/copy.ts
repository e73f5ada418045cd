import { resolve } from "node:path";
import { TollbookError } from "../domain/error.js";
import {
  type Copying,
  copyInto,
  isPostgresAddress,
  openStore,
  type StoreView,
  shownName,
} from "../store/index.js";
import type { OpenOptions, Verification } from "./book.js";
import { verify, verifyView } from "./verify/verify.js";

export interface CopyOptions extends Pick<OpenOptions, "now"> {
  /** Told from time to time how many rows of a table are copied; what it throws stops the copy. */
  readonly onRows?: (table: string, rows: number) => void;
}

/** What was copied: what `verify` says of the copy, and how many rows each table has. */
export interface Copied extends Verification {
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Copies a book, as it is at one moment, into an empty place: from a file or PostgreSQL into either. Both are then
 * verified, and must come to the same head of the log, the same counts and the same problems (a damaged book is copied
 * with its damage, which is told). A copy that does not come to its end says of itself that it is half; the same call
 * begins it anew.
 *
 * @throws {TollbookError} `book/not-empty`, `book/copy-differs`, `usage/bad-option` for a book into itself, and what
 *   `openBook` throws of either.
 */
export async function copyBook(from: string, to: string, { now, onRows }: CopyOptions): Promise<Copied> {
  if (placeOf(from) === placeOf(to))
    throw new TollbookError("usage/bad-option", {
      option: "the copy's place",
      value: shownName(to),
      expected: "another than that of the book",
    });
  const occasion = { at: now(), actor: null };
  const source = await openStore(from, { create: false, occasion });
  try {
    const copying = await copyInto(to, occasion);
    try {
      return await source.view(async (view) => {
        await copying.rows(view, onRows ?? (() => {}));
        return await compared(view, copying, shownName(to));
      });
    } finally {
      await copying.target.close();
    }
  } finally {
    await source.close();
  }
}

const placeOf = (path: string): string => (isPostgresAddress(path) ? shownName(path) : resolve(path));

async function compared(view: StoreView, copying: Copying, path: string): Promise<Copied> {
  const { target } = copying;
  const differ = (what: string) => new TollbookError("book/copy-differs", { path, what });
  const [here, there] = [await view.counts(), await target.view((copy) => copy.counts())];
  for (const [table, many] of Object.entries(here)) {
    const copied = there[table as keyof typeof there];
    if (copied !== many) throw differ(`${copied} rows of ${table} were written, and ${many} read`);
  }
  const [before, after] = [await verifyView(view), await verify(target)];
  if (before.head !== after.head) throw differ("its log ends with another line");
  if (JSON.stringify(before.problems) !== JSON.stringify(after.problems))
    throw differ(
      `${after.problems.length} things do not hold in it, and ${before.problems.length} in the book`,
    );
  if (JSON.stringify(before.checked) !== JSON.stringify(after.checked))
    throw differ("other things are in it");
  await copying.finish();
  return { ...after, rows: there };
}
