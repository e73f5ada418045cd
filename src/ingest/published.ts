/**
 * The moment a file names as its publication, as ISO 8601: "2022-09-18", or to the minute with the zone as
 * given, "2022-09-18T14:05+06:00". Reads ISO dates, mail dates ("Sun, 18 Sep 2022 14:05:00 +0600"), dates in
 * English words in either order, and all-number dates when only one reading is a date ("18.09.2022",
 * "18/09/2022"). Null for anything else: a date is never guessed, so "05/09/2022" is none.
 */
export function parsePublished(written: string): string | null {
  const text = written.trim();
  if (text.length > 80) return null;
  for (const form of FORMS) {
    const match = form.exec(text);
    if (match?.groups !== undefined) return isoOf(match.groups);
  }
  return null;
}

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:\s*(?<half>[ap])\.?m\.?)?`;
const ZONE = String.raw`(?:\s*\(?(?<zone>Z|UTC|GMT|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)\)?)?`;
const AFTER = String.raw`(?:(?:,|\s+at|\s+-|\s*\||,\s*at)?\s+${TIME}${ZONE}(?:\s*\([\w ]+\))?)?`;
const BEFORE = String.raw`(?:(?:${TIME.replaceAll(/\?<(\w+)>/gu, "?<$1Before>")}${ZONE.replace("zone", "zoneBefore")},?\s+)?)`;
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?`;
const MONTH = String.raw`(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const YEAR = String.raw`(?<year>\d{4})`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;

const FORMS: readonly RegExp[] = [
  String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:(?:T|\s+)${TIME}${ZONE})?`,
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?:\d{2})?(?<zone>Z)?)?`,
  String.raw`(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})${AFTER}`,
  String.raw`(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})${AFTER}`,
  String.raw`(?<either>\d{1,2})/(?<other>\d{1,2})/(?<year>\d{4})${AFTER}`,
  String.raw`${BEFORE}${WEEKDAY}${DAY}(?:\s+of)?[\s-]+${MONTH},?[\s-]+${YEAR}${AFTER}`,
  String.raw`${BEFORE}${WEEKDAY}${MONTH}\s+${DAY},?\s+${YEAR}${AFTER}`,
].map((form) => new RegExp(`^${form}$`, "iu"));

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

type Groups = Readonly<Record<string, string | undefined>>;

function isoOf(groups: Groups): string | null {
  const { year, month, day } = dayOf(groups);
  if (!isDay(year, month, day)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const hour = groups.hour ?? groups.hourBefore;
  const minute = Number(groups.minute ?? groups.minuteBefore);
  if (hour === undefined) return date;
  const half = (groups.half ?? groups.halfBefore)?.toLowerCase();
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === "p" ? 12 : 0);
  if (hours > 23 || minute > 59) return null;
  return `${date}T${two(hours)}:${two(minute)}${zoneOf(groups.zone ?? groups.zoneBefore)}`;
}

function dayOf(groups: Groups): { year: number; month: number; day: number } {
  const year = Number(groups.year);
  if (groups.either === undefined) {
    const name = MONTHS.indexOf((groups.month ?? "").slice(0, 3).toLowerCase());
    return { year, month: name >= 0 ? name + 1 : Number(groups.month), day: Number(groups.day) };
  }
  const either = Number(groups.either);
  const other = Number(groups.other);
  if (either > 12) return { year, month: other, day: either };
  if (other > 12 || either === other) return { year, month: either, day: other };
  return { year, month: 0, day: 0 };
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1800 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  const shift = /([+-])(\d{1,2}):?(\d{2})?$/u.exec(zone);
  return shift === null ? "Z" : `${shift[1]}${two(Number(shift[2]))}:${shift[3] ?? "00"}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
