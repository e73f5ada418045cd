import type { QuantityMention } from "../../../mention.js";
import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import { isMeasured } from "./exclusions.js";
import { ORDINALS } from "./words.js";

/** "no", "none", "nobody", "a", "another", "both": numbers that are no number words. Null where none is meant. */
export function readSingle(tokens: readonly Token[], at: number): QuantityMention | null {
  const token = tokens[at] as Token;
  if (token.kind !== "word") return null;
  switch (token.lower) {
    case "a":
    case "an":
      return readArticle(tokens, at);
    case "another":
      return readAnother(tokens, at);
    case "no":
      return readNo(tokens, at);
    case "nobody":
      return nobody(at, at);
    case "none":
    case "nil":
      return mention(at, at, 0, "none", "en/none");
    case "neither":
      return NEITHER_BEFORE.has(tokens[at + 1]?.lower ?? "") || isNeitherHarm(tokens, at)
        ? mention(at, at, 0, "none", "en/none")
        : null;
    case "nor":
      return HARM.has(tokens[at + 1]?.lower ?? "") && hasNeither(tokens, at)
        ? mention(at, at, 0, "none", "en/none")
        : null;
    case "not":
      return readNot(tokens, at);
    case "without":
      return readWithout(tokens, at);
    case "any":
      return readAny(tokens, at);
    case "anyone":
    case "anybody": {
      const none = readAny(tokens, at);
      return none === null ? null : { ...none, ofPeople: true };
    }
    case "couple":
    case "pair":
    case "duo":
    case "trio":
      return readTogether(tokens, at);
    case "both":
      return readBoth(tokens, at);
    default:
      return null;
  }
}

function mention(
  first: number,
  last: number,
  value: number,
  form: QuantityMention["form"],
  rule: string,
  additional = false,
): QuantityMention {
  const core = { first, last };
  return { first, last, min: value, max: value, approx: false, form, additional, core, rules: [rule] };
}

function nobody(first: number, last: number): QuantityMention {
  return { ...mention(first, last, 0, "none", "en/none"), ofPeople: true };
}

// what an article opens that is no single thing: "a few", "a number of", "a lot"
const ARTICLE_NO = new Set(
  "few lot lots number total great little couple half quarter third series result bit while large small majority minority part fraction percentage handful dozen similar certain".split(
    " ",
  ),
);

const OPENS_NO_SINGLE = new Trait<boolean>(({ lower }) => ARTICLE_NO.has(lower));

function readArticle(tokens: readonly Token[], at: number): QuantityMention | null {
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "mark" || next.kind === "number") return null;
  if (isMeasured(tokens, at) && !ORDINALS.has(next.lower)) return null;
  if (IS_ORDINAL.of(next.form)) return readOrdinal(tokens, at, at + 1);
  return OPENS_NO_SINGLE.of(next.form) ? null : mention(at, at, 1, "article", "en/article");
}

function readAnother(tokens: readonly Token[], at: number): QuantityMention | null {
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? "";
  if (before === "one") return null;
  // "killed one soldier and wounded another"
  if (next === undefined || next.kind === "mark")
    return /(?:ed|ing|t)$/u.test(before) ? mention(at, at, 1, "article", "en/another", true) : null;
  if (next.kind !== "word") return null;
  if (isMeasured(tokens, at)) return null;
  return mention(at, at, 1, "article", "en/another", true);
}

// "a fourth soldier died": one more; "a third of them" and "a second time" are something else
function readOrdinal(tokens: readonly Token[], first: number, ordinal: number): QuantityMention | null {
  const noun = tokens[ordinal + 1];
  if (isMeasured(tokens, ordinal)) return null;
  if (!standsAlone(tokens, first, ordinal) && (noun?.kind !== "word" || ORDINAL_NO.has(noun.lower)))
    return null;
  return mention(first, ordinal, 1, "article", "en/ordinal-one", true);
}

// "a fourth, shot in the leg, is in hospital", "a fourth was wounded", "killed two and wounded a third"
function standsAlone(tokens: readonly Token[], first: number, ordinal: number): boolean {
  const next = tokens[ordinal + 1];
  if (next?.text === "," || (next?.lower === "was" && tokens[first - 1]?.kind !== "word")) return true;
  const ends = next === undefined || next.kind === "mark" || AFTER_ONE.has(next.lower);
  return ends && followsOthers(tokens, ordinal);
}

const AFTER_ONE = new Set("on at near and but while was is".split(" "));

const NEXT: ReadonlyMap<string, readonly string[]> = new Map([
  ["third", ["two", "2"]],
  ["fourth", ["three", "3"]],
  ["fifth", ["four", "4"]],
  ["sixth", ["five", "5"]],
  ["seventh", ["six", "6"]],
]);
/** How far before it those may be counted to whom one more is added, in words. */
const OTHERS_REACH = 14;

// "two soldiers died and a third was hurt": no third of anything
function followsOthers(tokens: readonly Token[], ordinal: number): boolean {
  const others = NEXT.get(tokens[ordinal]?.lower ?? "");
  if (others === undefined) return false;
  for (let at = ordinal - 1; at >= Math.max(0, ordinal - OTHERS_REACH); at -= 1)
    if (others.includes(tokens[at]?.lower ?? "")) return true;
  return false;
}

const ORDINAL_NO = new Set("of time times wave phase round attempt in on and or is was to the".split(" "));

const IS_ORDINAL = new Trait<boolean>(
  ({ lower }) => ORDINALS.has(lower) || /^\d+(?:st|nd|rd|th)$/u.test(lower),
);

const NO_IDIOM = new Set(
  "longer doubt matter way sooner further more fewer less later but and or - in at to is was such better means".split(
    " ",
  ),
);

