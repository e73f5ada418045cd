import type { DayMention } from "../language/index.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import type { Readings } from "./readings.js";
import { anyDoes, does, isMark } from "./sentence.js";

/** Another year or a month well before the report, or the long run. */
export function isBackground(
  each: Draft,
  readings: Readings,
  context: Context,
  day: DayMention | null,
): boolean {
  const { sentence } = each;
  // "of these, seven belonged to the contingent sent in 2023": a part is of the time of its whole
  if (each.parent !== null && each.parent.scope !== "background") return false;
  const compares = anyDoes(sentence, "superlative");
  const long = sentence.days.find((one) => one.grain === "long" && near(each, one.first, 18));
  if (long !== undefined && day?.grain !== "day" && !compares) return true;
  if (each.related !== null && each.related.scope === "background") return true;
  const mention = day;
  if (mention?.value != null && context.focus !== null && mention.value.slice(0, 7) >= context.focus)
    return false;
  if (mention === null && each.sentence.index > 0 && sameSentenceBackground(each, readings)) return true;
  if (mention !== null && compares && mention.grain !== "day") return false;
  // "since May": the count runs up to now
  if (
    mention !== null &&
    (does(sentence, mention.first, "asOf") || does(sentence, mention.first - 1, "asOf")) &&
    mention.grain !== "long"
  )
    return false;
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
function sameSentenceBackground(each: Draft, readings: Readings): boolean {
  const before = readings.before(each.sentence, each.first).at(-1);
  if (before?.scope !== "background") return false;
  for (let at = before.last + 1; at < each.first; at += 1)
    if (does(each.sentence, at, "contrast") || isMark(each.sentence, at, ";")) return false;
  return true;
}

function monthsBetween(earlier: string, later: string): number {
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || "1");
  return months(later) - months(earlier);
}

function near(each: Draft, at: number, reach: number): boolean {
  return at >= each.first - reach && at <= each.last + reach;
}
