import { randomBytes } from "node:crypto";
import { TollbookError } from "../../domain/error.js";
import type { Store } from "../../store/index.js";
import { numberOf, readStamp, stampRequest, type TimeStamp } from "./time-stamp.js";

/** Sends a request to a time-stamp server and gives its answer: whoever touches the network hands this in. */
export type AskServer = (request: Uint8Array) => Promise<Uint8Array>;

/**
 * Has the log's last line time-stamped, and with it all before it; null where the server has stamped that line already,
 * or nothing is in the log.
 *
 * @throws {TollbookError} `stamp/failed` where the answer is none, or is over something else.
 */
export async function stampLog(
  store: Store,
  server: string,
  now: () => string,
  ask: AskServer,
): Promise<TimeStamp | null> {
  const end = await store.view(async (view) => {
    const line = await view.logEnd();
    const [last] = await view.logLines(line - 1, 1);
    for await (const rows of view.rows("stamps"))
      if (rows.some((row) => row.line === line && row.server === server)) return null;
    return last ?? null;
  });
  if (end === null) return null;
  const nonce = randomBytes(16);
  const answer = await ask(stampRequest(end.hash, nonce));
  const stamp = readStamp(answer);
  const fail = (why: string) => new TollbookError("stamp/failed", { server, why });
  if ("why" in stamp) throw fail(stamp.why);
  if (stamp.hash !== end.hash) throw fail("it stamped something else than was sent");
  // RFC 3161, section 2.4.2: what was asked with a nonce is answered with it, or is an answer kept from another time
  if (stamp.nonce !== numberOf(nonce)) throw fail("it answered another request");
  const token = Buffer.from(answer).toString("base64");
  await store.keepStamp({ line: end.seq, server, hash: end.hash, at: now(), token });
  return stamp;
}
