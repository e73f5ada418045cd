import { setTimeout as pause } from "node:timers/promises";
import { BUSY_SECONDS, isBusy } from "./errors.js";

/**
 * How long one call to SQLite stands still for a lock. Short, because nothing else in this process runs meanwhile,
 * maybe not even the one who holds the lock; `whenFree` does the long waiting.
 */
export const PATIENCE_MS = 20;

const PAUSE_MS = 5;

/**
 * Does the work as soon as no other connection holds the lock it needs, and lets everything else in this process
 * go on while it waits. After BUSY_SECONDS of waiting SQLite's error is thrown.
 */
export async function whenFree<T>(work: () => Promise<T>): Promise<T> {
  for (let waited = 0; ; waited += PATIENCE_MS + PAUSE_MS) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || waited >= BUSY_SECONDS * 1000) throw error;
      await pause(PAUSE_MS);
    }
  }
}
