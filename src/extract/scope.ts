import type { DayMention } from "../language/index.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** Settles what a figure covers, whether it is an old one, how firmly it is asserted, and the day it holds for. */
export function settleScope(drafts: readonly Draft[], context: Context): void {
  for (const each of drafts) {
    each.status = statusOf(each);
    const day = eventDay(each);
    const said = speechDay(each, day);
    const scope = scopeOf(each, drafts, context, day);
    each.scope = scope.scope;
    each.rules.push(scope.rule);
    if (isPrevious(each, drafts)) {
      each.previous = true;
      each.rules.push("scope/previous");
    }
    each.asOf = asOfOf(each, context, day, said);
  }
  for (const each of drafts) if (each.sentence.inTitle) likeBody(each, drafts);
  for (const each of drafts) broughtTo(each, drafts);
  for (const each of drafts) likeIncrement(each, drafts);
  breakdowns(drafts);
}

/** "a soldier has died, bringing the toll to 14": what stands before the new toll is the increment. */
function broughtTo(each: Draft, drafts: readonly Draft[]): void {
  if (each.scope !== "total" || each.unquantified) return;
  const { sentence } = each;
  const toll = drafts.find((other) => other.sentence === sentence && other.first > each.last && other.category === each.category && other.rules.includes("link/toll") && (other.min ?? 0) > (each.min ?? 0));
  if (toll === undefined) return;
  for (let at = each.last + 1; at < (toll.group?.first ?? toll.first); at += 1) {
    if (!does(sentence, at, "bringing")) continue;
    each.scope = "increment";
    each.rules.push("scope/brought-to");
    return;
  }
}

/** "four more soldiers died" said again as "four soldiers were killed" is the same increment. */
function likeIncrement(each: Draft, drafts: readonly Draft[]): void {
  if (each.scope !== "total" || each.unquantified || each.min === null || each.rules.includes("link/toll")) return;
  const same = drafts.find((other) => other.scope === "increment" && other.category === each.category && other.min === each.min && other.max === each.max);
  if (same === undefined || !drafts.some((other) => other.scope === "total" && other.category === each.category && (other.min ?? 0) > (each.min ?? 0))) return;
  each.scope = "increment";
  each.rules.push("scope/like-increment");
}

/** A title's figure covers what the same figure covers in the body. */
function likeBody(each: Draft, drafts: readonly Draft[]): void {
  const same = drafts.find((other) => !other.sentence.inTitle && other.category === each.category && other.min === each.min && !other.unquantified && other.parent === null);
  if (same === undefined || each.scope !== "total" || same.scope === "increment") return;
  each.scope = same.scope;
  each.asOf = same.asOf ?? each.asOf;
  each.rules.push("scope/like-body");
}

/**
 * "hospitals of Bishkek treat 79, those of Batken 39": smaller figures right behind a whole that add up to it exactly
 * are its parts; so are three or more of one sentence that nearly do. Of an approximate whole, within a twentieth.
 */
function breakdowns(drafts: readonly Draft[]): void {
  const whole = (each: Draft): boolean => !each.unquantified && each.min !== null && each.min >= 3 && each.parent === null && each.scope !== "background" && !each.previous && each.scope !== "subset";
  drafts.forEach((each, index) => {
    if (!whole(each) || each.min === null) return;
    const parts: Draft[] = [];
    let sum = 0;
    for (const other of drafts.slice(index + 1)) {
      if (other.sentence.index - each.sentence.index > 3) break;
      if (other.category !== each.category || other.min === null || other.unquantified || other.previous || other.scope === "background") continue;
      if (other.min >= each.min || other.max !== other.min) continue;
      // another speaker's counts are totals of their own
      if (!isOneSpeaker(each, other)) continue;
      parts.push(other);
      sum += other.min;
      if (parts.length >= 2 && addsUp(each, parts, sum)) {
        for (const part of parts) becomePart(part);
        return;
      }
      if (sum > each.min * 1.05) return;
    }
  });
}

/** A breakdown is of the same speaker's figure, or of the title's. */
function isOneSpeaker(whole: Draft, part: Draft): boolean {
  if (whole.sourceKey === part.sourceKey) return true;
  if (whole.sourceSide !== part.sourceSide) return false;
  return whole.sentence.inTitle || whole.sourceKey !== null;
}

