import { JetStreamApiError } from "@nats-io/jetstream";
import type { Msg } from "@nats-io/transport-node";
import { TollbookError } from "../domain/error.js";
import { type Link, lineError } from "./connect.js";
import { limitsOf } from "./room.js";
import { helloSubject, namesOf, WORKERS } from "./streams.js";

/** How a line fares at one moment. */
export interface LineStanding {
  /** Items that wait or are in somebody's hands. */
  readonly waiting: number;
  readonly bytes: number;
  /** What may wait before those who put things there must, as the address asked about says; null for no limit. */
  readonly maxBytes: number;
  readonly maxItems: number | null;
  /** Items in the hands of workers. */
  readonly inHand: number;
  /** When the oldest of them was put there, ISO 8601; null where none waits. */
  readonly oldest: string | null;
  /** Items ever put there, and those of them that left it again. */
  readonly put: number;
  readonly settled: number;
  /** How often an item was handed out once more, all in all, and items waiting that were. */
  readonly redeliveries: number;
  readonly redelivered: number;
  /** Items set aside. */
  readonly poison: number;
}

/** What a worker says of itself to who asks. */
export interface WorkerStanding {
  readonly name: string;
  readonly version: string;
  readonly host: string;
  readonly pid: number;
  /** ISO 8601. */
  readonly since: string;
  readonly state: "working" | "waiting" | "no-book" | "too-old" | "stopping";
  /** What the state means here, as a sentence. */
  readonly says: string;
  readonly reports: number;
  readonly known: number;
  readonly failures: number;
  readonly setAside: number;
  readonly inHand: number;
}

/** JetStream's codes for no such stream, and no such consumer. */
const MISSING: ReadonlySet<number> = new Set([10_059, 10_014]);

/** @throws {TollbookError} `line/missing`, `line/unreachable`, `line/refused`. */
export async function lineStanding({ manager, address }: Link): Promise<LineStanding> {
  const names = namesOf(address);
  try {
    const [items, poison, workers] = await Promise.all([
      manager.streams.info(names.items),
      manager.streams.info(names.poison),
      manager.consumers.info(names.items, WORKERS),
    ]);
    const { state } = items;
    const { delivered, num_ack_pending, num_redelivered } = workers;
    return {
      ...{ waiting: state.messages, bytes: state.bytes, inHand: num_ack_pending },
      ...limitsOf({ address }),
      oldest: state.messages === 0 ? null : new Date(state.first_ts).toISOString(),
      put: state.last_seq,
      settled: state.last_seq - state.messages,
      redeliveries: Math.max(0, delivered.consumer_seq - delivered.stream_seq),
      redelivered: num_redelivered,
      poison: poison.state.messages,
    };
  } catch (error) {
    if (error instanceof JetStreamApiError && MISSING.has(error.code))
      throw new TollbookError("line/missing", { line: address.shown });
    throw lineError(error, address);
  }
}

/** Answers who asks how this worker fares. Gives what ends it. */
export function answerHello({ connection, address }: Link, standing: () => WorkerStanding): () => void {
  const answer = (_error: Error | null, message: Msg) => {
    if (message.reply) message.respond(JSON.stringify(standing()));
  };
  const subscription = connection.subscribe(helloSubject(address), { callback: answer });
  return () => subscription.unsubscribe();
}

/** The workers that answer within so many milliseconds: those paused or cut off do not. */
export async function workersOn({ connection, address }: Link, patience: number): Promise<WorkerStanding[]> {
  const found: WorkerStanding[] = [];
  const options = { strategy: "timer", maxWait: patience } as const;
  try {
    for await (const message of await connection.requestMany(helloSubject(address), undefined, options))
      found.push(message.json<WorkerStanding>());
  } catch {
    // nobody listens, or one of them says what is none of ours
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
