import type { DayMention } from "../language/index.js";
import type { Draft } from "./draft.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";

/** "as of Thursday", "by Friday": the count runs up to the day. */
export function runsUpTo(sentence: Sentence, day: DayMention): boolean {
  if (day.upTo === true) return true;
  if (isMark(sentence, day.last + 1, ")") && inBrackets(sentence, day.first)) return true;
  for (let at = day.first; at >= Math.max(0, day.first - 16); at -= 1) {
    if (isMark(sentence, at, ",", ";") && at < day.first) return false;
    if (does(sentence, at, "asOf") && (at >= day.first - 2 || does(sentence, at, "clause"))) return true;
  }
  return false;
}

/** "(Ministry of Defence, 16 September)": the day on which a source in brackets said it. */
function inBrackets(sentence: Sentence, before: number): boolean {
  for (let at = before - 1; at >= Math.max(0, before - 14); at -= 1) {
    if (isMark(sentence, at, ")")) return false;
    if (isMark(sentence, at, "(")) return at < before - 1;
  }
  return false;
}

/** "Le bilan s'est alourdi dimanche à 46 morts": the figure of a toll, though it names its outcome itself. */
function isFigureOfToll({ sentence, group, rules }: Draft): boolean {
  if (group === null || !rules.includes("link/head")) return false;
  if (isWhereCountStands(sentence, group.first - 1)) return true;
  for (let at = group.first - 1; at >= Math.max(0, group.first - 16); at -= 1) {
    if (isMark(sentence, at, ",", ";", ":")) return false;
    const outcome = sentence.outcomeAt[at];
    if (outcome !== undefined) return outcome.readings.some((reading) => reading.frames.includes("toll"));
  }
  return false;
}

/** "the count stood at 124 dead", "its tally has reached 30 dead": the noun right before the verb. */
function isWhereCountStands(sentence: Sentence, before: number): boolean {
  let at = before;
  while (doesOne(sentence, at, TO_FIGURE) && !does(sentence, at, "tallied")) at -= 1;
  return at < before && does(sentence, at, "tallied");
}

const TO_FIGURE = bitsOf(["change", "have", "adverb", "preposition"]);

/** "so far", "in total", "has reached", "toll": a count that runs on. */
export function runningTotal(each: Draft): boolean {
  const { sentence } = each;
  if (each.rules.includes("link/toll") || each.rules.includes("link/tally") || isFigureOfToll(each))
    return true;
  if (!anyDoes(sentence, "asOf")) return false;
  for (
    let at = Math.max(0, each.first - 6);
    at <= Math.min(sentence.tokens.length - 1, each.last + 6);
    at += 1
  ) {
    if (
      does(sentence, at, "asOf") &&
      sentence.dayAt[at] === undefined &&
      !does(sentence, at, "agent") &&
      !does(sentence, at, "clause")
    )
      return true;
  }
  return false;
}

/** "since the war began on April 15", "since the truce collapsed on Monday": the day the count begins at, and not its own. */
export function isCountsStart(sentence: Sentence, { first }: DayMention): boolean {
  if (!anyDoes(sentence, "countsFrom")) return false;
  for (let at = first - 1; at >= Math.max(0, first - 12); at -= 1) {
    if (isMark(sentence, at) && !isMark(sentence, at, "-", "'", "’")) return false;
    if (sentence.quantityAt[at] !== undefined && sentence.quantityAt[at]?.form !== "article") return false;
    if (does(sentence, at, "countsFrom")) return true;
  }
  return false;
}

/** How far behind a claim "since" may stand, in tokens. */
const SINCE_REACH = 8;

/**
 * "120 had died since the truce collapsed", "since the siege began, 120 have died": what is counted from an event on runs on;
 * so does what is counted from another day on ("since January"). Not "12 died, the most since the truce", "since dawn".
 */
export function countsSince({ sentence, first, last }: Draft): boolean {
  if (!anyDoes(sentence, "countsFrom")) return false;
  for (let at = last + 1; at <= last + SINCE_REACH && !isMark(sentence, at, ",", ";", ":"); at += 1)
    if (does(sentence, at, "countsFrom")) return !isTime(sentence, at + 1);
  if (!does(sentence, 0, "countsFrom") || isTime(sentence, 1)) return false;
  for (let at = 1; at < first; at += 1) if (isMark(sentence, at, ",")) return true;
  return false;
}

/** "since Friday night", "since this morning". */
function isOfHours(sentence: Sentence, { last }: DayMention): boolean {
  return does(sentence, last, "partOfDay") || does(sentence, last + 1, "partOfDay");
}

function isTime(sentence: Sentence, from: number): boolean {
  const at = does(sentence, from, "determiner") ? from + 1 : from;
  const day = sentence.dayAt[at];
  return day === undefined
    ? does(sentence, at, "partOfDay")
    : day.grain === "day" || isOfHours(sentence, day);
}

/** "since Wednesday". */
export function runsFrom(sentence: Sentence, day: DayMention): boolean {
  return does(sentence, day.first, "asOf") || does(sentence, day.first - 1, "asOf");
}

/** Speaks of the war, or of both its sides: what stands behind is of no one event. */
export function speaksOfWar(sentence: Sentence): boolean {
  return anyDoes(sentence, "conflict") || anyDoes(sentence, "sum");
}

/** The same, or of a count of many: what is counted is the whole, and no one event's. */
export function speaksOfWhole(sentence: Sentence): boolean {
  return speaksOfWar(sentence) || anyDoes(sentence, "tallied");
}
