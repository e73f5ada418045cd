import type { Counted, CountRule } from "./counted.js";
import type { Draft } from "./draft.js";
import { shareOutcome } from "./draft.js";
import { isClauseOfOwn } from "./gapped-figure.js";
import type { Group } from "./group.js";
import { isCountBy, isFigureOf, isFigureTold, isFormerFigure } from "./led-figure.js";
import { countsSpeakers } from "./older-figure.js";
import { lastQuantified } from "./part-of.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";
import { bracketClose } from "./told-bracket.js";
import { isOwnFormer, isToldByParty } from "./told-figure.js";

/**
 * A count without an outcome of its own shares that of a figure told before it. The closest ties are asked first: the older
 * figure of the one just read, the next item of its list, what it is made of, what it brings the sum to. Then figures of the
 * sentence before: its former value, the same as somebody else puts it, the rest. Last what another party says to it.
 */
export const SHARED: readonly CountRule[] = [
  alsoSo,
  previousOfNear,
  nextOfList,
  madeOf,
  broughtTo,
  formerly,
  figureTold,
  countedSo,
  theRest,
  figureOf,
  toldByParty,
];

/** "62 have been killed, as have nine civilians", "four died, as did a nurse": others whom the same befell. */
function alsoSo({ sentence, group, here }: Counted): readonly Draft[] | null {
  const near = here.at(-1);
  const verb = group.first - 1;
  if (near?.group == null || near.sentence !== sentence || group.partitive) return null;
  if (!does(sentence, verb, "have") && !does(sentence, verb, "be")) return null;
  const isTurned = does(sentence, verb - 1, "clause") && isMark(sentence, verb - 2, ",");
  return isTurned ? [shareOutcome(sentence, group, near, "compose/also-so", 0.8)] : null;
}

/** "46 dead, earlier 24" */
function previousOfNear({ sentence, group, here }: Counted): readonly Draft[] | null {
  const near = here.at(-1);
  if (near === undefined || (group.type !== "bare" && !group.rest && group.type !== "unknown")) return null;
  // "51 bodies from four graves"
  if (group.type === "unknown" && does(sentence, group.first - 1, "outOf")) return null;
  if (countsSpeakers(sentence, group)) return null;
  for (let at = group.first - 1; at >= Math.max(near.last, group.first - LONGEST_LEAD); at -= 1) {
    if (does(sentence, at, "previous")) {
      const older = shareOutcome(sentence, group, near, "compose/previous", 1);
      older.previous = true;
      return [older];
    }
    if (!(does(sentence, at, "determiner") || does(sentence, at, "adverb") || isMark(sentence, at, ",")))
      return null;
  }
  return null;
}

/** How far before a figure the word stands that says it is older, in tokens. */
const LONGEST_LEAD = 5;

/** "24 were killed in Batken, 12 in Leilek" */
function nextOfList({ sentence, group, here }: Counted): readonly Draft[] | null {
  const near = here.at(-1);
  if (near?.group == null || sentence.index !== near.sentence.index || group.type === "unknown") return null;
  const isTimed = isMark(sentence, group.first - 1, ",") && isTimeOn(sentence, group.first - 2);
  const from = bracketBehind(sentence, near.last, group.first);
  if (
    group.first - from > (isTimed ? TIMED_STEP : LIST_STEP) ||
    (group.type !== "bare" && near.group.type === "bare")
  )
    return null;
  // "two died and two survived": a verb of their own
  if (isClauseOfOwn(sentence, group) || isTeller(sentence, group)) return null;
  if (!listGap(sentence, from + 1, group.first - 1) && !isParallel(sentence, near.last + 1, group))
    return null;
  const one = shareOutcome(sentence, group, near, "compose/list", 1.4);
  // "48 of them were killed by soldiers, 17 by rebels": the next part of the same whole
  if (near.parent !== null && group.type === "bare") one.parent = near.parent;
  // "the dead include three guards and a teacher"
  if (near.rules.includes("compose/included")) one.scope = "subset";
  return [one];
}

