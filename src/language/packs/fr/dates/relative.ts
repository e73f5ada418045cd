import { dayOfIso, isoMonth, isoOf, monthOf, yearOf } from "../../../text/calendar.js";
import { type DayReader, type Shape, shape, wordAt, yearAt } from "../../../text/day-shape.js";
import type { Token } from "../../../text/tokens.js";
import { readCardinal } from "../numbers/cardinal.js";
import { latestWeekday, readDate, readMonth, readWeekday } from "./date.js";
import { TOLD } from "./told.js";

function back(first: number, last: number, today: number | null, days: number): Shape {
  const day = today === null ? null : today - days;
  return shape({ first, last }, "day", "fr/relative-day", day === null ? null : isoOf(day), { day });
}

function span(first: number, last: number, start: number | null, end: number | null): Shape {
  const value = start === null ? null : isoOf(start);
  return shape({ first, last }, "span", "fr/span", value, { until: end === null ? null : isoOf(end) });
}

const long = (first: number, last: number): Shape => shape({ first, last }, "long", "fr/long");

/** Days told from the day of publication: "hier", "la veille", "il y a deux jours", "cette semaine", "depuis lundi". */
export const readRelative: DayReader = (tokens, at, today) =>
  readTold(tokens, at, today) ??
  readNight(tokens, at, today) ??
  readPeriod(tokens, at, today) ??
  readAgo(tokens, at, today);

function readTold(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  const found = TOLD.at(tokens, at);
  if (found === null) return null;
  const { last, meaning } = found;
  // "dans la nuit de samedi" is told by its weekday
  if (wordAt(tokens, at) === "dans" && last === at + 2 && WITH_DAY.has(wordAt(tokens, last + 1))) return null;
  if (typeof meaning === "number") return back(at, last, today, meaning);
  if (meaning === "week") return span(at, last, today === null ? null : latestWeekday(1, today), today);
  return meaning === "long" ? long(at, last) : shape({ first: at, last }, "day", "fr/other-day");
}

const WITH_DAY = new Set(["de", "du"]);

// "la nuit de samedi à dimanche", "dans la nuit de vendredi"
function readNight(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  const opener = wordAt(tokens, at) === "dans" ? at + 1 : at;
  if (wordAt(tokens, opener) !== "la" || wordAt(tokens, opener + 1) !== "nuit") return null;
  if (!/^(?:de|du)$/u.test(wordAt(tokens, opener + 2))) return null;
  const start = readWeekday(tokens, opener + 3, today) ?? readDate(tokens, opener + 3, today);
  if (start === null) return null;
  if (!/^(?:à|au)$/u.test(wordAt(tokens, start.last + 1))) return { ...start, first: at };
  const end = readWeekday(tokens, start.last + 2, today) ?? readDate(tokens, start.last + 2, today);
  return end === null ? { ...start, first: at } : { ...end, first: at };
}

// "cette semaine", "la semaine dernière", "ces dernières 24 heures", "le mois dernier", "cette année"
function readPeriod(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  const word = wordAt(tokens, at);
  const unit = wordAt(tokens, at + 1);
  const after = wordAt(tokens, at + 2);
  const isPast = /^(?:dernier|dernière|passé|passée|écoulé|écoulée)$/u.test(after);
  const end = isPast ? at + 2 : at + 1;
  const monday = today === null ? null : latestWeekday(1, today);
  const isThis = /^(?:ce|cet|cette)$/u.test(word);
  switch (isThis || ((word === "la" || word === "le" || word === "l'") && isPast) ? unit : "") {
    case "semaine":
      return isThis ? span(at, end, monday, today) : span(at, end, before(monday, 7), before(monday, 1));
    case "week": {
      const saturday = today === null ? null : latestWeekday(6, today);
      const last = wordAt(tokens, at + 4).startsWith("dernier") ? at + 4 : at + 3;
      return span(at, last, saturday, saturday);
    }
    case "mois":
      return shape(
        { first: at, last: end },
        "month",
        "fr/month",
        today === null ? null : isoMonth(yearOf(today), monthOf(today) - (isThis ? 0 : 1)),
      );
    case "an":
    case "année":
      return shape(
        { first: at, last: end },
        "year",
        "fr/year",
        today === null ? null : String(yearOf(today) - (isThis ? 0 : 1)),
      );
  }
  return /^(?:ces|les|des)$/u.test(word) ? readLastUnits(tokens, at, today) : null;
}

function before(day: number | null, days: number): number | null {
  return day === null ? null : day - days;
}

