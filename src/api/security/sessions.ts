import { createHash, randomBytes } from "node:crypto";

/** Somebody signed in at a browser. */
export interface Session {
  readonly name: string;
  /** Of the password that began it: see `Accounts.stillSignedIn`. */
  readonly mark: string;
  /** What a change must carry beside the cookie: a page elsewhere cannot know it. */
  readonly csrf: string;
  readonly begun: number;
  readonly used: number;
}

const IDLE_MS = 12 * 3600 * 1000;
const LONGEST_MS = 7 * 24 * 3600 * 1000;
const MOST = 10_000;

const digest = (key: string) => createHash("sha256").update(key).digest("hex");

/** Sessions live in memory and end with the server; of their keys only hashes are held. Times are milliseconds. */
export class Sessions {
  readonly #all = new Map<string, Session>();

  begin(
    { name, mark }: Pick<Session, "name" | "mark">,
    now: number,
  ): { readonly key: string; readonly session: Session } {
    const key = randomBytes(32).toString("base64url");
    const session = { name, mark, csrf: randomBytes(24).toString("base64url"), begun: now, used: now };
    this.#all.set(digest(key), session);
    for (const oldest of this.#all.keys()) {
      if (this.#all.size <= MOST) break;
      this.#all.delete(oldest);
    }
    return { key, session };
  }

  find(key: string, now: number): Session | null {
    const id = digest(key);
    const session = this.#all.get(id);
    if (session === undefined) return null;
    this.#all.delete(id);
    if (now - session.used > IDLE_MS || now - session.begun > LONGEST_MS) return null;
    const used = { ...session, used: now };
    this.#all.set(id, used);
    return used;
  }

  end(key: string): void {
    this.#all.delete(digest(key));
  }

  /** Ends all of one person's: their password changed, or they are gone. */
  endAllOf(name: string): void {
    for (const [id, session] of this.#all) if (session.name === name) this.#all.delete(id);
  }
}
