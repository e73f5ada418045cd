import type { DayMention } from "../../../mention.js";
import { dayOfIso, isoOf } from "../../../text/calendar.js";
import { type DayReader, type Shape, shape, wordAt } from "../../../text/day-shape.js";
import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import { MONTHS, WEEKDAYS } from "./calendar.js";
import { readDate, readMonth, readNumeric, readWeekday } from "./date.js";
import { readRelative, readSince, readYearAlone } from "./relative.js";

/**
 * The days, months, years and stretches named in a text, left to right, none overlapping another. What names
 * no year or week is placed at or before `published` (an ISO date or date-time; its own calendar day counts),
 * never after it; without `published` such a mention has no value. Clock times are local, without a zone.
 */
export function readDays(tokens: readonly Token[], published: string | null): DayMention[] {
  const today = dayOfIso(published);
  const mentions: DayMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = readDayAt(tokens, at, today);
    if (found === null) {
      at += 1;
      continue;
    }
    const { first, last, value, until, grain, rules } = found;
    mentions.push({ first, last, value, until, grain, rules });
    at = found.last + 1;
  }
  return mentions;
}

function readDayAt(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  const readers = READERS.of((tokens[at] as Token).form);
  if (readers === null) return null;
  for (const read of readers) {
    const found = read(tokens, at, today);
    if (found !== null) return withClockAfter(tokens, found);
  }
  return null;
}

/** "de mercredi à vendredi", "entre dimanche et jeudi". */
const readWeekdays: DayReader = (tokens, at, today) => {
  const between = wordAt(tokens, at) === "entre";
  const start = readWeekday(tokens, at + 1, today);
  if (start === null || wordAt(tokens, start.last + 1) !== (between ? "et" : "à")) return null;
  const end = readWeekday(tokens, start.last + 2, today);
  if (end === null) return null;
  let first = start.day;
  if (first !== null && end.day !== null && first > end.day) first -= 7;
  const until = end.day === null ? null : isoOf(end.day);
  return shape({ first: at, last: end.last }, "span", "fr/date-span", first === null ? null : isoOf(first), {
    until,
  });
};

// "samedi à 10 h 30", "le 18 septembre à 16 heures", "vendredi vers 18h50"
function withClockAfter(tokens: readonly Token[], found: Shape): Shape {
  if (found.grain !== "day" || found.day === null || !/^(?:à|vers|,)$/u.test(wordAt(tokens, found.last + 1)))
    return found;
  const at = found.last + 2;
  const compact = /^(\d{1,2})h(\d{2})?$/u.exec(wordAt(tokens, at));
  if (compact !== null) return timed(found, at, compact[1], compact[2]);
  const hour = /^\d{1,2}$/u.exec(wordAt(tokens, at));
  if (hour === null || !/^(?:h|heure|heures)$/u.test(wordAt(tokens, at + 1))) return found;
  const minutes = /^\d{2}$/u.exec(wordAt(tokens, at + 2));
  return timed(found, minutes === null ? at + 1 : at + 2, hour[0], minutes?.[0]);
}

function timed(found: Shape, last: number, hour = "0", minutes = "00"): Shape {
  if (Number(hour) > 23 || Number(minutes) > 59 || found.day === null) return found;
  const value = `${isoOf(found.day)}T${hour.padStart(2, "0")}:${minutes}`;
  return { ...found, last, value, rules: [...found.rules, "fr/clock"] };
}

/** The readers to try from a word or figure on; null where no day begins with it. */
const READERS = new Trait<readonly DayReader[] | null>(({ kind, lower }) => {
  if (kind === "number" || /^\d/u.test(lower)) return FIGURES;
  return BEGINNINGS.get(lower) ?? null;
});

const FIGURES: readonly DayReader[] = [readDate, readNumeric, readYearAlone];

const BEGINNINGS: ReadonlyMap<string, readonly DayReader[]> = new Map<string, readonly DayReader[]>([
  ...[...WEEKDAYS.keys()].map((word) => [word, [readWeekday]] as const),
  ...[...MONTHS.keys()].map((word) => [word, [readMonth]] as const),
  ["mois", [readMonth]],
  ["le", [readDate, readWeekday, readRelative]],
  ["les", [readDate, readRelative]],
  ["du", [readDate, readRelative]],
  ["entre", [readWeekdays, readDate]],
  ["de", [readWeekdays, readRelative]],
  ["ce", [readWeekday, readRelative]],
  ["depuis", [readSince]],
  ...[
    "aujourd'hui",
    "cet",
    "cette",
    "ces",
    "des",
    "dans",
    "hier",
    "avant",
    "la",
    "l'",
    "il",
    "au",
    "en",
    "plus",
  ].map((word) => [word, [readRelative]] as const),
]);
