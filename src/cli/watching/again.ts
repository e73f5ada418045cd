import { TollbookError } from "../../domain/error.js";

/** The longest that anything is left alone before it is tried again, in seconds. */
const LONGEST = 6 * 60 * 60;

/** How often something is tried that may come right. */
const MAX_TRIES = 8;

/** How often what is not there is looked for: a feed may name a page a little before it is there. */
const MAX_MISSING = 3;

/** Seconds to leave something alone that failed so many times in a row: twice as long each time. */
export function pauseAfter(failures: number, every: number, error: TollbookError): number {
  const grown = every * 2 ** Math.min(failures - 1, 20);
  return Math.max(Math.min(grown, Math.max(LONGEST, every)), Math.min(askedFor(error), LONGEST));
}

/** The moment so much later, ISO 8601. */
export function laterBy(now: string, every: number, failures: number, error: TollbookError): string {
  return new Date(Date.parse(now) + pauseAfter(failures, every, error) * 1000).toISOString();
}

/** Whether trying again would be of no use. */
export function isForGood(error: TollbookError, tries: number): boolean {
  if (error.code === "fetch/status") {
    const { status } = error.details as { readonly status: number };
    if (status === 404 || status === 410) return tries >= MAX_MISSING;
    if (status < 500 && ![408, 425, 429].includes(status)) return true;
  } else if (!PASSING.has(error.code)) return true;
  return tries >= MAX_TRIES;
}

const PASSING: ReadonlySet<string> = new Set(["fetch/unreachable", "fetch/timeout", "fetch/broken"]);

function askedFor(error: TollbookError): number {
  return error instanceof TollbookError && error.code === "fetch/status"
    ? ((error.details as { readonly after: number | null }).after ?? 0)
    : 0;
}
