import type { SpeechFrame } from "./frame.js";
import { npStart } from "./noun-phrase.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";
import { hasVoice, isPlausible, type Voice, voiceBetween, voiceRight } from "./voice.js";

const SPEAKS = new Set([
  "country",
  "capital",
  "office",
  "force",
  "group",
  "organisation",
  "outlet",
  "person",
]);

/** Between a genitive and the noun for a count: "own", "latest official". */
const ADJECTIVES = 2;

/**
 * "The government's own tally has not moved, at 224 killed", "the ministry's list of its dead has grown to 77": whose
 * count it is tells who says so. Not "Iran's death toll", which tells whose people they are.
 */
export function ownedCount(sentence: Sentence, genitive: number): SpeechFrame | null {
  if (!does(sentence, genitive, "genitive") || genitive === 0) return null;
  const noun = countBehind(sentence, genitive);
  if (noun === null) return null;
  const first = npStart(sentence, genitive - 1);
  if (first > genitive - 1 || does(sentence, first - 1, "agent")) return null;
  const voice = voiceBetween(sentence, first, genitive - 1);
  if (voice === null || voice.isPronoun || !isSpeaker(sentence, voice) || !isPlausible(sentence, voice))
    return null;
  return {
    voice,
    via: null,
    first,
    last: noun,
    reach: "right",
    from: noun + 1,
    to: sentence.tokens.length - 1,
    rule: "source/owner",
  };
}

function countBehind(sentence: Sentence, genitive: number): number | null {
  for (let at = genitive + 1; at <= genitive + 1 + ADJECTIVES; at += 1) {
    if (isMark(sentence, at)) return null;
    if (does(sentence, at, "account")) return at;
    if (sentence.outcomeAt[at] !== undefined) return null;
    if (
      !does(sentence, at, "adjective") &&
      !does(sentence, at, "earlier") &&
      (sentence.roles[at]?.length ?? 0) > 0
    )
      return null;
  }
  return null;
}

function isSpeaker(sentence: Sentence, voice: Voice): boolean {
  return voice.names.some((name) => SPEAKS.has(name.kind)) || hasVoice(sentence, voice.last, voice.last);
}

/** "AFP learned from a security source": who was heard says so, and who heard it carries it. */
export function heardFrom(sentence: Sentence, verb: number, left: Voice | null): SpeechFrame | null {
  if (!does(sentence, verb, "hears") || !anyDoes(sentence, "outOf") || !does(sentence, verb + 1, "outOf"))
    return null;
  const voice = voiceRight(sentence, verb + 2);
  if (voice === null || voice.isPronoun || !isPlausible(sentence, voice)) return null;
  return {
    voice,
    via: left?.isMedium === true ? left.text : null,
    first: left?.first ?? verb,
    last: voice.last,
    reach: "both",
    from: 0,
    to: sentence.tokens.length - 1,
    rule: "source/heard",
  };
}
