import { maySpeak, somebodyRight } from "./may-speak.js";
import { behindNetwork } from "./network.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";
import { hasVoice, type Voice, voiceRight } from "./voice.js";
import { isArticle } from "./where-said.js";

/** A verb with its subject behind it: "said the ministry", "reads a statement from the army". */
export function invertedVoice(sentence: Sentence, verb: number): Voice | null {
  if (does(sentence, verb, "told")) return null;
  let at = verb + 1;
  // "dit-il", "affirme-t-elle": a pronoun joined to its verb
  const joined = isMark(sentence, at, "-") && sentence.tokens[at]?.spaced === false;
  for (;;) {
    if (does(sentence, at, "adverb") || (joined && isMark(sentence, at, "-"))) at += 1;
    else if (sentence.dayAt[at] !== undefined) at = (sentence.dayAt[at]?.last ?? at) + 1;
    else if (does(sentence, at, "preposition") && sentence.dayAt[at + 1] !== undefined)
      at = (sentence.dayAt[at + 1]?.last ?? at) + 1;
    else if (does(sentence, at, "toWhom") && whomEnd(sentence, at) > at) at = whomEnd(sentence, at) + 1;
    else break;
  }
  at = behindNetwork(sentence, at);
  if (sentence.quantityAt[at] !== undefined && sentence.quantityAt[at]?.form !== "article") return null;
  const voice = voiceRight(sentence, at);
  if (voice === null || voice.isPronoun !== joined || !maySpeak(sentence, voice, verb)) return null;
  // "An officer, who asked not to be named, puts the soldiers killed at 60"
  const ends = voice.last + 1 >= sentence.tokens.length || isMark(sentence, voice.last + 1);
  if (!ends && does(sentence, verb, "change") && !does(sentence, verb, "utters")) return null;
  // "the chairman, Nuru Abdullahi, denied the charge"
  const isNobody = voice.names.length === 0 && !hasVoice(sentence, voice.last, voice.last);
  if (isNobody && does(sentence, verb, "denial")) return null;
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

/**
 * "A witness, Fatou Camara, said gunmen killed 13 people": whoever stands behind the verb is the subject of another, which has
 * an object, and who speaks stands before. Not "In Goma 13 people died, said a doctor treating nine others".
 */
export function opensClause(sentence: Sentence, verb: number, left: Voice | null, right: Voice): boolean {
  if (left === null || left.isPronoun || !isMark(sentence, left.last + 1, ",")) return false;
  // "A nurse, who gave no name, puts the villagers killed there at 30": whom the count is of
  if (does(sentence, verb, "change") && sentence.outcomeAt[right.last + 1] !== undefined) return true;
  for (let at = left.first; at <= left.last; at += 1)
    if (sentence.outcomeAt[at] !== undefined || (at > left.first && isCount(sentence, at))) return false;
  // "The colonel, Ali Noor, showed reporters in Goma pictures": whom he showed them to
  if (does(sentence, right.first, "medium") && isSeveral(sentence, right)) return true;
  for (let at = right.first + 1; at <= right.last; at += 1)
    if (does(sentence, at, "struck") && (does(sentence, at - 1, "voice") || sentence.personAt[at - 1]))
      return true;
  const next = right.last + 1;
  if (isArticle(sentence, next)) return true;
  const outcome = sentence.outcomeAt[next];
  if (outcome === undefined && !does(sentence, next, "verb") && !does(sentence, next, "struck")) return false;
  // "The general, Musa Barre, said his troops held the town"
  if (does(sentence, right.first, "possessive") && !does(sentence, right.first, "genitive")) return true;
  const object = (outcome?.last ?? next) + 1;
  return isArticle(sentence, object) || isCount(sentence, object) || sentence.personAt[object] !== undefined;
}

/** "reporters", "journalists": no article and no name. */
function isSeveral(sentence: Sentence, { first }: Voice): boolean {
  return sentence.nameAt[first] === undefined && sentence.personAt[first] !== undefined;
}

function isCount(sentence: Sentence, at: number): boolean {
  const form = sentence.quantityAt[at]?.form ?? "article";
  return form !== "article" && form !== "pronoun";
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
