import { isoOf, monthOf, yearOf } from "../../../text/calendar.js";
import type { Token } from "../../../text/tokens.js";
import { MONTHS } from "./calendar.js";
import { readYear, wordAt } from "./day.js";
import { type Stretch, stretch } from "./stretch.js";

/** "в сентябре 2022 года", "в апреле-мае 2021 года", "в 2021 году", "с 2014 года", "за последние годы". */
export function readLong(tokens: readonly Token[], at: number, today: number | null): Stretch | null {
  return (
    readMonth(tokens, at, today) ??
    readYearAlone(tokens, at) ??
    readEra(tokens, at) ??
    readSpan(tokens, at, today)
  );
}

function readMonth(tokens: readonly Token[], at: number, today: number | null): Stretch | null {
  const month = MONTHS.get(wordAt(tokens, at));
  if (month === undefined || wordAt(tokens, at).length < 3) return null;
  const joined = ["-", "–", "—", "и"].includes(wordAt(tokens, at + 1)) && MONTHS.has(wordAt(tokens, at + 2));
  const last = joined ? at + 2 : at;
  const year = readYear(tokens, last + 1);
  const behind = /^(?:в|с|по|до|за|начале|середине|конце|этого|прошлого)$/u.test(wordAt(tokens, at - 1));
  if (year === null && !behind) return null;
  const named = /^(?:этого|прошлого|нынешнего)$/u.test(wordAt(tokens, last + 1)) ? 2 : 0;
  const past = wordAt(tokens, last + 1) === "прошлого" ? 1 : 0;
  const value =
    year !== null
      ? `${year.year}-${String(month).padStart(2, "0")}`
      : today === null
        ? null
        : `${yearOf(today) - past - (month > monthOf(today) && past === 0 ? 1 : 0)}-${String(month).padStart(2, "0")}`;
  return stretch(at, year?.last ?? last + named, "month", "ru/month", value);
}

function readYearAlone(tokens: readonly Token[], at: number): Stretch | null {
  const year = readYear(tokens, at);
  if (year === null) return null;
  const before = wordAt(tokens, at - 1);
  if (year.last === at && !/^(?:в|с|до|после)$/u.test(before)) return null;
  return stretch(at, year.last, "year", "ru/year", String(year.year));
}

const ERAS: readonly string[] = [
  "за последние годы",
  "за эти годы",
  "в последние годы",
  "за годы",
  "за всю историю",
  "за время независимости",
  "с момента обретения независимости",
  "за последние десять лет",
  "за десять лет",
  "за последнее десятилетие",
  "с начала войны",
  "с начала полномасштабной войны",
  "с начала полномасштабного вторжения",
  "с начала сво",
  "с начала года",
  "за годы войны",
];

function readEra(tokens: readonly Token[], at: number): Stretch | null {
  for (const era of ERAS) {
    const words = era.split(" ");
    if (!words.every((word, index) => wordAt(tokens, at + index) === word)) continue;
    return stretch(at, at + words.length - 1, "long", "ru/era", null);
  }
  // "за последние 10 лет"
  if (wordAt(tokens, at) !== "за" || wordAt(tokens, at + 1) !== "последние") return null;
  return /^(?:лет|года|десятилет)/u.test(wordAt(tokens, at + 3))
    ? stretch(at, at + 3, "long", "ru/era", null)
    : null;
}

/** "за сутки", "за последние сутки", "за минувшие 24 часа": the day before the report. */
function readSpan(tokens: readonly Token[], at: number, today: number | null): Stretch | null {
  if (wordAt(tokens, at) !== "за") return null;
  let next = at + 1;
  if (/^(?:последни|минувш|прошедш|прошл|истекш)/u.test(wordAt(tokens, next))) next += 1;
  const hours = wordAt(tokens, next) === "24" && /^часа?$/u.test(wordAt(tokens, next + 1)) ? 1 : 0;
  if (hours === 0 && !/^(?:сутки|день|ночь)$/u.test(wordAt(tokens, next))) {
    if (/^(?:неделю|выходные)$/u.test(wordAt(tokens, next))) {
      const value = today === null ? null : isoOf(today - 7);
      return stretch(at, next, "span", "ru/span", value, today === null ? null : isoOf(today));
    }
    return null;
  }
  return stretch(at, next + hours, "day", "ru/past-day", today === null ? null : isoOf(today));
}
