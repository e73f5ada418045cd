import type { Tie } from "./ground.js";
import type { Group } from "./group.js";
import { bitsOf } from "./role-set.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";

/**
 * Whether the sentence says of an outcome that it did not come about for a group, or only asks: "the woman was not hurt",
 * "it is unclear whether the hostage is dead". A count of people dead or wounded whose verb is negated is another's, denied
 * ("300 soldiers were not killed"), and stays.
 */
export function isNotSo(sentence: Sentence, { group, outcome, frame, isRight }: Tie): boolean {
  // "did not hurt any of the guests": nobody, who are counted
  const isNobody = group.quantity?.form === "none";
  if (
    !isNobody &&
    anyDoes(sentence, "negation") &&
    isNegated(sentence, outcome) &&
    !isDeniedCount(sentence, group, outcome)
  )
    return true;
  // "whether a drone killed the 12 people": they are dead
  if (frame === "head" || frame === "toll") return false;
  if (!isRight && does(sentence, group.first - 1, "determiner")) return false;
  return anyDoes(sentence, "whether") && isAsked(sentence, outcome);
}

const LEADS = bitsOf(["be", "have", "get", "adverb", "modal"]);
/** How far before an outcome its negation stands, in tokens: "has not yet been". */
const NEGATION_REACH = 5;

/** "was not hurt", "has never been captured", "did not die"; not "not only killed". */
function isNegated(sentence: Sentence, { first }: OutcomeMention): boolean {
  for (let at = first - 1; at >= Math.max(0, first - NEGATION_REACH); at -= 1) {
    // "neither was hurt": nobody, who are counted
    if (sentence.quantityAt[at] !== undefined) return false;
    if (does(sentence, at, "negation"))
      // "They were killed without being armed"; "without injuring anyone" is told by its count
      return doesOne(sentence, at - 1, VERB) || doesOne(sentence, at + 1, VERB);
    if (!doesOne(sentence, at, LEADS) || does(sentence, at, "preposition")) return false;
  }
  return false;
}

const VERB = bitsOf(["be", "have", "modal"]);

/** "300 soldiers were not killed": a bare count, and so one that somebody told; not "the two were not hurt". */
function isDeniedCount(
  sentence: Sentence,
  { quantity, first }: Group,
  { readings }: OutcomeMention,
): boolean {
  if (quantity === null || (quantity.min ?? 0) < 2 || quantity.form === "pronoun") return false;
  if (does(sentence, first - 1, "determiner") || does(sentence, first - 1, "possessive")) return false;
  return readings.some(({ category }) => category === "killed" || category === "wounded");
}

/** The longest way from the word that asks to the verb it asks about, in tokens. */
const QUESTION_REACH = 10;

/** "whether the hostage is dead", "if the man was hurt": in the clause that such a word opens. */
function isAsked(sentence: Sentence, { first }: OutcomeMention): boolean {
  for (let at = first - 1; at >= Math.max(0, first - QUESTION_REACH); at -= 1) {
    if (does(sentence, at, "whether")) return !does(sentence, at - 1, "adverb");
    if (isMark(sentence, at) || does(sentence, at, "relative") || does(sentence, at, "tell")) return false;
  }
  return false;
}
