import type { Group } from "./group.js";
import { voiceOf } from "./outcome-voice.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does } from "./sentence.js";
import { isSingle } from "./single.js";

/** "the mayor's driver was killed", "the driver of Colonel Haq died": somebody else did. */
export function isOwner(sentence: Sentence, group: Group, outcome: OutcomeMention): boolean {
  // "the family of a girl killed by a shell": a participle is of the noun right before it
  if (outcome.first === group.last + 1 && voiceOf(sentence, outcome) === "open" && !isBodyOf(sentence, group))
    return false;
  const isOf = does(sentence, group.first - 1, "of");
  if (isSingle(group) && isCompanion(sentence, group)) return true;
  if (isSingle(group)) return isOf || does(sentence, group.last + 1, "genitive");
  // "one person's gun discharged"
  const behind = group.last + 2;
  const isThings =
    does(sentence, behind - 1, "genitive") &&
    outcome.first > behind &&
    sentence.personAt[behind] === undefined;
  if (isThings && !outcome.readings.some(({ frames }) => frames.includes("head"))) return true;
  return isOf && group.quantity?.form === "article" && sentence.personAt[group.first - 2] !== undefined;
}

/** "Two hundred soldiers of the Presidential Guard surrendered": the body of those who are counted. */
function isBodyOf(sentence: Sentence, group: Group): boolean {
  const { first } = group;
  if (!isSingle(group) || !does(sentence, first - 1, "of")) return false;
  const people = sentence.personAt[first - 2];
  return people?.word.plural === true && sentence.quantityAt[people.first - 1] !== undefined;
}

/** "Nine soldiers loyal to President Hadi were killed": somebody behind a preposition is no subject of the verb. */
function isCompanion(sentence: Sentence, { first, last }: Group): boolean {
  const opens = first - 1;
  if (!does(sentence, opens, "preposition") || does(sentence, opens, "clause")) return false;
  if (does(sentence, opens, "including") || does(sentence, opens, "and") || opens === 0) return false;
  return does(sentence, last + 1, "be") || does(sentence, last + 1, "have");
}

/** "killed the mayor's driver": not the mayor. */
export function isOwnerBehind(sentence: Sentence, { first, last, quantity }: Group): boolean {
  if (does(sentence, last + 1, "genitive")) return true;
  // "the murder of a grandson of Luis Paz"
  const person = sentence.personAt[first - 2];
  return (
    does(sentence, first - 1, "of") && person !== undefined && !person.word.plural && quantity?.max === 1
  );
}

/** "the murder of", "the assassination in Lima on Friday of": whose it was comes next. */
export function opensOf(sentence: Sentence, outcome: OutcomeMention): boolean {
  return does(sentence, outcome.last, "of") || ofBehind(sentence, outcome) > 0;
}

/** The "of" of a noun, over where and when: "the killing in Lima on 12 May of a judge"; 0 where there is none. */
export function ofBehind(sentence: Sentence, outcome: OutcomeMention): number {
  let at = outcome.last + 1;
  while (at <= outcome.last + OF_REACH && !does(sentence, at, "of")) {
    const passes =
      sentence.dayAt[at] !== undefined ||
      sentence.nameAt[at] !== undefined ||
      ((does(sentence, at, "preposition") || does(sentence, at, "adverb")) && !does(sentence, at, "against"));
    if (!passes) return 0;
    at += 1;
  }
  return does(sentence, at, "of") ? at : 0;
}

/** How far behind a noun its "of" is looked for, over a place and a day. */
const OF_REACH = 8;

/** "Among the 59 dead are six children". */
export function opensAmong(sentence: Sentence, outcome: OutcomeMention): boolean {
  const { first } = outcome;
  return (
    does(sentence, first - 1, "among") ||
    does(sentence, first - 2, "among") ||
    does(sentence, first - 3, "among")
  );
}
