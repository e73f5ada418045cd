const MS_PER_DAY = 86_400_000;

/** A calendar day as the number of days since 1 January 1970; null when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / MS_PER_DAY;
}

/** "2022-09-16" from a day number. */
export function isoOf(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, "2022-09-16".length);
}

/** Of 1 January 1970. */
const THURSDAY = 4;

/** Sunday is 0. */
export function weekdayOf(day: number): number {
  return (((day + THURSDAY) % 7) + 7) % 7;
}

export function yearOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** 1 to 12. */
export function monthOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCMonth() + 1;
}

/** "2022-09" from a year and a month; months below 1 count back into the years before. */
export function isoMonth(year: number, month: number): string {
  const years = year + Math.floor((month - 1) / 12);
  const months = ((((month - 1) % 12) + 12) % 12) + 1;
  return `${years}-${String(months).padStart(2, "0")}`;
}

/** The day number of an ISO date or date-time, by its own calendar day; null when it is neither. */
export function dayOfIso(value: string | null): number | null {
  // asked for each sentence of a report
  if (value !== latest.value) latest = { value, day: readIso(value) };
  return latest.day;
}

let latest: { readonly value: string | null; readonly day: number | null } = { value: null, day: null };

function readIso(value: string | null): number | null {
  const parts = value === null ? null : /^(\d{4})-(\d{2})-(\d{2})/u.exec(value);
  return parts === null ? null : dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
