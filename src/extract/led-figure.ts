import type { Group } from "./group.js";
import { endsPhrase } from "./phrase-end.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** The most words between a figure and what leads to it: "has so far reached", "was put at". */
const LONGEST_LEAD = 5;

/**
 * "put the dead at 3,823 and the wounded at 15,859", "the figure is above 3,800, and its officers say": a figure to which
 * a verb of change or a noun for a figure leads is told of by then; what stands behind another noun's opening befell others.
 */
export function isToldBefore(sentence: Sentence, { type, first, last }: Group): boolean {
  if (type !== "bare" || !opensOther(sentence, last + 1)) return false;
  let at = first - 1;
  while (does(sentence, at, "preposition") || does(sentence, at, "adverb") || isMark(sentence, at, ","))
    at -= 1;
  if (does(sentence, at, "change") || does(sentence, at, "tallied")) return true;
  return does(sentence, first - 1, "preposition") && isPut(sentence, at);
}

/** "had put the dead of the war at": a verb of change before the noun that the figure is of. */
function isPut(sentence: Sentence, from: number): boolean {
  for (let at = from; at >= Math.max(0, from - LONGEST_NOUN); at -= 1) {
    if (isMark(sentence, at) || sentence.quantityAt[at] !== undefined) return false;
    if (does(sentence, at, "change") && !does(sentence, at, "be")) return true;
  }
  return false;
}

/** The most words of the noun that a figure is of. */
const LONGEST_NOUN = 8;

/** ", and its officers", "and the wounded", ", since some of": a noun of another clause or item. */
function opensOther(sentence: Sentence, from: number): boolean {
  let at = from;
  if (isMark(sentence, at, ",", ";")) at += 1;
  while (does(sentence, at, "and") || does(sentence, at, "but") || does(sentence, at, "clause")) at += 1;
  if (at === from) return false;
  return (
    does(sentence, at, "determiner") ||
    does(sentence, at, "possessive") ||
    does(sentence, at, "of") ||
    (does(sentence, at, "indefinite") && does(sentence, at + 1, "of"))
  );
}

/**
 * "a figure of 105", "its own count of 50", "the ministry's last count, 935, dates from", "it now says the figure is above
 * 3,800", "warned that it might reach 1,100": a bare number that a noun for a figure, or a pronoun and a verb of change,
 * leads to, with nothing counted behind it. It is of what the figure told before is of.
 */
export function isFigureTold(sentence: Sentence, { type, quantity, first, last }: Group): boolean {
  if (type !== "bare" || quantity === null) return false;
  if (quantity.form !== "digits" && quantity.form !== "words") return false;
  if (!endsPhrase(sentence, last + 1, BEHIND)) return false;
  let at = first - 1;
  let changes = false;
  for (const stop = first - LONGEST_LEAD; at >= Math.max(0, stop); at -= 1) {
    if (does(sentence, at, "tallied")) return true;
    const plain = does(sentence, at, "change") && !does(sentence, at, "be");
    if (plain) changes = true;
    const leads =
      plain ||
      does(sentence, at, "be") ||
      does(sentence, at, "have") ||
      does(sentence, at, "modal") ||
      does(sentence, at, "unconfirmed") ||
      does(sentence, at, "of") ||
      does(sentence, at, "adverb") ||
      (does(sentence, at, "preposition") && !does(sentence, at, "outOf")) ||
      (at === first - 1 && isMark(sentence, at, ",", ":"));
    if (!leads) break;
  }
  return changes && isIt(sentence, at) && at < first - 1;
}

/**
 * "The toll goes up to seven. It was five an hour ago", "Late last night it had been 27", "after they were 718 on Friday": the
 * figure of an earlier time, of which a pronoun and a verb of being tell, and a day before or behind.
 */
