const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const UNDATED = "undated";

/** "18 Sep 2022", "Apr 2021" or "2021" for an ISO date, date-time, month or year; "undated" for null. */
export function dayText(iso: string | null, year?: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(iso ?? "");
  if (match === null) return UNDATED;
  const month = match[2] === undefined ? null : (MONTHS[Number(match[2]) - 1] ?? null);
  const day = match[3] === undefined ? null : String(Number(match[3]));
  // Within one year a full date needs no year; a month alone does.
  const named = match[1] === year && day !== null ? null : match[1];
  return [day, month, named].filter((part) => part !== null && part !== undefined).join(" ");
}

/** A day's text within a sentence: "as of 18 Sep 2022", "no day told" where there is none; empty for an empty one. */
export function asOfText(day: string): string {
  if (day === "") return "";
  return day === UNDATED ? "no day told" : `as of ${day}`;
}

/** Every ISO date in a sentence as people write it. */
export function withDays(sentence: string, year?: string): string {
  return sentence.replace(/\b\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)?)?\b/gu, (iso) =>
    dayText(iso, year),
  );
}

/** "14–20 Sep 2022", "30 Sep – 2 Oct 2022". */
export function stretchText(start: string | null, end: string | null): string {
  if (start === null || end === null) return dayText(start ?? end);
  const year = end.slice(0, 4);
  if (start.slice(0, 10) === end.slice(0, 10)) return dayText(end);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8, 10))}–${dayText(end)}`;
  return `${dayText(start, year)} – ${dayText(end)}`;
}

/** The year that an episode lies in, when it is one: then its days need not repeat it. */
export function yearOf(start: string | null, end: string | null): string | undefined {
  return start !== null && start.slice(0, 4) === end?.slice(0, 4) ? start.slice(0, 4) : undefined;
}
