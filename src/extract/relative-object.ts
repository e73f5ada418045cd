import { endsPhrase } from "./phrase-end.js";
import { bitsOf } from "./role-set.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";

/** The most words of a party that did something: "the Defence Ministry of Armenia". */
const LONGEST_DOER = 8;

/**
 * "the 45 soldiers that the army has lost", "the 20 hostages the group is holding": those counted are what the verb of the
 * clause behind them is done to. `from` is where the clause opens. Not "the soldiers who lost 45 tanks", whose verb has an object.
 */
export function isRelativeObject(sentence: Sentence, from: number, outcome: OutcomeMention): boolean {
  if (outcome.first - from > LONGEST_DOER + 3 || !endsPhrase(sentence, outcome.last + 1, BEHIND))
    return false;
  const isRelative = does(sentence, from, "relative");
  let first = isRelative ? from + 1 : from;
  let last = outcome.first - 1;
  while (last >= first && (isAuxiliary(sentence, last) || does(sentence, last, "adverb"))) last -= 1;
  if (last < first) return false;
  if (does(sentence, first, "pronoun") && !does(sentence, first, "relative")) return last === first;
  const opens =
    isRelative ||
    sentence.nameAt[first] !== undefined ||
    does(sentence, first, "determiner") ||
    does(sentence, first, "possessive");
  if (!opens) return false;
  for (; first <= last; first += 1) if (!isOfNoun(sentence, first)) return false;
  return (
    sentence.nameAt[last] !== undefined ||
    does(sentence, last, "voice") ||
    sentence.personAt[last] !== undefined
  );
}

function isAuxiliary(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "have") || (does(sentence, at, "be") && !isMark(sentence, at));
}

const OF_NOUN = bitsOf(["determiner", "possessive", "adjective", "voice", "genitive", "of"]);

function isOfNoun(sentence: Sentence, at: number): boolean {
  if (sentence.nameAt[at] !== undefined || sentence.personAt[at] !== undefined) return true;
  if (sentence.quantityAt[at] !== undefined || sentence.outcomeAt[at] !== undefined) return false;
  return (
    doesOne(sentence, at, OF_NOUN) ||
    isMark(sentence, at, "-") ||
    (sentence.tokens[at]?.capital === true && (sentence.roles[at]?.length ?? 0) === 0)
  );
}

const BEHIND = bitsOf(["and", "but", "contrast", "clause", "preposition", "be", "have", "adverb"]);
