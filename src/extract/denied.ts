import type { Status } from "../domain/claim.js";
import { claimantBehind, claimantOf, ownerBefore } from "./claimant.js";
import type { Draft } from "./draft.js";
import { denies, governs, isWord, mayDeny, reachBefore } from "./governed.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";
import type { Voice } from "./voice.js";

/** How far behind a figure "is a lie" may stand, in tokens. */
const BEHIND = 14;

/** A figure that the sentence denies or does not confirm, and who gave it, where that is told. */
export interface Denial {
  readonly status: Extract<Status, "denied" | "unconfirmed">;
  readonly claimant: Voice | null;
}

/**
 * "The claim of the rebels that they killed 60 is untrue", "the army denied claims that 60 had died", "neither ministry
 * confirmed the report": the figure is somebody else's than the one who denies it. Null where nothing is denied.
 */
export function denialOf(each: Draft): Denial | null {
  const { sentence, first } = each;
  if ((!mayDeny(sentence) && !anyDoes(sentence, "negation")) || isUsedUp(each)) return null;
  const noun = assertionBefore(sentence, first);
  if (
    isCalledFalse(each) ||
    isCalledAtEnd(each) ||
    ((noun >= 0 || opensThat(sentence)) && isCalledFalseLater(each))
  )
    return {
      status: "denied",
      claimant: noun < 0 ? (ownerBefore(sentence, first) ?? claimantBehind(each)) : claimantOf(each, noun),
    };
  if (isNegated(each)) return { status: "denied", claimant: claimantBehind(each) };
  const denying = denyingBefore(each);
  if (denying === null) return null;
  const { at, status } = denying;
  return { status, claimant: noun > at ? claimantOf(each, noun) : claimantBehind(each) };
}

/** "That 80 people were seized, as activists claim, has been denied." */
function opensThat(sentence: Sentence): boolean {
  return does(sentence, 0, "relative") && does(sentence, 0, "demonstrative");
}

interface Denying {
  readonly at: number;
  readonly status: Denial["status"];
}

/** The word before a figure that denies it ("denied that 60 had died"), or leaves it open ("did not confirm"). */
function denyingBefore({ sentence, first, group }: Draft): Denying | null {
  const figure = group?.first ?? first;
  let colon = -1;
  let isCounted = false;
  for (let at = figure - 1; at >= reachBefore(first); at -= 1) {
    // "rejected the figure of 44: “There are twelve”"
    if (isMark(sentence, at, ":")) colon = at;
    if (colon > 0) isCounted ||= (sentence.quantityAt[at]?.form ?? "article") !== "article";
    if (at >= first) continue;
    if (isMark(sentence, at, ";", ".") || tellsAnew(sentence, at, first)) return null;
    const status = statusBy(sentence, at);
    if (status !== null && colon > 0 && (isCounted || sentence.quoted[figure] === true)) return null;
    if (status !== null && governs(sentence, at, first) && !isAside(sentence, at, first))
      return { at, status };
  }
  return null;
}

/** "The blast, which the group denied carrying out, killed nine": denied in passing, of something else. */
function isAside(sentence: Sentence, verb: number, first: number): boolean {
  let end = verb + 1;
  while (end < first && !isMark(sentence, end, ",")) end += 1;
  if (end >= first) return false;
  for (let at = verb - 1; at >= Math.max(1, verb - ASIDE_REACH); at -= 1)
    if (does(sentence, at, "relative")) return isMark(sentence, at - 1, ",");
  return false;
}

/** How far before the denial its relative clause opens, in tokens. */
const ASIDE_REACH = 8;

function statusBy(sentence: Sentence, at: number): Denial["status"] | null {
  if (does(sentence, at, "confirms")) return isUnconfirming(sentence, at) ? "unconfirmed" : null;
  if (does(sentence, at, "denial") && !isUnconfirming(sentence, at)) return "denied";
  // "the disputed figure" is somebody's, and disputed by nobody in particular
  if (does(sentence, at, "disputes") && !does(sentence, at - 1, "determiner")) return "denied";
  // "falsely claimed that": whoever claims it gave it
  return does(sentence, at, "untrue") && !does(sentence, at, "adverb") ? "denied" : null;
}

/** "did not confirm", "neither ministry confirmed", "no official has confirmed", "would neither confirm nor deny". */
export function isUnconfirming(sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 9); at -= 1) {
    if (isMark(sentence, at, ",", ";", ":") || does(sentence, at, "relative")) return false;
    if (does(sentence, at, "negation")) return does(sentence, verb, "confirms") || isNor(sentence, at, verb);
    if (does(sentence, verb, "denial")) continue;
    if (sentence.quantityAt[at]?.form === "none" || does(sentence, at, "silence")) return true;
    if (does(sentence, at, "tell") || sentence.outcomeAt[at] !== undefined) return false;
  }
  return false;
}

/** "neither confirm nor deny" */
function isNor(sentence: Sentence, negation: number, verb: number): boolean {
  return negation === verb - 1 && does(sentence, verb - 2, "confirms");
}

/** Whether the figure is denied or left open by a word before or right behind it, and which. */
export function deniedAs(each: Draft): Denial["status"] | null {
  if (each.status === "withheld") return null;
  return isFalselyTold(each) ? "denied" : (denialOf(each)?.status ?? null);
}

