import type { Category } from "../domain/category.js";
import type { Draft } from "./draft.js";
import { speechDay } from "./event-day.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";

/** So many times of entries make a report a live page. */
const ENTRIES = 3;

/** Says which figures are older ones because the report tells a newer figure of the same people. */
export function settleSuperseded(drafts: readonly Draft[], published: string | null): void {
  settleTold(drafts, published);
  settleEntries(drafts);
}

/**
 * A live page keeps its earlier entries: of one toll it shows the figures of the morning, of noon and of the evening. The
 * figure of an entry that a later one raises, of the same people and the same event, is an older figure.
 */
function settleEntries(drafts: readonly Draft[]): void {
  const times = new Set<string>();
  for (const { sentence } of drafts) if (isTimed(sentence.told)) times.add(sentence.told);
  if (times.size < ENTRIES) return;
  const tolls = new Map<Category, Draft[]>();
  for (const each of drafts) {
    if (!isToll(each)) continue;
    const all = tolls.get(each.category) ?? [];
    if (all.length < MANY) all.push(each);
    tolls.set(each.category, all);
  }
  for (const all of tolls.values()) for (const each of all) settleEntry(each, all);
  for (const each of drafts) if (each.parent?.rules.includes(RULE) === true) each.previous = true;
}

const RULE = "scope/superseded";

/** A page has no more tolls of one kind than it is worth comparing with each other. */
const MANY = 200;

function isTimed(told: string | null): told is string {
  return told !== null && told.length > DATE;
}

/** "2025-06-17": what stands behind it is a time. */
const DATE = 10;

function isToll({ min, unquantified, parent, status, scope, sentence }: Draft): boolean {
  if (min === null || unquantified || parent !== null || sentence.inTitle) return false;
  return status !== "withheld" && status !== "denied" && (scope === "total" || scope === "incident");
}

function settleEntry(each: Draft, tolls: readonly Draft[]): void {
  const { told } = each.sentence;
  if (each.previous || !isTimed(told)) return;
  const newer = tolls.find(
    (other) => other.sentence.told !== null && other.sentence.told > told && isOfSame(each, other),
  );
  if (newer === undefined) return;
  each.previous = true;
  // "ten have died" is what the toll that "has risen to 16" was in the morning
  each.scope = newer.scope;
  each.rules.push(RULE);
}

/** A newer figure is so many times the older at most: of the fighting, and of one event. */
const OF_FIGHTING = 7;
const OF_EVENT = 3;

/** Of the same people and kind, by nobody of the other side, and of the same event. */
function isOfSame(each: Draft, other: Draft): boolean {
  if (each.side !== other.side || each.kind !== other.kind) return false;
  if (each.sourceSide !== other.sourceSide && each.sourceSide !== null && other.sourceSide !== null)
    return false;
  const areOfFighting = each.scope === "total" && other.scope === "total";
  if (!isRaised(each, other, areOfFighting ? OF_FIGHTING : OF_EVENT)) return false;
  const isPlaced = each.place !== null && each.place === other.place;
  if (areOfFighting) return isPlaced || each.place === null || other.place === null;
  const isOfReport = each.rules.includes("scope/one-event");
  return isOfReport || (each.scope === other.scope && isPlaced);
}

/** The other figure is larger, and so many times as large at most. */
function isRaised(each: Draft, other: Draft, times: number): boolean {
  const [old, fresh] = [each.min ?? 0, other.min ?? 0];
  return fresh > old && fresh <= old * times;
}

/** "had spoken of two dead", "on Tuesday the ministry wrote of ten": told before, where the same voice tells of more now. */
function settleTold(drafts: readonly Draft[], published: string | null): void {
  for (const [at, each] of drafts.entries()) {
    if (!isToll(each) || each.previous || each.scope === "background") continue;
    const next = drafts[at + 1];
    const isTimedBefore = next !== undefined && areTimed(each, next) && isNewer(each, next, null);
    if (!isTimedBefore) {
      if (!isToldEarlier(each, published)) continue;
      const near = drafts.slice(Math.max(0, at - NEAR), at + NEAR);
      if (!near.some((other) => isNewer(each, other, published))) continue;
    }
    each.previous = true;
    each.rules.push("scope/told-earlier");
  }
  for (const [at, each] of drafts.entries()) {
    if (!isToll(each) || each.previous || each.scope === "background") continue;
    if (!hadTold(each) || !tellsWhenBefore(each, published)) continue;
    const newer = drafts
      .slice(Math.max(0, at - NEAR), at + NEAR)
      .find((other) => isNewerOfAnyone(each, other));
    if (newer === undefined) continue;
    each.previous = true;
    // the toll of a strike was one of the strike the day before
    each.scope = newer.scope;
    each.rules.push("scope/had-told");
  }
  for (const [at, each] of drafts.entries()) {
    const next = drafts[at + 1];
    if (next === undefined || !isToldBefore(each) || !isToll(next) || next.previous) continue;
    if (!areJoined(each, next)) continue;
    const near = drafts.slice(Math.max(0, at - NEAR), at + NEAR);
    if (!near.some((other) => isNewerOfAnyone(next, other))) continue;
    next.previous = true;
    next.scope = each.scope;
    next.rules.push("scope/had-told");
  }
}

