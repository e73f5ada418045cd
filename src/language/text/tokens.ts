import type { Span } from "../../domain/report.js";
import { asciiWordAt, type Form, formAt } from "./form.js";

/** A word, number or punctuation mark of a text, with its place in it. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Lower case, with typographic apostrophes and hyphens made plain: what word lists are looked up by. */
  readonly lower: string;
  /** UTF-16 offsets into the text it was cut from. */
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
  /** The first letter is upper case. */
  readonly capital: boolean;
  /** White space, or the start of the text, comes before it. */
  readonly spaced: boolean;
  /** What all tokens written so have in common. */
  readonly form: Form;
}

/** A token that keeps only what other tokens of its form do not share: long texts have millions. */
class Cut implements Token {
  constructor(
    readonly form: Form,
    readonly start: number,
    readonly spaced: boolean,
  ) {}

  get end(): number {
    return this.start + this.form.size;
  }

  get text(): string {
    return this.form.text;
  }

  get lower(): string {
    return this.form.lower;
  }

  get kind(): Token["kind"] {
    return this.form.kind;
  }

  get capital(): boolean {
    return this.form.capital;
  }
}

// A number keeps its inner separators ("136,770", "1.5"); a word keeps an inner apostrophe ("didn't", "N'Djamena")
// and initials their stops ("U.N.", "a.m."), but a possessive 's is a token of its own, and so is each hyphen.
const TOKEN =
  /(\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{Nd}]))|((?:\p{Lu}\.){2,}|[ap]\.m\.|\p{L}\.(?:\p{L}\.)+|[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:['’ʼʻ](?![sS]\b)[\p{L}\p{M}]+)*|['’][sS](?![\p{L}\p{Nd}]))|\S/gu;

/** Words that run into the next one at an apostrophe, lower case with a plain one: "l'", "qu'". */
export type Elisions = ReadonlySet<string>;

/**
 * Cuts a text into tokens, left to right; white space is dropped, nothing else is. Linear in the text's length.
 * `offset` is added to every place, for a sentence cut out of a longer text. Where a language elides, "l'armée" is
 * two tokens, "l'" and "armée".
 */
export function tokenise(text: string, offset = 0, elisions?: Elisions): Token[] {
  return tokensOf(text, { start: 0, end: text.length }, offset, elisions);
}

/** The tokens of a stretch of a text, with their places in the whole: as if the stretch were all there is. */
export function tokensBetween(text: string, start: number, end: number, elisions?: Elisions): Token[] {
  return tokensOf(text, { start, end }, 0, elisions);
}

function tokensOf(
  text: string,
  { start: from, end: size }: Span,
  offset: number,
  elisions?: Elisions,
): Token[] {
  const tokens: Token[] = [];
  let stretch: string | null = null;
  let previousEnd = -1;
  for (let at = from; at < size; ) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at += 1;
      continue;
    }
    const word = isAsciiLetter(code) ? asciiWordAt(text, at, size) : null;
    if (word !== null) {
      tokens.push(new Cut(word, at + offset, at !== previousEnd));
      at += word.size;
      previousEnd = at;
      continue;
    }
    let start = at;
    let end = plainEnd(text, at, code, size);
    let kind: Token["kind"] = isDigit(code) ? "number" : isLetter(code) || end > at + 1 ? "word" : "mark";
    if (end < 0) {
      // the expression looks ahead, and must not see beyond the stretch
      stretch ??= text.slice(from, size);
      TOKEN.lastIndex = at - from;
      const match = TOKEN.exec(stretch);
      if (match === null) break;
      start = match.index + from;
      end = start + match[0].length;
      kind = match[1] !== undefined ? "number" : match[2] !== undefined ? "word" : "mark";
    }
    if (elisions !== undefined && kind === "word")
      end = elidedEnd(text, start, end, Math.min(end, size - 1), elisions);
    const form = formAt(text, start, end, kind);
    tokens.push(new Cut(form, start + offset, start !== previousEnd));
    previousEnd = end;
    at = end;
  }
  return tokens;
}

/** The end of "l'" in "l'armée" and of "d'" in "d'11"; the word's own end where nothing is elided. */
function elidedEnd(text: string, start: number, end: number, furthest: number, elisions: Elisions): number {
  for (let at = start + 1; at <= furthest && at <= start + LONGEST_ELISION; at += 1)
    if (isApostrophe(text.charCodeAt(at)))
      return elisions.has(`${text.slice(start, at).toLowerCase()}'`) ? at + 1 : end;
  return end;
}

/** "presqu'", "puisqu'". */
const LONGEST_ELISION = 8;

const SPACE = 32;
const STOP = 46;
const COMMA = 44;
const SMALL_S = 115;
const CURLY = 0x2019;

/**
 * The end of a token of the plainest kinds, exactly as TOKEN would have it: ASCII words, numbers and marks, and
 * the marks of Unicode's general punctuation. -1 where the expression must decide.
 */
function plainEnd(text: string, at: number, code: number, size: number): number {
  if (isLetter(code)) return wordEnd(text, at, size);
  if (isDigit(code)) return numberEnd(text, at, size);
  if (isApostrophe(code)) return apostropheEnd(text, at, size);
  return (code > SPACE && code < 127) || (code >= 0x2010 && code <= 0x2027) ? at + 1 : -1;
}

/** The sign at a place, 0 past the end: a string asked beyond its end is slow for good. */
function signAt(text: string, size: number, at: number): number {
  return at < size ? text.charCodeAt(at) : 0;
}

function wordEnd(text: string, at: number, size: number): number {
  let end = at + 1;
  let code = signAt(text, size, end);
  if (code === STOP) return -1; // "U.N."
  while (isLetter(code) || isDigit(code)) {
    end += 1;
    code = signAt(text, size, end);
  }
  if (!isApostrophe(code)) return isBeyond(code) ? -1 : end;
  const next = signAt(text, size, end + 1);
  if ((next | 32) === SMALL_S) {
    const after = signAt(text, size, end + 2);
    return isLetter(after) || isDigit(after) || after === UNDERSCORE ? -1 : end;
  }
  return isLetter(next) || isBeyond(next) ? -1 : end;
}

const UNDERSCORE = 95;

function numberEnd(text: string, at: number, size: number): number {
  let end = at + 1;
  let code = signAt(text, size, end);
  for (;;) {
    while (isDigit(code)) {
      end += 1;
      code = signAt(text, size, end);
    }
    if (code !== STOP && code !== COMMA) return isLetter(code) || isBeyond(code) ? -1 : end;
    const next = signAt(text, size, end + 1);
    if (!isDigit(next)) return isBeyond(next) ? -1 : end;
    end += 1;
    code = next;
  }
}

/** The possessive 's, or the mark alone. */
function apostropheEnd(text: string, at: number, size: number): number {
  if ((signAt(text, size, at + 1) | 32) !== SMALL_S) return at + 1;
  const after = signAt(text, size, at + 2);
  if (isBeyond(after)) return -1;
  return isLetter(after) || isDigit(after) ? at + 1 : at + 2;
}

/** A letter of ASCII, or of Latin with its accents. */
function isLetter(code: number): boolean {
  return isAsciiLetter(code) || isAccented(code);
}

function isAsciiLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** U+00C0 to U+024F are letters but for the signs of multiplication and division. */
function isAccented(code: number): boolean {
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === CURLY;
}

/** Neither ASCII nor general punctuation: may be a letter, a digit or what combines with one. */
function isBeyond(code: number): boolean {
  return code > 127 && (code < 0x2000 || code > 0x206f) && !isAccented(code);
}
