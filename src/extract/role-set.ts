import type { Role } from "../language/index.js";

/** Bits in one word of a set; an integer that needs no room of its own holds 31. */
const WORD = 30;

/** Each role's place among the bits, as they are first met. */
const PLACES = new Map<Role, number>();

interface Bits {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly fourth: number;
}

/** The bits of a list of roles: the lists are those of a pack's lexicon, a few hundred, each met over and over. */
const KNOWN = new WeakMap<readonly Role[], Bits>();

/** Which roles the words of a sentence can play: tells at once what it has none of, so that nobody looks for it. */
export class RoleSet {
  #first = 0;
  #second = 0;
  #third = 0;
  #fourth = 0;

  add(roles: readonly Role[]): void {
    if (roles.length === 0) return;
    const bits = KNOWN.get(roles) ?? learn(roles);
    this.#first |= bits.first;
    this.#second |= bits.second;
    this.#third |= bits.third;
    this.#fourth |= bits.fourth;
  }

  has(role: Role): boolean {
    const place = PLACES.get(role);
    if (place === undefined) return false;
    return (this.#word(place) & (1 << (place % WORD))) !== 0;
  }

  #word(place: number): number {
    if (place < WORD) return this.#first;
    if (place < 2 * WORD) return this.#second;
    return place < 3 * WORD ? this.#third : this.#fourth;
  }
}

function learn(roles: readonly Role[]): Bits {
  const words = [0, 0, 0, 0];
  for (const role of roles) {
    const place = PLACES.get(role) ?? PLACES.size;
    if (place >= WORD * words.length) throw new RangeError(`More roles than a set has places: ${role}`);
    PLACES.set(role, place);
    const word = Math.floor(place / WORD);
    words[word] = (words[word] as number) | (1 << (place % WORD));
  }
  const [first = 0, second = 0, third = 0, fourth = 0] = words;
  const bits = { first, second, third, fourth };
  KNOWN.set(roles, bits);
  return bits;
}
