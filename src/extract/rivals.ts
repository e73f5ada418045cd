import { beforeName } from "./before-name.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";
import { takesPart } from "./war-across.js";

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
  const [one, other, third] = withoutGuests(sentences, states);
  if (one === undefined || other === undefined) return null;
  const weight = (side: string | undefined) => weights.get(side ?? "") ?? 0;
  const pair: readonly [string, string] = [one, other];
  if (weight(third) * 2 <= weight(other)) return pair;
  return sentences.some((sentence) => isBetween(sentence, pair)) ? pair : null;
}

/** "Fighting between Armenia and Azerbaijan": each of the two right behind the word, and nobody else. */
/**
 * "Two Nepali workers were killed by a Ukrainian drone near Moscow": without a state whose people alone are told of, where two
 * others are named that strike or are struck.
 */
function withoutGuests(sentences: readonly Sentence[], states: readonly string[]): readonly string[] {
  const [one, other, third] = states;
  if (one === undefined || other === undefined || third === undefined) return states;
  const fights = (side: string): boolean => takesPart(sentences, side) || isScene(sentences, side);
  if (fights(one) && fights(other)) return states;
  const fighting = states.slice(0, MOST).filter(fights);
  return fighting.length > 1 ? fighting : states;
}

/** Of so many states named most, two may be at war. */
const MOST = 4;

/** In the state, or in a town of its own that is not its capital, people were harmed. */
function isScene(sentences: readonly Sentence[], side: string): boolean {
  return sentences.some(
    (sentence) =>
      sentence.outcomes.length > 0 &&
      sentence.names.some(
        (name) =>
          name.side === side &&
          (name.kind === "place" || name.kind === "country") &&
          does(sentence, beforeName(sentence, name), "within"),
      ),
  );
}

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
