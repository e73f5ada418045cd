import type { Category } from "../domain/category.js";
import type { OutcomeWord } from "../language/index.js";
import { bare } from "./bare.js";
import { harmOf, isHeadingLine, partyHas } from "./bare-of.js";
import { composition } from "./composition.js";
import type { Draft } from "./draft.js";
import { pendingFigure } from "./pending.js";
import type { OutcomeMention, PersonMention, Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/**
 * Claims without a number: "civilians were killed", "the wounded men", "deaths were also reported". An outcome
 * that no count is bound to gives one where plural people suffer it as a plain event: not negated, not possible,
 * not "those killed", not the subject of mourning.
 */
export function bareVictims(
  sentence: Sentence,
  counted: readonly Draft[],
  before: readonly Draft[],
): Draft[] {
  const drafts: Draft[] = [];
  const made = composition(sentence, counted, before);
  if (made !== null) drafts.push(made);
  if (sentence.outcomes.length === 0) return drafts;
  for (const outcome of sentence.outcomes) {
    if (made?.outcome === outcome || does(sentence, outcome.last, "journey")) continue;
    if (counted.some((each) => each.outcome === outcome || holds(each, outcome))) continue;
    const isLives = outcome.readings.every((reading) => reading.taken === true);
    if (isIrreal(sentence, outcome)) continue;
    const one = isLives
      ? fromLives(sentence, outcome)
      : (fromFlight(sentence, outcome, counted) ??
        andHurt(sentence, outcome, counted) ??
        fromPredicate(sentence, outcome, counted) ??
        fromObject(sentence, outcome, counted) ??
        fromNoun(sentence, outcome, counted));
    if (one !== null && !drafts.some((each) => each.category === one.category)) drafts.push(one);
  }
  return drafts;
}

/** The outcome stands inside a count's own phrase, or the count's figure is read from it. */
function holds(each: Draft, outcome: OutcomeMention): boolean {
  if (each.group === null) return false;
  return outcome.first >= Math.min(each.group.first, each.first) && outcome.last <= each.group.last;
}

/** "the death of two border guards and injured.": a second outcome at the end, whose number is left out. */
function andHurt(sentence: Sentence, outcome: OutcomeMention, counted: readonly Draft[]): Draft | null {
  if (!does(sentence, outcome.first - 1, "and") || !isMark(sentence, outcome.last + 1, ".", ";")) return null;
  const reading = outcome.readings.find((each) => each.people === true);
  const beside = counted.find(
    (each) =>
      each.group !== null && each.group.last === outcome.first - 2 && each.category !== reading?.category,
  );
  if (reading === undefined || beside === undefined) return null;
  const one = bare(
    sentence,
    outcome,
    reading.category,
    outcome.first - 1,
    outcome.last,
    "unknown",
    "bare/and",
  );
  one.related = beside;
  return one;
}

interface Subject {
  readonly first: number;
  readonly last: number;
  readonly kind: Draft["kind"];
}

/** "civilians had been killed", "people of Kyrgyzstan lost their lives", "some had injuries", "soldiers from their forces died". */
function fromPredicate(sentence: Sentence, outcome: OutcomeMention, counted: readonly Draft[]): Draft | null {
  const reading = outcome.readings.find(
    (each) => each.weak !== true && each.frames.some((frame) => frame === "subject" || frame === "either"),
  );
  if (reading === undefined) return null;
  const { at, verb, passive } = verbGroupStart(sentence, outcome);
  // "guards had wounded": an active verb, and its subject the doer
  if (verb && !passive && !reading.frames.includes("subject")) return null;
  const subject = subjectBefore(sentence, at);
  if (subject === null) return null;
  // "rebels left the town": on the march
  if (reading.category === "displaced" && subject.kind === "military" && reading.frames.includes("subject"))
    return null;
  // "keeps censorship over its dead": a noun
  if (!verb && does(sentence, outcome.first - 1, "possessive")) return null;
  // "officials in hospitals": no predicate without its verb
  if (does(sentence, outcome.first, "within") && !verb) return null;
  const finite =
    verb ||
    (reading.frames.includes("subject") && !isParticiple(outcome, reading)) ||
    does(sentence, subject.first - 1, "be") ||
    sentence.inTitle ||
    isHeadingLine(sentence, subject.first, outcome.last);
  if (!finite) return null;
  if (
    counted.some(
      (each) => each.group !== null && subject.last >= each.group.first && subject.first <= each.group.last,
    )
  )
    return null;
  if (isThose(sentence, subject.first - 1)) return null;
  return bare(
    sentence,
    outcome,
    reading.category,
    subject.first,
    outcome.last,
    subject.kind,
    "bare/predicate",
  );
}

/** "those civilians were buried"; not "acknowledged that civilians had died", where "that" opens what was said. */
function isThose(sentence: Sentence, at: number): boolean {
  if (!does(sentence, at, "demonstrative")) return false;
  return !does(sentence, at, "relative") || !does(sentence, at - 1, "tell");
}

/** "dead" and "missing" are no verbs: they need one. */
function isParticiple(outcome: OutcomeMention, reading: OutcomeWord): boolean {
  return reading.frames.includes("either") || (outcome.first === outcome.last && reading.people === true);
}

function verbGroupStart(
  sentence: Sentence,
  outcome: OutcomeMention,
): { at: number; verb: boolean; passive: boolean } {
  let at = outcome.first - 1;
  let verb = false;
  let passive = false;
  for (let steps = 0; at >= 0 && steps < 8; steps += 1) {
    const be = does(sentence, at, "be") || does(sentence, at, "get");
    if (be || does(sentence, at, "have")) {
      verb = true;
      passive ||= be;
    } else if (
      !(
        does(sentence, at, "adverb") ||
        does(sentence, at, "unconfirmed") ||
        does(sentence, at, "and") ||
        sentence.outcomeAt[at] !== undefined
      )
    )
      break;
    at -= 1;
  }
  return { at, verb, passive };
}

/** The plural people, or "some", "many", "most", that a verb group has before it, over prepositional phrases. */
function subjectBefore(sentence: Sentence, from: number): Subject | null {
  for (let at = from; at >= Math.max(0, from - 9); at -= 1) {
    const person = sentence.personAt[at];
    // "The others have injuries": a remainder without a number
    if (person !== undefined && does(sentence, at, "rest") && does(sentence, person.first - 1, "determiner"))
      return null;
    if (person !== undefined) return subjectOf(sentence, person);
    const name = sentence.nameAt[at];
    if (name?.people === true && isPluralName(sentence, name.last))
      return { first: name.first, last: name.last, kind: name.victimKind ?? "unknown" };
    // "most of them died"
    if (
      at === from &&
      does(sentence, at, "pronoun") &&
      does(sentence, at - 1, "of") &&
      does(sentence, at - 2, "indefinite")
    )
      return { first: at - 2, last: at, kind: "unknown" };
    if (
      at === from &&
      does(sentence, at, "partitive") &&
      does(sentence, at - 2, "indefinite") &&
      !does(sentence, at - 2, "every")
    )
      return { first: at - 2, last: at, kind: "unknown" };
    if (does(sentence, at, "indefinite") && at === from && !does(sentence, at, "clause"))
      return { first: at, last: at, kind: "unknown" };
    // "an unknown number are still under the rubble"
    if (at === from && does(sentence, at, "tallied") && does(sentence, at, "details")) {
      let first = at - 1;
      while (
        does(sentence, first, "adjective") ||
        sentence.roles[first]?.length === 0 ||
        does(sentence, first, "unclear")
      )
        first -= 1;
      return does(sentence, first, "indefiniteArticle") ? { first, last: at, kind: "unknown" } : null;
    }
    const form = sentence.quantityAt[at]?.form;
    if (form !== undefined && form !== "article" && !does(sentence, at, "sum")) return null;
    if (isMark(sentence, at) && !isMark(sentence, at, "-", "'", "’")) return null;
    if (does(sentence, at, "relative") && at === from) continue; // "soldiers who were injured"
    const passes =
      name !== undefined ||
      does(sentence, at, "preposition") ||
      does(sentence, at, "of") ||
      does(sentence, at, "determiner") ||
      does(sentence, at, "possessive") ||
      does(sentence, at, "adjective") ||
      does(sentence, at, "thing") ||
      does(sentence, at, "and") ||
      does(sentence, at, "sum") ||
      (sentence.roles[at]?.length ?? 0) === 0;
    if (!passes) return null;
  }
  return null;
}

function isPluralName(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.lower.endsWith("s") === true;
}

function subjectOf(sentence: Sentence, person: PersonMention): Subject | null {
  if (!person.word.plural) return null;
  let first = person.first;
  while (
    first > 0 &&
    (does(sentence, first - 1, "adjective") ||
      sentence.nameAt[first - 1] !== undefined ||
      sentence.outcomeAt[first - 1] !== undefined)
  )
    first -= 1;
  return { first, last: person.last, kind: person.word.kind };
}

/** "killing civilians", "has displaced many families", "injured soldiers are being treated". */
function fromObject(sentence: Sentence, outcome: OutcomeMention, counted: readonly Draft[]): Draft | null {
  const reading = outcome.readings.find(
    (each) => each.weak !== true && each.frames.some((frame) => frame === "object" || frame === "either"),
  );
  if (reading === undefined) return null;
  const object = objectPerson(sentence, outcome.last + 1);
  if (object === null) return null;
  if (
    counted.some(
      (each) => each.group !== null && object.last >= each.group.first && object.last <= each.group.last,
    )
  )
    return null;
  const before = outcome.first - 1;
  const modifies =
    does(sentence, before, "determiner") ||
    does(sentence, before, "demonstrative") ||
    does(sentence, before, "possessive");
  const verbal =
    reading.frames.includes("object") || does(sentence, before, "have") || outcomeIsFinite(sentence, before);
  if (modifies || !verbal) {
    // "the wounded men have been put in hospital": a modifier whose noun has a verb of its own
    if (
      !reading.frames.includes("either") ||
      !followsVerb(sentence, object.last + 1) ||
      does(sentence, before, "demonstrative")
    )
      return null;
  }
  return bare(sentence, outcome, reading.category, outcome.first, object.last, object.kind, "bare/object");
}

function outcomeIsFinite(sentence: Sentence, before: number): boolean {
  return (
    sentence.personAt[before] !== undefined ||
    sentence.nameAt[before] !== undefined ||
    does(sentence, before, "event") ||
    does(sentence, before, "conflict") ||
    does(sentence, before, "thing") ||
    does(sentence, before, "relative") ||
    does(sentence, before, "and")
  );
}

function followsVerb(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "be") ||
    does(sentence, at, "have") ||
    (does(sentence, at, "relative") && does(sentence, at + 1, "be"))
  );
}

