import { dayNumber, isoMonth, isoOf, monthOf, yearOf } from "../../../text/calendar.js";
import { type DayReader, type Shape, shape, wordAt, yearAt } from "../../../text/day-shape.js";
import type { Token } from "../../../text/tokens.js";
import { MONTHS, SHORT_MONTHS } from "./calendar.js";
import { dayOfMonthAt } from "./day-of-month.js";

/** A month's name in a text; `last` takes in the stop of "Sept.". */
interface Month {
  readonly last: number;
  readonly month: number;
  /** Short, or a word that is something else as well ("may", "march"): counts only beside a number or preposition. */
  readonly doubtful: boolean;
}

function monthAt(tokens: readonly Token[], at: number): Month | null {
  const token = tokens[at];
  if (token === undefined || !token.capital) return null;
  const full = MONTHS.get(token.lower);
  if (full !== undefined) return { last: at, month: full, doubtful: full === 3 || full === 5 };
  const short = SHORT_MONTHS.get(token.lower);
  if (short === undefined) return null;
  const next = tokens[at + 1];
  const stop = next?.lower === "." && !next.spaced;
  return { last: stop ? at + 1 : at, month: short, doubtful: true };
}

const PEOPLE = new Set(
  "people persons soldiers civilians troops servicemen guards citizens residents fighters militants children bodies rebels policemen peacekeepers were have others more".split(
    " ",
  ),
);

/**
 * A month with or without its day and year: "September 14", "Sept. 14-16, 2022", "14 September 2022", "the 14th
 * of September", "April 2021", "in April". Without a year it is the latest such day up to one day past `today`
 * (the report may be dated in another time zone).
 */
export const readMonthDay: DayReader = (tokens, at, today) => {
  const month = monthAt(tokens, at);
  if (month !== null) return readMonthFirst(tokens, at, month, today);
  const day = dayOfMonthAt(tokens, at);
  return day === null ? null : readDayFirst(tokens, at, day, today);
};

function readMonthFirst(
  tokens: readonly Token[],
  at: number,
  month: Month,
  today: number | null,
): Shape | null {
  const { last } = month;
  const day = dayOfMonthAt(tokens, last + 1);
  // "in September 14 people were killed"
  const isCount = wordAt(tokens, at - 1) === "in" && PEOPLE.has(wordAt(tokens, last + 2));
  if (day === null || isCount) return readMonthAlone(tokens, at, month, today);
  const second = secondDay(tokens, last + 1);
  if (second !== null) {
    const year = readYear(tokens, second.last, today);
    const end = monthlyDay(month.month, second.day, year, today);
    const start = monthlyDay(month.month, day, { ...year, year: year.year ?? yearOfDay(end) }, today);
    return span(at, year.last, start, end);
  }
  const crossing = secondMonth(tokens, last + 2, today);
  if (crossing !== null) {
    const start = monthlyDay(month.month, day, { year: yearOfDay(crossing.day), last: 0 }, today);
    return span(at, crossing.last, start, crossing.day);
  }
  if (isName(tokens, last + 2)) return null;
  const year = readYear(tokens, last + 1, today);
  return oneDay(at, year.last, monthlyDay(month.month, day, year, today));
}

const NAMED = new Set(
  "movement brigade brigades square street avenue revolution division alliance coalition".split(" "),
);

// "the March 23 Movement"
function isName(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capital === true && NAMED.has(wordAt(tokens, at));
}

function readDayFirst(tokens: readonly Token[], at: number, day: number, today: number | null): Shape | null {
  const of = wordAt(tokens, at + 1) === "of" ? 1 : 0;
  // "2 of May" is odd but "the 2nd of May" is a date
  if (of === 1 && /^\d+$/u.test(wordAt(tokens, at))) return null;
  const month = monthAt(tokens, at + 1 + of);
  if (month !== null) {
    if (month.doubtful && month.last === at + 1 + of && of === 0 && !/\d/u.test(wordAt(tokens, at)))
      return null;
    const year = readDateline(tokens, month.last, today) ?? readYear(tokens, month.last, today);
    return oneDay(at, year.last, monthlyDay(month.month, day, year, today));
  }
  // "14-17 September 2022", "14 and 17 September"
  const second = secondDay(tokens, at);
  const close = second === null ? null : monthAt(tokens, second.last + 1);
  if (second === null || close === null) return null;
  const year = readYear(tokens, close.last, today);
  const end = monthlyDay(close.month, second.day, year, today);
  const start = monthlyDay(close.month, day, { ...year, year: year.year ?? yearOfDay(end) }, today);
  return span(at, year.last, start, end);
}

const BEFORE_MONTH = new Set(
  "in since last of this during by early late mid until till from to through between next every and throughout before after - previous".split(
    " ",
  ),
);

