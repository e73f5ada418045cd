import type { DayMention } from "../../../mention.js";
import { dayOfIso, isoOf } from "../../../text/calendar.js";
import { type DayReader, type Shape, shape, wordAt } from "../../../text/day-shape.js";
import { type Form, Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import { TENS, UNITS } from "../numbers/words.js";
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "./calendar.js";
import { readClock } from "./clock.js";
import { readLong } from "./long.js";
import { readMonthDay } from "./month-day.js";
import { readNumericDate } from "./numeric.js";
import { readInDay, readRelative } from "./relative.js";
import { readWeekday } from "./weekday.js";

/**
 * The days, months, years and stretches named in a text, left to right, none overlapping another. What names
 * no year or week is placed at or before `published` (an ISO date or date-time; its own calendar day counts),
 * never after it; without `published` such a mention has no value. Clock times are local, without a zone. `places` are the
 * tokens that a day may begin with (`beginsDay`), in order.
 */
export function readDays(
  tokens: readonly Token[],
  published: string | null,
  places: readonly number[] = placesIn(tokens),
): DayMention[] {
  const today = dayOfIso(published);
  const mentions: DayMention[] = [];
  let next = 0;
  for (const at of places) {
    const found = at < next ? null : readDayAt(tokens, at, today);
    if (found === null) continue;
    const { first, last, value, until, grain, rules } = found;
    const day = { first, last, value, until, grain, rules };
    mentions.push(found.brief === true ? { ...day, brief: true } : day);
    next = found.last + 1;
  }
  return mentions;
}

function placesIn(tokens: readonly Token[]): number[] {
  return [...tokens.keys()].filter((at) => beginsDay((tokens[at] as Token).form));
}

/** Whether a day may begin with a word. */
export function beginsDay(form: Form): boolean {
  return READERS.of(form) !== null;
}

function readDayAt(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  const readers = READERS.of((tokens[at] as Token).form);
  if (readers === null) return null;
  for (const read of readers) {
    const found = read(tokens, at, today);
    if (found !== null) return found;
  }
  return null;
}

/** The readers to try from a word or figure on; null where no day begins with it. */
const READERS = new Trait<readonly DayReader[] | null>(({ text, lower }) => {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57 ? FIGURES : (BEGINNINGS.get(lower) ?? null);
});

/** A date with its time ("Friday at 10:00"), or a stretch of days from one on ("Wednesday to Friday"). */
const readDates: DayReader = (tokens, at, today) => {
  const start = readDate(tokens, at, today);
  if (start === null) return null;
  return rangeFrom(tokens, start, "", today) ?? withClockAfter(tokens, start);
};

/** What begins with figures: a stretch of days, a time, a date, a number of days ago, a year. */
const readFigures: DayReader = (tokens, at, today) => {
  const start = readDate(tokens, at, today);
  if (start !== null)
    return (
      rangeFrom(tokens, start, "", today) ?? readTimed(tokens, at, today) ?? withClockAfter(tokens, start)
    );
  return readTimed(tokens, at, today) ?? readNearby(tokens, at, today) ?? readLong(tokens, at, today);
};

const readNearby: DayReader = (tokens, at, today) => {
  const found = readRelative(tokens, at, today);
  return found === null ? null : joinWeekday(tokens, found, today);
};

// "overnight Friday", "overnight into Saturday", "yesterday, September 16"
function joinWeekday(tokens: readonly Token[], found: Shape, today: number | null): Shape {
  if (found.first !== found.last) return found;
  const word = wordAt(tokens, found.first);
  const mark = wordAt(tokens, found.last + 1);
  const at = /^(?:on|into|from|,|\()$/u.test(mark) ? found.last + 2 : found.last + 1;
  const named = word === "overnight" ? readWeekday(tokens, at, today) : null;
  const dated = named ?? (mark === "on" ? null : readMonthDay(tokens, at, today));
  if (dated === null || dated.grain !== "day" || (named !== null && mark === ","))
    return withClockAfter(tokens, found);
  return { ...dated, first: found.first, rules: [...found.rules, ...dated.rules] };
}

const BEFORE_CLOCK = new Set(["at", ",", "by", "around", "about"]);

// "on September 18 at 10:00", "September 18, 10:00"
function withClockAfter(tokens: readonly Token[], found: Shape): Shape {
  if (found.grain !== "day" || found.day === null || found.value?.includes("T") === true) return found;
  const joint = wordAt(tokens, found.last + 1);
  const at = BEFORE_CLOCK.has(joint) ? found.last + 2 : found.last + 1;
  const clock = readClock(
    tokens,
    wordAt(tokens, at) === "around" || wordAt(tokens, at) === "about" ? at + 1 : at,
  );
  return clock === null ? found : timed(found, found.first, clock.last, clock.time);
}

function timed(found: Shape, first: number, last: number, time: string): Shape {
  const value = found.day === null ? null : `${isoOf(found.day)}T${time}`;
  return { ...found, first, last, value, rules: [...found.rules, "en/clock"] };
}

// "10:00 in the morning of September 18", "2 p.m. on Friday", "as of 2 p.m."
function readTimed(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  const clock = readClock(tokens, at);
  if (clock === null) return null;
  const joint = wordAt(tokens, clock.last + 1);
  let next = /^(?:on|of|,)$/u.test(joint) ? clock.last + 2 : clock.last + 1;
  if (joint === "," && wordAt(tokens, next) === "on") next += 1;
  if (wordAt(tokens, next) === "the" && joint !== ",") next += 1;
  const dated = readDate(tokens, next, today);
  const found = dated === null ? readRelative(tokens, next, today) : withClockAfter(tokens, dated);
  if (found !== null && found.grain === "day" && found.day !== null)
    return timed(found, at, found.last, clock.time);
  if (!holdsAt(tokens, at)) return null;
  const value = today === null ? null : `${isoOf(today)}T${clock.time}`;
  return shape({ first: at, last: clock.last }, "day", "en/clock", value, { day: today });
}

// "as of 10:00": the day is that of the report
function holdsAt(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  const second = wordAt(tokens, at - 2);
  return (before === "of" && second === "as") || (before === "at" && second === "as") || before === "by";
}

const TOS = new Set(["to", "and", "until", "till", "through", "-", "–"]);

/** "from Wednesday to Friday", "between September 14 and 17" (read as one date phrase). */
const readOpenedRange: DayReader = (tokens, at, today) => {
  const start = readDate(tokens, at + 1, today);
  if (start === null) return null;
  const opened = { ...start, first: at };
  return start.grain === "span" ? opened : rangeFrom(tokens, opened, wordAt(tokens, at), today);
};

/** "Wednesday-Friday", from the first day on; `opener` is the word before it that announces a stretch, or empty. */
function rangeFrom(
  tokens: readonly Token[],
  start: Shape,
  opener: string,
  today: number | null,
): Shape | null {
  const joint = wordAt(tokens, start.last + 1);
  if (
    !TOS.has(joint) ||
    (joint === "and" && opener !== "between") ||
    (joint === "to" && opener === "between")
  )
    return null;
  if (opener === "" && joint !== "-" && joint !== "–" && joint !== "to" && joint !== "through") return null;
  const end = readDate(tokens, start.last + 2, today);
  if (end === null || start.grain !== "day" || end.grain !== "day") return null;
  let first = start.day;
  // "from Wednesday to Friday", both told from publication: the first lies before the second
  if (first !== null && end.day !== null && first > end.day && start.rules[0] === "en/weekday") first -= 7;
  if (first !== null && end.day !== null && first > end.day) return null;
  const until = end.day === null ? null : isoOf(end.day);
  const run = { first: start.first, last: end.last };
  return shape(run, "span", "en/date-span", first === null ? null : isoOf(first), { until });
}

/** A date by its weekday, month or figures. */
function readDate(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  return (
    readWeekday(tokens, at, today) ?? readMonthDay(tokens, at, today) ?? readNumericDate(tokens, at, today)
  );
}

const FIGURES: readonly DayReader[] = [readFigures];

/** Every word that can begin a day, with the readers to try; figures are told by their first sign. */
const BEGINNINGS: ReadonlyMap<string, readonly DayReader[]> = new Map([
  ...begin([MONTHS, SHORT_MONTHS, WEEKDAYS, SHORT_WEEKDAYS], [readDates]),
  ...begin([UNITS, TENS], [readNearby]),
  ...begin(["this", "last", "past", "previous"], [readDates, readNearby]),
  ...begin(
    ["today", "tonight", "overnight", "yesterday", "tomorrow", "the", "that", "a", "an", "at"],
    [readNearby],
  ),
  ...begin(["noon", "midday", "midnight"], [readTimed]),
  ...begin(["from", "between"], [readOpenedRange]),
  ...begin(["since", "for", "through", "throughout", "down", "recent"], [readLong]),
  ...begin(["in"], [readLong, readInDay]),
  ...begin(["within"], [readInDay]),
  ...begin(["over"], [readNearby, readLong]),
]);

function begin(
  words: readonly string[] | readonly ReadonlyMap<string, number>[],
  readers: readonly DayReader[],
): [string, readonly DayReader[]][] {
  return words
    .flatMap((word) => (typeof word === "string" ? [word] : [...word.keys()]))
    .map((word) => [word, readers]);
}
