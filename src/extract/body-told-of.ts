import { isVerbLike } from "./noun-phrase.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";
import { hasVoice, type Voice, voiceBetween, voiceRight } from "./voice.js";

/** "The government has given no figure. It said ...": the body that a sentence opens with and that its verb belongs to. */
export function bodyThatOpens(sentence: Sentence): Voice | null {
  let start = 0;
  while (isMark(sentence, start) || does(sentence, start, "adverb")) start += 1;
  const isOwned = sentence.nameAt[start]?.side != null || sentence.nameAt[start]?.kind === "organisation";
  if (!isOwned && (!does(sentence, start, "determiner") || does(sentence, start, "indefiniteArticle")))
    return null;
  const phrase = voiceRight(sentence, start);
  const voice = phrase === null ? null : withoutVerb(sentence, phrase);
  if (voice === null || voice.isPronoun) return null;
  const isBody =
    isNamedBody(voice) || hasVoice(sentence, voice.last, voice.last) || isProper(sentence, voice);
  return isBody && isVerb(sentence, verbBehind(sentence, voice.last + 1)) ? voice : null;
}

/** "The Meir Amit centre", "The Kivu Barometer": a name of its own behind the article, of nothing that is known otherwise. */
function isProper(sentence: Sentence, { first, last, names }: Voice): boolean {
  if (names.some(({ kind }) => kind !== "place" && kind !== "demonym")) return false;
  let capitals = 0;
  for (let at = first + 1; at <= last; at += 1) {
    if (sentence.personAt[at] !== undefined) return false;
    if (sentence.tokens[at]?.capital === true) capitals += 1;
    else if (at < last) return false;
  }
  return capitals > 1;
}

/** "The barometer goes from name to name": a verb that is not known is no part of the name. */
export function withoutVerb(sentence: Sentence, voice: Voice): Voice | null {
  const { first, last } = voice;
  const isKnown = sentence.nameAt[last] !== undefined || sentence.personAt[last] !== undefined;
  if (first === last || isKnown || sentence.tokens[last]?.capital === true) return voice;
  return (sentence.roles[last]?.length ?? 0) > 0 ? voice : voiceBetween(sentence, first, last - 1);
}

/** "The most careful list is kept by the Syrian Observatory. It now counts 1,261 dead": the one body that a sentence has at work. */
export function bodyAtWork(sentence: Sentence): Voice | null {
  let found: Voice | null = null;
  for (const name of sentence.names) {
    if (!BODIES.has(name.kind)) continue;
    if (found !== null && name.first <= found.last) continue;
    if (found !== null) return null;
    const first = does(sentence, name.first - 1, "determiner") ? name.first - 1 : name.first;
    const voice = does(sentence, first - 1, "agent") ? voiceRight(sentence, first) : null;
    if (voice === null || !isMade(sentence, first - 2)) return null;
    found = voice;
  }
  return found;
}

/** "is kept by", "compiled by": a participle, known or not; not "a house by the ministry". */
function isMade(sentence: Sentence, at: number): boolean {
  const be = does(sentence, at - 1, "adverb") ? at - 2 : at - 1;
  return does(sentence, be, "be") && sentence.outcomeAt[at] === undefined && !does(sentence, at, "struck");
}

function isNamedBody({ names }: Voice): boolean {
  return names.some(({ kind }) => BODIES.has(kind));
}

const BODIES = new Set(["office", "force", "organisation"]);

/** The most tokens between a subject and its verb that tell how, or who it is: "with its larger team of local informants". */
const LONGEST_ASIDE = 14;

/** Past adverbs, and past an aside between commas: "with its teams", "a monitor", "which answers to the junta". */
function verbBehind(sentence: Sentence, from: number): number {
  let at = from;
  if (isMark(sentence, at, ",")) {
    let close = at + 2;
    while (close < at + LONGEST_ASIDE && close < sentence.tokens.length && !isMark(sentence, close))
      close += 1;
    if (isMark(sentence, close, ",")) at = close + 1;
  }
  while (does(sentence, at, "adverb")) at += 1;
  return at;
}

/** A verb, known or not. */
function isVerb(sentence: Sentence, at: number): boolean {
  if (doesOne(sentence, at, VERBS)) return true;
  const token = sentence.tokens[at];
  if (token?.kind !== "word" || token.capital || sentence.personAt[at] !== undefined) return false;
  return isVerbLike(sentence, at) || (sentence.roles[at]?.length ?? 0) === 0;
}

/** "The government rejected this" too. */
const VERBS = bitsOf(["verb", "be", "have", "denial", "disputes", "calls"]);
