import type { Transaction } from "kysely";
import { chain, chainEnd, type Event } from "./log.js";
import { checkState, stateOf } from "./migrations/index.js";
import type { Occasion } from "./store.js";
import type { Tables } from "./tables.js";

/**
 * How writers of one book keep out of each other's way within a transaction. A turn lasts until the transaction ends,
 * and what others wrote in an earlier turn is seen in it.
 */
export interface Turns {
  /** Nobody else writes these reports meanwhile. */
  reports(trx: Transaction<Tables>, ids: readonly string[]): Promise<void>;
  /** Nobody else writes a line of the log, a decision or an account. Taken after the turn for reports. */
  log(trx: Transaction<Tables>): Promise<void>;
  /** Nobody else changes the shelf. */
  shelf(trx: Transaction<Tables>): Promise<void>;
  /** Nobody else writes what is remembered of feeds. */
  watchlist(trx: Transaction<Tables>): Promise<void>;
  /** Puts lines at the end of the log, each sealed with the one before: the last thing that a transaction does. */
  append(trx: Transaction<Tables>, events: readonly Event[], occasion: Occasion): Promise<void>;
}

/** Where a transaction has the whole book to itself from its beginning on. */
export const ALONE: Turns = {
  reports: async () => {},
  log: async () => {},
  shelf: async () => {},
  watchlist: async () => {},
  append: (trx, events, occasion) => appendHere(trx, events, occasion),
};

/**
 * The same turns in a book that a newer tollbook may bring to a newer format while this one has it open: whoever gets a
 * turn then is told `book/newer`, before anything is written.
 */
export function turnsInKnownFormat(turns: Turns, path: string): Turns {
  const isKnown = async (trx: Transaction<Tables>) => checkState(await stateOf(trx), path, true);
  return {
    async reports(trx, ids) {
      await turns.reports(trx, ids);
      await isKnown(trx);
    },
    async log(trx) {
      await turns.log(trx);
      await isKnown(trx);
    },
    async shelf(trx) {
      await turns.shelf(trx);
      await isKnown(trx);
    },
    async watchlist(trx) {
      await turns.watchlist(trx);
      await isKnown(trx);
    },
    append: (trx, events, occasion) => turns.append(trx, events, occasion),
  };
}

async function appendHere(
  trx: Transaction<Tables>,
  events: readonly Event[],
  occasion: Occasion,
): Promise<void> {
  await insertLots(trx, "log", chain(events, occasion, await chainEnd(trx)));
}

// few shapes of statement, so that prepared ones are used again
const LOTS = [512, 64, 8, 1] as const;

/** Inserts rows, many with one statement. */
export async function insertLots<T extends keyof Tables>(
  trx: Transaction<Tables>,
  table: T,
  rows: readonly Tables[T][],
): Promise<void> {
  let from = 0;
  for (const lot of LOTS) {
    for (; rows.length - from >= lot; from += lot)
      await trx
        .insertInto(table)
        .values(rows.slice(from, from + lot) as never)
        .execute();
  }
}
