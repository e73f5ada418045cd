import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";

/** Keeps requests to one host apart. */
export interface Pace {
  /** Resolves when the host may be asked again, and counts this as the asking. Throws when `signal` aborts. */
  turn(host: string, signal: AbortSignal): Promise<void>;
  /** From now on at least so many seconds between two requests to the host. */
  slow(host: string, seconds: number): void;
}

/** @param seconds between the beginnings of two requests to one host. */
export function startPace(seconds: number): Pace {
  const free = new Map<string, number>();
  const slower = new Map<string, number>();
  return {
    async turn(host, signal) {
      const now = performance.now();
      const mine = Math.max(now, free.get(host) ?? 0);
      free.set(host, mine + Math.max(seconds, slower.get(host) ?? 0) * 1000);
      if (mine > now) await sleep(mine - now, undefined, { signal });
      signal.throwIfAborted();
    },
    slow(host, least) {
      slower.set(host, least);
    },
  };
}
