import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";

/** "wanted", "protesting", "combat": elsewhere a verb or a noun of its own. */
const MODIFIERS = bitsOf(["accused", "participle", "conflict"]);
const PARTICIPLES = bitsOf(["verb", "participle"]);

/**
 * "40 bullet-riddled bodies", "38 wanted men", "a combat engineering officer": words that elsewhere are verbs or nouns, right
 * before the people whom they tell more of. Gives the index behind them; null where none stands at `index`.
 */
export function modifierEnd(sentence: Sentence, index: number): number | null {
  if (sentence.tokens[index]?.kind === "number") return agedEnd(sentence, index);
  if (isJoined(sentence, index + 1) && isMark(sentence, index + 1, "-"))
    return doesOne(sentence, index + 2, PARTICIPLES) && isPeople(sentence, index + 3) ? index + 3 : null;
  if (!doesOne(sentence, index, MODIFIERS) || sentence.outcomeAt[index] !== undefined) return null;
  const next = doesOne(sentence, index + 1, MODIFIERS) ? index + 2 : index + 1;
  return sentence.personAt[next] !== undefined && sentence.outcomeAt[next] === undefined ? next : null;
}

/** "two 11-year-old boys": how old each of them is. */
function agedEnd(sentence: Sentence, index: number): number | null {
  let at = index + 1;
  let words = 0;
  for (; at < index + LONGEST_AGE && (isMark(sentence, at, "-") || does(sentence, at, "age")); at += 1)
    if (!isMark(sentence, at)) words += 1;
  return words === 2 && sentence.personAt[at] !== undefined ? at : null;
}

/** Tokens of "11-year-old". */
const LONGEST_AGE = 6;

function isJoined({ tokens }: Sentence, at: number): boolean {
  return tokens[at]?.spaced === false && tokens[at + 1]?.spaced === false;
}

/** People, or a noun for those harmed. */
function isPeople({ personAt, outcomeAt }: Sentence, at: number): boolean {
  return personAt[at] !== undefined || outcomeAt[at]?.readings.some(({ people }) => people === true) === true;
}
