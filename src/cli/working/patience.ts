import { setTimeout as sleep } from "node:timers/promises";
import { TollbookError } from "../../domain/error.js";

/** The pauses between two tries, in milliseconds: twice as long each time. */
const FIRST = 500;
const LONGEST = 30_000;

export interface Patience {
  readonly stop: AbortSignal;
  /** Told of each failure. */
  readonly onFailure: (error: TollbookError) => void;
  /** Failures that no waiting mends: thrown. */
  readonly isForGood: (error: TollbookError) => boolean;
}

/**
 * Tries until it succeeds; null where it was told to stop first. Pauses get longer and never end: what is gone at night
 * is back in the morning, and nobody has to start anything.
 */
export async function untilDone<T>(
  work: () => Promise<T>,
  { stop, onFailure, isForGood }: Patience,
): Promise<T | null> {
  for (let pause = FIRST; !stop.aborted; pause = Math.min(pause * 2, LONGEST)) {
    try {
      return await work();
    } catch (error) {
      const known = knownError(error);
      if (isForGood(known)) throw known;
      onFailure(known);
    }
    await sleep(pause, undefined, { signal: stop }).catch(() => {}); // the loop's head sees the stop
  }
  return null;
}

/** Any error as one of tollbook's. */
export function knownError(error: unknown): TollbookError {
  if (error instanceof TollbookError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new TollbookError("internal/unexpected", { why }, { cause: error });
}
