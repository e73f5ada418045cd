import type { JsMsg, StreamInfo } from "@nats-io/jetstream";
import { headers, type MsgHdrs } from "@nats-io/transport-node";
import { type Link, lineError } from "./connect.js";
import { decoded, encoded, ORIGIN, PARTS, TRACE } from "./header.js";
import { namesOf, poisonSubject, subjectOf } from "./streams.js";

/** The names of the headers that an item has among the poison, besides its own. */
const SUBJECT = "Tollbook-Subject";
const ITEM = "Tollbook-Item";
const CODE = "Tollbook-Code";
const WHY = "Tollbook-Why";
const DELIVERIES = "Tollbook-Deliveries";
const PUT = "Tollbook-Put";
const WORKER = "Tollbook-Worker";

/** An item that was set aside. */
export interface Poison {
  /** Its place among the poison. */
  readonly seq: number;
  readonly item: string;
  readonly origin: string;
  readonly code: string;
  readonly why: string;
  readonly deliveries: number;
  /** When it was put on the line and when it was set aside, ISO 8601, and by whom. */
  readonly put: string;
  readonly at: string;
  readonly worker: string;
}

/** Why an item is set aside. */
export interface Reason {
  readonly code: string;
  readonly why: string;
}

/** Puts an item among the poison, with the reason and the worker that gave it up; it still has to leave the line. */
export async function putAside(
  { stream, address }: Link,
  message: JsMsg,
  { code, why }: Reason,
  worker: string,
): Promise<void> {
  const id = message.headers?.get("Nats-Msg-Id") || `seq-${message.seq}`;
  const head = ownOf(message.headers);
  head.set(SUBJECT, message.subject);
  head.set(ITEM, id);
  head.set(CODE, code);
  head.set(WHY, encoded(why, 1_000));
  head.set(DELIVERIES, String(message.info.deliveryCount));
  head.set(PUT, message.timestamp);
  head.set(WORKER, worker);
  const subject = poisonSubject(address, id.replace(/[^A-Za-z0-9_-]/gu, "-").slice(0, 100));
  await stream.publish(subject, message.data, { headers: head, timeout: 5_000 });
}

/** What was set aside last, the newest first, without its words. */
export async function poisonOn(link: Link, most: number): Promise<Poison[]> {
  const found: Poison[] = [];
  for await (const { seq, header, timestamp } of poisonMessages(link, most)) {
    const text = (name: string) => header.get(name) ?? "";
    found.push({
      seq,
      item: text(ITEM),
      origin: decoded(text(ORIGIN)),
      code: text(CODE),
      why: decoded(text(WHY)),
      deliveries: Number(text(DELIVERIES)) || 0,
      put: text(PUT),
      at: timestamp,
      worker: text(WORKER),
    });
  }
  return found;
}

/** What was set aside, the newest first. */
export async function* poisonMessages({ manager, address }: Link, most: number) {
  const { poison } = namesOf(address);
  let state: StreamInfo["state"];
  try {
    ({ state } = await manager.streams.info(poison));
  } catch (error) {
    throw lineError(error, address);
  }
  let found = 0;
  for (let seq = state.last_seq; seq >= state.first_seq && found < most && state.messages > 0; seq -= 1) {
    const message = await manager.direct.getMessage(poison, { seq }).catch((error: unknown) => {
      throw lineError(error, address);
    });
    if (message === null) continue; // put back meanwhile
    found += 1;
    yield message;
  }
}

/** Puts what was set aside back on the line, all of it. Gives how many items that were. */
export async function putBack(link: Link): Promise<number> {
  const { manager, stream, address } = link;
  const { poison } = namesOf(address);
  let count = 0;
  for await (const { seq, header, data } of poisonMessages(link, Number.POSITIVE_INFINITY)) {
    const subject = header.get(SUBJECT) ?? "";
    const msgID = `${header.get(ITEM) ?? ""} again ${seq}`;
    const to = subject.startsWith(`${address.name}.items.`) ? subject : subjectOf(address, msgID);
    await stream.publish(to, data, { msgID, headers: ownOf(header) }).catch((error: unknown) => {
      throw lineError(error, address);
    });
    await manager.streams.deleteMessage(poison, seq, false);
    count += 1;
  }
  return count;
}

/** The headers that an item has wherever it is. */
function ownOf(header: MsgHdrs | undefined): MsgHdrs {
  const own = headers();
  for (const name of [ORIGIN, PARTS, TRACE]) {
    const value = header?.get(name) ?? "";
    if (value !== "") own.set(name, value);
  }
  return own;
}
