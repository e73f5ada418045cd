import type { DayMention, QuantityMention } from "../../../mention.js";
import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import { type Cardinal, lowerAt, readCardinal } from "./cardinal.js";
import { isNoCount } from "./exclusions.js";
import { modify } from "./modify.js";
import { HALVES, HUNDREDS, MANY, NOBODY, ROUND, SCALES, SEVERAL, TENS, UNITS } from "./words.js";

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...[UNITS, TENS, HUNDREDS, SCALES, HALVES, ROUND, MANY].flatMap((list) => [...list.keys()]),
  ...SEVERAL,
  ...NOBODY,
  "ни",
  "от",
]);

const BEGINS = new Trait<boolean>(({ kind, lower }) => kind === "number" || BEGINNINGS.has(lower));

/**
 * The quantities of a sentence, left to right, none overlapping: what may be a count of people with the words that
 * bound or round it. What counts nothing (hours, ages, ordinals, names with a number) is left out.
 */
export function readQuantities(tokens: readonly Token[], days: readonly DayMention[]): QuantityMention[] {
  const found: QuantityMention[] = [];
  let free = 0;
  let nextDay = 0;
  for (let at = 0; at < tokens.length; ) {
    while ((days[nextDay]?.last ?? tokens.length) < at) nextDay += 1;
    const day = days[nextDay];
    if (day !== undefined && day.first <= at) {
      at = day.last + 1;
      free = at;
      continue;
    }
    const mention = BEGINS.of((tokens[at] as Token).form) ? quantityAt(tokens, at, free) : null;
    if (mention === null) {
      at += 1;
      continue;
    }
    found.push(mention);
    at = mention.last + 1;
    free = at;
  }
  return found;
}

function quantityAt(tokens: readonly Token[], at: number, free: number): QuantityMention | null {
  const word = lowerAt(tokens, at);
  if (NOBODY.has(word) || word === "ни") return readNone(tokens, at);
  if (SEVERAL.has(word)) return readSeveral(tokens, at);
  if (word === "от") return readFromTo(tokens, at);
  const number = readCardinal(tokens, at);
  if (number === null || isNoCount(tokens, number)) return null;
  return readRange(tokens, number) ?? modify(tokens, number, free);
}

/** "несколько человек"; "несколько десятков": twenty and more. */
function readSeveral(tokens: readonly Token[], at: number): QuantityMention | null {
  const many = readCardinal(tokens, at + 1);
  if (many !== null && many.max === null) return { ...modify(tokens, many, at + 1), first: at };
  return { ...bare(at, at), min: 1, max: null, form: "vague", uncounted: true, rules: ["ru/several"] };
}

/** "никто", "нет", "ни один", "ни одного". */
function readNone(tokens: readonly Token[], at: number): QuantityMention | null {
  const word = lowerAt(tokens, at);
  if (word !== "ни") return { ...bare(at, at), min: 0, max: 0, form: "none", rules: ["ru/none"] };
  if (UNITS.get(lowerAt(tokens, at + 1)) !== 1) return null;
  return { ...bare(at, at + 1), min: 0, max: 0, form: "none", rules: ["ru/none"] };
}

function bare(first: number, last: number): QuantityMention {
  const core = { first, last };
  return {
    first,
    last,
    core,
    min: null,
    max: null,
    approx: false,
    form: "words",
    additional: false,
    rules: [],
  };
}

/** "от 5 до 7". */
function readFromTo(tokens: readonly Token[], at: number): QuantityMention | null {
  const low = readCardinal(tokens, at + 1);
  if (low === null || lowerAt(tokens, low.last + 1) !== "до") return null;
  const high = readCardinal(tokens, low.last + 2);
  return high === null || high.min <= low.min || isNoCount(tokens, high) ? null : between(at, low, high);
}

/** "5-7", "5 – 7", "пять или шесть". */
function readRange(tokens: readonly Token[], low: Cardinal): QuantityMention | null {
  const joint = lowerAt(tokens, low.last + 1);
  if (!["-", "–", "—"].includes(joint)) return null;
  if (joint !== "-" && tokens[low.last + 1]?.spaced === true && low.form === "digits") return null;
  const high = readCardinal(tokens, low.last + 2);
  if (high === null || isNoCount(tokens, high)) return null;
  const scale = high.min >= 1000 && low.min < 1000 && high.rule === "ru/scale" ? 1000 : 1;
  if (high.min <= low.min * scale) return null;
  return between(low.first, { ...low, min: low.min * scale }, high);
}

function between(first: number, low: Cardinal, high: Cardinal): QuantityMention {
  return {
    first,
    last: high.last,
    core: { first: low.first, last: high.last },
    min: low.min,
    max: high.max,
    approx: low.approx || high.approx,
    form: low.form,
    additional: false,
    rules: [low.rule, "ru/range"],
  };
}
