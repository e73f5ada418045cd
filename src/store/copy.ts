import { randomBytes } from "node:crypto";
import type { Transaction } from "kysely";
import { TollbookError } from "../domain/error.js";
import { BOOK_FORMAT, COPYING, stateOf } from "./migrations/index.js";
import { countsOf, OF_ITSELF, TABLES } from "./pages.js";
import { emptyShelf } from "./shelf/shelf.js";
import type { Inside, Store, StoreView } from "./store.js";
import type { Tables } from "./tables.js";
import { insertLots } from "./turns.js";
import { emptyWordIndex, fillWordIndex } from "./word-index.js";

/** A book on its way into an empty place. */
export interface Copying {
  /** What is there already, to be looked at. */
  readonly target: Store;
  /** Copies all rows that the view sees; tells from time to time how far it is. */
  rows(from: StoreView, onRows: (table: string, rows: number) => void): Promise<void>;
  /** Makes the copy a book like any other. */
  finish(): Promise<void>;
}

/** A transaction takes in about so many rows. */
const TOGETHER = 2000;

/**
 * Begins a copy into an empty place, or anew where one was begun and not finished. Until `finish` the place says of
 * itself that it is half a copy, and nobody opens it as a book; whoever is killed meanwhile leaves it so.
 *
 * `open` opens the place with what it is given. @throws {TollbookError} `book/not-empty`, and as `openStore`.
 */
export async function startCopy(path: string, open: (inside: Inside) => Promise<Store>): Promise<Copying> {
  type Write = (work: (trx: Transaction<Tables>) => Promise<void>) => Promise<void>;
  const made: { write: Write } = { write: () => Promise.reject(new Error("the place was not opened")) };
  const target = await open({
    mayBeHalf: true,
    seen(db, translate) {
      made.write = (work) =>
        db
          .transaction()
          .execute(work)
          .catch((error: unknown) => Promise.reject(translate(error)));
    },
  });
  const mark = `${BOOK_FORMAT} ${randomBytes(8).toString("hex")}`;
  const inTurn = (work: (trx: Transaction<Tables>) => Promise<void>) =>
    made.write(async (trx) => {
      await refuseOthers(trx, path, mark);
      await work(trx);
    });
  try {
    await made.write((trx) => begin(trx, path, mark));
  } catch (error) {
    await target.close();
    throw error;
  }
  return {
    target,
    async rows(from, onRows) {
      for (const table of TABLES) await copyTable(from, table, inTurn, onRows);
      await inTurn(fillWordIndex);
    },
    finish: () =>
      inTurn(async (trx) => {
        await trx.deleteFrom("meta").where("name", "=", COPYING).execute();
        await trx
          .insertInto("meta")
          .values({ name: "format", value: String(BOOK_FORMAT) })
          .execute();
      }),
  };
}

/** Takes away what a new book, or half a copy, has; puts up the mark. */
async function begin(trx: Transaction<Tables>, path: string, mark: string): Promise<void> {
  const { isHalf } = await stateOf(trx);
  if (!isHalf) {
    // a new book has the first line of its log and nothing else
    const { log, ...others } = await countsOf(trx);
    if (log > 1 || Object.values(others).some((many) => many > 0))
      throw new TollbookError("book/not-empty", { path });
  }
  for (const table of TABLES) await trx.deleteFrom(table).execute();
  await emptyWordIndex(trx);
  await emptyShelf(trx);
  await trx.insertInto("meta").values({ name: COPYING, value: mark }).execute();
}

/** Somebody else has begun a copy into the same place. */
async function refuseOthers(trx: Transaction<Tables>, path: string, mark: string): Promise<void> {
  const row = await trx.selectFrom("meta").select("value").where("name", "=", COPYING).executeTakeFirst();
  if (row?.value !== mark)
    throw new TollbookError("book/copy-differs", { path, what: "another copy into it was begun" });
}

async function copyTable(
  from: StoreView,
  table: keyof Tables,
  inTurn: (work: (trx: Transaction<Tables>) => Promise<void>) => Promise<void>,
  onRows: (table: string, rows: number) => void,
): Promise<void> {
  const pages = from.allRows(table)[Symbol.asyncIterator]();
  let copied = 0;
  for (let more = true; more; ) {
    await inTurn(async (trx) => {
      for (let taken = 0; taken < TOGETHER; ) {
        const page = await pages.next();
        more = page.done !== true;
        if (page.done === true) return;
        const rows = page.value.filter((row) => !(table === "meta" && OF_ITSELF.includes(String(row.name))));
        await insertLots(trx, table, rows as unknown as readonly Tables[typeof table][]);
        // where few rows are held at once, few go together
        taken += page.value.length < 100 ? 100 : page.value.length;
        copied += rows.length;
      }
    });
    onRows(table, copied);
  }
}
