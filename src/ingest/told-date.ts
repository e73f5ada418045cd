import { parsePublished } from "./published.js";

/** Lines at the top of a text that may hold nothing but its date. */
const LINES = 2;

/** What stands before the date on such a line: "Published: 12 May 2024", "Updated on 12 May 2024, 14:05". */
const LABEL =
  /^(?:first |last )?(?:published|posted|updated|issued|released|date)(?: on| at)?\s?[:|–—-]?\s+/iu;

/** "YEREVAN, 13 September 2022 (Northern Wire) -": a place or two, the day with its year, then a dash; not "Srebrenica, 11 July 1995: ". */
const DATELINE =
  /^\p{Lu}[\p{L}.'’/ -]{1,40}(?:, [\p{L}.'’ -]{1,40})?,\s(?<date>(?:\d{1,2} \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2}),? \d{4})(?: ?\([^()\n]{1,60}\))? ?[-–—]/u;

/** Lines of a text that are looked through for a second date. */
const MOST_LINES = 200;
/** A line with a date alone is no longer, in characters. */
const LONGEST_DATE = 40;

/** "24 February 2022" on a line of its own, and other days further down: a date is that of an entry. */
function isTimeline(text: string): boolean {
  let dates = 0;
  for (const line of text.slice(0, 20_000).split("\n", MOST_LINES)) {
    const written = line.trim();
    if (written !== "" && written.length <= LONGEST_DATE && parsePublished(written) !== null) dates += 1;
  }
  return dates > 1;
}

/**
 * The date that a text gives of itself at its top: alone on one of its first lines, with or without "Published:", or in a
 * dateline with its year. Null where there is none, or where it leaves the year or the order of its numbers to be guessed.
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
    const { date } = DATELINE.exec(written)?.groups ?? {};
    if (date !== undefined) return parsePublished(date);
  }
  return null;
}
