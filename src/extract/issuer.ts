import type { NameMention } from "../language/index.js";
import type { Placed, Speaker } from "./frame.js";
import { somebodyRight } from "./may-speak.js";
import { isVerbLike } from "./noun-phrase.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";
import type { Voice } from "./voice.js";
import { voiceBetween, voiceRight } from "./voice.js";

/** Makes a speaker of a voice in a sentence. */
export type Resolver = (voice: Voice, sentence: Sentence) => Speaker | null;

/** "A new statement has come from the Health Ministry": nobody speaks here, but the next sentence is theirs. */
export function announcedBy(sentence: Sentence, resolve: Resolver): Speaker | null {
  const at = documentIn(sentence);
  if (at < 0) return null;
  const name = sentence.names.find(
    (each) =>
      each.first > at &&
      (each.kind === "office" || each.kind === "force") &&
      (does(sentence, each.first - 1, "origin") ||
        does(sentence, each.first - 1, "agent") ||
        does(sentence, each.first - 2, "origin") ||
        does(sentence, each.first - 3, "origin") ||
        does(sentence, each.first - 2, "agent")),
  );
  return name === undefined ? null : named(sentence, name, resolve);
}

/** "Ministry of Defence statement on the incident": whose document a title announces. */
export function titledBy(title: Sentence, resolve: Resolver): Speaker | null {
  const name = title.names.find(
    ({ kind, last }) =>
      (kind === "office" || kind === "force" || kind === "organisation") &&
      does(title, last + 1, "document") &&
      !does(title, last + 1, "tell"),
  );
  return name === undefined ? null : named(title, name, resolve, name.last);
}

/**
 * "The General Staff informs the public that ...", "The ministry gives the following account.": the body opens a
 * document of its own. Said of something past ("said", "gave"), it is a report about one.
 */
export function issuesDocument(sentence: Sentence, placed: readonly Placed[]): boolean {
  const [only, ...others] = placed;
  if (only === undefined || others.length > 0 || !anyDoes(sentence, "issuing")) return false;
  const { frame } = only;
  if (frame.rule !== "source/x-said" || frame.voice.isPronoun || frame.voice.isMedium) return false;
  if (!does(sentence, frame.last, "issuing") || sentence.quoted[frame.last] === true) return false;
  return anyDoes(sentence, "preface") || isMark(sentence, sentence.tokens.length - 1, ":");
}

/** "Assessment of the battle by X, spokesman of Y.": a heading without a verb tells whose words follow. */
export function authorOf(sentence: Sentence, resolve: Resolver): Speaker | null {
  const document = documentIn(sentence);
  if (document < 0 || document > LATEST_DOCUMENT) return null;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (isVerbLike(sentence, at) && sentence.nameAt[at] === undefined && !does(sentence, at, "document"))
      return null;
    if (at <= document || !does(sentence, at, "agent")) continue;
    const voice = somebodyRight(sentence, at + 1);
    if (voice === null) return null;
    const full = withOffice(sentence, voice);
    return isIssuer(sentence, full) ? resolve(full, sentence) : null;
  }
  return null;
}

/** Who speaks by name or office: not "our correspondent Jane Smith" or "Reuters staff", who wrote the report, nor "Mary Guard". */
function isIssuer(sentence: Sentence, { names, first, last }: Voice): boolean {
  if (names.some(({ kind }) => kind === "outlet")) return false;
  for (let at = first; at <= last; at += 1)
    if (sentence.nameAt[at] === undefined && does(sentence, at, "medium")) return false;
  if (names.length > 0) return true;
  for (let at = first; at <= last; at += 1) {
    const isSurname =
      sentence.tokens[at]?.capital === true && sentence.tokens[at - 1]?.capital === true && at > first;
    if (does(sentence, at, "voice") && !isSurname) return true;
  }
  return false;
}

/** The word for a document opens its heading: "Thread: a short assessment of the week". */
const LATEST_DOCUMENT = 6;

function documentIn(sentence: Sentence): number {
  if (!anyDoes(sentence, "document")) return -1;
  for (let at = 0; at < sentence.tokens.length; at += 1)
    if (does(sentence, at, "document") && sentence.nameAt[at] === undefined) return at;
  return -1;
}

/** "Khaing Thukha, spokesman of the Arakan Army" */
function withOffice(sentence: Sentence, voice: Voice): Voice {
  if (!isMark(sentence, voice.last + 1, ",") || !does(sentence, voice.last + 2, "voice")) return voice;
  const office = voiceRight(sentence, voice.last + 2);
  return office === null ? voice : (voiceBetween(sentence, voice.first, office.last) ?? voice);
}

/** Who issues a document, by the name and what belongs to it in front: "the Kyrgyz Health Ministry". */
function named(sentence: Sentence, name: NameMention, resolve: Resolver, last?: number): Speaker | null {
  let start = name.first;
  while (start > 0 && isOfName(sentence, start - 1)) start -= 1;
  const voice = last === undefined ? voiceRight(sentence, start) : voiceBetween(sentence, start, last);
  return voice === null ? null : resolve(voice, sentence);
}

function isOfName(sentence: Sentence, at: number): boolean {
  return (
    sentence.nameAt[at] !== undefined ||
    does(sentence, at, "adjective") ||
    (does(sentence, at, "determiner") && !does(sentence, at, "of"))
  );
}
