/**
 * "21:40 ", "9.40pm ", "17:30 GMT ", "14h10 " before a capital: what a live page sets before an entry, and no part of the
 * name that follows.
 */
const CLOCK =
  /^\s*(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:[ \u00a0]?[ap]\.?m\.?)?(?:[ \u00a0]\p{Lu}{2,4}T?)?[ \t\u00a0]+(?=["“«‘]?\p{Lu})/u;

/** "2/6 ", "(3/6) ", "4/n: ", "5/ " before a capital: the place of a post in its thread. */
const COUNTER =
  /^\s*(?:\p{So}\s*)?(?:\d{1,3}\s?\/\s?(?:\d{1,3}|n|x)?|\(\d{1,3}\s?\/\s?(?:\d{1,3}|n|x)?\)|\[\d{1,3}\s?\/\s?(?:\d{1,3}|n|x)?\])(?:\s?[.:)–—-])?[ \t\u00a0]+(?=["“«‘]?\p{Lu})/u;

const LONGEST = 40;

/** Lines that begin with a letter of ASCII or a quotation mark, as most do, begin with no time or place. */
function mayOpenEntry(code: number): boolean {
  const small = code | 32;
  return !((small >= 97 && small <= 122) || code === 34 || code === 0x201c || code === 0x2018);
}

/** How much of a line's beginning is such a time or place, in UTF-16 code units. */
export function entryMarkLength(text: string, start: number, end: number): number {
  if (!mayOpenEntry(text.charCodeAt(start))) return 0;
  const line = text.slice(start, Math.min(end, start + LONGEST));
  return (CLOCK.exec(line) ?? COUNTER.exec(line))?.[0].length ?? 0;
}

/** "UPDATE 1-Dozens die", "WRAPUP 9-Truce holds": how a wire numbers the versions of a story. */
const SLUG = /^\s*\p{Lu}{3,10} \d{1,2}-(?=["“«‘]?[\p{L}\d])/u;

/** How much of a title's beginning is such a number, in UTF-16 code units. */
export function slugLength(title: string): number {
  return SLUG.exec(title.slice(0, LONGEST))?.[0].length ?? 0;
}

/** "19.40" or "18:55 GMT - Rockets hit town": a time that opens a line, alone or before a heading. */
const ENTRY =
  /^\s*([01]?\d|2[0-3])[:.h]([0-5]\d)(?:[ \u00a0]?([ap])\.?m\.?)?(?:[ \u00a0]\p{Lu}{2,4})?(?=\s*$|[ \u00a0]*[–—-]|[ \u00a0]+["“«‘(]?\p{Lu}|[ \u00a0]+\()/u;

/** The time, "19:40", that opens a line as an entry of a live page; null where none does. */
export function entryClock(text: string, start: number, end: number): string | null {
  if (!mayOpenEntry(text.charCodeAt(start))) return null;
  const [, hour, minute, half] = ENTRY.exec(text.slice(start, Math.min(end, start + LONGEST))) ?? [];
  if (hour === undefined || minute === undefined) return null;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === "p" ? 12 : 0);
  return `${String(hours).padStart(2, "0")}:${minute}`;
}
