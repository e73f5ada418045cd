import type { Draft } from "./draft.js";
import { isPlausible, somebodyRight } from "./may-speak.js";
import { npStart } from "./noun-phrase.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";
import type { Voice } from "./voice.js";
import { voiceBetween } from "./voice.js";

/** "the claim of the rebels", "claims by the army", "Ukraine's claim", "the figure of 60 given by the rebels" */
export function claimantOf(each: Draft, noun: number): Voice | null {
  const { sentence } = each;
  if (does(sentence, noun + 1, "of") || does(sentence, noun + 1, "agent")) {
    // "the figure of 40 soldiers"
    const { form = "article" } = sentence.quantityAt[noun + 2] ?? {};
    const voice = form === "article" ? somebodyRight(sentence, noun + 2) : null;
    if (voice !== null) return voice;
  }
  // "the information spread by the rebels about 60 dead"
  const isSpread = isTold(sentence, noun + 1) && does(sentence, noun + 2, "agent");
  const teller = isSpread ? somebodyRight(sentence, noun + 3) : null;
  return teller ?? ownerBefore(sentence, noun + 1) ?? claimantBehind(each);
}

/** "Ukraine's count", "an Armenian claim": who stands right before the noun, in the genitive or as its adjective. */
export function ownerBefore(sentence: Sentence, before: number): Voice | null {
  for (let at = before - 1; at >= Math.max(1, before - 5); at -= 1) {
    if (isVerbBetween(sentence, at)) return null;
    const isGenitive = does(sentence, at, "genitive") || isPluralGenitive(sentence, at);
    const last = isGenitive ? at - 1 : at;
    const name = sentence.nameAt[last];
    // "a Russian claim", "a Hamas claim"
    const isAdjective = name?.kind === "demonym" || (name?.kind === "group" && last >= before - 2);
    if (!isGenitive && !isAdjective) continue;
    // "rejected the Israeli claim": the adjective alone
    const first = isGenitive ? Math.min(npStart(sentence, last), name?.first ?? last) : (name?.first ?? last);
    const voice = voiceBetween(sentence, behindVerb(sentence, first, last), last);
    return voice !== null && isPlausible(sentence, voice) ? voice : null;
  }
  return null;
}

/** Where a phrase begins behind the verb and the article it was taken with: "confirmed the rebels". */
function behindVerb(sentence: Sentence, first: number, last: number): number {
  let start = first;
  for (let at = first; at < last; at += 1)
    if (isVerbBetween(sentence, at) || does(sentence, at, "determiner")) start = at + 1;
  return start;
}

/** "the rebels' claim" */
function isPluralGenitive(sentence: Sentence, at: number): boolean {
  if (!isMark(sentence, at, "'", "’") || sentence.tokens[at]?.spaced !== false) return false;
  return sentence.personAt[at - 1] !== undefined || does(sentence, at - 1, "voice");
}

/** "The Kenyan police disputed the figure": the verb parts the two. */
function isVerbBetween(sentence: Sentence, at: number): boolean {
  return doesOne(sentence, at, VERBS) && !does(sentence, at, "genitive");
}

const VERBS = bitsOf(["denial", "disputes", "calls", "confirms", "be", "have"]);

/** "claimed by", "given by"; not "denied by" */
function isTold(sentence: Sentence, at: number): boolean {
  const told = does(sentence, at, "tell") || does(sentence, at, "change") || does(sentence, at, "passedOn");
  return told && !isVerbBetween(sentence, at);
}

/** How far behind a figure it may be told whose it is, in tokens. */
const CLAIMANT_REACH = 8;

/** "the count of 44 dead by the hospital": not "60 killed by the army", who did it. */
function countedBy(sentence: Sentence, group: Draft["group"], last: number): Voice | null {
  const head = sentence.outcomeAt[last];
  const agent = does(sentence, last + 1, "agent");
  if (!agent || group === null || !does(sentence, group.first - 1, "of")) return null;
  if (head?.readings.some(({ frames }) => frames.includes("object"))) return null;
  if (!does(sentence, group.first - 2, "tallied") && !does(sentence, group.first - 2, "account")) return null;
  return somebodyRight(sentence, last + 2);
}

/** "denied the figure of 60 dead given by the rebels", "denied that 60 had died, as Baku had claimed" */
export function claimantBehind({ sentence, group, last: end }: Draft): Voice | null {
  // "44 given by the rebels: “There are twelve dead”": what counts them may stand far behind
  const last = group?.last ?? end;
  const by = countedBy(sentence, group, end);
  if (by !== null) return by;
  for (let at = last + 1; at <= last + CLAIMANT_REACH; at += 1) {
    if (isMark(sentence, at, ";", ".")) return null;
    let start = -1;
    if (isTold(sentence, at) && does(sentence, at + 1, "agent")) start = at + 2;
    else if (isMark(sentence, at - 1, ",") && does(sentence, at, "clause") && !does(sentence, at, "relative"))
      start = at + 1;
    const voice = start < 0 ? null : somebodyRight(sentence, start);
    if (voice === null) continue;
    if (start === at + 2) return voice;
    let next = voice.last + 1;
    while (does(sentence, next, "have") || does(sentence, next, "adverb")) next += 1;
    return does(sentence, next, "tell") ? voice : null;
  }
  return null;
}
