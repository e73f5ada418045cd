import { parsePublished } from "../published.js";

/** Which number comes first in a date of numbers alone. */
export const DATE_ORDERS = ["dmy", "mdy"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const ALL_NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,]+(\d{1,2}:\d{2})(?::\d{2})?)?$/u;

/**
 * The order that a column's dates show: the one in which all of them are dates. Null where both or neither would do.
 * Dates with points are written day first everywhere.
 */
export function dateOrderOf(cells: Iterable<string>): DateOrder | null {
  const can = { dmy: true, mdy: true };
  let some = false;
  for (const cell of cells) {
    const [, first, sign, second] = ALL_NUMBERS.exec(cell.trim()) ?? [];
    if (first === undefined || second === undefined) continue;
    some = true;
    if (Number(first) > 12) can.mdy = false;
    if (Number(second) > 12) can.dmy = false;
    if (sign === ".") can.mdy = false;
  }
  if (!some || can.dmy === can.mdy) return null;
  return can.dmy ? "dmy" : "mdy";
}

/** What a cell of dates should have been: the end of an error. */
export const DATE_EXPECTED =
  "a date such as 2022-09-16 or 16 September 2022; for dates like 05/09/2022 say --dates dmy or --dates mdy";

/**
 * A date of a spreadsheet as ISO 8601: a day, a time, a month ("2022-09") or a year. Numbers between 20,000 and 80,000
 * are the days that Excel counts from 1900 (44820 is 2022-09-16). Undefined where it is no date, or may be one of two.
 */
export function readDay(cell: string, order: DateOrder | null): string | undefined {
  const text = cell.trim().replace(/^'/u, "");
  if (text.length > 80) return undefined;
  if (/^(?:1[89]|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/u.test(text)) return text;
  if (/^\d{5}(?:[.,]\d{1,12})?$/u.test(text)) return fromSerial(Number(text.replace(",", ".")));
  const match = ALL_NUMBERS.exec(text);
  if (match === null) return parsePublished(text) ?? undefined;
  const [, first = "", sign, second = "", year = "", time] = match;
  const known = order ?? (sign === "." ? "dmy" : first === second ? "dmy" : null) ?? onlyWay(first, second);
  if (known === null) return undefined;
  const [day, month] = known === "dmy" ? [first, second] : [second, first];
  const written = `${fullYear(year)}-${two(month)}-${two(day)}${time === undefined ? "" : ` ${time}`}`;
  return parsePublished(written) ?? undefined;
}

/** One of the two can only be the day. */
function onlyWay(first: string, second: string): DateOrder | null {
  if (Number(first) > 12) return "dmy";
  return Number(second) > 12 ? "mdy" : null;
}

/** Two digits as spreadsheets take them: 00 to 29 are of this century, 30 to 99 of the last. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 30 ? "20" : "19"}${year}`;
}

const two = (digits: string): string => digits.padStart(2, "0");

/** Day 25,569 is 1 January 1970. */
function fromSerial(serial: number): string | undefined {
  if (serial < 20_000 || serial > 80_000) return undefined;
  const minutes = Math.round((serial - 25_569) * 24 * 60);
  const iso = new Date(minutes * 60_000).toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 16);
}
