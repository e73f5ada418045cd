import type { DayMention, QuantityMention } from "../../../mention.js";
import type { Token } from "../../../text/tokens.js";
import { readDays } from "../dates/index.js";
import { boundBeyondNoun, modifierAfter } from "./after.js";
import type { Bare } from "./cardinal.js";
import { isNoCount } from "./exclusions.js";
import { changes, modifierBefore } from "./modifiers.js";
import { endOfOneIdiom } from "./one.js";
import type { Effect } from "./phrases.js";
import { readRange } from "./range.js";
import { readSingle } from "./single.js";
import { readNumber } from "./vague.js";
import { PLURALS, SCALES, TENS, UNITS } from "./words.js";

/** Every word that can begin a number; figures begin one by their first sign. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...PLURALS.keys(),
  ..."a an half quarter dozen several handful couple pair many".split(" "),
  ..."another no none nobody nil neither not without any both".split(" "),
]);

function mayBegin({ lower, text }: Token): boolean {
  const code = text.charCodeAt(0);
  return (code >= 48 && code <= 57) || BEGINNINGS.has(lower);
}

/**
 * The quantities of a stretch of text, left to right, none overlapping another: what may be a count of people,
 * with the words that bound or round it. Numbers that count nothing (dates, ages, measures, money, shares,
 * names with a number) are left out; counts of houses or vehicles are not: whose number it is, composition
 * decides. `days` are the day mentions of the same tokens, read here where none are given.
 */
export function readQuantities(
  tokens: readonly Token[],
  days: readonly DayMention[] = readDays(tokens, null),
): QuantityMention[] {
  const mentions: QuantityMention[] = [];
  let free = 0; // the first token no mention has taken
  let nextDay = 0;
  for (let at = 0; at < tokens.length; ) {
    while ((days[nextDay]?.last ?? tokens.length) < at) nextDay += 1;
    const day = days[nextDay];
    if (day !== undefined && day.first <= at) {
      at = day.last + 1;
      free = at;
      continue;
    }
    if (!mayBegin(tokens[at] as Token)) {
      at += 1;
      continue;
    }
    const bare = readNumber(tokens, at);
    if (bare === null) {
      const single = readSingle(tokens, at);
      if (single !== null) mentions.push(single);
      at = single === null ? at + 1 : single.last + 1;
      free = single === null ? free : at;
      continue;
    }
    const number = readRange(tokens, bare, readNumber);
    at = number.last + 1;
    if ((day !== undefined && number.last >= day.first) || isNoCount(tokens, number)) continue;
    const idiom = endOfOneIdiom(tokens, number);
    if (idiom !== null) {
      at = idiom + 1;
      continue;
    }
    const mention = modify(tokens, number, free);
    mentions.push(mention);
    at = mention.last + 1;
    free = at;
  }
  return mentions;
}

const RULES: Readonly<Record<Effect, string>> = {
  floor: "en/at-least",
  above: "en/more-than",
  ceiling: "en/up-to",
  below: "en/fewer-than",
  approx: "en/approx",
  "approx-above": "en/just-over",
  "approx-below": "en/just-under",
  additional: "en/additional",
  exact: "en/exactly",
};

interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly additional: boolean;
}

/** Reads what stands around the number, from the inside out. */
function modify(tokens: readonly Token[], number: Bare, free: number): QuantityMention {
  let { first, last } = number;
  let bounds: Bounds = { ...number, additional: differs(tokens, number) };
  const rules = [number.rule];
  for (let i = 0; i < 4; i += 1) {
    const after = modifierAfter(tokens, last);
    if (after === null) break;
    bounds = applied(bounds, after.effect);
    last = after.last;
    rules.push(RULES[after.effect]);
  }
  const beyond = boundBeyondNoun(tokens, last);
  if (beyond !== null) {
    bounds = applied(bounds, beyond);
    rules.push(RULES[beyond]);
  }
  for (let i = 0; i < 4; i += 1) {
    const before = modifierBefore(tokens, first, free);
    if (before === null) break;
    bounds = applied(bounds, before.effect);
    rules.push(RULES[before.effect]);
    if (before.silent) break;
    first -= before.words.length;
  }
  const core = { first: number.first, last: number.last };
  return { first, last, ...bounds, form: number.form, core, rules };
}

// "rose by 13 to 59": thirteen more, not thirteen
function differs(tokens: readonly Token[], { first }: Bare): boolean {
  return tokens[first - 1]?.lower === "by" && changes(tokens, first - 1);
}

/** What a modifier makes of a count. A vague number has no upper end to cut. */
function applied(bounds: Bounds, effect: Effect): Bounds {
  const { min, max } = bounds;
  switch (effect) {
    case "approx":
      return { ...bounds, approx: true };
    case "floor":
      return { ...bounds, min: min ?? max, max: null };
    case "above":
    case "approx-above": {
      const approx = bounds.approx || effect === "approx-above";
      return max === null ? { ...bounds, approx } : { ...bounds, min: (min ?? max) + 1, max: null, approx };
    }
    case "ceiling":
      return max === null ? bounds : { ...bounds, min: null };
    case "below":
    case "approx-below": {
      const approx = bounds.approx || effect === "approx-below";
      return max === null || max === 0 ? bounds : { ...bounds, min: null, max: max - 1, approx };
    }
    case "additional":
      return { ...bounds, additional: true };
    case "exact":
      return bounds;
  }
}
