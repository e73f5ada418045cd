import { setTimeout as pause } from "node:timers/promises";
import type { Link } from "./connect.js";
import { namesOf } from "./streams.js";

/** What may wait where the address does not say. */
export const MAX_BYTES = 1_000_000_000;

/** How much may wait on a line before those who put things there must wait. */
export interface Limits {
  readonly maxBytes: number;
  /** Null for no limit. */
  readonly maxItems: number | null;
}

export function limitsOf({ address }: Pick<Link, "address">): Limits {
  return { maxBytes: address.maxBytes ?? MAX_BYTES, maxItems: address.maxItems };
}

/** Looked anew after so long, in milliseconds; and how soon again while the line is full. */
const FRESH_FOR = 500;
const AGAIN = 200;

/**
 * Keeps count of the room on a line, for one who puts things there. The streams have no limits of their own: JetStream 2.9, killed and
 * started again, finds items on its disk that were done, and would drop the oldest to keep such a limit, read or not.
 * Several who put things there may exceed it by what they have under way. Pieces that are there while no item waits belong
 * to none that does, but to what was set aside, given up or is under way: as long as they are there they do not count.
 */
export function startRoom(link: Link, stop: AbortSignal) {
  const { items, parts } = namesOf(link.address);
  const { maxBytes, maxItems } = limitsOf(link);
  let seen = { at: Number.NEGATIVE_INFINITY, count: 0, bytes: 0 };
  let added = { count: 0, bytes: 0 };
  let idle = 0; // bytes of pieces that no waiting item has, as far as is known
  let looking: Promise<void> | null = null;

  async function look(): Promise<void> {
    const before = added;
    const [own, pieces] = await Promise.all([items, parts].map((name) => link.manager.streams.info(name)));
    const count = own?.state.messages ?? 0;
    const inPieces = pieces?.state.bytes ?? 0;
    idle = count === 0 ? inPieces : Math.min(idle, inPieces);
    const bytes = (own?.state.bytes ?? 0) + inPieces - idle;
    seen = { at: performance.now(), count, bytes };
    // what was let through while it was looked may not be in what was seen
    added = { count: added.count - before.count, bytes: added.bytes - before.bytes };
  }
  const isFull = (size: number): boolean =>
    seen.bytes + added.bytes + size > Math.max(maxBytes, size) ||
    (maxItems !== null && seen.count + added.count >= maxItems);

  return {
    /** Waits until there is room for an item of so many bytes, and takes it. False where it was told to stop first. */
    async enter(size: number, onFull: () => void): Promise<boolean> {
      while (!stop.aborted) {
        if (performance.now() - seen.at > FRESH_FOR || isFull(size)) {
          looking ??= look()
            .catch(() => {}) // the line is away: publishing says so, and waits
            .finally(() => {
              looking = null;
            });
          await looking;
        }
        if (!isFull(size)) {
          added = { count: added.count + 1, bytes: added.bytes + size };
          return true;
        }
        onFull();
        await pause(AGAIN, undefined, { signal: stop }).catch(() => {});
      }
      return false;
    },
  };
}
