import { ANY_MARK, bitsOfMarks } from "./marks.js";

/**
 * A word, number or mark as it is written, shared by every token written so. What a lexicon or parser has to say
 * about the writing alone is worked out once (see `Trait`), not once for each token.
 */
export class Form {
  // what is asked of every word of a text comes first, in as few lines of memory as may be
  /** Its first four signs, and the next four, seven bits each: all of a short word of ASCII. */
  readonly head: number;
  readonly rest: number;
  /** UTF-16 code units. */
  readonly size: number;
  /** The bits of the mark it is; 0 for a word or number. */
  readonly mark: number;
  /** The reader that met it last, with what that asks of it over and over: what may begin with it, and what it does. */
  reader: object | null = null;
  begins = 0;
  does: object | null = null;
  readonly text: string;
  /** Lower case, with typographic apostrophes and hyphens made plain. */
  readonly lower: string;
  /** One of thirty bits, by its lower case. */
  readonly bit: number;
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
    this.head = packed(text, 0, Math.min(text.length, PACKED));
    this.rest = packed(text, PACKED, Math.min(text.length, 2 * PACKED));
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
  for (let at = from; at < to; at += 1) signs = (signs << 7) ^ text.charCodeAt(at);
  return signs;
}

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

/** The form of the word written from `start` to `end`. */
export function formAt(text: string, start: number, end: number, kind: Form["kind"]): Form {
  const size = end - start;
  if (size > LONGEST_KEPT) return formOf(text.slice(start, end), kind);
  let head = 0;
  let rest = 0;
  let sum = size;
  let signs = 0;
  let at = start;
  for (const to = Math.min(end, start + PACKED); at < to; at += 1) {
    const code = text.charCodeAt(at);
    signs |= code;
    head = (head << 7) ^ code;
  }
  for (const to = Math.min(end, start + 2 * PACKED); at < to; at += 1) {
    const code = text.charCodeAt(at);
    signs |= code;
    rest = (rest << 7) ^ code;
  }
  for (; at < end; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  sum = (sum ^ Math.imul(head, 0x9e3779b1) ^ Math.imul(rest, 0x85ebca6b)) | 0;
  const place = (sum ^ (sum >>> 15)) & (PLACES - 1);
  const last = met[place];
  if (last !== undefined && last.size === size && last.head === head && last.rest === rest) {
    // a short word of ASCII is all in the two numbers
    if (signs < 128 && size <= 2 * PACKED) return last;
    if (isWritten(last.text, text, start, size)) return last;
  }
  const form = formOf(text.slice(start, end), kind);
  met[place] = form;
  return form;
}

function isWritten(word: string, text: string, start: number, size: number): boolean {
  for (let at = 0; at < size; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
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
