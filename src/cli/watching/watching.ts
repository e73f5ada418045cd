import { setTimeout as sleep } from "node:timers/promises";
import { TollbookError } from "../../domain/error.js";
import type { Failure } from "../../ingest/index.js";
import { pauseAfter } from "./again.js";
import { type Eyes, lookOnce } from "./look.js";
import type { Tells } from "./telling.js";

export interface WatchOptions {
  readonly sources: readonly string[];
  /** Look at each source once, and end. */
  readonly once: boolean;
  readonly eyes: Eyes;
  readonly teller: Tells;
  /** A source was looked at: why it failed, or null; it is looked at again in `pause` seconds. */
  readonly onSource: (source: string, failure: Failure | null, pause: number) => void;
  /** Called after each telling: posts what is to be posted. */
  readonly afterTelling: () => Promise<void>;
}

/** Sources looked at at a time: each host has its pace anyway. */
const AT_ONCE = 8;

/** More sources than this from lists are no list that somebody keeps. */
const MAX_SOURCES = 2000;

/**
 * Watches until `stop`, or once; each source by itself, so that one that is slow or fails keeps no other waiting. The
 * feeds of a list are watched from the moment it names them; a list in a list is not followed.
 */
export async function watchSources(options: WatchOptions): Promise<void> {
  const { sources, teller, afterTelling } = options;
  const gate = gateOf(AT_ONCE);
  const watched = new Map<string, Promise<void>>();
  const start = (source: string, listed: boolean): void => {
    if (watched.has(source) || watched.size >= MAX_SOURCES) return;
    const startAll = (found: readonly string[]) => {
      for (const one of found) start(one, true);
    };
    const onSources = listed ? null : startAll;
    watched.set(source, watchOne(source, options, gate, onSources));
  };
  for (const source of sources) start(source, false);
  for (let seen = -1; seen < watched.size; ) {
    seen = watched.size;
    await Promise.all(watched.values());
  }
  await teller.tell(); // what was read when it was stopped
  await afterTelling();
}

type Gate = <T>(work: () => Promise<T>) => Promise<T>;

async function watchOne(
  source: string,
  { eyes, once, teller, onSource, afterTelling }: WatchOptions,
  gate: Gate,
  onSources: ((sources: readonly string[]) => void) | null,
): Promise<void> {
  for (let failures = 0; !eyes.stop.aborted; ) {
    const { failure: failed, sources } = await gate(() => lookOnce(source, eyes));
    if (eyes.stop.aborted) return;
    const failure = sources.length > 0 && onSources === null ? nothingIn(source) : failed;
    onSources?.(sources);
    failures = failure === null ? 0 : failures + 1;
    const pause = failure === null ? eyes.every : pauseAfter(failures, eyes.every, failure.error);
    onSource(source, failure, pause);
    await teller.tell();
    await afterTelling();
    if (once) return;
    await sleep(pause * 1000, undefined, { signal: eyes.stop }).catch(() => {}); // the loop's head sees the stop
  }
}

function nothingIn(source: string): Failure {
  return { origin: source, error: new TollbookError("watch/nothing", { source }) };
}

/** Lets so many pieces of work go on at a time; the others wait in their order. */
function gateOf(places: number): Gate {
  let free = places;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => queue.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
