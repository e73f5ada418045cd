import type { GroupAt } from "./ground.js";
import { bitsOf } from "./role-set.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";

/** "The number of citizens who died has gone up to 62": a tally, whatever the form of its outcome. */
export function isTally(sentence: Sentence, groupAt: GroupAt, outcome: OutcomeMention): boolean {
  for (let at = outcome.first - 1; at >= Math.max(0, outcome.first - 9); at -= 1) {
    if (groupAt[at]?.quantity?.form === "digits" || isMark(sentence, at, ";", ",")) return false;
    if (does(sentence, at, "tallied") && does(sentence, at + 1, "of")) return true;
  }
  return false;
}

/** "treated the wounded and gave food to 5,000": those to whom something was given. */
export function isGiven(sentence: Sentence, from: number, to: number): boolean {
  if (!does(sentence, to, "preposition")) return false;
  for (let at = from; at < to; at += 1) if (does(sentence, at, "withhold")) return true;
  return false;
}

/**
 * A word that leads from a noun to its figure: "the dead number 24", "the wounded: 87"; not "the victims were at home when two
 * men came".
 */
export function leadsToFigure(sentence: Sentence, from: number, to: number): boolean {
  for (let at = to; at >= from; at -= 1) {
    if (does(sentence, at, "change") || does(sentence, at, "be") || isMark(sentence, at, ":", "-", "–", "—"))
      return true;
    if (doesOne(sentence, at, OTHER_CLAUSE) && !does(sentence, at, "preposition")) return false;
  }
  return false;
}

const OTHER_CLAUSE = bitsOf(["moment", "clause"]);

/** A person or a verb of having stands between. */
export function hasOwnSubject(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1)
    if (sentence.personAt[at] !== undefined || does(sentence, at, "have")) return true;
  return false;
}

export function crossesThing(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const quantity = sentence.quantityAt[at];
    if (quantity !== undefined && does(sentence, quantity.last + 1, "thing")) return true;
  }
  return false;
}

/** "14 are confirmed dead, and the search for eight others": another clause, with no word for a figure in it. */
export function crossesAnd(sentence: Sentence, from: number, to: number): boolean {
  let crosses = false;
  for (let at = from; at < to; at += 1) {
    if (isMark(sentence, at, ",") && does(sentence, at + 1, "and") && does(sentence, at + 2, "determiner"))
      crosses = true;
    if (crosses && (does(sentence, at, "tallied") || does(sentence, at, "change"))) return false;
  }
  return crosses;
}

/**
 * "The number of dead since the beginning of the shelling of the town has risen to 119": a verb of change right before a bare
 * figure, whose subject is the toll, over all that tells of what the toll is; not "the dead lay there when the price rose to 20".
 */
export function isLedTo(sentence: Sentence, groupAt: GroupAt, from: number, figure: number): boolean {
  let verb = figure - 1;
  while (verb > from && (doesOne(sentence, verb, BEFORE_FIGURE) || sentence.dayAt[verb] !== undefined))
    verb -= 1;
  if (!does(sentence, verb, "change") || does(sentence, verb, "be")) return false;
  for (let at = from; at < verb; at += 1) {
    if (groupAt[at]?.quantity != null || isMark(sentence, at)) return false;
    const isNoun = does(sentence, at - 1, "determiner") || does(sentence, at - 1, "adjective");
    if (!isNoun && doesOne(sentence, at, OTHER_VERB) && sentence.nameAt[at] === undefined) return false;
  }
  return true;
}

const BEFORE_FIGURE = bitsOf(["onto", "adverb", "asOf"]);
const OTHER_VERB = bitsOf(["be", "verb", "tell", "relative", "moment", "pronoun", "struck", "and"]);
