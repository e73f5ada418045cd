import type { Role } from "../language/index.js";
import { ROLES } from "../language/index.js";

/** Bits in one word of a set; an integer that needs no room of its own holds 31. */
const WORD = 30;
const WORDS = Math.ceil(ROLES.length / WORD);

/** Roles as bits, parted over words. */
export type RoleBits = readonly number[];

/** Where the bit of a role lies: its word, times 32, and its place there. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  ROLES.map((role, at) => [role, (Math.floor(at / WORD) << 5) | (at % WORD)]),
);

/** The number by which the built files name a role; undefined for what is none. */
export function numberOf(role: string): number | undefined {
  return NUMBERS.get(role);
}

/** Whether a role, by its number, is among these. */
export function holds(bits: RoleBits, number: number): boolean {
  return ((bits[number >> 5] as number) & (1 << (number & 31))) !== 0;
}

export function bitsOf(roles: readonly Role[]): RoleBits {
  const words = NOTHING.slice();
  for (const role of roles) {
    const number = NUMBERS.get(role) as number;
    words[number >> 5] = (words[number >> 5] as number) | (1 << (number & 31));
  }
  return words;
}

const NOTHING: readonly number[] = new Array<number>(WORDS).fill(0);

/** Whether two have a role in common. */
export function meet(some: RoleBits, others: RoleBits): boolean {
  for (let at = 0; at < WORDS; at += 1)
    if (((some[at] as number) & (others[at] as number)) !== 0) return true;
  return false;
}

/** Which roles the words of a sentence can play: tells at once what it has none of, so that nobody looks for it. */
export class RoleSet {
  readonly #bits = NOTHING.slice();

  add(bits: RoleBits): void {
    const own = this.#bits;
    for (let at = 0; at < own.length; at += 1) own[at] = (own[at] as number) | (bits[at] as number);
  }

  hasOne(of: RoleBits): boolean {
    return meet(this.#bits, of);
  }

  /** By the role's name, or by its number. */
  has(role: Role | number): boolean {
    return holds(this.#bits, typeof role === "number" ? role : (NUMBERS.get(role) as number));
  }
}
