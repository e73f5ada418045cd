import { type SpeechFrame, tellsOn } from "./frame.js";
import { isPlausible, somebodyRight } from "./may-speak.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";
import { clauseStart } from "./speech-clause.js";
import type { Voice } from "./voice.js";
import { voiceLeft } from "./voice-left.js";

/** How far behind its verb the "by" of whoever gives a figure may stand, in tokens. */
const FARTHEST_GIVER = 9;
/** The longest phrase between a figure and the clause that tells who counted it, in tokens. */
const LONGEST_COUNTED = 12;

/** "Those who fled are put at 300,000 by the army", "its losses are given as 30 by the command": who gives a figure, behind it. */
export function giverBehind(sentence: Sentence, verb: number): SpeechFrame | null {
  if (!does(sentence, verb, "change") && !does(sentence, verb, "count")) return null;
  let isCounted = tellsTollBefore(sentence, verb);
  for (let at = verb + 1; at <= verb + FARTHEST_GIVER; at += 1) {
    if (isMark(sentence, at)) return null;
    const form = sentence.quantityAt[at]?.form ?? "article";
    isCounted ||= form !== "article";
    if (!isCounted || !does(sentence, at, "agent")) continue;
    const voice = somebodyRight(sentence, at + 1);
    if (voice === null) return null;
    return {
      voice,
      via: null,
      first: at,
      last: voice.last,
      reach: "left",
      from: clauseStart(sentence, verb),
      to: at - 1,
      rule: "source/by",
    };
  }
  return null;
}

/** "A toll of 15 was given by the ministry" */
export function tollGivenBy(sentence: Sentence, verb: number): SpeechFrame | null {
  return does(sentence, verb, "change") && tellsTollBefore(sentence, verb)
    ? giverBehind(sentence, verb)
    : null;
}

/** "toll of 15" with nothing but the verb behind it. */
function tellsTollBefore(sentence: Sentence, verb: number): boolean {
  const be = verb - 1;
  const figure = sentence.quantityAt[be - 1];
  if (!does(sentence, be, "be") || figure === undefined || figure.form === "article") return false;
  return does(sentence, figure.first - 1, "of") && does(sentence, figure.first - 2, "tallied");
}

/** "An earlier count given by community leaders stood at 23": whose count it is, by a participle behind it. */
export function countGivenBy(sentence: Sentence, participle: number): SpeechFrame | null {
  const gives = does(sentence, participle, "change") || does(sentence, participle, "passedOn");
  if (!gives || !does(sentence, participle + 1, "agent")) return null;
  const voice = somebodyRight(sentence, participle + 2);
  if (voice === null) return null;
  // "the 55 deaths given by the ministry"; not "branded the 55 deaths given by the rebels a lie"
  const counted =
    sentence.outcomeAt[participle - 1] === undefined ? undefined : sentence.quantityAt[participle - 2];
  const isRejected = anyDoes(sentence, "denial") || anyDoes(sentence, "untrue");
  if (counted !== undefined && counted.form !== "article" && !isRejected)
    return {
      ...tellsOn(sentence, voice, voice.last, "source/by"),
      first: participle,
      reach: "left",
      from: counted.first,
      to: participle - 1,
    };
  if (!does(sentence, participle - 1, "account") && !does(sentence, participle - 1, "tallied")) return null;
  return {
    voice,
    via: null,
    first: participle,
    last: voice.last,
    reach: "right",
    from: voice.last + 1,
    to: sentence.tokens.length - 1,
    rule: "source/by",
  };
}

/** "the 1,200 deaths that Lebanon counted": where the figure begins that a clause tells who counted; -1 for none. */
export function countedBefore(sentence: Sentence, voice: Voice, verb: number): number {
  const relative = voice.first - 1;
  const counts = does(sentence, verb, "count") || does(sentence, verb, "utters");
  if (!counts || !does(sentence, relative, "relative") || does(sentence, relative - 1, "tell")) return -1;
  let isHarm = false;
  for (let at = relative - 1; at >= Math.max(0, relative - LONGEST_COUNTED); at -= 1) {
    if (isMark(sentence, at, ";", ":") || does(sentence, at, "tell")) return -1;
    isHarm ||= sentence.outcomeAt[at] !== undefined;
    const quantity = sentence.quantityAt[at];
    if (quantity !== undefined && quantity.form !== "article") return isHarm ? quantity.first : -1;
  }
  return -1;
}

/** "A UN commission arrived a year later at 2,251 dead", "the inquiry came to 96 killed": who ends a count with a figure. */
export function arrivedAt(sentence: Sentence, verb: number): SpeechFrame | null {
  if (!does(sentence, verb, "arriving")) return null;
  let at = verb + 1;
  while (at <= verb + FARTHEST_AT && !does(sentence, at, "joins") && !does(sentence, at, "change")) at += 1;
  const form = sentence.quantityAt[at + 1]?.form ?? "article";
  if (form === "article" || !isHarmNear(sentence, at + 2)) return null;
  const voice = voiceLeft(sentence, verb);
  if (voice === null || voice.isPronoun || !isPlausible(sentence, voice)) return null;
  let isBody = false;
  for (let each = voice.first; each <= voice.last; each += 1) {
    const kind = sentence.nameAt[each]?.kind;
    if (sentence.personAt[each] !== undefined && kind !== "organisation") return null;
    isBody ||= does(sentence, each, "voice") || kind === "office" || kind === "organisation";
  }
  return isBody ? tellsOn(sentence, voice, verb, "source/x-said", at + 1) : null;
}

/** How far behind the verb its "at" may stand, in tokens: "arrived a year later at". */
const FARTHEST_AT = 5;

function isHarmNear(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 3; at += 1) if (sentence.outcomeAt[at] !== undefined) return true;
  return false;
}
