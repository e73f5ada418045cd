import type { Sentence } from "./sentence.js";
import type { Voice } from "./voice.js";

/** One frame of speech in a sentence. */
export interface SpeechFrame {
  readonly voice: Voice;
  /** Who was told: "told Reuters". */
  readonly via: string | null;
  /** The speech verb or "according to": its token run. */
  readonly first: number;
  readonly last: number;
  /** Which tokens it speaks: to the right of the verb, to its left, or both. */
  readonly reach: "right" | "left" | "both";
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** A frame with its fields in the one order: what is asked of objects of many forms takes several times as long. */
export function frameAlike({ voice, via, first, last, reach, from, to, rule }: SpeechFrame): SpeechFrame {
  return { voice, via, first, last, reach, from, to, rule };
}

/** Somebody before the verb that ends at `last`, who tells all that stands from `from` on. */
export function tellsOn(
  sentence: Sentence,
  voice: Voice,
  last: number,
  rule: string,
  from = last + 1,
): SpeechFrame {
  const to = sentence.tokens.length - 1;
  return { voice, via: null, first: voice.first, last, reach: "right", from, to, rule };
}

/** Who asserts something: resolved, with the side spoken for. */
export interface Speaker {
  readonly text: string;
  readonly key: string;
  readonly side: string | null;
  readonly via: string | null;
  readonly rule: string;
  /** An institution or its papers: nobody whom "he" can stand for. */
  readonly isBody?: boolean;
  /** A person: nobody whom "it" can stand for. */
  readonly isPerson?: boolean;
}

/** The same for a speaker. */
export function speakerAlike(speaker: Speaker): Speaker {
  const { text, key, side, via, rule, isBody = false, isPerson = false } = speaker;
  return { text, key, side, via, rule, isBody, isPerson };
}

/** A frame of speech with who speaks in it. */
export interface Placed {
  readonly frame: SpeechFrame;
  readonly speaker: Speaker;
}
