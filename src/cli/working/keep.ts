import type { Added, Desk } from "../../book/index.js";
import { TollbookError } from "../../domain/error.js";
import type { Taken } from "../../line/index.js";
import type { Traces } from "../../observe/index.js";
import { addTogether } from "../adding.js";

/** What is told of each item that a worker has in hand. */
export interface Settled {
  /** It is safe in the book, and off the line. */
  readonly onKept: (taken: Taken, added: Added) => void;
  /** It could not be kept; the book is well. It was given back, or set aside for good. */
  readonly onFailed: (taken: Taken, error: TollbookError, setAside: boolean) => void;
}

export interface KeepOptions extends Settled {
  readonly book: Desk;
  /** How often an item is tried before it is set aside. */
  readonly tries: number;
  readonly traces: Traces;
}

/** Times as many tries after which an item is set aside that no worker survived: others die beside one, and are not at fault. */
const DEADLY = 4;

/** How long an item that failed is left alone for each time it failed, in milliseconds. */
const PAUSE = 2_000;

/**
 * Reads items and keeps them in the book, together; each leaves the line when the book has it safe. What was handed out
 * again and again is taken by itself, so that nothing else is in hand when it takes the worker down with it.
 *
 * @throws {TollbookError} With a `book/` code where the book failed: what is not settled is still in hand.
 */
export async function keepAll(items: readonly Taken[], options: KeepOptions): Promise<void> {
  const { tries } = options;
  const suspects = items.filter(({ deliveries }) => deliveries > tries);
  const others = items.filter(({ deliveries }) => deliveries <= tries);
  if (others.length > 0) await keepTogether(others, options);
  for (const suspect of suspects) {
    if (suspect.deliveries > tries * DEADLY) await giveUp(suspect, NEVER_FINISHED, options);
    else await keepTogether([suspect], options);
  }
}

const NEVER_FINISHED =
  "no worker that took it finished: they ended over it, or over what they took beside it";

async function keepTogether(items: readonly Taken[], options: KeepOptions): Promise<void> {
  const { book, traces, onKept } = options;
  const spans = items.map(({ trace }) => traces.start("keep", trace));
  const failed: { readonly taken: Taken; readonly error: TollbookError }[] = [];
  const arrivals = items.map(({ item }) => item);
  await addTogether(book, arrivals, {
    onAdded(_origin, added, index) {
      const taken = items[index] as Taken;
      taken.done();
      spans[index]?.end({ "tollbook.report": added.report.id, "tollbook.claims": added.claims.length });
      onKept(taken, added);
    },
    onFailed({ error }, index) {
      const taken = items[index] as Taken;
      spans[index]?.end({ "tollbook.report": taken.item.report.id }, error.message);
      failed.push({ taken, error });
    },
  });
  if (failed.length === 0) return;
  await book.revision(); // a book that fails is at fault, not the item: this throws
  for (const { taken, error } of failed) await setBack(taken, error, options);
}

async function setBack(taken: Taken, error: TollbookError, options: KeepOptions): Promise<void> {
  if (taken.deliveries >= options.tries) return giveUp(taken, error.message, options);
  taken.giveBack(PAUSE * taken.deliveries);
  options.onFailed(taken, error, false);
}

async function giveUp(taken: Taken, why: string, { onFailed }: KeepOptions): Promise<void> {
  const details = { origin: taken.item.origin, tries: taken.deliveries, why };
  const error = new TollbookError("worker/gave-up", details);
  try {
    await taken.setAside({ code: error.code, why });
    onFailed(taken, error, true);
  } catch {
    taken.giveBack(PAUSE); // the line is away: it is set aside the next time
    onFailed(taken, error, false);
  }
}
