import type { Counted } from "./counted.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import { whence } from "./leaving.js";
import { isFigureTold } from "./led-figure.js";
import { bitsOf } from "./role-set.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, doesOne, isMark, standsForPeople } from "./sentence.js";

/** How far behind the noun for a number the word stands that says of what, in tokens: "the number of people who have left". */
const REACH = 7;

/** "The UN puts at 445,000 the number of people who have left Tigray": a figure before the noun of which it is. */
export function putBefore({ sentence, group, bound }: Counted): readonly Draft[] | null {
  if (bound !== undefined || group.type !== "bare" || group.quantity?.form === "none") return null;
  const { first, last } = group;
  if (!does(sentence, first - 1, "preposition") || !does(sentence, last + 1, "determiner")) return null;
  if (!does(sentence, last + 2, "tallied") || !does(sentence, last + 3, "of")) return null;
  if (!does(sentence, first - 2, "change")) return null;
  const person = firstPerson(sentence, last + 4);
  for (let at = last + 4; at <= last + 3 + REACH && !isMark(sentence, at); at += 1) {
    const outcome = sentence.outcomeAt[at];
    // "the number of houses lost", "of people who lost their jobs", "of those killed or displaced"
    if (outcome !== undefined && (outcome.readings[0]?.weak === true || isOfTwo(sentence, outcome)))
      return null;
    const category = outcome?.readings[0]?.category;
    // "people who have left Tigray", not "who left the hall"
    const isGone =
      person >= 0 && at > person && does(sentence, at, "leaving") && whence(sentence, at) !== null;
    if (category === undefined && !isGone) continue;
    const one = draft(sentence, group, outcome ?? null, category ?? "displaced");
    one.last = Math.max(one.last, at);
    one.kind = sentence.personAt[person]?.word.kind ?? one.kind;
    one.doubt = 0.8;
    one.rules.push("compose/put-before");
    return [one];
  }
  return null;
}

/** "killed or displaced" */
function isOfTwo(sentence: Sentence, { last }: OutcomeMention): boolean {
  return does(sentence, last + 1, "or") && sentence.outcomeAt[last + 2] !== undefined;
}

function firstPerson(sentence: Sentence, from: number): number {
  for (let at = from; at <= from + REACH; at += 1) if (sentence.personAt[at] !== undefined) return at;
  return -1;
}

/** "The hospital keeps a list of the dead. It stands at 61": a figure of the toll of which the sentence before tells without one. */
export function ofTollBefore({ sentence, group, prior, here, before }: Counted): readonly Draft[] | null {
  if (prior === null || here.length > 0 || group.outcomes.length > 0 || !isFigureTold(sentence, group))
    return null;
  if (prior.inTitle || sentence.outcomes.length > 0 || before.some((each) => each.sentence === prior))
    return null;
  const toll = prior.outcomes.findLast((outcome) => isToll(prior, outcome));
  const category = toll?.readings[0]?.category;
  if (category === undefined) return null;
  const one = draft(sentence, group, null, category);
  one.doubt = 1.2;
  one.rules.push("compose/toll-before");
  return [one];
}

/** "the death toll", "its list of the dead", "their losses". */
function isToll(sentence: Sentence, outcome: OutcomeMention): boolean {
  if (outcome.readings.some(({ frames }) => frames.includes("toll"))) return true;
  if (outcome.readings[0]?.weak === true || sentence.quantityAt[outcome.first - 1] !== undefined)
    return false;
  const isNoun =
    standsForPeople(outcome) ||
    outcome.readings.some(({ frames, single }) => frames.includes("head") && single !== true);
  return isNoun && doesOne(sentence, outcome.first - 1, OWNED);
}

const OWNED = bitsOf(["determiner", "possessive", "of", "genitive"]);
