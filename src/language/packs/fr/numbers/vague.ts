import type { Token } from "../../../text/tokens.js";
import { type Bare, readCardinal } from "./cardinal.js";
import { COLLECTIVES, PLURALS, SCALES } from "./words.js";

const SEVERAL = 3;

function round(first: number, last: number, min: number, max: number | null, rule: string): Bare {
  return {
    first,
    last,
    min,
    max,
    approx: true,
    form: max === null ? "vague" : "words",
    rule,
    base: min,
    scale: 1,
  };
}

/** A number, or a round or vague one: "une trentaine", "plusieurs centaines", "des dizaines de milliers", "quelques". */
export function readNumber(tokens: readonly Token[], at: number): Bare | null {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  switch (word) {
    case "un":
    case "une": {
      const collective = readCollective(tokens, at, at + 1);
      if (collective !== null) return collective;
      if (next === "poignée") return round(at, at + 1, SEVERAL, null, "fr/several");
      break;
    }
    case "plusieurs":
    case "quelques":
      return readSeveral(tokens, at);
    case "demi":
      return null;
  }
  const plural = readPlural(tokens, at, at);
  if (plural !== null) return plural;
  const alone = COLLECTIVES.has(word) && word !== "million" ? readCollective(tokens, at, at) : null;
  if (alone !== null) return alone;
  const number = readCardinal(tokens, at);
  return number === null ? null : multiplied(tokens, number);
}

/** "une centaine", "une demi-douzaine", "un demi-million", "un millier". */
function readCollective(tokens: readonly Token[], first: number, at: number): Bare | null {
  const half = tokens[at]?.lower === "demi";
  const noun = half ? (tokens[at + 1]?.lower === "-" ? at + 2 : at + 1) : at;
  const value = COLLECTIVES.get(tokens[noun]?.lower ?? "");
  if (value === undefined) return null;
  const count = half ? value / 2 : value;
  // "une centaine de milliers"
  const times = ofScale(tokens, noun + 1);
  if (times !== null)
    return round(first, times.last, count * times.scale, count * times.scale, "fr/collective");
  return round(first, noun, count, count, "fr/collective");
}

/** "dizaines", "centaines de milliers", "milliers": two of the kind, and more. */
function readPlural(tokens: readonly Token[], first: number, at: number): Bare | null {
  const min = PLURALS.get(tokens[at]?.lower ?? "");
  if (min === undefined) return null;
  const times = ofScale(tokens, at + 1);
  return times === null
    ? round(first, at, min, null, "fr/plural")
    : round(first, times.last, min * times.scale, null, "fr/plural");
}

function ofScale(
  tokens: readonly Token[],
  at: number,
): { readonly last: number; readonly scale: number } | null {
  if (tokens[at]?.lower !== "de") return null;
  const scale = SCALES.get(tokens[at + 1]?.lower ?? "");
  return scale === undefined ? null : { last: at + 1, scale };
}

/** "plusieurs", "quelques dizaines", "plusieurs milliers". */
function readSeveral(tokens: readonly Token[], at: number): Bare {
  const plural = readPlural(tokens, at, at + 1);
  if (plural !== null) return plural;
  const scale = SCALES.get(tokens[at + 1]?.lower ?? "");
  return scale === undefined
    ? round(at, at, SEVERAL, null, "fr/several")
    : round(at, at + 1, 2 * scale, null, "fr/several");
}

/** "deux dizaines", "trois centaines", "deux millions et demi". */
function multiplied(tokens: readonly Token[], number: Bare): Bare {
  const { last, min } = number;
  const each = PLURALS.get(tokens[last + 1]?.lower ?? "");
  if (each !== undefined && number.scale === 1) {
    const value = (each / 2) * min;
    return round(number.first, last + 1, value, value, "fr/collective");
  }
  if (
    number.scale > 1 &&
    tokens[last + 1]?.lower === "et" &&
    /^demie?$/u.test(tokens[last + 2]?.lower ?? "")
  ) {
    const value = min + number.scale / 2;
    return { ...round(number.first, last + 2, value, value, "fr/half"), scale: number.scale };
  }
  return number;
}