function addsUp(whole: Draft, parts: readonly Draft[], sum: number): boolean {
  if (whole.min === null) return false;
  if (sum === whole.min) return true;
  if (whole.approx && Math.abs(sum - whole.min) <= whole.min * 0.05) return true;
  const sentence = parts[0]?.sentence;
  const list = parts.filter((part) => part.sentence === sentence && part.sentence !== whole.sentence);
  return list.length > 2 && list.length === parts.length && sum > whole.min * 0.8 && sum < whole.min;
}

function becomePart(part: Draft): void {
  if (part.scope === "subset") return;
  part.scope = "subset";
  part.rules.push("scope/breakdown");
}

interface Settled {
  readonly scope: Draft["scope"];
  readonly rule: string;
}

function scopeOf(each: Draft, drafts: readonly Draft[], context: Context, day: DayMention | null): Settled {
  if (isBackground(each, drafts, context, day)) return { scope: "background", rule: "scope/background" };
  if (each.parent !== null || each.scope === "subset" || isShare(each)) return { scope: "subset", rule: "scope/part" };
  if (each.rules.includes("compose/previous")) return { scope: "total", rule: "scope/total" };
  if (each.group?.partitive === true) return { scope: "subset", rule: "scope/partitive" };
  if (each.group?.quantity?.additional === true && !isRemainder(each) && isIncrement(each, drafts))
    return { scope: "increment", rule: "scope/increment" };
  if (!each.previous && day !== null && day.grain === "day" && !runningTotal(each) && !runsUpTo(each.sentence, day))
    return { scope: "incident", rule: "scope/day" };
  if (namedEvent(each) && !runningTotal(each)) return { scope: "incident", rule: "scope/event" };
  const sibling = siblingOf(each, drafts);
  if (sibling !== null && isRemainder(each)) return { scope: "subset", rule: "scope/remainder" };
  if (sibling?.scope === "incident" && day === null && !runningTotal(each)) return { scope: "incident", rule: "scope/sibling" };
  return { scope: "total", rule: "scope/total" };
}

/** The claim before it in the same sentence and clause. */
function siblingOf(each: Draft, drafts: readonly Draft[]): Draft | null {
  const before = drafts.filter((other) => other.sentence === each.sentence && other.last < each.first).at(-1);
  if (before === undefined) return null;
  for (let at = before.last + 1; at < each.first; at += 1) if (does(each.sentence, at, "contrast") || does(each.sentence, at, "but")) return null;
  return before;
}

/** "34 of the dead", "among those killed 34 were ...", "of the dead, two ...", "17 peacekeepers among the victims". */
function isShare(each: Draft): boolean {
  const { sentence, outcome, group } = each;
  if (group === null || each.unquantified) return false;
  if (each.rules.includes("link/among")) return true;
  const first = Math.min(group.first, outcome?.first ?? group.first);
  if (does(sentence, first - 1, "partitive") || (does(sentence, first - 1, "determiner") && does(sentence, first - 2, "partitive"))) return true;
  if (outcome === null || outcome.first > group.first || group.first - outcome.last > 4) return false;
  for (let at = outcome.first - 1; at >= Math.max(0, outcome.first - 5); at -= 1) {
    if (does(sentence, at, "among")) return true;
    if (does(sentence, at, "of")) return at === 0 || isMark(sentence, at - 1, ",", ";", '"', "“");
    if (!(does(sentence, at, "determiner") || does(sentence, at, "demonstrative") || sentence.nameAt[at] !== undefined || does(sentence, at, "adjective"))) return false;
  }
  return false;
}

/** Another year or a month well before the report, or the long run. */
function isBackground(each: Draft, drafts: readonly Draft[], context: Context, day: DayMention | null): boolean {
  const { sentence } = each;
  const compares = sentence.tokens.some((_, at) => does(sentence, at, "superlative"));
  const long = sentence.days.find((mention_) => mention_.grain === "long" && near(each, mention_.first, 18));
  if (long !== undefined && day?.grain !== "day" && !compares) return true;
  if (each.related !== null && each.related.scope === "background") return true;
  const mention = day;
  if (mention?.value != null && context.focus !== null && mention.value.slice(0, 7) >= context.focus) return false;
  if (mention === null && each.sentence.index > 0 && sameSentenceBackground(each, drafts)) return true;
  if (mention !== null && compares && mention.grain !== "day") return false;
  const published = context.published;
  if (mention === null || mention.value === null || published === null) return false;
  const value = mention.value;
  if (mention.grain === "year")
    return (
      Number(published.slice(0, 4)) > Number(value.slice(0, 4)) &&
      monthsBetween(`${value.slice(0, 4)}-12`, published) > 6
    );
  return monthsBetween(value, published) >= (mention.grain === "month" ? 2 : 3);
}

