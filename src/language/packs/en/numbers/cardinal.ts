import type { QuantityMention } from "../../../mention.js";
import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import { readDigits } from "./digits.js";
import { SCALES, TENS, UNITS } from "./words.js";

/** A bare number, before anything that stands around it is read. */
export interface Bare {
  readonly first: number;
  readonly last: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly form: QuantityMention["form"];
  readonly rule: string;
  /** The number a closing scale word multiplied ("3" in "3 thousand"), and the scale; 1 where there is none. */
  readonly base: number;
  readonly scale: number;
  /** No whole number ("two and a half"): counts nothing. */
  readonly broken?: boolean;
}

/** A number in figures or words with its scale: "24", "1.2 million", "one hundred and thirty-four". */
export function readCardinal(tokens: readonly Token[], at: number): Bare | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const digits = readDigits(tokens, at);
  if (digits !== null) return readScaled(tokens, at, digits);
  return token.kind === "word" && IS_NUMBER_WORD.of(token.form) ? readWords(tokens, at, at, 0) : null;
}

const IS_NUMBER_WORD = new Trait<boolean>(
  ({ lower }) => UNITS.has(lower) || TENS.has(lower) || SCALES.has(lower),
);

function readScaled(
  tokens: readonly Token[],
  at: number,
  digits: { readonly last: number; readonly value: number; readonly decimal: boolean },
): Bare | null {
  let { last, value } = digits;
  let scale = 1;
  let whole = !digits.decimal;
  let base = value;
  const next = tokens[last + 1];
  // "136.770 thousand" is a decimal after all
  const written = tokens[at]?.text ?? "";
  const word = next === undefined ? undefined : SCALES.get(next.lower);
  if (word !== undefined && next?.spaced === true) {
    scale = word;
    if (/^\d+\.\d+$/u.test(written)) value = Number(written);
    base = value;
    value = Math.round(value * scale);
    last += 1;
    whole = true;
    const rest = readScaledRest(tokens, last + 1, scale);
    if (rest !== null) {
      value += rest.value;
      last = rest.last;
    }
  } else if (next !== undefined && next.lower === "dozen") {
    return {
      first: at,
      last: last + 1,
      form: "digits",
      rule: "en/dozens",
      approx: true,
      min: value * 12,
      max: value * 12,
      base: value,
      scale: 12,
    };
  }
  if (!whole || !Number.isSafeInteger(value)) return null;
  return {
    first: at,
    last,
    min: value,
    max: value,
    approx: false,
    form: "digits",
    rule: "en/number",
    base,
    scale,
  };
}

// "1 million 200 thousand"
function readScaledRest(
  tokens: readonly Token[],
  at: number,
  above: number,
): { readonly last: number; readonly value: number } | null {
  const digits = readDigits(tokens, at);
  const scale = digits === null ? undefined : SCALES.get(tokens[digits.last + 1]?.lower ?? "");
  if (digits === null || scale === undefined || scale >= above) return null;
  return { last: digits.last + 1, value: Math.round(digits.value * scale) };
}

/**
 * Number words from `at` on, added up as they are said; `first` is where the mention begins and `lead` what
 * stands before already ("a" in "a hundred": 1). Null when not even one word fits.
 */
export function readWords(tokens: readonly Token[], first: number, at: number, lead: number): Bare | null {
  let total = 0;
  let current = lead;
  let ceiling = Number.POSITIVE_INFINITY;
  let last = -1;
  let base = lead;
  let scale = 1;
  let words = 0;
  for (let i = at; i < tokens.length; ) {
    const token = tokens[i] as Token;
    if (words > 0 && (token.lower === "-" || token.lower === "and")) {
      if (!continues(tokens, i, current, total)) break;
      i += 1;
      continue;
    }
    const unit = UNITS.get(token.lower);
    const ten = TENS.get(token.lower);
    const big = SCALES.get(token.lower);
    if (unit !== undefined && unit > 0 && fitsUnit(current, unit)) current += unit;
    else if (unit === 0 && words === 0) {
      last = i;
      words = 1;
      break;
    } else if (ten !== undefined && current % 100 === 0) current += ten;
    else if (big === 100 && current < 100 && (current > 0 || words === 0)) {
      current = Math.max(current, 1) * 100;
      scale = 100;
    } else if (big !== undefined && big > 100 && big < ceiling && (current > 0 || words === 0)) {
      base = Math.max(current, 1);
      total += base * big;
      current = 0;
      ceiling = big;
      scale = big;
    } else break;
    if (unit !== undefined || ten !== undefined) {
      if (scale === 1) base = current;
      else scale = 1;
    }
    words += 1;
    last = i;
    i += 1;
  }
  if (last < 0) return null;
  const value = total + current;
  // "a hundred" and "hundred" are round; "one hundred" is a number
  const approx = (lead > 0 || SCALES.has(tokens[at]?.lower ?? "")) && last === at;
  return {
    first,
    last,
    min: value,
    max: value,
    approx,
    form: "words",
    rule: "en/number",
    base: scale === 100 ? value / 100 : base,
    scale,
  };
}

function fitsUnit(current: number, unit: number): boolean {
  return current % 100 === 0 || (unit < 10 && current % 10 === 0 && current % 100 >= 20);
}

// the hyphen of "thirty-five", the "and" of "one hundred and five"
function continues(tokens: readonly Token[], at: number, current: number, total: number): boolean {
  const joint = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  const unit = UNITS.get(next.lower);
  if (joint.lower === "-") {
    if (joint.spaced || next.spaced) return false;
    return unit !== undefined ? unit > 0 && fitsUnit(current, unit) : SCALES.has(next.lower) && current > 0;
  }
  if (unit === 0 || (unit === undefined && !TENS.has(next.lower))) return false;
  return current > 0 ? current % 100 === 0 : total > 0;
}