export function isFormerFigure(sentence: Sentence, { type, quantity, first, last }: Group): boolean {
  if (type !== "bare" || (quantity?.form !== "digits" && quantity?.form !== "words")) return false;
  let at = first - 1;
  while (does(sentence, at, "preposition") || does(sentence, at, "adverb")) at -= 1;
  if (!does(sentence, at, "change") && !does(sentence, at, "be")) return false;
  at -= 1;
  while (does(sentence, at, "have") || does(sentence, at, "adverb")) at -= 1;
  if (!isIt(sentence, at)) return false;
  for (let index = last + 1; index <= last + 3; index += 1)
    if (sentence.dayAt[index] !== undefined || does(sentence, index, "earlier")) return true;
  return isPastBefore(sentence, at - 1);
}

/** "At 10 o'clock last night", "On Friday", "Earlier": a time that opens the clause. */
function isPastBefore(sentence: Sentence, from: number): boolean {
  let isPast = false;
  for (let at = from; at >= Math.max(0, from - LONGEST_TIME); at -= 1) {
    if (sentence.outcomeAt[at] !== undefined) return false;
    if (sentence.dayAt[at] !== undefined || does(sentence, at, "earlier")) isPast = true;
    else if (isMark(sentence, at, ";")) break;
    else if (does(sentence, at, "be") || does(sentence, at, "tell") || does(sentence, at, "verb"))
      return false;
  }
  return isPast;
}

/** The most words of a time that opens a clause. */
const LONGEST_TIME = 7;

/** "it", "that", "they": a pronoun that stands for the figure or for those it counts, and opens its clause. */
function isIt(sentence: Sentence, at: number): boolean {
  if (!does(sentence, at, "pronoun") || does(sentence, at, "relative")) return false;
  if (does(sentence, at, "personal") || does(sentence, at, "ours")) return false;
  const before = at - 1;
  if (before < 0 || isMark(sentence, before) || does(sentence, before, "relative")) return true;
  return (
    sentence.dayAt[before] !== undefined ||
    does(sentence, before, "clause") ||
    does(sentence, before, "previous")
  );
}

/** What may stand behind a figure that counts nothing behind it. */
const BEHIND = bitsOf(["and", "but", "contrast", "clause", "preposition", "be", "adverb", "change"]);

/** "a commander gave the number as nine", "a higher figure: 80", "the committee put it at 2,500": the same, as others count. */
export function isFigureOf(sentence: Sentence, { first, last }: Group): boolean {
  if (last + 1 < sentence.tokens.length && !isMark(sentence, last + 1)) return false;
  let at = first - 1;
  while (
    at >= 0 &&
    (isMark(sentence, at, ":") ||
      does(sentence, at, "joins") ||
      does(sentence, at, "clause") ||
      does(sentence, at, "be"))
  )
    at -= 1;
  if (at === first - 1) return false;
  if (does(sentence, at, "tallied")) return true;
  // "An earlier count given by community leaders stood at 23"
  if (does(sentence, at, "change") && opensWithTally(sentence, at)) return true;
  return does(sentence, at, "pronoun") && does(sentence, at - 1, "change") && does(sentence, at - 1, "tell");
}

/** "An earlier count by officials", "The toll": the subject of the sentence is a figure, and no thing is counted. */
function opensWithTally(sentence: Sentence, before: number): boolean {
  for (let at = 0; at < Math.min(before, 4); at += 1) {
    if (does(sentence, at, "tallied")) return !does(sentence, at + 1, "of");
    if (
      !does(sentence, at, "determiner") &&
      !does(sentence, at, "earlier") &&
      !does(sentence, at, "adjective")
    )
      return false;
  }
  return false;
}

/** "An earlier count given by community leaders stood at 23": who counted is told right behind the noun. */
export function isCountBy(sentence: Sentence, { first }: Group): boolean {
  for (let at = 0; at < first; at += 1)
    if (does(sentence, at, "tallied")) return countersBehind(sentence, at);
  return false;
}

function countersBehind(sentence: Sentence, noun: number): boolean {
  return does(sentence, noun + 1, "agent") || does(sentence, noun + 2, "agent");
}