/** "The war of 2021 killed 36, ... with several deaths": one sentence stays in one past. */
function sameSentenceBackground(each: Draft, drafts: readonly Draft[]): boolean {
  const before = drafts.filter((other) => other.sentence === each.sentence && other.last < each.first).at(-1);
  if (before?.scope !== "background") return false;
  for (let at = before.last + 1; at < each.first; at += 1) if (does(each.sentence, at, "contrast") || isMark(each.sentence, at, ";")) return false;
  return true;
}

function monthsBetween(earlier: string, later: string): number {
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || "1");
  return months(later) - months(earlier);
}

function near(each: Draft, at: number, reach: number): boolean {
  return at >= each.first - reach && at <= each.last + reach;
}

/** "the other 12", "the remaining 12": what is left of a figure beside its first part. */
function isRemainder(each: Draft): boolean {
  const quantity = each.group?.quantity;
  return quantity != null && does(each.sentence, quantity.first - 1, "rest");
}

/** "13 more died": more of the same category, unless it stands beside a figure of another ("36 dead and another 134 hurt"). */
function isIncrement(each: Draft, drafts: readonly Draft[]): boolean {
  const index = drafts.indexOf(each);
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = drafts[at];
    if (other === undefined || each.sentence.index - other.sentence.index > 1) break;
    if (other.unquantified || other.parent !== null || other.status === "withheld") continue;
    return other.category === each.category;
  }
  return true;
}

/** "as of Thursday", "by Friday": the count runs up to the day. */
function runsUpTo(sentence: Sentence, day: DayMention): boolean {
  for (let at = day.first; at >= Math.max(0, day.first - 2); at -= 1) if (does(sentence, at, "asOf")) return true;
  return false;
}

/** "so far", "in total", "has reached", "toll": a count that runs on. */
function runningTotal(each: Draft): boolean {
  const { sentence } = each;
  if (each.rules.includes("link/toll")) return true;
  for (
    let at = Math.max(0, each.first - 6);
    at <= Math.min(sentence.tokens.length - 1, each.last + 6);
    at += 1
  ) {
    if (does(sentence, at, "asOf") && sentence.dayAt[at] === undefined && !does(sentence, at, "agent") && !does(sentence, at, "clause")) return true;
  }
  return false;
}

/** A strike, a shelling or another single event is what did it: in the claim's own clause. */
function namedEvent(each: Draft): boolean {
  const { sentence } = each;
  for (let at = each.first - 1; at >= Math.max(0, each.first - 10); at -= 1) {
    if (isMark(sentence, at, ";", ",", ":") || does(sentence, at, "contrast") || does(sentence, at, "relative")) break;
    if (isEventNoun(sentence, at)) return true;
  }
  for (let at = each.last + 1; at <= Math.min(sentence.tokens.length - 1, each.last + 9); at += 1) {
    if (isMark(sentence, at, ";", ",", ":", ".") || does(sentence, at, "contrast") || does(sentence, at, "tell")) break;
    if (isEventNoun(sentence, at) && !isPluralForm(sentence, at)) return true;
  }
  return false;
}

function isEventNoun(sentence: Sentence, at: number): boolean {
  if (!does(sentence, at, "event") || sentence.outcomeAt[at] !== undefined || sentence.nameAt[at] !== undefined) return false;
  const before = at - 1;
  return does(sentence, before, "determiner") || does(sentence, before, "adjective") || does(sentence, before, "preposition") || does(sentence, before, "possessive") || does(sentence, before, "demonstrative") || sentence.nameAt[before] !== undefined || (sentence.roles[before]?.length ?? 0) === 0;
}

function isPluralForm(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.lower.endsWith("s") === true;
}

/** The day of the harm: the nearest day that does not belong to a speech verb. */
function eventDay(each: Draft): DayMention | null {
  const { sentence } = each;
  let best: DayMention | null = null;
  let bestDistance = 28;
  for (const day of sentence.days) {
    if (belongsToSpeech(sentence, day) || isDateline(sentence, day)) continue;
    const distance = day.first > each.last ? day.first - each.last : each.first - day.last;
    let barrier = 0;
    const [low, high] = day.first > each.last ? [each.last, day.first] : [day.last, each.first];
    for (let at = low + 1; at < high; at += 1) {
      if (isMark(sentence, at, ";", ":")) barrier += 16;
      if (does(sentence, at, "contrast") || does(sentence, at, "but")) barrier += 8;
      if (does(sentence, at, "tell") && !does(sentence, at, "change")) barrier += 3;
    }
    if (distance + barrier < bestDistance) {
      best = day;
      bestDistance = distance + barrier;
    }
  }
  return best;
}

