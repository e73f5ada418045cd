import { isVerbLike, npStart } from "./noun-phrase.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";
import { isSomebody } from "./somebody.js";
import type { Voice } from "./voice.js";
import { voiceBetween, voiceRight } from "./voice.js";

/** How far before its verb a document with its author may begin, in tokens. */
const LONGEST_AUTHOR = 24;

/**
 * "An assessment carried out with the government by the WHO (World Health Organization) and partners reports": whose
 * document it is, where its author stands in brackets too or behind more than one word.
 */
export function authorOfDocument(sentence: Sentence, verb: number): Voice | null {
  if (!does(sentence, verb, "tell") || !anyDoes(sentence, "document") || !anyDoes(sentence, "made"))
    return null;
  let from = verb - 1;
  for (; from >= Math.max(0, verb - LONGEST_AUTHOR); from -= 1) {
    if (isMark(sentence, from) && !isMark(sentence, from, "(", ")", "-", "'", "’")) break;
    if (does(sentence, from, "tell") && !does(sentence, from, "document")) return null;
    if (sentence.outcomeAt[from] !== undefined) return null;
  }
  const document = from + 1 + (does(sentence, from + 1, "determiner") ? 1 : 0);
  if (!does(sentence, document, "document") || !does(sentence, document + 1, "made")) return null;
  for (let at = document + 2; at < verb - 2; at += 1) {
    if (!does(sentence, at, "agent")) continue;
    const phrase = voiceRight(sentence, at + 1);
    // "by the WHO and partners reports": the verb may be a noun too
    const author =
      phrase === null ? null : voiceBetween(sentence, phrase.first, Math.min(phrase.last, verb - 1));
    return author !== null && !author.isPronoun && isSomebody(sentence, author) ? author : null;
  }
  return null;
}

/** "A list seen by the BBC names": the list says it, and not who has seen it. */
export function shownTo(sentence: Sentence, end: number): Voice | null {
  if (!anyDoes(sentence, "agent") || !anyDoes(sentence, "document")) return null;
  const participle = npStart(sentence, end) - 2;
  if (!does(sentence, participle + 1, "agent") || does(sentence, participle, "made")) return null;
  const document = participle - 1;
  if (!does(sentence, document, "document") || !isVerbLike(sentence, participle)) return null;
  return voiceBetween(sentence, npStart(sentence, document), document);
}
