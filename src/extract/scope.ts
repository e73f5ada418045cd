import type { DayMention } from "../language/index.js";
import { isBackground } from "./background.js";
import { isBareShare } from "./bare-share.js";
import { isIdentified, isLaidAway } from "./bodies.js";
import { isCapturedAtOnce } from "./captured-at-once.js";
import type { Context } from "./context.js";
import { isInDayPart, sinceLastNight } from "./day-part.js";
import type { Draft } from "./draft.js";
import { asOfOf, eventDay, speechDay } from "./event-day.js";
import { isAtMoment, isNobodyThen, isOneNight, isToldOnce, namedEvent } from "./event-told.js";
import { isOlderOfEvent, isOneAmongMany, sharesEvent, tollOfLongWar } from "./events.js";
import { breakdowns, broughtTo, likeBody, likeIncrement } from "./figures.js";
import { goesOnWithIncident } from "./goes-on.js";
import { isIncrement, isRemainder } from "./increment.js";
import { isOfWar } from "./of-war.js";
import { countsDoers, isOfDoers } from "./part-of.js";
import type { Readings } from "./readings.js";
import { rowsOfWhole } from "./rows.js";
import { isCountsStart, runningTotal, runsFrom, runsUpTo, speaksOfWar } from "./running.js";
import { does, isMark, type Sentence } from "./sentence.js";
import { goesOnWithParts, isAmongPeople, isShare, isUntoldPart, isWholeOf } from "./share-of-toll.js";
import { isAtSpot } from "./spot.js";
import { isPrevious, statusOf } from "./status.js";
import { followsStrike, isThereInWar, tollOfNamed } from "./strike-before.js";
import { isOneOfMany } from "./topic.js";

/** Settles what a figure covers, whether it is an old one, how firmly it is asserted, and the day it holds for. */
export function settleScope(readings: Readings, context: Context): void {
  const { drafts } = readings;
  for (const each of drafts) {
    each.status = statusOf(each, context.answers);
    const day = eventDay(each);
    const said = speechDay(each, day);
    const scope = scopeOf(each, readings, context, day);
    each.scope = scope.scope;
    each.rules.push(scope.rule);
    if (isPrevious(each, readings)) {
      each.previous = true;
      each.rules.push("scope/previous");
    }
    each.asOf =
      each.scope === "total"
        ? asOfOf(each, unlessStart(each, day), unlessStart(each, said))
        : asOfOf(each, day, said);
  }
  for (const each of drafts) ofSharedEvent(each, readings);
  for (const each of drafts) ofNewerFigure(each, readings);
  ofLongWar(drafts, context);
  if (context.oneEvent.size > 0) {
    const isOfMany = isOneOfMany(context.sentences);
    for (const each of drafts) ofOneEvent(each, context, isOfMany);
  }
  for (const each of drafts) if (each.sentence.inTitle) likeBody(each, readings);
  for (const each of drafts) broughtTo(each, readings);
  likeIncrement(drafts);
  breakdowns(readings);
  rowsOfWhole(drafts);
}

function unlessStart({ sentence }: Draft, day: DayMention | null): DayMention | null {
  return day !== null && isCountsStart(sentence, day) ? null : day;
}

interface Settled {
  readonly scope: Draft["scope"];
  readonly rule: string;
}

