import type { Kysely } from "kysely";
import { decide } from "./decide.js";
import { accountsOn } from "./keep-accounts.js";
import { watchlistOn } from "./keep-watchlist.js";
import { viewOf } from "./queries.js";
import { save } from "./save.js";
import { shelve } from "./shelf/shelf.js";
import type { Deposit, Occasion, Saved, Store, StoreView } from "./store.js";
import type { Tables } from "./tables.js";
import { type Turns, turnsInKnownFormat } from "./turns.js";

/** What differs from database to database. */
export interface Backing {
  /** What the book is called to people. */
  readonly path: string;
  readonly db: Kysely<Tables>;
  readonly readOnly: boolean;
  readonly turns: Turns;
  /** The database's error as a TollbookError, or unchanged when it is none of the expected. */
  readonly translate: (error: unknown) => unknown;
  readonly integrity: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** What is asked most often does not change while a view is looked at. */
function ofOneMoment(view: StoreView): StoreView {
  let end: Promise<number> | null = null;
  return {
    ...view,
    logEnd() {
      end ??= view.logEnd();
      return end;
    },
  };
}

/** A store on a database that Kysely speaks to. */
export function storeOn({ path, db, readOnly, turns: own, translate, integrity, close }: Backing): Store {
  const turns = turnsInKnownFormat(own, path);
  async function told<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw translate(error);
    }
  }
  const saving = (deposits: readonly Deposit[], occasion: Occasion): Promise<Saved[]> =>
    db.transaction().execute((trx) => save(trx, turns, deposits, occasion));
  const viewing = <T>(use: (view: StoreView) => Promise<T>): Promise<T> =>
    db
      .transaction()
      .setAccessMode("read only")
      .execute((trx) => use(ofOneMoment(viewOf(trx))));

  return {
    readOnly,
    watchlist: watchlistOn(db, turns, told),
    accounts: accountsOn(db, turns, told),
    save: (deposits, occasion) => told(() => saving(deposits, occasion)),
    decide: (verdicts, occasion) =>
      told(() => db.transaction().execute((trx) => decide(trx, turns, verdicts, occasion))),
    keepStamp: (stamp) =>
      told(async () => {
        const insert = db.insertInto("stamps").values(stamp);
        await insert.onConflict((conflict) => conflict.columns(["line", "server"]).doNothing()).execute();
      }),
    shelve: (shelving) => told(() => db.transaction().execute((trx) => shelve(trx, turns, shelving))),
    view: (use) => told(() => viewing(use)),
    integrity: () => told(integrity),
    close: () => told(close),
  };
}
