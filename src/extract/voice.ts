import type { NameMention } from "../language/index.js";
import { behindNetwork } from "./network.js";
import { appositionEnd, npEnd, npStart } from "./noun-phrase.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark, words } from "./sentence.js";

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

/** A verb with its subject behind it: "said the ministry", "reads a statement from the army". */
export function invertedVoice(sentence: Sentence, verb: number): Voice | null {
  if (does(sentence, verb, "told")) return null;
  let at = verb + 1;
  // "dit-il", "affirme-t-elle": a pronoun joined to its verb
  const joined = isMark(sentence, at, "-") && sentence.tokens[at]?.spaced === false;
  for (;;) {
    if (does(sentence, at, "adverb") || (joined && isMark(sentence, at, "-"))) at += 1;
    else if (sentence.dayAt[at] !== undefined) at = (sentence.dayAt[at]?.last ?? at) + 1;
    else if (does(sentence, at, "toWhom") && whomEnd(sentence, at) > at) at = whomEnd(sentence, at) + 1;
    else break;
  }
  at = behindNetwork(sentence, at);
  if (sentence.quantityAt[at] !== undefined && sentence.quantityAt[at]?.form !== "article") return null;
  const voice = voiceRight(sentence, at);
  if (voice === null || voice.isPronoun !== joined || !maySpeak(sentence, voice, verb)) return null;
  const next = voice.last + 1;
  if (does(sentence, next, "be") || does(sentence, next, "have") || does(sentence, next, "modal"))
    return null;
  // "the ambulance service, said a woman died": whom it befell
  if (sentence.outcomeAt[voice.last + 1]?.readings.every(({ frames }) => frames.includes("subject")) === true)
    return null;
  // "ISWAP, in a message, put the soldiers' dead at 21": whose dead
  if (isMark(sentence, voice.last + 1, "'", "’") && sentence.outcomeAt[voice.last + 2] !== undefined)
    return null;
  let before = verb - 1;
  while (does(sentence, before, "have") || does(sentence, before, "adverb")) before -= 1;
  const quoteBefore = isMark(sentence, before, ",", '"', "”", "»", "—", "–", "-") || before < 0;
  if (quoteBefore) return voice;
  return null;
}

/** "a déclaré à l'AFP le maire": the last token of the medium that was told, before who told it. */
function whomEnd(sentence: Sentence, at: number): number {
  let next = at + 1;
  while (does(sentence, next, "determiner")) next += 1;
  const name = sentence.nameAt[next];
  return name?.kind === "outlet" ? name.last : at;
}

/** Who speaks behind a verb that may stand before its subject: "сообщил глава района", "заявили в Минздраве". */
export function voiceBehind(sentence: Sentence, verb: number): Voice | null {
  const place = placeBehind(sentence, verb);
  if (place !== null) return place;
  const start = overAddressee(sentence, behindDays(sentence, verb + 1));
  if (sentence.quantityAt[start] !== undefined && sentence.quantityAt[start]?.form !== "article") return null;
  const voice = somebodyRight(sentence, start);
  return voice === null ? null : overMedium(sentence, voice);
}

/** "сообщили в Минздраве", "говорится в сообщении МВД": an institution named as the place where it was said. */
export function placeBehind(sentence: Sentence, verb: number): Voice | null {
  const at = overAddressee(sentence, behindDays(sentence, verb + 1));
  if (!does(sentence, at, "preposition") || !does(sentence, at, "within")) return null;
  let start = at + 1;
  while (does(sentence, start, "document") && isSpeaking(sentence, start + 1)) start += 1;
  const voice = voiceRight(sentence, start);
  return voice !== null && isSpeaking(sentence, voice.first, voice.last) ? voice : null;
}

const SPEAKING = new Set(["office", "force", "organisation", "outlet", "person"]);

function isSpeaking(sentence: Sentence, first: number, last = first): boolean {
  if (hasVoice(sentence, first, last)) return true;
  for (let at = first; at <= last; at += 1) if (SPEAKING.has(sentence.nameAt[at]?.kind ?? "")) return true;
  return false;
}

/** Past adverbs and days: "сообщил в пятницу глава района". */
function behindDays(sentence: Sentence, from: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps += 1) {
    const day =
      sentence.dayAt[at] ?? (does(sentence, at, "preposition") ? sentence.dayAt[at + 1] : undefined);
    if (day !== undefined) at = day.last + 1;
    else if (does(sentence, at, "adverb")) at += 1;
    else break;
  }
  return at;
}

/** Past whom it was said to: "доложил президенту России директор ФСБ". */
function overAddressee(sentence: Sentence, from: number): number {
  if (!does(sentence, from, "addressee")) return from;
  let at = from + 1;
  while (sentence.nameAt[at]?.genitive === true && sentence.nameAt[at]?.kind !== "person")
    at = (sentence.nameAt[at]?.last ?? at) + 1;
  return at;
}

