import { npStart } from "./noun-phrase.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";
import { hasPerson } from "./somebody.js";
import { hasVoice } from "./voice.js";
import { isArticle } from "./where-said.js";

/**
 * "Gunmen stormed a church and the priest said": an article behind a word of the phrase that leads to none makes a verb of
 * that word, whether or not it is known, and who speaks stands behind the "and". So he does where the phrase hangs on a
 * preposition: "hid off the road and a witness said".
 */
export function behindClause(sentence: Sentence, first: number, end: number): number {
  const isJoined = does(sentence, first - 1, "preposition") && !does(sentence, first - 1, "joins");
  const subject = isJoined ? behindPhrase(sentence, first, end) : first;
  if (subject > first) return subject;
  // "beat back the rebels and a spokesman said"
  const isBeside =
    does(sentence, first - 1, "adverb") && first > 2 && sentence.tokens[first - 2]?.kind === "word";
  const hangs = first > 0 && (isJoined || (isBeside && !does(sentence, first - 2, "and")));
  let from = hangs ? first : -1;
  for (let at = first + 2; from < 0 && at < end; at += 1)
    if (isArticle(sentence, at) && isObject(sentence, at)) from = at;
  if (from < 0) return first;
  for (let at = end - 1; at > from; at -= 1)
    if (does(sentence, at, "and") && sentence.nameAt[at] === undefined && opensSubject(sentence, at + 1))
      return at + 1;
  return first;
}

/** "On its own side the Israeli authorities count": an article that nothing leads to opens the subject behind the phrase. */
function behindPhrase(sentence: Sentence, first: number, end: number): number {
  for (let at = first + 1; at < end; at += 1) {
    if (!does(sentence, at, "determiner") || does(sentence, at, "of") || does(sentence, at, "genitive"))
      continue;
    if (sentence.nameAt[at] !== undefined || sentence.nameAt[at - 1]?.kind === "office") continue;
    const before = sentence.tokens[at - 1];
    if (before?.kind === "word" && !doesOne(sentence, at - 1, LEADS_ON)) return at;
  }
  return first;
}

/** What an article may follow inside a phrase. */
const LEADS_ON = bitsOf(["preposition", "of", "and", "or", "determiner", "possessive", "both", "every"]);

/** The same, where it opens no object either. */
const LEADS = bitsOf([
  "preposition",
  "of",
  "and",
  "or",
  "adverb",
  "determiner",
  "possessive",
  "both",
  "voice",
  "every",
]);

/** Whether an article opens the object of the word before it. */
export function isObject(sentence: Sentence, article: number): boolean {
  const at = article - 1;
  const token = sentence.tokens[at];
  if (token?.kind !== "word" || token.capital || sentence.nameAt[at] !== undefined) return false;
  return !doesOne(sentence, at, LEADS) && sentence.dayAt[at] === undefined;
}

function opensSubject(sentence: Sentence, at: number): boolean {
  return isArticle(sentence, at) || does(sentence, at, "voice") || sentence.personAt[at] !== undefined;
}

const STATES = new Set(["country", "capital"]);

/** "Armenia, Azerbaijan put combined toll at 290": a title has a comma for "and" between two states. */
export function withPartner(sentence: Sentence, first: number, end: number): number {
  if (!sentence.inTitle || !isMark(sentence, first - 1, ",")) return first;
  const partner = sentence.nameAt[first - 2];
  const name = sentence.nameAt[first];
  const pair = [partner, name].every((each) => each?.side != null && STATES.has(each.kind));
  if (!pair || partner === undefined || name?.last !== end || partner.side === name.side) return first;
  const opens = partner.first === 0 || isMark(sentence, partner.first - 1, ":", ";", "-", "–", "—");
  return opens ? partner.first : first;
}

/** "Rebels attacked the convoy and the driver said": what stands before the "and" is the object of another verb. */
export function behindObject(sentence: Sentence, first: number, end: number): number {
  const verb = first - 1;
  if (verb < 1 || does(sentence, verb, "tell") || sentence.nameAt[verb] !== undefined) return first;
  const acts =
    does(sentence, verb, "verb") ||
    does(sentence, verb, "struck") ||
    does(sentence, verb, "losing") ||
    sentence.outcomeAt[verb] !== undefined;
  if (!acts) return first;
  // "took the hill and reports said": whose reports is not told
  for (let at = does(sentence, end, "document") ? end - 2 : end - 1; at > first; at -= 1)
    if (does(sentence, at, "and") && sentence.nameAt[at] === undefined) return at + 1;
  return first;
}

/** "The attack on Beni claimed nine lives": where it was, and nobody. */
export function isWhereOf(sentence: Sentence, first: number): boolean {
  return (
    does(sentence, first - 1, "preposition") &&
    does(sentence, first - 2, "occurrence") &&
    !sentence.nameAt[first - 2]
  );
}

/**
 * "A commander near Izyum said", "a farmer close to the border said": where the speaker is, behind a preposition that no name is
 * hung on by otherwise. The speaker must open the clause: not "A blast near Izyum said", "nine died near Izyum, police said".
 */
export function withNeighbourhood(sentence: Sentence, first: number, end: number): number {
  if (!doesOne(sentence, first - 1, NEIGHBOURING) || sentence.nameAt[first - 1] !== undefined) return first;
  if (hasVoice(sentence, first, end) || hasPerson(sentence, first, end)) return first;
  let before = first - 2;
  while (doesOne(sentence, before, NEIGHBOURING)) before -= 1;
  const head = npStart(sentence, before);
  if (head > before || (head > 0 && !isMark(sentence, head - 1))) return first;
  // "An army post near Izyum": the noun right before the first preposition is somebody
  let noun = head;
  while (noun + 1 < first - 1 && !doesOne(sentence, noun + 1, JOINING)) noun += 1;
  return does(sentence, noun, "voice") || sentence.personAt[noun] !== undefined ? head : first;
}

const NEIGHBOURING = bitsOf(["nearby", "within", "beyond"]);
const JOINING = bitsOf(["of", "preposition"]);
