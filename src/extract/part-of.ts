import { areIrregulars } from "./band.js";
import type { Draft } from "./draft.js";
import type { Group } from "./group.js";
import { groupOf } from "./group.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";
import { bracketClose } from "./told-bracket.js";

/** "including 13 children", "six of them guards", "of whom 59 were civilians", "34 of the dead": of which claim? */
export function partOf(
  sentence: Sentence,
  group: Group,
  here: readonly Draft[],
  before: readonly Draft[],
): Draft | null {
  const told = here.findLast((each) => each.parent === null) ?? lastQuantified(before, sentence, 2);
  const antecedent = group.partitive ? severalOf(told, here, before) : told;
  if (group.whole !== null) return wholeOf(sentence, group.whole, [...before, ...here]);
  if (antecedent === null || antecedent === undefined) return null;
  if (isOfDoers(group) && ![...before, ...here].some(countsDoers)) return null;
  if (group.outcomes.length > 0 && group.partitive === false) return null;
  // "one of them a toddler": what the part is, not another part
  if (
    group.quantity?.form === "article" &&
    here.at(-1)?.parent != null &&
    here.at(-1)?.group?.last === group.first - 1
  )
    return null;
  if (group.partitive && group.outcomes.length === 0)
    return isOfOthers(sentence, group, here) || isOfFoes(sentence, group, antecedent) ? null : antecedent;
  const at = group.first;
  const cue = (index: number): boolean =>
    does(sentence, index, "including") || does(sentence, index, "partitive");
  if (here.length > 0) {
    for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
      if (cue(index) && !isBareOf(sentence, index)) return antecedent;
      if (
        !(
          isMark(sentence, index) ||
          does(sentence, index, "determiner") ||
          does(sentence, index, "be") ||
          does(sentence, index, "adverb") ||
          does(sentence, index, "among")
        )
      )
        break;
    }
    // "including 13 children and five women": the second item of the list
    const sibling = here.at(-1);
    if (sibling !== undefined && sibling.parent !== null && sibling.group !== null) {
      if (onlyListBetween(sentence, sibling.group.last + 1, at - 1)) return sibling.parent;
    }
    if (sibling?.parent != null && group.type === "bare" && opensPartitive(sentence)) return sibling.parent;
    if (endsInAmong(sentence, group)) return antecedent;
  } else if (opensPartitive(sentence) && at < LATEST + asideIn(sentence)) return antecedent;
  return null;
}

/**
 * Those of whom some are told: nobody is a part of one ("They killed him. One of the officers ran"), but of those told beside
 * him ("Six children and a woman were killed, two of them in the market").
 */
function severalOf(
  told: Draft | null | undefined,
  here: readonly Draft[],
  before: readonly Draft[],
): Draft | null | undefined {
  if (told?.max !== 1) return told;
  const isBeside = (each: Draft): boolean =>
    each.sentence === told.sentence && each.parent === null && !each.unquantified && each.max !== 1;
  return here.findLast(isBeside) ?? before.findLast(isBeside) ?? null;
}

const DOERS = bitsOf(["culprit", "rebels", "irregulars", "band"]);

/** "30 of the attackers": of those who did it, and no part of a toll that counts others. */
export function isOfDoers({ sentence, head, partitive }: Group): boolean {
  return partitive && head !== null && doesOne(sentence, head.first, DOERS);
}

/** "Forty rebels were killed": a figure of such people, of which ten may be a part. */
export function countsDoers({ group }: Draft): boolean {
  return group?.head != null && doesOne(group.sentence, group.head.first, DOERS);
}

/**
 * "She teaches in one of them", ", both of them key cities", "One of the Druze leaders, Hikmat al-Hijri, called": of something
 * that this sentence names, and no part of the toll told in one before.
 */
export function isOfOthers(
  sentence: Sentence,
  { first, last, head, partitive, outcomes }: Group,
  here: readonly Draft[],
): boolean {
  if (!partitive || outcomes.length > 0 || here.some((each) => each.parent === null)) return false;
  const next = last + 1;
  const isSubject =
    does(sentence, next, "be") || does(sentence, next, "have") || does(sentence, next, "verb");
  if (isSubject) return false;
  if (does(sentence, first - 1, "within") || does(sentence, first - 1, "citing")) return true;
  if (isMark(sentence, first - 1, ",") && head === null) return true;
  return head !== null && (isMark(sentence, next, ",") || does(sentence, next, "tell"));
}

