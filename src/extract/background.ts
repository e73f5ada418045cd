import type { DayMention } from "../language/index.js";
import type { Context } from "./context.js";
import { daysBetween } from "./days-between.js";
import type { Draft } from "./draft.js";
import { ofEndedWar } from "./ended-war.js";
import { belongsToSpeech } from "./event-day.js";
import { ofFormerEvent } from "./former.js";
import type { Readings } from "./readings.js";
import { bitsOf } from "./role-set.js";
import { isCountsStart } from "./running.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";

/** Another year or a month well before the report, or the long run. */
export function isBackground(
  each: Draft,
  readings: Readings,
  context: Context,
  day: DayMention | null,
): boolean {
  const { sentence } = each;
  // "of these, seven belonged to the contingent sent in 2023": a part is of the time of its whole
  if (each.parent !== null) return false;
  const compares = anyDoes(sentence, "superlative");
  if (beforeTheWar(each) || longBefore(each) || ofPastMoment(each, context.published)) return true;
  if (ofYearsOfWar(each) || toldYearsAgo(each, context.published)) return true;
  if (ofFormerEvent(each, context)) return true;
  if (ofEndedWar(each, context.published)) return true;
  const long = sentence.days.find(
    (one) => one.grain === "long" && near(each, one.first, 18) && !isAside(each, one),
  );
  if (long !== undefined && day?.grain !== "day" && !compares) return true;
  if (each.related !== null && each.related.scope === "background") return true;
  // "54 died in a single day in April": the month tells when
  const dated = day?.value === null && day.grain === "day" ? sentence.days.find(isDated) : undefined;
  const mention = dated ?? day;
  if (mention?.value != null && context.focus !== null && mention.value.slice(0, 7) >= context.focus)
    return false;
  if (mention === null && each.sentence.index > 0 && sameSentenceBackground(each, readings)) return true;
  if (mention !== null && compares && (mention.grain === "long" || mention.grain === "span")) return false;
  // "since May": the count runs up to now
  if (
    mention !== null &&
    (does(sentence, mention.first, "asOf") || does(sentence, mention.first - 1, "asOf")) &&
    mention.grain !== "long"
  )
    return false;
  if (mention !== null && runsToPresent(sentence, mention)) return false;
  if (mention !== null && isRecentStart(sentence, mention, context.published)) return false;
  if (mention === null) return goesOnAboutPast(each, context) || opensInPast(each, context.published);
  return context.published === null ? isOldWar(sentence, mention) : isPast(mention, context.published);
}

/** A count may begin so many days ago and be of this episode still. */
const LONG_DAYS = 500;

/** "since the truce in November"; not "since the coup of February 2021". */
function isRecentStart(sentence: Sentence, day: DayMention, published: string | null): boolean {
  if (day.grain !== "month" || day.value === null || published === null) return false;
  return isCountsStart(sentence, day) && daysBetween(day.value, published) <= LONG_DAYS;
}

/** "from October of last year to the present", "from May on": not "from May to July". */
function runsToPresent(sentence: Sentence, { first, last }: DayMention): boolean {
  if (!does(sentence, first - 1, "outOf")) return false;
  if (!does(sentence, last + 1, "preposition")) return false;
  const end = does(sentence, last + 2, "determiner") ? last + 3 : last + 2;
  return does(sentence, end, "latest") || does(sentence, end, "asOf");
}

/** "The group, which has killed 35,000 since 2009, said that it had killed 50": told in passing of who speaks. */
function isAside({ sentence, first, last: end }: Draft, day: DayMention): boolean {
  for (let at = day.last + 1; at < first; at += 1) if (closesAside(sentence, at)) return true;
  // "three dead at Metula, which was emptied a year ago"
  for (let at = end + 1; at < day.first; at += 1)
    if (does(sentence, at, "relative") && isMark(sentence, at - 1, ",")) return true;
  return false;
}

/** "..., said": the verb of the sentence behind what is told in passing of its subject. */
function closesAside(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "tell") && isMark(sentence, at - 1, ",");
}

