import type { Added, Book, Incoming } from "../book/index.js";
import { TollbookError } from "../domain/error.js";
import type { Failure } from "../ingest/index.js";

/** What hears of each report as it is safe in the book, or has failed. */
export interface Listener {
  readonly onAdded: (origin: string, result: Added, index: number) => void;
  readonly onFailed: (failure: Failure, index: number) => void;
}

/**
 * Adds reports together. One whose reading is given up is missing, and told as failed. Where one of them fails
 * unexpectedly, each is added by itself, so that only that one is missing; what the book itself fails of (a full disk, a lock) is thrown.
 */
export async function addTogether(
  book: Pick<Book, "addMany">,
  arrivals: readonly Incoming[],
  { onAdded, onFailed }: Listener,
): Promise<void> {
  let done = 0;
  const originOf = (index: number): string => arrivals[index]?.origin ?? "";
  const add = (some: readonly Incoming[]) =>
    book.addMany(
      some,
      (result) => {
        onAdded(originOf(done), result, done);
        done += 1;
      },
      (error) => {
        onFailed({ origin: originOf(done), error }, done);
        done += 1;
      },
    );
  try {
    await add(arrivals);
    return;
  } catch (error) {
    if (error instanceof TollbookError) throw error;
  }
  while (done < arrivals.length) {
    const arrival = arrivals[done] as Incoming;
    try {
      await add([arrival]);
    } catch (error) {
      if (error instanceof TollbookError) throw error;
      onFailed(unexpected(arrival.origin, error), done);
      done += 1;
    }
  }
}

function unexpected(origin: string, cause: unknown): Failure {
  const why = `over ${origin}: ${cause instanceof Error ? cause.message : String(cause)}`;
  return { origin, error: new TollbookError("internal/unexpected", { why }, { cause }) };
}
