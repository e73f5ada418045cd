import { figureFrom, isToll, noneHad } from "./none-had.js";
import type { Sentence } from "./sentence.js";
import { does, isFigure, isMark } from "./sentence.js";

// By which words a sentence says that a figure is not given, from where they begin: where they end, null where it is given.

/** not + a verb of giving + details or a toll noun within reach, in either order. */
export function notGiven(sentence: Sentence, at: number): number | null {
  let verb = -1;
  let details = -1;
  for (let index = at + 1; index < Math.min(sentence.tokens.length, at + 14); index += 1) {
    if (isMark(sentence, index, ";", ".")) break;
    if (isMark(sentence, index, ",") && verb >= 0) break;
    // "willing or not, they put lives at risk"
    if (isMark(sentence, index, ",") && index === at + 1) return null;
    // "could not comment on whether more arrests were expected"
    if (verb >= 0 && does(sentence, index, "whether")) return null;
    if (isFigure(sentence, index)) return null;
    // "does not yet have a final toll of the killed"
    if (does(sentence, index, "have") && index <= at + 2) {
      const had = figureFrom(sentence, does(sentence, index + 1, "determiner") ? index + 2 : index + 1);
      if (had !== null) return had;
    }
    // "would not say whether the toll includes them", "did not say how many of each"
    if (index === verb + 1 && does(sentence, index, "clause")) return null;
    // "did not say which victims were hers"; "what losses it had" is a figure
    if (index === verb + 1 && does(sentence, index, "relative") && sentence.personAt[index + 1] !== undefined)
      return null;
    if (
      does(sentence, index, "details") &&
      does(sentence, index + 1, "of") &&
      does(sentence, index + 2, "distributive")
    )
      return null;
    // "asked not to be named", "declined to be named, put the losses at 12"
    if (does(sentence, index, "withhold") && does(sentence, index - 1, "be")) return null;
    if (does(sentence, index, "withhold") && index <= at + 6) verb = Math.max(verb, index);
    // "has yet to release the victim's name"
    if (does(sentence, index + 1, "genitive")) continue;
    if (verb >= 0 && index !== verb && (does(sentence, index, "details") || isToll(sentence, index))) {
      // "did not confirm the figure": one that was given
      if (does(sentence, verb, "confirms") && isGiven(sentence, index)) return null;
      details = index;
    }
    // "данные о погибших не приводит", "о потерях не сообщается": what is not given stands before
    if (verb >= 0 && details < 0 && sentence.ownersFollow) details = detailsBefore(sentence, at);
    if (verb >= 0 && details >= 0) {
      if (isToll(sentence, details) && isNameOf(sentence, details, verb)) return null;
      if (isOfOther(sentence, details) || isMade(sentence, details, verb)) return null;
      const outcome = sentence.outcomes.find((each) => each.first > details && each.first <= details + 5);
      return Math.max(verb, details, outcome?.last ?? details);
    }
  }
  return null;
}

/** "no arrests were made", "has not released any hostages": something that was not done, and no figure. */
function isMade(sentence: Sentence, noun: number, verb: number): boolean {
  if (!does(sentence, verb, "made")) return false;
  return sentence.outcomeAt[noun]?.readings.every(({ category }) => category === "captured") === true;
}

/** "details of his past", "an estimate of how many were on board": of what befell nobody. */
function isOfOther(sentence: Sentence, details: number): boolean {
  const { tokens } = sentence;
  if (!does(sentence, details, "details") || isToll(sentence, details)) return false;
  const of = details + 1;
  const isHowMany = does(sentence, details, "howMany");
  if (!isHowMany && !does(sentence, of, "of") && !does(sentence, of, "preposition")) return false;
  if (isHowMany && sentence.personAt[of + 1] === undefined && !does(sentence, of + 1, "thing")) return false;
  // "a number of its own"
  if (does(sentence, of + 1, "possessive") && does(sentence, of + 2, "adjective")) return false;
  let goesOn = !isHowMany;
  for (let at = of + 1; at <= of + LONGEST_TOPIC; at += 1) {
    if (at >= tokens.length || isMark(sentence, at, ",", ".", ";")) return goesOn;
    if (sentence.outcomeAt[at] !== undefined) return false;
    goesOn ||= does(sentence, at, "be");
    if (sentence.personAt[at] !== undefined && !isHowMany) return false;
    if (does(sentence, at, "pronoun") || does(sentence, at, "occurrence")) return false;
  }
  return goesOn;
}

/** In how many words behind "details of" it is told of what. */
const LONGEST_TOPIC = 8;