function readMonthAlone(
  tokens: readonly Token[],
  at: number,
  month: Month,
  today: number | null,
): Shape | null {
  const year = readYear(tokens, month.last, today);
  if (year.year !== null)
    return shape({ first: at, last: year.last }, "month", "en/month", isoMonth(year.year, month.month));
  const shared = yearOfStretch(tokens, month, today);
  if (shared !== null)
    return shape({ first: at, last: month.last }, "month", "en/month", isoMonth(shared, month.month));
  const before = wordAt(tokens, at - 1);
  if (month.doubtful && !BEFORE_MONTH.has(before)) return null;
  // an abbreviation alone ("Sep") needs its stop
  if (month.last === at && !MONTHS.has(wordAt(tokens, at))) return null;
  if (today === null) return shape({ first: at, last: month.last }, "month", "en/month");
  const thisYear = yearOf(today);
  const latest = month.month <= monthOf(today) ? thisYear : thisYear - 1;
  return shape({ first: at, last: month.last }, "month", "en/month", isoMonth(latest, month.month));
}

/** "between June and December 2018", "from November to March 2022": the year of the month behind, or the one before it. */
function yearOfStretch(
  tokens: readonly Token[],
  { last, month }: Month,
  today: number | null,
): number | null {
  if (!JOINS_MONTHS.has(wordAt(tokens, last + 1))) return null;
  const end = monthAt(tokens, last + 2);
  if (end === null) return null;
  const { year } = readYear(tokens, end.last, today);
  if (year === null) return null;
  return month <= end.month ? year : year - 1;
}

const JOINS_MONTHS = new Set("and to until till through - – —".split(" "));

interface Year {
  readonly year: number | null;
  readonly last: number;
}

/** The year after a month or day: "2021", ", 2022", "last year", "of this year"; `last` stays where there is none. */
function readYear(tokens: readonly Token[], last: number, today: number | null): Year {
  let at = last + 1;
  if (wordAt(tokens, at) === ",") at += 1;
  const written = yearAt(tokens, at);
  if (written !== null && !PEOPLE.has(wordAt(tokens, at + 1))) return { year: written, last: at };
  if (wordAt(tokens, at) === "of") at += 1;
  const later = yearAt(tokens, at);
  if (later !== null) return { year: later, last: at };
  if (wordAt(tokens, at + 1) === "year" && today !== null) {
    if (wordAt(tokens, at) === "last") return { year: yearOf(today) - 1, last: at + 1 };
    if (wordAt(tokens, at) === "this") return { year: yearOf(today), last: at + 1 };
  }
  return { year: null, last };
}

// the "90" of the dateline "9 JAN 90 (AFP)"
function readDateline(tokens: readonly Token[], last: number, today: number | null): Year | null {
  const month = tokens[last];
  const year = tokens[last + 1];
  const next = tokens[last + 2];
  if (!/^[A-Z]{3,4}$/u.test(month?.text ?? "") || !/^\d\d$/u.test(year?.text ?? "") || next?.kind === "word")
    return null;
  const written = Number(year?.text);
  const limit = today === null ? 69 : yearOf(today) - 2000;
  return { year: written + (written <= limit ? 2000 : 1900), last: last + 1 };
}

function monthlyDay(month: number, day: number, { year }: Year, today: number | null): number | null {
  if (year !== null) return dayNumber(year, month, day);
  if (today === null) return null;
  const here = dayNumber(yearOf(today + 1), month, day);
  // the latest such day; 29 February may lie further back
  if (here !== null && here <= today + 1) return here;
  return dayNumber(yearOf(today + 1) - 1, month, day);
}

const JOINTS = new Set(["-", "–", "—", "to", "and", "through", "until", "or", "&"]);

function secondDay(
  tokens: readonly Token[],
  at: number,
): { readonly last: number; readonly day: number } | null {
  if (!JOINTS.has(wordAt(tokens, at + 1))) return null;
  const first = dayOfMonthAt(tokens, at) ?? 0;
  const day = dayOfMonthAt(tokens, at + 2);
  if (day === null || day <= first) return null;
  const joint = wordAt(tokens, at + 1);
  // "on September 14 and 24 people were killed"
  const next = tokens[at + 3];
  if (joint === "and" && next?.kind === "word" && !next.capital && wordAt(tokens, at - 2) !== "between")
    return null;
  return { last: at + 2, day };
}

// "September 28 to October 2"
function secondMonth(
  tokens: readonly Token[],
  at: number,
  today: number | null,
): { readonly last: number; readonly day: number | null } | null {
  const joint = wordAt(tokens, at);
  if (!JOINTS.has(joint) || joint === "and" || joint === "or") return null;
  const month = monthAt(tokens, at + 1);
  const day = month === null ? null : dayOfMonthAt(tokens, month.last + 1);
  if (month === null || day === null) return null;
  const year = readYear(tokens, month.last + 1, today);
  return { last: year.last, day: monthlyDay(month.month, day, year, today) };
}

function yearOfDay(day: number | null): number | null {
  return day === null ? null : yearOf(day);
}

function oneDay(first: number, last: number, day: number | null): Shape {
  return shape({ first, last }, "day", "en/date", day === null ? null : isoOf(day), { day });
}

function span(first: number, last: number, start: number | null, end: number | null): Shape {
  const value = start === null ? null : isoOf(start);
  return shape({ first, last }, "span", "en/date-span", value, { until: end === null ? null : isoOf(end) });
}
