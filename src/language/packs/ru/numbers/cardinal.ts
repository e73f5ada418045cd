import type { Token } from "../../../text/tokens.js";
import { HALVES, HUNDREDS, MANY, ROUND, SCALES, TENS, UNITS } from "./words.js";

/** A number without its bounds. */
export interface Cardinal {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  /** Null for "десятки": at least two of them. */
  readonly max: number | null;
  readonly approx: boolean;
  readonly form: "digits" | "words" | "vague";
  readonly rule: string;
}

export function lowerAt(tokens: readonly Token[], at: number): string {
  return at < 0 ? "" : (tokens[at]?.lower ?? "");
}

/** The number that begins at a token: figures, words, figures with words ("136 тыс. 770"), round words. */
export function readCardinal(tokens: readonly Token[], at: number): Cardinal | null {
  return readFigures(tokens, at) ?? readVague(tokens, at) ?? readWords(tokens, at);
}

const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/u;
const DECIMAL = /^\d+[.,]\d+$/u;
const MOST_DIGITS = 12;

/** "24", "136 770", "136.770", "1,2 млн", "136 тыс. 770". */
function readFigures(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== "number" || token.text.length > MOST_DIGITS + 3) return null;
  let last = at;
  let digits = token.text;
  while (
    /^\d{1,3}$/u.test(digits.slice(0, 3)) &&
    digits.length <= MOST_DIGITS &&
    isGroup(tokens, last, digits)
  ) {
    last += 1;
    digits += tokens[last]?.text ?? "";
  }
  const scale = scaleAt(tokens, last + 1);
  if (!/^\d+$/u.test(digits)) {
    if (scale === null && GROUPED.test(digits)) digits = digits.replaceAll(/[.,]/gu, "");
    else if (!DECIMAL.test(digits)) return null;
  }
  if (digits.length > MOST_DIGITS) return null;
  const value = Number(digits.replace(",", "."));
  if (scale !== null) return scaled(tokens, at, value, scale, "digits");
  if (!Number.isInteger(value)) return null;
  return { first: at, last, min: value, max: value, approx: false, form: "digits", rule: "ru/digits" };
}

/** Three more digits behind a space: "136 770", not "5 200" of a longer run of figures. */
function isGroup(tokens: readonly Token[], last: number, digits: string): boolean {
  const next = tokens[last + 1];
  if (next === undefined || next.kind !== "number" || !/^\d{3}$/u.test(next.text)) return false;
  const lead = digits.length % 3 === 0 ? 3 : digits.length % 3;
  return digits.length === lead || tokens[last]?.text.length === 3;
}

interface Scale {
  readonly value: number;
  readonly last: number;
}

/** "тысяч", "тыс.", "млн". */
function scaleAt(tokens: readonly Token[], at: number): Scale | null {
  const value = SCALES.get(lowerAt(tokens, at));
  if (value === undefined) return null;
  const short = lowerAt(tokens, at) === "тыс" || lowerAt(tokens, at) === "млн";
  return { value, last: short && lowerAt(tokens, at + 1) === "." ? at + 1 : at };
}

/** A number times its scale, and what stands behind the scale: "142 тысячи 71". */
function scaled(
  tokens: readonly Token[],
  first: number,
  factor: number,
  scale: Scale,
  form: Cardinal["form"],
): Cardinal {
  const value = Math.round(factor * scale.value);
  const rest = restAt(tokens, scale.last + 1, scale.value);
  const sum = value + (rest?.value ?? 0);
  return {
    first,
    last: rest?.last ?? scale.last,
    min: sum,
    max: sum,
    approx: false,
    form,
    rule: "ru/scale",
  };
}

function restAt(tokens: readonly Token[], at: number, below: number): Scale | null {
  const token = tokens[at];
  if (token?.kind === "number") {
    const value = /^\d{1,3}$/u.test(token.text) ? Number(token.text) : Number.NaN;
    return value < below ? { value, last: at } : null;
  }
  const words = hundredsAt(tokens, at);
  return words !== null && words.value < below ? words : null;
}

/** "сто двадцать три": what is below a thousand, in words. */
function hundredsAt(tokens: readonly Token[], at: number): Scale | null {
  let value = 0;
  let last = at - 1;
  for (const list of [HUNDREDS, TENS, UNITS]) {
    const each = list.get(lowerAt(tokens, last + 1));
    if (each === undefined || (list === UNITS && each > 9 && value % 100 !== 0)) continue;
    value += each;
    last += 1;
  }
  return last < at ? null : { value, last };
}

function readWords(tokens: readonly Token[], at: number): Cardinal | null {
  const half = HALVES.get(lowerAt(tokens, at));
  if (half !== undefined) {
    const scale = scaleAt(tokens, at + 1) ?? hundredAt(tokens, at + 1);
    return scale === null ? null : { ...scaled(tokens, at, half, scale, "words"), approx: true };
  }
  const words = hundredsAt(tokens, at);
  if (words === null) return null;
  const scale = scaleAt(tokens, words.last + 1);
  if (scale !== null) return scaled(tokens, at, words.value, scale, "words");
  const { value, last } = words;
  return { first: at, last, min: value, max: value, approx: false, form: "words", rule: "ru/words" };
}

/** "полторы сотни". */
function hundredAt(tokens: readonly Token[], at: number): Scale | null {
  return ["сотни", "сотен"].includes(lowerAt(tokens, at)) ? { value: 100, last: at } : null;
}

const UNCERTAIN = new Set([
  "с",
  "около",
  "почти",
  "более",
  "больше",
  "порядка",
  "до",
  "свыше",
  "примерно",
  "на",
]);

/** "десятки", "сотни тысяч", "сотня", "с десяток". */
function readVague(tokens: readonly Token[], at: number): Cardinal | null {
  const word = lowerAt(tokens, at);
  const many = MANY.get(word);
  const round = ROUND.get(word);
  if (many === undefined && round === undefined) return null;
  const bounded = UNCERTAIN.has(lowerAt(tokens, at - 1));
  // "более сотни", "около тысячи": one of them; "сотни людей": several
  const one = round !== undefined && (many === undefined || bounded);
  const scale = one ? null : scaleAt(tokens, at + 1);
  const value = (one ? round : (many ?? 0)) * (scale?.value ?? 1);
  return {
    first: at,
    last: scale?.last ?? at,
    min: value,
    max: one ? value : null,
    approx: true,
    form: "vague",
    rule: one ? "ru/round" : "ru/many",
  };
}