// "ces dernières 24 heures", "les trois derniers jours", "des dernières 48 heures"
function readLastUnits(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  let next = at + 1;
  let past = /^derni(?:ers|ères)$/u.test(wordAt(tokens, next));
  if (past) next += 1;
  const number = readCardinal(tokens, next);
  if (number !== null) next = number.last + 1;
  if (/^derni(?:ers|ères)$/u.test(wordAt(tokens, next))) {
    past = true;
    next += 1;
  }
  if (!past) return null;
  const many = number?.min ?? null;
  switch (wordAt(tokens, next)) {
    case "heures":
      return many === null || many <= 24
        ? back(at, next, today, 0)
        : span(at, next, before(today, Math.ceil(many / 24)), today);
    case "jours":
      return span(at, next, many === null ? null : before(today, many), today);
    case "semaines":
      return span(at, next, many === null ? null : before(today, many * 7), today);
    case "mois":
    case "années":
    case "ans":
      return long(at, next);
    default:
      return null;
  }
}

// "il y a deux jours", "il y a une semaine", "il y a un an"
function readAgo(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  if (wordAt(tokens, at) !== "il" || wordAt(tokens, at + 1) !== "y" || wordAt(tokens, at + 2) !== "a")
    return null;
  const number = readCardinal(tokens, at + 3);
  if (number === null) return null;
  const last = number.last + 1;
  const many = number.min;
  switch (wordAt(tokens, last)) {
    case "heure":
    case "heures":
      return back(at, last, today, many <= 12 ? 0 : Math.ceil(many / 24));
    case "jour":
    case "jours":
      return many > 366 ? long(at, last) : back(at, last, today, many);
    case "semaine":
    case "semaines":
      return many === 1
        ? back(at, last, today, 7)
        : span(at, last, before(today, many * 7 + 3), before(today, many * 7 - 3));
    case "mois":
      return shape(
        { first: at, last },
        "month",
        "fr/month",
        today === null || many > 1200 ? null : isoMonth(yearOf(today), monthOf(today) - many),
      );
    case "an":
    case "ans":
      return shape(
        { first: at, last },
        "year",
        "fr/year",
        today === null || many > 1000 ? null : String(yearOf(today) - many),
      );
    default:
      return null;
  }
}

/** Beyond this many days a stretch up to publication is the long run, not this episode. */
const LONG_DAYS = 60;

/** "depuis lundi", "depuis le 14 septembre", "depuis 2021", "depuis le début de l'année". */
export const readSince: DayReader = (tokens, at, today) => {
  if (wordAt(tokens, at) !== "depuis") return null;
  const era = readTold(tokens, at, today);
  if (era !== null) return era;
  let start = at + 1;
  if (wordAt(tokens, start) === "le" && wordAt(tokens, start + 1) === "début") start += 2;
  while (/^(?:de|du|d')$/u.test(wordAt(tokens, start))) start += 1;
  const year = yearAt(tokens, start);
  if (year !== null) return shape({ first: at, last: start }, "long", "fr/since", String(year));
  if (wordAt(tokens, start) === "l'" && wordAt(tokens, start + 1) === "année")
    return shape(
      { first: at, last: start + 1 },
      "long",
      "fr/since",
      today === null ? null : String(yearOf(today)),
    );
  const dated =
    readWeekday(tokens, start, today) ??
    readDate(tokens, start, today) ??
    (wordAt(tokens, start) === "la" ? readPeriod(tokens, start, today) : null) ??
    readMonth(tokens, start, today) ??
    (wordAt(tokens, start) === "hier" ? back(start, start, today, 1) : null);
  if (dated === null) return null;
  const from =
    dated.value === null ? null : dayOfIso(dated.grain === "month" ? `${dated.value}-01` : dated.value);
  const isLong = dated.grain === "year" || (from !== null && today !== null && today - from > LONG_DAYS);
  const run = { first: at, last: dated.last };
  return isLong
    ? shape(run, "long", "fr/since", dated.value)
    : shape(run, "span", "fr/since", dated.value, { until: today === null ? null : isoOf(today) });
};

const EVENTS = new Set(
  "guerre conflit affrontements combats élections élection accord crise coup révolution".split(" "),
);

/** A year that is told as one: "en 2021", "les affrontements de 2021", "de 2014 à 2021". */
export const readYearAlone: DayReader = (tokens, at) => {
  const year = yearAt(tokens, at);
  if (year === null) return null;
  const previous = wordAt(tokens, at - 1);
  const named =
    /^(?:en|depuis|dès|fin|début|courant|avant|après|année|printemps|été|automne|hiver)$/u.test(previous) ||
    (/^(?:de|d')$/u.test(previous) && (EVENTS.has(wordAt(tokens, at - 2)) || wordAt(tokens, at + 1) === "à"));
  if (!named || tokens[at + 1]?.kind === "number") return null;
  const end = yearAt(tokens, at + 2);
  if (end !== null && end > year && /^(?:à|-|–|et)$/u.test(wordAt(tokens, at + 1)))
    return shape({ first: at, last: at + 2 }, "long", "fr/years", String(year), { until: String(end) });
  return shape({ first: at, last: at }, "year", "fr/year", String(year));
};
