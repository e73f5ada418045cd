const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

const monthOf = (digits: string): string => MONTHS[Number(digits) - 1] ?? digits;

/** "2022-09-18" to "18 September 2022"; months, years and times likewise; words for none. */
export function sayDay(time: string | null, none = "no date"): string {
  if (time === null) return none;
  const [, year = "", month, day, clock] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})?)?)?)?/u.exec(time) ?? [];
  if (year === "") return time;
  if (month === undefined) return year;
  if (day === undefined) return `${monthOf(month)} ${year}`;
  const told = `${Number(day)} ${monthOf(month)} ${year}`;
  return clock === undefined ? told : `${told}, ${clock}`;
}

/** The day alone, without the hour. */
export const sayDate = (time: string | null, none?: string): string =>
  sayDay(time?.slice(0, 10) ?? null, none);

/** "18 Sep", for an axis. */
export function sayShortDay(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthOf(day.slice(5, 7)).slice(0, 3)}`;
}

/** "14 to 20 September 2022", with months and years only where they differ. */
export function sayDays(start: string | null, end: string | null): string {
  if (start === null || end === null) return sayDate(start ?? end, "undated");
  const [from, until] = [start.slice(0, 10), end.slice(0, 10)];
  if (from === until) return sayDate(from);
  const [day, month, year] = [Number(from.slice(8, 10)), monthOf(from.slice(5, 7)), from.slice(0, 4)];
  if (from.slice(0, 7) === until.slice(0, 7)) return `${day} to ${sayDate(until)}`;
  if (from.slice(0, 4) === until.slice(0, 4)) return `${day} ${month} to ${sayDate(until)}`;
  return `${day} ${month} ${year} to ${sayDate(until)}`;
}

/** Days since 1970, for distances on an axis; null for what is no calendar day. */
export function dayNumber(time: string | null): number | null {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(time ?? "")?.[0];
  const at = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? null : Math.round(at / 86_400_000);
}

export function dayOfNumber(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** A moment of the log, in this machine's time: "21 November 2026, 23:20". */
export function sayMoment(at: string): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return at;
  const two = (value: number) => String(value).padStart(2, "0");
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}`;
  return `${time.getDate()} ${MONTHS[time.getMonth()]} ${time.getFullYear()}, ${clock}`;
}

/** A sentence of the ledger with its ISO days in words. */
export function withDaysSaid(sentence: string): string {
  return sentence.replace(/\b\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?\b/gu, (time) => sayDay(time));
}

/** Words as a sentence: a capital letter first, a full stop last. */
export const sentence = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1) + (/[.!?…]$/u.test(words) ? "" : ".");