/** "the figure", "this number", and nothing of what it counts. */
function isGiven(sentence: Sentence, noun: number): boolean {
  const { tokens } = sentence;
  const isDefinite = does(sentence, noun - 1, "determiner") || does(sentence, noun - 1, "demonstrative");
  return isDefinite && (noun + 1 >= tokens.length || isMark(sentence, noun + 1)) && !isToll(sentence, noun);
}

/** The details or the toll before a negated verb of giving, in its clause; -1 where there is none, or a number. */
function detailsBefore(sentence: Sentence, negation: number): number {
  for (let at = negation - 1; at >= Math.max(0, negation - 9); at -= 1) {
    if (isMark(sentence, at, ";", ".", ",") || isFigure(sentence, at) || does(sentence, at, "tell"))
      return -1;
    if (does(sentence, at, "details") || isToll(sentence, at)) return at;
  }
  return -1;
}

/** "no figure was given", "named no figure", "no casualties were reported by X", "it has reported none". */
export function noneGiven(sentence: Sentence, at: number): number | null {
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
        return isOfOther(sentence, next) ? null : next;
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
      return isMade(sentence, noun, index) ? null : index;
  }
  return null;
}

/** "declined to confirm any losses", "About victims on its side Tajikistan has said nothing". */
export function silentEnd(sentence: Sentence, at: number): number | null {
  let end = at;
  while (does(sentence, end + 1, "silence")) end += 1;
  // "refused to open the gate"
  if (does(sentence, end, "declines") && !isToldNext(sentence, end + 1)) return null;
  for (let index = end + 1; index < Math.min(sentence.tokens.length, at + 10); index += 1) {
    if (
      isMark(sentence, index, ";", ".") ||
      (does(sentence, index, "withhold") && does(sentence, index - 1, "be"))
    )
      break;
    // "declined to confirm that 40 had died"
    if (does(sentence, end + 1, "confirms") && isFigure(sentence, index)) return null;
    if (isNameOf(sentence, index, end)) return null;
    // "declined to release names"
    const isHarm = sentence.outcomeAt[index] !== undefined && !does(sentence, index, "withhold");
    if (isHarm || does(sentence, index, "details")) return index;
  }
  // "refused to cooperate"
  const isTold = does(sentence, end, "declines") && isToldNext(sentence, end + 1);
  if (!endsPhrase(sentence, isTold ? end + 2 : end + 1)) return null;
  // "About victims on its side Tajikistan has said nothing"
  return sentence.outcomes.some((outcome) => outcome.last < at && at - outcome.last < 9) ? end : null;
}

/** "to comment", "to make a statement": a verb of telling, or what is told, right behind. */
function isToldNext(sentence: Sentence, verb: number): boolean {
  if (does(sentence, verb, "withhold") || does(sentence, verb, "tell")) return true;
  for (let at = verb + 1; at <= verb + 3; at += 1) if (does(sentence, at, "details")) return true;
  return false;
}

/** "the names of the wounded", "the fate of the hostages": something else that is theirs. */
function isNameOf(sentence: Sentence, index: number, verb: number): boolean {
  if (sentence.outcomeAt[index] === undefined) return false;
  // "the extent of his injuries" is no figure, "the extent of its losses" is
  const isHeaded = does(sentence, index - 1, "determiner") || does(sentence, index - 1, "personalPossessive");
  const of = isHeaded ? index - 2 : index - 1;
  if (of - 1 <= verb || !does(sentence, of, "of")) return false;
  return !does(sentence, of - 1, "details") && !does(sentence, of - 1, "tallied");
}

/** Behind a verb of silence, nothing that somebody is silent of. */
function endsPhrase(sentence: Sentence, at: number): boolean {
  return (
    at >= sentence.tokens.length ||
    isMark(sentence, at) ||
    sentence.dayAt[at] !== undefined ||
    does(sentence, at, "preposition") ||
    does(sentence, at, "clause") ||
    does(sentence, at, "and")
  );
}

/** "it is impossible to establish the number of victims", "unknown injuries" leaves nothing open: the noun of the figure right behind. */
export function openEnd(sentence: Sentence, from: number): number | null {
  if (!does(sentence, from + 1, "unclear")) return null;
  let at = from;
  while (does(sentence, at, "unclear") || does(sentence, at, "determiner") || does(sentence, at, "adjective"))
    at += 1;
  if (does(sentence, from - 1, "unclear") || isFigure(sentence, at)) return null;
  const outcome = sentence.outcomeAt[at];
  return outcome?.readings.some(({ frames }) => frames.includes("toll")) === true ? outcome.last : null;
}