/** "сообщил РИА Новости глава района": the medium was told, and who stands behind it speaks. */
function overMedium(sentence: Sentence, voice: Voice): Voice {
  const name = sentence.nameAt[voice.first];
  if (name?.kind !== "outlet" || name.last >= voice.last) return voice;
  return somebodyRight(sentence, name.last + 1) ?? voice;
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

/** The same, where it is somebody and no pronoun. */
export function somebodyRight(sentence: Sentence, at: number): Voice | null {
  const voice = voiceRight(sentence, at);
  return voice === null || voice.isPronoun || !isPlausible(sentence, voice) ? null : voice;
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

/** A voice is somebody: a pronoun, a known name, a speaking noun, or a capitalised name. Not "the clashes". */
export function isPlausible(sentence: Sentence, voice: Voice): boolean {
  if (voice.isPronoun) return !does(sentence, voice.first, "relative");
  if (voice.first === voice.last && doesOne(sentence, voice.first, POINTS)) return false;
  // "First reports show"
  if (voice.first === voice.last && isBareAdjective(sentence, voice.first)) return false;
  if (does(sentence, voice.first, "sum") && does(sentence, voice.last, "sum")) return true;
  if (isNoSpeaker(sentence, voice) || isHearsay(sentence, voice)) return false;
  if (voice.names.length > 0 || hasVoice(sentence, voice.first, voice.last)) return true;
  const first = sentence.tokens[voice.first];
  const capitals = sentence.tokens.slice(voice.first, voice.last + 1).filter((token) => token.capital);
  if (
    capitals.length > 0 &&
    !(capitals.length === 1 && voice.first === 0 && first?.capital === true && voice.last > voice.first)
  )
    return true;
  for (let at = voice.first; at <= voice.last; at += 1) if (sentence.personAt[at] !== undefined) return true;
  return false;
}

/** "the", "these": words that name nobody where they stand alone. */
const POINTS = bitsOf(["determiner", "demonstrative"]);

/** Whoever "said" or "announced" it speaks, by whatever noun it is called: "the inquiry", "the parish", "the 2nd Brigade". */
export function maySpeak(sentence: Sentence, voice: Voice, verb: number): boolean {
  if (isPlausible(sentence, voice)) return true;
  if (voice.isPronoun || !does(sentence, verb, "utters") || isHearsay(sentence, voice)) return false;
  const { first, last } = voice;
  const isDefinite = does(sentence, first, "determiner") || does(sentence, first, "possessive");
  if (!isDefinite || first === last || does(sentence, first, "distributive")) return false;
  for (let at = first + 1; at <= last; at += 1) {
    if (does(sentence, at, "preposition") || does(sentence, at, "of")) break;
    if (NO_SPEAKER.some((role) => does(sentence, at, role)) || sentence.dayAt[at] !== undefined) return false;
    if (sentence.outcomeAt[at] !== undefined && sentence.personAt[at] === undefined) return false;
  }
  return sentence.tokens[last]?.kind === "word" && !does(sentence, last, "adverb");
}

const NO_SPEAKER = ["conflict", "event", "events", "tallied", "account", "assertion"] as const;

/** The head noun is an event, a fight or a thing: "The armed conflict on the border has claimed ...". */
function isNoSpeaker(sentence: Sentence, voice: Voice): boolean {
  let head = voice.first;
  for (let at = voice.first; at <= voice.last; at += 1) {
    if (
      sentence.nameAt[at] === undefined &&
      (does(sentence, at, "preposition") ||
        does(sentence, at, "of") ||
        does(sentence, at, "relative") ||
        isMark(sentence, at, ","))
    )
      break;
    head = at;
    // "МЧС республики": the first noun is the head
    if (sentence.ownersFollow && !does(sentence, at, "adjective") && !does(sentence, at, "determiner")) break;
  }
  if (
    sentence.nameAt[head] !== undefined ||
    does(sentence, head, "voice") ||
    does(sentence, head, "document")
  )
    return false;
  if (sentence.personAt[head] !== undefined) return sentence.outcomeAt[head] !== undefined;
  return (
    does(sentence, head, "conflict") ||
    does(sentence, head, "event") ||
    (does(sentence, head, "thing") && !isNamedThing(sentence, voice.first, head)) ||
    does(sentence, head, "tallied") ||
    sentence.outcomeAt[head] !== undefined
  );
}

/** "A video", "posts on Facebook", "rumours": with nobody behind them. Not "a video by the army", nor "the message", told of before. */
function isHearsay(sentence: Sentence, { first, last, names, isPronoun }: Voice): boolean {
  if (isPronoun || !anyDoes(sentence, "hearsay")) return false;
  let head = first;
  while (head < last && !does(sentence, head, "hearsay")) {
    if (does(sentence, head, "preposition") || does(sentence, head, "of")) return false;
    head += 1;
  }
  if (!does(sentence, head, "hearsay") || sentence.nameAt[head] !== undefined) return false;
  // "The Saturday Post"
  if (head > first && sentence.tokens[head]?.capital === true) return false;
  if (names.some(({ kind }) => kind !== "outlet" && kind !== "place")) return false;
  // "the Goma mayor's post", "the video of the mayor"
  for (let at = first; at <= last; at += 1) {
    if (does(sentence, at, "genitive")) return false;
    if (at > head && does(sentence, at, "voice") && !does(sentence, at, "medium")) return false;
  }
  return !does(sentence, head, "document") || !isDefinite(sentence, first);
}

function isDefinite(sentence: Sentence, at: number): boolean {
  if (does(sentence, at, "demonstrative")) return true;
  return does(sentence, at, "determiner") && !does(sentence, at, "indefiniteArticle");
}

/** "The Saturday Post", "the Third Army Area", "the army area": a thing by its last word, and somebody by its name. */
function isNamedThing(sentence: Sentence, first: number, head: number): boolean {
  if (head === first) return false;
  const named = sentence.nameAt[head - 1]?.kind;
  if (named === "office" || named === "force") return true;
  // "the army's post"
  if (does(sentence, head, "hearsay") && does(sentence, head - 1, "genitive")) return true;
  return !sentence.inTitle && sentence.tokens[head]?.capital === true;
}

function isBareAdjective(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "adjective") && !does(sentence, at, "voice") && sentence.nameAt[at] === undefined;
}
