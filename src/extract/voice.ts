import type { NameMention } from "../language/index.js";
import { appositionEnd, npEnd, npStart } from "./noun-phrase.js";
import type { Sentence } from "./sentence.js";
import { does, isMark, words } from "./sentence.js";

/** Somebody who speaks, as the text names them. */
export interface Voice {
  /** The words, trimmed; null for a pronoun that stands for the last speaker. */
  readonly text: string | null;
  readonly names: readonly NameMention[];
  /** A medium with nobody behind it, as far as this frame tells. */
  readonly isMedium: boolean;
  readonly isPronoun: boolean;
  /** "the ministry", "the statement": names an office or role but not whose. */
  readonly isShort: boolean;
  readonly first: number;
  readonly last: number;
}

/** The noun phrase that begins at a token. */
export function voiceRight(sentence: Sentence, at: number): Voice | null {
  let start = at;
  while (does(sentence, start, "adverb") || isMark(sentence, start, '"', "“", "«")) start += 1;
  if (
    (does(sentence, start, "preposition") && !does(sentence, start, "determiner")) ||
    does(sentence, start, "clause") ||
    sentence.dayAt[start] !== undefined
  )
    return null;
  const end = npEnd(sentence, start);
  // "put Belgrade's dead at eight": whose they are
  if (end < start || does(sentence, end, "genitive")) return null;
  // "put Eritrean losses at 100"
  const name = sentence.nameAt[start];
  if (name?.kind === "demonym" && name.last === end && sentence.outcomeAt[end + 1] !== undefined) return null;
  return voiceBetween(sentence, start, appositionEnd(sentence, end));
}

/** The noun phrase around a known name. */
export function voiceAround(sentence: Sentence, name: NameMention): Voice | null {
  const first = npStart(sentence, name.last);
  const last = npEnd(sentence, name.first);
  return voiceBetween(sentence, Math.min(first, name.first), Math.max(last, name.last));
}

/** The voice in a run of tokens. */
export function voiceBetween(sentence: Sentence, first: number, last: number): Voice | null {
  if (last < first) return null;
  const only = first === last ? sentence.tokens[first] : undefined;
  const isPronoun = only !== undefined && does(sentence, first, "pronoun");
  const names = namesBetween(sentence, first, last);
  const isMedium =
    names.some((name) => name.kind === "outlet") &&
    names.every(
      (name) =>
        name.kind === "outlet" || name.kind === "demonym" || name.kind === "country" || name.kind === "place",
    ) &&
    !hasOtherVoice(sentence, first, last);
  const isShort =
    !isPronoun &&
    names.every((name) => name.side === null && name.kind === "office") &&
    (names.length > 0 || hasVoice(sentence, first, last)) &&
    !hasCapitalName(sentence, first, last);
  return {
    text: isPronoun ? null : words(sentence, first, last),
    names,
    isMedium,
    isPronoun,
    isShort,
    first,
    last,
  };
}

function namesBetween({ nameAt }: Sentence, first: number, last: number): NameMention[] {
  const names: NameMention[] = [];
  for (let at = Math.max(0, first); at <= last; at += 1) {
    const name = nameAt[at];
    if (name === undefined) continue;
    names.push(name);
    at = name.last;
  }
  return names;
}

export function hasVoice(sentence: Sentence, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (does(sentence, at, "voice")) return true;
  return false;
}

function hasOtherVoice(sentence: Sentence, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    if (sentence.nameAt[at] === undefined && does(sentence, at, "voice") && !does(sentence, at, "medium"))
      return true;
  }
  return false;
}

function hasCapitalName(sentence: Sentence, first: number, last: number): boolean {
  for (let at = Math.max(first, 1); at <= last; at += 1) {
    if (
      sentence.nameAt[at] === undefined &&
      sentence.tokens[at]?.capital === true &&
      !does(sentence, at, "voice")
    )
      return true;
  }
  return false;
}
