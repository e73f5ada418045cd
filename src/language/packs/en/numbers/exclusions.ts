import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import { MONTHS } from "../dates/calendar.js";
import { isNumbered } from "./numbered.js";
import {
  AGED_NOUNS,
  AGED_PLURALS,
  CAPITAL_LABELS,
  CURRENCY_SIGNS,
  FRACTIONS,
  LABELS,
  MEASURE_FILL,
  MEASURES,
} from "./words.js";

/** A number, or a range of two, that was read and may turn out to count nothing. */
interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly max: number | null;
  readonly form: string;
  readonly broken?: boolean;
}

/**
 * True for a number that counts nothing: measures, shares, money, ages, clock times, names with a number,
 * fractions, scores, list markers, parts of a compound ("24-hour", "T-72").
 */
export function isNoCount(tokens: readonly Token[], candidate: Candidate): boolean {
  return (
    candidate.broken === true ||
    isCompound(tokens, candidate) ||
    isMeasured(tokens, candidate.last) ||
    isLabelled(tokens, candidate) ||
    isAge(tokens, candidate) ||
    isMarker(tokens, candidate) ||
    isNumbered(tokens, candidate)
  );
}

/** The number is followed by its unit: "24 km", "two full days", "70 per cent", "3 million dollars", "two thirds". */
export function isMeasured(tokens: readonly Token[], last: number): boolean {
  let at = last + 1;
  let unit = tokens[at];
  for (let fill = 0; fill < 2 && unit !== undefined && IS_FILL.of(unit.form); fill += 1) {
    at += 1;
    unit = tokens[at];
  }
  switch (unit === undefined ? "none" : MEASURE.of(unit.form)) {
    case "per":
      return tokens[at + 1]?.lower === "cent";
    case "fraction":
      return at === last + 1;
    case "unit":
      return true;
    default:
      return false;
  }
}

const IS_FILL = new Trait<boolean>(({ lower }) => MEASURE_FILL.has(lower));
const MEASURE = new Trait<"per" | "fraction" | "unit" | "none">(({ lower }) => {
  if (lower === "per") return "per";
  if (FRACTIONS.has(lower)) return "fraction";
  return MEASURES.has(lower) || CURRENCY_SIGNS.has(lower) ? "unit" : "none";
});

// joined without a space to a sign or word before or after it
function isCompound(tokens: readonly Token[], { first, last }: Candidate): boolean {
  const head = tokens[first] as Token;
  const before = tokens[first - 1];
  const next = tokens[last + 1];
  const after = tokens[last + 2];
  if (before !== undefined && !head.spaced && isJoinedBefore(tokens, first, before)) return true;
  if (next === undefined || next.spaced || after === undefined || after.spaced) return false;
  switch (next.lower) {
    case "-": // "24-year-old", "100-day"; "24-plus" is no such thing
      return !(after.lower === "plus" || after.lower === "odd");
    case "/":
    case ":":
      return after.kind === "number" || next.lower === "/";
    case ".": // "24.kg"
      return !after.capital && after.kind !== "mark";
    case "'": // "5'7"
    case "″":
      return after.kind === "number" || next.lower === "″";
    default:
      return false;
  }
}

// "T-72", "Covid-19", "9/11", "10:00", "+996", a calibre of ".22"; "com)--Two" and "stable.Two" are slips of the pen
function isJoinedBefore(tokens: readonly Token[], first: number, before: Token): boolean {
  const second = tokens[first - 2];
  switch (before.lower) {
    case "+":
    case "@":
      return true;
    case "/":
      // "46 dead/102 injured"
      if (
        second?.kind === "word" &&
        tokens[first - 3]?.kind === "number" &&
        tokens[first + 1]?.kind === "word"
      )
        return false;
      return second !== undefined && second.kind !== "mark" && !before.spaced;
    case "-":
      return second !== undefined && second.kind !== "mark" && !before.spaced;
    case ".":
      return before.spaced || (second?.kind === "number" && !before.spaced);
    case ":":
    case ",":
    case "'":
      return second?.kind === "number" && !before.spaced;
    default:
      return IS_CURRENCY.of(before.form);
  }
}

const IS_CURRENCY = new Trait<boolean>(({ lower }) => CURRENCY_SIGNS.has(lower));

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

const AGE_JOINTS = new Set([",", "and", "or", "to", "-", "–", "&"]);

