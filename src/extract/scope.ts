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
}

interface Settled {
  readonly scope: Draft["scope"];
  readonly rule: string;
}

function scopeOf(each: Draft, drafts: readonly Draft[], context: Context, day: DayMention | null): Settled {
  if (isBackground(each, context, day)) return { scope: "background", rule: "scope/background" };
  if (each.parent !== null) return { scope: "subset", rule: "scope/part" };
  if (each.group?.partitive === true) return { scope: "subset", rule: "scope/partitive" };
  if (each.group?.quantity?.additional === true && isIncrement(each, drafts))
    return { scope: "increment", rule: "scope/increment" };
  if (!each.previous && day !== null && day.grain === "day" && !runningTotal(each))
    return { scope: "incident", rule: "scope/day" };
  if (namedEvent(each) && !runningTotal(each)) return { scope: "incident", rule: "scope/event" };
  return { scope: "total", rule: "scope/total" };
}

/** Another year or a month well before the report, or the long run. */
function isBackground(each: Draft, context: Context, day: DayMention | null): boolean {
  const { sentence } = each;
  const long = sentence.days.find(
    (mention) => mention.grain === "long" && near(sentence, each, mention.first, 18),
  );
  if (long !== undefined && day?.grain !== "day") return true;
  const mention = day ?? null;
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

function near(_sentence: Sentence, each: Draft, at: number, reach: number): boolean {
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

/** A strike, a shelling or another single event is what did it. */
function namedEvent(each: Draft): boolean {
  const { sentence } = each;
  for (
    let at = Math.max(0, each.first - 10);
    at <= Math.min(sentence.tokens.length - 1, each.last + 9);
    at += 1
  ) {
    if (at >= each.first && at <= each.last) continue;
    if (
      !does(sentence, at, "event") ||
      sentence.outcomeAt[at] !== undefined ||
      sentence.nameAt[at] !== undefined
    )
      continue;
    const token = sentence.tokens[at];
    if (token === undefined) continue;
    let stop = false;
    const [low, high] = at < each.first ? [at, each.first] : [each.last, at];
    for (let between = low + 1; between < high; between += 1) {
      if (isMark(sentence, between, ";", ".")) stop = true;
    }
    if (stop) continue;
    if (
      does(sentence, at, "verb") &&
      !does(sentence, at - 1, "determiner") &&
      !does(sentence, at - 1, "adjective") &&
      !does(sentence, at - 1, "preposition")
    )
      continue;
    return true;
  }
  return false;
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

function isPrevious(each: Draft, drafts: readonly Draft[]): boolean {
  if (each.rules.includes("compose/previous")) return true;
  const { sentence } = each;
  const strong = (at: number): boolean =>
    STRONG_PREVIOUS.has(sentence.tokens[at]?.lower ?? "") && does(sentence, at, "previous");
  if (sentence.days.some((day) => day.grain === "long")) return false;
  for (let at = Math.max(0, each.first - 6); at < each.first; at += 1) {
    if (strong(at) && hasToll(each)) return true;
  }
  if (
    /^(?:earlier|previously|before)$/u.test(sentence.tokens[0]?.lower ?? "") &&
    isMark(sentence, 1, ",") &&
    sentence.outcomes.length > 0
  ) {
    return drafts.some(
      (other) => other !== each && other.category === each.category && (other.min ?? 0) > (each.min ?? 0),
    );
  }
  for (let at = each.last + 1; at <= Math.min(sentence.tokens.length - 1, each.last + 6); at += 1) {
    if (strong(at) && does(sentence, at, "adverb") === false && hasToll(each)) return true;
  }
  return false;
}
const STRONG_PREVIOUS = new Set(["previous", "earlier", "previously", "initial", "initially", "prior"]);

function hasToll(each: Draft): boolean {
  const { sentence } = each;
  for (
    let at = Math.max(0, each.first - 7);
    at <= Math.min(sentence.tokens.length - 1, each.last + 7);
    at += 1
  ) {
    if (TOLLS.has(sentence.tokens[at]?.lower ?? "")) return true;
    if (does(sentence, at, "tell") && at < each.first && does(sentence, at - 1, "have")) return true;
  }
  return false;
}
const TOLLS = new Set(["toll", "count", "figure", "tally", "reported", "report", "estimate", "number"]);

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