/** "54 soldiers were killed ... 30 of the militants": irregulars are no part of soldiers or villagers, nor these of them. */
function isOfFoes(sentence: Sentence, { head }: Group, whole: Draft): boolean {
  const other = whole.group?.head ?? null;
  if (head === null || other === null) return false;
  if (head.word.kind === "unknown" || other.word.kind === "unknown") return false;
  return areIrregulars(sentence, head.last) !== areIrregulars(whole.sentence, other.last);
}

/** "38 citizens, two military men among them, had died", "4,047 dead, 316 children and 790 women among them" */
export function endsInAmong(sentence: Sentence, group: Group): boolean {
  let last = group.last;
  for (let items = 0; items < MOST_ITEMS; items += 1) {
    for (let index = last + 1; index <= last + 2; index += 1)
      if (
        does(sentence, index, "including") &&
        !does(sentence, index, "preposition") &&
        !does(sentence, index, "partitive")
      )
        return true;
    let next = last + 1;
    if (isMark(sentence, next, ",")) next += 1;
    if (does(sentence, next, "and")) next += 1;
    const quantity = next > last + 1 ? sentence.quantityAt[next] : undefined;
    if (quantity === undefined || group.outcomes.length > 0) return false;
    const item = groupOf(sentence, quantity);
    if (item.type !== "person" || item.outcomes.length > 0) return false;
    last = item.last;
  }
  return false;
}

/** The most items of a list of parts. */
const MOST_ITEMS = 5;

/** "Nineteen of the 27 were fighters": the figure of that number told just before. */
function wholeOf(sentence: Sentence, number: number, before: readonly Draft[]): Draft | null {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const each = before[index] as Draft;
    if (sentence.index - each.sentence.index > WHOLE_REACH) return null;
    const isTold = each.parent === null && each.min === number && !each.unquantified;
    if (isTold && each.status !== "withheld") return each;
  }
  return null;
}

/** How many sentences back a figure may stand that is named by its number. */
const WHOLE_REACH = 4;

/** "Of these, seven belonged to ...": the sentence parts the figure before it. */
function opensPartitive(sentence: Sentence): boolean {
  let at = 0;
  while (isMark(sentence, at)) at += 1;
  // "Of these, seven ...", "Among them were two guards"
  return (
    does(sentence, at, "partitive") || (does(sentence, at, "including") && does(sentence, at, "partWith"))
  );
}

/** How far into a sentence that opens with "Among them" a part may begin, in tokens. */
const LATEST = 9;

/** The length of ", he said," behind "Among them". */
function asideIn(sentence: Sentence): number {
  for (let comma = 1; comma <= 3; comma += 1)
    if (isMark(sentence, comma, ",")) return bracketClose(sentence, comma) - comma;
  return 0;
}

function isBareOf(sentence: Sentence, index: number): boolean {
  return does(sentence, index, "of") && !does(sentence, index + 1, "pronoun");
}

function onlyListBetween(sentence: Sentence, from: number, to: number): boolean {
  if (to - from > 5) return false;
  for (let at = from; at <= to; at += 1) {
    // "14 are civilians and six military", "four in Haifa, three in Tamra"
    const complement =
      does(sentence, at, "be") ||
      sentence.personAt[at] !== undefined ||
      does(sentence, at, "within") ||
      sentence.nameAt[at]?.kind === "place" ||
      sentence.nameAt[at]?.kind === "capital";
    if (
      !(complement || isMark(sentence, at, ",") || does(sentence, at, "and") || does(sentence, at, "adverb"))
    )
      return false;
  }
  return true;
}

export function lastQuantified(before: readonly Draft[], sentence: Sentence, reach: number): Draft | null {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const each = before[index];
    if (each === undefined || sentence.index - each.sentence.index > reach) return null;
    if (
      each.parent === null &&
      !each.unquantified &&
      each.status !== "withheld" &&
      each.sentence.inTitle === sentence.inTitle
    )
      return each;
  }
  return null;
}
