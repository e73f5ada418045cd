import type { Category } from "../domain/category.js";
import type { OutcomeWord } from "../language/index.js";
import { bare } from "./bare.js";
import { harmOf, partyHas } from "./bare-of.js";
import type { Draft } from "./draft.js";
import { pendingFigure } from "./pending.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, isFigure, isMark, isNumber, isThing, isUnknownWord } from "./sentence.js";

/** "deaths were reported", "there have been casualties", "casualties are mounting", "bodies lying in the streets". */
export function fromNoun(
  sentence: Sentence,
  outcome: OutcomeMention,
  counted: readonly Draft[],
): Draft | null {
  const reading = outcome.readings.find(
    (each) => each.frames.includes("head") && each.weak !== true && each.category !== "captured",
  );
  if (reading === undefined) return null;
  const before = nounStart(sentence, outcome);
  if (does(sentence, before, "demonstrative") || does(sentence, before, "negation")) return null;
  // "Whether the shootings have resulted in casualties has not been disclosed"
  if (does(sentence, 0, "whether")) return null;
  // "the camp for 6,000 refugees was closed": they have a number
  if (isNumber(sentence, before)) return null;
  // "the number of fatalities has decreased"
  const ofTally = does(sentence, before, "of") && does(sentence, before - 1, "tallied");
  if (ofTally && !does(sentence, before - 2, "indefiniteArticle")) return null;
  // "1,212 bodies of fallen defenders"
  if (does(sentence, before, "of") && counted.some(({ group }) => group?.last === before - 1)) return null;
  const told = harmOf(sentence, outcome, reading, counted) ?? partyHas(sentence, outcome, reading);
  if (told !== null) return told;
  if (reading.single === true) return massNoun(sentence, outcome, reading.category);
  const definite =
    does(sentence, outcome.first, "determiner") ||
    does(sentence, before, "determiner") ||
    does(sentence, before, "both") ||
    does(sentence, before, "possessive");
  if (!definite && does(sentence, before, "admitting") && endsNoun(sentence, outcome.last + 1))
    return bare(sentence, outcome, reading.category, before, outcome.last, "unknown", "bare/admitted");
  if (existential(sentence, before))
    return bare(sentence, outcome, reading.category, before + 1, outcome.last, "unknown", "bare/existential");
  // "two men who were wounded were expected to live": no noun
  if (does(sentence, before, "be") && reading.people === true) return null;
  // "a doctor for the wounded is on his way": somebody else is the subject
  const governor = does(sentence, outcome.first, "determiner") ? outcome.first - 1 : before - 1;
  if (definite && (does(sentence, governor, "preposition") || does(sentence, governor, "of"))) return null;
  // "three of the judges investigating the murders have resigned": the object of a verb
  if (definite && (isUnknownWord(sentence, governor) || does(sentence, governor, "participle"))) return null;
  if (definite && !isEventWord(reading)) {
    if (!manyAfter(sentence, outcome.last + 1)) return null;
  }
  const end = Math.min(sentence.tokens.length, outcome.last + 7);
  for (let at = outcome.last + 1; at < end; at += 1) {
    if (isMark(sentence, at, ",", ";", ".", ":")) break;
    if (does(sentence, at, "relative")) break;
    // "led victims to a clinic"
    const isToward = does(sentence, at, "modal") && does(sentence, at, "preposition");
    if (isToward && !does(sentence, at + 1, "be") && !does(sentence, at + 1, "have")) return null;
    if (does(sentence, at, "be") || does(sentence, at, "have") || does(sentence, at, "modal")) {
      // "a convoy of evacuees was shelled": another noun is the subject
      if (reading.people === true && does(sentence, at, "beOne") && does(sentence, before, "of")) return null;
      // "the injuries were not grave"
      if (does(sentence, at + 1, "negation")) return null;
      // "our losses are 12 killed": the figure is told
      if (leadsToFigure(sentence, at + 1) || isMark(sentence, at + 2, ":")) return null;
      // "losses are being specified": a figure to come
      if (pendingFigure(sentence, at, []) !== null) return null;
      return bare(
        sentence,
        outcome,
        reading.category,
        before + 1,
        Math.min(at + 1, sentence.tokens.length - 1),
        "unknown",
        "bare/noun",
      );
    }
  }
  return null;
}

