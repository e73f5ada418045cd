import { setTimeout as pause } from "node:timers/promises";
import {
  JetStreamApiError,
  type JsMsg,
  type MsgRequest,
  type StoredMsg,
  type StreamInfo,
} from "@nats-io/jetstream";
import { millis } from "@nats-io/transport-node";
import { TollbookError } from "../domain/error.js";
import { type Link, lineError } from "./connect.js";
import { decoded, ORIGIN, PARTS, readParts, TRACE } from "./header.js";
import type { Item } from "./item.js";
import { putAside, type Reason } from "./poison.js";
import { forgetParts } from "./put.js";
import { readItem } from "./read-item.js";
import { ensureLine, namesOf, WORKERS } from "./streams.js";

/** An item in the hands of a worker. */
export interface Taken {
  readonly item: Item;
  /** Its place on the line. */
  readonly seq: number;
  /** How often it was handed to a worker, this time too. */
  readonly deliveries: number;
  /** When it was put on the line, in milliseconds since 1970. */
  readonly since: number;
  /** W3C `traceparent` of who put it there; null where there is none. */
  readonly trace: string | null;
  /** It is in nobody's hands here any more. */
  isSettled(): boolean;
  /** It is in the book: it leaves the line. */
  done(): void;
  /** Gives it back: another worker gets it, at once or after so many milliseconds. */
  giveBack(delay?: number): void;
  /** Sets it aside, with the reason: it leaves the line and waits among the poison. */
  setAside(reason: Reason): Promise<void>;
}

export interface TakeOptions {
  readonly link: Link;
  /** Items in hand at most. */
  readonly most: number;
  /** One that cannot be read was set aside, or left to a newer worker. */
  readonly onUnreadable: (origin: string, error: TollbookError) => void;
  /** Names this worker where it sets something aside. */
  readonly as: string;
}

export interface Taking {
  /**
   * The next items, some together, in the order of the line; none when nothing came in this time (milliseconds). Of
   * several items of one report none is handed out while an earlier one is in other hands.
   */
  next(limits: {
    readonly items: number;
    readonly size: number;
    readonly patience: number;
  }): Promise<Taken[]>;
  /** Items that were handed to this worker and are not settled. */
  readonly inHand: number;
  /** Takes nothing more and gives back what nobody has begun. */
  stop(): Promise<void>;
}

/** How soon it is seen whether an earlier item of the same report is settled, in milliseconds. */
const BEHIND_PAUSE = 200;

/** How long an answer of the line may take to be whole, and how soon it is seen whether there is room again. */
const ASKED_FOR = 1_000;
const FULL_HANDS = 20;

/** How long an item is left alone that the line failed over, and one for newer workers, in milliseconds. */
const LATER = 5_000;
const LEFT_TO_NEWER = 30_000;

/** How often the line is told that what is in hand is being worked on: so many times before it would take it back. */
const SIGNS_OF_LIFE = 4;

interface Held {
  readonly message: JsMsg;
  readonly size: number;
  /** An earlier item of its report was in other hands: it is not looked at again before this (milliseconds). */
  notBefore: number;
}

