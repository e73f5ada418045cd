import type { Group } from "./group.js";
import { bitsOf } from "./role-set.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";
import { bracketClose } from "./told-bracket.js";

/**
 * "There perished 16 persons", "In Kunduz died near 60 people", "In the raid were liquidated up to 40 rebels": a verb with no
 * subject before it, and its people right behind.
 */
export function followsVerb(sentence: Sentence, group: Group, outcome: OutcomeMention): boolean {
  const form = group.quantity?.form;
  if (form !== "digits" && form !== "words" && form !== "vague") return false;
  if (opensAlone(sentence, group, outcome)) return true;
  if (group.first !== behindAside(sentence, outcome.last + 1, group.first)) return false;
  const verb = auxiliaries(sentence, outcome.first);
  if (
    group.type !== "person" &&
    (group.type !== "bare" || verb === outcome.first || !endsThere(sentence, group))
  )
    return false;
  const opening = openingOf(sentence, verb - 1, outcome);
  if (opening === null) return false;
  return (
    (opening === verb && verb < outcome.first) ||
    does(sentence, verb - 1, "there") ||
    doesOne(sentence, opening, FRONTED) ||
    sentence.dayAt[opening] !== undefined
  );
}

/** "Evacuated from Mariupol 1,200 persons": a participle opens the clause, its people close it, and between them is only where. */
function opensAlone(sentence: Sentence, group: Group, { first, last }: OutcomeMention): boolean {
  if (group.type !== "person" || (first > 0 && !isMark(sentence, first - 1, ".", ":", ";", ",")))
    return false;
  if (!endsThere(sentence, group)) return false;
  for (let at = last + 1; at < group.first; at += 1)
    if (sentence.nameAt[at] === undefined && !sentence.mayBeName(at) && !does(sentence, at, "joins"))
      return false;
  return true;
}

const FRONTED = bitsOf(["preposition", "adverb", "negation"]);
const SUBJECTS = bitsOf(["pronoun", "relative", "be", "have"]);
const AUXILIARIES = bitsOf(["be", "have", "adverb"]);
const ENDS = bitsOf(["and", "preposition", "adverb"]);

/** Where the verb begins with what helps it: "have already been". */
function auxiliaries(sentence: Sentence, verb: number): number {
  let at = verb;
  while (doesOne(sentence, at - 1, AUXILIARIES) && !does(sentence, at - 1, "there")) at -= 1;
  return at;
}

/** Behind the day, or ", according to the mayor,". */
function behindAside(sentence: Sentence, from: number, to: number): number {
  let at = from;
  while (at < to && (sentence.dayAt[at] !== undefined || does(sentence, at, "adverb"))) at += 1;
  if (isMark(sentence, at, ",") && does(sentence, at + 1, "accordingTo")) {
    const close = bracketClose(sentence, at);
    if (close > at) return close + 1;
  }
  return at;
}

/** "were killed 15 and wounded 22": a number with nothing behind it that it might count. */
function endsThere(sentence: Sentence, { last }: Group): boolean {
  return (
    last + 1 >= sentence.tokens.length ||
    isMark(sentence, last + 1) ||
    doesOne(sentence, last + 1, ENDS) ||
    sentence.dayAt[last + 1] !== undefined
  );
}

/** Where the clause begins that ends at a token, if nobody in it can be the subject of a verb. */
export function openingOf(sentence: Sentence, from: number, outcome: OutcomeMention | null): number | null {
  let at = from;
  for (; at >= 0 && (!isMark(sentence, at) || isMark(sentence, at, "-", "'", "’")); at -= 1) {
    // "declares that for the last day were killed 40"
    if (does(sentence, at, "relative") && does(sentence, at - 1, "tell")) break;
    // "in two villages were killed 40"
    const quantity = sentence.quantityAt[at];
    const counts = quantity !== undefined && !does(sentence, quantity.first - 1, "preposition");
    if (counts || sentence.personAt[at] !== undefined || isOther(sentence, at, outcome)) return null;
    // "as a result of it"
    if (doesOne(sentence, at, SUBJECTS) && !isGoverned(sentence, at)) return null;
    // "since May" has none, "since they came" has
    if (does(sentence, at, "clause") && !does(sentence, at, "preposition")) return null;
  }
  return at + 1;
}

function isGoverned(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "pronoun") && does(sentence, at - 1, "preposition");
}

/** An outcome of its own; not "without a trace disappeared 11". */
function isOther({ outcomeAt }: Sentence, at: number, outcome: OutcomeMention | null): boolean {
  const other = outcomeAt[at];
  return other !== undefined && other.readings[0]?.category !== outcome?.readings[0]?.category;
}

/** "Into captivity fell 20 soldiers", "Without a roof remained 900 families": what became of them opens the clause, and a verb leads to them. */
export function followsFate(sentence: Sentence, group: Group, { first, last }: OutcomeMention): boolean {
  const form = group.quantity?.form;
  if (group.type !== "person" || (form !== "digits" && form !== "words" && form !== "vague")) return false;
  if (group.first <= last + 1 || group.first > last + 1 + LONGEST_VERB) return false;
  if (!doesOne(sentence, first, OPENS_FATE) || (first > 0 && !isMark(sentence, first - 1))) return false;
  for (let at = last + 1; at < group.first; at += 1) if (!doesOne(sentence, at, VERBS)) return false;
  return true;
}

const OPENS_FATE = bitsOf(["preposition", "negation"]);
const VERBS = bitsOf(["be", "have", "get", "verb", "adverb", "taking", "leaving"]);
const LONGEST_VERB = 3;
