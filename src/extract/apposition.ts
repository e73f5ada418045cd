import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";

/** The longest run between two commas that is read as saying who somebody is. */
const LONGEST_APPOSITION = 30;

/**
 * Where the clause goes on behind what is put between commas to say who somebody is: "the mayor of Achi, who was
 * kidnapped on Friday, was found dead". `from` itself where nothing is put in, or no verb or outcome follows it.
 */
export function afterApposition(sentence: Sentence, from: number): number {
  const open = sentence.tokens[from];
  if (open === undefined || !isMark(sentence, from, ",", "(", "[", "—", "–")) return from;
  const isLong = isMark(sentence, from, "—");
  const isDash = isLong || isMark(sentence, from, "–");
  let parts = false;
  for (let at = from + 1; at <= from + LONGEST_APPOSITION; at += 1) {
    parts ||= does(sentence, at, "including") || does(sentence, at, "partitive");
    if (isMark(sentence, at, ";", ":", ".", '"', "“", "”") || does(sentence, at, "contrast")) return from;
    const quantity = sentence.quantityAt[at];
    if (
      quantity !== undefined &&
      quantity.form !== "article" &&
      !isAgeAt(sentence, at) &&
      !parts &&
      !isPart(sentence, quantity.last)
    )
      return from;
    // "Ann Hill, 34, was shot", "the governor (of the east) died"
    const closes = isDash ? isMark(sentence, at, isLong ? "—" : "–") : isMark(sentence, at, ",", ")", "]");
    if (closes && goesOn(sentence, at + 1)) return at + 1;
  }
  return from;
}

/** The longest "of" phrase between somebody and a verb: "the driver of Colonel Haq was killed". */
const LONGEST_OF = 9;

/** Where the clause goes on behind whose somebody was; `from` itself where no "of" stands there. */
export function afterOf(sentence: Sentence, from: number): number {
  if (!does(sentence, from, "of")) return from;
  for (let at = from + 1; at <= from + LONGEST_OF; at += 1) {
    if (goesOn(sentence, at) || isMark(sentence, at, ",")) return at;
    const nominal =
      sentence.nameAt[at] !== undefined ||
      sentence.personAt[at] !== undefined ||
      sentence.mayBeName(at) ||
      isMark(sentence, at, ".", "-") ||
      does(sentence, at, "determiner") ||
      does(sentence, at, "possessive") ||
      does(sentence, at, "adjective") ||
      does(sentence, at, "thing");
    if (!nominal) return from;
  }
  return from;
}

/** The longest relative clause without a comma that is passed over, in tokens. */
const LONGEST_RELATIVE = 14;

/** What opens the subject of another clause. */
const SUBJECT = bitsOf(["determiner", "possessive", "pronoun"]);

/**
 * Where the clause goes on behind a relative clause without commas: "a soldier who escorted them was killed". `from`
 * itself where no such clause stands there, or it is what tells the outcome ("two men who were killed").
 */
export function afterRelative(sentence: Sentence, from: number): number {
  if (!does(sentence, from, "relative")) return from;
  let at = from + 1;
  // "who were fishing", "who had come": its own verb
  while (isAuxiliary(sentence, at) || does(sentence, at, "adverb")) at += 1;
  // "said that 21 servicemen had been hurt": no clause of somebody
  if (sentence.quantityAt[at] !== undefined || sentence.personAt[at] !== undefined) return from;
  if (doesOne(sentence, at, SUBJECT)) return from;
  for (at += 1; at <= from + LONGEST_RELATIVE; at += 1) {
    if (isMark(sentence, at) || does(sentence, at, "contrast") || does(sentence, at, "relative")) return from;
    if (does(sentence, at, "clause") || does(sentence, at, "tell")) return from;
    // "who asked not to be named": no verb of the clause that goes on
    if (isAuxiliary(sentence, at) && !does(sentence, at - 1, "modal")) return at;
  }
  return from;
}

/**
 * Where the clause goes on behind what somebody is charged with: "five men accused of the killing of a nun were arrested".
 * `from` itself where no such words stand there, or no verb follows them.
 */
export function afterCharge(sentence: Sentence, from: number): number {
  if (!does(sentence, from, "accused")) return from;
  if (!does(sentence, from + 1, "preposition") && !does(sentence, from + 1, "of")) return from;
  for (let at = from + 2; at <= from + LONGEST_RELATIVE; at += 1) {
    if (isMark(sentence, at) || does(sentence, at, "contrast") || does(sentence, at, "relative")) return from;
    if (does(sentence, at, "clause") || does(sentence, at, "tell")) return from;
    if (isAuxiliary(sentence, at) && !does(sentence, at - 1, "modal")) return at;
  }
  return from;
}

function isAuxiliary(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "be") || does(sentence, at, "have") || does(sentence, at, "get");
}

/** "38 citizens, two soldiers among them, died". */
function isPart(sentence: Sentence, number: number): boolean {
  for (let at = number + 1; at <= number + 4; at += 1)
    if (does(sentence, at, "including") || does(sentence, at, "partitive")) return true;
  return false;
}

/** A bare number between commas: how old somebody is. */
function isAgeAt(sentence: Sentence, at: number): boolean {
  return (
    isMark(sentence, at - 1, ",", "(") &&
    isMark(sentence, at + 1, ",", ")") &&
    (sentence.quantityAt[at]?.min ?? 0) < 111
  );
}

/** A verb group of somebody, or what befell them. */
function goesOn(sentence: Sentence, from: number): boolean {
  let at = from;
  while (does(sentence, at, "adverb") || sentence.dayAt[at] !== undefined) at += 1;
  if (isAuxiliary(sentence, at)) return true;
  return sentence.outcomeAt[at]?.readings.some((reading) => reading.frames.includes("subject")) === true;
}
