import { type SpeechFrame, tellsOn } from "./frame.js";
import { isPlausible } from "./may-speak.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";
import { voiceLeft } from "./voice-left.js";

/** How far behind its verb what somebody is accused of may stand, in tokens. */
const FARTHEST_CHARGE = 14;

/**
 * "Niger accused the rebels of killing 12 villagers", "blamed the army for the deaths of nine": whoever accuses another
 * asserts what it did. Null for who is accused ("the rebels, accused of killing 12") and for a charge of anything else.
 */
export function accuserFrame(sentence: Sentence, verb: number): SpeechFrame | null {
  if (!does(sentence, verb, "accuses") || does(sentence, verb - 1, "be") || !isActive(sentence, verb))
    return null;
  const charge = chargeBehind(sentence, verb);
  if (charge < 0) return null;
  const voice = voiceLeft(sentence, verb);
  if (voice === null || !isPlausible(sentence, voice)) return null;
  return tellsOn(sentence, voice, verb, "source/x-said", charge + 1);
}

/** Somebody stands right behind the verb: not "accused of", "blamed by". */
function isActive(sentence: Sentence, verb: number): boolean {
  const next = verb + 1;
  if (does(sentence, next, "of") || does(sentence, next, "agent") || does(sentence, next, "preposition"))
    return false;
  return !isMark(sentence, next, ",", ".", ";", ":");
}

/** "shelling", "storming": a deed that is no harm by itself. */
const DEED = bitsOf(["participle", "event", "events", "struck"]);

/** The same "of", where another deed behind it is a harm. */
function harmBehind(sentence: Sentence, charge: number): number {
  for (let at = charge + 2; at <= charge + FARTHEST_CHARGE; at += 1) {
    if (isMark(sentence, at, ",", ";", ":")) return -1;
    if (does(sentence, at, "and") && sentence.outcomeAt[at + 1] !== undefined) return charge;
  }
  return -1;
}

/** The "of" or "for" before the deed, where the deed is a harm; -1 for none. */
function chargeBehind(sentence: Sentence, verb: number): number {
  for (let at = verb + 2; at <= verb + FARTHEST_CHARGE; at += 1) {
    if (isMark(sentence, at, ",", ";", ":")) return -1;
    const leads = does(sentence, at, "of") || does(sentence, at, "joins");
    if (leads && sentence.outcomeAt[at + 1] !== undefined) return at;
    // "of shelling the town and killing 12 people"
    if (does(sentence, at, "of") && doesOne(sentence, at + 1, DEED)) return harmBehind(sentence, at);
  }
  return -1;
}
