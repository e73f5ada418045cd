import type { Token } from "../../../text/tokens.js";
import { type Bare, readCardinal, readWords } from "./cardinal.js";
import { PLURALS, SCALES } from "./words.js";

const SEVERAL = 3;
/** "Several hundred" are hundreds: two of the kind, as for the bare plural. */
const SEVERAL_OF_SCALE = 2;
const OF_OR_MORE = new Set(["of", "more", "others"]);
const BIG_PLURALS: ReadonlySet<string> = new Set(["hundreds", "thousands", "millions", "dozens"]);
const SCORES_AS_VERB = new Set(["a", "an", "the", "its", "his", "their", "big", "goal", "goals"]);

function vague(first: number, last: number, min: number, max: number | null, rule: string): Bare {
  const form = max === null ? "vague" : "words";
  return { first, last, min, max, approx: true, form, rule, base: min, scale: 1 };
}

/**
 * Round and vague numbers: "a dozen", "half a million", "several hundred", "a few", "dozens", "tens of thousands".
 * An exact number that opens with an article ("a hundred and five") and "two and a half million" are read here too.
 */
function readVague(tokens: readonly Token[], at: number): Bare | null {
  const word = tokens[at]?.lower;
  const next = tokens[at + 1]?.lower ?? "";
  switch (word) {
    case "a":
    case "an":
      return readAfterArticle(tokens, at, next);
    case "half":
      return readHalf(tokens, at);
    case "quarter":
      return readPartOfScale(tokens, at, at + 1, 0.25);
    case "dozen":
      return vague(at, at, 12, 12, "en/dozens");
    case "several":
      return readMultiplied(tokens, at, at + 1);
    case "handful":
      return next === "of" ? vague(at, at, SEVERAL, null, "en/several") : null;
    case "couple":
      return next === "of" ? readCouple(tokens, at, at) : null;
    case "pair":
      return next === "of" ? { ...vague(at, at, 2, 2, "en/pair"), approx: false } : null;
    case "many":
      return PLURALS.has(next) || SCALES.has(next) || next === "dozen" ? readMany(tokens, at) : null;
    default:
      return word === undefined ? null : readPlural(tokens, at, word);
  }
}

function readAfterArticle(tokens: readonly Token[], at: number, next: string): Bare | null {
  const after = tokens[at + 2]?.lower ?? "";
  switch (next) {
    case "dozen":
      return vague(at, at + 1, 12, 12, "en/dozens");
    case "score": // "a score of 3-1"
      return OF_OR_MORE.has(after) && tokens[at + 3]?.kind !== "number"
        ? vague(at, at + 1, 20, 20, "en/scores")
        : null;
    case "half":
      return after === "dozen" ? vague(at, at + 2, 6, 6, "en/dozens") : null;
    case "few":
      return readMultiplied(tokens, at, at + 2);
    case "handful":
      return vague(at, at + 1, SEVERAL, null, "en/several");
    case "couple":
      return readCouple(tokens, at, at + 1);
    case "pair":
      return after === "of" ? { ...vague(at, at + 1, 2, 2, "en/pair"), approx: false } : null;
    case "quarter":
      return readPartOfScale(tokens, at, at + 2, 0.25);
  }
  if (!SCALES.has(next)) return null;
  const number = readWords(tokens, at, at + 1, 1);
  return number === null ? null : withHalf(tokens, number);
}

// "a few hundred", "several dozen", "several thousands": as many as "hundreds", "dozens", "thousands"
function readMultiplied(tokens: readonly Token[], first: number, at: number): Bare {
  const next = tokens[at]?.lower ?? "";
  if (next === "dozen" || next === "dozens")
    return vague(first, at, SEVERAL_OF_SCALE * 12, null, "en/dozens");
  const scale = SCALES.get(next) ?? SCALES.get(next.replace(/s$/u, ""));
  if (scale === undefined) return vague(first, at - 1, SEVERAL, null, "en/several");
  const more = SCALES.get(tokens[at + 1]?.lower ?? "");
  return more !== undefined && more > scale
    ? vague(first, at + 1, SEVERAL_OF_SCALE * scale * more, null, "en/several")
    : vague(first, at, SEVERAL_OF_SCALE * scale, null, "en/several");
}

