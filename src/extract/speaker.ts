import { bodyAtWork, bodyThatOpens } from "./body-told-of.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { type Placed, type Speaker, type SpeechFrame, speakerAlike } from "./frame.js";
import { identify } from "./identify.js";
import { announcedBy, authorOf, issuesDocument, titledBy } from "./issuer.js";
import {
  closesQuotation,
  isReportedSpeech,
  isSilent,
  keepsSpeaker,
  opensQuoted,
  opensWithItsCount,
  reportsBackward,
  resumes,
  tellsNobody,
  tellsOfAnEvent,
} from "./kept.js";
import { personThatOpens, pronounSpeaker, severalThatOpen } from "./pronoun.js";
import { relay } from "./relay.js";
import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";
import { speechFrames } from "./speech.js";
import { LABELLED } from "./speech-labels.js";
import type { Voice } from "./voice.js";
import { OWN } from "./voice-side.js";
import { whoSays } from "./who-says.js";

export type { Speaker } from "./frame.js";

/** Who speaks in each sentence of a report; read in order, once. */
export interface Speakers {
  /** The speaker of what stands at a token; null for the report's own voice. */
  at(sentence: Sentence, token: number): Speaker | null;
  /** The speaker that a voice outside any speech frame stands for: the party that keeps silent. */
  of(sentence: Sentence, voice: Voice): Speaker | null;
  /** The frames of speech in a sentence. */
  frames(sentence: Sentence): readonly SpeechFrame[];
  /** The side that the nearest name before a token stands for, in this sentence or the one before. */
  sideBefore(sentence: Sentence, token: number): string | null;
}

/**
 * Reads the speech frames of all sentences and keeps, as a reader does, who is speaking: opened by a frame or a
 * quotation, kept by "it added" and by the next sentence of a quotation, closed by a new speaker, by the
 * paragraph, or by the report's own voice. `whoSays` chooses among them.
 */
export function speakersOf(sentences: readonly Sentence[], context: Context): Speakers {
  return new SpeakersInOrder(sentences, context);
}

/** Who says the figure of a claim; null for the report's own voice. */
export function speakerOf({ sentence, group, outcome, first }: Draft, speakers: Speakers): Speaker | null {
  const figure = group?.quantity?.first;
  if (figure !== undefined) return speakers.at(sentence, figure);
  // "admits some loss of life": from the verb of speech itself
  return speakers.at(sentence, first) ?? (outcome === null ? null : speakers.at(sentence, outcome.first));
}

/** How many sentences "Source: X" may speak for, and how long a line above it may be that it does, in tokens. */
const LABEL_REACH = 12;
const SHORT_LINE = 14;

/** How many speakers back "the ministry" is looked for. */
const MEMORY = 40;

class SpeakersInOrder implements Speakers {
  /** By sentence: the frames in it. */
  readonly #frames: (readonly SpeechFrame[])[] = [];
  /** By sentence: those of them whose speaker is known, with the speaker. */
  readonly #placed: (readonly Placed[])[] = [];
  /** By sentence: who spoke before and goes on. */
  readonly #kept: (Speaker | null)[] = [];
  /** By sentence: whether somebody tells something in it. */
  readonly #spoke: boolean[] = [];
  readonly #known: Speaker[] = [];
  #last: Speaker | null = null;
  /** Whose document the report is: what nobody else says, it says. */
  #issuer: Speaker | null = null;
  /** Nothing has been counted yet below the title. */
  #isOpening = true;
  /** In the sentence before somebody told that something happened, and no more. */
  #ofAnEvent = false;
  /** The sentence before kept its speaker without a word that says so. */
  #isCarried = false;
  #isRead = false;

  constructor(
    readonly sentences: readonly Sentence[],
    readonly context: Context,
  ) {}

  /** Reads all sentences at the first question: most reports of other things count nobody, and nobody asks. */
  #readAll(): void {
    if (this.#isRead) return;
    this.#isRead = true;
    const { sentences } = this;
    for (let index = 0; index < sentences.length; index += 1)
      this.#read(sentences[index] as Sentence, sentences[index - 1]);
  }

