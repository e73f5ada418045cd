import type { DayMention } from "../language/index.js";
import { daysBetween } from "./days-between.js";
import type { Draft } from "./draft.js";
import { bitsOf } from "./role-set.js";
import { countsSince, runningTotal, speaksOfWar } from "./running.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";

/** So many tokens from a claim stands the part of the day that it is told of. */
const HOURS_AWAY = 9;

/**
 * "Fourteen died during the night", "by noon eleven were dead": the hours of one day, which need not be named. Not "said in
 * the evening that 230 had died", where they are those of telling.
 */
export function isInDayPart(each: Draft): boolean {
  const { sentence } = each;
  if (!anyDoes(sentence, "partOfDay") || runningTotal(each) || countsSince(each)) return false;
  if (speaksOfWar(sentence) && !fightsInHours(sentence)) return false;
  const last = Math.max(each.last, each.outcome?.last ?? 0);
  for (let at = last + 1; at <= last + HOURS_AWAY && !breaksOff(sentence, at); at += 1)
    if (isDayPart(sentence, at)) return !runsToThen(each, at);
  for (let at = each.first - 1; at >= Math.max(0, each.first - HOURS_AWAY); at -= 1) {
    if (breaksOff(sentence, at)) return false;
    if (!isDayPart(sentence, at)) continue;
    const before = leadsTo(sentence, at) - 1;
    return !runsToThen(each, at) && !does(sentence, before, "tell") && !does(sentence, before, "medium");
  }
  return false;
}

/** "in a night of street fighting", "Clashes in the morning left 20 hurt": the fighting of those hours, not of the war. */
function fightsInHours(sentence: Sentence): boolean {
  if (anyDoes(sentence, "sum")) return false;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (!does(sentence, at, "conflict")) continue;
    let before = at - 1;
    while (before > at - ADJECTIVES && !doesOne(sentence, before, TIED)) before -= 1;
    if (does(sentence, before, "of") && does(sentence, before - 1, "partOfDay")) return true;
    let behind = at + 1;
    if (does(sentence, behind, "there")) behind += 1;
    if (!doesOne(sentence, behind, WHEN)) continue;
    if (does(sentence, behind + 1, "determiner")) behind += 1;
    if (does(sentence, behind + 1, "partOfDay")) return true;
  }
  return false;
}

/** So many words tell of what kind the fighting was, at most: "of fierce street fighting". */
const ADJECTIVES = 4;
const TIED = bitsOf(["of", "determiner", "preposition", "within"]);

/** "47 have been wounded since Friday night", told on Saturday: since some hour of the last day. */
export function sinceLastNight(
  { sentence }: Draft,
  day: DayMention | null,
  published: string | null,
): boolean {
  if (published === null || day?.value == null || !anyDoes(sentence, "partOfDay")) return false;
  if (!does(sentence, day.first, "countsFrom") || speaksOfWar(sentence)) return false;
  const isHour = does(sentence, day.last, "partOfDay") || does(sentence, day.last + 1, "partOfDay");
  return isHour && daysBetween(day.value, published) <= 1;
}

function breaksOff(sentence: Sentence, at: number): boolean {
  if (isMark(sentence, at, ";", ":", '"', "“", "”") || does(sentence, at, "but")) return true;
  // "by nightfall the hospital had counted 30"
  return does(sentence, at, "tell") && !does(sentence, at, "count");
}

/** "during the night", "in the small hours", "on the first afternoon", "by noon", "before dawn"; not "in the early days". */
function isDayPart(sentence: Sentence, at: number): boolean {
  if (!does(sentence, at, "partOfDay")) return false;
  const day = sentence.dayAt[at];
  // "by noon" alone; not "Friday morning"
  if (day !== undefined && day.first < day.last) return false;
  const next = at + 1;
  if (does(sentence, next, "partOfDay") || does(sentence, next, "thing") || does(sentence, next, "event"))
    return false;
  if ((day === undefined && sentence.dayAt[next] !== undefined) || sentence.quantityAt[at - 1] !== undefined)
    return false;
  return doesOne(sentence, leadsTo(sentence, at), WHEN);
}

const WHEN = bitsOf(["preposition", "ahead", "previous"]);

/** "By midday 7,000 had been moved away": so many since the fighting began. */
function runsToThen({ sentence, category }: Draft, at: number): boolean {
  return category === "displaced" && does(sentence, leadsTo(sentence, at), "asOf");
}

/** Where the preposition stands before a part of the day. */
function leadsTo(sentence: Sentence, noun: number): number {
  let at = noun - 1;
  while (doesOne(sentence, at, LEADS)) at -= 1;
  return at;
}

const LEADS = bitsOf(["determiner", "partOfDay", "ofSeries", "nth", "adjective"]);
