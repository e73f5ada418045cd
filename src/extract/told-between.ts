import type { Group } from "./group.js";
import { bitsOf } from "./role-set.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, doesOne, isMark, isNumber } from "./sentence.js";
import { isSingle } from "./single.js";

/** The most tokens of what is told of one person before what befell him. */
const LONGEST = 14;
const VERBS = bitsOf(["verb", "leaving"]);
const AUXILIARIES = bitsOf(["be", "have"]);
/** What opens another clause, or another subject. */
const ELSEWHERE = bitsOf(["and", "but", "or", "clause", "relative", "tell", "contrast", "accordingTo"]);

/**
 * "A soldier attached to the 3rd Brigade was killed", "A farmer stepped on a mine and was killed": between one person and
 * what befell him stands who he is or what he did, in one clause with no other subject.
 */
export function toldBetween(sentence: Sentence, group: Group, { first, readings }: OutcomeMention): boolean {
  const { quantity, last } = group;
  if (quantity?.form !== "article" && !isSingle(group)) return false;
  const opens = last + 1;
  if (first - opens > LONGEST || !doesOne(sentence, opens, VERBS) || doesOne(sentence, opens, AUXILIARIES))
    return false;
  let end = first - 1;
  // "and lost a leg"
  const isVerb = does(sentence, end, "and") && readings.every(({ frames }) => frames.includes("subject"));
  if (!isVerb && !doesOne(sentence, end, AUXILIARIES)) return false;
  while (doesOne(sentence, end, AUXILIARIES) || does(sentence, end, "adverb")) end -= 1;
  const isPosted = !does(sentence, end, "and");
  if (isPosted && !does(sentence, opens + 1, "preposition")) return false;
  for (let at = opens; at <= (isPosted ? end : end - 1); at += 1) {
    if (isMark(sentence, at, ",", ";", ":", "–", "—") || doesOne(sentence, at, ELSEWHERE)) return false;
    if (isNumber(sentence, at)) return false;
  }
  return true;
}
