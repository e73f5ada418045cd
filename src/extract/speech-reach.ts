import { isVerbLike, npEnd } from "./noun-phrase.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";
import type { Voice } from "./voice.js";

/** "The ministry registered 3,238 injuries; more than 18,000 had to leave": what is counted ends with the clause. */
export function statementEnd(sentence: Sentence, verb: number): number {
  const end = sentence.tokens.length - 1;
  const finds = does(sentence, verb, "discovers") && sentence.quantityAt[verb + 1] !== undefined;
  if (!does(sentence, verb, "count") && !finds) return end;
  for (let at = verb + 1; at < end; at += 1) if (isMark(sentence, at, ";")) return at - 1;
  return end;
}

export function beforeAdverbs(sentence: Sentence, at: number): number {
  let index = at;
  while (index >= 0 && does(sentence, index, "adverb")) index -= 1;
  return index;
}

/** "24 people died, X said ...": a comma or closing quote before the speaker, and a statement before that. */
export function speaksLeft(sentence: Sentence, voice: Voice): boolean {
  let at = voice.first - 1;
  while (at >= 0 && (does(sentence, at, "adverb") || sentence.dayAt[at] !== undefined)) at -= 1;
  // "80 were seized, as activists have claimed"
  if (does(sentence, at, "clause") && isMark(sentence, at - 1, ",") && !does(sentence, at, "contrast"))
    at -= 1;
  if (!isMark(sentence, at, ",", '"', "”", "»", "—", "–", "-")) return false;
  for (let index = 0; index < at; index += 1) {
    if (sentence.outcomeAt[index] !== undefined || sentence.quantityAt[index] !== undefined) return true;
    if (isVerbLike(sentence, index) && index > 0 && sentence.dayAt[index] === undefined) return true;
  }
  return false;
}

/** "X said [that] 24 ..." speaks to its right; "24 ..., X said." to its left. */
export function speaksRight(sentence: Sentence, verb: number): boolean {
  const size = sentence.tokens.length;
  let index = verb + 1;
  // "said on Friday.", "told Reuters.", "said in a statement.": nothing is said to the right
  while (index < size) {
    if (sentence.dayAt[index] !== undefined) index = (sentence.dayAt[index]?.last ?? index) + 1;
    else if (isMark(sentence, index, ".", "!", "?", '"', "”", "»")) index += 1;
    else if (does(sentence, index, "preposition") && opensManner(sentence, index))
      index = mannerEnd(sentence, index);
    else if (does(sentence, verb, "told") && index === verb + 1 && npEnd(sentence, index) >= index)
      index = npEnd(sentence, index) + 1;
    else break;
  }
  if (index >= size) return false;
  return true;
}

function opensManner(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1];
  if (next === undefined) return false;
  return (
    sentence.dayAt[at + 1] !== undefined ||
    does(sentence, at + 1, "determiner") ||
    does(sentence, at + 1, "possessive") ||
    does(sentence, at + 1, "medium") ||
    sentence.nameAt[at + 1] !== undefined ||
    does(sentence, at + 2, "voice") ||
    does(sentence, at + 2, "medium")
  );
}

function mannerEnd(sentence: Sentence, at: number): number {
  let index = at + 1;
  while (index < sentence.tokens.length && index < at + 9) {
    if (isMark(sentence, index) && !isMark(sentence, index, "-", "'")) break;
    if (does(sentence, index, "relative") && index > at + 1) break;
    if (sentence.quantityAt[index] !== undefined && sentence.quantityAt[index]?.form !== "article") break;
    index += 1;
  }
  return index;
}
