import { dayNumber, isoOf } from "../../../text/calendar.js";
import { type DayReader, type Shape, shape, wordAt } from "../../../text/day-shape.js";
import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)?\d{2})$/u;

const DATE_WITH_STOPS = new Trait<RegExpExecArray | null>(({ lower }) => DOTTED.exec(lower));

/** A date in figures: "16.09.2022", "16/09/2022", "2022-09-16", "2022-09-16T10:00". */
export const readNumericDate: DayReader = (tokens, at, today) => {
  const token = tokens[at];
  const dotted = token === undefined ? null : DATE_WITH_STOPS.of(token.form);
  if (dotted !== null) return dayOf(at, at, fullYear(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  if (tokens[at]?.kind !== "number" || tokens[at + 1]?.spaced !== false || tokens[at + 2]?.spaced !== false)
    return null;
  const joint = wordAt(tokens, at + 1);
  if (
    wordAt(tokens, at + 3) !== joint ||
    tokens[at + 3]?.spaced !== false ||
    tokens[at + 4]?.spaced !== false
  )
    return null;
  if (joint === "-") return readIso(tokens, at);
  return joint === "/" ? readSlashed(tokens, at, today) : null;
};

function readIso(tokens: readonly Token[], at: number): Shape | null {
  const year = Number(wordAt(tokens, at));
  const parts = /^(\d{2})(?:t(\d{2}))?$/u.exec(wordAt(tokens, at + 4));
  if (!/^(?:19|20)\d\d$/u.test(wordAt(tokens, at)) || parts === null) return null;
  const date = dayOf(at, at + 4, year, Number(wordAt(tokens, at + 2)), Number(parts[1]));
  const minutes = wordAt(tokens, at + 6);
  if (date === null || parts[2] === undefined || wordAt(tokens, at + 5) !== ":" || !/^\d\d$/u.test(minutes))
    return date;
  return { ...date, last: at + 6, value: `${date.value}T${parts[2]}:${minutes}` };
}

// day first, unless only month first can be: "09/16/2022"
function readSlashed(tokens: readonly Token[], at: number, today: number | null): Shape | null {
  const [one, two] = [Number(wordAt(tokens, at)), Number(wordAt(tokens, at + 2))];
  const written = wordAt(tokens, at + 4);
  if (!/^(?:(?:19|20)\d\d|\d\d)$/u.test(written)) return null;
  const year = fullYear(written);
  const dayFirst = dayOf(at, at + 4, year, two, one);
  const monthFirst = dayOf(at, at + 4, year, one, two);
  if (dayFirst === null || monthFirst === null || today === null) return dayFirst ?? monthFirst;
  // both are dates: what lies after publication is not meant
  return (dayFirst.day ?? 0) > today + 1 && (monthFirst.day ?? 0) <= today + 1 ? monthFirst : dayFirst;
}

function fullYear(written = ""): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

function dayOf(first: number, last: number, year: number, month: number, day: number): Shape | null {
  const number = month >= 1 && month <= 12 ? dayNumber(year, month, day) : null;
  return number === null ? null : shape({ first, last }, "day", "en/date", isoOf(number), { day: number });
}