/** "The army has not lost 60 men", "60 soldiers did not die": the verb of the figure itself is negated. */
function isNegated({ sentence, outcome, min, category }: Draft): boolean {
  if (outcome === null || !anyDoes(sentence, "negation") || (category !== "killed" && category !== "wounded"))
    return false;
  // "Lewis did not die at the scene"
  if (min === null || min < 2) return false;
  let at = outcome.first - 1;
  while (does(sentence, at, "adverb")) at -= 1;
  return does(sentence, at, "negation") && (does(sentence, at - 1, "have") || does(sentence, at - 1, "be"));
}

/** "Moscow falsely claimed that 60 had died", "it was wrongly reported that". */
function isFalselyTold({ sentence, first }: Draft): boolean {
  if (!anyDoes(sentence, "untrue")) return false;
  for (let at = first - 1; at >= reachBefore(first); at -= 1) {
    if (isMark(sentence, at, ";", ".", ",")) return false;
    if (does(sentence, at, "untrue") && does(sentence, at, "adverb") && does(sentence, at + 1, "tell"))
      return true;
  }
  return false;
}

/**
 * "The army denied this, saying six soldiers had died", "X, who denied any guilt, said nine had died": what is told
 * behind the denial is not denied. Not "denied, said the agency, that 60 had died".
 */
function tellsAnew(sentence: Sentence, verb: number, first: number): boolean {
  if (!does(sentence, verb, "tell") && !does(sentence, verb, "ongoing")) return false;
  if (does(sentence, verb, "assertion")) return false;
  // "denied losing 600 men, confirming 63 deaths"
  if (does(sentence, verb, "confirms") && !does(sentence, verb, "ongoing")) return false;
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
function isCalledFalse({ sentence, last }: Draft): boolean {
  for (let at = last + 1; at <= last + 3; at += 1) {
    // "...; that is false": of all that was said, by whoever said it
    if (isMark(sentence, at)) return false;
    if (does(sentence, at, "be")) return isFalse(sentence, at + 1);
  }
  return false;
}

/** "is (wholly) false", "are “fake”", "was denied"; not "is not false". */
export function isFalse(sentence: Sentence, from: number): boolean {
  let at = from;
  while (
    does(sentence, at, "adverb") ||
    does(sentence, at, "adjective") ||
    isMark(sentence, at, '"', "“", "”", "'", "‘", "’")
  ) {
    if (denies(sentence, at)) return true;
    at += 1;
  }
  return denies(sentence, at) || denies(sentence, calledAs(sentence, at));
}

/** The longest phrase for who calls a figure something, in tokens. */
const LONGEST_CALLER = 8;

/** "was described as (wholly) false", "was branded a lie": the token that the verb leads to; the same token where none does. */
function calledAs(sentence: Sentence, verb: number): number {
  if (!does(sentence, verb, "calls")) return verb;
  let at = verb + 1;
  // "was described by the army as exaggerated"
  if (does(sentence, at, "agent"))
    while (at < verb + LONGEST_CALLER && !does(sentence, at, "clause")) at += 1;
  while (
    (does(sentence, at, "clause") ||
      does(sentence, at, "adverb") ||
      isMark(sentence, at, '"', "“", "'", "‘")) &&
    !denies(sentence, at)
  )
    at += 1;
  return at;
}

/** "... that it killed 60 soldiers on the highway is untrue": at the end of what is claimed. */
function isCalledFalseLater({ sentence, last }: Draft): boolean {
  for (let at = last + 1; at < Math.min(sentence.tokens.length, last + BEHIND); at += 1) {
    if (isMark(sentence, at, ";")) return false;
    if (denies(sentence, at)) return isPredicate(sentence, at);
  }
  return false;
}

function isPredicate(sentence: Sentence, denial: number): boolean {
  let at = denial - 1;
  while (
    does(sentence, at, "adverb") ||
    denies(sentence, at) ||
    does(sentence, at, "indefiniteArticle") ||
    (does(sentence, at, "clause") && does(sentence, at - 1, "calls")) ||
    (does(sentence, at, "calls") && does(sentence, at - 1, "be")) ||
    isMark(sentence, at, '"', "“", "'", "‘")
  )
    at -= 1;
  return does(sentence, at, "be");
}

/** "The ministry called the claim of 60 dead false", "described reports of 60 deaths as untrue". */
function isCalledAtEnd({ sentence, first, last }: Draft): boolean {
  if (!anyDoes(sentence, "calls")) return false;
  let end = last + 1;
  for (; end < Math.min(sentence.tokens.length, last + BEHIND); end += 1) {
    if (isMark(sentence, end, ";", ",", ".") || does(sentence, end, "and") || does(sentence, end, "be"))
      return false;
    if (denies(sentence, end)) break;
  }
  if (!denies(sentence, end)) return false;
  for (let at = first - 1; at >= reachBefore(first); at -= 1) {
    if (isMark(sentence, at, ";", ",") || (does(sentence, at, "tell") && !isWord(sentence, at))) return false;
    if (does(sentence, at, "calls")) return true;
  }
  return false;
}

/** The noun for somebody's word that opens what the figure stands in: "the claim ... that it killed 60"; -1 for none. */
function assertionBefore(sentence: Sentence, first: number): number {
  if (!anyDoes(sentence, "assertion") && !anyDoes(sentence, "tallied")) return -1;
  // "the toll of 3,000 given by the government": the figure opens with the noun itself
  for (let at = isWord(sentence, first) ? first : first - 1; at >= reachBefore(first); at -= 1) {
    if (isMark(sentence, at, ";", ".")) return -1;
    if (isWord(sentence, at)) return at;
  }
  return -1;
}
