import type { Role, Token, User } from "../../domain/account.js";
import { TollbookError } from "../../domain/error.js";
import { contentId } from "../../domain/id.js";
import type { Occasion, Store } from "../../store/index.js";
import { hashKey, hashPassword, isPassword, makeKey, passwordOfNobody } from "./password.js";

/** Passwords have so many characters at least. */
export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 1000;

export interface SignedIn extends User {
  /** Another one after every change of the password, whichever process made it. Tells nothing of the password. */
  readonly mark: string;
}

const markOf = (password: string): string => hashKey(`mark ${password}`);

/** Who may ask over the network, and as whom. Every change and every sign-in is a line of the log. */
export interface Accounts {
  users(): Promise<readonly User[]>;
  /** Null for nobody. */
  find(name: string): Promise<User | null>;
  /** @throws {TollbookError} `account/exists`, `account/bad-name`, `account/weak-password`. */
  add(name: string, role: Role, password: string): Promise<User>;
  /** @throws {TollbookError} `account/unknown`, `account/last-admin`, `account/weak-password`. */
  change(name: string, change: { readonly role?: Role; readonly password?: string }): Promise<void>;
  /** Ends its tokens too. @throws {TollbookError} `account/unknown`, `account/last-admin`. */
  remove(name: string): Promise<void>;
  /** Whose name and password these are; null where they are nobody's. `from` is the address, for the log. */
  signIn(name: string, password: string, from: string): Promise<SignedIn | null>;
  /** Somebody who signed in before, as they are now; null for nobody, or when the password is another since. */
  stillSignedIn(name: string, mark: string): Promise<User | null>;
  signedOut(name: string): Promise<void>;
  tokens(): Promise<readonly Token[]>;
  /** The key is given this once. @throws {TollbookError} `account/unknown`. */
  makeToken(name: string, label: string): Promise<{ readonly token: Token; readonly key: string }>;
  /** @throws {TollbookError} `id/unknown`. */
  endToken(id: string): Promise<void>;
  /** Whose key this is; null where it is nobody's, or ended. */
  userOfKey(key: string): Promise<User | null>;
}

export function accountsOf({ accounts: kept }: Pick<Store, "accounts">, occasion: () => Occasion): Accounts {
  return {
    users: () => kept.users(),
    async find(name) {
      const user = await kept.user(name);
      return user === null ? null : { name: user.name, role: user.role, addedAt: user.addedAt };
    },
    async add(name, role, password) {
      const clean = name.trim();
      if (!/^[\p{L}\p{N}][\p{L}\p{N} ._'@-]{0,99}$/u.test(clean))
        throw new TollbookError("account/bad-name", { name: clean.slice(0, 100) });
      refuseWeak(password);
      const when = occasion();
      await kept.add({ name: clean, role, password: await hashPassword(password) }, when);
      return { name: clean, role, addedAt: when.at };
    },
    async change(name, { role, password }) {
      if (password !== undefined) refuseWeak(password);
      const hashed = password === undefined ? {} : { password: await hashPassword(password) };
      await kept.change(name, { ...(role === undefined ? {} : { role }), ...hashed }, occasion());
    },
    remove: (name) => kept.remove(name, occasion()),
    async signIn(name, password, from) {
      const user = await kept.user(name);
      const right = await isPassword(
        password.slice(0, LONGEST_PASSWORD),
        user?.password ?? (await passwordOfNobody()),
      );
      const event = user !== null && right ? "user/signed-in" : "user/refused";
      await kept.tell(event, name.slice(0, 100) || "nobody", { from }, occasion());
      if (user === null || !right) return null;
      const { role, addedAt } = user;
      return { name, role, addedAt, mark: markOf(user.password) };
    },
    async stillSignedIn(name, mark) {
      const user = await kept.user(name);
      if (user === null || markOf(user.password) !== mark) return null;
      return { name: user.name, role: user.role, addedAt: user.addedAt };
    },
    signedOut: (name) => kept.tell("user/signed-out", name, {}, occasion()),
    tokens: () => kept.tokens(),
    async makeToken(name, label) {
      const { key, hash } = makeKey();
      const when = occasion();
      const token = { id: contentId("t", hash), user: name, label: label.slice(0, 100) };
      await kept.addToken({ ...token, hash }, when);
      return { token: { ...token, addedAt: when.at }, key };
    },
    endToken: (id) => kept.removeToken(id, occasion()),
    async userOfKey(key) {
      const token = await kept.tokenByHash(hashKey(key.slice(0, 200)));
      const user = token === null ? null : await kept.user(token.user);
      return user === null ? null : { name: user.name, role: user.role, addedAt: user.addedAt };
    },
  };
}

function refuseWeak(password: string): void {
  if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD)
    throw new TollbookError("account/weak-password", { shortest: SHORTEST_PASSWORD });
}
