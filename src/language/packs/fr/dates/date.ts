import { dayNumber, isoMonth, isoOf, monthOf, weekdayOf, yearOf } from "../../../text/calendar.js";
import { type DayReader, type Shape, shape, wordAt, yearAt } from "../../../text/day-shape.js";
import type { Token } from "../../../text/tokens.js";
import { MONTHS, SHORT, WEEKDAYS } from "./calendar.js";

/** "16", "1er"; else null. */
function dayOfMonthAt(tokens: readonly Token[], at: number): number | null {
  const parts = /^(\d{1,2})(?:er)?$/u.exec(wordAt(tokens, at));
  const day = parts === null ? 0 : Number(parts[1]);
  return day >= 1 && day <= 31 ? day : null;
}

/** A month's name; `last` takes in the stop of "sept.". */
function monthAt(tokens: readonly Token[], at: number): { month: number; last: number } | null {
  const word = wordAt(tokens, at);
  const month = MONTHS.get(word);
  if (month === undefined) return null;
  const stop = SHORT.has(word) && wordAt(tokens, at + 1) === "." && tokens[at + 1]?.spaced === false;
  return { month, last: stop ? at + 1 : at };
}

function monthlyDay(month: number, day: number, year: number | null, today: number | null): number | null {
  if (year !== null) return dayNumber(year, month, day);
  if (today === null) return null;
  const here = dayNumber(yearOf(today + 1), month, day);
  // the latest such day, up to one day past the report's own: it may be dated in another time zone
  if (here !== null && here <= today + 1) return here;
  return dayNumber(yearOf(today + 1) - 1, month, day);
}

function readYear(
  tokens: readonly Token[],
  last: number,
  today: number | null,
): { year: number | null; last: number } {
  const year = yearAt(tokens, last + 1);
  if (year !== null) return { year, last: last + 1 };
  const next = `${wordAt(tokens, last + 1)} ${wordAt(tokens, last + 2)}`;
  if (next === "dernier" || /^dernier /u.test(next)) return { year: null, last: last + 1 };
  if (today !== null && next === "de l'" && /^(?:an|année)$/u.test(wordAt(tokens, last + 3)))
    return {
      year: yearOf(today) - 1,
      last: wordAt(tokens, last + 4).startsWith("derni") ? last + 4 : last + 3,
    };
  return { year: null, last };
}

/** "16 septembre", "1er janvier 2025", "14-16 septembre", "14 et 15 septembre", "du 14 au 17 septembre". */
export const readDate: DayReader = (tokens, at, today) => {
  const opener = wordAt(tokens, at);
  if (opener === "le" || opener === "les") {
    const found = readDate(tokens, at + 1, today);
    return found === null || found.grain === "month" ? null : { ...found, first: at };
  }
  if (opener === "du" || opener === "entre") return readSpan(tokens, at, today);
  const day = dayOfMonthAt(tokens, at);
  if (day === null) return null;
  const month = monthAt(tokens, at + 1);
  if (month !== null) {
    const { year, last } = readYear(tokens, month.last, today);
    return oneDay(at, last, monthlyDay(month.month, day, year, today));
  }
  const second = dayOfMonthAt(tokens, at + 2);
  const close = second === null ? null : monthAt(tokens, at + 3);
  if (
    second === null ||
    close === null ||
    second <= day ||
    !/^(?:-|–|et|au|ou)$/u.test(wordAt(tokens, at + 1))
  )
    return null;
  const { year, last } = readYear(tokens, close.last, today);
  return days(
    at,
    last,
    monthlyDay(close.month, day, year, today),
    monthlyDay(close.month, second, year, today),
  );
};

// "du 14 au 17 septembre", "du 28 septembre au 2 octobre", "entre le 14 et le 17 septembre"
function readSpan(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  const between = wordAt(tokens, at) === "entre";
  const from = between && wordAt(tokens, at + 1) === "le" ? at + 2 : at + 1;
  const day = dayOfMonthAt(tokens, from);
  if (day === null) return null;
  const own = monthAt(tokens, from + 1);
  const joint = (own?.last ?? from) + 1;
  if (wordAt(tokens, joint) !== (between ? "et" : "au")) return null;
  const end = readDate(tokens, between && wordAt(tokens, joint + 1) === "le" ? joint + 2 : joint + 1, today);
  if (end === null || end.grain !== "day") return null;
  const close = end.day;
  const year = close === null ? null : yearOf(close);
  const start = close === null ? null : monthlyDay(own?.month ?? monthOf(close), day, year, today);
  return days(at, end.last, start, close);
}