/** "Saturday's clashes had also cost lives", "the raid claimed many lives": no number, and no one named. */
export function fromLives(sentence: Sentence, outcome: OutcomeMention): Draft | null {
  const reading = outcome.readings.find((each) => each.taken === true);
  if (reading === undefined) return null;
  let at = outcome.first - 1;
  while (does(sentence, at, "indefinite") || does(sentence, at, "adjective")) at -= 1;
  if (!does(sentence, at, "taking") || sentence.quantityAt[outcome.first - 1] !== undefined) return null;
  const next = outcome.last + 1;
  const ends =
    next >= sentence.tokens.length || isMark(sentence, next) || does(sentence, next, "preposition");
  // "may cost lives", "could not have cost lives"
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    if (isMark(sentence, before)) break;
    if (does(sentence, before, "modal") || does(sentence, before, "negation")) return null;
  }
  return ends ? bare(sentence, outcome, reading.category, at, outcome.last, "unknown", "bare/lives") : null;
}

/** Nothing that the noun goes with follows: not "reported casualty figures", "reported losses of 40". */
function endsNoun(sentence: Sentence, at: number): boolean {
  if (at >= sentence.tokens.length || isMark(sentence, at, ",", ".", ";", ")", '"', "”")) return true;
  if (does(sentence, at, "of")) return does(sentence, at + 1, "possessive") || does(sentence, at + 1, "ours");
  return (
    does(sentence, at, "and") ||
    does(sentence, at, "but") ||
    does(sentence, at, "preposition") ||
    does(sentence, at, "clause")
  );
}

function leadsToFigure(sentence: Sentence, from: number): boolean {
  let at = from;
  while (does(sentence, at, "adverb") || does(sentence, at, "change") || does(sentence, at, "clause"))
    at += 1;
  return isFigure(sentence, at);
}

function isEventWord(reading: OutcomeWord): boolean {
  return reading.people !== true;
}

/** "the wounded are many", "the wounded are in the hundreds"; not "the victims were in the house". */
function manyAfter(sentence: Sentence, at: number): boolean {
  if (!does(sentence, at, "be")) return false;
  if (does(sentence, at + 1, "indefinite") || does(sentence, at + 2, "indefinite")) return true;
  if (!does(sentence, at + 1, "preposition")) return false;
  const number = does(sentence, at + 2, "determiner") ? at + 3 : at + 2;
  return sentence.quantityAt[number] !== undefined || sentence.quantityAt[at + 2] !== undefined;
}

/** "with mass displacement under way", "led to a mass evacuation": a noun that is people on the move by itself. */
function massNoun(sentence: Sentence, outcome: OutcomeMention, category: Category): Draft | null {
  if (category !== "displaced" || outcome.first === outcome.last) return null;
  return bare(sentence, outcome, category, outcome.first, outcome.last, "unknown", "bare/mass");
}

function nounStart(sentence: Sentence, outcome: OutcomeMention): number {
  let at = outcome.first - 1;
  while (
    at >= 0 &&
    !isNumber(sentence, at) &&
    (does(sentence, at, "adjective") ||
      does(sentence, at, "indefinite") ||
      does(sentence, at, "majority") ||
      sentence.nameAt[at] !== undefined ||
      // "the shooting victims", "six gunshot victims"
      (at === outcome.first - 1 && (does(sentence, at, "event") || isThing(sentence, at))) ||
      // "the injured victims"
      sentence.outcomeAt[at]?.readings.some(({ people }) => people === true) === true ||
      ((sentence.roles[at]?.length ?? 0) === 0 && sentence.tokens[at]?.kind === "word") ||
      isMark(sentence, at, '"', "“"))
  )
    at -= 1;
  return at;
}

/** "there were still many bodies", "there have been significant casualties". */
function existential(sentence: Sentence, before: number): boolean {
  for (let at = before; at >= Math.max(0, before - 4); at -= 1) {
    if (does(sentence, at, "there")) return true;
    if (
      !(
        does(sentence, at, "be") ||
        does(sentence, at, "have") ||
        does(sentence, at, "adverb") ||
        isMark(sentence, at, '"', "“")
      )
    )
      return false;
  }
  return false;
}
