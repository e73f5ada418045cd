import type { Report } from "../domain/report.js";
import type { Pack, Token } from "../language/index.js";
import { tokensBetween } from "../language/index.js";

/** A dateline stands within so many UTF-16 code units of the text's beginning. */
const LONGEST = 160;
/** Tokens of the place before its day, and of the agency behind it. */
const BEFORE = 8;
const BEHIND = 10;

/**
 * The day that a dateline gives with its year ("YEREVAN, 13 September 2022 (Northern Wire) -"): when a report that has
 * no date of its own was told. Null where there is none, or where it leaves the year to be guessed.
 */
export function datelineDay({ text }: Report, pack: Pack): string | null {
  const line = text.slice(0, LONGEST).split("\n", 1)[0] ?? "";
  const tokens = tokensBetween(text, 0, line.length, pack.elisions);
  const day = pack.days(tokens, null).find(({ first }) => first <= BEFORE);
  if (day === undefined || day.grain !== "day" || day.until !== null || day.value === null) return null;
  const isAlone = day.first === 0 && day.last === tokens.length - 1;
  if (!isAlone && !(isPlace(tokens.slice(0, day.first), pack) && endsLine(tokens, day.last))) return null;
  return day.value.slice(0, 10);
}

/** A name and marks; no sentence that begins ("On 13 September ..."). */
function isPlace(tokens: readonly Token[], pack: Pack): boolean {
  if (tokens.length === 0 || pack.roles.at(tokens, 0)?.meaning.includes("preposition") === true) return false;
  return tokens.every((token) => token.kind === "mark" || token.capital);
}

/** A dash or colon, straight behind the day or behind the agency's name in brackets. */
function endsLine(tokens: readonly Token[], last: number): boolean {
  let depth = 0;
  for (let at = last + 1; at < tokens.length && at <= last + BEHIND; at += 1) {
    const { text } = tokens[at] as Token;
    if (text === "(") depth += 1;
    else if (text === ")") depth -= 1;
    else if (/^[-–—:]$/u.test(text) && depth === 0) return true;
    else if (depth === 0 && text !== "." && text !== ",") return false;
  }
  return false;
}
