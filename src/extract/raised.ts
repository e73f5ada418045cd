import { type SpeechFrame, tellsOn } from "./frame.js";
import { isPlausible } from "./may-speak.js";
import { isVerbLike } from "./noun-phrase.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";
import type { Voice } from "./voice.js";
import { voiceLeft } from "./voice-left.js";

/** How far behind its verb the noun for a count may stand, in tokens. */
const REACH = 5;

const SPEAKS = new Set(["country", "capital", "office", "force", "group", "organisation", "person"]);

/**
 * "The Health Ministry raised its count of the dead to 36", "Yerevan revised its toll": who changes a count gives the
 * new one. Not "the clashes raised the toll", where nobody speaks. Null where the verb at `verb` is no such.
 */
export function raisedCount(sentence: Sentence, verb: number): SpeechFrame | null {
  if (!does(sentence, verb, "change") || does(sentence, verb, "tell") || does(sentence, verb, "preposition"))
    return null;
  if (
    does(sentence, verb - 1, "be") ||
    sentence.outcomeAt[verb] !== undefined ||
    !changesCount(sentence, verb)
  )
    return null;
  const voice = voiceLeft(sentence, verb);
  if (voice === null || voice.isPronoun || !isSpeaker(sentence, voice) || !isPlausible(sentence, voice))
    return null;
  return tellsOn(sentence, voice, verb, "source/raised");
}

/** "its (own) toll", "the official count", "number of soldiers killed" right behind the verb. */
function changesCount(sentence: Sentence, verb: number): boolean {
  if (doesOne(sentence, verb + 1, TO) && sentence.quantityAt[verb + 2] !== undefined)
    return countsBehind(sentence, verb + 2);
  for (let at = verb + 1; at <= verb + REACH; at += 1) {
    const toll = sentence.outcomeAt[at]?.readings.some(({ frames }) => frames.includes("toll")) === true;
    if (toll || does(sentence, at, "tallied")) return true;
    const leads =
      does(sentence, at, "possessive") || does(sentence, at, "determiner") || does(sentence, at, "adjective");
    if (
      isMark(sentence, at) ||
      (!leads && (isVerbLike(sentence, at) || sentence.quantityAt[at] !== undefined))
    )
      return false;
  }
  return false;
}

/** "to", before the newer figure; it alone leads to a figure, too. */
const TO = bitsOf(["onto", "modal"]);

/** "raised to 15 dead and 19 wounded the number of its own casualties": what is raised stands behind the figures. */
function countsBehind(sentence: Sentence, from: number): boolean {
  for (let at = from + 1; at <= from + FIGURES; at += 1) {
    if (isMark(sentence, at, ",", ";", ":", ".")) return false;
    const opens = does(sentence, at - 1, "determiner") || does(sentence, at - 1, "possessive");
    if (opens && does(sentence, at, "tallied")) return true;
  }
  return false;
}

/** How many tokens the figures may take that a count is raised to. */
const FIGURES = 8;

function isSpeaker(sentence: Sentence, { names, first, last }: Voice): boolean {
  if (names.some((name) => SPEAKS.has(name.kind))) return true;
  if (!does(sentence, last, "voice")) return false;
  // "the Tigray health bureau", not "the strike on the hospital"
  for (let at = first; at < last; at += 1)
    if (does(sentence, at, "preposition") || does(sentence, at, "of")) return false;
  return true;
}
