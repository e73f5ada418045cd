import type { QuantityMention } from "../../../mention.js";
import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import type { Bare } from "./cardinal.js";
import { FRACTIONS, OWNERS, TENS, UNITS } from "./words.js";

/** Words that stand for those harmed: "half of the 40 wounded" tells of the 40. */
const HARMED = new Set(
  "dead died wounded injured hurt killed missing victims casualties hostages prisoners captives fatalities deaths displaced".split(
    " ",
  ),
);
const SIZES: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["tenth", 10],
]);
/** "a third", "two thirds": as many as there can be of a tenth. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ...[...UNITS].filter(([, parts]) => parts > 0 && parts < 10),
]);
/** Behind "of": whose the whole is, or about how many it is. */
const LEADS = new Set([
  ...OWNERS,
  "some",
  "about",
  "around",
  "nearly",
  "almost",
  "over",
  "roughly",
  "estimated",
]);
const OPENS_UNIT = new Trait<boolean>(({ lower }) => lower === "per" || PERCENT.has(lower));
/** "twenty - five to thirty": words of a range of shares. */
const LONGEST_RATE = 7;
/** Between the lead and the number: "the more than 9,000", "the estimated 9,000". */
const ABOUT = new Set(
  "more than over nearly almost about around some roughly estimated approximately at least".split(" "),
);
/** Those just counted: "half of whom", "a third of them". */
const THOSE = new Set(["whom", "them", "these", "those"]);
/** "30 per cent of", "30 percent", "30%". */
const PERCENT = new Set(["%", "percent", "pct"]);
/** How many words may name whose they are: "of the town's", "of the border village's". */
const LONGEST_OWNER = 5;

/** How far behind the number of a whole its harm may be told, in words: "45 Palestinians who were killed". */
const HARM_REACH = 4;

/** Reads a number at a token, if one begins there. */
type ReadNumber = (tokens: readonly Token[], at: number) => Bare | null;

/** Whether a share may open with a word. */
export const OPENS_SHARE = new Trait<boolean>(
  ({ lower, kind }) =>
    kind === "number" || lower === "half" || PARTS.has(lower) || UNITS.has(lower) || TENS.has(lower),
);

/**
 * "Half of the town's 2,000 people", "70 per cent of its 300 villagers", "one in five of the 3,000", and behind a whole
 * of the same sentence "90 soldiers, a third of whom", "of whom half": so many of a whole whose number is told, rounded to a
 * person. Null for shares of a whole without a number, and of those harmed. `before` are the quantities read so far.
 */
export function readShareOf(
  tokens: readonly Token[],
  at: number,
  readNumber: ReadNumber,
  before: readonly QuantityMention[],
): Bare | null {
  const share = shareAt(tokens, at, readNumber);
  if (share === null) return null;
  const counted = before.at(-1);
  const of = share.last + 1;
  const hasOf = tokens[of]?.lower === "of";
  const those = hasOf ? of + 1 : at - 1;
  if (THOSE.has(tokens[those]?.lower ?? "") && tokens[those - 1]?.lower === "of")
    return ofCounted(tokens, at, share, counted);
  if (!hasOf && opensWhole(tokens, at, counted)) return ofCounted(tokens, at, share, counted);
  if (!hasOf && share.low * 2 !== 1) return null;
  const whole = wholeAhead(tokens, hasOf ? of + 1 : of, hasOf, readNumber);
  return whole === null || isOfHarmed(tokens, whole.last) ? null : partOf(whole, share, at, whole.last);
}

/** The number of the whole behind "of", with whose they are before it: "the town's 2,000", "some 600,000". */
function wholeAhead(
  tokens: readonly Token[],
  lead: number,
  hasOf: boolean,
  readNumber: ReadNumber,
): Bare | null {
  const direct = hasOf ? readNumber(tokens, lead) : null;
  if (direct !== null) return direct.form === "digits" ? direct : null;
  const isName = tokens[lead]?.capital === true;
  if (!isName && !LEADS.has(tokens[lead]?.lower ?? "")) return null;
  let from = lead + 1;
  while (ABOUT.has(tokens[from]?.lower ?? "")) from += 1;
  const opened = from;
  for (; from <= opened + LONGEST_OWNER; from += 1) {
    const token = tokens[from];
    if (token === undefined || (token.kind === "mark" && token.text !== "-")) return null;
    if (token.lower === "of" || token.lower === "and") return null;
    // "the 20,000", "some 20,000", "Goma's 20,000"
    const isNext = from === opened && !isName;
    const whole = isNext || isOwnedAt(tokens, from) ? readNumber(tokens, from) : null;
    if (whole !== null) return whole;
  }
  return null;
}

/** A number behind words stands behind the genitive of who they are: "the town's 2,000". */
function isOwnedAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  return before.endsWith("'s") || before.endsWith("'");
}

/** "Of the 90 soldiers, a third": the whole opens the sentence, and a comma parts the two. */
function opensWhole(tokens: readonly Token[], at: number, whole: QuantityMention | undefined): boolean {
  if (whole === undefined || tokens[at - 1]?.text !== ",") return false;
  const lead = OWNERS.has(tokens[whole.first - 1]?.lower ?? "") ? whole.first - 2 : whole.first - 1;
  return lead === 0 && tokens[lead]?.lower === "of";
}

