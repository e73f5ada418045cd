import type { SpeechFrame } from "./frame.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";
import { isSomebody } from "./somebody.js";
import { clauseEnd, clauseStart } from "./speech-clause.js";
import type { Voice } from "./voice.js";
import { voiceBetween, voiceRight } from "./voice.js";

/** "By Tajikistan's account, 41 people were killed." */
export function byAccount(sentence: Sentence): SpeechFrame | null {
  if (!anyDoes(sentence, "account")) return null;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (!does(sentence, at, "agent") || does(sentence, at - 1, "tell")) continue;
    // "by this newspaper's count": the report's own
    if (does(sentence, at + 1, "demonstrative") && does(sentence, at + 2, "medium")) continue;
    for (let noun = at + 2; noun <= at + 9; noun += 1) {
      if (isMark(sentence, noun) && !isMark(sentence, noun, "-")) break;
      if (noun === at + 2 && does(sentence, noun, "account") && isWhose(sentence, noun - 1)) {
        // "by official counts"
        const counts = voiceBetween(sentence, at + 1, noun);
        if (counts !== null) return accountFrame(sentence, at, noun, counts);
      }
      // "by a United Nations estimate", "by an army count"
      const isNamed = noun > at + 2 && isArticleOf(sentence, at + 1, noun) && isWhose(sentence, noun - 1);
      const named = isNamed && does(sentence, noun, "account") ? voiceBetween(sentence, at + 1, noun) : null;
      if (named !== null) return accountFrame(sentence, at, noun, named);
      if (
        !does(sentence, noun, "account") ||
        !(does(sentence, noun - 1, "possessive") || does(sentence, at + 1, "possessive"))
      )
        continue;
      const pronoun = does(sentence, at + 1, "possessive") && noun <= at + 3;
      const last = pronoun ? at + 1 : noun - 2;
      const voice = pronoun
        ? { text: null, names: [], isMedium: false, isPronoun: true, isShort: false, first: at + 1, last }
        : voiceBetween(sentence, at + 1, last);
      return voice === null ? null : accountFrame(sentence, at, noun, voice);
    }
  }
  return null;
}

/** How many words may stand before the document: "In its latest weekly". */
const BEFORE_DOCUMENT = 4;

/** "In the weekly report of the ministry, 40 people were killed": whose document it is. */
export function inDocumentOf(sentence: Sentence): SpeechFrame | null {
  if (!anyDoes(sentence, "document") || !does(sentence, 0, "within")) return null;
  for (let at = 1; at <= BEFORE_DOCUMENT && !isMark(sentence, at); at += 1) {
    if (!does(sentence, at, "document") || !does(sentence, at + 1, "of")) continue;
    const voice = voiceRight(sentence, at + 2);
    if (voice === null || !isMark(sentence, voice.last + 1, ",") || !isSomebody(sentence, voice)) return null;
    return accountFrame(sentence, 0, voice.last, voice);
  }
  return null;
}

function accountFrame(sentence: Sentence, first: number, last: number, voice: Voice): SpeechFrame {
  // "By the UN's estimate, 2,900 died; of the bodies, 2,000 are buried": of all that follows
  const opens = first === 0;
  return {
    voice,
    via: null,
    first,
    last,
    reach: opens ? "right" : "both",
    from: opens ? last + 1 : relativeStart(sentence, clauseStart(sentence, first), first),
    to: opens ? sentence.tokens.length - 1 : clauseEnd(sentence, last + 1, sentence.tokens.length),
    rule: "source/account",
  };
}

/** "official counts", "Israeli tallies" */
function isWhose(sentence: Sentence, at: number): boolean {
  const kind = sentence.nameAt[at]?.kind;
  return does(sentence, at, "voice") || (kind !== undefined && WHOSE.has(kind));
}

const WHOSE = new Set(["demonym", "office", "force", "organisation", "outlet", "group"]);

/** "a", "the", with nothing but names and adjectives between it and the noun. */
function isArticleOf(sentence: Sentence, article: number, noun: number): boolean {
  if (!does(sentence, article, "determiner")) return false;
  for (let at = article + 1; at < noun; at += 1)
    if (sentence.nameAt[at] === undefined && !does(sentence, at, "adjective") && !does(sentence, at, "voice"))
      return false;
  return true;
}

/** "soldiers seized in clashes, in which 286 died by official counts": the count is of what the clause tells. */
function relativeStart(sentence: Sentence, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    if (!isMark(sentence, at, ",")) continue;
    if (does(sentence, at + 1, "relative") || does(sentence, at + 1, "clause")) return at + 1;
  }
  return from;
}
