import type { Token } from "./tokens.js";

/** A phrase of the lexicon found in a text: the run of its tokens and what the phrase means. */
export interface Found<Meaning> {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
}

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  meaning?: Meaning;
}

/**
 * Phrases and their meanings, looked up token by token: longest match, left to right, no overlaps. Phrases are
 * lower case with single spaces; "*" stands for any one word. Time is linear in the number of tokens times the
 * length of the longest phrase.
 */
export class Lexicon<Meaning> {
  readonly #root: Node<Meaning> = { next: new Map() };

  constructor(entries: Iterable<readonly [phrase: string, meaning: Meaning]>) {
    for (const [phrase, meaning] of entries) this.#add(phrase, meaning);
  }

  #add(phrase: string, meaning: Meaning): void {
    let node = this.#root;
    for (const word of phrase.split(" ")) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.meaning = meaning;
  }

  /** The longest phrase that begins at token `first`, or null. */
  at(tokens: readonly Token[], first: number): Found<Meaning> | null {
    let best: Found<Meaning> | null = null;
    let nodes = [this.#root];
    for (let index = first; index < tokens.length && nodes.length > 0; index += 1) {
      const token = tokens[index] as Token;
      const reached: Node<Meaning>[] = [];
      for (const node of nodes) {
        const exact = node.next.get(token.lower);
        if (exact !== undefined) reached.push(exact);
        const any = token.kind === "mark" ? undefined : node.next.get("*");
        if (any !== undefined && node !== this.#root) reached.push(any);
      }
      for (const node of reached) {
        if (node.meaning !== undefined) best = { first, last: index, meaning: node.meaning };
      }
      nodes = reached;
    }
    return best;
  }

  /** Every phrase in the tokens, longest first at each place, none overlapping. */
  find(tokens: readonly Token[]): Found<Meaning>[] {
    const found: Found<Meaning>[] = [];
    for (let index = 0; index < tokens.length; ) {
      const match = this.at(tokens, index);
      if (match !== null) found.push(match);
      index = match === null ? index + 1 : match.last + 1;
    }
    return found;
  }
}
