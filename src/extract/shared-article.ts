import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** "whose husband and sister": a relative that is no pronoun. */
export function isWhose(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "relative") && !does(sentence, at, "pronoun") && !does(sentence, at, "demonstrative")
  );
}

/**
 * "a father and son", "his mother, stepfather and grandmother": one word stands for all; not "Luis Paz, a friend and
 * neighbour", "his wife, mother of two".
 */
export function sharesArticle(sentence: Sentence, first: number, last: number): boolean {
  const isLast = does(sentence, first - 1, "and");
  const isMiddle = isMark(sentence, first - 1, ",") && goesOn(sentence, last + 1);
  const beside = isLast || isMiddle ? sentence.personAt[first - 2] : undefined;
  if (beside === undefined || beside.word.plural) return false;
  let at = beside.first - 1;
  if (isMark(sentence, at, ",") && at > 1) return sharesArticle(sentence, beside.first, beside.last);
  while (at > beside.first - 4 && does(sentence, at, "adjective")) at -= 1;
  const isDetermined =
    does(sentence, at, "determiner") || does(sentence, at, "possessive") || isWhose(sentence, at);
  if (isWhose(sentence, at)) return true;
  return isDetermined && !isMark(sentence, at - 1) && !does(sentence, at - 1, "clause");
}

/** ", grandmother" or "and grandmother": one more of a list. */
function goesOn(sentence: Sentence, at: number): boolean {
  return (isMark(sentence, at, ",") || does(sentence, at, "and")) && sentence.personAt[at + 1] !== undefined;
}
