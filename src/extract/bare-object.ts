import { bare } from "./bare.js";
import type { Subject } from "./bare-predicate.js";
import type { Draft } from "./draft.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** "killing civilians", "has displaced many families", "injured soldiers are being treated". */
export function fromObject(
  sentence: Sentence,
  outcome: OutcomeMention,
  counted: readonly Draft[],
): Draft | null {
  const reading = outcome.readings.find(
    (each) => each.weak !== true && each.frames.some((frame) => frame === "object" || frame === "either"),
  );
  if (reading === undefined) return null;
  const object = objectPerson(sentence, outcome.last + 1);
  if (object === null) return null;
  // "1,212 bodies of fallen defenders"
  const isOfCounted =
    does(sentence, outcome.first - 1, "of") && counted.some(({ group }) => group?.last === outcome.first - 2);
  if (isOfCounted) return null;
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

/** "The violence has displaced people": a verb that, with its object, looks like a noun for those it drove out. */
export function fromFlight(
  sentence: Sentence,
  outcome: OutcomeMention,
  counted: readonly Draft[],
): Draft | null {
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
  while (
    does(sentence, at, "adjective") ||
    does(sentence, at, "unclear") ||
    (sentence.roles[at]?.length === 0 && at < from + 4)
  )
    at += 1;
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
