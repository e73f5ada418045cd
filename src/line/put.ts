import { randomBytes } from "node:crypto";
import { setMaxListeners } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { JetStreamApiError } from "@nats-io/jetstream";
import { headers, type MsgHdrs } from "@nats-io/transport-node";
import { TollbookError } from "../domain/error.js";
import type { Link } from "./connect.js";
import { itemId, pack } from "./envelope.js";
import { encoded, ORIGIN, PARTS, TRACE } from "./header.js";
import type { Item } from "./item.js";
import { limitsOf, startRoom } from "./room.js";
import { namesOf, partSubject, subjectOf } from "./streams.js";

/** Why those who put items on the line have to wait. */
export type Waiting = "full" | "silent";

export interface PutOptions {
  readonly link: Link;
  readonly stop: AbortSignal;
  /** Nothing can be put there for now, and why; null when it goes on. Said once for each change. */
  readonly onWaiting: (why: Waiting | null) => void;
}

export interface Putter {
  /**
   * Puts an item on the line and returns when the line has it safe: "known" where it has had it lately. Waits while the
   * line is full or does not answer; items of one report are put there one after another. `trace` is a W3C
   * `traceparent` to go along with it.
   *
   * @throws {TollbookError} `line/stopped` where it was told to stop while it waited, `line/too-large` for an item that
   *   can never be there.
   */
  put(item: Item, trace?: string | null): Promise<"put" | "known">;
}

/** Room left in a message for what goes along with an item. */
const HEADROOM = 32 * 1024;

/** JetStream's code for a stream that takes no more. */
const STORE_FULL = 10_077;

/** What the line answered to a message. */
interface Published {
  /** It has had it lately. */
  readonly isKnown: boolean;
  /** Its place in the stream, or that of the earlier one. */
  readonly seq: number;
  /** An earlier try got no answer: the line may have it from that. */
  readonly isRetried: boolean;
}

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

/** Starts putting items on a line that `ensureLine` has seen to. */
export function startPutting({ link, stop, onWaiting }: PutOptions): Putter {
  const { address, stream, connection, manager } = link;
  const room = (connection.info?.max_payload ?? 1_048_576) - HEADROOM;
  const space = startRoom(link, stop);
  const before = new Map<string, Promise<unknown>>();
  let waiting: Waiting | null = null;
  setMaxListeners(0, stop); // each item that waits listens for the stop
  const say = (why: Waiting | null) => {
    if (why === waiting) return;
    waiting = why;
    onWaiting(why);
  };

  async function publish(subject: string, body: Uint8Array, id: string, head?: MsgHdrs): Promise<Published> {
    let isRetried = false;
    for (let wait = FIRST_PAUSE; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      if (stop.aborted) throw new TollbookError("line/stopped", { line: address.shown });
      try {
        const options = { msgID: id, timeout: 5_000, ...(head === undefined ? {} : { headers: head }) };
        const { duplicate, seq } = await stream.publish(subject, body, options);
        say(null);
        return { isKnown: duplicate, seq, isRetried };
      } catch (error) {
        if (connection.isClosed()) throw new TollbookError("line/stopped", { line: address.shown });
        say(error instanceof JetStreamApiError && error.code === STORE_FULL ? "full" : "silent");
        isRetried = true;
      }
      await pause(wait, undefined, { signal: stop }).catch(() => {});
    }
  }

  async function putParts(body: Uint8Array): Promise<string> {
    const upload = randomBytes(10).toString("hex");
    let count = 0;
    for (let from = 0; from < body.length; from += room, count += 1) {
      const part = body.subarray(from, from + room);
      await publish(partSubject(address, upload, count), part, `${upload}.${count}`);
    }
    return `${upload} ${count} ${body.length}`;
  }

  async function enter(size: number, origin: string): Promise<void> {
    const { maxBytes } = limitsOf(link);
    if (size > maxBytes) throw new TollbookError("line/too-large", { origin, size, most: maxBytes });
    if (!(await space.enter(size, () => say("full"))))
      throw new TollbookError("line/stopped", { line: address.shown });
  }

  async function putOne(item: Item, trace: string | null): Promise<"put" | "known"> {
    const body = pack(item);
    await enter(body.length, item.origin);
    const head = headers();
    head.set(ORIGIN, encoded(item.origin, 500));
    if (trace !== null) head.set(TRACE, trace);
    const parts = body.length > room ? await putParts(body) : null;
    if (parts !== null) head.set(PARTS, parts);
    const payload = parts === null ? body : new Uint8Array();
    const published = await publish(subjectOf(address, item.report.id), payload, itemId(item), head);
    if (!published.isKnown) return "put";
    return parts === null ? "known" : putBefore(parts, published);
  }

  /** What an item in pieces is that the line had already: put there by an earlier try of ours, or by somebody else. */
  async function putBefore(parts: string, { seq, isRetried }: Published): Promise<"put" | "known"> {
    const query = { seq };
    const stored = await manager.direct.getMessage(namesOf(address).items, query).catch(() => undefined);
    const named = stored?.header.get(PARTS);
    if (named === parts) return "put";
    // whether an item that is gone was ours cannot be told after a retry: it may have been set aside with its pieces
    const isOthers = stored === null ? !isRetried : stored !== undefined;
    if (isOthers) await forgetParts(link, parts.split(" ")[0] as string);
    return "known";
  }

  return {
    put(item, trace = null) {
      const { id } = item.report;
      const turn = (before.get(id) ?? Promise.resolve()).then(
        () => putOne(item, trace),
        () => putOne(item, trace),
      );
      before.set(id, turn);
      const forget = () => {
        if (before.get(id) === turn) before.delete(id);
      };
      turn.then(forget, forget);
      return turn;
    },
  };
}

/** Throws the pieces of an item away. */
export async function forgetParts({ manager, address }: Link, upload: string): Promise<void> {
  const filter = partSubject(address, upload, "*");
  // what cannot be thrown away now is swept when the line is empty
  await manager.streams.purge(namesOf(address).parts, { filter }).catch(() => {});
}
