import type { DayMention } from "../language/index.js";
import type { Draft } from "./draft.js";
import type { Sentence } from "./sentence.js";
import { does, isMark, standsForPeople } from "./sentence.js";

/** The day of the harm: the nearest day that does not belong to a speech verb. */
export function eventDay(each: Draft): DayMention | null {
  const { sentence } = each;
  let best: DayMention | null = null;
  let bestDistance = 28;
  for (const day of sentence.days) {
    if (belongsToSpeech(sentence, day) || isDateline(sentence, day) || isDecreed(sentence, day)) continue;
    const apart = distanceOf(each, day);
    // "fourteen were killed on Monday and nine on Tuesday": right behind
    const distance = day.first === each.last + 2 && does(sentence, each.last + 1, "preposition") ? 0 : apart;
    let barrier = 0;
    const [low, high] = day.first > each.last ? [each.last, day.first] : [day.last, each.first];
    for (let at = low + 1; at < high; at += 1) {
      if (isMark(sentence, at, ";", ":")) barrier += 16;
      if (does(sentence, at, "contrast") || does(sentence, at, "but")) barrier += 8;
      if (does(sentence, at, "tell") && !does(sentence, at, "change"))
        // "the group, which has killed 35,000 since 2009, said that it had killed 50"
        barrier += isLong(day) && isMark(sentence, at - 1, ",") ? 24 : 8;
      // "three dead at Metula, which was emptied a year ago"
      if (
        isFar(day) &&
        day.first > each.last &&
        does(sentence, at, "relative") &&
        isMark(sentence, at - 1, ",")
      )
        barrier += 24;
      // "25,000 are displaced, up from 18,000 on Monday": the day of the older figure
      if (day.first > each.last && opensOlder(sentence, at)) barrier += 24;
      // "212 civilians, against 134 in 2024": the time of the other figure
      if (does(sentence, at, "previous") && day.first > each.last && isCount(sentence, at + 1)) barrier += 24;
      // "28 died, the last four of them on Tuesday": the day of the part
      if (does(sentence, at, "partitive") && day.first > each.last) barrier += 12;
    }
    if (distance + barrier < bestDistance) {
      best = day;
      bestDistance = distance + barrier;
    }
  }
  return best;
}

/**
 * How many tokens part a day from what is told; where it stands inside, from the figure: "the toll, which stood at 24 on Friday,
 * had climbed to 39 by Sunday".
 */
function distanceOf(each: Draft, day: DayMention): number {
  if (day.first > each.last) return day.first - each.last;
  if (day.last < each.first) return each.first - day.last;
  const { first, last } = each.group ?? each;
  return day.first > last ? day.first - last : first - day.last;
}

/** The number behind "up from", "compared with". */
function opensOlder(sentence: Sentence, at: number): boolean {
  if (sentence.quantityAt[at]?.first !== at) return false;
  return does(sentence, at - 1, "previous") && does(sentence, at - 2, "previous");
}

function isLong({ grain }: DayMention): boolean {
  return grain === "year" || grain === "long";
}

/** "After the 2019 Balakot raid the party spoke of": the year of the raid. */
function namesEvent(sentence: Sentence, from: number): boolean {
  let at = from;
  while (at <= from + 2 && (sentence.nameAt[at] !== undefined || does(sentence, at, "adjective"))) at += 1;
  return does(sentence, at, "event") || does(sentence, at, "conflict");
}

function isFar({ grain }: DayMention): boolean {
  return grain !== "day" && grain !== "span";
}

/** "made 19 September a day of mourning": a day as the object of a verb, on which nothing befell anybody. */
function isDecreed(sentence: Sentence, day: DayMention): boolean {
  const verb = does(sentence, day.first - 1, "verb") || does(sentence, day.first - 1, "change");
  return verb && does(sentence, day.last + 1, "indefiniteArticle");
}

/** "BANGKOK, July 25 -": the day of the dispatch, in front of its first words. */
function isDateline(sentence: Sentence, day: DayMention): boolean {
  if (sentence.inTitle || day.first > 6 || sentence.paragraph > 2) return false;
  for (let at = 0; at < day.first; at += 1) {
    const token = sentence.tokens[at];
    // "The 1994 fighting"
    if (does(sentence, at, "determiner")) return false;
    if (token === undefined || does(sentence, at, "preposition") || !(token.kind === "mark" || token.capital))
      return false;
  }
  return day.first > 0;
}

