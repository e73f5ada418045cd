import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import type { Effect } from "./phrases.js";
import { TENS, UNITS } from "./words.js";

/** An effect, and the last token of the words that have it. */
interface Found {
  readonly last: number;
  readonly effect: Effect;
}

/** What follows a number and bears on it: "24 or more", "24-plus", "24+", "24 or so", "24 more", "24 others". */
export function modifierAfter(tokens: readonly Token[], last: number): Found | null {
  const one = tokens[last + 1];
  if (one === undefined) return null;
  const two = tokens[last + 2]?.lower ?? "";
  switch (one.lower) {
    case "-":
      if (one.spaced || tokens[last + 2]?.spaced !== false) return null;
      if (two === "plus") return { last: last + 2, effect: "floor" };
      return two === "odd" ? { last: last + 2, effect: "approx" } : null;
    case "+":
      return one.spaced ? null : { last: last + 1, effect: "floor" };
    case "plus":
      return /^\d/u.test(two) ? null : { last: last + 1, effect: "floor" };
    case "odd":
      return { last: last + 1, effect: "approx" };
    case "or":
      if (two === "more" || two === "above") return { last: last + 2, effect: "floor" };
      if (two === "so") return { last: last + 2, effect: "approx" };
      return two === "fewer" || two === "less" ? { last: last + 2, effect: "ceiling" } : null;
    case "at":
      return boundAfter(tokens, last);
    case "more":
    case "others":
    case "additional":
    case "further":
    case "new":
    case "other":
    case "extra":
      return { last: last + 1, effect: "additional" };
    default:
      return null;
  }
}

// "24 at least", "24 at the most"; in "killed 24 at least three" the words belong to the three
function boundAfter(tokens: readonly Token[], last: number): Found | null {
  let end = last + 2;
  if (tokens[end]?.lower === "the") end += 1;
  if (tokens[end]?.lower === "very") end += 1;
  const next = tokens[end + 1];
  if (next !== undefined && isNumber(next)) return null;
  const word = tokens[end]?.lower;
  if (word === "least" || word === "minimum") return { last: end, effect: "floor" };
  return word === "most" ? { last: end, effect: "ceiling" } : null;
}

function isNumber({ form }: Token): boolean {
  return IS_NUMBER.of(form);
}

const IS_NUMBER = new Trait<boolean>(
  ({ kind, lower }) =>
    kind === "number" || UNITS.has(lower) || TENS.has(lower) || lower === "a" || lower === "several",
);

const PARTS_OFF = new Set("and but while when as than was were that who whom which".split(" "));

const DOES_PART = new Trait<boolean>(({ lower }) => PARTS_OFF.has(lower));

/** The same with the noun in between: "two border guards, at the least", "37 of them or more", "24 people or so". */
export function boundBeyondNoun(tokens: readonly Token[], last: number): Effect | null {
  for (let at = last + 1; at <= last + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || isNumber(token)) return null;
    const comma = token.lower === "," ? 1 : 0;
    const word = tokens[at + comma]?.lower;
    if (at > last + 1 && word === "at") return boundAfter(tokens, at + comma - 1)?.effect ?? null;
    if (at > last + 1 && word === "or") {
      const next = tokens[at + comma + 1]?.lower;
      return next === "more" ? "floor" : next === "so" ? "approx" : null;
    }
    if (token.kind !== "word" || DOES_PART.of(token.form)) return null;
  }
  return null;
}