function readNo(tokens: readonly Token[], at: number): QuantityMention | null {
  const next = tokens[at + 1];
  if (next?.lower === "one") return nobody(at, at + 1);
  // "no-one", but "no-fly zone"
  if (next?.lower === "-") return tokens[at + 2]?.lower === "one" ? nobody(at, at + 2) : null;
  if (next === undefined || next.kind !== "word") return null;
  const third = tokens[at + 2]?.lower;
  // "no more casualties", "no further deaths", but "no more than 24"
  const widened =
    (next.lower === "further" || next.lower === "more" || next.lower === "other") &&
    tokens[at + 2]?.kind === "word" &&
    third !== "than" &&
    third !== "to";
  if (NO_IDIOM.has(next.lower) && !widened) return null;
  if (next.lower === "single") return mention(at, at + 1, 0, "none", "en/none");
  return mention(at, at, 0, "none", "en/none", widened);
}

// "not one", "not a single"
function readNot(tokens: readonly Token[], at: number): QuantityMention | null {
  const next = tokens[at + 1]?.lower;
  const third = tokens[at + 2]?.lower;
  if (next === "a" && third === "single") return mention(at, at + 2, 0, "none", "en/none");
  // "did not cause injuries", "did not result in casualties"
  if (CAUSE.has(next ?? "")) {
    const harm = third === "in" || third === "to" ? at + 3 : at + 2;
    if (HARM.has(tokens[harm]?.lower ?? "")) return mention(at, harm - 1, 0, "none", "en/not-any");
  }
  // "not one but five", "twelve, not one more"
  return next === "one" && tokens[at + 2]?.kind === "word" && third !== "but" && third !== "more"
    ? mention(at, at + 1, 0, "none", "en/none")
    : null;
}

const CAUSE = new Set("cause inflict produce leave result lead".split(" "));

const HARM = new Set(
  "casualties casualty losses loss victims victim injuries injury fatalities fatality deaths death dead wounded".split(
    " ",
  ),
);

// "caused neither deaths nor injuries"
function isNeitherHarm(tokens: readonly Token[], at: number): boolean {
  return HARM.has(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.lower === "nor";
}

function hasNeither(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 2]?.lower === "neither" && HARM.has(tokens[at - 1]?.lower ?? "");
}

const DOING = new Set(
  "causing inflicting suffering sustaining incurring taking leaving producing claiming resulting in".split(
    " ",
  ),
);

// "without casualties", "without any human losses", "without causing injuries"
function readWithout(tokens: readonly Token[], at: number): QuantityMention | null {
  let doing = 0;
  while (doing < 2 && DOING.has(tokens[at + 1 + doing]?.lower ?? "")) doing += 1;
  const next = tokens[at + 1 + doing]?.lower;
  const single = tokens[at + 2 + doing]?.lower;
  // "without any", "without a single", "without one"
  const any = doing + (next === "a" && single === "single" ? 2 : next === "any" || next === "one" ? 1 : 0);
  for (let i = at + 1 + any; i <= at + 2 + any; i += 1)
    if (HARM.has(tokens[i]?.lower ?? "")) return mention(at, at + any, 0, "none", "en/without");
  return null;
}

const DENIALS = new Set(
  "not never didn't don't doesn't hasn't haven't hadn't wasn't weren't isn't aren't nor cannot can't".split(
    " ",
  ),
);

const WISHES = new Set("want wish intend mean expect plan like".split(" "));

// "did not suffer any casualties"
function denied(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 6; i -= 1) {
    const token = tokens[i] as Token;
    // "it is not clear whether anybody was hurt"
    if (token.lower === "whether" || token.lower === "if") return false;
    // "did not want anyone else to be killed"
    if (DENIALS.has(token.lower)) return !WISHES.has(tokens[i + 1]?.lower ?? "");
    if (token.kind === "mark" && token.lower !== "-") return false;
  }
  return false;
}

function readAny(tokens: readonly Token[], at: number): QuantityMention | null {
  return denied(tokens, at) || deniedByWord(tokens, at) ? mention(at, at, 0, "none", "en/not-any") : null;
}

const DENYING = new Set("deny denies denied denying".split(" "));

// "denied losing any men", "denies that any of its men were captured": who denies it says there were none
function deniedByWord(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
    const token = tokens[i] as Token;
    if (DENYING.has(token.lower)) return !DENIALS.has(tokens[i - 1]?.lower ?? "");
    if (token.kind === "mark") return false;
  }
  return false;
}

const NEITHER_BEFORE = new Set("was were is are of died has had have survived".split(" "));
const BOTH_NO = new Set(
  "sides side countries nations parties states governments leaders presidents ministers ways directions cases ends in on at sexes armies militaries capitals ministries houses regions".split(
    " ",
  ),
);

const TOGETHER = new Set("was were had have has died are is perished succumbed".split(" "));

// "the couple were burned alive", "the trio died": people told of before, or known
function readTogether(tokens: readonly Token[], at: number): QuantityMention | null {
  if (tokens[at - 1]?.lower !== "the" || !TOGETHER.has(tokens[at + 1]?.lower ?? "")) return null;
  return mention(at, at, tokens[at]?.lower === "trio" ? 3 : 2, "pronoun", "en/couple");
}

function readBoth(tokens: readonly Token[], at: number): QuantityMention | null {
  const next = tokens[at + 1];
  if (next === undefined || BOTH_NO.has(next.lower)) return null;
  // "both civilians and soldiers"
  if (tokens[at + 2]?.lower === "and") return null;
  return mention(at, at, 2, "pronoun", "en/both");
}