/** A share of the people counted last in the sentence. */
function ofCounted(
  tokens: readonly Token[],
  first: number,
  share: Share,
  whole: QuantityMention | undefined,
): Bare | null {
  if (whole === undefined || whole.form === "article" || whole.last >= first) return null;
  // "40 were killed in the village of 300, half of them": another clause lies between
  for (let at = whole.last + 1; at < first; at += 1) if (tokens[at]?.text === ";") return null;
  return partOf(whole, share, first, share.last);
}

/** A share as the least and the most of one. */
interface Share {
  readonly low: number;
  readonly high: number;
  readonly last: number;
}

/** "half", "a third", "two thirds", "four-fifths", "30 per cent", "20-30%", "one in five", "nine out of ten". */
function shareAt(tokens: readonly Token[], at: number, readNumber: ReadNumber): Share | null {
  const first = tokens[at]?.lower ?? "";
  if (first === "half") return { low: 1 / 2, high: 1 / 2, last: at };
  return fractionAt(tokens, at, first) ?? rateAt(tokens, at, first) ?? percentAt(tokens, at, readNumber);
}

function fractionAt(tokens: readonly Token[], at: number, first: string): Share | null {
  const parts = PARTS.get(first);
  if (parts === undefined) return null;
  const last = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const word = tokens[last]?.lower ?? "";
  if (!FRACTIONS.has(word)) return null;
  const size = SIZES.get(word) ?? SIZES.get(word.slice(0, -1));
  return size === undefined || parts >= size ? null : { low: parts / size, high: parts / size, last };
}

/** Who a rate may be of, or what it may have done: "three in four residents", "nine in ten have fled". */
const RATED = new Set(
  "of people residents inhabitants villagers children families households women men civilians houses homes have has had are is were was".split(
    " ",
  ),
);

/** The end of a rate of a whole that no number tells: "three in four of Minova's residents"; -1 for "three in four days". */
export function endOfRate(tokens: readonly Token[], at: number): number {
  const last = rateAt(tokens, at, tokens[at]?.lower ?? "")?.last ?? -1;
  return last > 0 && RATED.has(tokens[last + 1]?.lower ?? "") ? last : -1;
}

/** "one in five", "two in every three", "nine out of ten" */
function rateAt(tokens: readonly Token[], at: number, first: string): Share | null {
  const parts = UNITS.get(first);
  if (parts === undefined || parts === 0) return null;
  let last = at + 1;
  if (tokens[last]?.lower === "out" && tokens[last + 1]?.lower === "of") last += 2;
  else if (tokens[last]?.lower === "in") last += 1;
  else return null;
  if (tokens[last]?.lower === "every") last += 1;
  const size = UNITS.get(tokens[last]?.lower ?? "");
  return size === undefined || parts >= size ? null : { low: parts / size, high: parts / size, last };
}

/** "30%", "30 per cent", "twenty to thirty percent"; a number is read only where the sign stands near. */
function percentAt(tokens: readonly Token[], at: number, readNumber: ReadNumber): Share | null {
  let near = at + 1;
  while (near <= at + LONGEST_RATE && !OPENS_UNIT.of((tokens[near] ?? (tokens[at] as Token)).form)) near += 1;
  if (near > at + LONGEST_RATE) return null;
  const number = readNumber(tokens, at);
  if (number === null || number.first !== at) return null;
  let most = number;
  const joint = tokens[number.last + 1];
  if (joint?.text === "-" || joint?.text === "–" || joint?.lower === "to")
    most = readNumber(tokens, number.last + 2) ?? number;
  const unit = tokens[most.last + 1]?.lower ?? "";
  const isSplit = unit === "per" && tokens[most.last + 2]?.lower === "cent";
  if (!isSplit && !PERCENT.has(unit)) return null;
  if (number.min === null || most.max === null || most.max >= 100 || number.min > most.max) return null;
  return { low: number.min / 100, high: most.max / 100, last: most.last + (isSplit ? 2 : 1) };
}

/** "half of the 40 people (who were) killed were children" tells of the 40; not "half of the 40 men were killed". */
function isOfHarmed(tokens: readonly Token[], last: number): boolean {
  let isRelative = false;
  for (let at = last + 1; at <= last + HARM_REACH && tokens[at]?.kind === "word"; at += 1) {
    const { lower } = tokens[at] as Token;
    if (HARMED.has(lower)) return true;
    isRelative ||= RELATIVES.has(lower);
    if (!isRelative && AUXILIARIES.has(lower)) return false;
  }
  return false;
}

const RELATIVES = new Set(["who", "that"]);
const AUXILIARIES = new Set("is are was were has have had been be".split(" "));

/** The share of a whole, as a number that stands from `first` to `last`. */
function partOf(
  whole: Pick<Bare, "min" | "max" | "form">,
  { low, high }: Share,
  first: number,
  last: number,
): Bare | null {
  if (whole.min === null || whole.min * low < 1) return null;
  const min = Math.round(whole.min * low);
  const max = whole.max === null ? null : Math.round(whole.max * high);
  const { form } = whole;
  return { first, last, min, max, approx: true, form, rule: "en/share-of", base: min, scale: 1 };
}