/** Begins to take items from a line, until it is stopped. */
export async function startTaking({ link, most, onUnreadable, as }: TakeOptions): Promise<Taking> {
  const { address, manager, stream } = link;
  const { items } = namesOf(address);
  const inHand = new Map<number, JsMsg>();
  let queue: Held[] = [];
  let wake: (() => void) | null = null;
  let stopped = false;

  const consumer = await stream.consumers.get(items, WORKERS).catch((error: unknown) => {
    throw lineError(error, address);
  });

  function receive(message: JsMsg): void {
    if (stopped) {
      message.nak();
      return;
    }
    // it was in hand already and took so long that the line sent it again
    const again = inHand.has(message.seq);
    inHand.set(message.seq, message);
    if (again) return;
    queue.push({ message, size: sizeOf(message), notBefore: 0 });
    wake?.();
  }

  /** Asks for some at a time: an answer that is not waited for to its end would leave items in nobody's hands. */
  async function keepReceiving(): Promise<void> {
    while (!stopped) {
      const room = most - inHand.size;
      if (room < most / 4 || !link.up()) {
        await pause(link.up() ? FULL_HANDS : 200);
        continue;
      }
      try {
        const some = await consumer.fetch({ max_messages: room, expires: ASKED_FOR });
        for await (const message of some) receive(message);
      } catch {
        // servers that lost the line get it anew; what else it was shows with the next question
        if (!stopped) await pause(500);
        if (!stopped && link.up()) await ensureLine(link).catch(() => {});
      }
    }
  }
  const receiving = keepReceiving();
  const silence = (await consumer.info(true)).config.ack_wait ?? 60e9;
  const alive = setInterval(() => {
    for (const message of inHand.values()) message.working();
  }, millis(silence) / SIGNS_OF_LIFE);
  alive.unref();

  const settle = (seq: number, how: (message: JsMsg) => void) => {
    const message = inHand.get(seq);
    inHand.delete(seq);
    if (message !== undefined) how(message);
  };

  async function setAside(message: JsMsg, reason: Reason): Promise<void> {
    await putAside(link, message, reason, as);
    settle(message.seq, (own) => own.ack());
  }

  function takenOf(message: JsMsg, item: Item): Taken {
    const { seq } = message;
    const named = message.headers?.get(PARTS) ?? "";
    return {
      ...{ item, seq, deliveries: message.info.deliveryCount },
      since: message.time.getTime(),
      trace: message.headers?.get(TRACE) || null,
      isSettled: () => !inHand.has(seq),
      done() {
        if (named === "") return settle(seq, (own) => own.ack());
        // its pieces are needed until the line has forgotten it for good
        const { upload } = readParts(named);
        settle(
          seq,
          (own) =>
            void own
              .ackAck()
              .then((known) => (known ? forgetParts(link, upload) : undefined))
              .catch(() => {}),
        );
      },
      giveBack: (delay) => settle(seq, (own) => own.nak(delay)),
      setAside: (reason) => setAside(message, reason),
    };
  }

  /** Reads an item that came; null where it cannot be, and was dealt with. */
  async function read({ message }: Held): Promise<Taken | null> {
    try {
      return takenOf(message, await readItem(link, message));
    } catch (error) {
      // no word against the item: the line failed over its pieces
      if (!(error instanceof TollbookError)) giveBackLater(message);
      else await dealWith(message, error);
      return null;
    }
  }

  async function dealWith(message: JsMsg, error: TollbookError): Promise<void> {
    onUnreadable(decoded(message.headers?.get(ORIGIN) ?? "") || `item ${message.seq}`, error);
    if (error.code === "line/newer-item") return settle(message.seq, (own) => own.nak(LEFT_TO_NEWER));
    await setAside(message, { code: error.code, why: error.message }).catch(() => giveBackLater(message));
  }

  const giveBackLater = (message: JsMsg) => settle(message.seq, (own) => own.nak(LATER));

  const { config } = await consumerStream(link, items);
  /** The first item that waits, or is in somebody's hands, of a report. */
  function firstOf(subject: string): Promise<StoredMsg | null> {
    const query = { next_by_subj: subject, seq: 1 };
    // of several servers any answers directly, maybe one that is a moment behind; only the leader knows
    return config.num_replicas > 1
      ? manager.streams.getMessage(items, query as unknown as MsgRequest)
      : manager.direct.getMessage(items, query);
  }

  /** Whether an earlier item of the same report still waits, or is in other hands than those that get this one. */
  async function isBehind({ message }: Held, together: ReadonlySet<number>): Promise<boolean> {
    try {
      const first = await firstOf(message.subject);
      return first !== null && first.seq < message.seq && !together.has(first.seq);
    } catch (error) {
      // no message there: it was settled by somebody else, and the book knows it
      return !(error instanceof JetStreamApiError && error.code === 404);
    }
  }

  /** Takes from the queue what may go together: each only with all earlier ones of its report. */
  async function choose(most: number, size: number): Promise<Taken[]> {
    queue.sort((a, b) => a.message.seq - b.message.seq);
    const candidates: Held[] = [];
    let total = 0;
    const now = performance.now();
    for (const held of queue) {
      if (held.notBefore > now) continue;
      if (candidates.length >= most || (candidates.length > 0 && total + held.size > size)) break;
      candidates.push(held);
      total += held.size;
    }
    const together = new Set(candidates.map(({ message }) => message.seq));
    const behind = await Promise.all(candidates.map((held) => isBehind(held, together)));
    const held = new Set<string>(); // whoever comes after one that waits waits, too
    const chosen = candidates.filter((each, index) => {
      const { subject } = each.message;
      if (behind[index] === true) held.add(subject);
      if (held.has(subject)) each.notBefore = now + BEHIND_PAUSE;
      return !held.has(subject);
    });
    const gone = new Set(chosen);
    queue = queue.filter((each) => !gone.has(each));
    const taken: Taken[] = [];
    for (const each of chosen) {
      const one = await read(each);
      if (one !== null) taken.push(one);
    }
    return taken;
  }

  return {
    get inHand() {
      return inHand.size;
    },
    async next({ items: most, size, patience }) {
      if (queue.length === 0 && !stopped)
        await new Promise<void>((resolve) => {
          const late = setTimeout(resolve, patience);
          wake = () => {
            clearTimeout(late);
            // what came together is taken together
            setTimeout(resolve, 2);
          };
        });
      wake = null;
      if (stopped || queue.length === 0) return [];
      const taken = await choose(most, size);
      if (taken.length === 0 && queue.length > 0) await pause(BEHIND_PAUSE / 4);
      return taken;
    },
    async stop() {
      stopped = true;
      wake?.();
      for (const { message } of queue) settle(message.seq, (own) => own.nak());
      queue = [];
      await receiving;
      clearInterval(alive);
    },
  };
}

/** How many bytes an item is: one in pieces says so itself, its message is empty. */
function sizeOf({ data, headers }: JsMsg): number {
  const named = headers?.get(PARTS) ?? "";
  try {
    return named === "" ? data.length : readParts(named).size;
  } catch {
    return data.length; // it is set aside when it is read
  }
}

function consumerStream({ manager, address }: Link, items: string): Promise<StreamInfo> {
  return manager.streams.info(items).catch((error: unknown) => {
    throw lineError(error, address);
  });
}
