import type { NameMention } from "../mention.js";
import { bitOf, type Form, SHOUTS, Trait } from "../text/form.js";
import type { Token } from "../text/tokens.js";
import { firstFold, foldWord, foldWords, type NameEntry } from "./entry.js";
import type { NameTable } from "./table.js";

/** What a language knows beside its names. */
export interface NameSurroundings {
  /** Phrases that hide the names inside them: "latin american", "indian ocean". Capitalised as names are. */
  readonly hidden?: Iterable<string>;
  /** Further names, after the entries. */
  readonly tables?: readonly NameTable[];
  /** Ordinary words, lower case: capitalised beside a `lone` name, they do not make it a person's. */
  readonly ordinary?: ReadonlySet<string>;
}

interface Node {
  readonly next: Map<string, Node>;
  /** The bits of all words in `next`: a word that has another bit leads nowhere. */
  bits: number;
  /** The entries that end here, the first given first; null among them: a phrase that hides names. */
  readonly entries: (Planted | null)[];
  /** An entry that ends here may be written without a capital. */
  isSmall: boolean;
}

/** An entry with all it may tell: objects of one form, of which is asked over and over. */
interface Planted extends Omit<NameMention, "first" | "last" | "genitive"> {
  readonly genitive: boolean;
  readonly capital: boolean;
  readonly upper: boolean;
  readonly lone: boolean;
  readonly after: ReadonlySet<string> | null;
}

function planted(entry: NameEntry): Planted {
  const { kind, side, key, people = false, victimKind = null, genitive = false } = entry;
  const { capital = true, upper = false, lone = false, after = null } = entry;
  return { kind, side, key, people, victimKind, genitive, capital, upper, lone, after };
}

/** A sentence being read, with what is asked of it more than once. */
class Sentence {
  #casing: Casing | null = null;

  constructor(readonly tokens: readonly Token[]) {}

  get casing(): Casing {
    this.#casing ??= casingOf(this.tokens);
    return this.#casing;
  }
}

interface Casing {
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
  /** The tree of the names that begin with a word; null for most words, and for marks. */
  readonly #opening = new Trait<Node | null>((form) =>
    form.kind === "mark" ? null : (this.#treeOf(FOLD.of(form)) ?? null),
  );
  readonly #isOrdinary = new Trait<boolean>((form) => this.#ordinary.has(FOLD.of(form)));

  constructor(entries: Iterable<NameEntry>, surroundings: NameSurroundings = {}) {
    this.#ordinary = surroundings.ordinary ?? new Set();
    this.#tables = surroundings.tables ?? [];
    for (const entry of entries) this.#list(firstFold(entry.words), entry);
    for (const phrase of surroundings.hidden ?? []) this.#list(firstFold(phrase), phrase);
  }

  /** Whether a name may begin with a word. */
  opens(form: Form): boolean {
    return this.#opening.of(form) !== null;
  }

  /** `places` are the tokens that a name may begin with (`opens`), in order; looked for, where they are not given. */
  match(tokens: readonly Token[], places: readonly number[] = this.#places(tokens)): NameMention[] {
    const mentions: NameMention[] = [];
    if (places.length === 0) return mentions;
    const sentence = new Sentence(tokens);
    let covered = -1;
    let next = 0;
    for (const at of places) {
      const tree = at < next ? null : this.#opening.of((tokens[at] as Token).form);
      if (tree === null || leadsNowhere(tree, tokens, at)) continue;
      const found = this.#longestAt(tree, sentence, at, covered);
      if (found?.entry) {
        covered = found.last;
        mentions.push(mentionOf(found.entry, at, covered));
      }
      if (found) next = found.last + 1;
    }
    return mentions;
  }

  #places(tokens: readonly Token[]): number[] {
    return [...tokens.keys()].filter((at) => this.opens((tokens[at] as Token).form));
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
      else plant(root, foldWords(entry.words), planted(entry));
    for (const table of this.#tables)
      for (const entry of table.entriesOf(first)) plant(root, entry.words.split(" "), planted(entry));
    this.#trees.set(first, root);
    this.#listed.delete(first);
    return root;
  }

  #longestAt(tree: Node, sentence: Sentence, first: number, covered: number) {
    let node: Node | undefined = tree;
    let found: { readonly entry: Planted | null; readonly last: number } | null = null;
    for (let last = first; node; ) {
      const { entries }: Node = node;
      for (let each = 0; each < entries.length; each++) {
        const entry = entries[each] as Planted | null;
        if (!this.#fits(sentence, entry, first, last, covered)) continue;
        found = { entry, last };
        break;
      }
      if (node.bits === 0) break;
      const step: number = isInnerHyphen(sentence.tokens, last + 1) && !node.next.has("-") ? 2 : 1;
      const token: Token | undefined = sentence.tokens[last + step];
      node =
        token !== undefined && (node.bits & FOLD_BIT.of(token.form)) !== 0
          ? node.next.get(FOLD.of(token.form))
          : undefined;
      last += step;
    }
    return found;
  }