/** "14 died in Bor, the governor said, and six in Twic": past where and who says so, to the next item of the list. */
function bracketBehind(sentence: Sentence, from: number, to: number): number {
  for (let at = from + 1; at < to && at <= from + LIST_STEP; at += 1) {
    const close = bracketClose(sentence, at);
    if (close === at || close >= to) continue;
    // "according to Dr Sadiq, one of its physicians"
    if (!does(sentence, close + 1, "and") && sentence.quantityAt[to]?.form !== "digits") return from;
    return at === from + 1 || listGap(sentence, from + 1, at - 1) ? close - 1 : from;
  }
  return from;
}

/** The most tokens from one item of a list to the next. */
const LIST_STEP = 8;
/** As many where a time stands between: "six died on Thursday and, two hours later, three more". */
const TIMED_STEP = 11;

/** "13 lost their lives - five servicemen and eight civilians" */
function madeOf({ sentence, group, here }: Counted): readonly Draft[] | null {
  const near = here.at(-1);
  if (near?.group == null || near.parent !== null) return null;
  if (group.type !== "person" && !isByPlace(sentence, group)) return null;
  const at = group.first - 1;
  if (!isMark(sentence, at, "-", "–", "—", ":", "(")) return null;
  if (sentence.tokens[at]?.spaced !== true && !isMark(sentence, at, ":")) return null;
  if ((near.min ?? 0) <= (group.quantity?.min ?? 0)) return null;
  const one = shareOutcome(sentence, group, near, "compose/dash", 1);
  one.related = null;
  one.parent = near;
  return [one];
}

/** "54 new deaths, which brings the total to 639" */
function broughtTo({ sentence, group, here }: Counted): readonly Draft[] | null {
  const near = here.at(-1);
  if (near === undefined || near.parent !== null || group.type !== "bare") return null;
  if (!isBroughtTo(sentence, group, near)) return null;
  const sum = shareOutcome(sentence, group, near, "compose/brought-to", 0.6);
  sum.related = null;
  return [sum];
}

/** "The toll has gone up to seven. It was five an hour ago." */
function formerly({ sentence, group, here, before }: Counted): readonly Draft[] | null {
  if (!isFormerFigure(sentence, group)) return null;
  const last = here.at(-1) ?? lastQuantified(before, sentence, 1);
  if (last === null) return null;
  // "the dead are 32 and the wounded 200. It had been 27": the dead
  const told =
    before.find(
      (each) => each.sentence === last.sentence && each.category === "killed" && isTotalTold(each),
    ) ?? last;
  if (!isTotalTold(told) || !(isOfToll(told) || isAgo(sentence, group) || hadBeen(sentence, group)))
    return null;
  const former = shareOutcome(sentence, group, told, "compose/previous", 1.4);
  former.previous = true;
  return [former];
}

/** "On Monday it had been 38": the past before that of the toll. */
function hadBeen(sentence: Sentence, { first }: Group): boolean {
  return does(sentence, first - 1, "be") && does(sentence, first - 2, "had");
}

/** "It was five an hour ago": of a number, with a time behind it. */
function isAgo(sentence: Sentence, { first, last }: Group): boolean {
  return does(sentence, 0, "neuter") && first <= 3 && sentence.dayAt[last + 1] !== undefined;
}

/** A figure that was told as a toll, or with a number that leaves no doubt that it is one. */
function isOfToll({ rules, sentence, min, max }: Draft): boolean {
  if (rules.includes("link/toll") || rules.includes("link/tally") || anyDoes(sentence, "tallied"))
    return true;
  return (min ?? max ?? 0) >= MANY;
}

/** So many at once are no single strike's dead, of which "they" might be others. */
const MANY = 100;

