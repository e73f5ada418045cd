import type { Category } from "../domain/category.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import { figureFrom, isToll, noneHad } from "./none-had.js";
import { isToCome, leavesOpen, mayBePending, pendingFigure } from "./pending.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";
import type { Voice } from "./voice.js";
import { hasVoice, voiceAround, voiceBetween, voiceRight } from "./voice.js";

/** A figure that a party does not give, and the party where the sentence names it. */
export interface Silence {
  readonly draft: Draft;
  readonly party: Voice | null;
}

/** Whether the sentence has a word that opens a silence. */
export function maySilence(sentence: Sentence): boolean {
  return (
    anyDoes(sentence, "negation") ||
    anyDoes(sentence, "silence") ||
    anyDoes(sentence, "howMany") ||
    mayBePending(sentence) ||
    sentence.quantities.some((quantity) => quantity.form === "none")
  );
}

/**
 * Figures that a party does not give: "has not released details of casualties", "without saying how many", "no
 * losses were reported by X", "how many were wounded is still to be confirmed". Never zero: the bounds are null
 * and the status is withheld.
 */
export function silences(sentence: Sentence, here: readonly Draft[]): Silence[] {
  const found: Silence[] = [];
  const open = howManys(sentence, here);
  if (open.length > 0) return open;
  const isLeftOpen = leavesOpen(sentence);
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const pending = isLeftOpen ? pendingFigure(sentence, at, here) : null;
    if (pending !== null) {
      const one = silence(sentence, pending.category, pending.first, pending.last);
      one.draft.first = pending.first;
      found.push(one);
      at = pending.last;
      continue;
    }
    const none = sentence.quantityAt[at]?.form === "none" && sentence.quantityAt[at]?.first === at;
    const end = none
      ? noneGiven(sentence, at)
      : does(sentence, at, "negation")
        ? notGiven(sentence, at)
        : does(sentence, at, "silence")
          ? silentEnd(sentence, at)
          : null;
    if (end === null) continue;
    const category = categoryOf(sentence, at, end, here);
    if (category === null) continue;
    found.push(silence(sentence, category, at, end));
    at = end;
  }
  return found;
}

function silence(sentence: Sentence, category: Category, first: number, last: number): Silence {
  const one = draft(sentence, null, null, category);
  one.status = "withheld";
  const party = partyOf(sentence, first, last);
  one.first = party !== null && party.last < first && first - party.last < 8 ? party.first : first;
  one.last = last;
  one.doubt = 1.5;
  one.rules.push("silence/not-given");
  return { draft: one, party };
}

/** not + a verb of giving + details or a toll noun within reach, in either order. */
function notGiven(sentence: Sentence, at: number): number | null {
  let verb = -1;
  let details = -1;
  for (let index = at + 1; index < Math.min(sentence.tokens.length, at + 14); index += 1) {
    if (isMark(sentence, index, ";", ".")) break;
    if (isMark(sentence, index, ",") && verb >= 0) break;
    if (hasNumber(sentence, index)) return null;
    // "does not yet have a final toll of the killed"
    if (does(sentence, index, "have") && index <= at + 2) {
      const had = figureFrom(sentence, does(sentence, index + 1, "determiner") ? index + 2 : index + 1);
      if (had !== null) return had;
    }
    // "would not say whether the toll includes them", "did not say how many of each"
    if (index === verb + 1 && does(sentence, index, "clause")) return null;
    if (
      does(sentence, index, "details") &&
      does(sentence, index + 1, "of") &&
      does(sentence, index + 2, "distributive")
    )
      return null;
    // "asked not to be named", "declined to be named, put the losses at 12"
    if (does(sentence, index, "withhold") && does(sentence, index - 1, "be")) return null;
    if (does(sentence, index, "withhold") && index <= at + 6) verb = Math.max(verb, index);
    if (verb >= 0 && index !== verb && (does(sentence, index, "details") || isToll(sentence, index))) {
      // "did not confirm the figure": one that was given
      if (does(sentence, verb, "confirms") && isGiven(sentence, index)) return null;
      details = index;
    }
    // "данные о погибших не приводит", "о потерях не сообщается": what is not given stands before
    if (verb >= 0 && details < 0 && sentence.ownersFollow) details = detailsBefore(sentence, at);
    if (verb >= 0 && details >= 0) {
      const outcome = sentence.outcomes.find((each) => each.first > details && each.first <= details + 5);
      return Math.max(verb, details, outcome?.last ?? details);
    }
  }
  return null;
}

