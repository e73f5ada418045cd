import type { QuantityMention } from "../../../mention.js";
import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import { SCALES, TENS, UNITS } from "./words.js";

/** A bare number, before anything that stands around it is read. */
export interface Bare {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number | null;
  readonly approx: boolean;
  readonly form: QuantityMention["form"];
  readonly rule: string;
  /** The number a closing scale word multiplied ("3" in "3 mille"), and the scale; 1 where there is none. */
  readonly base: number;
  readonly scale: number;
}

/** A value read from tokens, and the last of them. */
interface Read {
  readonly value: number;
  readonly last: number;
}

/** "24", "136 770", "1,2 million", "quatre-vingt-douze", "deux cent mille": figures or words with their scale. */
export function readCardinal(tokens: readonly Token[], at: number): Bare | null {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return null;
  if (token.kind === "number") return readFigures(tokens, at);
  if (!IS_NUMBER_WORD.of(token.form)) return null;
  const read = readWords(tokens, at);
  if (read === null) return null;
  const { value, last } = read;
  const scale = SCALES.get(tokens[last]?.lower ?? "") ?? 1;
  const common = { first: at, last, min: value, max: value, form: "words" as const, rule: "fr/number" };
  return { ...common, approx: false, base: value / scale, scale };
}

const IS_NUMBER_WORD = new Trait<boolean>(
  ({ lower }) =>
    UNITS.has(lower) || TENS.has(lower) || lower === "cent" || lower === "cents" || lower === "mille",
);

const PLAIN = /^(?:0|[1-9]\d{0,14})$/u;
const GROUPED = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/u;
const DECIMAL = /^\d{1,6}[.,]\d{1,6}$/u;

function readFigures(tokens: readonly Token[], at: number): Bare | null {
  const written = tokens[at]?.text ?? "";
  let { text, last } = joinGroups(tokens, at);
  const word = tokens[last + 1];
  const big = word?.spaced ? SCALES.get(word.lower) : undefined;
  const scale = big !== undefined && big >= 1_000 ? big : 1;
  let base = 0;
  if (DECIMAL.test(written) && last === at && (scale > 1 || !GROUPED.test(written))) {
    if (scale === 1) return null; // no whole number
    base = Number(written.replace(",", "."));
  } else if (GROUPED.test(text)) base = Number(text.replace(/[.,]/gu, ""));
  else if (PLAIN.test(text)) base = Number(text);
  else return null;
  let value = Math.round(base * scale);
  if (scale > 1) {
    last += 1;
    const rest = readRest(tokens, last + 1, scale);
    if (rest !== null) ({ last } = rest);
    value += rest?.value ?? 0;
  }
  text = "";
  if (!Number.isSafeInteger(value)) return null;
  const common = { first: at, last, min: value, max: value, form: "digits" as const, rule: "fr/number" };
  return { ...common, approx: false, base, scale };
}

/** "136 770": groups of exactly three after one single space of any width. */
function joinGroups(tokens: readonly Token[], at: number): { text: string; last: number } {
  let last = at;
  let text = tokens[at]?.text ?? "";
  if (!/^[1-9]\d{0,2}$/u.test(text)) return { text, last };
  for (let groups = 0; groups < 4; groups += 1) {
    const next = tokens[last + 1];
    if (next?.kind !== "number" || !/^\d{3}$/u.test(next.text)) break;
    if (next.start !== (tokens[last]?.end ?? 0) + 1) break;
    text += next.text;
    last += 1;
  }
  return { text, last };
}

/** "1 million 200 000", "2 millions 300 mille". */
function readRest(tokens: readonly Token[], at: number, above: number): Read | null {
  if (tokens[at]?.kind !== "number") return null;
  const { text, last } = joinGroups(tokens, at);
  if (!PLAIN.test(text)) return null;
  const big = SCALES.get(tokens[last + 1]?.lower ?? "");
  const value = Number(text) * (big ?? 1);
  if (value >= above || (big === undefined && value < 1_000)) return null;
  return { value, last: big === undefined ? last : last + 1 };
}

