import { countsBefore } from "./gapped.js";
import type { Group } from "./group.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";
import { SPEAKS } from "./speech-tell.js";
import { campAt } from "./whose.js";

/** How far before its verb a party may stand, in tokens: "the Defence Ministry in Baku". */
const REACH = 8;

/**
 * A bare figure that a party tells in a clause of its own, and that says nothing of what befell them: "Azerbaijan reports
 * 71", "its Defence Ministry gave 204", "Tajikistan put its own at 35", "and we have nine", "Yerevan: 105". It is of
 * what the figure told before it is of, in the same sentence (`beside`) or the one before. Not "the army counted 30 tanks", "the ministry said on 12 May".
 */
export function isToldByParty(sentence: Sentence, group: Group, beside: boolean): boolean {
  const { quantity, type } = group;
  if (type !== "bare" || quantity === null || quantity.form === "article" || quantity.form === "none")
    return false;
  if (!endsClause(sentence, group.last + 1)) return false;
  // "... 46 dead. The army has 300 tanks, and we have 200"
  if (!beside && countsBefore(sentence, quantity.first)) return false;
  const verb = verbBefore(sentence, group.first);
  if (verb !== null && !beside && does(sentence, verb, "have")) return isOnList(sentence, group, verb);
  if (verb === null) return isLabelled(sentence, group.first) || isOnCamp(sentence, group.first);
  return isPartyBefore(sentence, verb);
}

function endsClause(sentence: Sentence, at: number): boolean {
  if (at >= sentence.tokens.length || isMark(sentence, at, ".", ",", ";", ")", '"', "”")) return true;
  return (
    does(sentence, at, "and") ||
    does(sentence, at, "but") ||
    does(sentence, at, "contrast") ||
    sentence.dayAt[at] !== undefined
  );
}

/** "reports 71", "gave 204", "spoke of 71", "put its own at 35", "puts it at 35": the verb that leads to the figure. */
function verbBefore(sentence: Sentence, figure: number): number | null {
  let at = figure - 1;
  while (does(sentence, at, "adverb") && !does(sentence, at, "preposition")) at -= 1;
  if (isMark(sentence, at, '"', "“")) at -= 1;
  if (isMark(sentence, at)) return null;
  const told = toldAsIt(sentence, at);
  if (told !== null) return told;
  if (does(sentence, at, "change") && does(sentence, at, "preposition")) {
    at -= 1;
    const own = does(sentence, at, "adjective") && does(sentence, at - 1, "possessive");
    if (own) at -= 2;
    else if (does(sentence, at, "possessive")) at -= 1;
    else if (
      does(sentence, at, "pronoun") ||
      does(sentence, at, "tallied") ||
      does(sentence, at, "demonstrative")
    )
      at -= 1;
    return does(sentence, at, "change") && does(sentence, at, "tell") ? at : null;
  }
  // "gives the number as nine"
  if (does(sentence, at, "clause") && does(sentence, at - 1, "tallied")) {
    at -= 2;
    while (does(sentence, at, "determiner") || does(sentence, at, "possessive")) at -= 1;
    return does(sentence, at, "change") && does(sentence, at, "tell") ? at : null;
  }
  if (sentence.outcomeAt[at] !== undefined) return null;
  const has = does(sentence, at, "have") && (campAt(sentence, at - 1) !== null || isList(sentence, at - 1));
  if (has) return at;
  // "Azerbaijan reports 71", not "by official reports 71"
  const isVerb = !does(sentence, at, "voice") || SPEAKS.has(sentence.nameAt[at - 1]?.kind ?? "");
  // "had previously given 36"
  if (does(sentence, at, "change") && does(sentence, at, "withhold") && hadBefore(sentence, at)) return at;
  // "officials were saying 2,000"
  if (does(sentence, at, "ongoing") && does(sentence, at - 1, "be")) return at - 1;
  const tells = does(sentence, at, "tell") && isVerb && !does(sentence, at - 1, "be");
  while (tells && does(sentence, at - 1, "tell")) at -= 1;
  return tells ? at : null;
}

function hadBefore(sentence: Sentence, verb: number): boolean {
  let at = verb - 1;
  while (does(sentence, at, "adverb") || does(sentence, at, "earlier")) at -= 1;
  return does(sentence, at, "had");
}

/** "the hospital's own list has 51.", "the hospital has 51.": whoever keeps count of them, and nothing else is told. */
function isOnList(sentence: Sentence, { last }: Group, verb: number): boolean {
  const ends = last + 1 >= sentence.tokens.length || isMark(sentence, last + 1, ".");
  return ends && isList(sentence, verb - 1) && sentence.outcomes.length === 0;
}

function isList(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "account") || does(sentence, at, "hospital");
}

/** "said it was nine", "says that it is nine": the verb of telling before a pronoun that stands for the count. */
function toldAsIt(sentence: Sentence, be: number): number | null {
  if (!does(sentence, be, "be") || !does(sentence, be - 1, "neuter")) return null;
  const verb = does(sentence, be - 2, "clause") ? be - 3 : be - 2;
  return does(sentence, verb, "utters") ? verb : null;
}

