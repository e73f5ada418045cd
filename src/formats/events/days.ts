import type { EpisodeLedger, Figure } from "../../domain/ledger.js";

const DAY_MS = 86_400_000;

/** The calendar day of a time; null for a month or a year. */
export function calendarDay(iso: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}/u.exec(iso ?? "")?.[0] ?? null;
}

/** How many calendar days lie from the first to the last, both counted. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY_MS) + 1;
}

/** The days in which the people of a figure can have been harmed: from the episode's first day to the figure's own. */
export function stretchOf(
  episode: Pick<EpisodeLedger, "start" | "end">,
  figure: Pick<Figure, "asOf">,
): { readonly start: string | null; readonly end: string | null } {
  const [start, asOf] = [calendarDay(episode.start), calendarDay(figure.asOf)];
  if (start === null) return { start, end: null };
  const end = asOf ?? calendarDay(episode.end);
  return { start, end: end === null || end < start ? start : end };
}
