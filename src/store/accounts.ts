import type { Role, Token, User } from "../domain/account.js";

interface Occasion {
  readonly at: string;
  readonly actor: string | null;
}

/** What happens to an account and is told in the log. */
export type AccountEvent =
  | "user/added"
  | "user/changed"
  | "user/removed"
  | "user/signed-in"
  | "user/refused"
  | "user/signed-out"
  | "user/token-made"
  | "user/token-ended";

export interface KeptUser extends User {
  /** As `book/accounts/password.ts` writes it. */
  readonly password: string;
}

export interface KeptToken extends Token {
  /** SHA-256 of the key. */
  readonly hash: string;
}

/** Accounts of a book. Every change is a line of the log; passwords and keys never stand there. */
export interface Accounts {
  users(): Promise<readonly User[]>;
  user(name: string): Promise<KeptUser | null>;
  /** @throws {TollbookError} `account/exists` */
  add(user: Omit<KeptUser, "addedAt">, occasion: Occasion): Promise<void>;
  /** @throws {TollbookError} `account/unknown`, `account/last-admin` */
  change(name: string, change: { role?: Role; password?: string }, occasion: Occasion): Promise<void>;
  /** With its tokens. @throws {TollbookError} `account/unknown`, `account/last-admin` */
  remove(name: string, occasion: Occasion): Promise<void>;
  tokens(): Promise<readonly Token[]>;
  tokenByHash(hash: string): Promise<KeptToken | null>;
  addToken(token: Omit<KeptToken, "addedAt">, occasion: Occasion): Promise<void>;
  /** @throws {TollbookError} `id/unknown` */
  removeToken(id: string, occasion: Occasion): Promise<void>;
  /** Puts a line in the log: who came in, who was turned away. */
  tell(event: AccountEvent, subject: string, body: unknown, occasion: Occasion): Promise<void>;
}
