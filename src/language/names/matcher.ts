import type { NameMention } from "../mention.js";
import type { Token } from "../text/tokens.js";
import { firstFold, foldWord, foldWords, type NameEntry, type NameSurroundings } from "./entry.js";
import type { NameTable } from "./table.js";

interface Node {
  readonly next: Map<string, Node>;
  /** The entries that end here, the first given first; null among them: a phrase that hides names. */
  readonly entries: (NameEntry | null)[];
}

/** A sentence being read, with what is asked of it more than once. */
interface Sentence {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  /** Written in capitals throughout: letters say nothing about names. */
  readonly shouted: boolean;
  /** A headline With Most Words Capitalised. */
  readonly titled: boolean;
}

/**
 * Finds known names in a sentence: whole words only, the longest name at each place, left to right, none
 * overlapping. Of two entries with the same words the one given first is taken. A hyphen inside a name may be
 * there or not. Matching is linear in the sentence's length; a matcher never changes once made.
 */
export class NameMatcher {
  /** By first word: entries and hidden phrases not yet in a tree, for most words are never met. */
  readonly #listed = new Map<string, (NameEntry | string)[]>();
  readonly #trees = new Map<string, Node>();
  readonly #tables: readonly NameTable[];
  readonly #ordinary: ReadonlySet<string>;

  constructor(entries: Iterable<NameEntry>, surroundings: NameSurroundings = {}) {
    this.#ordinary = surroundings.ordinary ?? new Set();
    this.#tables = surroundings.tables ?? [];
    for (const entry of entries) this.#list(firstFold(entry.words), entry);
    for (const phrase of surroundings.hidden ?? []) this.#list(firstFold(phrase), phrase);
  }

  match(tokens: readonly Token[]): NameMention[] {
    const sentence = sentenceOf(tokens);
    const mentions: NameMention[] = [];
    for (let at = 0; at < tokens.length; ) {
      if (tokens[at]?.kind === "mark") {
        at++;
        continue;
      }
      const found = this.#longestAt(sentence, at, mentions.at(-1)?.last ?? -1);
      if (found?.entry) mentions.push(mentionOf(found.entry, at, found.last));
      at = found ? found.last + 1 : at + 1;
    }
    return mentions;
  }

  #list(first: string, entry: NameEntry | string): void {
    const listed = this.#listed.get(first);
    if (listed) listed.push(entry);
    else this.#listed.set(first, [entry]);
  }

  #treeOf(first: string): Node | undefined {
    const known = this.#trees.get(first);
    if (known) return known;
    if (!this.#listed.has(first) && !this.#tables.some((table) => table.has(first))) return undefined;
    const root = emptyNode();
    for (const entry of this.#listed.get(first) ?? [])
      if (typeof entry === "string") plant(root, foldWords(entry), null);
      else plant(root, foldWords(entry.words), entry);
    for (const table of this.#tables)
      for (const entry of table.entriesOf(first)) plant(root, entry.words.split(" "), entry);
    this.#trees.set(first, root);
    this.#listed.delete(first);
    return root;
  }

  #longestAt(sentence: Sentence, first: number, covered: number) {
    let node = this.#treeOf(sentence.words[first] ?? "");
    let found: { readonly entry: NameEntry | null; readonly last: number } | null = null;
    for (let last = first; node; ) {
      const at = last;
      const entry = node.entries.find((each) => this.#fits(sentence, each, first, at, covered));
      if (entry !== undefined) found = { entry, last };
      if (node.next.size === 0) break;
      const step: number = isInnerHyphen(sentence.tokens, last + 1) && !node.next.has("-") ? 2 : 1;
      node = node.next.get(sentence.words[last + step] ?? "");
      last += step;
    }
    return found;
  }

  #fits(sentence: Sentence, entry: NameEntry | null, first: number, last: number, covered: number): boolean {
    if (entry?.after && !entry.after.has(wordBefore(sentence, first))) return false;
    if (entry?.upper) return this.#isAcronym(sentence, first);
    if (entry === null)
      return sentence.tokens[first]?.capital === true || sentence.tokens[last]?.capital === true;
    if (entry.capital !== false && !isCapitalised(sentence, first, last)) return false;
    return !entry.lone || sentence.shouted || !this.#isPersonal(sentence, first, last, covered);
  }

  /** All capitals; in a sentence that is so throughout, only with stops ("U.S.") or as no ordinary word. */
  #isAcronym({ tokens, words, shouted }: Sentence, at: number): boolean {
    const text = tokens[at]?.text ?? "";
    if (text !== text.toUpperCase()) return false;
    return !shouted || text.includes(".") || !this.#ordinary.has(words[at] ?? "");
  }

  /** A capitalised word beside it that is neither ordinary nor a name of its own. */
  #isPersonal({ tokens, words, titled }: Sentence, first: number, last: number, covered: number): boolean {
    if (titled) return false;
    const isNamelike = (at: number) =>
      tokens[at]?.kind === "word" && tokens[at].capital && !this.#ordinary.has(words[at] ?? "");
    if (first - 1 > covered && tokens[first]?.spaced && isNamelike(first - 1)) return true;
    return tokens[last + 1]?.spaced === true && isNamelike(last + 1) && !this.#isName(words[last + 1] ?? "");
  }

  #isName(word: string): boolean {
    return (this.#treeOf(word)?.entries.length ?? 0) > 0;
  }
}

