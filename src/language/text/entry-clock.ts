/**
 * "21:40 ", "9.40pm ", "17:30 GMT ", "14h10 " before a capital: what a live page sets before an entry, and no part of the
 * name that follows.
 */
const CLOCK =
  /^\s*(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:[ \u00a0]?[ap]\.?m\.?)?(?:[ \u00a0]\p{Lu}{2,4}T?)?[ \t\u00a0]+(?=["“«‘]?\p{Lu})/u;
const CLOCK_LENGTH = 40;

/** How much of a line's beginning is such a time, in UTF-16 code units. */
export function clockLength(text: string, start: number, end: number): number {
  return CLOCK.exec(text.slice(start, Math.min(end, start + CLOCK_LENGTH)))?.[0].length ?? 0;
}
