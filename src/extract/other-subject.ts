import type { Group } from "./group.js";
import { nameRun } from "./named.js";
import { bitsOf } from "./role-set.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";
import { isWhose } from "./shared-article.js";

/**
 * Whether what befell somebody behind a group befell another subject, which a clause of its own opens: "told the three
 * children that their uncle was dead", "hunting three men after a woman was killed", "three suspects in a shooting that
 * left a woman dead".
 */
export function hasOtherSubject(sentence: Sentence, group: Group, outcome: OutcomeMention): boolean {
  if (group.partitive) return isInOwnClause(sentence, group, outcome);
  if (tellsOfOther(sentence, group, outcome)) return true;
  return isInOwnClause(sentence, group, outcome) || isLeftSo(sentence, group, outcome);
}

/** "One man said his uncles had been shot": who speaks tells of somebody else. */
function tellsOfOther(sentence: Sentence, { head, last }: Group, outcome: OutcomeMention): boolean {
  if (head === null || !does(sentence, last + 1, "utters") || outcome.first <= last + 2) return false;
  const that = does(sentence, last + 2, "relative") && does(sentence, last + 2, "demonstrative");
  return opensPerson(sentence, that ? last + 3 : last + 2);
}

function isInOwnClause(sentence: Sentence, group: Group, outcome: OutcomeMention): boolean {
  for (let at = group.last + 1; at < outcome.first; at += 1) {
    if (!group.partitive && isWhose(sentence, at)) return isOfOwned(sentence, at + 1, outcome);
    const joins = doesOne(sentence, at, JOINS);
    // ", and the mayor was killed"
    if (isMark(sentence, at, ",") && doesOne(sentence, at + 1, JOINS)) continue;
    if (isMark(sentence, at) && !isWhose(sentence, at + 1)) return false;
    const opens = joins
      ? hasVerb(sentence, group.last + 1, at) && opensSubject(sentence, at + 1)
      : !group.partitive && opensClause(sentence, at);
    if (!opens) continue;
    // "12 men who the army says were killed"
    for (let index = at + 1; index < outcome.first; index += 1)
      if (does(sentence, index, "tell") || isMark(sentence, index)) return false;
    return true;
  }
  return false;
}

const JOINS = bitsOf(["and", "but"]);

/** "that their uncle", "after a woman", "when 12 were". */
function opensClause(sentence: Sentence, at: number): boolean {
  if (isClause(sentence, at)) return opensSubject(sentence, at + 1);
  return (
    does(sentence, at, "relative") && does(sentence, at, "demonstrative") && opensPerson(sentence, at + 1)
  );
}

/**
 * "ten soldiers stormed the house and the mayor was killed", "a woman who said her husband was out and the child was hurt": behind a
 * verb, "and" opens a clause. Not "six guards attacked by rebels and a cook were killed".
 */
function hasVerb(sentence: Sentence, from: number, to: number): boolean {
  let verb = from;
  while (does(sentence, verb, "adverb")) verb += 1;
  const isVerb = doesOne(sentence, verb, FINITE) && !doesOne(sentence, verb, UNFINISHED);
  if (isVerb && verb < to && !does(sentence, verb + 1, "agent")) return true;
  // "200 people gathered in the square, and nine were hurt"
  if (isMark(sentence, to - 1, ",") && verb < to - 1 && mayBeVerb(sentence, verb)) return true;
  let tells = false;
  for (let at = from; at < to; at += 1) {
    tells ||= does(sentence, at, "tell") && does(sentence, at - 1, "relative");
    if (tells && does(sentence, at, "be")) return true;
  }
  return false;
}

/** A word right behind people that hangs nothing on them. */
function mayBeVerb(sentence: Sentence, at: number): boolean {
  if (isMark(sentence, at) || sentence.outcomeAt[at] !== undefined || sentence.personAt[at] !== undefined)
    return false;
  if (sentence.nameAt[at] !== undefined || sentence.dayAt[at] !== undefined) return false;
  return sentence.quantityAt[at] === undefined && !doesOne(sentence, at, HANGS);
}

const HANGS = bitsOf([
  ...(["participle", "preposition", "adjective", "relative", "and", "or", "of", "clause"] as const),
  ...(["accused", "genitive", "determiner", "including", "thing", "adverb"] as const),
]);

const FINITE = bitsOf([
  "be",
  "have",
  "verb",
  "struck",
  "utters",
  "leaving",
  "returning",
  "carrying",
  "battled",
]);
const UNFINISHED = bitsOf(["participle", "preposition", "adjective", "relative"]);

/** "the mayor", "their uncle", "12 were", "Vega was": whom a clause of its own tells of. */
function opensSubject(sentence: Sentence, from: number): boolean {
  if (opensPerson(sentence, from)) return true;
  const quantity = sentence.quantityAt[from];
  const end = quantity !== undefined && quantity.form !== "article" ? quantity.last : nameRun(sentence, from);
  return end >= from && doesOne(sentence, end + 1, AUXILIARY);
}

const AUXILIARY = bitsOf(["be", "have"]);

/** "three rebels, whose bodies were carried off": what befell what is theirs; not "whose bodies were found", "whose name is known, died". */
function isOfOwned(sentence: Sentence, noun: number, outcome: OutcomeMention): boolean {
  for (let at = noun; at < outcome.first; at += 1) if (isMark(sentence, at, ",", "–", "—")) return false;
  return sentence.outcomeAt[noun] !== outcome;
}

function isClause(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "clause") && !does(sentence, at, "adverb") && !does(sentence, at, "preposition");
}

/** The most words before the noun of a subject: "their older". */
const LONGEST_OPENING = 3;

/** "their uncle", "a woman", "one person", right behind the word that opens the clause. */
function opensPerson(sentence: Sentence, from: number): boolean {
  // "several people when he was shot"
  if (does(sentence, from, "personal")) return true;
  const opens =
    does(sentence, from, "determiner") ||
    does(sentence, from, "possessive") ||
    sentence.quantityAt[from] !== undefined;
  if (!opens) return false;
  for (let at = from + 1; at <= from + LONGEST_OPENING; at += 1)
    if (sentence.personAt[at] !== undefined) return true;
  return false;
}

/** "the blast left a woman dead": it is the object of leaving that is so. */
function isLeftSo(sentence: Sentence, group: Group, outcome: OutcomeMention): boolean {
  if (!anyDoes(sentence, "leaving")) return false;
  for (let at = group.last + 1; at < outcome.first - 1; at += 1) {
    if (!does(sentence, at, "leaving") || sentence.outcomeAt[at] !== undefined) continue;
    for (let index = at + 1; index < outcome.first; index += 1)
      if (sentence.personAt[index] !== undefined || sentence.quantityAt[index] !== undefined) return true;
  }
  return false;
}