function isDated({ value, grain }: DayMention): boolean {
  return value !== null && (grain === "month" || grain === "year");
}

/** The title and the sentence that opens a report tell what it is about. */
const OPENING = 1;

/** "The 2020 war", named in passing by a report of which nobody knows the day: a war known by its year is not the news. */
function isOldWar(sentence: Sentence, { grain, first, last }: DayMention): boolean {
  const named = does(sentence, first - 1, "determiner") && does(sentence, last + 1, "conflict");
  return grain === "year" && named && sentence.index > OPENING;
}

/** Well before the report: more than half a year past a year named, two months and more past a month. */
function isPast(mention: DayMention, published: string | null): boolean {
  if (mention.value === null || published === null) return false;
  const value = mention.value;
  if (mention.grain === "year")
    return (
      Number(published.slice(0, 4)) > Number(value.slice(0, 4)) &&
      monthsBetween(`${value.slice(0, 4)}-12`, published) > 1
    );
  return monthsBetween(value, published) >= (mention.grain === "month" ? 2 : 3);
}

/**
 * "A soldier fell at Inata in 2021. 57 people died in that attack": a sentence without a day of its own that goes on
 * about the event of a sentence whose days all lie in the past.
 */
function goesOnAboutPast({ sentence }: Draft, context: Context): boolean {
  const before = context.sentences[sentence.index - 1];
  if (before === undefined || before.inTitle || sentence.paragraph - before.paragraph > 1) return false;
  if (sentence.days.length > 0 || (!anyNamedAgain(sentence) && !opensBefore(sentence))) return false;
  return before.days.length > 0 && before.days.every((day) => isPast(day, context.published));
}

/** "After the 2019 raid the party spoke of 250; reporters found one": the time that opens a sentence holds for all of it. */
function opensInPast({ sentence, group }: Draft, published: string | null): boolean {
  if (group?.partitive === true) return false;
  const [day, other] = sentence.days;
  if (day === undefined || other !== undefined || day.first > 2 || day.first === 0) return false;
  if (!does(sentence, 0, "preposition") && !does(sentence, 0, "clause")) return false;
  return isPast(day, published) && !belongsToSpeech(sentence, day);
}

/** "Before that, 38 policemen had died": before what the sentence before tells. */
function opensBefore(sentence: Sentence): boolean {
  return does(sentence, 0, "ahead") && does(sentence, 1, "demonstrative") && isMark(sentence, 2, ",");
}

/** "that attack", "The exchange": an event or war known from before; at the opening of a sentence "the" will do. */
function anyNamedAgain(sentence: Sentence): boolean {
  if (!anyDoes(sentence, "event") && !anyDoes(sentence, "conflict")) return false;
  for (let at = 1; at < sentence.tokens.length; at += 1) {
    if (!does(sentence, at, "event") && !does(sentence, at, "conflict")) continue;
    if (does(sentence, at, "events")) continue;
    if (does(sentence, at - 1, "demonstrative")) return true;
    if (at === 1 && does(sentence, 0, "determiner") && !does(sentence, 0, "indefiniteArticle")) return true;
  }
  return false;
}

/** "The war of 2021 killed 36, ... with several deaths": one sentence stays in one past. */
function sameSentenceBackground(each: Draft, readings: Readings): boolean {
  const before = readings.lastBefore(each.sentence, each.first);
  if (before?.scope !== "background") return false;
  const { sentence } = each;
  for (let at = before.last + 1; at < each.first; at += 1)
    if (does(sentence, at, "contrast") || isMark(sentence, at, ";") || closesAside(sentence, at))
      return false;
  return true;
}

/** "The strikes came two weeks after gunmen shot dead 26": what had happened weeks or years before. */
function longBefore({ sentence, first, outcome }: Draft): boolean {
  if (!anyDoes(sentence, "lapse")) return false;
  const from = Math.min(first, outcome?.first ?? first);
  for (let at = from - 1; at >= Math.max(1, from - 8); at -= 1) {
    if (isMark(sentence, at)) return false;
    if (does(sentence, at, "clause") && does(sentence, at, "previous") && !does(sentence, at, "ahead"))
      return does(sentence, at - 1, "lapse");
  }
  return false;
}

