import { isVerbLike, npStart } from "./noun-phrase.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";
import { subjectEnd } from "./subject-end.js";
import { hasVoice, type Voice, voiceBetween } from "./voice.js";

/** The last token before the comma that ends a clause. */
export function clauseClose(sentence: Sentence, from: number): number {
  let at = from;
  while (at + 1 < sentence.tokens.length && !isMark(sentence, at + 1, ",", ";")) at += 1;
  return at;
}

/**
 * Where what a clause between commas tells ends: with its comma, where a verb of the sentence follows; else with the sentence:
 * "the first comes from the ministry, which spoke of 36 dead, four children among them, and of 90 injured".
 */
export function toldEnd(sentence: Sentence, voice: Voice, verb: number): number {
  for (let at = 0; at < voice.first; at += 1)
    if (isVerbLike(sentence, at) && !does(sentence, at, "voice")) return sentence.tokens.length - 1;
  return clauseClose(sentence, verb);
}

const PARTIES = new Set(["country", "capital", "group"]);
/** Who is named in order to speak, wherever in the sentence. */
const BODIES = new Set(["office", "organisation"]);

/**
 * "Thailand, which reported 14 deaths, ...", "the first comes from the Health Ministry, which in its bulletin of 4 December
 * spoke of 36 dead": who a clause between commas is told of. A country behind a preposition is where, not who.
 */
export function toldOf(sentence: Sentence, verb: number): Voice | null {
  const at = subjectEnd(sentence, verb);
  if (at < 2 || !does(sentence, at, "relative") || does(sentence, at, "demonstrative")) return null;
  if (!isMark(sentence, at - 1, ",")) return null;
  const name = sentence.nameAt[at - 2];
  if (name?.side != null && PARTIES.has(name.kind)) {
    const before = name.first - 1;
    const isRuled = does(sentence, before, "preposition") || does(sentence, before, "of");
    if (!isRuled) return voiceBetween(sentence, name.first, name.last);
  }
  const voice = voiceBetween(sentence, npStart(sentence, at - 2), at - 2);
  if (voice === null) return null;
  // "The party, which in 2006 owned up to 250 dead": a body that opens the sentence, not a person
  const opens =
    voice.first === 0 && does(sentence, 0, "determiner") && hasVoice(sentence, voice.last, voice.last);
  if (opens && sentence.personAt[voice.last] === undefined) return voice;
  return voice.names.some(({ kind }) => BODIES.has(kind)) ? voice : null;
}
