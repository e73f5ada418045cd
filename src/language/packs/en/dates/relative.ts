import { isoMonth, isoOf, monthOf, yearOf } from "../../../text/calendar.js";
import { type DayReader, type Shape, shape, wordAt } from "../../../text/day-shape.js";
import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import { readCardinal } from "../numbers/cardinal.js";
import { latestWeekday } from "./weekday.js";

const DAY_PARTS = new Set(["morning", "afternoon", "evening", "night"]);
const SEASONS = new Set(["spring", "summer", "autumn", "fall", "winter"]);

/** Days told from the day of publication: "today", "overnight", "last night", "two days ago", "this week". */
export const readRelative: DayReader = (tokens, at, today) => {
  switch (wordAt(tokens, at)) {
    case "today":
    case "tonight":
    case "overnight":
      return back(at, at, today, 0);
    case "yesterday":
      return back(at, DAY_PARTS.has(wordAt(tokens, at + 1)) ? at + 1 : at, today, 1);
    case "tomorrow":
      return back(at, at, today, -1);
    case "this":
      return readThis(tokens, at, today);
    case "last":
      return readLast(tokens, at, today) ?? readBarePast(tokens, at, today);
    case "past":
    case "previous":
      return readBarePast(tokens, at, today);
    case "that":
      return DAY_OR_NIGHT.has(wordAt(tokens, at + 1))
        ? shape({ first: at, last: at + 1 }, "day", "en/other-day")
        : null;
    case "the":
      return readThe(tokens, at, today);
    case "over":
    case "at":
      return readWeekend(tokens, at, today);
    default:
      return readAgo(tokens, at, today);
  }
};

function back(first: number, last: number, today: number | null, days: number): Shape {
  const day = today === null ? null : today - days;
  return shape({ first, last }, "day", "en/relative-day", day === null ? null : isoOf(day), { day });
}

function span(first: number, last: number, start: number | null, end: number | null): Shape {
  const value = start === null ? null : isoOf(start);
  return shape({ first, last }, "span", "en/span", value, { until: end === null ? null : isoOf(end) });
}

function readThis(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  const unit = wordAt(tokens, at + 1);
  if (DAY_PARTS.has(unit)) return back(at, at + 1, today, 0);
  if (unit === "week") return span(at, at + 1, today === null ? null : latestWeekday(1, today), today);
  if (unit === "weekend") return weekend(at, at + 1, today);
  return monthOrYear(at, at + 1, unit, today, 0);
}

function readLast(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  const unit = wordAt(tokens, at + 1);
  if (unit === "night") return back(at, at + 1, today, 1);
  if (unit === "week") {
    const monday = today === null ? null : latestWeekday(1, today) - 7;
    return span(at, at + 1, monday, monday === null ? null : monday + 6);
  }
  if (unit === "weekend") return weekend(at, at + 1, today);
  if (SEASONS.has(unit) || unit === "decade" || unit === "century")
    return shape({ first: at, last: at + 1 }, "long", "en/long");
  return monthOrYear(at, at + 1, unit, today, 1);
}

function monthOrYear(
  first: number,
  last: number,
  unit: string,
  today: number | null,
  ago: number,
): Shape | null {
  if (unit === "month") {
    const value = today === null ? null : isoMonth(yearOf(today), monthOf(today) - ago);
    return shape({ first, last }, "month", "en/month", value);
  }
  if (unit !== "year") return null;
  return shape({ first, last }, "year", "en/year", today === null ? null : String(yearOf(today) - ago));
}

/** "lost 50 men in a day", "in a single night", "in 24 hours": one day, which it does not say. */
export const readInDay: DayReader = (tokens, at) => {
  const one = wordAt(tokens, at + 1);
  if (wordAt(tokens, at + 2) === "hours" && readCardinal(tokens, at + 1)?.min === 24)
    return shape({ first: at, last: at + 2 }, "day", "en/in-a-day");
  if (one !== "a" && one !== "one") return null;
  const unit = wordAt(tokens, at + 2) === "single" ? at + 3 : at + 2;
  const word = wordAt(tokens, unit);
  if (word !== "day" && word !== "night") return null;
  const next = wordAt(tokens, unit + 1);
  // "in a day care centre", "in a night-time raid"; "in a day of fighting" is one
  if (next === "-" || next === "care" || next === "club" || next === "trip" || next === "or") return null;
  return shape({ first: at, last: unit }, "day", "en/in-a-day");
};

// the latest Saturday and Sunday
function weekend(first: number, last: number, today: number | null): Shape {
  const saturday = today === null ? null : latestWeekday(6, today);
  const end = saturday === null || today === null ? null : Math.min(saturday + 1, today);
  return { ...span(first, last, saturday, end), brief: true };
}

function readWeekend(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  return wordAt(tokens, at + 1) === "the" && wordAt(tokens, at + 2) === "weekend"
    ? weekend(at, at + 2, today)
    : null;
}

const OTHER_DAYS = new Set(["same", "previous", "next", "following", "preceding"]);
const DAY_OR_NIGHT = new Set(["day", "night", "morning", "evening", "afternoon"]);

