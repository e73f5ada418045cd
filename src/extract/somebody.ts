import type { Sentence } from "./sentence.js";
import type { Voice } from "./voice.js";
import { hasVoice } from "./voice.js";

/** Whether a phrase names somebody who may speak: a party, an office, a body or a person. */
export function isSomebody(sentence: Sentence, voice: Voice): boolean {
  const speaks = voice.names.some(({ kind }) => SPEAKS.has(kind));
  return speaks || hasVoice(sentence, voice.last, voice.last) || hasPerson(sentence, voice.first, voice.last);
}

const SPEAKS = new Set(["country", "capital", "group", "force", "office", "organisation", "person"]);

/** Whether some word between two tokens, both inclusive, is for a person or people. */
export function hasPerson(sentence: Sentence, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1)
    if (sentence.personAt[at] !== undefined || sentence.nameAt[at]?.people === true) return true;
  return false;
}
