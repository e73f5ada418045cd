import { beforeNetwork } from "./network.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** The longest phrase for how something was said ("in its daily Friday statement"), in tokens. */
const LONGEST_MANNER = 8;

/**
 * The last token of who speaks before a verb, behind which stands when, how and whether it was said: "The ministry
 * [late on Saturday] said", "The UN [in a statement on Friday] has said". -1 where nothing is left.
 */
export function subjectEnd(sentence: Sentence, verb: number): number {
  const end = beforeTimes(sentence, verb - 1, does(sentence, verb, "ongoing"));
  if (!isMark(sentence, end, ",")) return end;
  // "The ministry, in a statement on Friday, said"
  const inner = beforeTimes(sentence, end - 1, false);
  return inner > 0 && inner < end - 1 && isMark(sentence, inner, ",") ? inner - 1 : end;
}

function beforeTimes(sentence: Sentence, from: number, ongoing: boolean): number {
  let end = from;
  while (end >= 0) {
    const day = sentence.dayAt[end];
    const before =
      day !== undefined
        ? beforeDay(sentence, day.first)
        : isBeside(sentence, end, ongoing)
          ? end - 1
          : beforeManner(sentence, beforePart(sentence, beforeNetwork(sentence, end)));
    if (before === null || before === end) return end;
    end = before;
  }
  return end;
}

function isBeside(sentence: Sentence, at: number, ongoing: boolean): boolean {
  return (
    does(sentence, at, "adverb") ||
    isFirstly(sentence, at) ||
    does(sentence, at, "have") ||
    does(sentence, at, "modal") ||
    does(sentence, at, "negation") ||
    does(sentence, at, "silence") ||
    (ongoing && does(sentence, at, "be"))
  );
}

/** "The police [first] said", "which [first] spoke of": how early it was said; not "the first said". */
function isFirstly(sentence: Sentence, at: number): boolean {
  if (at < 1 || !does(sentence, at, "ofSeries")) return false;
  return (
    does(sentence, at - 1, "voice") ||
    does(sentence, at - 1, "pronoun") ||
    does(sentence, at - 1, "relative") ||
    sentence.personAt[at - 1] !== undefined ||
    sentence.nameAt[at - 1] !== undefined
  );
}

/** The token before a day and what leads to it: "on", "late on", "in the early hours of"; null for a day of a name. */
function beforeDay(sentence: Sentence, first: number): number | null {
  let at = first - 1;
  if (does(sentence, at, "of") && sentence.nameAt[at] === undefined) {
    at -= 1;
    if (!does(sentence, at, "partOfDay")) return does(sentence, at, "document") ? at : null;
  }
  while (does(sentence, at, "partOfDay") || isArticle(sentence, at)) at -= 1;
  if (isPreposition(sentence, at)) at -= 1;
  while (at > 0 && does(sentence, at, "partOfDay")) at -= 1;
  return at;
}

/** The token before "in a statement", "in its weekly bulletin"; the same token where no such phrase ends there. */
function beforeManner(sentence: Sentence, end: number): number {
  if (sentence.nameAt[end] !== undefined) return end;
  // "on its own website"
  const isOwn = does(sentence, end, "medium") && hasOwner(sentence, end);
  if (!does(sentence, end, "document") && !isOwn) return end;
  for (let at = end - 1; at > Math.max(0, end - LONGEST_MANNER); at -= 1) {
    if (isPreposition(sentence, at)) return isOwn || does(sentence, at, "within") ? at - 1 : end;
    if (
      !isArticle(sentence, at) &&
      !does(sentence, at, "possessive") &&
      !does(sentence, at, "adjective") &&
      sentence.dayAt[at] === undefined
    )
      return end;
  }
  return end;
}

/** "its website", "their own channel" */
function hasOwner(sentence: Sentence, noun: number): boolean {
  let at = noun - 1;
  while (does(sentence, at, "adjective")) at -= 1;
  return does(sentence, at, "possessive") && !does(sentence, at, "genitive");
}

/** The token before "for its part", "on their side"; the same token where no such phrase ends there. */
function beforePart(sentence: Sentence, end: number): number {
  const isPart = does(sentence, end, "party") && does(sentence, end - 1, "possessive");
  return isPart && isPreposition(sentence, end - 2) ? end - 3 : end;
}

function isArticle(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "determiner") && !does(sentence, at, "of");
}

/** A preposition that is no part of a name. */
function isPreposition(sentence: Sentence, at: number): boolean {
  return at > 0 && does(sentence, at, "preposition") && sentence.nameAt[at] === undefined;
}
