import { type SpeechFrame, tellsOn } from "./frame.js";
import { isPlausible } from "./may-speak.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";
import { type Voice, voiceRight } from "./voice.js";
import { voiceLeft } from "./voice-left.js";

/** The most tokens between who keeps a list and the list. */
const LONGEST = 16;

/**
 * "The ministry had 232 dead on its list", "The institute closed the month with 41 bodies in its books": whoever keeps the list
 * tells what is on it. Null where the sentence tells of no list.
 */
export function listHolder(sentence: Sentence): SpeechFrame | null {
  if (!anyDoes(sentence, "account") || !anyDoes(sentence, "possessive")) return null;
  for (let noun = 4; noun < sentence.tokens.length; noun += 1) {
    if (!does(sentence, noun, "account")) continue;
    const own = does(sentence, noun - 1, "adjective") ? noun - 2 : noun - 1;
    if (!does(sentence, own, "possessive") || does(sentence, own, "genitive")) continue;
    if (!does(sentence, own - 1, "joins") || doesOne(sentence, own - 1, NO_PLACE)) continue;
    const verb = verbOfList(sentence, own - 1);
    if (verb < 0) continue;
    const voice = does(sentence, verb, "have") ? voiceLeft(sentence, verb) : voiceRight(sentence, 0);
    if (voice === null || voice.last >= verb || !isHolder(sentence, voice)) return null;
    return tellsOn(sentence, voice, verb, "source/owner");
  }
  return null;
}

/** "by its list", "with its books", "of its own list" */
const NO_PLACE = bitsOf(["agent", "together", "of"]);

/** The verb of having before those who are on the list, or the "with" that leads to them; -1 where nobody is counted. */
function verbOfList(sentence: Sentence, preposition: number): number {
  let isHarm = false;
  for (let at = preposition - 1; at >= Math.max(1, preposition - LONGEST); at -= 1) {
    if (isMark(sentence, at, ",", ";", '"', "”") || does(sentence, at, "tell")) return -1;
    isHarm ||= sentence.outcomeAt[at] !== undefined;
    const isLead = does(sentence, at, "have") || does(sentence, at, "together");
    if (isLead && isHarm) return isCounted(sentence, at + 1) ? at : -1;
  }
  return -1;
}

function isCounted(sentence: Sentence, from: number): boolean {
  for (let at = from; at <= from + 1; at += 1)
    if ((sentence.quantityAt[at]?.form ?? "article") !== "article") return true;
  return false;
}

function isHolder(sentence: Sentence, voice: Voice): boolean {
  return voice.isPronoun ? does(sentence, voice.first, "neuter") : isPlausible(sentence, voice);
}
