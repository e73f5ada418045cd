import { TollbookError } from "../../domain/error.js";

const WINDOW_MS = 15 * 60 * 1000;
/** Wrong tries in that time, of one name and of one address. */
const MOST_OF_NAME = 5;
const MOST_OF_ADDRESS = 20;
const MOST_KEPT = 10_000;
/** Passwords are slow to check on purpose: so many at once, no more. */
const AT_ONCE = 3;

interface Tries {
  readonly count: number;
  readonly since: number;
}

/** Holds back who tries too often to sign in. */
export class SignInTries {
  readonly #tries = new Map<string, Tries>();
  #running = 0;

  /**
   * Does the checking, and counts it where it finds nobody.
   *
   * @throws {TollbookError} `account/too-many`
   */
  async attempt<T>(
    name: string,
    address: string,
    now: number,
    check: () => Promise<T | null>,
  ): Promise<T | null> {
    const keys = [
      [`name ${name.toLowerCase()}`, MOST_OF_NAME],
      [`address ${address}`, MOST_OF_ADDRESS],
    ] as const;
    for (const [key, most] of keys) this.#refuse(key, most, now);
    if (this.#running >= AT_ONCE) throw new TollbookError("account/too-many", { seconds: 1 });
    this.#running += 1;
    try {
      // counted before the answer is known: many at once are many tries
      for (const [key] of keys) this.#count(key, now);
      const found = await check();
      if (found !== null) for (const [key] of keys) this.#tries.delete(key);
      return found;
    } finally {
      this.#running -= 1;
    }
  }

  #refuse(key: string, most: number, now: number): void {
    const tries = this.#tries.get(key);
    if (tries === undefined || tries.count < most) return;
    const left = tries.since + WINDOW_MS - now;
    if (left > 0) throw new TollbookError("account/too-many", { seconds: Math.ceil(left / 1000) });
    this.#tries.delete(key);
  }

  #count(key: string, now: number): void {
    const tries = this.#tries.get(key);
    const fresh = tries === undefined || now - tries.since > WINDOW_MS;
    this.#tries.set(key, fresh ? { count: 1, since: now } : { ...tries, count: tries.count + 1 });
    for (const oldest of this.#tries.keys()) {
      if (this.#tries.size <= MOST_KEPT) break;
      this.#tries.delete(oldest);
    }
  }
}