/** Somebody who may tell it is the subject of the verb. */
function isPartyBefore(sentence: Sentence, verb: number): boolean {
  let end = verb - 1;
  while (does(sentence, end, "have") || does(sentence, end, "adverb") || does(sentence, end, "earlier"))
    end -= 1;
  // "it had earlier spoken of 36"
  if (does(sentence, end, "pronoun") && !does(sentence, end, "relative") && campAt(sentence, end) === null)
    return isOfBefore(sentence, end, verb) || isSpokenOf(sentence, verb);
  end = beforeAside(sentence, end);
  // "and Cambodia, which reported 13, agreed"
  if (does(sentence, end, "relative") && isMark(sentence, end - 1, ",")) end -= 2;
  for (let at = end; at >= Math.max(0, end - REACH); at -= 1) {
    if (campAt(sentence, at) !== null || (at === end && isList(sentence, at))) return true;
    const name = sentence.nameAt[at];
    if (name !== undefined && SPEAKS.has(name.kind)) return true;
    // "jihadists claim 30", "a Karen commander gives the number as nine"
    if (at === end && (does(sentence, at, "rebels") || isOneWhoCommands(sentence, at))) return true;
    // "the mayor spoke of 15", "said it was 15"
    if (at === end && does(sentence, at, "voice") && tellsFigure(sentence, verb)) return true;
    if (isMark(sentence, at) || sentence.quantityAt[at] !== undefined || does(sentence, at, "tell"))
      return false;
  }
  return false;
}

/** "spoke of", "wrote of": verbs that with a bare figure tell of nothing but what was told before. */
function isSpokenOf(sentence: Sentence, verb: number): boolean {
  return does(sentence, verb, "tell") && does(sentence, verb + 1, "tell");
}

/** "spoke of", "said it was", "counted": with a bare figure, of what was told before. */
function tellsFigure(sentence: Sentence, verb: number): boolean {
  return isSpokenOf(sentence, verb) || saysIt(sentence, verb) || does(sentence, verb, "count");
}

function saysIt(sentence: Sentence, verb: number): boolean {
  return does(sentence, verb + 1, "neuter") || does(sentence, verb + 2, "neuter");
}

function isOneWhoCommands(sentence: Sentence, at: number): boolean {
  const kind = sentence.personAt[at]?.word.kind;
  return (kind === "military" || sentence.inTitle) && does(sentence, at, "voice");
}

/** The speaker before, whose earlier figure it is: "it had earlier", "they previously". */
function isOfBefore(sentence: Sentence, pronoun: number, verb: number): boolean {
  for (let at = pronoun + 1; at < verb; at += 1)
    if (does(sentence, at, "earlier") || does(sentence, at, "had")) return true;
  return false;
}

/** "In the first days it had spoken of 176,000": what the speaker before had said until then. */
export function isOwnFormer(sentence: Sentence, { first }: Group): boolean {
  const verb = verbBefore(sentence, first);
  if (verb === null) return false;
  let had = verb - 1;
  while (does(sentence, had, "adverb") || does(sentence, had, "earlier")) had -= 1;
  const at = had - 1;
  if (!does(sentence, had, "had") || does(sentence, at, "relative")) return false;
  return does(sentence, at, "pronoun") && campAt(sentence, at) === null;
}

/** "the army, whose spokesman was asked twice, gave", "the army, in a statement, gave": where the subject ends before the commas. */
function beforeAside(sentence: Sentence, end: number): number {
  if (!isMark(sentence, end, ",")) return end;
  for (let at = end - 1; at > Math.max(0, end - LONGEST_ASIDE); at -= 1) {
    if (isMark(sentence, at, ";", ".") || sentence.outcomeAt[at] !== undefined) return end;
    if (!isMark(sentence, at, ",")) continue;
    const opens = doesOne(sentence, at + 1, OPENS_ASIDE);
    return opens || isNameRun(sentence, at + 1, end - 1) ? at - 1 : end;
  }
  return end;
}

/** "which was asked twice", "in a statement", "citing local officials" */
const OPENS_ASIDE = bitsOf(["relative", "preposition", "citing"]);

/** "the head of the clinic, Ruffin Mapela, spoke": what somebody is called, and nothing else. */
function isNameRun(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (!sentence.mayBeName(at)) return false;
  return to > from;
}

const LONGEST_ASIDE = 16;

/** "On theirs at least 60": a sentence that opens with whose side it tells of. */
function isOnCamp(sentence: Sentence, figure: number): boolean {
  const camp = figure - 1;
  if (campAt(sentence, camp) === null || !does(sentence, camp - 1, "joins")) return false;
  return camp === 1 || (camp === 2 && isMark(sentence, 0));
}

/** "Baku: 71 dead. Yerevan: 105.": the line of another party. */
function isLabelled(sentence: Sentence, figure: number): boolean {
  const name = sentence.nameAt[figure - 2];
  if (!isMark(sentence, figure - 1, ":") || name === undefined || !SPEAKS.has(name.kind)) return false;
  return name.first === 0 || isMark(sentence, name.first - 1, ";", ".");
}
