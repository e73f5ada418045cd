import type { Added, Arrival, Desk, Failure } from "../book/index.js";
import { TollbookError } from "../domain/error.js";
import type { Feed } from "./feed.js";

/** What is known of one handing over of reports. */
export interface Reading {
  readonly id: string;
  readonly name: string;
  readonly state: "reading" | "done" | "failed";
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly reports: readonly {
    readonly id: string;
    readonly title: string;
    readonly origin: string;
    readonly status: Added["status"];
    readonly claims: number;
    readonly messages: Added["messages"];
    readonly episode: string | null;
  }[];
  readonly failures: readonly { readonly origin: string; readonly code: string; readonly message: string }[];
}

const KEPT = 200;

/** The readings of this server, the newest last. They are told of as they go on; what they read is in the book. */
export class Readings {
  readonly #feed: Feed;
  readonly #now: () => string;
  readonly #all = new Map<string, Reading>();
  #count = 0;

  constructor(feed: Feed, now: () => string) {
    this.#feed = feed;
    this.#now = now;
  }

  get(id: string): Reading {
    const reading = this.#all.get(id);
    if (reading === undefined) throw new TollbookError("id/unknown", { id });
    return reading;
  }

  list(): readonly Reading[] {
    return [...this.#all.values()].reverse();
  }

  /** Begins to read into the book, and answers at once. */
  start(name: string, desk: Desk, arrivals: AsyncIterable<Arrival | Failure>): Reading {
    this.#count += 1;
    const reading: Reading = {
      ...{ id: `n_${this.#count}`, name, state: "reading", startedAt: this.#now(), endedAt: null },
      ...{ reports: [], failures: [] },
    };
    this.#put(reading);
    void this.#run(reading, desk, arrivals);
    return reading;
  }

  async #run(begun: Reading, desk: Desk, arrivals: AsyncIterable<Arrival | Failure>): Promise<void> {
    let reading = begun;
    const step = (change: Partial<Reading>) => {
      reading = { ...reading, ...change };
      this.#put(reading);
    };
    const fail = (origin: string, error: unknown) => {
      const { code, message } =
        error instanceof TollbookError
          ? error
          : new TollbookError("internal/unexpected", { why: String(error) });
      step({ failures: [...reading.failures, { origin, code, message }] });
    };
    try {
      for await (const outcome of arrivals) {
        if ("error" in outcome) fail(outcome.origin, outcome.error);
        else
          try {
            const added = await desk.add(outcome);
            step({ reports: [...reading.reports, await rowOf(desk, outcome.origin, added)] });
          } catch (error) {
            fail(outcome.origin, error);
          }
      }
    } catch (error) {
      fail(reading.name, error);
    }
    step({ state: reading.reports.length > 0 ? "done" : "failed", endedAt: this.#now() });
    await this.#feed.look();
  }

  #put(reading: Reading): void {
    this.#all.set(reading.id, reading);
    for (const id of this.#all.keys()) {
      if (this.#all.size <= KEPT) break;
      this.#all.delete(id);
    }
    const { reports, failures, ...rest } = reading;
    const told = { ...rest, reports: reports.length, failures: failures.length };
    this.#feed.tell({ event: "reading", data: told });
  }
}

async function rowOf(desk: Desk, origin: string, { report, status, claims, messages }: Added) {
  const { id, title } = report;
  const episode = await desk.episodeOf(id);
  return { id, title, origin, status, claims: claims.length, messages, episode };
}
