/** A day's part of a total. */
export interface Share {
  /** An ISO 8601 calendar day. */
  readonly day: string;
  /** Persons. */
  readonly share: number;
}

/** More days than this are no division that says anything. */
export const MOST_DAYS = 366;
const DAY_MS = 86_400_000;

/**
 * A total divided equally over the days from the first to the last, both ISO calendar days, the remainder to the first
 * day; nothing where the last is before the first, a day is none, or they are more than a year apart.
 */
export function sharesByDay(total: number, first: string, last: string): readonly Share[] {
  const from = Date.parse(`${first}T00:00:00Z`);
  const count = Math.round((Date.parse(`${last}T00:00:00Z`) - from) / DAY_MS) + 1;
  if (!(count >= 1 && count <= MOST_DAYS)) return [];
  const share = Math.floor(total / count);
  const rest = total - share * count;
  return Array.from({ length: count }, (_, index) => ({
    day: new Date(from + index * DAY_MS).toISOString().slice(0, 10),
    share: index === 0 ? share + rest : share,
  }));
}
