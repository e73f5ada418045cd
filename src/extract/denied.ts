import type { Draft } from "./draft.js";
import { npStart } from "./noun-phrase.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";
import type { Voice } from "./voice.js";
import { isPlausible, voiceBetween, voiceRight } from "./voice.js";

/** How far before a figure the word that denies it may stand, and how far behind it "is a lie", in tokens. */
const BEFORE = 7;
const BEHIND = 14;
/** How far before a figure the noun for somebody's word of it may stand. */
const NOUN_REACH = 14;

/** A figure that the sentence denies, and who gave it, where that is told. */
export interface Denial {
  readonly claimant: Voice | null;
}

/**
 * "The claim of the rebels that they killed 60 is untrue", "the army denied claims that 60 had died": the figure is
 * somebody else's than the one who denies it. Null where nothing is denied before or right behind the figure.
 */
export function denialOf(each: Draft): Denial | null {
  const { sentence, first } = each;
  if (!anyDoes(sentence, "denial") || isUsedUp(each)) return null;
  const noun = assertionBefore(sentence, first);
  if (isCalledFalse(each) || (noun >= 0 && isCalledFalseLater(each)))
    return { claimant: noun < 0 ? ownerBefore(sentence, first) : claimantOf(sentence, noun) };
  const denial = denialBefore(each);
  return denial < 0 ? null : { claimant: noun > denial ? claimantOf(sentence, noun) : null };
}

/** The word before a figure that denies it: "denied that 60 had died"; -1 where none does. */
export function denialBefore(each: Draft): number {
  const { sentence, first } = each;
  if (!anyDoes(sentence, "denial") || isUsedUp(each)) return -1;
  for (let at = first - 1; at >= Math.max(0, first - BEFORE); at -= 1) {
    if (isMark(sentence, at, ";", ".") || tellsAnew(sentence, at, first)) return -1;
    if (does(sentence, at, "denial")) return at;
  }
  return -1;
}

/**
 * "The army denied this, saying six soldiers had died", "X, who denied any guilt, said nine had died": what is told
 * behind the denial is not denied. Not "denied, said the agency, that 60 had died".
 */
function tellsAnew(sentence: Sentence, verb: number, first: number): boolean {
  if (!does(sentence, verb, "tell") || does(sentence, verb, "assertion")) return false;
  let before = verb - 1;
  while (does(sentence, before, "adverb")) before -= 1;
  if (!isMark(sentence, before, ",") && !does(sentence, before, "and") && !does(sentence, before, "but"))
    return false;
  for (let at = verb + 1; at < first; at += 1) if (isMark(sentence, at, ",")) return false;
  return true;
}

/** "The army denied losing any men": the denial made the zero, and is asserted. */
function isUsedUp({ group, max }: Draft): boolean {
  return max === 0 && group?.quantity?.rules.some((rule) => rule.endsWith("/not-any")) === true;
}

/** "Ukraine's count of 15 dead is false": the figure is somebody else's, and denied. */
export function isCalledFalse({ sentence, last }: Draft): boolean {
  for (let at = last + 1; at <= last + 3; at += 1) {
    if (!does(sentence, at, "be")) continue;
    let next = at + 1;
    while (does(sentence, next, "adverb") || does(sentence, next, "adjective")) {
      if (does(sentence, next, "denial")) return true;
      next += 1;
    }
    return does(sentence, next, "denial") && !does(sentence, at - 1, "negation");
  }
  return false;
}

/** "... that it killed 60 soldiers on the highway is untrue": at the end of what is claimed. */
export function isCalledFalseLater({ sentence, first, last }: Draft): boolean {
  if (!anyDoes(sentence, "denial") || assertionBefore(sentence, first) < 0) return false;
  for (let at = last + 1; at < Math.min(sentence.tokens.length, last + BEHIND); at += 1) {
    if (isMark(sentence, at, ";")) return false;
    if (does(sentence, at, "denial")) return isPredicate(sentence, at);
  }
  return false;
}

function isPredicate(sentence: Sentence, denial: number): boolean {
  let at = denial - 1;
  while (does(sentence, at, "adverb") || does(sentence, at, "denial")) at -= 1;
  return does(sentence, at, "be");
}

/** The noun for somebody's word that opens what the figure stands in: "the claim ... that it killed 60"; -1 for none. */
function assertionBefore(sentence: Sentence, first: number): number {
  if (!anyDoes(sentence, "assertion")) return -1;
  for (let at = first - 1; at >= Math.max(0, first - NOUN_REACH); at -= 1) {
    if (isMark(sentence, at, ";", ".")) return -1;
    if (does(sentence, at, "assertion") && sentence.nameAt[at] === undefined) return at;
  }
  return -1;
}

/** "the claim of the rebels", "claims by the army", "Ukraine's claim", "Armenian claims" */
function claimantOf(sentence: Sentence, noun: number): Voice | null {
  if (does(sentence, noun + 1, "of") || does(sentence, noun + 1, "agent")) {
    // "the figure of 40 soldiers"
    const { form = "article" } = sentence.quantityAt[noun + 2] ?? {};
    const voice = form === "article" ? voiceRight(sentence, noun + 2) : null;
    return voice !== null && !voice.isPronoun && isPlausible(sentence, voice) ? voice : null;
  }
  return ownerBefore(sentence, noun + 1);
}

/** "Ukraine's count", "an Armenian claim": who stands right before the noun, in the genitive or as its adjective. */
function ownerBefore(sentence: Sentence, before: number): Voice | null {
  for (let at = before - 1; at >= Math.max(1, before - 5); at -= 1) {
    const isGenitive = does(sentence, at, "genitive");
    const last = isGenitive ? at - 1 : at;
    const name = sentence.nameAt[last];
    if (!isGenitive && name?.kind !== "demonym") continue;
    const first = Math.min(npStart(sentence, last), name?.first ?? last);
    const voice = voiceBetween(sentence, does(sentence, first, "determiner") ? first + 1 : first, last);
    return voice !== null && isPlausible(sentence, voice) ? voice : null;
  }
  return null;
}