/** "the ministry's own count of 50" */
function figureTold({ sentence, group, here, before }: Counted): readonly Draft[] | null {
  if (group.outcomes.length > 0 || !isFigureTold(sentence, group)) return null;
  const told = here.at(-1) ?? lastQuantified(before, sentence, 2);
  if (told === null || told.group === null || told.category === "displaced" || !isTotalTold(told))
    return null;
  return [shareOutcome(sentence, group, told, "compose/figure", 1.8)];
}

/** "36 had been the count before.", "Forty-six counted for its part the ministry." */
function countedSo({ sentence, group, here, before }: Counted): readonly Draft[] | null {
  if (here.length > 0 || group.type !== "bare") return null;
  const next = group.last + 1;
  const isCounted =
    does(sentence, next, "count") ||
    does(sentence, next + 1, "count") ||
    does(sentence, group.first - 1, "count");
  const last = isCounted ? lastQuantified(before, sentence, 1) : null;
  return last === null ? null : [shareOutcome(sentence, group, last, "compose/count", 1.6)];
}

/** "The other 12 were guards." */
function theRest({ sentence, group, here, before }: Counted): readonly Draft[] | null {
  if (here.length > 0 || !group.rest) return null;
  const last = lastQuantified(before, sentence, 1);
  return last === null ? null : [shareOutcome(sentence, group, last, "compose/rest", 1.6)];
}

/** "A commander gave the number as nine." */
function figureOf({ sentence, group, here, before }: Counted): readonly Draft[] | null {
  if (here.length > 0 || group.type !== "bare" || sentence.outcomes.length > 0) return null;
  if (!isFigureOf(sentence, group)) return null;
  // "it" is the last figure told; "the figure" may be one further back
  const told = lastQuantified(before, sentence, anyDoes(sentence, "tallied") ? FIGURE_REACH : 1);
  if (told === null) return null;
  const one = shareOutcome(sentence, group, told, "compose/figure", 1.8);
  // "an earlier count by community leaders": theirs, and not the speaker's before
  if (isCountBy(sentence, group)) one.related = null;
  return [one];
}

/** How many sentences back the toll may stand to which a figure is another one. */
const FIGURE_REACH = 3;

/** "The governor spoke of 80." */
function toldByParty({ sentence, group, here, before }: Counted): readonly Draft[] | null {
  const near = here.at(-1);
  const reach = anyDoes(sentence, "speaksOf") ? SPOKEN_REACH : 1;
  const earlier = near ?? lastQuantified(before, sentence, reach);
  if (earlier === null || !isTotalTold(earlier)) return null;
  if (!isToldByParty(sentence, group, near !== undefined)) return null;
  const one = shareOutcome(sentence, group, earlier, "compose/told", 1.4);
  if (isOwnFormer(sentence, group)) one.previous = true;
  return [one];
}

/** "The government spoke of 180": as far back as this, of the toll told there. */
const SPOKEN_REACH = 2;

/** A figure that another party may answer with its own: no part, no zero, no older one. */
function isTotalTold({ parent, group, min, max, unquantified }: Draft): boolean {
  return parent === null && group !== null && !unquantified && (max ?? min ?? 0) > 0;
}

/** "killing 13, a resident, Musa Lawal, told reporters": one who speaks. */
function isTeller(sentence: Sentence, group: Group): boolean {
  if (group.quantity?.form !== "article") return false;
  for (let at = group.last + 1; at <= group.last + 8; at += 1) {
    if (sentence.outcomeAt[at] !== undefined || isMark(sentence, at, ";")) return false;
    if (does(sentence, at, "tell")) return true;
  }
  return false;
}