/** "the figure", "this number", and nothing of what it counts. */
function isGiven(sentence: Sentence, noun: number): boolean {
  const { tokens } = sentence;
  const isDefinite = does(sentence, noun - 1, "determiner") || does(sentence, noun - 1, "demonstrative");
  return isDefinite && (noun + 1 >= tokens.length || isMark(sentence, noun + 1)) && !isToll(sentence, noun);
}

/** The details or the toll before a negated verb of giving, in its clause; -1 where there is none, or a number. */
function detailsBefore(sentence: Sentence, negation: number): number {
  for (let at = negation - 1; at >= Math.max(0, negation - 9); at -= 1) {
    if (isMark(sentence, at, ";", ".", ",") || hasNumber(sentence, at) || does(sentence, at, "tell"))
      return -1;
    if (does(sentence, at, "details") || isToll(sentence, at)) return at;
  }
  return -1;
}

/** "no figure was given", "named no figure", "no casualties were reported by X", "it has reported none". */
function noneGiven(sentence: Sentence, at: number): number | null {
  const end = sentence.quantityAt[at]?.last ?? at;
  const had = noneHad(sentence, at, end);
  if (had !== null) return had;
  // "it named no figure", "has reported none": the verb right before
  let verb = at - 1;
  // "n'a fait état d'aucune perte"
  while (verb > 0 && (does(sentence, verb, "adverb") || does(sentence, verb, "of"))) verb -= 1;
  if (does(sentence, verb, "withhold") && !does(sentence, verb - 1, "be")) {
    if (
      does(sentence, verb, "tell") &&
      (isMark(sentence, end + 1, ".", ",") || end + 1 >= sentence.tokens.length)
    )
      return end;
    for (let next = end + 1; next <= end + 5; next += 1) {
      if (
        does(sentence, next, "details") &&
        sentence.outcomeAt[next]?.readings.some((reading) => reading.people === true) !== true
      )
        return next;
    }
  }
  // "there are no reports of casualties", "no immediate reports of casualties"
  let told = end + 1;
  if (!does(sentence, told, "document") && does(sentence, told + 1, "document")) told += 1;
  if (does(sentence, told, "document") && does(sentence, told, "assertion") && does(sentence, told + 1, "of"))
    for (let at = told + 2; at <= told + 4; at += 1) if (isToll(sentence, at)) return at;
  // "no (official) casualty count has come from", "no losses were reported by"
  let noun = -1;
  for (let index = end + 1; index < Math.min(sentence.tokens.length, end + 10); index += 1) {
    if (isMark(sentence, index, ";", ".", ",")) break;
    if (does(sentence, index, "details") || sentence.outcomeAt[index] !== undefined) noun = index;
    if (
      noun >= 0 &&
      index > noun &&
      does(sentence, index, "withhold") &&
      (does(sentence, index - 1, "be") ||
        does(sentence, index - 1, "have") ||
        does(sentence, index - 1, "adverb"))
    )
      return index;
  }
  return null;
}

function hasNumber(sentence: Sentence, index: number): boolean {
  const form = sentence.quantityAt[index]?.form;
  return form === "digits" || form === "words" || form === "vague";
}

/** "how many were wounded he did not say", "how many have died is not known": one for each "how many". */
function howManys(sentence: Sentence, here: readonly Draft[]): Silence[] {
  if (!anyDoes(sentence, "howMany")) return [];
  const starts = sentence.tokens.flatMap((_, at) =>
    does(sentence, at, "howMany") && !does(sentence, at - 1, "howMany") ? [at] : [],
  );
  if (starts.length === 0) return [];
  const unsaid = sentence.tokens.some(
    (_, at) =>
      does(sentence, at, "unclear") ||
      (does(sentence, at, "howMany") && isToCome(sentence, at)) ||
      (does(sentence, at, "negation") &&
        [1, 2, 3, 4].some(
          (step) => does(sentence, at + step, "withhold") || does(sentence, at + step, "tell"),
        )) ||
      does(sentence, at, "silence"),
  );
  if (!unsaid) return [];
  return starts.flatMap((at) => {
    const outcome = sentence.outcomes.find((each) => each.first > at && each.first <= at + 8);
    const category =
      outcome?.readings[0]?.category ??
      [...here].reverse().find((each) => each.sentence === sentence)?.category;
    return category === undefined ? [] : [silence(sentence, category, at, outcome?.last ?? at + 1)];
  });
}