function isAge(tokens: readonly Token[], { first, last, max, form }: Candidate): boolean {
  if (max === null || max > 120) return false;
  const before = tokens[first - 1];
  const second = tokens[first - 2];
  if (before === undefined) return false;
  if (followsAged(tokens, first)) return true;
  // "all younger than 45"
  if (before.lower === "than" && (second?.lower === "younger" || second?.lower === "older")) return true;
  if (before.lower === "of" && second !== undefined)
    // "a girl of 15", "a boy of eight", "the age of 18"
    return second.lower === "age" || second.lower === "ages" || AGED_NOUNS.has(second.lower);
  // "the twins Zoya and Zain, both 12,"
  if (before.lower === "both" && second?.lower === "," && closes(tokens[last + 1])) return true;
  if (
    (before.lower === "under" ||
      before.lower === "over" ||
      before.lower === "above" ||
      before.lower === "below") &&
    max < 100
  )
    // "children under 12", but "killed under 12 people"
    return AGED_PLURALS.has(second?.lower ?? "") && tokens[last + 1]?.capital !== true;
  // "dead at 25"
  if (
    before.lower === "at" &&
    (DIES.has(second?.lower ?? "") || (second?.lower === "dead" && second.capital)) &&
    (tokens[last + 1] === undefined || tokens[last + 1]?.kind === "mark")
  )
    return form === "digits";
  // "a three -year-old girl", as careless typesetting has it
  if (
    tokens[last + 1]?.text === "-" &&
    /^(?:year|month|week|day)s?$/u.test(tokens[last + 2]?.lower ?? "") &&
    tokens[last + 3]?.text === "-" &&
    tokens[last + 4]?.lower === "old"
  )
    return true;
  if (form !== "digits" || max > 105) return false;
  if (isListedAge(tokens, first, last)) return true;
  // "Manas Omuraliev, 26,"
  return before.lower === "," && closes(tokens[last + 1]) && isFullName(tokens, first - 2);
}

const DIES = new Set(["dies", "died", "die"]);

function closes(next: Token | undefined): boolean {
  return (
    next === undefined || next.lower === "," || next.lower === "." || next.lower === ")" || next.lower === ";"
  );
}

/** Tokens looked at on either side, so that a long list takes no longer than a short one. */
const MOST_LISTED = 8;

// "the mother, 34,", "two men, 26 and 21,"
function isListedAge(tokens: readonly Token[], first: number, last: number): boolean {
  let at = last + 1;
  const end = at + MOST_LISTED;
  while (at < end && tokens[at]?.lower === "and" && tokens[at + 1]?.kind === "number") at += 2;
  if (!closes(tokens[at])) return false;
  let start = first - 1;
  const floor = Math.max(0, start - MOST_LISTED);
  while (start > floor && tokens[start]?.lower === "and" && tokens[start - 1]?.kind === "number") start -= 2;
  const noun = tokens[start - 1]?.lower ?? "";
  return (
    tokens[start]?.lower === "," &&
    (AGED_NOUNS.has(noun) ||
      (AGED_PLURALS.has(noun) && start !== first - 1) ||
      (AGED_PLURALS.has(noun) && at !== last + 1))
  );
}

// "aged 26", "aged between 4 and 12", "aged 4, 6 and 12"
function followsAged(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 8; i -= 1) {
    const token = tokens[i] as Token;
    if (token.lower === "aged" || token.lower === "age" || token.lower === "ages") return true;
    if (token.kind === "number" || AGE_JOINTS.has(token.lower)) continue;
    // "between the ages of 18 and 23"
    if (token.lower === "of" && /^ages?$/u.test(tokens[i - 1]?.lower ?? "")) continue;
    if (
      token.lower === "between" ||
      token.lower === "from" ||
      token.lower === "under" ||
      token.lower === "over"
    )
      continue;
    return false;
  }
  return false;
}

const BEFORE_PLACES = new Set(["in", "at", "from", "near", "to", "of", "for", "around", "on"]);

const PLACE_NOUNS = new Set(
  "region province district oblast city village town county state republic hospital valley raion area".split(
    " ",
  ),
);

function isFullName(tokens: readonly Token[], last: number): boolean {
  const surname = tokens[last];
  // "Ann Hill-Reyes, 57,"
  const isJoined = tokens[last - 1]?.text === "-" && surname?.spaced === false;
  const name = tokens[last - (isJoined ? 2 : 1)];
  if (surname?.capital !== true || name?.capital !== true || surname.kind !== "word" || name.kind !== "word")
    return false;
  let start = last - 1;
  while (tokens[start - 1]?.capital === true && tokens[start - 1]?.kind === "word") start -= 1;
  return !BEFORE_PLACES.has(tokens[start - 1]?.lower ?? "") && !PLACE_NOUNS.has(surname.lower);
}

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
