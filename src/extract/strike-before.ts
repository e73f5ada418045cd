import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { isHeld } from "./event-told.js";
import { runningTotal, runsFrom, speaksOfWar, speaksOfWhole } from "./running.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";

/** The sentences of a paragraph, before a count, in which a strike may have been told that the count is of. */
const REACH = 4;

/** A count behind the telling of one strike, that does not run on and is not of the conflict as a whole. */
export function followsStrike(each: Draft, context: Context): boolean {
  const { sentence } = each;
  const isThere = isToldOfThere(each);
  const follows = strikeBefore(sentence, context) || eventInClauseBefore(each);
  if (!follows && !(isThere && dayBefore(sentence, context))) return false;
  // a state that gives its losses gives them all, if not "there"
  const ofState = !isThere && context.interstate && each.sourceKey?.endsWith("/state") === true;
  if (each.previous || runningTotal(each) || ofState || isHeldOrListed(each)) return false;
  if (sentence.tokens.some((_, at) => isMark(sentence, at, ":"))) return false;
  return !speaksOfWhole(sentence);
}

/** "two children were killed there", "found 44 dead there": where the sentence before tells that something happened. */
function isToldOfThere({ sentence, last, outcome }: Draft): boolean {
  const end = Math.max(last, outcome?.last ?? 0);
  return does(sentence, end + 1, "there") && !does(sentence, end + 2, "be");
}

/** "The fighting has killed 2,300 in the province. The Emirates have confirmed that seven of their men died there." */
export function isThereInWar(each: Draft, { sentences }: Context): boolean {
  if (!isToldOfThere(each)) return false;
  const before = sentences[each.sentence.index - 1];
  return before !== undefined && !before.inTitle && speaksOfWhole(before);
}

/** The sentence before it in its paragraph tells what happened on a day. */
function dayBefore(sentence: Sentence, { sentences }: Context): boolean {
  const before = sentences[sentence.index - 1];
  if (before === undefined || before.inTitle || before.paragraph !== sentence.paragraph) return false;
  if (speaksOfWhole(before)) return false;
  return before.days.some((day) => day.grain === "day" && !runsFrom(before, day));
}

/** "A patrol drove into an ambush on Saturday, the army said; 17 men died there": the clause before tells of one event. */
function eventInClauseBefore({ sentence, first }: Draft): boolean {
  if (!anyDoes(sentence, "occurrence") || speaksOfWar(sentence)) return false;
  let at = first - 1;
  while (at > 0 && !isMark(sentence, at, ";")) at -= 1;
  for (at -= 1; at > 0 && !isMark(sentence, at, ";"); at -= 1)
    if (does(sentence, at, "occurrence") && does(sentence, at - 1, "determiner")) return true;
  return false;
}

/** "The numbers from Monday's blast keep changing. On Tuesday the dead were 20": a toll of the event that a paragraph names. */
export function tollOfNamed(each: Draft, { sentences }: Context): boolean {
  const { sentence, rules, parent, previous } = each;
  if (!rules.includes("link/toll") || parent !== null || previous || anyDoes(sentence, "conflict"))
    return false;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - REACH); index -= 1) {
    const before = sentences[index];
    if (before === undefined || before.inTitle || before.paragraph !== sentence.paragraph) return false;
    if (speaksOfWar(before)) return false;
    if (namesOfDay(before)) return true;
  }
  return false;
}

/** "Monday's blast". */
function namesOfDay(sentence: Sentence): boolean {
  return sentence.days.some(
    ({ last, grain }) =>
      grain === "day" &&
      (does(sentence, last, "genitive") || does(sentence, last + 1, "genitive")) &&
      [1, 2, 3].some((ahead) => does(sentence, last + ahead, "occurrence")),
  );
}

/** "It still holds 500", "Israel's own dead, 46 civilians", "thousands of families are displaced": no strike's count. */
function isHeldOrListed(each: Draft): boolean {
  return each.category === "displaced" || isHeld(each) || each.rules.includes("compose/named");
}

/** The sentence before tells of a strike, or one further up in the paragraph, if none between turns to the war. */
function strikeBefore(sentence: Sentence, { sentences, strikes }: Context): boolean {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - REACH); index -= 1) {
    const before = sentences[index];
    if (before === undefined || before.inTitle) return false;
    if (index < sentence.index - 1 && before.paragraph !== sentence.paragraph) return false;
    if (strikes.has(index)) return true;
    if (speaksOfWar(before)) return false;
  }
  return false;
}
