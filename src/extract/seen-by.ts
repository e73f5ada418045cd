import { type SpeechFrame, tellsOn } from "./frame.js";
import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";
import { hasPerson } from "./somebody.js";
import { hasVoice } from "./voice.js";
import { voiceLeft } from "./voice-left.js";

/** "An AFP correspondent saw 54 corpses", "residents saw two wounded men": who saw the dead or wounded tells of them. Null for anybody else. */
export function seenBy(sentence: Sentence, verb: number): SpeechFrame | null {
  if (!does(sentence, verb, "sees") || !isOfHarmed(sentence, verb + 1)) return null;
  const voice = voiceLeft(sentence, verb);
  if (voice === null || voice.isPronoun) return null;
  const { first, last } = voice;
  if (!hasVoice(sentence, first, last) && !hasPerson(sentence, first, last)) return null;
  return tellsOn(sentence, voice, verb, "source/x-said", verb + 1);
}

/** "54 corpses", "the bodies of two women", "12 dead": a count with a word for the dead or wounded beside it. */
function isOfHarmed(sentence: Sentence, from: number): boolean {
  let at = from;
  while (does(sentence, at, "determiner") && sentence.quantityAt[at] === undefined) at += 1;
  const quantity = sentence.quantityAt[at];
  const outcome = sentence.outcomeAt[quantity === undefined ? at : quantity.last + 1];
  if (outcome === undefined) return false;
  const isPeople = outcome.readings.some(({ people }) => people === true);
  return isPeople && (quantity !== undefined || sentence.quantityAt[outcome.last + 1] !== undefined);
}
