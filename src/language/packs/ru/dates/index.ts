import type { DayMention } from "../../../mention.js";
import { dayOfIso, isoOf } from "../../../text/calendar.js";
import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import { MONTHS, WEEKDAYS } from "./calendar.js";
import { readClock } from "./clock.js";
import { dayOfMonth, latest, readDay, wordAt } from "./day.js";
import { readLong } from "./long.js";
import { type Stretch, stretch } from "./stretch.js";

const OPENING = new Set(
  "по к на в с за около сегодня вчера накануне позавчера утром вечером днем днём ночью прошлый прошлую прошлое прошлого между".split(
    " ",
  ),
);

const MAY_BEGIN = new Trait<boolean>(
  ({ kind, lower }) => kind === "number" || OPENING.has(lower) || MONTHS.has(lower) || WEEKDAYS.has(lower),
);

/**
 * The days, months, years and stretches named in a sentence, left to right. What names no year or week is placed at
 * or before `published`; without it such a mention has no value. Hours are local, without a zone.
 */
export function readDays(tokens: readonly Token[], published: string | null): DayMention[] {
  const today = dayOfIso(published);
  const found: DayMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const day = MAY_BEGIN.of(token.form) ? dayAt(tokens, at, today) : null;
    if (day !== null) found.push(day);
    at = day === null ? at + 1 : day.last + 1;
  }
  return found;
}

function dayAt(tokens: readonly Token[], at: number, today: number | null): Stretch | null {
  return (
    readUpTo(tokens, at, today) ??
    readNight(tokens, at, today) ??
    readRange(tokens, at, today) ??
    readPlain(tokens, at, today) ??
    readLong(tokens, at, today)
  );
}

/** A day, with the part of it or the hour named beside it: "утром 16 сентября", "8 часам утра 19 сентября". */
function readPlain(tokens: readonly Token[], at: number, today: number | null): Stretch | null {
  let first = at;
  if (/^(?:утром|вечером|днем|ночью)$/u.test(wordAt(tokens, first))) first += 1;
  const clock = readClock(tokens, first);
  const from = clock === null ? first : clock.last + 1;
  const joint = clock !== null && /^(?:,|в|на)$/u.test(wordAt(tokens, from)) ? 1 : 0;
  const day = readDay(tokens, from + joint, today);
  if (day === null) return null;
  const tail = clock === null ? readTail(tokens, day.last + 1) : null;
  const time = clock?.time ?? tail?.time;
  const value = day.day === null ? null : isoOf(day.day) + (time === undefined ? "" : `T${time}`);
  return stretch(at, tail?.last ?? day.last, "day", day.rule, value);
}

/** "16 сентября в 11:00", "19 сентября, 8:00". */
function readTail(tokens: readonly Token[], at: number) {
  return /^(?:в|к|,|на)$/u.test(wordAt(tokens, at)) ? readClock(tokens, at + 1) : null;
}

/** "по состоянию на 18 сентября", "к 11:00", "на 25 марта", "к вечеру 19 сентября": the count runs up to it. */
function readUpTo(tokens: readonly Token[], at: number, today: number | null): Stretch | null {
  let next = at;
  if (wordAt(tokens, at) === "по") {
    if (wordAt(tokens, at + 1) !== "состоянию" || wordAt(tokens, at + 2) !== "на") return null;
    next = at + 3;
  } else if (["к", "на"].includes(wordAt(tokens, at))) next = at + 1;
  else return null;
  if (/^(?:утро|утру|вечер|вечеру|полдень|полудню|конец|концу|момент)$/u.test(wordAt(tokens, next))) {
    const day = readDay(tokens, next + 1, today);
    const value = day?.day == null ? null : isoOf(day.day);
    return day === null ? null : { ...stretch(at, day.last, "day", day.rule, value), upTo: true };
  }
  const plain = readPlain(tokens, next, today);
  if (plain !== null) return { ...plain, first: at, upTo: true };
  const clock = readClock(tokens, next);
  if (clock === null) return null;
  const value = today === null ? null : `${isoOf(today)}T${clock.time}`;
  return { ...stretch(at, clock.last, "day", "ru/clock", value), upTo: true };
}

/** "в ночь на 15 сентября": the night that ends on that day. */
function readNight(tokens: readonly Token[], at: number, today: number | null): Stretch | null {
  if (wordAt(tokens, at) !== "в" || wordAt(tokens, at + 1) !== "ночь") return null;
  const start = wordAt(tokens, at + 2) === "на" ? at + 3 : wordAt(tokens, at + 2) === "с" ? -1 : -2;
  if (start === -2) return null;
  if (start === -1) {
    // "в ночь с 14 на 15 сентября"
    const on = wordAt(tokens, at + 4) === "на" ? at + 5 : at + 6;
    const day = readDay(tokens, on, today);
    return day === null ? null : nightOf(at, day.last, day.day, day.rule);
  }
  const day = readDay(tokens, start, today);
  return day === null ? null : nightOf(at, day.last, day.day, day.rule);
}

function nightOf(first: number, last: number, day: number | null, rule: string): Stretch {
  return stretch(first, last, "day", rule, day === null ? null : isoOf(day));
}

/** "14-17 сентября", "с 14 по 17 сентября", "14 и 15 сентября". */
function readRange(tokens: readonly Token[], at: number, today: number | null): Stretch | null {
  const opened = /^(?:с|между)$/u.test(wordAt(tokens, at));
  const from = opened ? at + 1 : at;
  const start = dayOfMonth(tokens[from]);
  if (start === null) return null;
  const ownMonth = MONTHS.get(wordAt(tokens, from + 1));
  const joint = wordAt(tokens, from + (ownMonth === undefined ? 1 : 2));
  if (!/^(?:по|-|–|—|и|до)$/u.test(joint) || (joint === "и" && !isPair(tokens, from))) return null;
  const end = readDay(tokens, from + (ownMonth === undefined ? 2 : 3), today);
  if (end === null || end.rule !== "ru/date") return null;
  const low = end.day === null ? null : startOf(end.day, start, ownMonth);
  const until = end.day === null ? null : isoOf(end.day);
  return stretch(at, end.last, "span", "ru/date-span", low === null ? null : isoOf(low), until);
}

function isPair(tokens: readonly Token[], at: number): boolean {
  return dayOfMonth(tokens[at + 2]) !== null && MONTHS.has(wordAt(tokens, at + 3));
}

function startOf(end: number, day: number, month: number | undefined): number | null {
  const date = new Date(end * 86_400_000);
  return latest(end, month ?? date.getUTCMonth() + 1, day);
}
