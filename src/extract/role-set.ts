import type { Role } from "../language/index.js";

/** Bits in one word of a set; an integer that needs no room of its own holds 31. */
const WORD = 30;

/** Each role's place among the bits, as they are first met. */
const PLACES = new Map<Role, number>();

/** Roles as bits, parted over words. */
export interface RoleBits {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly fourth: number;
  readonly fifth: number;
}

/** Which roles the words of a sentence can play: tells at once what it has none of, so that nobody looks for it. */
export class RoleSet {
  #first = 0;
  #second = 0;
  #third = 0;
  #fourth = 0;
  #fifth = 0;

  add(bits: RoleBits): void {
    this.#first |= bits.first;
    this.#second |= bits.second;
    this.#third |= bits.third;
    this.#fourth |= bits.fourth;
    this.#fifth |= bits.fifth;
  }

  has(role: Role): boolean {
    const place = PLACES.get(role);
    if (place === undefined) return false;
    return (this.#word(place) & (1 << (place % WORD))) !== 0;
  }

  #word(place: number): number {
    if (place < WORD) return this.#first;
    if (place < 2 * WORD) return this.#second;
    if (place < 3 * WORD) return this.#third;
    return place < 4 * WORD ? this.#fourth : this.#fifth;
  }
}

/** @throws {RangeError} for the role that is one too many: there are five words of bits. */
export function bitsOf(roles: readonly Role[]): RoleBits {
  const words = [0, 0, 0, 0, 0];
  for (const role of roles) {
    const place = PLACES.get(role) ?? PLACES.size;
    if (place >= WORD * words.length) throw new RangeError(role);
    PLACES.set(role, place);
    const word = Math.floor(place / WORD);
    words[word] = (words[word] as number) | (1 << (place % WORD));
  }
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = words;
  return { first, second, third, fourth, fifth };
}