function readMany(tokens: readonly Token[], at: number): Bare {
  const next = tokens[at + 1]?.lower ?? "";
  const plural = readPlural(tokens, at + 1, next);
  if (plural !== null) return { ...plural, first: at };
  return vague(at, at + 1, (next === "dozen" ? 12 : (SCALES.get(next) ?? 1)) * 2, null, "en/several");
}

function readCouple(tokens: readonly Token[], first: number, couple: number): Bare {
  const at = tokens[couple + 1]?.lower === "of" ? couple + 2 : couple + 1;
  const next = tokens[at]?.lower ?? "";
  const scale = next === "dozen" ? 12 : SCALES.get(next);
  return scale === undefined
    ? vague(first, couple, 2, 2, "en/couple")
    : vague(first, at, 2 * scale, 2 * scale, "en/couple");
}

// "half a million", "half a dozen", "half-dozen"
function readHalf(tokens: readonly Token[], at: number): Bare | null {
  const next = tokens[at + 1];
  const middle = next?.lower === "a" || (next?.lower === "-" && !next.spaced);
  const last = middle ? at + 2 : at + 1;
  const word = tokens[last]?.lower ?? "";
  const scale = word === "dozen" ? 12 : SCALES.get(word);
  if (scale === undefined) return null;
  return vague(at, last, scale / 2, scale / 2, word === "dozen" ? "en/dozens" : "en/half");
}

// "a quarter of a million", "three quarters of a million"
function readPartOfScale(tokens: readonly Token[], first: number, at: number, part: number): Bare | null {
  if (tokens[at]?.lower !== "of" || tokens[at + 1]?.lower !== "a") return null;
  const scale = SCALES.get(tokens[at + 2]?.lower ?? "");
  return scale === undefined ? null : vague(first, at + 2, scale * part, scale * part, "en/half");
}

function readPlural(tokens: readonly Token[], at: number, word: string): Bare | null {
  const min = PLURALS.get(word);
  if (min === undefined) return null;
  const next = tokens[at + 1]?.lower ?? "";
  const after = tokens[at + 2]?.lower ?? "";
  if (next === "of" && BIG_PLURALS.has(after)) {
    const times = after === "dozens" ? 12 : (SCALES.get(after.slice(0, -1)) ?? 1);
    return vague(at, at + 2, min * times, null, "en/dozens");
  }
  if (word === "tens" && !OF_OR_MORE.has(next)) return null;
  const before = tokens[at - 1]?.lower;
  if (word === "scores" && (SCORES_AS_VERB.has(next) || before === "old" || before === "test")) return null;
  return vague(at, at, min, null, word === "scores" ? "en/scores" : "en/dozens");
}

/** A number with what multiplies it: "two dozen", "a million and a half", "two and a half thousand", "three quarters of a million". */
export function readNumber(tokens: readonly Token[], at: number): Bare | null {
  const round = readVague(tokens, at);
  if (round !== null) return round;
  const number = readCardinal(tokens, at);
  if (number === null) return null;
  const next = tokens[number.last + 1]?.lower ?? "";
  if (next === "dozen" || next === "dozens") {
    const value = (number.min ?? 0) * 12;
    return { ...vague(at, number.last + 1, value, value, "en/dozens"), base: number.min ?? 0, scale: 12 };
  }
  if (number.min === 3 && next === "quarters")
    return readPartOfScale(tokens, at, number.last + 2, 0.75) ?? number;
  return withHalf(tokens, number);
}

function withHalf(tokens: readonly Token[], number: Bare): Bare {
  const { last } = number;
  if (
    tokens[last + 1]?.lower !== "and" ||
    tokens[last + 2]?.lower !== "a" ||
    tokens[last + 3]?.lower !== "half"
  )
    return number;
  const value = number.min ?? 0;
  const scale = SCALES.get(tokens[last + 4]?.lower ?? "");
  if (scale !== undefined && scale >= 100 && number.scale === 1) {
    const whole = (value + 0.5) * scale;
    return { ...number, last: last + 4, min: whole, max: whole, approx: true, rule: "en/half", scale };
  }
  if (number.scale === 1) return { ...number, last: last + 3, broken: true };
  const whole = value + number.scale / 2;
  return { ...number, last: last + 3, min: whole, max: whole, approx: true, rule: "en/half" };
}
