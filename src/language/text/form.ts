import { ANY_MARK, bitsOfMarks } from "./marks.js";

/**
 * A word, number or mark as it is written, shared by every token written so. What a lexicon or parser has to say
 * about the writing alone is worked out once (see `Trait`), not once for each token.
 */
export class Form {
  // what is asked of every word of a text comes first, in as few lines of memory as may be
  /** Its last four signs, and the four before, seven bits each: all of a short word of ASCII. Negative for other words. */
  readonly tail: number;
  readonly rest: number;
  /** UTF-16 code units. */
  readonly size: number;
  /** The bits of the mark it is; 0 for a word or number. */
  readonly mark: number;
  /**
   * The reader that met it last, with what that asks of it over and over: what may begin with it, what it does by itself,
   * and the bits of the words with which a phrase that does something else may go on.
   */
  reader: object | null = null;
  begins = 0;
  does: object | null = null;
  goesOn = 0;
  /** One of thirty bits, by its lower case. */
  readonly bit: number;
  readonly text: string;
  /** Lower case, with typographic apostrophes and hyphens made plain. */
  readonly lower: string;
  /** The mark it is; empty for a word or number. */
  readonly sign: string;
  /** What is known of it, by the number of the trait. */
  readonly traits: unknown[] = [];

  constructor(
    text: string,
    lower: string,
    readonly kind: "word" | "number" | "mark",
    /** The first letter is upper case. */
    readonly capital: boolean,
  ) {
    this.size = text.length;
    this.text = unique(text);
    this.lower = text === lower ? this.text : unique(lower);
    this.bit = bitOf(this.lower);
    const isAscii = IS_ASCII.test(text);
    this.tail = isAscii ? packed(text, text.length - PACKED, text.length) : -1;
    this.rest = isAscii ? packed(text, text.length - 2 * PACKED, text.length - PACKED) : 0;
    this.sign = kind === "mark" ? this.text : "";
    this.mark = kind === "mark" ? bitsOfMarks([this.text]) | ANY_MARK : 0;
  }
}

/**
 * The one copy of a text that the engine keeps for names of properties: two such are told apart by where they lie, not
 * sign by sign, and rules compare words all the time.
 */
function unique(text: string): string {
  const names: Record<string, true> = Object.create(null);
  names[text] = true;
  for (const name in names) return name;
  return text;
}

/** So many signs of a word lie in one number. */
const PACKED = 4;

function packed(text: string, from: number, to: number): number {
  let signs = 0;
  for (let at = Math.max(0, from); at < to; at += 1) signs = (signs << 7) | text.charCodeAt(at);
  return signs;
}

const IS_ASCII = /^[\0-\x7f]*$/u;

/** One of thirty bits for a word: words of different bits are not the same word. */
export function bitOf(word: string): number {
  let sum = word.length;
  for (let at = 0; at < word.length; at += 1) sum = (Math.imul(sum, 31) + word.charCodeAt(at)) | 0;
  return 1 << ((sum >>> 0) % 30);
}

/** Beyond all numbers of traits. */
const NOT_YET = 1 << 20;

/**
 * Something that follows from how a word is written, worked out at first asking; never `undefined`. Traits are numbered
 * as they are first asked for: those asked of every word lie side by side in memory, and those of other languages nowhere.
 */
export class Trait<Value> {
  static #count = 0;
  #number = NOT_YET;
  readonly #workOut: (form: Form) => Value;

  constructor(workOut: (form: Form) => Value) {
    this.#workOut = workOut;
  }