/** "54 new deaths, which brings the total to 639": the sum that a count just made runs up to. */
function isBroughtTo(sentence: Sentence, group: Group, near: Draft): boolean {
  let total = false;
  for (let at = group.first - 1; at > near.last && at >= group.first - 8; at -= 1) {
    if (does(sentence, at, "tallied")) total = true;
    if (does(sentence, at, "summing")) return true;
    if (does(sentence, at, "bringing") || (total && does(sentence, at, "clause"))) return total;
    const links =
      does(sentence, at, "tallied") ||
      does(sentence, at, "change") ||
      does(sentence, at, "determiner") ||
      does(sentence, at, "adjective") ||
      does(sentence, at, "adverb") ||
      does(sentence, at, "pronoun") ||
      does(sentence, at, "sum");
    if (!links) return false;
  }
  return false;
}

/** "four in Haifa": a bare number and where. */
function isByPlace(sentence: Sentence, group: Group): boolean {
  const name = sentence.nameAt[group.last + 2];
  return (
    group.type === "bare" &&
    does(sentence, group.last + 1, "within") &&
    (name?.kind === "place" || name?.kind === "capital" || sentence.tokens[group.last + 2]?.capital === true)
  );
}

/** "in the", before the first of two */
function isWithin(sentence: Sentence, article: number): boolean {
  return does(sentence, article, "determiner") && does(sentence, article - 1, "within");
}

/** "two hours later" */
function isTimeOn(sentence: Sentence, at: number): boolean {
  if (sentence.dayAt[at] !== undefined || doesOne(sentence, at, TIME)) return true;
  if (does(sentence, at, "adverb")) return does(sentence, at - 1, "timeUnit");
  return does(sentence, (sentence.quantityAt[at]?.last ?? at) + 1, "timeUnit");
}

const TIME = bitsOf(["timeUnit", "earlier"]);
const ORDINAL = bitsOf(["ofSeries", "nth", "latter"]);

/** "taken refuge at the airport and 12,000 at the monastery": the same preposition behind both, and its phrase between. */
function isParallel(sentence: Sentence, from: number, { type, first, last }: Group): boolean {
  if (type !== "bare" || !does(sentence, first - 1, "and") || !does(sentence, last + 1, "preposition"))
    return false;
  if (sentence.tokens[from]?.lower !== sentence.tokens[last + 1]?.lower) return false;
  for (let at = from + 1; at < first - 1; at += 1)
    if (isMark(sentence, at) || sentence.outcomeAt[at] !== undefined || doesOne(sentence, at, OTHER_CLAUSE))
      return false;
  return first - from > 2;
}

const OTHER_CLAUSE = bitsOf(["and", "be", "have", "relative", "clause", "tell", "pronoun", "verb"]);

/** Between two items of a list: names, commas, "and", "in", "of", "those of". */
function listGap(sentence: Sentence, from: number, to: number): boolean {
  let names = 0;
  const agent =
    does(sentence, from, "agent") && isMark(sentence, to, ",")
      ? true
      : does(sentence, from, "agent") && does(sentence, to, "and");
  for (let at = from; at <= to; at += 1) {
    if (
      sentence.nameAt[at] !== undefined ||
      (sentence.tokens[at]?.capital === true && sentence.tokens[at]?.kind === "word")
    ) {
      names += 1;
      continue;
    }
    if (
      isMark(sentence, at, ",", ";") ||
      does(sentence, at, "and") ||
      does(sentence, at, "preposition") ||
      does(sentence, at, "of") ||
      does(sentence, at, "demonstrative") ||
      does(sentence, at, "determiner") ||
      does(sentence, at, "dwelling")
    )
      continue;
    // "six died on Thursday and, two hours later, three more"
    if (isMark(sentence, to, ",") && isTimeOn(sentence, at)) continue;
    // "27 died in the first and 108 in the second"
    if (doesOne(sentence, at, ORDINAL) && isWithin(sentence, at - 1)) {
      names += 1;
      continue;
    }
    // "48 were killed by regime forces, 17 by rebels"
    if (agent) continue;
    return false;
  }
  return names > 0 || to - from <= 1 || agent;
}