function silentEnd(sentence: Sentence, at: number): number | null {
  let end = at;
  while (does(sentence, end + 1, "silence")) end += 1;
  for (let index = end + 1; index < Math.min(sentence.tokens.length, at + 10); index += 1) {
    if (
      isMark(sentence, index, ";", ".") ||
      (does(sentence, index, "withhold") && does(sentence, index - 1, "be"))
    )
      break;
    // "declined to confirm that 40 had died"
    if (does(sentence, end + 1, "confirms") && hasNumber(sentence, index)) return null;
    if (does(sentence, index, "details") || sentence.outcomeAt[index] !== undefined) return index;
  }
  // "About victims on its side Tajikistan has said nothing"
  return sentence.outcomes.some((outcome) => outcome.last < at && at - outcome.last < 9) ? end : null;
}

function categoryOf(sentence: Sentence, from: number, to: number, here: readonly Draft[]): Category | null {
  const inside = sentence.outcomes.find(
    (each) => each.first >= from - 1 && each.first <= to + 5 && !isWeak(each),
  );
  if (inside !== undefined) return nounCategory(inside.readings);
  const before = [...here].reverse().find((each) => each.sentence === sentence && each.last < from);
  if (before !== undefined) return before.category;
  const outcome = sentence.outcomes.find((each) => each.first < from && !isWeak(each));
  if (outcome !== undefined) return nounCategory(outcome.readings);
  return here.at(-1)?.category ?? null;
}

function isWeak(outcome: OutcomeMention): boolean {
  return outcome.readings.every((reading) => reading.weak === true);
}

function nounCategory(
  readings: readonly {
    readonly category: Category;
    readonly frames: readonly string[];
    readonly people?: boolean;
  }[],
): Category | null {
  // a noun for the toll of anything: what is not given is not known to be deaths
  const open = readings.find(
    (reading) => reading.category === "casualties" && reading.frames.includes("toll"),
  );
  const noun =
    open ??
    readings.find(
      (reading) =>
        reading.frames.includes("toll") || reading.frames.includes("head") || reading.people === true,
    );
  return (noun ?? readings[0])?.category ?? null;
}

/** Who is silent: "by X", "from X", or the subject before the verb. */
function partyOf(sentence: Sentence, first: number, last: number): Voice | null {
  for (let at = last + 1; at <= Math.min(sentence.tokens.length - 1, last + 5); at += 1) {
    if (isMark(sentence, at, ",", ";", ".")) break;
    const name = sentence.nameAt[at];
    if (
      name !== undefined &&
      speaks(sentence, at) &&
      (does(sentence, at - 1, "against") ||
        does(sentence, at - 1, "origin") ||
        does(sentence, at - 1, "determiner"))
    )
      return voiceAround(sentence, name);
  }
  // "No word from the junta on its losses": between the word of silence and what is not told
  for (let at = first + 1; at < last; at += 1)
    if (does(sentence, at, "outOf") && does(sentence, at + 1, "determiner")) {
      const voice = voiceRight(sentence, at + 1);
      if (voice !== null && hasVoice(sentence, voice.first, voice.last)) return voice;
    }
  const subject = subjectBeyond(sentence, first);
  if (subject !== null) return subject;
  for (let at = first - 1; at >= Math.max(0, first - 12); at -= 1) {
    if (isMark(sentence, at, ";", '"', "”")) break;
    if (does(sentence, at, "pronoun") && !does(sentence, at, "relative"))
      return voiceBetween(sentence, at, at);
    const name = sentence.nameAt[at];
    if (name !== undefined && speaks(sentence, at) && !does(sentence, name.first - 1, "preposition"))
      return voiceAround(sentence, name);
  }
  return null;
}

/** "Douchanbé, qui reproche aux Kirghiz ..., n'a fait état d'aucune perte": the subject before its relative clause. */
function subjectBeyond(sentence: Sentence, first: number): Voice | null {
  const name = sentence.names[0];
  if (name === undefined || name.first > 2 || !isMark(sentence, first - 1, ",")) return null;
  if (!isMark(sentence, name.last + 1, ",") || !does(sentence, name.last + 2, "relative")) return null;
  for (let at = name.last + 2; at < first - 1; at += 1)
    if (isMark(sentence, at, ",", ";", '"', "”")) return null;
  return speaks(sentence, name.first) ? voiceAround(sentence, name) : null;
}

function speaks(sentence: Sentence, index: number): boolean {
  return ["country", "capital", "office", "force", "group", "demonym", "organisation"].includes(
    sentence.nameAt[index]?.kind ?? "",
  );
}
