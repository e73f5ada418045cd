import type { Context } from "./context.js";
import type { Placed, Speaker, SpeechFrame } from "./frame.js";
import { identify } from "./identify.js";
import { issuer, issuerBefore } from "./issuer.js";
import { closesQuotation, isSilent, keepsSpeaker, opensQuoted, reportsBackward } from "./kept.js";
import { bodyThatOpens, pronounSpeaker } from "./pronoun.js";
import { speakerAt } from "./reach.js";
import { relay } from "./relay.js";
import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";
import { speechFrames } from "./speech.js";
import type { Voice } from "./voice.js";
import { OWN } from "./voice-side.js";

export type { Speaker } from "./frame.js";

/** Who speaks in each sentence of a report; read in order, once. */
export interface Speakers {
  /** The speaker of what stands at a token; null for the report's own voice. */
  at(sentence: Sentence, token: number): Speaker | null;
  /** The speaker that a voice outside any speech frame stands for: the party that keeps silent. */
  of(sentence: Sentence, voice: Voice): Speaker | null;
  /** The side that the nearest name before a token stands for, in this sentence or the one before. */
  sideBefore(sentence: Sentence, token: number): string | null;
}

/**
 * Reads the speech frames of all sentences and keeps, as a reader does, who is speaking: opened by a frame or a
 * quotation, kept by "it added" and by the next sentence of a quotation, closed by a new speaker, by the
 * paragraph, or by the report's own voice.
 */
export function speakersOf(sentences: readonly Sentence[], context: Context): Speakers {
  /** By sentence, in order. */
  const placed: (readonly Placed[])[] = [];
  const kept: (Speaker | null)[] = [];
  /** By sentence, whether somebody tells something in it. */
  const spoke: boolean[] = [];
  let last: Speaker | null = null;
  const known: Speaker[] = [];
  const bodySpeaker = (sentence: Sentence): Speaker | null => {
    const voice = bodyThatOpens(sentence);
    if (voice === null) return null;
    const frame = { voice, via: null, first: voice.first, last: voice.last, rule: "source/pronoun" };
    return identify({ ...frame, reach: "both", from: 0, to: 0 }, sentence, null, known, context, undefined);
  };
  let owner: Speaker | null = null;
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const sameParagraph = before !== undefined && !before.inTitle && before.paragraph === sentence.paragraph;
    const carried = keepsSpeaker(
      sentence,
      before,
      sameParagraph,
      last,
      before !== undefined && spoke[before.index] === true,
    )
      ? last
      : null;
    kept[sentence.index] = carried;
    const frames = speechFrames(sentence);
    const spokeBefore = last;
    const own: Placed[] = [];
    for (const frame of frames) {
      const speaker = identify(
        frame,
        sentence,
        frame.voice.isPronoun
          ? pronounSpeaker(
              sentence,
              frame.voice,
              before,
              last,
              own.length > 0 || (before !== undefined && (placed[before.index]?.length ?? 0) > 0),
              frame.reach !== "right",
              (from) => bodySpeaker(from),
            )
          : last,
        known,
        context,
        before,
      );
      if (speaker === null) {
        // somebody speaks, and it is not told who: nobody, rather than the speaker before
        if (frame.voice.isPronoun && frame.reach !== "right") kept[sentence.index] = null;
        continue;
      }
      own.push({ frame, speaker });
      known.push(speaker);
      if (known.length > MEMORY) known.shift();
      last = speaker;
    }
    const merged = relay(own);
    placed[sentence.index] = merged;
    spoke[sentence.index] =
      merged.length === 0
        ? kept[sentence.index] !== null
        : merged.some(({ frame, speaker }) => !isSilent(sentence, frame) || speaker.key === spokeBefore?.key);
    if (sameParagraph && before !== undefined && reportsBackward(sentence, merged)) {
      // "To 59 has grown the toll. RIA Novosti reports it with reference to the ministry."
      if ((placed[before.index] ?? []).length === 0) kept[before.index] = merged[0]?.speaker ?? null;
    }
    if (merged.length > 0 && opensQuoted(sentence))
      closesQuotation(sentences, sentence, placed, kept, merged[0]?.speaker ?? null);
    const announced = merged.length === 0 ? issuer(sentence, known, context) : null;
    last = merged.at(-1)?.speaker ?? announced ?? carried ?? (sameParagraph ? null : last);
    if (sentence.inTitle) {
      last = null;
      if (merged.length === 0 && sentence.outcomes.length === 0)
        owner ??= announced ?? issuerBefore(sentence, known, context);
    }
  });
  return {
    at: (sentence, token) =>
      speakerAt(sentence, token, placed[sentence.index] ?? [], kept[sentence.index] ?? null) ??
      (sentence.inTitle || (placed[sentence.index]?.length ?? 0) > 0 ? null : owner),
    of: (sentence, voice) => {
      const before = sentences[sentence.index - 1];
      const frame: SpeechFrame = {
        voice,
        via: null,
        first: voice.first,
        last: voice.last,
        reach: "both",
        from: 0,
        to: 0,
        rule: "source/silent",
      };
      return identify(
        frame,
        sentence,
        voice.isPronoun
          ? pronounSpeaker(
              sentence,
              voice,
              before,
              placed[sentence.index]?.at(-1)?.speaker ??
                kept[sentence.index] ??
                lastBefore(placed, sentences, sentence),
              false,
            )
          : null,
        known,
        context,
        before,
      );
    },
    sideBefore: (sentence, token) => sideBefore(sentences, sentence, token),
  };
}

function lastBefore(
  placed: readonly (readonly Placed[])[],
  sentences: readonly Sentence[],
  sentence: Sentence,
): Speaker | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 3); index -= 1) {
    const each = sentences[index];
    const found = each === undefined ? undefined : placed[each.index]?.at(-1);
    if (found !== undefined) return found.speaker;
  }
  return null;
}

/** How many speakers back "the ministry" is looked for. */
const MEMORY = 40;

function sideBefore(sentences: readonly Sentence[], sentence: Sentence, token: number): string | null {
  const here = sentence.names.filter(
    (name) =>
      name.side !== null &&
      name.last < token &&
      OWN.has(name.kind) &&
      (!does(sentence, name.first - 1, "preposition") || does(sentence, name.first - 1, "of")),
  );
  if (here.length > 0) return here.at(-1)?.side ?? null;
  const before = sentences[sentence.index - 1];
  if (before === undefined || before.inTitle !== sentence.inTitle) return null;
  return before.names.find((name) => name.side !== null && OWN.has(name.kind))?.side ?? null;
}