/** "2022-09-16", "16/09/2022", "16.09.22". */
export const readNumeric: DayReader = (tokens, at) => {
  const one = wordAt(tokens, at);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/u.exec(one);
  if (dotted !== null) return civil(at, at, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const joint = wordAt(tokens, at + 1);
  if (joint !== "-" && joint !== "/") return null;
  if (wordAt(tokens, at + 3) !== joint || tokens[at + 1]?.spaced || tokens[at + 2]?.spaced) return null;
  const [second, third] = [Number(wordAt(tokens, at + 2)), Number(wordAt(tokens, at + 4))];
  if (/^\d{4}$/u.test(one)) return civil(at, at + 4, Number(one), second, third);
  return /^\d{1,2}$/u.test(one) ? civil(at, at + 4, third, second, Number(one)) : null;
};

function civil(first: number, last: number, year: number, month: number, day: number): Shape | null {
  const number = month >= 1 && month <= 12 ? dayNumber(year < 100 ? 2000 + year : year, month, day) : null;
  return number === null ? null : oneDay(first, last, number);
}

const PARTS = new Set("matin soir midi après-midi nuit soirée".split(" "));

/** The latest day of that weekday up to `today`, itself included. */
export function latestWeekday(weekday: number, today: number): number {
  return today - ((weekdayOf(today) - weekday + 7) % 7);
}

/** "vendredi", "vendredi 16 septembre", "vendredi dernier", "samedi matin"; a date beside it decides. */
export const readWeekday: DayReader = (tokens, at, today) => {
  const opener = wordAt(tokens, at);
  const start = /^(?:ce|le|du|au)$/u.test(opener) ? at + 1 : at;
  const weekday = WEEKDAYS.get(wordAt(tokens, start));
  if (weekday === undefined) return null;
  const first = opener === "ce" || opener === "le" ? at : start;
  let beside = start + 1;
  if (wordAt(tokens, beside) === "," || wordAt(tokens, beside) === "(") beside += 1;
  if (wordAt(tokens, beside) === "le") beside += 1;
  const dated = readDate(tokens, beside, today);
  if (dated !== null && dated.grain === "day")
    return { ...dated, first, rules: ["fr/weekday", ...dated.rules] };
  let last = start;
  if (PARTS.has(wordAt(tokens, last + 1))) last += 1;
  else if (wordAt(tokens, last + 1) === "après" && wordAt(tokens, last + 3) === "midi") last += 3;
  const isLast = /^(?:dernier|passé)$/u.test(wordAt(tokens, last + 1));
  if (isLast) last += 1;
  const next = wordAt(tokens, last + 1) === "prochain";
  if (today === null || next) return shape({ first, last: next ? last + 1 : last }, "day", "fr/weekday");
  let day = latestWeekday(weekday, today);
  if (isLast && day === today) day -= 7;
  return shape({ first, last }, "day", "fr/weekday", isoOf(day), { day });
};

const BEFORE_MONTH = new Set("en de d' depuis fin début mi - ce dernier du jusqu' dès entre et à".split(" "));

/** "janvier 2025", "en janvier", "au cours du mois de janvier". */
export const readMonth: DayReader = (tokens, at, today) => {
  const word = wordAt(tokens, at);
  if (word === "mois" && /^(?:de|d')$/u.test(wordAt(tokens, at + 1))) {
    const found = monthAt(tokens, at + 2) === null ? null : readMonth(tokens, at + 2, today);
    return found === null ? null : { ...found, first: at };
  }
  const month = monthAt(tokens, at);
  if (month === null || SHORT.has(word)) return null;
  const { year, last } = readYear(tokens, month.last, today);
  if (year !== null) return shape({ first: at, last }, "month", "fr/month", isoMonth(year, month.month));
  if (!BEFORE_MONTH.has(wordAt(tokens, at - 1))) return null;
  if (today === null) return shape({ first: at, last }, "month", "fr/month");
  const latest = month.month <= monthOf(today) ? yearOf(today) : yearOf(today) - 1;
  return shape({ first: at, last }, "month", "fr/month", isoMonth(latest, month.month));
};

function oneDay(first: number, last: number, day: number | null): Shape {
  return shape({ first, last }, "day", "fr/date", day === null ? null : isoOf(day), { day });
}

function days(first: number, last: number, start: number | null, end: number | null): Shape {
  const value = start === null ? null : isoOf(start);
  return shape({ first, last }, "span", "fr/date-span", value, { until: end === null ? null : isoOf(end) });
}