function scopeOf(each: Draft, readings: Readings, context: Context, day: DayMention | null): Settled {
  if (isBackground(each, readings, context, day)) return { scope: "background", rule: "scope/background" };
  if (each.parent !== null || each.scope === "subset" || isShare(each))
    return { scope: "subset", rule: "scope/part" };
  if (goesOnWithParts(each, readings)) return { scope: "subset", rule: "scope/part" };
  if (isUntoldPart(each)) return { scope: "subset", rule: "scope/untold-part" };
  if (isIdentified(each)) return { scope: "subset", rule: "scope/identified" };
  if (isLaidAway(each) && readings.isExceeded(each)) return { scope: "subset", rule: "scope/bodies" };
  if (each.rules.includes("compose/previous")) return { scope: "total", rule: "scope/total" };
  if (isGrave(each) && readings.isExceeded(each)) return { scope: "subset", rule: "scope/grave" };
  // "None of the marines was hurt": a part of no figure
  if (each.group?.partitive === true && !isNoneOfPeople(each) && isOfToll(each, readings))
    return { scope: "subset", rule: "scope/partitive" };
  if (isBareShare(each, readings)) return { scope: "subset", rule: "scope/bare-share" };
  if (isAmongPeople(each) && readings.nearest(each, (other) => isWholeOf(other, each)) !== undefined)
    return { scope: "subset", rule: "scope/among" };
  if (isIncrement(each, readings)) return { scope: "increment", rule: "scope/increment" };
  if (
    !each.previous &&
    day !== null &&
    (day.grain === "day" || isOneNight(each.sentence, day) || isBrief(each.sentence, day)) &&
    !runningTotal(each) &&
    !runsUpTo(each.sentence, day) &&
    !isInCare(each) &&
    !isOfWar(each)
  )
    return { scope: "incident", rule: "scope/day" };
  if (each.rules.includes("compose/let-go")) return { scope: "incident", rule: "scope/let-go" };
  if (sinceLastNight(each, day, context.published)) return { scope: "incident", rule: "scope/since-night" };
  if ((day === null || day.grain === "day") && isInDayPart(each))
    return { scope: "incident", rule: "scope/day-part" };
  if (isCapturedAtOnce(each, readings)) return { scope: "incident", rule: "scope/capture" };
  if (namedEvent(each) && !runningTotal(each)) return { scope: "incident", rule: "scope/event" };
  if (day === null && followsStrike(each, context)) return { scope: "incident", rule: "scope/strike" };
  if (tollOfNamed(each, context)) return { scope: "incident", rule: "scope/toll-of-event" };
  const sibling = siblingOf(each, readings);
  if (isPlaceInWhole(each, readings)) return { scope: "subset", rule: "scope/place" };
  if (sibling !== null && isRemainder(each)) return { scope: "subset", rule: "scope/remainder" };
  if (sibling?.scope === "incident" && day === null && !runningTotal(each))
    return { scope: "incident", rule: "scope/sibling" };
  if ((day === null || day.grain === "span") && isAtMoment(each))
    return { scope: "incident", rule: "scope/moment" };
  if (day === null && isAtSpot(each)) return { scope: "incident", rule: "scope/spot" };
  if (isOnePerson(each) && !runningTotal(each)) return { scope: "incident", rule: "scope/one-person" };
  if (day === null && goesOnWithIncident(each, readings)) return { scope: "incident", rule: "scope/goes-on" };
  if (day === null && isNobodyThen(each)) return { scope: "incident", rule: "scope/nobody-then" };
  if (context.scattered && unlessStart(each, day) === day && isToldOnce(each) && !isThereInWar(each, context))
    return { scope: "incident", rule: "scope/told-once" };
  return { scope: "total", rule: "scope/total" };
}

/** "nine of the 27"; not "30 of the attackers", where none of them has been counted. */
function isOfToll(each: Draft, readings: Readings): boolean {
  if (isOfCountedByNobody(each, readings)) return false;
  return each.group === null || !isOfDoers(each.group) || readings.preceding(each).some(countsDoers);
}

/** "pretends to have killed 500 of them": of people of whom the report has told no greater number before. */
function isOfCountedByNobody(each: Draft, readings: Readings): boolean {
  const { group, rules, min } = each;
  if (group === null || group.head !== null || !rules.includes("link/object")) return false;
  return !readings.preceding(each).some((other) => (other.min ?? other.max ?? 0) > (min ?? 0));
}

/** "None of the marines", not "none of the 12 hostages". */
function isNoneOfPeople({ max, group, sentence }: Draft): boolean {
  if (max !== 0 || group === null) return false;
  for (let at = (group.quantity?.last ?? group.first) + 1; at <= group.last; at += 1) {
    const form = sentence.quantityAt[at]?.form ?? "article";
    if (form !== "article") return false;
  }
  return true;
}

/** "aerial bombs killed four over the weekend"; what fighting cost in these days may be the whole of it. */
function isBrief(sentence: Sentence, { brief }: DayMention): boolean {
  return brief === true && !speaksOfWar(sentence);
}

