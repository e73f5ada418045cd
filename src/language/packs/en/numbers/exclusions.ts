import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import { isAge } from "./ages.js";
import type { Candidate } from "./candidate.js";
import { IS_CURRENCY, isNumbered } from "./numbered.js";
import { CURRENCY_SIGNS, FRACTIONS, MEASURE_FILL, MEASURES } from "./words.js";

/**
 * True for a number that counts nothing: measures, shares, money, ages, clock times, names with a number,
 * fractions, scores, list markers, parts of a compound ("24-hour", "T-72").
 */
export function isNoCount(tokens: readonly Token[], candidate: Candidate): boolean {
  return (
    candidate.broken === true ||
    isCompound(tokens, candidate) ||
    isMeasured(tokens, candidate.last) ||
    isAge(tokens, candidate) ||
    isHour(tokens, candidate) ||
    isNumbered(tokens, candidate)
  );
}

const HOURS = /^(?:[01]\d|2[0-3])[0-5]\d$/u;
const BEHIND_HOUR = new Set("last this local hours hrs gmt utc when today yesterday tonight".split(" "));
const ABOUT = new Set("about around approximately exactly roughly nearly".split(" "));
// "stood at 1200 when"
const STANDS = new Set(
  "stand stands stood standing remain remains remained put puts set estimated".split(" "),
);

// "at 2220 last night", "at about 2200 when", "At 0630 the village"
function isHour(tokens: readonly Token[], { first, last }: Candidate): boolean {
  if (first !== last || !HOURS.test(tokens[first]?.text ?? "")) return false;
  const at = ABOUT.has(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  if (tokens[at]?.lower !== "at" || STANDS.has(tokens[at - 1]?.lower ?? "")) return false;
  const next = tokens[last + 1]?.lower ?? "";
  return (at === 0 && next !== "dead" && next !== "killed") || BEHIND_HOUR.has(next);
}

const IS_MINUTE = new Trait<boolean>(({ lower }) => /^[0-5]\d[ap]m$/u.test(lower));

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
      return true;
    case ":": // "1:30", "1:30am"
      return after.kind === "number" || IS_MINUTE.of(after.form);
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
