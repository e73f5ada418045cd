import type { Book } from "../../book/index.js";
import { TollbookError } from "../../domain/error.js";

/** How long a receiver may take, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Posts what is still to be posted to an address, oldest first, and stops at the first that fails: it is tried again
 * with the next. A receiver may get one twice, when tollbook ends between its answer and the note of it; never none.
 *
 * @throws {TollbookError} `webhook/failed`.
 */
export async function postNotices(to: string, book: Book, agent: string, stop: AbortSignal): Promise<void> {
  for (const { id, body } of await book.watchlist.notices(to)) {
    await post(to, body, id, agent, stop);
    await book.watchlist.delivered(id);
  }
}

async function post(to: string, body: string, id: number, agent: string, stop: AbortSignal): Promise<void> {
  const failed = (why: string, cause?: unknown) =>
    new TollbookError("webhook/failed", { url: to, why }, { cause: cause as Error });
  let response: Response;
  try {
    response = await fetch(to, {
      method: "POST",
      redirect: "manual",
      headers: { "content-type": "application/json", "user-agent": agent, "x-tollbook-notice": String(id) },
      body,
      signal: AbortSignal.any([AbortSignal.timeout(PATIENCE), stop]),
    });
  } catch (cause) {
    const reason = (cause as Error).cause instanceof Error ? (cause as Error).cause : cause;
    throw failed((reason as Error).message || "no answer", cause);
  }
  await response.body?.cancel();
  if (!response.ok) throw failed(`it answered ${response.status}`);
}