/** "a large number of", "\"a great many\" of": where the people counted so stand; the token itself where nothing of the kind does. */
function behindNumberOf(sentence: Sentence, from: number): number {
  let at = from;
  if (isMark(sentence, at, '"', "“")) at += 1;
  if (!does(sentence, at, "indefiniteArticle")) return from;
  at += 1;
  while (does(sentence, at, "adjective") || (sentence.roles[at]?.length === 0 && at < from + 4)) at += 1;
  if (!does(sentence, at, "tallied") || !does(sentence, at, "details")) return from;
  at += 1;
  if (isMark(sentence, at, '"', "”")) at += 1;
  return does(sentence, at, "of") ? at + 1 : from;
}

function objectPerson(sentence: Sentence, opens: number): Subject | null {
  const from = behindNumberOf(sentence, opens);
  for (let at = from; at < from + 4; at += 1) {
    const person = sentence.personAt[at];
    if (person !== undefined)
      return person.word.plural ? { first: person.first, last: person.last, kind: person.word.kind } : null;
    if (
      !(
        does(sentence, at, "adjective") ||
        does(sentence, at, "indefinite") ||
        sentence.nameAt[at] !== undefined
      )
    )
      return null;
  }
  return null;
}

/** "Saturday's clashes had also cost lives", "the raid claimed many lives": no number, and no one named. */
function fromLives(sentence: Sentence, outcome: OutcomeMention): Draft | null {
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

/** "The violence has displaced people": a verb that, with its object, looks like a noun for those it drove out. */
function fromFlight(sentence: Sentence, outcome: OutcomeMention, counted: readonly Draft[]): Draft | null {
  const reading = outcome.readings.find(
    ({ category, people }) => category === "displaced" && people === true,
  );
  const person = sentence.personAt[outcome.last];
  if (reading === undefined || person?.word.plural !== true || outcome.first === person.first) return null;
  if (counted.some((each) => each.category === "displaced")) return null;
  let at = outcome.first - 1;
  while (does(sentence, at, "adverb")) at -= 1;
  if (!does(sentence, at, "have")) return null;
  const doer = at - 1;
  const isEvent =
    does(sentence, doer, "event") || does(sentence, doer, "conflict") || does(sentence, doer, "events");
  if (!isEvent) return null;
  return bare(sentence, outcome, "displaced", outcome.first, outcome.last, person.word.kind, "bare/object");
}

/** "deaths were reported", "there have been casualties", "casualties are mounting", "bodies lying in the streets". */
function fromNoun(sentence: Sentence, outcome: OutcomeMention, counted: readonly Draft[]): Draft | null {
  const reading = outcome.readings.find(
    (each) => each.frames.includes("head") && each.weak !== true && each.category !== "captured",
  );
  if (reading === undefined) return null;
  const before = nounStart(sentence, outcome);
  if (does(sentence, before, "demonstrative") || does(sentence, before, "negation")) return null;
  const told = harmOf(sentence, outcome, reading, counted) ?? partyHas(sentence, outcome, reading);
  if (told !== null) return told;
  if (reading.single === true) return massNoun(sentence, outcome, reading.category);
  const definite =
    does(sentence, outcome.first, "determiner") ||
    does(sentence, before, "determiner") ||
    does(sentence, before, "possessive");
  if (!definite && does(sentence, before, "admitting") && endsNoun(sentence, outcome.last + 1))
    return bare(sentence, outcome, reading.category, before, outcome.last, "unknown", "bare/admitted");
  if (existential(sentence, before))
    return bare(sentence, outcome, reading.category, before + 1, outcome.last, "unknown", "bare/existential");
  if (definite && !isEventWord(reading)) {
    if (!manyAfter(sentence, outcome.last + 1)) return null;
  }
  const end = Math.min(sentence.tokens.length, outcome.last + 7);
  for (let at = outcome.last + 1; at < end; at += 1) {
    if (isMark(sentence, at, ",", ";", ".", ":")) break;
    if (does(sentence, at, "relative")) break;
    if (does(sentence, at, "be") || does(sentence, at, "have") || does(sentence, at, "modal")) {
      // "our losses are 12 killed": the figure is told
      if (isFigure(sentence, at + 1) || isMark(sentence, at + 2, ":")) return null;
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

function isFigure(sentence: Sentence, from: number): boolean {
  let at = from;
  while (does(sentence, at, "adverb") || does(sentence, at, "change") || does(sentence, at, "clause"))
    at += 1;
  const form = sentence.quantityAt[at]?.form;
  return form === "digits" || form === "words" || form === "vague";
}

function isEventWord(reading: OutcomeWord): boolean {
  return reading.people !== true;
}

/** "the wounded are many", "the wounded are in the hundreds". */
function manyAfter(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "be") &&
    (does(sentence, at + 1, "indefinite") ||
      does(sentence, at + 2, "indefinite") ||
      does(sentence, at + 1, "preposition"))
  );
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
    (does(sentence, at, "adjective") ||
      does(sentence, at, "indefinite") ||
      does(sentence, at, "majority") ||
      sentence.nameAt[at] !== undefined ||
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

/** Negated, possible, wished for, or only asked about. */
function isIrreal(sentence: Sentence, outcome: OutcomeMention): boolean {
  for (let at = outcome.first - 1; at >= Math.max(0, outcome.first - 7); at -= 1) {
    if (isMark(sentence, at, ",", ";", ":")) return false;
    if (does(sentence, at, "negation") || does(sentence, at, "howMany")) return true;
    if (does(sentence, at, "modal") && !does(sentence, at, "preposition")) return true;
    if (sentence.quantityAt[at]?.form === "none") return true;
  }
  return false;
}
