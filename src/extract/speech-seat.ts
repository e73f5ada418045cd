import type { NameMention } from "../language/index.js";
import type { Draft } from "./draft.js";
import type { SpeechFrame } from "./frame.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";

/** Where somebody spoke in a sentence: what is told there happened elsewhere, or may have. */
export class SpeechSeats {
  readonly #sentence: Sentence;
  readonly #frames: readonly SpeechFrame[];
  /** Phrases of place behind verbs and nouns of speaking: "told reporters in Baku", "a briefing in Geneva". */
  readonly #manners: readonly Run[];

  /** `frames` are those of the sentence. */
  constructor(sentence: Sentence, frames: readonly SpeechFrame[]) {
    this.#sentence = sentence;
    this.#frames = frames;
    this.#manners = this.#frames.length === 0 ? [] : mannersOf(sentence, this.#frames);
  }

  /**
   * Whether a name, behind the preposition at `preposition`, tells where the speaker of a claim is: "the ministry in
   * Baku said", "speaking in Geneva". People counted inside the speaker's own words were harmed there: "a soldier
   * wounded in Batken said".
   */
  has(name: NameMention, preposition: number, { first, last }: Draft): boolean {
    // "the paper has a source in the government of Tajikistan"
    if (does(this.#sentence, preposition - 1, "speaker")) return true;
    if (this.#manners.some((run) => isInside(preposition, name, run))) return true;
    return this.#frames.some((frame) => {
      const run = runOf(this.#sentence, frame);
      return isInside(preposition, name, run) && !(first >= run.first && last <= run.last);
    });
  }

  /** Whether such a seat is that of a hospital, where those it tells of were brought: "hospitals in Bishkek admitted". */
  isHospital(name: NameMention, preposition: number): boolean {
    return this.#frames.some((frame) => {
      if (!isInside(preposition, name, runOf(this.#sentence, frame))) return false;
      for (let at = frame.voice.first; at <= Math.max(frame.voice.last, name.last + 1); at += 1)
        if (does(this.#sentence, at, "hospital")) return true;
      return false;
    });
  }
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Frames that run from their speaker to their verb, or back, with nothing of the claim between. */
const WHOLE = new Set(["source/x-said", "source/said-x", "source/behind", "source/by", "source/was-told"]);

/** The words of a frame that tell who speaks; "according to X" and "citing X" with the words before the name. */
function runOf(sentence: Sentence, { rule, voice, first, last }: SpeechFrame): Run {
  if (WHOLE.has(rule))
    return {
      first: first < voice.first ? first : phraseStart(sentence, voice),
      last: Math.max(last, voice.last),
    };
  return first < voice.first && voice.first - last <= 1 ? { first, last: voice.last } : voice;
}

/** "At talks on the fighting in Batken the minister said": an article behind a name opens the speaker's own phrase. */
function phraseStart(sentence: Sentence, voice: Run): number {
  for (let at = voice.last; at > voice.first; at -= 1)
    if (does(sentence, at, "determiner") && sentence.nameAt[at - 1] !== undefined && !sentence.nameAt[at])
      return at;
  return voice.first;
}

function isInside(preposition: number, name: NameMention, { first, last }: Run): boolean {
  return preposition >= first && name.last <= last;
}

function mannersOf(sentence: Sentence, frames: readonly SpeechFrame[]): Run[] {
  const found: Run[] = [];
  const take = (from: number, told: boolean) => {
    const last = mannerEnd(sentence, from, told);
    if (last >= from) found.push({ first: from, last });
  };
  for (const { rule, voice, first, last } of frames) {
    // the verb, or who speaks behind it
    const end = Math.max(last, voice.last);
    const isVerb = WHOLE.has(rule) && !does(sentence, end, "count");
    if (isVerb) take(end + 1, rule === "source/x-said" && does(sentence, last, "told"));
    else if (rule === "source/according-to" && first <= voice.first) take(end + 1, false);
  }
  if (!anyDoes(sentence, "speaking")) return found;
  for (let at = 0; at < sentence.tokens.length; at += 1)
    if (does(sentence, at, "speaking") && !does(sentence, at + 1, "speaking"))
      take(at + 1, does(sentence, at, "participle"));
  return found;
}

/** The most tokens that tell how and where something was said. */
const LONGEST_MANNER = 14;

/**
 * The last token of the phrases behind a word of speaking that tell to whom, when and where: "told [reporters in Baku on
 * Monday] that"; before `from` where there are none. A phrase about what happened, or one that turns out to begin what
 * is said, is none: "said of the clashes in Batken", "said in Batken soldiers had died".
 */
function mannerEnd(sentence: Sentence, from: number, told: boolean): number {
  let at = from;
  if (told) at = nounsEnd(sentence, from) + 1;
  while (at < sentence.tokens.length && at < from + LONGEST_MANNER) {
    const day = sentence.dayAt[at];
    if (day !== undefined) at = day.last + 1;
    else if (isPreposition(sentence, at)) {
      const last = nounsEnd(sentence, at + 1);
      if (last <= at && sentence.dayAt[at + 1] === undefined) break;
      at = Math.max(last, at) + 1;
    } else if (does(sentence, at, "adverb")) at += 1;
    else break;
  }
  return beginsClause(sentence, at) ? from - 1 : at - 1;
}

function isPreposition(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "preposition") && sentence.nameAt[at] === undefined;
}

/** The last token of a plain phrase of nouns and names; before `from` where it tells of people or of what befell them. */
function nounsEnd(sentence: Sentence, from: number): number {
  let at = from;
  for (; at < sentence.tokens.length && at < from + LONGEST_MANNER; at += 1) {
    const name = sentence.nameAt[at];
    if (name !== undefined) {
      at = name.last;
      continue;
    }
    if (isAboutHarm(sentence, at)) return from - 1;
    if (endsNouns(sentence, at) || (at > from && sentence.nameAt[at - 1] && does(sentence, at, "determiner")))
      break;
  }
  return Math.min(at, sentence.tokens.length) - 1;
}

function isAboutHarm(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "event") ||
    does(sentence, at, "events") ||
    does(sentence, at, "conflict") ||
    sentence.outcomeAt[at] !== undefined
  );
}

function endsNouns(sentence: Sentence, at: number): boolean {
  const quantity = sentence.quantityAt[at];
  return (
    (isMark(sentence, at) && !isMark(sentence, at, "-", "'", "’")) ||
    (quantity !== undefined && quantity.form !== "article") ||
    sentence.dayAt[at] !== undefined ||
    isPreposition(sentence, at) ||
    (does(sentence, at, "relative") && !does(sentence, at, "determiner")) ||
    does(sentence, at, "clause") ||
    does(sentence, at, "and") ||
    beginsClause(sentence, at)
  );
}

/** A verb, to which the words before it are the subject. */
function beginsClause(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "be") ||
    does(sentence, at, "have") ||
    does(sentence, at, "modal") ||
    does(sentence, at, "verb") ||
    does(sentence, at, "struck") ||
    sentence.outcomeAt[at] !== undefined
  );
}