function emptyNode(): Node {
  return { next: new Map(), entries: [] };
}

function plant(root: Node, words: readonly string[], entry: NameEntry | null): void {
  let node = root;
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as string;
    let next = node.next.get(word);
    if (!next) {
      next = emptyNode();
      node.next.set(word, next);
    }
    node = next;
  }
  node.entries.push(entry);
}

function sentenceOf(tokens: readonly Token[]): Sentence {
  let [small, short, capital, shouts] = [0, 0, 0, 0];
  for (const { kind, text, capital: isCapital } of tokens) {
    if (kind !== "word" || text.length < 3) continue;
    if (isCapital) capital++;
    if (isCapital && text === text.toUpperCase()) shouts++;
    // short words stay small in headlines too: "of", "and", "for"
    else if (text.length > 3) small++;
    else short++;
  }
  const shouted = capital > 1 && shouts > 2 * (capital - shouts + small + short);
  const words = tokens.map(({ lower }) => foldWord(lower));
  return {
    tokens,
    words,
    shouted: shouted && tokens.length > 1,
    titled: capital > 3 && capital >= 4 * small,
  };
}

/** The word before a place, over the stop of an abbreviation: "Gen. Haftar". */
function wordBefore({ words }: Sentence, at: number): string {
  return (words[at - 1] === "." ? words[at - 2] : words[at - 1]) ?? "";
}

/** A hyphen written tight between two words. */
function isInnerHyphen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "-" && !tokens[at].spaced && tokens[at + 1]?.spaced === false;
}

/** Some word of the name is capitalised, not only by beginning the sentence, and it begins as a name may. */
function isCapitalised({ tokens }: Sentence, first: number, last: number): boolean {
  const start = tokens[first];
  if (first === last) return start?.capital === true;
  if (!start?.capital && (start?.text.length ?? 0) > ARTICLE) return false;
  for (let at = first === 0 ? 1 : first; at <= last; at++)
    if (tokens[at]?.capital || /['’]\p{Lu}/u.test(tokens[at]?.text ?? "")) return true;
  return false;
}

/** The length of what a name may begin with in small letters: "al-", "bin", "anti-". */
const ARTICLE = 4;

function mentionOf(entry: NameEntry, first: number, last: number): NameMention {
  const { kind, side, key, people = false, victimKind = null } = entry;
  return { first, last, kind, side, key, people, victimKind };
}