/** "The deadliest fighting since 2020, when 6,500 were killed": the number is of the year, not of what is compared with it. */
function ofPastMoment({ sentence, first, outcome }: Draft, published: string | null): boolean {
  const from = Math.min(first, outcome?.first ?? first);
  return sentence.days.some((day) => {
    const behind = day.last + (isMark(sentence, day.last + 1, ",") ? 2 : 1);
    const year = /^\d{4}$/u.exec(day.value ?? "")?.[0];
    if (year === undefined || behind >= from || !does(sentence, behind, "moment")) return false;
    return published === null || year < published.slice(0, 4);
  });
}

/** So many words before its dead a war is named, at most: "the eight-year war with Iraq cost Iran at least 200,000 dead". */
const WAR_REACH = 7;

/** "the eight-year war cost 200,000 dead": of all these years; not "two years of war have killed", which goes on, nor "on Monday". */
function ofYearsOfWar({ sentence, first, outcome }: Draft): boolean {
  if (!anyDoes(sentence, "years") || !anyDoes(sentence, "conflict")) return false;
  if (sentence.days.some(({ grain }) => grain === "day")) return false;
  if (outcome !== null && does(sentence, outcome.first - 1, "have")) return false;
  const from = Math.min(first, outcome?.first ?? first);
  for (let at = from - 1; at >= Math.max(1, from - WAR_REACH); at -= 1) {
    if (isMark(sentence, at) && !isMark(sentence, at, "-")) return false;
    if (does(sentence, at, "conflict")) return lastsYears(sentence, at);
    if (does(sentence, at, "event") || does(sentence, at, "tell")) return false;
  }
  return false;
}

/** "eight-year", "two decades of civil", "decades-long" right before the word for a war. */
function lastsYears(sentence: Sentence, war: number): boolean {
  let at = war - 1;
  while (doesOne(sentence, at, BETWEEN) || isMark(sentence, at, "-")) at -= 1;
  return does(sentence, at, "years");
}

const BETWEEN = bitsOf(["adjective", "of"]);

/**
 * "The party, which in 2006 owned up to 250 dead": what somebody told years ago is of that time; not "the group, which said
 * in 2023 it would disarm, killed 12".
 */
function toldYearsAgo({ sentence, first }: Draft, published: string | null): boolean {
  if (sentence.days.some(({ grain }) => grain === "day")) return false;
  return sentence.days.some(
    (day) =>
      (day.grain === "year" || isLongPast(day, published)) &&
      day.last < first &&
      isPast(day, published) &&
      belongsToSpeech(sentence, day) &&
      !sentence.tokens.some((_, at) => at > day.last && at < first && isMark(sentence, at, ",")),
  );
}

/** "Before the fighting there was a blast in which five were wounded": what came before the episode. */
function beforeTheWar({ sentence, first }: Draft): boolean {
  for (let at = 0; at < first; at += 1) {
    if (isMark(sentence, at, ",", ";", ":")) return false;
    if (!does(sentence, at, "conflict") || !does(sentence, at - 1, "determiner")) continue;
    return does(sentence, at - 2, "ahead");
  }
  return false;
}

/** A month of another year, half a year ago and more: what somebody told then was of that time. */
function isLongPast({ grain, value }: DayMention, published: string | null): boolean {
  if (grain !== "month" || value === null || published === null) return false;
  return value.slice(0, 4) < published.slice(0, 4) && monthsBetween(value, published) >= HALF_YEAR;
}

const HALF_YEAR = 6;

function monthsBetween(earlier: string, later: string): number {
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || "1");
  return months(later) - months(earlier);
}

function near(each: Draft, at: number, reach: number): boolean {
  return at >= each.first - reach && at <= each.last + reach;
}
