import type { Added, Book } from "../book/index.js";
import { TollbookError } from "../domain/error.js";
import type { Arrival, Failure } from "../ingest/index.js";

/** What hears of each report as it is safe in the book, or has failed. */
export interface Listener {
  readonly onAdded: (origin: string, result: Added) => void;
  readonly onFailed: (failure: Failure) => void;
}

/**
 * Adds reports together. Where one of them fails unexpectedly, each is added by itself, so that only that one is
 * missing; what the book itself fails of (a full disk, a lock) is thrown.
 */
export async function addTogether(
  book: Pick<Book, "addMany">,
  arrivals: readonly Arrival[],
  { onAdded, onFailed }: Listener,
): Promise<void> {
  let done = 0;
  const add = (some: readonly Arrival[]) =>
    book.addMany(some, (result) => {
      onAdded(arrivals[done]?.origin ?? "", result);
      done += 1;
    });
  try {
    await add(arrivals);
    return;
  } catch (error) {
    if (error instanceof TollbookError) throw error;
  }
  while (done < arrivals.length) {
    const arrival = arrivals[done] as Arrival;
    try {
      await add([arrival]);
    } catch (error) {
      if (error instanceof TollbookError) throw error;
      onFailed(unexpected(arrival.origin, error));
      done += 1;
    }
  }
}

function unexpected(origin: string, cause: unknown): Failure {
  const why = `over ${origin}: ${cause instanceof Error ? cause.message : String(cause)}`;
  return { origin, error: new TollbookError("internal/unexpected", { why }, { cause }) };
}