  of(form: Form): Value {
    const known = form.traits[this.#number];
    return known === undefined ? this.#learn(form) : (known as Value);
  }

  #learn(form: Form): Value {
    if (this.#number === NOT_YET) {
      this.#number = Trait.#count;
      Trait.#count += 1;
    }
    const value = this.#workOut(form);
    while (form.traits.length <= this.#number) form.traits.push(undefined);
    form.traits[this.#number] = value;
    return value;
  }
}

/** Written in capitals throughout, or without letters. */
export const SHOUTS = new Trait<boolean>(({ text }) => text === text.toUpperCase());

/** So many forms are remembered at once; after that, memory starts afresh. A bound for texts of endless words. */
const MOST_FORMS = 20_000;
/** A longer word is not remembered. */
const LONGEST_KEPT = 40;
/** A piece of a text this long may keep the whole text in memory: what is remembered is copied. */
const COPIED = 12;

const forms = new Map<string, Form>();

/** The form of a written word. `kind` follows from how it is written. */
export function formOf(written: string, kind: Form["kind"]): Form {
  const known = forms.get(written);
  if (known !== undefined) return known;
  if (written.length > LONGEST_KEPT) return new Form(written, plain(written), kind, isCapital(written));
  const text = written.length > COPIED ? copy(written) : written;
  const form = new Form(text, plain(text), kind, isCapital(text));
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(text, form);
  return form;
}

/** Where the forms met last are found by their signs alone, without cutting the word out of its text; so many that
 * words of one report seldom share a place. */
const PLACES = 1 << 16;
const met: (Form | undefined)[] = new Array(PLACES).fill(undefined);

/** The form of what is written from `start` to `end`. */
export function formAt(text: string, start: number, end: number, kind: Form["kind"]): Form {
  if (end - start > LONGEST_KEPT) return formOf(text.slice(start, end), kind);
  let sum = 0;
  for (let at = start; at < end; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  const place = placeOf(sum);
  const last = met[place];
  if (last !== undefined && last.size === end - start && isWritten(last.text, text, start)) return last;
  return meet(text.slice(start, end), kind, place);
}

/**
 * The form of the word of ASCII that begins with the letter at `start`, in one pass over its signs: most words of most
 * texts. Null where it may go on with other signs ("Zürich", "didn't", "U.N."); `to` ends the text.
 */
export function asciiWordAt(text: string, start: number, to: number): Form | null {
  let tail = 0;
  let rest = 0;
  let sum = 0;
  let end = start;
  let code = text.charCodeAt(start);
  do {
    rest = ((rest << 7) | (tail >>> 21)) & ALL_PACKED;
    tail = ((tail << 7) | code) & ALL_PACKED;
    sum = (Math.imul(sum, 31) + code) | 0;
    end += 1;
    code = end < to ? text.charCodeAt(end) : SPACE;
  } while (code < 128 && GOES_ON[code] === 1);
  const size = end - start;
  const ends =
    code < 128 ? code !== APOSTROPHE && (code !== STOP || size > 1) : code >= DASHES && code < QUOTES;
  if (!ends || size > LONGEST_KEPT) return null;
  const place = placeOf(sum);
  const last = met[place];
  if (last !== undefined && last.size === size && last.tail === tail && last.rest === rest)
    if (size <= 2 * PACKED || isWritten(last.text, text, start)) return last;
  return meet(text.slice(start, end), "word", place);
}

const SPACE = 32;
const APOSTROPHE = 39;
const STOP = 46;
const DASHES = 0x2010;
const QUOTES = 0x2018;
const ALL_PACKED = (1 << (7 * PACKED)) - 1;
/** The letters and digits of ASCII. */
const GOES_ON = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z\d]/iu.test(String.fromCharCode(code)) ? 1 : 0,
);

function placeOf(sum: number): number {
  return (sum ^ (sum >>> 15)) & (PLACES - 1);
}

function meet(written: string, kind: Form["kind"], place: number): Form {
  const form = formOf(written, kind);
  met[place] = form;
  return form;
}

function isWritten(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function copy(text: string): string {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at += 1) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

const UPPER = /^\p{Lu}/u;

function isCapital(written: string): boolean {
  const code = written.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(written);
}

/** Lower case with plain apostrophes and hyphens; "ё" is "е", as most Russian texts write it. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[’ʼʻ]/gu, "'").replace(/[‐‑]/gu, "-").replace(/ё/gu, "е");
}
