import type { OutcomeWord } from "../language/index.js";
import { RUNAWAY } from "./band.js";
import { bare } from "./bare.js";
import { isHeadingLine } from "./bare-of.js";
import type { Draft } from "./draft.js";
import type { Group } from "./group.js";
import type { OutcomeMention, PersonMention, Sentence } from "./sentence.js";
import { does, doesOne, isMark, isNumber, isThing, isUnknownWord } from "./sentence.js";

/** "civilians had been killed", "people of Kyrgyzstan lost their lives", "some had injuries", "soldiers from their forces died". */
export function fromPredicate(
  sentence: Sentence,
  outcome: OutcomeMention,
  counted: readonly Draft[],
): Draft | null {
  const reading = outcome.readings.find(
    (each) => each.weak !== true && each.frames.some((frame) => frame === "subject" || frame === "either"),
  );
  if (reading === undefined) return null;
  // "the rebels suffered several casualties": told by their number
  if (does(sentence, outcome.last, "suffering") && sentence.quantityAt[outcome.last + 1] !== undefined)
    return null;
  const { at, verb, passive } = verbGroupStart(sentence, outcome);
  // "guards had wounded": an active verb, and its subject the doer
  if (verb && !passive && !reading.frames.includes("subject")) return null;
  const subject = subjectBefore(sentence, at);
  if (subject === null) return null;
  // "rebels left the town": on the march
  const isForce = subject.kind === "military" || subject.kind === "police";
  if (reading.category === "displaced" && isForce && reading.frames.includes("subject")) return null;
  // "relatives of missing people", "friends of the deceased"
  const noun = does(sentence, outcome.first - 1, "determiner") ? outcome.first - 2 : outcome.first - 1;
  if (!verb && does(sentence, noun, "of")) return null;
  // "the attackers fled", "three bandits were killed while others fled"
  const isGetaway = doesOne(sentence, subject.last, RUNAWAY) || counted.some(({ group }) => isCulprit(group));
  if (reading.category === "displaced" && (isGetaway || isOffScene(sentence, outcome.last + 1))) return null;
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

/** "people fled the scene": out of sight, and home. */
function isOffScene(sentence: Sentence, from: number): boolean {
  const at = does(sentence, from, "outOf") ? from + 1 : from;
  const isThe = does(sentence, at, "determiner") && !does(sentence, at, "indefiniteArticle");
  return isThe && does(sentence, at + 1, "getaway");
}

function isCulprit(group: Group | null): boolean {
  return group?.head != null && doesOne(group.sentence, group.head.last, RUNAWAY);
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

export interface Subject {
  readonly first: number;
  readonly last: number;
  readonly kind: Draft["kind"];
}

/** The plural people, or "some", "many", "most", that a verb group has before it, over prepositional phrases. */
function subjectBefore(sentence: Sentence, from: number): Subject | null {
  for (let at = from; at >= Math.max(0, from - 9); at -= 1) {
    const person = sentence.personAt[at];
    // "The others have injuries": a remainder without a number
    if (person !== undefined && does(sentence, at, "rest") && does(sentence, person.first - 1, "determiner"))
      return null;
    if (person !== undefined && at < from && isWhose(sentence, person)) return null;
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
    // "a man and a boy were all taken to hospital"
    if (does(sentence, at, "every") && at === from && does(sentence, at - 1, "be")) return null;
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
    // "said \"a number of terrorists\" had been killed"
    if (at === from && isMark(sentence, at, '"', "”") && sentence.personAt[at - 1] !== undefined) continue;
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

/** "police stations burned", "an American congress is held": the noun behind it is what the verb tells of. */
function isWhose(sentence: Sentence, { last, word }: PersonMention): boolean {
  if (isThing(sentence, last + 1)) return true;
  return word.invariant === true && isUnknownWord(sentence, last + 1);
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
  // "violence perpetrated by the rebels had been suffered"
  const before = does(sentence, first - 1, "determiner") ? first - 2 : first - 1;
  if (does(sentence, before, "agent")) return null;
  // "asked whether 12 people had died": they have a number
  if (isNumber(sentence, first - 1)) return null;
  return { first, last: person.last, kind: person.word.kind };
}
