import type { Token } from "../../../text/tokens.js";

interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly max: number | null;
  readonly form: string;
}

/** A number that tells which one, not how many: a house in a street, a picture of a row, a year, a telephone number, an age written short. */
export function isNumbered(tokens: readonly Token[], candidate: Candidate): boolean {
  if (candidate.form !== "digits") return isAgeJoined(tokens, candidate);
  return (
    isOfRow(tokens, candidate) ||
    isHouse(tokens, candidate) ||
    isYear(tokens, candidate) ||
    isEmergencyCall(tokens, candidate) ||
    isShortAge(tokens, candidate) ||
    isAgeJoined(tokens, candidate)
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

/** "a 20 y/o", "8 yo boy" */
function isShortAge(tokens: readonly Token[], { last, max }: Candidate): boolean {
  if (max === null || max > 110) return false;
  const next = tokens[last + 1]?.lower;
  if (next === "yo" || next === "y/o") return true;
  return next === "y" && tokens[last + 2]?.text === "/" && tokens[last + 3]?.lower === "o";
}

/** "17 and 19 years old": an age beside another */
function isAgeJoined(tokens: readonly Token[], { last, max }: Candidate): boolean {
  if (max === null || max > 110) return false;
  const joint = tokens[last + 1]?.lower;
  if (joint !== "and" && joint !== "or" && joint !== ",") return false;
  const year = tokens[last + 3]?.lower;
  return (
    /^(?:\d+|[a-z]+)$/u.test(tokens[last + 2]?.lower ?? "") &&
    (year === "years" || year === "months") &&
    tokens[last + 4]?.lower === "old"
  );
}
