import { afterRelative } from "./apposition.js";
import type { Group } from "./group.js";
import { bitsOf } from "./role-set.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";

// Outcomes that are told of others than the people who are asked about.

/**
 * "two friends, including the boy who was hurt": told of the one alone; "several pupils but the names of the pupils injured": of
 * those right before it.
 */
export function isOfIncluded(sentence: Sentence, from: number, to: number): boolean {
  if (!anyDoes(sentence, "including") && !anyDoes(sentence, "but")) return false;
  let included = false;
  let told = false;
  for (let at = from; at < to; at += 1) {
    included ||= does(sentence, at, "including");
    if (included && does(sentence, at, "relative") && sentence.personAt[at - 1] !== undefined)
      told = !hasVerbBefore(sentence, at + 1, to);
    // "seven men, including a woman who drove the car, died"
    else if (told && isMark(sentence, at, ",")) told = false;
    const person = sentence.personAt[to - 1];
    if (does(sentence, at, "but") && person !== undefined) {
      const of = does(sentence, person.first - 1, "determiner") ? person.first - 2 : person.first - 1;
      if (does(sentence, of, "of")) return true;
    }
  }
  return told;
}

const AUXILIARY = bitsOf(["be", "have"]);

/** "who was asleep [died]", "whose names are not known [were killed]": the clause has a verb besides that of the outcome. */
function hasVerbBefore(sentence: Sentence, from: number, outcome: number): boolean {
  let end = outcome;
  while (end > from && (doesOne(sentence, end - 1, AUXILIARY) || does(sentence, end - 1, "adverb"))) end -= 1;
  for (let at = from; at < end; at += 1)
    if (sentence.outcomeAt[at] !== undefined || doesOne(sentence, at, AUXILIARY)) return true;
  return false;
}

/** "have since been charged with murder": told of whom a charge is brought against. */
export function isAccused(sentence: Sentence, from: number): boolean {
  if (!anyDoes(sentence, "accused")) return false;
  let at = from;
  while (does(sentence, at, "be") || does(sentence, at, "have") || does(sentence, at, "adverb")) at += 1;
  // "arrested ten people suspected of it"
  return at > from && does(sentence, at, "accused");
}

/** "A policeman who shot two men was arrested": the two are told of in a clause inside. */
export function isInRelative(sentence: Sentence, group: Group, outcome: OutcomeMention): boolean {
  if (!anyDoes(sentence, "relative")) return false;
  for (let at = group.first - 1; at >= Math.max(1, group.first - RELATIVE_REACH); at -= 1) {
    if (isMark(sentence, at)) return false;
    // "the boy who", "the 18-year-old who"
    const isOfPerson = sentence.personAt[at - 1] !== undefined || does(sentence, at - 1, "age");
    if (!does(sentence, at, "relative") || !isOfPerson) continue;
    const main = afterRelative(sentence, at);
    return main > group.last && main <= outcome.first;
  }
  return false;
}

/** How far before a count the relative clause opens that it may stand in, in tokens. */
const RELATIVE_REACH = 8;
