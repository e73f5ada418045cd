import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** "has no toll of its own", "said it had no figures yet for the wounded": what a party does not have, it does not give. */
export function noneHad(sentence: Sentence, at: number, end: number): number | null {
  let verb = at - 1;
  while (does(sentence, verb, "adverb")) verb -= 1;
  return does(sentence, verb, "have") ? figureFrom(sentence, end + 1) : null;
}

/** The end of "final toll", "figures yet for the wounded", "toll of its own" from a token on; null for what is no figure of those harmed. */
export function figureFrom(sentence: Sentence, from: number): number | null {
  let noun = from;
  while (isPlainAdjective(sentence, noun) && noun < from + 2) noun += 1;
  if (!isFigure(sentence, noun)) return null;
  const toll = sentence.outcomeAt[noun];
  if (toll !== undefined) noun = toll.last;
  let at = noun + 1;
  // "no figures yet for the wounded"
  while (does(sentence, at, "adverb") || does(sentence, at, "asOf") || does(sentence, at, "but")) at += 1;
  const of = does(sentence, at, "of") || does(sentence, at, "preposition");
  // "no toll to present but a plan", "no losses"
  if (!of) return toll !== undefined && endsClause(sentence, at) ? noun : null;
  // "of its own"
  const isOwn = does(sentence, at + 1, "possessive") && toll !== undefined;
  if (isOwn && endsClause(sentence, at + 3)) return at + 2;
  for (let next = at + 1; next <= at + 4; next += 1) {
    const outcome = sentence.outcomeAt[next];
    if (outcome !== undefined) return outcome.last;
    if (isMark(sentence, next)) return null;
  }
  return null;
}

/** "final", "present": a word before a noun that says nothing else. */
function isPlainAdjective(sentence: Sentence, at: number): boolean {
  if (does(sentence, at, "details") || isToll(sentence, at)) return false;
  return does(sentence, at, "adjective") || sentence.roles[at]?.length === 0;
}

/** "toll", "death toll", "casualty count", "figures": a noun for the number, and not for those harmed ("losses"). */
function isFigure(sentence: Sentence, noun: number): boolean {
  return does(sentence, noun, "details") && !isToll(sentence, noun);
}

function endsClause(sentence: Sentence, at: number): boolean {
  return at >= sentence.tokens.length || isMark(sentence, at, ".", ",", ";") || does(sentence, at, "asOf");
}

/** A noun for those harmed: "has not reported any deaths". */
export function isToll(sentence: Sentence, index: number): boolean {
  return (
    sentence.outcomeAt[index]?.readings.some(
      (reading) => reading.frames.includes("head") && reading.weak !== true,
    ) === true
  );
}
