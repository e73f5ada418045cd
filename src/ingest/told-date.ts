import { parsePublished } from "./published.js";

/** Lines at the top of a text that may hold nothing but its date. */
const LINES = 2;

/** What stands before the date on such a line: "Published: 12 May 2024", "Updated on 12 May 2024, 14:05". */
const LABEL =
  /^(?:first |last )?(?:published|posted|updated|issued|released|date)(?: on| at)?\s?[:|–—-]?\s+/iu;

/** "YEREVAN, 13 September 2022 (Northern Wire) -": a place or two, the day with its year, then a dash; not "Srebrenica, 11 July 1995: ". */
const DATELINE =
  /^\p{Lu}[\p{L}.'’/ -]{1,40}(?:, [\p{L}.'’ -]{1,40})?,\s(?<date>(?:\d{1,2} \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2}),? \d{4})(?: ?\([^()\n]{1,60}\))? ?[-–—]/u;

/** "The Northern Wire", "By Ana Pop", "Radio of the Valley": capitals but for small words, and no stop or verb between them. */
const NAME =
  /^(?:by )?\p{Lu}[\p{L}\p{N}.'’&/-]*(?: (?:[\p{Lu}\p{N}][\p{L}\p{N}.'’&/-]*|of|the|and|for|in|de|du|des|da|di|la|le|al|el)){0,6}$/u;
const BETWEEN = / ?, | [-–—|·•] /u;
/** A line with names and a date is no longer, in characters, and names no more than so many. */
const LONGEST_BYLINE = 90;
const MOST_NAMES = 3;

/** "*The Paper*, 4 March 2025", "By Ana Pop | The Paper | 4 March 2025": the day on a line with nothing else but names. */
function bylineDate(written: string): string | null {
  if (written.length > LONGEST_BYLINE) return null;
  const parts = written.replaceAll(/[*_]+/gu, "").split(BETWEEN);
  for (let names = 1; names < parts.length && names <= MOST_NAMES; names += 1) {
    const first = parts.length - names;
    for (const [named, day] of [
      [parts.slice(0, names), parts.slice(names)],
      [parts.slice(first), parts.slice(0, first)],
    ] as const) {
      if (!named.every((name) => NAME.test(name))) continue;
      const date = parsePublished(day.join(", "));
      if (date !== null) return date;
    }
  }
  return null;
}

/** Lines of a text that are looked through for a second date. */
const MOST_LINES = 200;
/** A line with a date alone is no longer, in characters. */
const LONGEST_DATE = 40;

/** "24 February 2022" on a line of its own, and other days further down: a date is that of an entry. */
function isTimeline(text: string): boolean {
  let dates = 0;
  for (const line of text.slice(0, 20_000).split("\n", MOST_LINES)) {
    const written = line.trim();
    if (written === "") continue;
    const isDay = written.length <= LONGEST_DATE && parsePublished(written) !== null;
    if (isDay || bylineDate(written) !== null) dates += 1;
  }
  return dates > 1;
}

/**
 * The date that a text gives of itself at its top: alone on one of its first lines, with or without "Published:" or
 * the names of a paper and its author, or in a dateline with its year. Null where there is none, or where it leaves the year or the order of its numbers to be guessed.
 */
export function toldDate(text: string): string | null {
  const lines = text
    .slice(0, 400)
    .split("\n")
    .filter((line) => line.trim() !== "");
  for (const line of lines.slice(0, LINES)) {
    const written = line.trim();
    const alone = parsePublished(written.replace(LABEL, ""));
    if (alone !== null) return LABEL.test(written) || !isTimeline(text) ? alone : null;
    const byline = bylineDate(written);
    if (byline !== null) return isTimeline(text) ? null : byline;
    const { date } = DATELINE.exec(written)?.groups ?? {};
    if (date !== undefined) return parsePublished(date);
  }
  return null;
}