  #fits(sentence: Sentence, entry: Planted | null, first: number, last: number, covered: number): boolean {
    if (entry === null)
      return sentence.tokens[first]?.capital === true || sentence.tokens[last]?.capital === true;
    if (entry.after !== null && !entry.after.has(wordBefore(sentence, first))) return false;
    if (entry.upper) return this.#isAcronym(sentence, first);
    if (entry.capital && !isCapitalised(sentence, first, last)) return false;
    return !entry.lone || sentence.casing.shouted || !this.#isPersonal(sentence, first, last, covered);
  }

  /** All capitals; in a sentence that is so throughout, only with stops ("U.S.") or as no ordinary word. */
  #isAcronym({ tokens, casing }: Sentence, at: number): boolean {
    const { text, form } = tokens[at] as Token;
    if (!SHOUTS.of(form)) return false;
    return !casing.shouted || text.includes(".") || !this.#isOrdinary.of(form);
  }

  /** A capitalised word beside it that is neither ordinary nor a name of its own. */
  #isPersonal({ tokens, casing }: Sentence, first: number, last: number, covered: number): boolean {
    if (casing.titled) return false;
    const isNamelike = (token: Token) =>
      token.kind === "word" && token.capital && !this.#isOrdinary.of(token.form);
    const before = first - 1 > covered ? tokens[first - 1] : undefined;
    if (before !== undefined && tokens[first]?.spaced && isNamelike(before)) return true;
    const next = tokens[last + 1];
    return next?.spaced === true && isNamelike(next) && !this.#isName(next);
  }

  #isName({ form }: Token): boolean {
    return (this.#opening.of(form)?.entries.length ?? 0) > 0;
  }
}

function emptyNode(): Node {
  return { next: new Map(), bits: 0, entries: [], isSmall: false };
}

function plant(root: Node, words: readonly string[], entry: Planted | null): void {
  let node = root;
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as string;
    let next = node.next.get(word);
    if (!next) {
      next = emptyNode();
      node.next.set(word, next);
      node.bits |= bitOf(word);
    }
    node = next;
  }
  node.entries.push(entry);
  if (entry !== null && (entry.upper || !entry.capital)) node.isSmall = true;
}

/**
 * Whether no name begins at a place, by the word there and the next one: most words with which names begin are small
 * ("the", "in"), and no name stands behind them.
 */
function leadsNowhere({ entries, isSmall, bits }: Node, tokens: readonly Token[], at: number): boolean {
  if (entries.length > 0 && (isSmall || (tokens[at] as Token).capital)) return false;
  const next = tokens[at + 1];
  return next === undefined || (next.lower !== "-" && (bits & FOLD_BIT.of(next.form)) === 0);
}

function casingOf(tokens: readonly Token[]): Casing {
  let [small, short, capital, shouts] = [0, 0, 0, 0];
  for (const { kind, text, capital: isCapital, form } of tokens) {
    if (kind !== "word" || text.length < 3) continue;
    if (isCapital) capital++;
    if (isCapital && SHOUTS.of(form)) shouts++;
    // short words stay small in headlines too: "of", "and", "for"
    else if (text.length > 3) small++;
    else short++;
  }
  const shouted = capital > 1 && shouts > 2 * (capital - shouts + small + short);
  return {
    shouted: shouted && tokens.length > 1,
    titled: capital > 3 && capital >= 4 * small,
  };
}

/** The word before a place, over the stop of an abbreviation: "Gen. Haftar". */
function wordBefore(sentence: Sentence, at: number): string {
  const word = wordAt(sentence, at - 1);
  return word === "." ? wordAt(sentence, at - 2) : word;
}

const FOLD = new Trait<string>(({ lower }) => foldWord(lower));
const FOLD_BIT = new Trait<number>((form) => bitOf(FOLD.of(form)));

/** The word at a place as names know it; empty past the ends. */
function wordAt({ tokens }: Sentence, at: number): string {
  const token = at < 0 ? undefined : tokens[at];
  return token === undefined ? "" : FOLD.of(token.form);
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

function mentionOf(entry: Planted, first: number, last: number): NameMention {
  const { kind, side, key, people, victimKind, genitive } = entry;
  return genitive
    ? { first, last, kind, side, key, people, victimKind, genitive }
    : { first, last, kind, side, key, people, victimKind };
}
