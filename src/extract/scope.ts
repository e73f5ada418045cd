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
  for (const each of drafts) likeIncrement(each, drafts);
  breakdowns(drafts);
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

/** "hospitals of Bishkek treat 79, those of Batken 39": figures of one sentence that add up to one before are its parts. */
function breakdowns(drafts: readonly Draft[]): void {
  const bySentence = new Map<number, Draft[]>();
  for (const each of drafts) {
    if (each.unquantified || each.min === null || each.max !== each.min || (each.scope !== "total" && each.scope !== "increment") || each.previous) continue;
    const list = bySentence.get(each.sentence.index) ?? [];
    list.push(each);
    bySentence.set(each.sentence.index, list);
  }
  for (const [index, list] of bySentence) {
    for (const category of new Set(list.map((each) => each.category))) {
      const parts = list.filter((each) => each.category === category);
      const whole = drafts.find((each) => each.category === category && each.sentence.index <= index && index - each.sentence.index <= 3 && each.parent === null && each.scope === "total" && each.min !== null && (each.sentence.index < index || each.first < (parts[1]?.first ?? 0)) && adds(each, parts));
      if (whole === undefined) continue;
      for (const part of parts) {
        if (part === whole) continue;
        part.scope = "subset";
        part.rules.push("scope/breakdown");
      }
    }
  }
}

function adds(whole: Draft, parts: readonly Draft[]): boolean {
  const rest = parts.filter((part) => part !== whole);
  if (rest.length < 2 || whole.min === null) return false;
  const sum = rest.reduce((total, part) => total + (part.min ?? 0), 0);
  if (whole.approx && Math.abs(sum - whole.min) <= whole.min * 0.05) return true;
  return rest.every((part) => (part.min ?? 0) < (whole.min ?? 0)) && (sum === whole.min || (rest.length > 2 && sum <= whole.min && sum > whole.min * 0.8));
}

interface Settled {
  readonly scope: Draft["scope"];
  readonly rule: string;
}

function scopeOf(each: Draft, drafts: readonly Draft[], context: Context, day: DayMention | null): Settled {
  if (isBackground(each, context, day)) return { scope: "background", rule: "scope/background" };
  if (each.parent !== null || each.scope === "subset") return { scope: "subset", rule: "scope/part" };
  if (each.rules.includes("compose/previous")) return { scope: "total", rule: "scope/total" };
  if (each.group?.partitive === true) return { scope: "subset", rule: "scope/partitive" };
  if (each.group?.quantity?.additional === true && isIncrement(each, drafts))
    return { scope: "increment", rule: "scope/increment" };
  if (!each.previous && day !== null && day.grain === "day" && !runningTotal(each) && !runsUpTo(each.sentence, day))
    return { scope: "incident", rule: "scope/day" };
  if (namedEvent(each) && !runningTotal(each)) return { scope: "incident", rule: "scope/event" };
  return { scope: "total", rule: "scope/total" };
}

/** Another year or a month well before the report, or the long run. */
function isBackground(each: Draft, context: Context, day: DayMention | null): boolean {
  const { sentence } = each;
  const compares = sentence.tokens.some((_, at) => does(sentence, at, "superlative"));
  const long = sentence.days.find((mention_) => mention_.grain === "long" && near(each, mention_.first, 18));
  if (long !== undefined && day?.grain !== "day" && !compares) return true;
  if (each.related !== null && each.related.scope === "background") return true;
  const mention = day;
  if (mention !== null && compares && mention.grain !== "day") return false;
  const published = context.published;
  if (mention === null || mention.value === null || published === null) return false;
  const value = mention.value;
  if (mention.grain === "year")
    return (
      Number(published.slice(0, 4)) > Number(value.slice(0, 4)) &&
      monthsBetween(`${value.slice(0, 4)}-12`, published) > 6
    );
  return monthsBetween(value, published) >= (mention.grain === "month" ? 3 : 4);
}

function monthsBetween(earlier: string, later: string): number {
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || "1");
  return months(later) - months(earlier);
}

function near(each: Draft, at: number, reach: number): boolean {
  return at >= each.first - reach && at <= each.last + reach;
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
    if (does(sentence, at, "sum")) return true;
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
  let bestDistance = 16;
  for (const day of sentence.days) {
    if (belongsToSpeech(sentence, day)) continue;
    const distance = day.first > each.last ? day.first - each.last : each.first - day.last;
    let barrier = 0;
    const [low, high] = day.first > each.last ? [each.last, day.first] : [day.last, each.first];
    for (let at = low + 1; at < high; at += 1) {
      if (isMark(sentence, at, ";")) barrier += 12;
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

/** "said on Sunday", "on Sunday the ministry announced", "in a statement on Friday", "Sunday's statement". */
function belongsToSpeech(sentence: Sentence, day: DayMention): boolean {
  for (let at = day.first - 1; at >= Math.max(0, day.first - 6); at -= 1) {
    if (isMark(sentence, at, ",", ";", '"', "”")) break;
    if (does(sentence, at, "tell") && !does(sentence, at, "verb")) return true;
    if (does(sentence, at, "medium")) return true;
    if (sentence.outcomeAt[at] !== undefined || sentence.quantityAt[at] !== undefined) break;
  }
  for (let at = day.last + 1; at <= Math.min(sentence.tokens.length - 1, day.last + 7); at += 1) {
    if (sentence.outcomeAt[at] !== undefined || sentence.quantityAt[at] !== undefined) return false;
    if (isMark(sentence, at, ";")) return false;
    if (does(sentence, at, "tell") && !does(sentence, at, "change")) return true;
  }
  return false;
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
