import { createHash } from "node:crypto";
import { JetStreamApiError, type StreamConfig } from "@nats-io/jetstream";
import { nanos } from "@nats-io/transport-node";
import { TollbookError } from "../domain/error.js";
import type { LineAddress } from "./address.js";
import { type Link, lineError } from "./connect.js";

/** What a line consists of: three streams, and the consumer that all workers share. */
export interface Names {
  /** Items that wait. What is acknowledged leaves it. */
  readonly items: string;
  /** Pieces of items that are larger than a message may be. */
  readonly parts: string;
  /** Items that no worker could read or keep, with the reason. */
  readonly poison: string;
}

export function namesOf({ name }: Pick<LineAddress, "name">): Names {
  return { items: `${name}-items`, parts: `${name}-parts`, poison: `${name}-poison` };
}

/** The consumer of the items that all workers share. */
export const WORKERS = "workers";

/** Items of one report have one subject: they are read in the order in which they came. */
export function subjectOf({ name }: Pick<LineAddress, "name">, reportId: string): string {
  return `${name}.items.${createHash("sha256").update(reportId).digest("hex").slice(0, 20)}`;
}

export function partSubject({ name }: Pick<LineAddress, "name">, upload: string, part: number | "*"): string {
  return `${name}.parts.${upload}.${part}`;
}

export function poisonSubject({ name }: Pick<LineAddress, "name">, id: string): string {
  return `${name}.poison.${id}`;
}

/** Where workers answer who asks how they fare. */
export function helloSubject({ name }: Pick<LineAddress, "name">): string {
  return `${name}.hello`;
}

/** JetStream's code for no such stream. */
const NO_STREAM = 10_059;

/** JetStream's code for no such consumer. */
const NO_CONSUMER = 10_014;

/** JetStream's code for a stream that is there with other settings. */
const NAME_IN_USE = 10_058;

/** Seconds in which the same item again is known by the line itself; after that the book knows it. */
const REMEMBERED = 600;

/** How long a worker may be silent over what it has in hand before another gets it, in seconds, where nothing is set. */
const ACK_WAIT = 60;

/** Items in the hands of all workers together. */
const MAX_IN_HAND = 20_000;

/**
 * Makes what of the line is not there yet, and sets what the address asks for. Streams that are there are left as they
 * are otherwise: whoever runs the servers may have chosen.
 *
 * @throws {TollbookError} `line/not-a-line`, `line/refused`, `line/unreachable`.
 */
export async function ensureLine({ manager, address }: Link): Promise<void> {
  const names = namesOf(address);
  const { name, replicas } = address;
  const asked = replicas === null ? {} : { num_replicas: replicas };
  const kept = { storage: "file", discard: "new", allow_direct: true } as const;
  try {
    await ensureStream({ manager, address }, names.items, asked, {
      ...kept,
      subjects: [`${name}.items.*`],
      retention: "workqueue",
      duplicate_window: nanos(REMEMBERED * 1000),
    });
    await ensureStream({ manager, address }, names.parts, asked, {
      ...kept,
      subjects: [`${name}.parts.*.*`],
      retention: "limits",
    });
    await ensureStream({ manager, address }, names.poison, asked, {
      ...kept,
      subjects: [`${name}.poison.*`],
      retention: "limits",
      max_msgs_per_subject: 1,
      discard: "old",
    });
    await ensureWorkers({ manager }, names.items);
  } catch (error) {
    throw lineError(error, address);
  }
}

/** The workers' consumer: one that is there is left as it is. */
async function ensureWorkers({ manager }: Pick<Link, "manager">, items: string): Promise<void> {
  const missing = (error: unknown) => error instanceof JetStreamApiError && error.code === NO_CONSUMER;
  const found = await manager.consumers.info(items, WORKERS).catch((error: unknown) => {
    if (missing(error)) return null;
    throw error;
  });
  if (found !== null) return;
  await manager.consumers.add(items, {
    durable_name: WORKERS,
    ack_policy: "explicit",
    ack_wait: nanos(ACK_WAIT * 1000),
    max_deliver: -1,
    max_ack_pending: MAX_IN_HAND,
  });
}

async function ensureStream(
  { manager, address }: Pick<Link, "manager" | "address">,
  name: string,
  asked: Partial<StreamConfig>,
  config: Partial<StreamConfig>,
): Promise<void> {
  const found = await manager.streams.info(name).then(
    (info) => info.config,
    (error: unknown) => {
      if (error instanceof JetStreamApiError && error.code === NO_STREAM) return null;
      throw error;
    },
  );
  if (found === null) {
    await manager.streams.add({ name, ...config, ...asked }).catch((error: unknown) => {
      // another process made it at the same moment
      if (!(error instanceof JetStreamApiError && error.code === NAME_IN_USE)) throw error;
    });
    return;
  }
  if (found.retention !== config.retention || found.discard !== config.discard) {
    const why = `it keeps "${found.retention}" and discards "${found.discard}", not "${config.retention}" and "${config.discard}"`;
    throw new TollbookError("line/not-a-line", { line: address.shown, stream: name, why });
  }
  if (config.discard === "new" && (found.max_msgs > 0 || found.max_bytes > 0)) {
    const why = "it has a limit of its own, for which a server that was killed may drop what nobody has read";
    throw new TollbookError("line/not-a-line", { line: address.shown, stream: name, why });
  }
  const differs = Object.entries(asked).some(([key, value]) => found[key as keyof StreamConfig] !== value);
  if (differs) await manager.streams.update(name, { ...found, ...asked });
}
