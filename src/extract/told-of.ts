import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";
import { type Voice, voiceBetween } from "./voice.js";

/** The last token before the comma that ends a clause. */
export function clauseClose(sentence: Sentence, from: number): number {
  let at = from;
  while (at + 1 < sentence.tokens.length && !isMark(sentence, at + 1, ",", ";")) at += 1;
  return at;
}

const PARTIES = new Set(["country", "capital", "group"]);

/** "Thailand, which reported 14 deaths, ...": the party that a clause between commas is told of. */
export function toldOf(sentence: Sentence, verb: number): Voice | null {
  let at = verb - 1;
  while (does(sentence, at, "have") || does(sentence, at, "adverb")) at -= 1;
  if (
    !does(sentence, at, "relative") ||
    does(sentence, at, "demonstrative") ||
    !isMark(sentence, at - 1, ",")
  )
    return null;
  const name = sentence.nameAt[at - 2];
  if (name?.side == null || !PARTIES.has(name.kind)) return null;
  const before = name.first - 1;
  const isRuled = does(sentence, before, "preposition") || does(sentence, before, "of");
  return isRuled ? null : voiceBetween(sentence, name.first, name.last);
}
