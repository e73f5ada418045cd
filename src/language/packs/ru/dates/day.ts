import { dayNumber, weekdayOf, yearOf } from "../../../text/calendar.js";
import type { Token } from "../../../text/tokens.js";
import { MONTHS, WEEKDAYS } from "./calendar.js";

/** A day told by its date, by its weekday or by how it lies to the report's. */
export interface DayRead {
  readonly last: number;
  /** The day number; null where the words alone do not fix it. */
  readonly day: number | null;
  readonly rule: string;
}

export function wordAt(tokens: readonly Token[], at: number): string {
  return at < 0 ? "" : (tokens[at]?.lower ?? "");
}

/** The date, weekday or "вчера" that begins at a token. `today` is the day of the report. */
export function readDay(tokens: readonly Token[], at: number, today: number | null): DayRead | null {
  return readDate(tokens, at, today) ?? readWeekday(tokens, at, today) ?? readRelative(tokens, at, today);
}

export function dayOfMonth(token: Token | undefined): number | null {
  if (token === undefined || token.kind !== "number" || !/^\d{1,2}$/u.test(token.text)) return null;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? day : null;
}

/** "2022 года", "2022 г.", "2022": the year and its last token. */
export function readYear(tokens: readonly Token[], at: number): { year: number; last: number } | null {
  const text = tokens[at]?.text ?? "";
  if (!/^(?:19|20)\d\d$/u.test(text)) return null;
  const unit = wordAt(tokens, at + 1);
  const named = /^(?:год|года|году|годом|г)$/u.test(unit);
  const stop = unit === "г" && wordAt(tokens, at + 2) === "." ? 1 : 0;
  return { year: Number(text), last: named ? at + 1 + stop : at };
}

/** "16 сентября", "16 сентября 2022 года", "16.09.2022". */
function readDate(tokens: readonly Token[], at: number, today: number | null): DayRead | null {
  const written = /^(\d{1,2})\.(\d{1,2})\.((?:20|19)?\d\d)$/u.exec(tokens[at]?.text ?? "");
  if (written !== null) {
    const year = Number(written[3]);
    const day = dayNumber(year < 100 ? 2000 + year : year, Number(written[2]), Number(written[1]));
    return day === null ? null : { last: at, day, rule: "ru/numeric-date" };
  }
  const day = dayOfMonth(tokens[at]);
  if (day === null) return null;
  // "16-го сентября"
  const tail = wordAt(tokens, at + 1) === "-" && wordAt(tokens, at + 2) === "го" ? 2 : 0;
  const month = MONTHS.get(wordAt(tokens, at + tail + 1));
  if (month === undefined) return null;
  const last = at + tail + 1;
  const year = readYear(tokens, last + 1);
  if (year !== null) return { last: year.last, day: dayNumber(year.year, month, day), rule: "ru/date" };
  return { last, day: today === null ? null : latest(today, month, day), rule: "ru/date" };
}

/** The day of that name at or right before the report: a date without a year is no day to come. */
export function latest(today: number, month: number, day: number): number | null {
  const year = yearOf(today);
  const here = dayNumber(year, month, day);
  return here !== null && here <= today + 1 ? here : dayNumber(year - 1, month, day);
}

/** "в пятницу", "в прошлый вторник". */
function readWeekday(tokens: readonly Token[], at: number, today: number | null): DayRead | null {
  const past = /^прошл\p{L}+$/u.test(wordAt(tokens, at)) ? 1 : 0;
  const weekday = WEEKDAYS.get(wordAt(tokens, at + past));
  // "среда" is surroundings too: it is a day behind a preposition only
  if (weekday === undefined || /^сред[аы]$/u.test(wordAt(tokens, at + past))) return null;
  const last = at + past;
  // "в пятницу, 16 сентября"
  const comma = wordAt(tokens, last + 1) === "," ? 1 : 0;
  const dated = readDate(tokens, last + 1 + comma, today);
  if (dated !== null) return dated;
  if (today === null) return { last, day: null, rule: "ru/weekday" };
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return { last, day: today - (past === 1 && back === 0 ? 7 : back), rule: "ru/weekday" };
}

const RELATIVE: ReadonlyMap<string, number> = new Map([
  ["сегодня", 0],
  ["вчера", -1],
  ["накануне", -1],
  ["позавчера", -2],
]);

function readRelative(tokens: readonly Token[], at: number, today: number | null): DayRead | null {
  const steps = RELATIVE.get(wordAt(tokens, at));
  if (steps === undefined || tokens[at]?.kind !== "word") return null;
  const comma = wordAt(tokens, at + 1) === "," ? 1 : 0;
  const dated = readDate(tokens, at + 1 + comma, today);
  // "накануне вторжения": the eve of something
  if (wordAt(tokens, at) === "накануне" && /(?:ия|ений|ы|ния)$/u.test(wordAt(tokens, at + 1))) return null;
  return dated ?? { last: at, day: today === null ? null : today + steps, rule: "ru/relative" };
}
