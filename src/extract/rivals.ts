import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";

/** How far behind "between" the two names may stand, in tokens. */
const REACH = 12;

/**
 * The two states that fight each other, by their weights in the report, most first: no third is named nearly as often,
 * or the report says that the fighting is between these two. Null where it may be somebody else.
 */
export function rivalsOf(
  sentences: readonly Sentence[],
  states: readonly string[],
  weights: ReadonlyMap<string, number>,
): readonly [string, string] | null {
  const [one, other, third] = states;
  if (one === undefined || other === undefined) return null;
  const weight = (side: string | undefined) => weights.get(side ?? "") ?? 0;
  const pair: readonly [string, string] = [one, other];
  if (weight(third) * 2 <= weight(other)) return pair;
  return sentences.some((sentence) => isBetween(sentence, pair)) ? pair : null;
}

/** "Fighting between Armenia and Azerbaijan": each of the two right behind the word, and nobody else. */
function isBetween(sentence: Sentence, pair: readonly [string, string]): boolean {
  if (!anyDoes(sentence, "between")) return false;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (!does(sentence, at, "between")) continue;
    const sides = new Set<string>();
    for (let next = at + 1; next <= at + REACH && !isMark(sentence, next, ";", "."); next += 1) {
      const side = sentence.nameAt[next]?.side;
      if (side != null) sides.add(side);
    }
    if (sides.size === 2 && pair.every((side) => sides.has(side))) return true;
  }
  return false;
}
