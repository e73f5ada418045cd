import { somebodyRight } from "./may-speak.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";
import type { Voice } from "./voice.js";

/** Between a count and the figures it is drawn from: "on Tuesday", "compiled". */
const BETWEEN = 4;

/**
 * "an AFP tally on Tuesday of figures from hospitals in Goma": whose figures a count is made of. They say so, and who
 * counted them together carries it. Null where the figures are nobody's in particular ("of official figures").
 */
export function drawnFrom(sentence: Sentence, { last }: Voice): Voice | null {
  if (!anyDoes(sentence, "outOf") || !(does(sentence, last, "account") || does(sentence, last, "tallied")))
    return null;
  for (let at = last + 1; at <= last + BETWEEN; at += 1) {
    if (isMark(sentence, at) || sentence.outcomeAt[at] !== undefined) return null;
    const isCounts = does(sentence, at, "account") && does(sentence, at - 1, "of");
    if (!isCounts || !does(sentence, at + 1, "outOf")) continue;
    return somebodyRight(sentence, at + 2);
  }
  return null;
}
