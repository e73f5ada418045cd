import type { StoredMsg } from "@nats-io/jetstream";
import { TollbookError } from "../domain/error.js";
import { type Link, lineError } from "./connect.js";
import { PARTS, readParts, TRACE } from "./header.js";
import { forgetParts } from "./put.js";
import { readItem } from "./read-item.js";
import { namesOf, WORKERS } from "./streams.js";
import type { Taken } from "./take.js";

/**
 * Items that stand on the line though a worker acknowledged them: a server that was killed at that moment, or lost power,
 * may have noted the one and not the other. JetStream hands them to nobody any more, and they would stand in the way of others
 * for ever. They are handed out here, to be kept in the book once more, which knows them. `isIdle`: nothing else comes, so
 * that everything that was handed out to somebody is taken for stranded; a later version may be waiting for it.
 */
export async function strandedOn(link: Link, most: number, isIdle = false): Promise<Taken[]> {
  const { manager, address } = link;
  const { items } = namesOf(address);
  const taken: Taken[] = [];
  try {
    const { ack_floor, delivered, num_pending } = await manager.consumers.info(items, WORKERS);
    // below the floor nobody has anything in hand; above it, where all was handed out, what is in hand is read twice at worst
    const upTo = isIdle && num_pending === 0 ? delivered.stream_seq : ack_floor.stream_seq;
    const { state } = await manager.streams.info(items);
    for (let seq = state.first_seq; state.messages > 0 && seq <= upTo && taken.length < most; ) {
      const query = { next_by_subj: `${address.name}.items.*`, seq };
      const message = await manager.direct.getMessage(items, query);
      if (message === null || message.seq > upTo) break;
      const one = await strandedItem(link, message);
      if (one !== null) taken.push(one);
      seq = message.seq + 1;
    }
  } catch (error) {
    throw lineError(error, address);
  }
  return taken;
}

/** As one that was handed out; null for what is no item any more, for whoever acknowledged it had dealt with it. */
async function strandedItem(link: Link, message: StoredMsg): Promise<Taken | null> {
  const { manager, address } = link;
  const { seq, header, data, time } = message;
  let isSettled = false;
  const remove = async () => {
    await manager.streams.deleteMessage(namesOf(address).items, seq, false).catch(() => {}); // another was faster
    const named = header.get(PARTS) ?? "";
    if (named !== "") await forgetParts(link, readParts(named).upload);
  };
  try {
    return {
      ...{ item: await readItem(link, { data, headers: header }), seq, deliveries: 1 },
      since: time.getTime(),
      trace: header.get(TRACE) || null,
      isSettled: () => isSettled,
      done() {
        isSettled = true;
        void remove();
      },
      giveBack() {
        isSettled = true; // it stands where it stood, and is found again
      },
      setAside: async () => {
        isSettled = true;
      },
    };
  } catch (error) {
    if (!(error instanceof TollbookError)) throw error;
    if (error.code === "line/unreadable") await remove().catch(() => {});
    return null;
  }
}
