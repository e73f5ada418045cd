import type { NameEntry } from "./entry.js";

/**
 * Many names in little room: lines of folded words, "|" and a note, sorted by their first word. A line becomes an
 * entry when its first word is met, so that tens of thousands of names cost almost nothing to have.
 */
export class NameTable {
  readonly #text: string;
  readonly #read: (words: string, note: string) => NameEntry;
  /** Where the lines of a first word begin. */
  readonly #starts = new Map<string, number>();

  /** Lines that begin with a word of `without` are left out. */
  constructor(
    text: string,
    read: (words: string, note: string) => NameEntry,
    without: ReadonlySet<string> = new Set(),
  ) {
    this.#text = text;
    this.#read = read;
    let previous = "";
    for (let start = 0; start < text.length; ) {
      const bar = text.indexOf("|", start);
      const words = text.slice(start, bar);
      const space = words.indexOf(" ");
      const first = space === -1 ? words : words.slice(0, space);
      if (first !== previous && !without.has(first)) this.#starts.set(first, start);
      previous = first;
      const end = text.indexOf("\n", bar);
      start = end === -1 ? text.length : end + 1;
    }
  }

  has(first: string): boolean {
    return this.#starts.has(first);
  }

  /** The names that begin with a word. */
  entriesOf(first: string): NameEntry[] {
    const entries: NameEntry[] = [];
    for (let start = this.#starts.get(first) ?? this.#text.length; start < this.#text.length; ) {
      const bar = this.#text.indexOf("|", start);
      const words = this.#text.slice(start, bar);
      if (words !== first && !words.startsWith(`${first} `)) break;
      const end = this.#text.indexOf("\n", bar);
      const stop = end === -1 ? this.#text.length : end;
      entries.push(this.#read(words, this.#text.slice(bar + 1, stop)));
      start = stop + 1;
    }
    return entries;
  }
}