/** "said on Sunday", "on Sunday the ministry announced", "in a statement on Friday", "Sunday's statement". */
export function belongsToSpeech(sentence: Sentence, day: DayMention): boolean {
  // "made its losses known on Sunday: 35 dead"
  if (isMark(sentence, day.last + 1, ":")) return true;
  // "announced today, Friday"
  const named = isMark(sentence, day.first - 1, ",") ? sentence.dayAt[day.first - 2] : undefined;
  if (named !== undefined && named.grain === "day" && day.grain === "day")
    return belongsToSpeech(sentence, named);
  if (isFar(day) && namesEvent(sentence, day.last + 1)) return false;
  for (let at = day.first - 1; at >= Math.max(0, day.first - 10); at -= 1) {
    if (isMark(sentence, at, ",", ";", '"', "”")) break;
    // "released 17 prisoners on Tuesday": a verb of telling that tells nothing
    if (does(sentence, at, "tell") && !does(sentence, at, "verb") && isObject(sentence, at))
      return !findsPeople(sentence, at);
    // "in a statement late on Friday"
    if (does(sentence, at, "document") && does(sentence, at - 1, "indefiniteArticle") && at >= day.first - 4)
      return true;
    if (does(sentence, at, "medium")) return true;
    if (does(sentence, at, "speechAct")) return true;
    if (sentence.outcomeAt[at] !== undefined || isCount(sentence, at)) {
      if (isObject(sentence, at)) continue;
      break;
    }
  }
  // "On Sunday, the ministry said", not "37 were hurt on Monday, the ministry said"
  const opens = opensClause(sentence, day);
  for (let at = day.last + 1; at <= Math.min(sentence.tokens.length - 1, day.last + 14); at += 1) {
    if (sentence.outcomeAt[at] !== undefined || isCount(sentence, at)) return false;
    if (isMark(sentence, at, ";") || (isMark(sentence, at, ",") && !opens)) return false;
    if (does(sentence, at, "tell") && !does(sentence, at, "change")) return true;
  }
  return false;
}

/** "found 11 bodies on Tuesday": no word of telling. */
function findsPeople(sentence: Sentence, verb: number): boolean {
  if (!does(sentence, verb, "discovers")) return false;
  for (let at = verb + 1; at <= verb + 3; at += 1) {
    const outcome = sentence.outcomeAt[at];
    if (outcome !== undefined) return standsForPeople(outcome);
    if (isMark(sentence, at) || does(sentence, at, "relative")) return false;
  }
  return false;
}

/** "had reported eight dead on Monday": a count as a noun is what was told, and the day is that of the telling. */
function isObject(sentence: Sentence, at: number): boolean {
  const outcome = sentence.outcomeAt[at];
  // "said that 359 people had been wounded on Sunday"
  if (outcome !== undefined && does(sentence, outcome.first - 1, "be")) return false;
  return (
    outcome === undefined ||
    // "admitted on Wednesday that nine had died"; not "released 17 prisoners on Tuesday"
    (outcome.readings.every(({ weak }) => weak === true) && sentence.dayAt[outcome.last + 2] !== undefined) ||
    outcome.readings.some(({ frames }) => frames.includes("head") || frames.includes("toll"))
  );
}

function opensClause(sentence: Sentence, day: DayMention): boolean {
  let at = day.first - 1;
  while (
    at >= 0 &&
    (does(sentence, at, "preposition") || does(sentence, at, "adverb") || does(sentence, at, "determiner"))
  )
    at -= 1;
  return at < 0 || isMark(sentence, at) || does(sentence, at, "and") || does(sentence, at, "but");
}

function isCount(sentence: Sentence, at: number): boolean {
  const form = sentence.quantityAt[at]?.form;
  return form !== undefined && form !== "article";
}

export function speechDay(each: Draft, event: DayMention | null): DayMention | null {
  return (
    each.sentence.days.find(
      (day) =>
        day !== event && belongsToSpeech(each.sentence, day) && (day.grain === "day" || day.grain === "span"),
    ) ?? null
  );
}

export function asOfOf(each: Draft, event: DayMention | null, said: DayMention | null): string | null {
  if (each.scope === "background") return event?.value ?? null;
  if (each.previous) return null;
  if (each.scope === "incident")
    return event?.value ?? said?.value ?? each.sentence.told?.slice(0, 10) ?? null;
  if (event !== null && event.grain === "day" && event.value !== null) return event.until ?? event.value;
  if (said?.value != null && said.grain === "day") return said.value;
  return each.sentence.told?.slice(0, 10) ?? null;
}
