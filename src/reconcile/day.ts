/** A stretch of time as two comparable strings, both inclusive: an earlier moment is a smaller string. */
export interface Stretch {
  readonly start: string;
  readonly end: string;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?)?)?/u;

/**
 * The stretch an ISO 8601 year, month, day or date-time covers; null when it is none. Offsets from UTC are
 * left aside: a report's figures hold for the local day they name. Rule R1.
 */
export function stretchOf(time: string | null): Stretch | null {
  const match = time === null ? null : ISO.exec(time);
  if (match === null) return null;
  const [, year = "", month, day, hour, minute, second] = match;
  const fill = (m: string, d: string, clock: string) =>
    `${year}-${month ?? m}-${day ?? d}T${hour === undefined ? clock : `${hour}:${minute}:${second ?? clock.slice(6)}`}`;
  return { start: fill("01", "01", "00:00:00"), end: fill("12", "31", "23:59:59") };
}

/** The moment just after a day's last: for an undated total that its own arithmetic places after another. */
export function justAfter(stretch: Stretch): Stretch {
  return { start: `${stretch.end}+`, end: `${stretch.end}+` };
}

/** True when all of `a` lies before all of `b`: a day inside a month is neither before nor after it. */
export function isBefore(a: Stretch, b: Stretch): boolean {
  return a.end < b.start;
}

const OFFSET = /T[\d:.]+([+-])(\d{2}):?(\d{2})$/u;

/**
 * The first and last millisecond of a time since 1970, its offset from UTC counted in; without one it is taken for
 * UTC. Null when it is none. Tells which of two reports of one day came out first.
 */
export function instantsOf(time: string | null): { readonly first: number; readonly last: number } | null {
  const stretch = stretchOf(time);
  if (stretch === null) return null;
  const [, sign, hours, minutes] = OFFSET.exec(time ?? "") ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === "-" ? -1 : 1);
  const at = (clock: string) => Date.parse(`${clock}Z`) - ahead * 60_000;
  return { first: at(stretch.start), last: at(stretch.end) };
}

/** The calendar day of a time that names one ("2022-09-18T10:00" gives "2022-09-18"); null for a month or year. */
export function calendarDay(time: string | null): string | null {
  const match = time === null ? null : ISO.exec(time);
  return match?.[3] === undefined ? null : match[0].slice(0, 10);
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "2022-09-18" to "September 2022". */
export function monthName(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ""} ${day.slice(0, 4)}`.trim();
}

/** The day so many days before or after another. */
export function shiftDay(day: string, days: number): string {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
  return Number.isNaN(moved.getTime()) ? day : moved.toISOString().slice(0, 10);
}

/** Days since 1970 of a time that begins with a calendar day; a day past the month's last runs over into the next. */
export function dayNumber(time: string): number {
  const [year, month, day] = [time.slice(0, 4), time.slice(5, 7), time.slice(8, 10)].map(Number);
  return Math.round(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1) / 86_400_000);
}

/** The days that lie between two stretches; 0 where they meet. */
export function daysApart(a: Stretch, b: Stretch): number {
  const between = (first: Stretch, then: Stretch) => dayNumber(then.start) - dayNumber(first.end);
  return Math.max(0, between(a, b), between(b, a));
}
