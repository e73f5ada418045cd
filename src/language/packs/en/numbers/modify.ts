import type { QuantityMention } from "../../../mention.js";
import type { Token } from "../../../text/tokens.js";
import { boundBeyondNoun, modifierAfter } from "./after.js";
import type { Bare } from "./cardinal.js";
import { changes, modifierBefore } from "./modifiers.js";
import type { Effect } from "./phrases.js";

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

/** What is known of a count while the words around it are read. */
interface Reading {
  min: number | null;
  max: number | null;
  approx: boolean;
  additional: boolean;
  readonly rules: string[];
}

const MOST_MODIFIERS = 4;

/** Reads what stands around the number, from the inside out; nothing before the token `free` is touched. */
export function modify(tokens: readonly Token[], number: Bare, free: number): QuantityMention {
  let { first, last } = number;
  const { min, max, approx, form, rule } = number;
  const reading: Reading = { min, max, approx, additional: differs(tokens, first), rules: [rule] };
  for (let i = 0; i < MOST_MODIFIERS; i += 1) {
    const after = modifierAfter(tokens, last);
    if (after === null) break;
    apply(reading, after.effect);
    last = after.last;
  }
  const beyond = boundBeyondNoun(tokens, last);
  if (beyond !== null) apply(reading, beyond);
  for (let i = 0; i < MOST_MODIFIERS; i += 1) {
    const before = modifierBefore(tokens, first, free);
    if (before === null) break;
    // "past these cells passed up to 40 men": a number that is bounded is not passed
    if (before.silent && reading.min === null) break;
    apply(reading, before.effect);
    if (before.silent) break;
    first -= before.words.length;
  }
  const core = { first: number.first, last: number.last };
  return {
    first,
    last,
    min: reading.min,
    max: reading.max,
    approx: reading.approx,
    form,
    additional: reading.additional,
    core,
    rules: reading.rules,
  };
}

// "rose by 13 to 59": thirteen more, not thirteen
function differs(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.lower === "by" && changes(tokens, first - 1);
}

/** What a modifier makes of a count. A vague number has no upper end to cut. */
function apply(reading: Reading, effect: Effect): void {
  const { min, max } = reading;
  reading.rules.push(RULES[effect]);
  if (effect === "additional") reading.additional = true;
  if (effect.startsWith("approx")) reading.approx = true;
  if (max === null) return;
  switch (effect) {
    case "floor":
      reading.min = min ?? max;
      reading.max = null;
      break;
    case "above":
    case "approx-above":
      reading.min = (min ?? max) + 1;
      reading.max = null;
      break;
    case "ceiling":
      reading.min = null;
      break;
    case "below":
    case "approx-below":
      if (max === 0) break;
      reading.min = null;
      reading.max = max - 1;
      break;
  }
}
