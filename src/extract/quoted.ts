import type { SpeechFrame } from "./frame.js";
import { isPlausible, somebodyRight } from "./may-speak.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";
import type { Voice } from "./voice.js";
import { voiceLeft } from "./voice-left.js";

/** "Police were quoted by local media as saying", "the minister was quoted as saying": whose words a medium carries. */
export function quotedFrame(sentence: Sentence, verb: number): SpeechFrame | null {
  let be = verb - 1;
  while (does(sentence, be, "adverb")) be -= 1;
  if (!does(sentence, be, "be")) return null;
  const voice = voiceLeft(sentence, does(sentence, be - 1, "have") ? be - 1 : be);
  if (voice === null || !isPlausible(sentence, voice)) return null;
  const medium = does(sentence, verb + 1, "agent") ? somebodyRight(sentence, verb + 2) : null;
  let last = medium?.last ?? verb;
  // "as saying that"
  if (does(sentence, last + 1, "clause") && does(sentence, last + 2, "tell")) last += 2;
  const size = sentence.tokens.length;
  const isBehind = last + 1 >= size || isMark(sentence, last + 1, ".", ",", '"', "”");
  return {
    voice,
    via: medium?.text ?? null,
    first: voice.first,
    last,
    reach: isBehind ? "left" : "right",
    from: isBehind ? 0 : last + 1,
    to: isBehind ? voice.first - 1 : size - 1,
    rule: "source/x-said",
  };
}

/** "Interfax quoted the governor as saying": the medium before the verb; null for a body that quotes another. */
export function quotingMedium(sentence: Sentence, verb: number): string | null {
  const voice: Voice | null = voiceLeft(sentence, verb);
  if (voice === null || voice.isPronoun || isMark(sentence, voice.last + 1)) return null;
  const carries = voice.isMedium || (voice.names.length === 0 && does(sentence, voice.last, "medium"));
  return carries ? voice.text : null;
}
