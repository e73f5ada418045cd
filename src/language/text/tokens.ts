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
}

// A number keeps its inner separators ("136,770", "1.5"); a word keeps an inner apostrophe ("didn't", "N'Djamena")
// and initials their stops ("U.N.", "a.m."), but a possessive 's is a token of its own, and so is each hyphen.
const TOKEN =
  /(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{Nd}]))|(?<word>(?:\p{Lu}\.){2,}|[ap]\.m\.|\p{L}\.(?:\p{L}\.)+|[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:['’ʼʻ](?!s\b)[\p{L}\p{M}]+)*)|(?<possessive>['’]s(?![\p{L}\p{Nd}]))|(?<mark>\S)/gu;

/**
 * Cuts a text into tokens, left to right; white space is dropped, nothing else is. Linear in the text's length.
 * `offset` is added to every place, for a sentence cut out of a longer text.
 */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const start = match.index;
    const { number, word } = match.groups as Record<string, string | undefined>;
    tokens.push({
      text: written,
      lower: plain(written),
      start: start + offset,
      end: start + written.length + offset,
      kind:
        number !== undefined ? "number" : word !== undefined || match.groups?.possessive ? "word" : "mark",
      capital: isCapital(written),
      spaced: start !== previousEnd,
    });
    previousEnd = start + written.length;
  }
  return tokens;
}

const UPPER = /^\p{Lu}/u;

function isCapital(written: string): boolean {
  const code = written.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(written);
}

/** Lower case with plain apostrophes and hyphens. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[’ʼʻ]/gu, "'").replace(/[‐‑]/gu, "-");
}