/** "Three persons lie in intensive care": some of the wounded, by the state they are in. */
function isGrave({ sentence, category, outcome, group }: Draft): boolean {
  if (category !== "wounded" || outcome === null || group === null) return false;
  for (let at = outcome.first; at <= outcome.last + 1; at += 1) if (does(sentence, at, "grave")) return true;
  return false;
}

/** "A Chinese national was hurt", "the mayor was killed": one person, not the first of a count. */
function isOnePerson({ group, category, rules, status }: Draft): boolean {
  if (category !== "killed" && category !== "wounded" && category !== "captured") return false;
  const form = group?.quantity?.form;
  return group !== null && status !== "withheld" && (form === "article" || rules.includes("single/person"));
}

/** "14 people were still being treated last night": how many there are by then, whenever they were hurt. */
function isInCare({ sentence, category, outcome }: Draft): boolean {
  // "being treated"
  if (category !== "wounded" || outcome === null || !does(sentence, outcome.first, "be")) return false;
  let at = outcome.first - 1;
  while (does(sentence, at, "adverb")) at -= 1;
  return does(sentence, at, "be");
}

function ofLongWar(drafts: readonly Draft[], context: Context): void {
  const toll = tollOfLongWar(drafts, context);
  if (toll === 0) return;
  for (const each of drafts) {
    if (!isOneAmongMany(each, toll)) continue;
    each.scope = "incident";
    each.rules.push("scope/long-war");
  }
}

/** "There were nine dead, eight in a first count": the older figure is of the event that the newer one is of. */
function ofNewerFigure(each: Draft, readings: Readings): void {
  if (!each.previous || each.scope !== "total" || !isOlderOfEvent(each, readings)) return;
  each.scope = "incident";
  each.rules.push("scope/like-newer");
}

function ofSharedEvent(each: Draft, readings: Readings): void {
  const rule = sharesEvent(each, readings);
  if (rule === null) return;
  each.scope = "incident";
  each.rules.push(rule);
}

/** In a report about one strike a count that says nothing else is of that strike. */
function ofOneEvent(each: Draft, context: Context, isOfMany: boolean): void {
  if (!context.oneEvent.has(each.sentence.index) || !isOpen(each, context, isOfMany)) return;
  each.scope = "incident";
  each.rules.push("scope/one-event");
}

/** A total by default: nothing in its sentence speaks of a war, of both sides, of a running count or of a longer time. */
function isOpen(each: Draft, context: Context, isOfMany: boolean): boolean {
  if (each.scope !== "total" || each.category === "displaced") return false;
  // the running toll of a strike is that of its episode, if the strike is not one of many
  if (!context.civil && runningTotal(each) && !isOfMany) return false;
  const { sentence } = each;
  if (speaksOfWar(sentence)) return false;
  // a state that gives its losses gives them all
  if (context.interstate && each.sourceKey?.endsWith("/state") === true) return false;
  return !sentence.days.some(
    (day) => (day.grain !== "day" && day.grain !== "span") || runsFrom(sentence, day),
  );
}

/** The claim before it in the same sentence and clause. */
function siblingOf(each: Draft, readings: Readings): Draft | null {
  const first = each.group?.first ?? each.first;
  const before = readings.lastBefore(each.sentence, first);
  if (before === undefined) return null;
  for (let at = before.last + 1; at < first; at += 1)
    if (does(each.sentence, at, "contrast") || does(each.sentence, at, "but")) return null;
  return before;
}

/** "59 people have been injured, 44 in Poonch": a smaller bare number with a place, right behind the whole. */
function isPlaceInWhole(part: Draft, readings: Readings): boolean {
  const { sentence, group } = part;
  const count = group?.quantity;
  if (group === null || count == null || group.head !== null || !isMark(sentence, count.first - 1, ","))
    return false;
  if (!does(sentence, count.last + 1, "within") || isMark(sentence, count.last + 2)) return false;
  const whole = readings.lastBefore(sentence, count.first);
  if (whole === undefined || whole.category !== part.category || whole.parent !== null) return false;
  return (whole.min ?? 0) > (part.min ?? 0) && count.first - whole.last === 2;
}
