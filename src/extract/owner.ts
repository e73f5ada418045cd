import { withoutVerb } from "./body-told-of.js";
import { type SpeechFrame, tellsOn } from "./frame.js";
import { isPlausible, somebodyRight } from "./may-speak.js";
import { npStart } from "./noun-phrase.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";
import { clauseStart } from "./speech-clause.js";
import { clauseClose } from "./told-of.js";
import { hasVoice, type Voice, voiceBetween, voiceRight } from "./voice.js";

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
  const start = npStart(sentence, genitive - 1);
  if (start > genitive - 1 || does(sentence, start - 1, "agent")) return null;
  const on = onList(sentence, start, genitive);
  const first = on < 0 ? start : on + 1;
  const voice = voiceBetween(sentence, first, genitive - 1);
  if (voice === null || voice.isPronoun || !isSpeaker(sentence, voice) || !isPlausible(sentence, voice))
    return null;
  return {
    voice,
    via: null,
    first,
    last: noun,
    reach: on < 0 ? "right" : "both",
    from: on < 0 ? noun + 1 : clauseStart(sentence, first),
    to: sentence.tokens.length - 1,
    rule: "source/owner",
  };
}

/** "46 civilians and 80 soldiers on the ministry's list": the preposition that hangs the list on those counted; -1 for none. */
function onList(sentence: Sentence, first: number, last: number): number {
  for (let at = last - 1; at > first; at -= 1) {
    if (!does(sentence, at, "preposition") || does(sentence, at, "of") || sentence.nameAt[at] !== undefined)
      continue;
    const isPeople = sentence.personAt[at - 1] !== undefined || sentence.outcomeAt[at - 1] !== undefined;
    return isPeople && !does(sentence, at - 1, "voice") ? at : -1;
  }
  return -1;
}

/** "Armenia, whose last figure was 79 dead, said": the party's own. */
export function whoseCount(sentence: Sentence): SpeechFrame | null {
  if (!anyDoes(sentence, "account") && !anyDoes(sentence, "tallied")) return null;
  for (let at = 2; at < sentence.tokens.length - 2; at += 1) {
    if (
      !does(sentence, at, "relative") ||
      does(sentence, at, "demonstrative") ||
      !isMark(sentence, at - 1, ",")
    )
      continue;
    const noun = does(sentence, at + 1, "account") || does(sentence, at + 1, "tallied") ? at + 1 : at + 2;
    if (!does(sentence, noun, "account") && !does(sentence, noun, "tallied")) continue;
    if (!does(sentence, noun + 1, "be")) continue;
    const voice = voiceBetween(sentence, npStart(sentence, at - 2), at - 2);
    if (voice === null || voice.isPronoun || !isSpeaker(sentence, voice)) continue;
    return {
      voice,
      via: null,
      first: voice.first,
      last: noun,
      reach: "right",
      from: noun + 1,
      to: clauseClose(sentence, noun),
      rule: "source/owner",
    };
  }
  return null;
}

/** "Russia holds on to its claim that 2,000 were killed", "The mayor sticks to his figure of 12": the subject's own word. */
export function ownClaim(sentence: Sentence): SpeechFrame | null {
  if (!anyDoes(sentence, "assertion") || !anyDoes(sentence, "possessive")) return null;
  for (let noun = 3; noun < sentence.tokens.length - 2; noun += 1) {
    const own = does(sentence, noun - 1, "adjective") ? noun - 2 : noun - 1;
    if (!does(sentence, noun, "assertion") || !does(sentence, own, "possessive")) continue;
    if (does(sentence, own, "genitive") || !doesOne(sentence, noun + 1, OPENS_WORD)) continue;
    const phrase = voiceRight(sentence, 0);
    const voice = phrase === null ? null : withoutVerb(sentence, phrase);
    if (voice === null || voice.last >= own - 1 || !isPlausible(sentence, voice)) return null;
    for (let at = voice.last + 1; at < own; at += 1)
      if (isMark(sentence, at) || doesOne(sentence, at, NO_WORD)) return null;
    return tellsOn(sentence, voice, noun, "source/owner");
  }
  return null;
}

/** "its claim that", "his figure of" */
const OPENS_WORD = bitsOf(["relative", "of"]);
/** "has withdrawn its claim that", "denied": somebody else is told of, or it is no longer said. */
const NO_WORD = bitsOf(["denial", "disputes", "negation", "tell"]);

function countBehind(sentence: Sentence, genitive: number): number | null {
  for (let at = genitive + 1; at <= genitive + 1 + ADJECTIVES; at += 1) {
    if (isMark(sentence, at)) return null;
    if (does(sentence, at, "account")) return at;
    if (does(sentence, at, "tallied") && isCounter(sentence, genitive - 1)) return at;
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

/** "the health ministry's toll": of a body that counts; not "Iran's toll", "the army's toll", which are of their own. */
function isCounter(sentence: Sentence, owner: number): boolean {
  const kind = sentence.nameAt[owner]?.kind;
  return (kind === "office" || kind === "organisation") && !does(sentence, owner, "force");
}

function isSpeaker(sentence: Sentence, voice: Voice): boolean {
  return voice.names.some((name) => SPEAKS.has(name.kind)) || hasVoice(sentence, voice.last, voice.last);
}

/** "AFP learned from a security source": who was heard says so, and who heard it carries it. */
export function heardFrom(sentence: Sentence, verb: number, left: Voice | null): SpeechFrame | null {
  if (!does(sentence, verb, "hears") || !anyDoes(sentence, "outOf") || !does(sentence, verb + 1, "outOf"))
    return null;
  const voice = somebodyRight(sentence, verb + 2);
  if (voice === null) return null;
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
