import { afterApposition } from "./apposition.js";
import { mayBeCarried } from "./carried.js";
import { isAnother, isCountable, isDoer } from "./countable.js";
import type { Group } from "./group.js";
import { groupOf } from "./group.js";
import { inOrder } from "./in-order.js";
import { modifierEnd } from "./modifier.js";
import { isNamePart } from "./named.js";
import { isToldAside } from "./older-figure.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";
import { isSingle } from "./single.js";
import { singleGroups } from "./single-groups.js";

/** The groups of a sentence that may count people, left to right. */
export function countedGroups(sentence: Sentence, isSurname: (word: string) => boolean): Group[] {
  const groups: Group[] = [];
  for (const quantity of sentence.quantities)
    if (
      quantity.form !== "article" ||
      opensPerson(sentence, quantity.last + 1) ||
      isAnother(sentence, quantity)
    )
      groups.push(groupOf(sentence, quantity));
  const counted: Group[] = [];
  for (const group of groups)
    if (
      isCountable(sentence, group, groups) &&
      !isToldAside(sentence, group) &&
      !isPartOfDoers(sentence, group, groups)
    )
      counted.push(group);
  if (sentence.outcomes.length > 0 || mayBeCarried(sentence))
    for (const group of singleGroups(sentence, groups, isSurname))
      if (!isDoer(sentence, group) && !isWhatPartIs(group, groups)) counted.push(group);
  if (counted.length < 2) return counted;
  inOrder(counted, byFirst);
  const told: Group[] = [];
  for (let at = 0; at < counted.length; at += 1) {
    const group = counted[at] as Group;
    if (!isDescription(sentence, group, counted[at - 1])) told.push(group);
  }
  return told.length < 2 ? told : told.filter((group) => !isToldAgain(sentence, group, told));
}

/** "one of them a boy": what the part is. */
function isWhatPartIs({ first }: Group, groups: readonly Group[]): boolean {
  for (const other of groups) if (other.partitive && other.last + 1 === first) return true;
  return false;
}

/** "hurt by two men, one of whom had a knife": one of those who did it. */
function isPartOfDoers(sentence: Sentence, { partitive, first }: Group, groups: readonly Group[]): boolean {
  if (!partitive || !isMark(sentence, first - 1, ",")) return false;
  return groups.some((other) => other.last === first - 2 && isDoer(sentence, other));
}

function byFirst(a: Group, b: Group): number {
  return a.first - b.first;
}

/** "The teen, identified as Luis Paz, died": a name inside what says who somebody is. */
function isToldAgain(sentence: Sentence, group: Group, all: readonly Group[]): boolean {
  if (!isSingle(group)) return false;
  return all.some((other) => {
    if (other === group || other.last >= group.first || other.quantity?.max !== 1) return false;
    const end = afterApposition(sentence, other.last + 1);
    if (end <= group.last) return false;
    for (let at = other.last + 1; at < end; at += 1) if (does(sentence, at, "and")) return false;
    return true;
  });
}

/** "Orlando Rey, a street vendor, was killed": one person, whose name is told first. */
function isDescription(sentence: Sentence, group: Group, before: Group | undefined): boolean {
  if (before === undefined || group.quantity?.form !== "article") return false;
  if (isOneOf(sentence, before, group.first - 2)) return isMark(sentence, group.last + 1, ",");
  if (isOnePersonBefore(sentence, before, group) || isNameOf(sentence, before, group)) return true;
  if (isSaidOfOne(sentence, before, group)) return true;
  if (!isSingle(before) || !isNamePart(sentence, before.last)) return false;
  if (group.first !== before.last + 2) return false;
  if (!isMark(sentence, before.last + 1, ",", "(")) return false;
  return !does(sentence, group.last + 1, "and");
}

/** "the wounded man, Luis Paz, and a boy", "his wife, 26-year-old Ana Rey,": a name between commas, of the one before it. */
function isNameOf(sentence: Sentence, { head, last, quantity }: Group, group: Group): boolean {
  if (head === null || quantity?.max !== 1 || isNamePart(sentence, last)) return false;
  if (group.first !== last + 2 || !isMark(sentence, last + 1, ",")) return false;
  const isNamed =
    isSingle(group) && isNamePart(sentence, group.last) && !does(sentence, group.first, "determiner");
  return isNamed && group.head === null && afterApposition(sentence, last + 1) > group.last + 1;
}

/** "One patient, a nurse, had died", "one man, a driver, and two women": what the one was. */
function isOnePersonBefore(sentence: Sentence, { quantity, last }: Group, group: Group): boolean {
  if (quantity?.max !== 1 || quantity.min !== 1 || quantity.form !== "words") return false;
  const between = isMark(sentence, last + 1, ",") && group.first === last + 2;
  return between && isMark(sentence, group.last + 1, ",");
}

/** "A teacher, a mother of two, was killed": what the one was, by the verb of one; not "a teacher, a mother and a boy were". */
function isSaidOfOne(sentence: Sentence, { quantity, last, type, head }: Group, group: Group): boolean {
  if (isSingle(group) || (head !== null && does(sentence, head.last, "wanted"))) return false;
  if (quantity?.form !== "article" || quantity.max !== 1 || type !== "person" || quantity.additional)
    return false;
  if (!isMark(sentence, last + 1, ",") || group.first !== last + 2) return false;
  for (let at = group.last + 1; at <= group.last + LONGEST_SAID; at += 1) {
    if (isMark(sentence, at, ",")) return does(sentence, at + 1, "be") && !does(sentence, at + 1, "bePlural");
    if (isMark(sentence, at) || does(sentence, at, "and") || does(sentence, at, "clause")) return false;
  }
  return false;
}

/** The longest that is said of one between commas, behind its noun: "of two from Gao". */
const LONGEST_SAID = 6;

/** "One of the eleven, a porter, died": what the one was, who is counted already. */
function isOneOf(sentence: Sentence, { quantity, last }: Group, end: number): boolean {
  if (quantity?.max !== 1 || quantity.form !== "words" || end - last > 4) return false;
  if (!isMark(sentence, end + 1, ",") || !does(sentence, quantity.last + 1, "of")) return false;
  for (let at = last + 1; at <= end; at += 1)
    if (
      !does(sentence, at, "of") &&
      !does(sentence, at, "determiner") &&
      sentence.quantityAt[at] === undefined
    )
      return false;
  return true;
}

function opensPerson(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    // "a combat engineering officer"
    at = modifierEnd(sentence, at) ?? at;
    const person = sentence.personAt[at];
    // "a local hospital"
    const isAdjective =
      person !== undefined && does(sentence, at, "adjective") && isNounAfter(sentence, person.last + 1);
    if (person !== undefined && !isAdjective) return !person.word.plural;
    if (sentence.nameAt[at]?.people === true && !isNounAfter(sentence, (sentence.nameAt[at]?.last ?? at) + 1))
      return true;
    if (
      !(
        does(sentence, at, "adjective") ||
        does(sentence, at, "rest") ||
        sentence.nameAt[at] !== undefined ||
        isMark(sentence, at, "-") ||
        sentence.outcomeAt[at] !== undefined ||
        sentence.quantityAt[at] !== undefined ||
        ((sentence.roles[at]?.length ?? 0) === 0 && sentence.tokens[at]?.kind === "word")
      )
    )
      return false;
    if (does(sentence, at, "thing")) return false;
  }
  return false;
}

function isNounAfter(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return (
    token !== undefined &&
    token.kind === "word" &&
    ((sentence.roles[at]?.length ?? 0) === 0 ||
      does(sentence, at, "thing") ||
      does(sentence, at, "adjective"))
  );
}
