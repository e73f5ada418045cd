import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";

/** Sentences of the body that tell what a report is about. */
const OPENING = 3;

/** Lines of so few tokens (a time, a heading, a dateline) are no sentences of the opening. */
const SHORT = 4;

/**
 * The sentences, by index, of a report about one strike, raid or ambush that speak of it: all of them, where the title
 * or the opening names one and neither speaks of a war or of clashes; from a sentence that does, until the event is
 * named again, none. Empty for any other report. What such a sentence counts without saying of what is of that event.
 */
export function ofOneEvent(sentences: readonly Sentence[]): ReadonlySet<number> {
  const within = new Set<number>();
  if (!isOfOneEvent(sentences)) return within;
  let wider = false;
  for (const sentence of sentences) {
    if (namesEvent(sentence)) wider = false;
    else if (tellsConflict(sentence)) wider = true;
    if (!wider) within.add(sentence.index);
  }
  return within;
}

/** The title and the opening speak of no war or fighting, and of an attack, if it is not known that a group makes them. */
export function tellsOfAttacks(sentences: readonly Sentence[], ofGroup: boolean): boolean {
  const first = opening(sentences);
  return !first.some(tellsConflict) && (ofGroup || first.some(tellsAttack));
}

function tellsAttack(sentence: Sentence): boolean {
  return sentence.present.hasOne(ATTACK);
}

const ATTACK = bitsOf(["event", "events", "struck", "rebels", "irregulars"]);

function isOfOneEvent(sentences: readonly Sentence[]): boolean {
  const first = opening(sentences);
  return first.some(namesEvent) && !first.some(tellsConflict);
}

/** A report about one event speaks of the war it belongs to, or counts it beside others of its kind. */
export function isOneOfMany(sentences: readonly Sentence[]): boolean {
  return sentences.some(
    (sentence) => tellsConflict(sentence) || countsEvent(sentence, sentence.tokens.length),
  );
}

/** "the second such attack", "the third raid in a week": before a mark. */
export function countsEvent(sentence: Sentence, before: number): boolean {
  if (!anyDoes(sentence, "nth")) return false;
  for (let at = 0; at < before; at += 1) {
    if (!does(sentence, at, "nth") || !does(sentence, at - 1, "determiner")) continue;
    for (let noun = at + 1; noun <= at + 3 && noun < before; noun += 1)
      if (does(sentence, noun, "event") || does(sentence, noun, "occurrence")) return true;
  }
  return false;
}

/** The title and the first sentences of the body. */
function opening(sentences: readonly Sentence[]): readonly Sentence[] {
  let body = 0;
  for (const [at, sentence] of sentences.entries()) {
    if (!sentence.inTitle && sentence.tokens.length > SHORT) body += 1;
    if (body > OPENING) return sentences.slice(0, at);
  }
  return sentences;
}

/** "the fighting", "border clashes"; not where the word belongs to a name. */
function tellsConflict(sentence: Sentence): boolean {
  if (!anyDoes(sentence, "conflict")) return false;
  for (let at = 0; at < sentence.tokens.length; at += 1)
    if (does(sentence, at, "conflict") && sentence.nameAt[at] === undefined) return true;
  return false;
}

/** "an ambush near Gao", "Sunday's attack", "Convoy ambush: ...": a noun for one event; not "killed in shelling". */
function namesEvent(sentence: Sentence): boolean {
  if (namesEvents(sentence)) return true;
  const one = anyDoes(sentence, "occurrence");
  if (!one && !anyDoes(sentence, "occurring")) return false;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const counted = one && does(sentence, at, "occurrence");
    if ((!counted && !does(sentence, at, "occurring")) || sentence.nameAt[at] !== undefined) continue;
    // "attack helicopters", "the incident room"
    if (does(sentence, at + 1, "thing") || does(sentence, at - 1, "modal")) continue;
    if (isDetermined(sentence, at, counted)) return true;
  }
  return false;
}

/** "the explosions that tore through a market", "the strikes which hit a wedding": several, told as one. */
function namesEvents(sentence: Sentence): boolean {
  if (sentence.inTitle || !anyDoes(sentence, "events") || !anyDoes(sentence, "spot")) return false;
  for (let at = 1; at < sentence.tokens.length; at += 1) {
    if (!does(sentence, at, "events") || !does(sentence, at + 1, "relative")) continue;
    if (isDetermined(sentence, at, true)) return true;
  }
  return false;
}

/** An article, a genitive or "this" before the noun and its adjectives; titles leave them out before what is counted. */
function isDetermined(sentence: Sentence, noun: number, counted: boolean): boolean {
  if (sentence.inTitle && counted) return true;
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at -= 1) {
    if (
      does(sentence, at, "determiner") ||
      does(sentence, at, "genitive") ||
      does(sentence, at, "demonstrative")
    )
      return true;
    if (does(sentence, at, "preposition") || does(sentence, at, "of")) return false;
    if (isMark(sentence, at) && !isMark(sentence, at, "-")) return false;
  }
  return false;
}
