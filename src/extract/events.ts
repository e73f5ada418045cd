import type { DayMention } from "../language/index.js";
import type { Context } from "./context.js";
import { daysBetween } from "./days-between.js";
import type { Draft } from "./draft.js";
import { isHeld } from "./event-told.js";
import type { Readings } from "./readings.js";
import { countsSince, runningTotal, runsFrom, speaksOfWar, speaksOfWhole } from "./running.js";
import { anyDoes, does, isMark } from "./sentence.js";

/**
 * What a figure counts: one event, or the fighting as a whole.
 *
 * An event is opened by an attack told once: by its noun ("an ambush near Gao", "two mine explosions"), by a verb of
 * striking ("rockets hit a market"), or by the day on which people were harmed. A figure belongs to an event
 *
 * 1. by its own words: its day, the event it came of, what happened at that moment (`event-told.ts`, `event-day.ts`);
 * 2. else by its sentence: it is joined to a figure that has such words, or withholds one that has;
 * 3. else by its paragraph: a strike told before it, or a figure of an event that it goes on about or brings up to date;
 * 4. else by its report, where that is about one event (`topic.ts`).
 *
 * Nothing of this holds for a count that runs on: since a day, so far, in all, of a war, of both sides. Such a count, and
 * any figure that belongs to no event, is the total of the episode. What is told as earlier than the news is background
 * (`background.ts`, `former.ts`). Annotators differ where a report is about one strike of a war: its running toll is read
 * as the strike's where the report speaks of that war or counts the strike beside others, and else as the total.
 *
 * Here are the rules by which a figure takes the event of another one.
 */
export function sharesEvent(each: Draft, readings: Readings): string | null {
  if (each.scope !== "total" || each.category === "displaced" || each.previous) return null;
  if (each.status === "withheld") return withholdsOfEvent(each, readings) ? "scope/withheld" : null;
  if (isJoined(each, readings)) return "scope/joined";
  return bringsUpToDate(each, readings) ? "scope/up-to-date" : null;
}

/** So many sentences back stands what is withheld, at most. */
const NEAR = 1;

/** "had killed a large number, for whom it gave no figure": what is withheld is of the event told before. */
function withholdsOfEvent(each: Draft, readings: Readings): boolean {
  if (speaksOfWar(each.sentence) || isHeld(each)) return false;
  const before = eventBefore(each, readings);
  return before !== null && each.sentence.index - before.sentence.index <= NEAR;
}

/** The figure of the same category before it in its paragraph, where that is of an event. */
function eventBefore(each: Draft, readings: Readings): Draft | null {
  const before = readings.nearest(each, (other) => other.category === each.category && other.parent === null);
  if (before === undefined || before.scope !== "incident" || before.sentence.inTitle) return null;
  return before.sentence.paragraph === each.sentence.paragraph ? before : null;
}

/** The rules by which a figure has an event by its own words. */
const OWN_WORDS = new Set(["scope/day", "scope/event", "scope/moment"]);

/** "39 people were killed and 3,000 wounded when radios blew up": both of them then. */
function isJoined(each: Draft, readings: Readings): boolean {
  if (runningTotal(each) || speaksOfWhole(each.sentence)) return false;
  const next = readings.firstBehind(each.sentence, each.last);
  if (next === undefined || next.scope !== "incident" || next.parent !== null) return false;
  if (!next.rules.some((rule) => OWN_WORDS.has(rule))) return false;
  for (let at = each.last + 1; at < next.first; at += 1)
    if (!does(each.sentence, at, "and") && !does(each.sentence, at, "be") && !isMark(each.sentence, at, ","))
      return false;
  return true;
}

/**
 * "18 people died when a house was flattened. The ministry later raised the number to 21", "residents gave it as 30": the
 * newer toll of one event, or what somebody else counts there.
 */
function bringsUpToDate(each: Draft, readings: Readings): boolean {
  const { sentence } = each;
  if (!isReckoned(each) || each.parent !== null || sentence.inTitle) return false;
  if (speaksOfWar(sentence)) return false;
  if (sentence.days.some(isLong)) return false;
  const before = eventBefore(each, readings);
  if (before === null) return false;
  // "five more died, which brings the dead to 20": the toll of the fighting
  if (before.sentence === sentence && anyDoes(sentence, "bringing")) return false;
  const [one, other] = [before.min ?? 0, each.min ?? 0];
  if (other > one * TIMES) return false;
  if (other > one && each.rules.includes("link/toll")) return true;
  return isOtherVoice(each, before) && one <= other * TIMES && !runsOn(each);
}

/** "the toll is 21", "put the number at 21", "gave it as 21". */
function isReckoned({ rules }: Draft): boolean {
  return rules.includes("link/toll") || rules.includes("link/tally") || rules.includes("compose/figure");
}

function isOtherVoice(each: Draft, before: Draft): boolean {
  return each.sourceKey !== null && each.sourceKey !== before.sourceKey;
}

/** "since the truce", "so far". */
function runsOn(each: Draft): boolean {
  return countsSince(each) || anyDoes(each.sentence, "asOf");
}

/** A figure of an event, newer than an older one of the same category in its paragraph, and the nearest there. */
export function isOlderOfEvent(each: Draft, readings: Readings): boolean {
  const isSame = (other: Draft): boolean =>
    other.category === each.category &&
    other.parent === null &&
    !other.previous &&
    other.sentence.paragraph === each.sentence.paragraph &&
    other.sentence.inTitle === each.sentence.inTitle;
  const newer = readings.nearest(each, isSame) ?? readings.following(each).find(isSame);
  return newer?.scope === "incident" && (newer.min ?? 0) <= (each.min ?? 0) * TIMES;
}

/** A toll that is many times an event's is another one. */
const TIMES = 8;

function isLong({ grain }: DayMention): boolean {
  return grain !== "day";
}

/** A war has lasted long where a report counts its dead since so many days, or longer. */
const LONG_WAR = 20;

/** The highest toll of a war that has lasted long, as the report counts it; 0 where it is none, or nobody counts. */
export function tollOfLongWar(drafts: readonly Draft[], { published }: Context): number {
  if (published === null) return 0;
  let toll = 0;
  for (const each of drafts) {
    if (each.scope !== "total" || each.min === null || each.unquantified) continue;
    if (each.category !== "killed" && each.category !== "wounded") continue;
    const since = each.sentence.days.some(
      (day) =>
        day.value !== null && runsFrom(each.sentence, day) && daysBetween(day.value, published) >= LONG_WAR,
    );
    if (since) toll = Math.max(toll, each.min);
  }
  return toll;
}

/** "four people were hurt", in a report that counts thousands of a long war: one attack among the many. */
export function isOneAmongMany(each: Draft, toll: number): boolean {
  const { sentence, category, status, rules, min, max } = each;
  if (each.scope !== "total" || category === "displaced" || status === "withheld" || each.previous)
    return false;
  if (sentence.inTitle || runningTotal(each) || speaksOfWhole(sentence) || sentence.days.some(isLong))
    return false;
  if (each.sourceKey?.endsWith("/state") === true || rules.includes("compose/row")) return false;
  return (min ?? max ?? 0) * SHARE <= toll;
}

/** An attack kills no more than such a share of the dead of a long war. */
const SHARE = 20;
