import type { Token } from "../../../text/tokens.js";
import { type Bare, readCardinal } from "./cardinal.js";

const BEFORE = new Set("the this each every any no".split(" "));
const AFTER = new Set(
  "another side thing point can could should must may might by 's party time way reason".split(" "),
);

/**
 * The last token of a phrase in which "one" counts nobody: "one another", "each one", "one of the worst", "one
 * in three". Null where it counts.
 */
export function endOfOneIdiom(tokens: readonly Token[], { first, last, min, form }: Bare): number | null {
  const share = endOfShare(tokens, last, min ?? 0);
  if (share !== null) return share;
  if (form !== "words" || min !== 1 || first !== last) return null;
  const next = tokens[last + 1]?.lower ?? "";
  const before = tokens[first - 1]?.lower ?? "";
  if (BEFORE.has(before) || AFTER.has(next) || isOneOfThings(tokens, first)) return last;
  if (before === "by" && tokens[first - 2]?.lower === "one") return last;
  if (next === "of")
    return tokens[last + 2]?.lower === "the" && isSuperlative(tokens[last + 3]?.lower ?? "") ? last : null;
  if (next === "in") return readCardinal(tokens, last + 2)?.last ?? null;
  if (next !== "out" || tokens[last + 2]?.lower !== "of") return null;
  const every = tokens[last + 3]?.lower === "every" ? 1 : 0;
  return readCardinal(tokens, last + 3 + every)?.last ?? null;
}

/** "nine out of ten", "three in every four", "90 out of 100": a share, and no count. */
function endOfShare(tokens: readonly Token[], last: number, part: number): number | null {
  const joins = tokens[last + 1]?.lower;
  if (joins !== "in" && joins !== "out") return null;
  if (joins === "out" && tokens[last + 2]?.lower !== "of") return null;
  const from = joins === "out" ? last + 3 : last + 2;
  if (tokens[from]?.lower === "every") return readCardinal(tokens, from + 1)?.last ?? null;
  if (joins === "in") return null;
  const whole = readCardinal(tokens, from);
  return whole !== null && WHOLES.has(whole.min ?? 0) && part < (whole.min ?? 0) ? whole.last : null;
}

/** What shares are told of. */
const WHOLES = new Set([10, 100, 1000]);

/** "the deadliest one this year", "the most recent one", "an earlier one": a thing told of before, and nobody. */
function isOneOfThings(tokens: readonly Token[], one: number): boolean {
  const word = tokens[one - 1]?.lower ?? "";
  if (OF_PEOPLE.has(word)) return false;
  const isMost = tokens[one - 2]?.lower === "most";
  if (!isMost && !isSuperlative(word) && !OF_THINGS.has(word)) return false;
  const before = tokens[isMost ? one - 3 : one - 2]?.lower ?? "";
  return before === "the" || before === "a" || before === "an";
}

const OF_PEOPLE = new Set("youngest eldest oldest".split(" "));
const OF_THINGS = new Set(
  "bigger bloodier deadlier deadly earlier larger latest major new previous recent separate similar smaller worse".split(
    " ",
  ),
);

function isSuperlative(word: string): boolean {
  return (
    word === "worst" || word === "most" || word === "best" || word === "least" || /^\p{L}{3,}est$/u.test(word)
  );
}
