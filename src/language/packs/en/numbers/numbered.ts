import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import { MONTHS } from "../dates/calendar.js";
import type { Candidate } from "./candidate.js";
import { CAPITAL_LABELS, CURRENCY_SIGNS, LABELS } from "./words.js";

/**
 * A number that tells which one, not how many: a label ("Day 24", "Channel 2"), a house in a street,
 * a picture of a row, a year, a telephone number, the mark of a list.
 */
export function isNumbered(tokens: readonly Token[], candidate: Candidate): boolean {
  if (isLabelled(tokens, candidate)) return true;
  if (candidate.form !== "digits") return false;
  return (
    isMarker(tokens, candidate) ||
    isOfRow(tokens, candidate) ||
    isHouse(tokens, candidate) ||
    isYear(tokens, candidate) ||
    isEmergencyCall(tokens, candidate)
  );
}

/** "1 / 6": a picture of a gallery. */
function isOfRow(tokens: readonly Token[], { first, last }: Candidate): boolean {
  return (
    (isSlash(tokens[last + 1]) && tokens[last + 2]?.kind === "number") ||
    (isSlash(tokens[first - 1]) && tokens[first - 2]?.kind === "number")
  );
}

// "5/ 38 wounded": the entry of a thread has its slash at the number
function isSlash(token: Token | undefined): boolean {
  return token?.text === "/" && token.spaced;
}

const STREETS = new Set(
  "street st avenue ave drive dr road rd lane ln boulevard blvd court ct place pl highway hwy parkway pkwy way terrace circle trail square".split(
    " ",
  ),
);

/** Words of a street's name before the word for a street. */
const LONGEST_STREET = 4;

/** "1555 Main St.", "427 W. Oak Drive" */
function isHouse(tokens: readonly Token[], { last }: Candidate): boolean {
  let words = 0;
  for (let at = last + 1; at <= last + LONGEST_STREET + 2; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (words > 0 && token.capital && STREETS.has(token.lower)) return true;
    if (token.text === "." && !token.spaced) continue;
    if (!(token.capital || /^\d+(?:st|nd|rd|th)$/u.test(token.lower)) || words === LONGEST_STREET)
      return false;
    words += 1;
  }
  return false;
}

const BEFORE_YEAR = new Set(["the", "a", "his", "her", "its", "their", "'s", "’s"]);
const YEAR = /^(?:19|20)\d\d$/u;

/** "the 1991 killings", "in ’91" */
function isYear(tokens: readonly Token[], { first, last }: Candidate): boolean {
  const written = tokens[first];
  const before = tokens[first - 1];
  if (written === undefined || before === undefined || first !== last) return false;
  if (/^['’‘]$/u.test(before.text) && !written.spaced && /^\d\d$/u.test(written.text))
    return before.spaced || first === 1;
  return (
    YEAR.test(written.text) && BEFORE_YEAR.has(before.lower) && DEATH.test(tokens[last + 1]?.lower ?? "")
  );
}

const DEATH =
  /^(?:killings?|murders?|slayings?|deaths?|homicides?|shootings?|attacks?|massacres?|bombings?)$/u;

/** "911 calls", "called 911" */
function isEmergencyCall(tokens: readonly Token[], { first, last }: Candidate): boolean {
  if (!/^(?:911|999|112)$/u.test(tokens[first]?.text ?? "")) return false;
  return (
    /^(?:calls?|called|calling|dial|dialed|dialled)$/u.test(tokens[first - 1]?.lower ?? "") ||
    /^(?:calls?|callers?|dispatchers?|operators?|tapes?)$/u.test(tokens[last + 1]?.lower ?? "")
  );
}

function isLabelled(tokens: readonly Token[], { first, last, form }: Candidate): boolean {
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (IS_CURRENCY.of(before.form)) return true;
  // "a quarter past seven"
  if (before.lower === "past" && /^(?:half|quarter|minutes)$/u.test(tokens[first - 2]?.lower ?? ""))
    return true;
  // "8 News NOW", "Channel 2 News": a station
  if (form === "digits" && tokens[last + 1]?.lower === "news" && tokens[last + 1]?.capital === true)
    return true;
  // "France 24 reports": a station, not 24 people
  if (form === "digits" && before.capital && STATIONS.has(`${before.lower} ${tokens[first]?.text}`))
    return true;
  if (form !== "digits" && !before.capital) return false;
  if (before.lower === "." && (tokens[first - 2]?.lower === "no" || tokens[first - 2]?.lower === "nos"))
    return true;
  if (before.lower === "." && tokens[first - 2]?.lower === "rs") return true;
  if (LABELS.has(before.lower)) return true;
  if (before.lower === "per" || before.lower === "every") return true;
  // "the March 23 Movement", but "in September 14 people were killed"
  if (before.capital && form === "digits" && MONTHS.has(before.lower) && tokens[last + 1]?.capital === true)
    return true;
  // "Day 2: at least 22 killed", "on Day 24", but "Group 24 people ..."
  const heads = first > 1 || tokens[last + 1]?.text === ":";
  return before.capital && heads && form === "digits" && CAPITAL_LABELS.has(before.lower);
}

const STATIONS: ReadonlySet<string> = new Set([
  "france 24",
  "i 24",
  "rai 3",
  "tv 5",
  "tv 2",
  "sky 24",
  "bfm 2",
  "ntv 24",
]);

// "1." or "2)" at the start of a line, "(1)"
function isMarker(tokens: readonly Token[], { first, last, form }: Candidate): boolean {
  if (form !== "digits") return false;
  const next = tokens[last + 1];
  if (next === undefined || next.spaced) return false;
  // a telephone number: "(919) 683-1200"
  if (tokens[first - 1]?.lower === "(" && next.lower === ")" && tokens[last + 2]?.kind === "number")
    return true;
  if (first === 0) return next.lower === ")" || next.lower === ".";
  return first === 1 && tokens[0]?.lower === "(" && next.lower === ")" && tokens.length > 3;
}

/** Signs and words of money before an amount. */
export const IS_CURRENCY = new Trait<boolean>(({ lower }) => CURRENCY_SIGNS.has(lower));
