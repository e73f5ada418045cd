import { dayOfIso, isoOf } from "../../../text/calendar.js";
import { type DayReader, type Shape, shape, wordAt, yearAt } from "../../../text/day-shape.js";
import type { Token } from "../../../text/tokens.js";
import { readMonthDay } from "./month-day.js";
import { readRelative } from "./relative.js";
import { readWeekday } from "./weekday.js";

/** Beyond this many days a stretch up to publication is the long run, not this episode. */
const LONG_DAYS = 500;

const LONG_UNITS = new Set(["years", "decades", "centuries", "generations"]);
const PERIODS = new Set(["years", "decades", "months"]);
const SHORT_PERIODS = new Set(["days", "weeks", "hours"]);
const ERA_WORDS = new Set(
  "independence soviet ussr collapse breakup break-up dissolution partition communist colonial".split(" "),
);

/** Years and the long run: "in 2021", "since 2002", "since independence", "in recent years", "the 1990s". */
export const readLong: DayReader = (tokens, at, today) => {
  const word = wordAt(tokens, at);
  if (word === "since") return readSince(tokens, at, today);
  if (word === "for")
    return LONG_UNITS.has(wordAt(tokens, at + 1))
      ? shape({ first: at, last: at + 1 }, "long", "en/long")
      : null;
  if (word === "over" || word === "through" || word === "throughout" || word === "down")
    return readOver(tokens, at);
  if (word === "in" && wordAt(tokens, at + 1) === "recent") return readRecent(tokens, at, at + 2);
  if (word === "recent") return readRecent(tokens, at, at + 1);
  if (word.length === 5 && /^(?:19|20)\d0s$/u.test(word))
    return shape({ first: at, last: at }, "long", "en/decade");
  return readYear(tokens, at);
};

function readRecent(tokens: readonly Token[], first: number, at: number): Shape | null {
  const unit = wordAt(tokens, at);
  if (PERIODS.has(unit)) return shape({ first, last: at }, "long", "en/long");
  return SHORT_PERIODS.has(unit) ? shape({ first, last: at }, "span", "en/span") : null;
}

// "over the years"
function readOver(tokens: readonly Token[], at: number): Shape | null {
  return wordAt(tokens, at + 1) === "the" && LONG_UNITS.has(wordAt(tokens, at + 2))
    ? shape({ first: at, last: at + 2 }, "long", "en/long")
    : null;
}

const BEFORE_YEAR = new Set(
  "in since during by until till from through between before after early late mid throughout to".split(" "),
);
/** "a total of 2021 people": before "of" and a figure these make it a count, any other word a year. */
const COUNTED_OF = new Set(
  "total number toll population list average group crowd force army estimate maximum minimum capacity tally figure sum team convoy staff garrison strength loss losses record majority some most many out each all any half dozens hundreds thousands tens by upwards upward excess region evacuation death deaths displacement".split(
    " ",
  ),
);
/** After a year these make it a year: "the 2021 clashes". */
const EVENTS = new Set(
  "clashes clash war conflict fighting ceasefire truce agreement deal election elections census violence uprising revolution invasion escalation coup offensive crisis genocide events border census treaty accord earthquake riots protests massacre hostilities skirmishes incident invasion attack attacks raid siege bombing bombings strike airstrike mutiny insurgency flood floods famine blast blasts explosion explosions shelling ambush ambushes shooting shootings strikes airstrikes bomb stampede crash collapse hijacking kidnapping cyclone hurricane battle battles assault standoff jailbreak".split(
    " ",
  ),
);
const PEOPLE = new Set(
  "people persons soldiers civilians troops servicemen guards citizens residents fighters militants children bodies rebels policemen peacekeepers families households were refugees prisoners houses homes men women".split(
    " ",
  ),
);

function readYear(tokens: readonly Token[], at: number): Shape | null {
  const year = yearAt(tokens, at);
  if (year === null) return null;
  const before = wordAt(tokens, at - 1);
  const next = wordAt(tokens, at + 1);
  if (PEOPLE.has(next)) return null;
  const named =
    BEFORE_YEAR.has(before) ||
    EVENTS.has(next) ||
    // "the 1999 Kargil war", "a 2017 truck bombing"
    (/^(?:the|a|an|that|this)$/u.test(before) && EVENTS.has(wordAt(tokens, at + 2))) ||
    next === "'s" ||
    (before === "of" && tokens[at - 2]?.kind === "word" && !COUNTED_OF.has(wordAt(tokens, at - 2))) ||
    (before === "-" && wordAt(tokens, at - 2) === "mid") ||
    /^(?:spring|summer|autumn|winter)$/u.test(before);
  if (!named) return null;
  const end = yearAt(tokens, at + 2);
  const joint = /^(?:-|–|to|and|through)$/u.test(next) ? next : null;
  if (end !== null && joint !== null && end > year && (joint !== "and" || before === "between"))
    return shape({ first: at, last: at + 2 }, "long", "en/years", String(year), { until: String(end) });
  return shape({ first: at, last: at }, "year", "en/year", String(year));
}

function readSince(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  let start = at + 1;
  if (/^(?:early|late|mid|about|around|at)$/u.test(wordAt(tokens, start))) start += 1;
  if (wordAt(tokens, start) === "-") start += 1;
  const dated =
    readWeekday(tokens, start, today) ??
    readMonthDay(tokens, start, today) ??
    readYear(tokens, start) ??
    readRelative(tokens, start, today);
  if (dated !== null) return untilNow(at, dated, today);
  return readEra(tokens, at);
}

function untilNow(first: number, since: Shape, today: number | null): Shape {
  const { last, value } = since;
  const start = sinceDay(since);
  // "since January": within the year, this episode's
  const ofThisYear =
    since.grain === "month" &&
    value !== null &&
    today !== null &&
    value.slice(0, 4) === isoOf(today).slice(0, 4);
  const isLong =
    !ofThisYear &&
    (since.grain === "long" ||
      since.grain === "year" ||
      (start === null ? since.grain === "month" : today !== null && today - start > LONG_DAYS));
  const until = today === null ? null : isoOf(today);
  return isLong
    ? shape({ first, last }, "long", "en/since", value)
    : shape({ first, last }, "span", "en/since", value, { until });
}

function sinceDay({ value, grain }: Shape): number | null {
  if (value === null) return null;
  return dayOfIso(grain === "month" ? `${value}-01` : value);
}

// "since independence", "since the breakup of the USSR", "since Soviet times", "since gaining independence"
function readEra(tokens: readonly Token[], at: number): Shape | null {
  for (let i = at + 1; i <= at + 4; i += 1) {
    const word = wordAt(tokens, i);
    if (tokens[i]?.kind === "mark" && word !== "'s") return null;
    if (ERA_WORDS.has(word)) return shape({ first: at, last: i }, "long", "en/since");
    if (word === "year" && /^(?:start|beginning)$/u.test(wordAt(tokens, i - 3)))
      return shape({ first: at, last: i }, "long", "en/since");
  }
  const five = wordAt(tokens, at + 5);
  if (five === "year" && /^(?:start|beginning)$/u.test(wordAt(tokens, at + 2)))
    return shape({ first: at, last: at + 5 }, "long", "en/since");
  return null;
}
