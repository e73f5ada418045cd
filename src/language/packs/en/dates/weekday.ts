import { isoOf, weekdayOf } from "../../../text/calendar.js";
import { type DayReader, type Shape, shape, wordAt } from "../../../text/day-shape.js";
import type { Token } from "../../../text/tokens.js";
import { SHORT_WEEKDAYS, WEEKDAYS } from "./calendar.js";
import { readMonthDay } from "./month-day.js";

const PARTS = new Set("morning afternoon evening night noon midnight midday dawn overnight".split(" "));
const NAMED_DAYS = new Set("bloody black good palm easter ash super red".split(" "));

/** The weekday named at a token; short ones need their stop, a comma or a figure after them. */
function weekdayAt(
  tokens: readonly Token[],
  at: number,
): { readonly last: number; readonly weekday: number } | null {
  const token = tokens[at];
  if (token === undefined || !token.capital) return null;
  const full = WEEKDAYS.get(token.lower);
  if (full !== undefined) {
    return NAMED_DAYS.has(wordAt(tokens, at - 1)) && tokens[at - 1]?.capital === true
      ? null
      : { last: at, weekday: full };
  }
  const short = SHORT_WEEKDAYS.get(token.lower);
  const next = tokens[at + 1];
  if (short === undefined || next === undefined || wordAt(tokens, at - 1) === "the") return null;
  if (next.lower === "." && !next.spaced)
    return at === 0 && tokens.length === 2 ? null : { last: at + 1, weekday: short };
  return next.lower === "," || next.kind === "number" ? { last: at, weekday: short } : null;
}

/** The latest day of that weekday up to `today`, itself included. */
export function latestWeekday(weekday: number, today: number): number {
  return today - ((weekdayOf(today) - weekday + 7) % 7);
}

/**
 * "Friday", "last Friday" (never today), "Sunday morning", "Friday last week", "Friday, September 16". The day
 * lies in the week up to publication; a date beside it decides.
 */
export const readWeekday: DayReader = (tokens, at, today) => {
  const opener = wordAt(tokens, at);
  const isLast = opener === "last" || opener === "past" || opener === "previous";
  const isThis = opener === "this";
  const start = isLast || isThis ? at + 1 : at;
  const named = weekdayAt(tokens, start);
  if (named === null) return null;
  const dated = readDateBeside(tokens, named.last, today);
  if (dated !== null) return { ...dated, first: at, rules: ["en/weekday", ...dated.rules] };
  let last = PARTS.has(wordAt(tokens, named.last + 1)) ? named.last + 1 : named.last;
  const week = readLastWeek(tokens, last);
  if (today === null) return shape({ first: at, last: week ?? last }, "day", "en/weekday");
  let day = latestWeekday(named.weekday, today);
  if (week !== null) {
    last = week;
    const monday = latestWeekday(1, today) - 7;
    day = monday + ((named.weekday + 6) % 7);
  } else if (isLast && day === today) day -= 7;
  return shape({ first: at, last }, "day", "en/weekday", isoOf(day), { day });
};

// "Friday, September 16", "Friday (16 September)", "Friday the 16th of September"
function readDateBeside(tokens: readonly Token[], last: number, today: number | null): Shape | null {
  let at = last + 1;
  const mark = wordAt(tokens, at);
  if (mark === "," || mark === "(") at += 1;
  if (wordAt(tokens, at) === "the") at += 1;
  if (at > last + 1 && wordAt(tokens, at) === "on") at += 1;
  const date = readMonthDay(tokens, at, today);
  if (date === null || date.grain !== "day") return null;
  return mark === "(" && wordAt(tokens, date.last + 1) === ")" ? { ...date, last: date.last + 1 } : date;
}

// "Friday last week", "Friday of last week"
function readLastWeek(tokens: readonly Token[], last: number): number | null {
  const at = wordAt(tokens, last + 1) === "of" ? last + 2 : last + 1;
  return wordAt(tokens, at) === "last" && wordAt(tokens, at + 1) === "week" ? at + 1 : null;
}
