import type { Draft } from "./draft.js";
import type { Readings } from "./readings.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";

/** "Среди мирного населения ранены 35 человек": those of one kind, told before what befell them. */
export function isAmongPeople({ sentence, first }: Draft): boolean {
  for (let at = first - 1; sentence.ownersFollow && at >= Math.max(0, first - 6); at -= 1) {
    if (isMark(sentence, at)) return false;
    if (does(sentence, at, "among") && sentence.personAt[at + 1] !== undefined) return true;
  }
  return false;
}

export function isWholeOf(whole: Draft, part: Draft): boolean {
  const near = part.sentence.index - whole.sentence.index <= 3;
  return near && whole.category === part.category && (whole.min ?? 0) > (part.min ?? 0);
}

/** "34 of the dead", "among those killed 34 were ...", "of the dead, two ...", "17 peacekeepers among the victims". */
export function isShare(each: Draft): boolean {
  const { sentence, outcome, group } = each;
  if (group === null || each.unquantified) return false;
  if (each.rules.includes("link/among")) return true;
  const first = Math.min(group.first, outcome?.first ?? group.first);
  if (
    does(sentence, first - 1, "partitive") ||
    (does(sentence, first - 1, "determiner") && does(sentence, first - 2, "partitive"))
  )
    return true;
  if (opensWithWhole(sentence, group.first) || isOfOwnDead(each)) return true;
  if (outcome === null || outcome.first > group.first || group.first - outcome.last > 4) return false;
  for (let at = outcome.first - 1; at >= Math.max(0, outcome.first - 5); at -= 1) {
    if (does(sentence, at, "among")) return true;
    if (does(sentence, at, "of")) return at === 0 || isMark(sentence, at - 1, ",", ";", '"', "“");
    if (
      !(
        does(sentence, at, "determiner") ||
        does(sentence, at, "demonstrative") ||
        sentence.nameAt[at] !== undefined ||
        does(sentence, at, "adjective")
      )
    )
      return false;
  }
  return false;
}

/** "how many of the dead were soldiers he would not say", "declined to say how many women were among them". */
export function isUntoldPart({ sentence, status, first }: Draft): boolean {
  if (status !== "withheld") return false;
  for (let at = first; at <= first + UNTOLD_REACH; at += 1) {
    if (isMark(sentence, at)) return false;
    if (does(sentence, at, "among") && isTheDead(sentence, at + 1)) return true;
    const isAsked = does(sentence, at - 1, "howMany") || does(sentence, at - 2, "howMany");
    if (isAsked && does(sentence, at, "of") && isTheDead(sentence, at + 1)) return true;
  }
  return false;
}

/** So many words from where a silence begins it is told of what part. */
const UNTOLD_REACH = 14;

/** "them", "the dead", "its wounded". */
function isTheDead(sentence: Sentence, at: number): boolean {
  if (does(sentence, at, "pronoun")) return true;
  return doesOne(sentence, at, OWNED) && sentence.outcomeAt[at + 1] !== undefined;
}

const OWNED = bitsOf(["determiner", "possessive", "demonstrative"]);

/** "Among the dead are three women, two children and a guard", "the dead include two nurses and a boy": the others of the list. */
export function goesOnWithParts(each: Draft, readings: Readings): boolean {
  const { sentence, outcome, group } = each;
  if (group === null || (outcome !== null && outcome.last > group.first)) return false;
  const before = readings.previous(each);
  if (before?.sentence !== sentence || before.scope !== "subset" || before.category !== each.category)
    return false;
  if (before.group === null || before.parent !== null || !LISTS.some((rule) => before.rules.includes(rule)))
    return false;
  for (let at = before.group.last + 1; at < group.first; at += 1)
    if (!isMark(sentence, at, ",") && !doesOne(sentence, at, JOINS)) return false;
  return true;
}

const LISTS = ["compose/included", "link/toll", "link/inverted", "compose/list"];
const JOINS = bitsOf(["and", "possessive", "determiner"]);

/** "identified 121 of its dead": some of those who are known to have died. */
function isOfOwnDead({ sentence, group, outcome }: Draft): boolean {
  const last = group?.quantity?.last;
  if (last === undefined || outcome === null || !does(sentence, last + 1, "of")) return false;
  return outcome.first === last + 3 && does(sentence, last + 2, "possessive");
}

const OPENING = bitsOf(["among", "of", "partitive"]);

/** "Of the 60 wounded, 12 ...", "Among the 31 dead were nine women": the sentence opens with the whole. */
function opensWithWhole(sentence: Sentence, before: number): boolean {
  let at = 0;
  while (isMark(sentence, at)) at += 1;
  if (!doesOne(sentence, at, OPENING)) return false;
  while (does(sentence, at + 1, "of")) at += 1;
  const whole =
    sentence.quantities.find((quantity) => quantity.first > at && quantity.first <= at + 3) ??
    namedWhole(sentence, at + 1);
  if (whole === undefined || whole.last >= before) return false;
  for (let index = whole.last + 1; index < before; index += 1)
    if (isMark(sentence, index, ";", ":")) return false;
  return true;
}

/** "Of the South African dead, two ...": a whole without its number. */
function namedWhole(sentence: Sentence, from: number): { readonly last: number } | undefined {
  if (!does(sentence, from, "determiner")) return undefined;
  for (let at = from + 1; at <= from + 4; at += 1) {
    const outcome = sentence.outcomeAt[at];
    if (outcome !== undefined) return isMark(sentence, outcome.last + 1, ",") ? outcome : undefined;
    if (sentence.nameAt[at] === undefined && !does(sentence, at, "adjective")) return undefined;
  }
  return undefined;
}
