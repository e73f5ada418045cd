import type { Book } from "../book/index.js";
import { TollbookError } from "../domain/error.js";
import type { Context } from "./context.js";

const SECONDS = 20;
const MAX_ANSWER = 1 << 20;

/**
 * Has what was read time-stamped, where a time-stamp server is set. A book is whole without a stamp, so that one that
 * cannot be had is a note.
 */
export async function stampWhatWasRead(book: Book, { terminal, timeStampServer }: Context): Promise<void> {
  if (timeStampServer === null) return;
  try {
    const stamp = await book.stamp(timeStampServer, (request) => post(timeStampServer, request));
    if (stamp !== null) terminal.err(`note: time-stamped by ${timeStampServer} at ${stamp.at}.`);
  } catch (error) {
    if (!(error instanceof TollbookError)) throw error;
    terminal.err(`note: ${error.code}: ${error.message}`);
  }
}

async function post(server: string, request: Uint8Array): Promise<Uint8Array> {
  const failed = (why: string, cause?: unknown) =>
    new TollbookError("stamp/failed", { server, why }, { cause });
  try {
    const answer = await fetch(server, {
      method: "POST",
      headers: { "content-type": "application/timestamp-query" },
      body: request,
      redirect: "error",
      signal: AbortSignal.timeout(SECONDS * 1000),
    });
    if (!answer.ok) throw failed(`it answered ${answer.status}`);
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of answer.body ?? []) {
      size += part.length;
      if (size > MAX_ANSWER) throw failed("its answer is longer than any time stamp");
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    if (error instanceof TollbookError) throw error;
    const { cause, message } = error as Error;
    throw failed(cause instanceof Error ? cause.message : message, error);
  }
}