/** "BANGKOK, July 25 -": the day of the dispatch, in front of its first words. */
function isDateline(sentence: Sentence, day: DayMention): boolean {
  if (sentence.inTitle || day.first > 6 || sentence.paragraph > 2) return false;
  for (let at = 0; at < day.first; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined || !(token.kind === "mark" || token.capital)) return false;
  }
  return day.first > 0;
}

/** "said on Sunday", "on Sunday the ministry announced", "in a statement on Friday", "Sunday's statement". */
function belongsToSpeech(sentence: Sentence, day: DayMention): boolean {
  for (let at = day.first - 1; at >= Math.max(0, day.first - 10); at -= 1) {
    if (isMark(sentence, at, ",", ";", '"', "”")) break;
    if (does(sentence, at, "tell") && !does(sentence, at, "verb")) return true;
    if (does(sentence, at, "medium")) return true;
    if (does(sentence, at, "speechAct")) return true;
    if (sentence.outcomeAt[at] !== undefined || isCount(sentence, at)) break;
  }
  for (let at = day.last + 1; at <= Math.min(sentence.tokens.length - 1, day.last + 14); at += 1) {
    if (sentence.outcomeAt[at] !== undefined || isCount(sentence, at)) return false;
    if (isMark(sentence, at, ";")) return false;
    if (does(sentence, at, "tell") && !does(sentence, at, "change")) return true;
  }
  return false;
}

function isCount(sentence: Sentence, at: number): boolean {
  const form = sentence.quantityAt[at]?.form;
  return form !== undefined && form !== "article";
}

function speechDay(each: Draft, event: DayMention | null): DayMention | null {
  return (
    each.sentence.days.find(
      (day) =>
        day !== event && belongsToSpeech(each.sentence, day) && (day.grain === "day" || day.grain === "span"),
    ) ?? null
  );
}

/** "the earlier toll was 24", "36 had been the toll before", "the ministry had reported 24 deaths already". */
function isPrevious(each: Draft, drafts: readonly Draft[]): boolean {
  if (each.previous) return true;
  const { sentence } = each;
  if (each.unquantified || each.min === null || each.scope === "background") return false;
  let earlier = false;
  let told = false;
  for (let at = Math.max(0, each.first - 9); at <= Math.min(sentence.tokens.length - 1, each.last + 8); at += 1) {
    if (isMark(sentence, at, ";") || does(sentence, at, "contrast")) {
      if (at > each.last) break;
      earlier = false;
      told = false;
      continue;
    }
    if (does(sentence, at, "earlier") && sentence.dayAt[at] === undefined) earlier = true;
    if (does(sentence, at, "tallied") || (does(sentence, at, "tell") && sentence.outcomeAt[at] === undefined) || sentence.outcomeAt[at]?.readings.some((reading) => reading.frames.includes("toll"))) told = true;
  }
  if (!earlier || !told) return false;
  // an old figure has a newer one beside it
  return drafts.some((other) => other !== each && !other.unquantified && other.category === each.category && other.min !== null && other.min !== each.min && other.scope !== "background" && other.parent === null);
}

function statusOf(each: Draft): Draft["status"] {
  const { sentence } = each;
  if (each.status === "withheld") return "withheld";
  for (
    let at = Math.max(0, each.first - 7);
    at <= Math.min(sentence.tokens.length - 1, each.last + 5);
    at += 1
  ) {
    if (isMark(sentence, at, ";") || isMark(sentence, at, ".")) {
      if (at > each.last) break;
      continue;
    }
    if (does(sentence, at, "unconfirmed")) return "unconfirmed";
    if (does(sentence, at, "denial") && at < each.first) return "denied";
  }
  return "asserted";
}

function asOfOf(
  each: Draft,
  context: Context,
  event: DayMention | null,
  said: DayMention | null,
): string | null {
  if (each.scope === "background") return event?.value ?? null;
  if (each.previous) return null;
  if (each.scope === "incident")
    return event?.value ?? said?.value ?? context.published?.slice(0, 10) ?? null;
  if (event !== null && event.grain === "day" && event.value !== null) return event.until ?? event.value;
  if (said?.value != null && said.grain === "day") return said.value;
  return context.published?.slice(0, 10) ?? null;
}