function readThe(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  const next = wordAt(tokens, at + 1);
  const unit = wordAt(tokens, at + 2);
  // "the same day", "the day before": a day told from another one, which is not known here
  if (OTHER_DAYS.has(next) && DAY_OR_NIGHT.has(unit))
    return shape({ first: at, last: at + 2 }, "day", "en/other-day");
  // "the day's raids"
  if (DAY_OR_NIGHT.has(next) && unit === "'s")
    return shape({ first: at, last: at + 2 }, "day", "en/other-day");
  if (unit === "hours" && readCardinal(tokens, at + 1)?.min === 24)
    return shape({ first: at, last: at + 2 }, "day", "en/other-day");
  if (next === "day" && (unit === "before" || unit === "after")) {
    if (wordAt(tokens, at + 3) === "yesterday") return back(at, at + 3, today, 2);
    return shape({ first: at, last: at + 2 }, "day", "en/other-day");
  }
  return next === "past" || next === "last" || next === "previous"
    ? readPast(tokens, at, at + 2, today)
    : null;
}

/** So many hours are told as one time, at most. */
const BRIEF = 72;

/** "the past 24 hours", "the last three days", "the past week"; years and months are the long run. */
function readPast(tokens: readonly Token[], first: number, at: number, today: number | null): Shape | null {
  const vague =
    wordAt(tokens, at) === "few" || wordAt(tokens, at) === "several" || wordAt(tokens, at) === "couple";
  const number = vague ? null : readCardinal(tokens, at);
  let last = vague ? at + 1 : number === null ? at : number.last + 1;
  if (vague && wordAt(tokens, last) === "of") last += 1;
  const many = number === null ? (vague ? null : 1) : number.min;
  const run = { first, last };
  switch (wordAt(tokens, last)) {
    case "hour":
    case "hours":
      if (many === null || many <= 24) return back(first, last, today, 0);
      return { ...past(run, today, Math.ceil(many / 24)), brief: many <= BRIEF };
    case "day":
      return back(first, last, today, 0);
    case "days":
      return past(run, today, many);
    case "week":
    case "weeks":
      return past(run, today, many === null ? null : many * 7);
    case "month":
    case "months":
    case "year":
    case "years":
    case "decade":
    case "decades":
    case "century":
      return shape(run, "long", "en/long");
    default:
      return null;
  }
}

function past(
  run: { readonly first: number; readonly last: number },
  today: number | null,
  days: number | null,
): Shape {
  if (today === null || days === null || days > 366) return shape(run, "span", "en/span");
  return span(run.first, run.last, today - days, today);
}

const DURING = new Set(["in", "over", "during", "within", "for"]);

/** "killed in past 24 hours", "wounded over last day": as headlines have it, without an article. */
function readBarePast(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  return DURING.has(wordAt(tokens, at - 1)) ? readPast(tokens, at, at + 1, today) : null;
}

const TOLD_FROM = new Set(["ago", "earlier", "later", "before"]);

// a cheap look ahead before a number is read
function isToldFrom(tokens: readonly Token[], from: number): boolean {
  const end = Math.min(from + 6, tokens.length);
  for (let at = from; at < end; at += 1) if (TELLS_FROM.of((tokens[at] as Token).form)) return true;
  return false;
}

const TELLS_FROM = new Trait<boolean>(({ lower }) => TOLD_FROM.has(lower));

// "two days ago", "a week ago", "three weeks ago", "a year ago", "the day before yesterday" is read above
function readAgo(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return null;
  const article = token.lower === "a" || token.lower === "an";
  if (article && !TOLD_FROM.has(wordAt(tokens, at + 2))) return null;
  const number = article || !isToldFrom(tokens, at + 2) ? null : readCardinal(tokens, at);
  if (!article && number === null) return null;
  const unit = article ? at + 1 : (number as { readonly last: number }).last + 1;
  const many = article ? 1 : (number?.min ?? 0);
  const word = wordAt(tokens, unit + 1);
  const last = unit + 1;
  if (word === "earlier" || word === "later" || word === "before") {
    // "a day earlier": told from a day that is not known here
    const name = wordAt(tokens, unit);
    if (name === "day" || name === "days") return shape({ first: at, last }, "day", "en/other-day");
    return null;
  }
  if (word !== "ago") return null;
  switch (wordAt(tokens, unit)) {
    case "minute":
    case "minutes":
    case "hour":
    case "hours":
      return many <= 12 ? back(at, last, today, 0) : past({ first: at, last }, today, Math.ceil(many / 24));
    case "day":
    case "days":
      return many > 366 ? shape({ first: at, last }, "long", "en/long") : back(at, last, today, many);
    case "week":
    case "weeks":
      if (many === 1) return back(at, last, today, 7);
      if (today === null || many > 100) return shape({ first: at, last }, "span", "en/span");
      return span(at, last, today - many * 7 - 3, today - many * 7 + 3);
    case "month":
    case "months": {
      const value = today === null || many > 1200 ? null : isoMonth(yearOf(today), monthOf(today) - many);
      return shape({ first: at, last }, "month", "en/month", value);
    }
    case "year":
    case "years":
      return shape(
        { first: at, last },
        "year",
        "en/year",
        today === null || many > 1000 ? null : String(yearOf(today) - many),
      );
    case "decade":
    case "decades":
    case "century":
      return shape({ first: at, last }, "long", "en/long");
    default:
      return null;
  }
}
