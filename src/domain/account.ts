/** What an account may do: read; read, decide and hand over reports; all that, and keep accounts. */
export const ROLES = ["reader", "reviewer", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Somebody who may ask over the network. */
export interface User {
  readonly name: string;
  readonly role: Role;
  /** ISO 8601. */
  readonly addedAt: string;
}

/** A program's key. The key itself is shown once, when it is made. */
export interface Token {
  readonly id: string;
  readonly user: string;
  readonly label: string;
  readonly addedAt: string;
}

/** Is the role that somebody has enough for what one role at least may do? */
export function mayDo(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