  at(sentence: Sentence, token: number): Speaker | null {
    this.#readAll();
    const { index, inTitle } = sentence;
    const placed = this.#placed[index] ?? [];
    return whoSays(sentence, token, placed, this.#kept[index] ?? null, inTitle ? null : this.#issuer);
  }

  of(sentence: Sentence, voice: Voice): Speaker | null {
    this.#readAll();
    const before = this.sentences[sentence.index - 1];
    const last =
      this.#placed[sentence.index]?.at(-1)?.speaker ??
      this.#kept[sentence.index] ??
      this.#lastBefore(sentence);
    const spoke = before !== undefined && (this.#placed[before.index]?.length ?? 0) > 0;
    const meant = voice.isPronoun ? pronounSpeaker(sentence, voice, before, last, spoke) : null;
    return this.#identify(bare(voice, "source/silent"), sentence, meant, before);
  }

  frames(sentence: Sentence): readonly SpeechFrame[] {
    this.#readAll();
    return this.#frames[sentence.index] ?? [];
  }

  sideBefore(sentence: Sentence, token: number): string | null {
    return sideBefore(this.sentences, sentence, token);
  }

  #read(sentence: Sentence, before: Sentence | undefined): void {
    const { index } = sentence;
    const sameParagraph = before !== undefined && !before.inTitle && before.paragraph === sentence.paragraph;
    const spoke = before !== undefined && this.#spoke[before.index] === true;
    const goesOn = spoke && (!this.#ofAnEvent || isReportedSpeech(sentence));
    const isAside = this.#last?.rule === "source/according-to" && !isReportedSpeech(sentence);
    const isFar = this.#isCarried && !resumes(sentence);
    if (opensWithItsCount(sentence)) this.#settleOwner(before);
    const carried =
      !isAside && !isFar && keepsSpeaker(sentence, before, sameParagraph, this.#last, goesOn)
        ? this.#last
        : null;
    this.#kept[index] = carried;
    const lastBefore = this.#last;
    const placed = relay(sentence, this.#place(sentence, before));
    this.#placed[index] = placed;
    this.#isCarried = carried !== null && placed.length === 0;
    this.#spoke[index] =
      placed.length === 0
        ? this.#kept[index] !== null && (sentence.outcomes.length > 0 || sentence.quoted[0] === true)
        : tellsSomething(sentence, placed, lastBefore);
    if (sameParagraph && before !== undefined && reportsBackward(sentence, placed)) {
      // "To 59 has grown the toll. RIA Novosti reports it with reference to the ministry."
      if ((this.#placed[before.index] ?? []).length === 0)
        this.#kept[before.index] = placed[0]?.speaker ?? null;
    }
    this.#ofAnEvent = placed.length > 0 && tellOfAnEvent(sentence, placed);
    const isLabel = placed[0]?.frame.rule === LABELLED && this.#label(sentence, placed[0].speaker);
    if (placed.length > 0 && opensQuoted(sentence))
      closesQuotation(this.sentences, sentence, this.#placed, this.#kept, placed[0]?.speaker ?? null);
    const announced = placed.length === 0 ? announcedBy(sentence, this.#resolve) : null;
    this.#last = placed.at(-1)?.speaker ?? announced ?? carried ?? (sameParagraph ? null : this.#last);
    // it spoke for what stands before, and not for what follows
    if (isLabel) this.#last = null;
    this.#settleIssuer(sentence, placed, announced);
  }

  /** "The Red Cross keeps a list of its own. Its latest count is 88 dead": the body told of before, and no person who spoke. */
  #settleOwner(before: Sentence | undefined): void {
    if (before === undefined || before.inTitle || (this.#placed[before.index]?.length ?? 0) > 0) return;
    const body = bodyThatOpens(before) ?? bodyAtWork(before);
    const owner = body === null ? null : this.#identify(bare(body, "source/kept"), before, null, undefined);
    if (owner !== null) this.#last = owner;
    else if (this.#last?.isPerson === true) this.#last = null;
  }

  /** "46 dead. 102 hurt. Source: Health Ministry": who says what stands before in the paragraph, or in the short lines above. */
  #label(label: Sentence, speaker: Speaker): boolean {
    let isFound = false;
    for (let index = label.index - 1; index >= Math.max(0, label.index - LABEL_REACH); index -= 1) {
      const each = this.sentences[index];
      if (each === undefined || each.inTitle || (this.#placed[index]?.length ?? 0) > 0) break;
      if (each.paragraph !== label.paragraph && each.tokens.length > SHORT_LINE) break;
      this.#kept[index] = speaker;
      isFound = true;
    }
    return isFound;
  }

  /** The frames of a sentence whose speaker is known. */
  #place(sentence: Sentence, before: Sentence | undefined): Placed[] {
    const own: Placed[] = [];
    const spokeBefore = before !== undefined && (this.#placed[before.index]?.length ?? 0) > 0;
    const frames = speechFrames(sentence);
    this.#frames[sentence.index] = frames;
    for (const frame of frames) {
      const meant = frame.voice.isPronoun
        ? this.#pronoun(frame, sentence, before, own.length > 0 || spokeBefore)
        : this.#last;
      const speaker = this.#identify(frame, sentence, meant, before);
      if (speaker === null) {
        // somebody speaks, and it is not told who: nobody, rather than the speaker before
        if (frame.voice.isPronoun && (frame.reach !== "right" || does(sentence, frame.voice.first, "neuter")))
          this.#kept[sentence.index] = null;
        continue;
      }
      own.push({ frame, speaker });
      this.#known.push(speaker);
      if (this.#known.length > MEMORY) this.#known.shift();
      this.#last = speaker;
    }
    return own;
  }

  #pronoun(
    { voice, reach }: SpeechFrame,
    sentence: Sentence,
    before: Sentence | undefined,
    spokeLast: boolean,
  ): Speaker | null {
    // "We lost 21 men, we say it openly": whoever wrote the document
    if (
      does(sentence, voice.first, "firstPerson") &&
      sentence.quoted[voice.first] !== true &&
      !sentence.inTitle
    )
      return this.#issuer;
    return pronounSpeaker(sentence, voice, before, this.#last, spokeLast, reach !== "right", (from) => {
      const isPersonal = does(sentence, voice.first, "personal");
      const isSeveral = !isPersonal && !does(sentence, voice.first, "neuter");
      const body = isPersonal
        ? personThatOpens(from)
        : (bodyThatOpens(from) ?? (isSeveral ? severalThatOpen(from) : bodyAtWork(from)));
      const isHere = from === sentence && (body === null || body.last >= voice.first);
      return body === null || isHere
        ? null
        : this.#identify(bare(body, "source/pronoun"), from, null, undefined);
    });
  }

  #settleIssuer(sentence: Sentence, placed: readonly Placed[], announced: Speaker | null): void {
    const counts = sentence.outcomes.length > 0;
    if (sentence.inTitle) {
      this.#last = null;
      if (placed.length === 0 && !counts) this.#issuer ??= announced ?? titledBy(sentence, this.#resolve);
      return;
    }
    if (!this.#isOpening) return;
    if (counts) this.#isOpening = false;
    else if (issuesDocument(sentence, placed)) this.#issuer = placed[0]?.speaker ?? this.#issuer;
    else if (placed.length === 0) this.#issuer ??= authorOf(sentence, this.#resolve);
  }

  readonly #resolve = (voice: Voice, sentence: Sentence): Speaker | null =>
    this.#identify(bare(voice, "source/issuer"), sentence, null, undefined);

  #identify(
    frame: SpeechFrame,
    sentence: Sentence,
    meant: Speaker | null,
    before: Sentence | undefined,
  ): Speaker | null {
    const found = identify(frame, sentence, meant, this.#known, this.context, before);
    return found === null ? null : speakerAlike(found);
  }

  #lastBefore(sentence: Sentence): Speaker | null {
    for (let index = sentence.index; index >= Math.max(0, sentence.index - 3); index -= 1) {
      const found = this.#placed[index]?.at(-1);
      if (found !== undefined) return found.speaker;
    }
    return null;
  }
}

/** Somebody tells something here, or the one who spoke last holds back. */
function tellsSomething(sentence: Sentence, placed: readonly Placed[], before: Speaker | null): boolean {
  for (const { frame, speaker } of placed) {
    if (!isSilent(sentence, frame) && !tellsNobody(sentence, frame)) return true;
    if (speaker.key === before?.key) return true;
  }
  return false;
}

function tellOfAnEvent(sentence: Sentence, placed: readonly Placed[]): boolean {
  for (const { frame } of placed) if (!tellsOfAnEvent(sentence, frame)) return false;
  return true;
}

/** A voice outside any frame of speech. */
function bare(voice: Voice, rule: string): SpeechFrame {
  return { voice, via: null, first: voice.first, last: voice.last, reach: "both", from: 0, to: 0, rule };
}

function sideBefore(sentences: readonly Sentence[], sentence: Sentence, token: number): string | null {
  const here = sentence.names.filter(
    (name) =>
      name.side !== null &&
      name.last < token &&
      OWN.has(name.kind) &&
      (!does(sentence, name.first - 1, "preposition") || does(sentence, name.first - 1, "of")),
  );
  const [other, nearest] = here.slice(-2);
  // "Tajikistan and Kyrgyzstan lost 35"
  const isJoint =
    nearest !== undefined && other?.side !== nearest.side && does(sentence, nearest.first - 1, "and");
  if (isJoint && other?.last === nearest.first - 2) return "all";
  if (here.length > 0) return here.at(-1)?.side ?? null;
  const before = sentences[sentence.index - 1];
  if (before === undefined || before.inTitle !== sentence.inTitle) return null;
  return before.names.find((name) => name.side !== null && OWN.has(name.kind))?.side ?? null;
}
