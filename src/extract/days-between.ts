const DAY_MS = 86_400_000;
/** "2022-09-16": what stands behind it is a time. */
const DATE = 10;

/** Days from one ISO 8601 date to another, times left out; a month or year counts by its first day. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, DATE)) - Date.parse(from.slice(0, DATE))) / DAY_MS;
}