function isToldBefore({ rules }: Draft): boolean {
  return rules.includes("scope/had-told") || rules.includes("scope/told-earlier");
}

/** "had spoken of 28 dead and 70 wounded": the second figure is as old as the first. */
function areJoined(each: Draft, next: Draft): boolean {
  const { sentence } = each;
  if (next.sentence !== sentence || next.category === each.category) return false;
  for (let at = each.last + 1; at < next.first; at += 1)
    if (!does(sentence, at, "and") && !isMark(sentence, at, ",")) return false;
  return true;
}

/**
 * "At least 131 were killed, medics said. A day earlier the governor had put the dead at 27": what somebody had told before
 * is an older figure, whoever tells of more now.
 */
function isNewerOfAnyone(each: Draft, other: Draft): boolean {
  if (other === each || !isToll(other) || other.previous || other.category !== each.category) return false;
  if (other.status === "unconfirmed" || (each.scope === "incident" && other.scope === "total")) return false;
  if (other.sentence.index > each.sentence.index + 1 || hadTold(other)) return false;
  const isSameSide = other.side === each.side || other.side === null || each.side === null;
  return isSameSide && isRaised(each, other, OF_FIGHTING);
}

/** "On Monday", "a day earlier", "yesterday's briefing": the sentence says before its verb that it was another time. */
function tellsWhenBefore({ sentence, first }: Draft, published: string | null): boolean {
  for (let at = Math.min(first, sentence.tokens.length) - 1; at >= 0; at -= 1) {
    const day = sentence.dayAt[at];
    if (day !== undefined && (day.grain === "day" || day.grain === "span"))
      return day.value === null || published === null || day.value.slice(0, 10) < published.slice(0, 10);
    if (does(sentence, at, "earlier") && !does(sentence, at, "ahead")) return true;
  }
  return false;
}

/** "put the toll at 274 in the afternoon and at 356 two hours later": each with its own time, in one sentence. */
function areTimed(each: Draft, next: Draft): boolean {
  const { sentence } = each;
  if (next.sentence !== sentence || each.group === null || next.group === null) return false;
  const from = each.group.last + 1;
  const to = next.group.first;
  if (to - from > LONGEST_TIME || !isTimeBehind(sentence, from, to)) return false;
  let joined = false;
  for (let at = from; at < to; at += 1) {
    if (does(sentence, at, "tell") || isMark(sentence, at, ";")) return false;
    joined ||= does(sentence, at, "and");
  }
  return joined && isTimeBehind(sentence, next.group.last + 1, next.group.last + LONGEST_TIME);
}

/** How many tokens tell when a figure held: "in the late afternoon and at". */
const LONGEST_TIME = 8;

function isTimeBehind(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (isMark(sentence, at, ".", ";")) return false;
    if (sentence.dayAt[at] !== undefined || does(sentence, at, "partOfDay") || does(sentence, at, "lapse"))
      return true;
  }
  return false;
}

/** So many claims before and behind it the newer figure stands, at most. */
const NEAR = 12;

function isNewer(each: Draft, other: Draft, published: string | null): boolean {
  if (other === each || !isToll(other) || other.previous || other.category !== each.category) return false;
  if (other.side !== each.side || other.scope !== each.scope) return false;
  if (each.sourceKey === null || each.sourceKey !== other.sourceKey) return false;
  return isRaised(each, other, OF_FIGHTING) && !isToldEarlier(other, published);
}

function isToldEarlier(each: Draft, published: string | null): boolean {
  if (hadTold(each)) return true;
  if (published === null) return false;
  const day = speechDay(each, null);
  return day !== null && day.value !== null && day.value.slice(0, 10) < published.slice(0, 10);
}

/** "had spoken of", "had put the toll at": the verb that tells of the figure stands in the past before the past. */
function hadTold({ sentence, first }: Draft): boolean {
  if (!anyDoes(sentence, "had")) return false;
  for (let at = first - 1; at >= Math.max(0, first - 7); at -= 1) {
    if (isMark(sentence, at, ",", ";", ":")) return false;
    if (does(sentence, at, "had")) return tellsAt(sentence, at + 1);
    if (sentence.outcomeAt[at] !== undefined && !does(sentence, at, "tallied")) return false;
  }
  return false;
}

function tellsAt(sentence: Sentence, from: number): boolean {
  let at = from;
  while (does(sentence, at, "adverb")) at += 1;
  if (does(sentence, at, "tell")) return true;
  // "had given the number of dead as 31"
  return does(sentence, at, "change") && anyDoes(sentence, "tallied");
}
