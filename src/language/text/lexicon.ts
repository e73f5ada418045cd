import { bitOf, Trait } from "./form.js";
import type { Token } from "./tokens.js";

/** A phrase of the lexicon found in a text: the run of its tokens and what the phrase means. */
export interface Found<Meaning> {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
}

interface Node<Meaning> {
  /** Null where the phrase ends. */
  next: Map<string, Node<Meaning>> | null;
  /** The bits of all words in `next`: a word that has another bit leads nowhere, and need not be looked up. */
  bits: number;
  /** Where any one word leads. */
  any: Node<Meaning> | null;
  meaning: Meaning | undefined;
}

/**
 * Phrases and their meanings, looked up token by token: longest match, left to right, no overlaps. Phrases are
 * lower case with single spaces; "*" stands for any one word. Time is linear in the number of tokens times the
 * length of the longest phrase.
 */
export class Lexicon<Meaning> {
  /** By first word: phrases not yet in a tree, for most words are never met. */
  #listed: Map<string, (readonly [phrase: string, meaning: unknown])[]> | null = null;
  readonly #entries: () => Iterable<readonly [phrase: string, meaning: unknown]>;
  readonly #turn: (meaning: unknown) => Meaning;
  /** Where the phrases that begin with a word go on. */
  readonly #opening = new Trait<Node<Meaning> | null>(({ lower }) => this.#treeOf(lower));

  /** `entries` is asked once, when a first word is looked up: a language nobody reads costs nothing. */
  constructor(
    entries: () => Iterable<readonly [phrase: string, meaning: Meaning]>,
    turn = (meaning: unknown): Meaning => meaning as Meaning,
  ) {
    this.#entries = entries;
    this.#turn = turn;
  }

  /** The same phrases with other meanings, each made once, when a phrase that has it may begin. */
  with<Other>(turn: (meaning: Meaning) => Other): Lexicon<Other> {
    const turned = new Map<unknown, Other>();
    const entries = this.#entries as () => Iterable<readonly [phrase: string, meaning: never]>;
    return new Lexicon<Other>(entries, (meaning) => {
      const known = turned.get(meaning) ?? turn(this.#turn(meaning));
      turned.set(meaning, known);
      return known;
    });
  }

  #treeOf(first: string): Node<Meaning> | null {
    this.#listed ??= byFirstWord(this.#entries());
    const listed = this.#listed.get(first);
    if (listed === undefined) return null;
    const root = emptyNode<Meaning>();
    for (const [phrase, meaning] of listed) plant(root, phrase, this.#turn(meaning));
    return root;
  }

  /** The longest phrase that begins at token `first`, or null. */
  at(tokens: readonly Token[], first: number): Found<Meaning> | null {
    const token = tokens[first];
    const node = token === undefined ? null : this.#opening.of(token.form);
    return node === null ? null : this.#longest(tokens, first, node);
  }

  #longest(tokens: readonly Token[], first: number, node: Node<Meaning>): Found<Meaning> | null {
    if (node.bits === 0) {
      return node.meaning === undefined ? null : { first, last: first, meaning: node.meaning };
    }
    if (node.meaning === undefined && node.any === null) {
      // "the", "in": many phrases begin so, and seldom does one go on
      const next = tokens[first + 1];
      if (next === undefined || (node.bits & next.form.bit) === 0) return null;
    }
    this.#last = -1;
    this.#walk(tokens, first, node);
    return this.#last < 0 ? null : { first, last: this.#last, meaning: this.#meaning as Meaning };
  }

  /** What a word means by itself, unless a longer phrase that begins with it goes on; null for nothing. */
  own({ form }: Pick<Token, "form">): Meaning | null {
    return this.#opening.of(form)?.meaning ?? null;
  }

  /** The bits (`Form.bit`) of the words with which a longer phrase that begins with a word may go on; 0 where none begins. */
  goesOnWith({ form }: Pick<Token, "form">): number {
    const node = this.#opening.of(form);
    if (node === null) return 0;
    return node.any === null ? node.bits : ~0;
  }

  /** Whether a phrase of such a meaning may begin with a word. */
  openingOf(isMeant: (meaning: Meaning) => boolean): Trait<boolean> {
    return new Trait((form) => {
      const node = this.#opening.of(form);
      return node !== null && leadsTo(node, isMeant);
    });
  }

  /** Whether a phrase may begin with a word. */
  opens({ form }: Pick<Token, "form">): boolean {
    return this.#opening.of(form) !== null;
  }

  #last = -1;
  #meaning: Meaning | undefined;

  /** Follows a node as far as the tokens go, both by the word itself and by "*"; keeps the longest end. */
  #walk(tokens: readonly Token[], index: number, node: Node<Meaning>): void {
    if (node.meaning !== undefined && index > this.#last) {
      this.#last = index;
      this.#meaning = node.meaning;
    }
    if (node.bits === 0 || index + 1 >= tokens.length) return;
    const { form } = tokens[index + 1] as Token;
    if ((node.bits & form.bit) !== 0) {
      const exact = node.next?.get(form.lower);
      if (exact !== undefined) this.#walk(tokens, index + 1, exact);
    }
    if (node.any !== null && form.kind !== "mark") this.#walk(tokens, index + 1, node.any);
  }

  /**
   * Every phrase in the tokens, longest first at each place, none overlapping. `places` are all tokens with which one may
   * begin (`opens`), in order; looked for, where they are not given.
   */
  find(tokens: readonly Token[], places?: readonly number[]): Found<Meaning>[] {
    const found: Found<Meaning>[] = [];
    if (places !== undefined) {
      let next = 0;
      for (const at of places) {
        const match = at < next ? null : this.at(tokens, at);
        if (match === null) continue;
        found.push(match);
        next = match.last + 1;
      }
      return found;
    }
    for (let index = 0; index < tokens.length; ) {
      const node = this.#opening.of((tokens[index] as Token).form);
      const match = node === null ? null : this.#longest(tokens, index, node);
      if (match !== null) found.push(match);
      index = match === null ? index + 1 : match.last + 1;
    }
    return found;
  }
}

function leadsTo<Meaning>(node: Node<Meaning>, isMeant: (meaning: Meaning) => boolean): boolean {
  if (node.meaning !== undefined && isMeant(node.meaning)) return true;
  for (const next of node.next?.values() ?? []) if (leadsTo(next, isMeant)) return true;
  return false;
}

function emptyNode<Meaning>(): Node<Meaning> {
  return { next: null, bits: 0, any: null, meaning: undefined };
}

function byFirstWord<Entry extends readonly [phrase: string, meaning: unknown]>(
  entries: Iterable<Entry>,
): Map<string, Entry[]> {
  const listed = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [phrase] = entry;
    const space = phrase.indexOf(" ");
    const first = space === -1 ? phrase : phrase.slice(0, space);
    const others = listed.get(first);
    if (others === undefined) listed.set(first, [entry]);
    else others.push(entry);
  }
  return listed;
}

/** Adds a phrase below the node of its first word. */
function plant<Meaning>(root: Node<Meaning>, phrase: string, meaning: Meaning): void {
  let node = root;
  if (phrase.includes(" "))
    for (const word of phrase.slice(phrase.indexOf(" ") + 1).split(" ")) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (next === undefined) {
        next = emptyNode();
        if (word === "*") node.any = next;
        node.next.set(word, next);
        node.bits |= bitOf(word);
      }
      node = next;
    }
  node.meaning = meaning;
}
