/**
 * Whose people a report counts, by its terms: "side/Thailand". Two reports are of other parties where both name some,
 * they share no side and no place, and neither so much as speaks of the other's: "Thai soldiers" speaks of Thailand.
 * A word speaks of a name whose first letters it shares, as peoples' names do in most languages. One side on each hand
 * is no proof where both have a day: a town may be taken for a land ("in Lebanon, Ohio").
 */
export class Parties {
  /** By term: whether it is a side; a side or a place; and the openings of its words. */
  readonly #isSide: boolean[] = [];
  readonly #isPlacing: boolean[] = [];
  readonly #openings: (readonly string[])[] = [];

  /** Terms come in the order of their numbers. */
  enter(term: string): void {
    const name = /^(?:side|place)\/(?<name>.*)/u.exec(term)?.groups?.name;
    this.#isSide.push(term.startsWith("side/"));
    this.#isPlacing.push(name !== undefined);
    this.#openings.push(openingsOf(name ?? term));
  }

  /** A side or a place. */
  isPlacing(term: number): boolean {
    return this.#isPlacing[term] === true;
  }

  /** Of two reports that have no side and no place in common. */
  areOthers(a: Uint32Array, b: Uint32Array, bothDated: boolean): boolean {
    const [ours, theirs] = [this.#sidesOf(a), this.#sidesOf(b)];
    if (ours.length === 0 || theirs.length === 0) return false;
    if (bothDated && ours.length === 1 && theirs.length === 1) return false;
    return !this.#speaksOf(a, theirs) && !this.#speaksOf(b, ours);
  }

  #sidesOf(terms: Uint32Array): Uint32Array {
    return terms.filter((term) => this.#isSide[term]);
  }

  #speaksOf(terms: Uint32Array, sides: Uint32Array): boolean {
    const names = new Set([...sides].flatMap((side) => this.#openings[side] ?? []));
    return terms.some((term) => this.#openings[term]?.some((opening) => names.has(opening)));
  }
}

const OPENING = 4;

function openingsOf(name: string): readonly string[] {
  const words = name.toLowerCase().match(/\p{L}[\p{L}\p{N}\p{M}]{2,}/gu) ?? [];
  return words.map((word) => word.slice(0, OPENING));
}