function readWords(tokens: readonly Token[], at: number): Read | null {
  let total = 0;
  let last = -1;
  let ceiling = Number.POSITIVE_INFINITY;
  for (let next = at; ; ) {
    const part = readBelowThousand(tokens, next);
    const scaleAt = part === null ? next : part.last + 1;
    const skip = part !== null && isHyphen(tokens, scaleAt) ? 1 : 0;
    const word = tokens[scaleAt + skip]?.lower ?? "";
    const scale = word === "cent" || word === "cents" ? undefined : SCALES.get(word);
    if (scale !== undefined && scale < ceiling && (part !== null || word === "mille")) {
      if (part === null && last >= 0) break;
      total += (part?.value ?? 1) * scale;
      last = scaleAt + skip;
      ceiling = scale;
      next = isHyphen(tokens, last + 1) ? last + 2 : last + 1;
      continue;
    }
    if (part !== null && (last < 0 || part.value < ceiling)) {
      total += part.value;
      last = part.last;
    }
    break;
  }
  return last < 0 ? null : { value: total, last };
}

function readBelowThousand(tokens: readonly Token[], at: number): Read | null {
  const lead = isCent(tokens, at) ? { value: 1, last: at - 1 } : readBelowHundred(tokens, at);
  if (lead === null) return null;
  const cent = isHyphen(tokens, lead.last + 1) ? lead.last + 2 : lead.last + 1;
  if (lead.value === 0 || lead.value > 9 || !isCent(tokens, cent)) return lead.last < at ? null : lead;
  const rest = readBelowHundred(tokens, isHyphen(tokens, cent + 1) ? cent + 2 : cent + 1);
  if (rest === null || rest.value === 0) return { value: lead.value * 100, last: cent };
  return { value: lead.value * 100 + rest.value, last: rest.last };
}

function isCent(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return word === "cent" || word === "cents";
}

/** Up to 99: "dix-sept", "vingt et un", "soixante et onze", "quatre-vingt-douze", with hyphens or without. */
function readBelowHundred(tokens: readonly Token[], at: number): Read | null {
  const word = tokens[at]?.lower ?? "";
  const unit = UNITS.get(word);
  if (unit === 4) {
    const twenty = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
    const name = tokens[twenty]?.lower;
    if (name === "vingt" || name === "vingts") return withUnit(tokens, twenty, 80, 19);
  }
  if (unit === 10) return withUnit(tokens, at, 10, 9, 7);
  if (unit !== undefined) return { value: unit, last: at };
  const ten = TENS.get(word);
  return ten === undefined ? null : withUnit(tokens, at, ten, ten === 60 ? 19 : 9);
}

/** What is added to a ten, between `least` and `most`; "et" stands before un and onze. */
function withUnit(tokens: readonly Token[], last: number, ten: number, most: number, least = 1): Read {
  let at = last + 1;
  const hyphen = isHyphen(tokens, at);
  if (hyphen) at += 1;
  const and = tokens[at]?.lower === "et";
  if (and) at += isHyphen(tokens, at + 1) ? 2 : 1;
  let unit = UNITS.get(tokens[at]?.lower ?? "");
  let end = at;
  // "soixante-dix-sept"
  if (unit === 10 && most === 19) {
    const seven = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
    const more = UNITS.get(tokens[seven]?.lower ?? "") ?? 0;
    if (more >= 7 && more <= 9) {
      unit = 10 + more;
      end = seven;
    }
  }
  const fits = unit !== undefined && unit >= least && unit <= most && (!and || unit === 1 || unit === 11);
  // "dix sept" and "vingt deux" without a hyphen are one number; "vingt un" is not
  if (!fits || unit === undefined || (unit === 1 && !and && !hyphen)) return { value: ten, last };
  return { value: ten + unit, last: end };
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "-" && !tokens[at].spaced && tokens[at + 1]?.spaced === false;
}
