import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";

/** How far before a figure the word that denies it may stand, in tokens: by itself, and where a noun tells what it denies. */
const BEFORE = 7;
const REACH = 14;

/** Where the search for a word that denies a figure ends: as far as the noun for somebody's word of it may stand. */
export function reachBefore(first: number): number {
  return Math.max(0, first - REACH);
}

/**
 * Whether the word of denial at `verb` denies what begins at `first`: "denied that 60 had died", "dismissed as a lie the
 * figure of 60", "denies losing 60 men". What is denied may be something else: "rejected the truce after 60 had died",
 * "denied involvement in the attack that killed 60". An adjective denies only what a noun or a clause opens ("false
 * reports of 60 dead", "it is untrue that"), and so does a passive ("were denied food and 60 died").
 */
export function governs(sentence: Sentence, verb: number, first: number): boolean {
  const strict =
    does(sentence, verb, "untrue") || isPassive(sentence, verb) || does(sentence, verb, "disputes");
  let direct = true;
  let aside = verb;
  let worded = false;
  for (let at = verb + 1; at < first; at += 1) {
    // "told a fake story after 60 had died"
    if (worded && does(sentence, at, "clause") && !does(sentence, at, "relative")) return false;
    worded ||= isWord(sentence, at);
    if (worded) continue;
    if (direct && isThat(sentence, at, aside)) return true;
    if (isMark(sentence, at, ";", ".")) return false;
    const beyond = direct ? asideEnd(sentence, at) : at;
    if (beyond > at) {
      at = beyond;
      aside = beyond;
      continue;
    }
    if (ends(sentence, at, verb)) return false;
    if (!isLight(sentence, at)) direct = false;
  }
  return worded || (!strict && first - verb <= BEFORE);
}

/** Whether a sentence has a word that may deny or not confirm what somebody says: where none does, nobody looks for one. */
export function mayDeny(sentence: Sentence): boolean {
  return (
    anyDoes(sentence, "denial") ||
    anyDoes(sentence, "untrue") ||
    anyDoes(sentence, "disputes") ||
    anyDoes(sentence, "confirms")
  );
}

/** "denied", "false", "a lie" */
export function denies(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "denial") || does(sentence, at, "untrue");
}

/** A noun for somebody's word or for a count: "the claim", "reports", "the number". */
export function isWord(sentence: Sentence, at: number): boolean {
  const name = sentence.nameAt[at];
  // "media reports"
  if (name !== undefined && (name.kind !== "outlet" || sentence.tokens[at]?.capital === true)) return false;
  return does(sentence, at, "assertion") || (does(sentence, at, "tallied") && !does(sentence, at, "tell"));
}

/** "that", right behind the verb or an aside: before a clause that tells what is denied. */
function isThat(sentence: Sentence, at: number, aside: number): boolean {
  return does(sentence, at, "relative") && (at - 1 === aside || !isMark(sentence, at - 1, ","));
}

function isPassive(sentence: Sentence, verb: number): boolean {
  let at = verb - 1;
  while (does(sentence, at, "adverb") || does(sentence, at, "negation")) at -= 1;
  return does(sentence, at, "be");
}

/** The last token of what is said between: "denied, said the agency, that"; "dismissed as a lie"; the same token for none. */
function asideEnd(sentence: Sentence, at: number): number {
  if (isMark(sentence, at, ","))
    for (let end = at + 2; end < at + 10; end += 1) if (isMark(sentence, end, ",")) return end;
  if (!does(sentence, at, "clause")) return at;
  for (let end = at + 1; end <= at + 3; end += 1) if (denies(sentence, end)) return end;
  return at;
}

/** A new clause, or a phrase that hangs on what is denied instead of the figure. */
function ends(sentence: Sentence, at: number, verb: number): boolean {
  if (does(sentence, at, "clause") || does(sentence, at, "relative")) return true;
  if (does(sentence, at, "and") || does(sentence, at, "but")) return !isVerb(sentence, at + 1);
  if (!does(sentence, at, "preposition") || does(sentence, at, "determiner") || at === verb + 1) return false;
  // "denied information on 60 dead"
  return !doesOne(sentence, at - 1, TOLD);
}

const TOLD = bitsOf(["document", "details", "tell"]);

function isVerb(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "denial") || does(sentence, at, "tell") || does(sentence, at, "verb");
}

function isLight(sentence: Sentence, at: number): boolean {
  return (
    isMark(sentence, at) ||
    denies(sentence, at) ||
    does(sentence, at, "negation") ||
    does(sentence, at, "adverb") ||
    does(sentence, at, "and") ||
    isVerb(sentence, at)
  );
}
