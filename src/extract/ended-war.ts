import type { DayMention } from "../language/index.js";
import type { Draft } from "./draft.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";

/**
 * A war that a clause says is over: "died in the war that ended in 1994", "in the war, which lasted from 1988 to 1994". Its
 * dead are of that war, whatever the report is about; a war "which began in 2014" may go on.
 */
export function ofEndedWar({ sentence }: Draft, published: string | null): boolean {
  if (published === null || sentence.days.length === 0 || !anyDoes(sentence, "conflict")) return false;
  if (sentence.days.some(({ grain }) => grain === "day" || grain === "span")) return false;
  return sentence.days.some((day) => {
    const end = (day.until ?? day.value)?.slice(0, 4);
    if (end === undefined || end >= String(Number(published.slice(0, 4)) - 1)) return false;
    const verb = verbBefore(sentence, day);
    if (day.until === null && !does(sentence, verb, "ended")) return false;
    if (!does(sentence, verb - 1, "relative")) return false;
    const noun = isMark(sentence, verb - 2, ",") ? verb - 3 : verb - 2;
    return does(sentence, noun, "conflict") && isWhereTheyDied(sentence, noun);
  });
}

/** "ended in 1994", "lasted from 1988 to 1994". */
function verbBefore(sentence: Sentence, { first }: DayMention): number {
  let at = first - 1;
  while (at > first - 3 && (does(sentence, at, "preposition") || does(sentence, at, "outOf"))) at -= 1;
  return at;
}

/** "in the first war", "The war": not "a veteran of the war". */
function isWhereTheyDied(sentence: Sentence, noun: number): boolean {
  let at = noun - 1;
  while (at >= 0 && (doesOne(sentence, at, BEFORE_WAR) || sentence.nameAt[at] !== undefined)) at -= 1;
  return at < 0 || does(sentence, at, "within");
}

/** "the", "the last civil", "a second". */
const BEFORE_WAR = bitsOf(["determiner", "adjective", "ofSeries", "nth"]);
