import type { Token } from "../../../text/tokens.js";
import type { Candidate } from "./candidate.js";
import { AGED_NOUNS, AGED_PLURALS } from "./words.js";

/** The oldest that somebody is told to be, in years; where a bare number stands between commas, the less likely. */
const OLDEST = 120;
const OLDEST_BARE = 105;

/** How old somebody is: "aged 26", "a girl of 15", "Manas Omuraliev, 26,", "8 yo", "17 and 19 years old". */
export function isAge(tokens: readonly Token[], { first, last, max, form }: Candidate): boolean {
  if (max === null || max > OLDEST) return false;
  if (isShortAge(tokens, last) || isAgeJoined(tokens, last)) return true;
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
  if (form !== "digits" || max > OLDEST_BARE) return false;
  if (isListedAge(tokens, first, last)) return true;
  // "Manas Omuraliev, 26,"
  return before.lower === "," && closes(tokens[last + 1]) && isFullName(tokens, first - 2);
}

const AGE_JOINTS = new Set([",", "and", "or", "to", "-", "–", "&"]);

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

/** "a 20 y/o", "8 yo boy" */
function isShortAge(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]?.lower;
  if (next === "yo" || next === "y/o") return true;
  return next === "y" && tokens[last + 2]?.text === "/" && tokens[last + 3]?.lower === "o";
}

/** "17 and 19 years old": an age beside another */
function isAgeJoined(tokens: readonly Token[], last: number): boolean {
  const joint = tokens[last + 1]?.lower;
  if (joint !== "and" && joint !== "or" && joint !== ",") return false;
  const year = tokens[last + 3]?.lower;
  return (
    /^(?:\d+|[a-z]+)$/u.test(tokens[last + 2]?.lower ?? "") &&
    (year === "years" || year === "months") &&
    (tokens[last + 4]?.lower === "old" || tokens[last + 5]?.lower === "age")
  );
}
