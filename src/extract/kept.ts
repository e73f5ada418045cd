import type { QuantityMention } from "../language/index.js";
import { isOfficeOfState } from "../language/index.js";
import type { Placed, Speaker, SpeechFrame } from "./frame.js";
import { isVerbLike } from "./noun-phrase.js";
import { bitsOf, type RoleBits } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";

/** "Cambodia has not published any figures", "declined to comment": who holds back, and tells nothing further. */
export function isSilent(sentence: Sentence, { voice, first, last, rule }: SpeechFrame): boolean {
  if (rule !== "source/x-said") return false;
  for (let at = voice.last + 1; at <= Math.max(first, last); at += 1)
    if (does(sentence, at, "negation") || does(sentence, at, "silence")) return true;
  return false;
}

/**
 * "The governor announced a curfew", "The ministry gives the following advice to travellers": a thing is announced, and
 * nothing is told of anybody. Not "published new figures", "confirmed the attack", "told reporters on Friday".
 */
export function tellsNobody(sentence: Sentence, frame: SpeechFrame): boolean {
  return (
    !does(sentence, frame.last, "told") &&
    does(sentence, frame.last + 1, "determiner") &&
    tellsOfAThing(sentence, frame, TELLS_OF) &&
    !tellsOfAnEvent(sentence, frame)
  );
}

/**
 * "The mayor reported a fire", "Police reported clashes in Goma": that it happened is all that is told. What follows may be
 * the report's own.
 */
export function tellsOfAnEvent(sentence: Sentence, frame: SpeechFrame): boolean {
  const next = frame.last + 1;
  if (does(sentence, frame.last, "told") || !tellsOfAThing(sentence, frame, WORDS)) return false;
  // "confirmed the attack": that one, of which more is told
  if (!does(sentence, next, "indefiniteArticle")) return happens(sentence, next);
  for (let at = next + 1; at < sentence.tokens.length; at += 1)
    if (happens(sentence, at) || does(sentence, at, "thing")) return true;
  return false;
}

function happens(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "event") || does(sentence, at, "events") || does(sentence, at, "conflict");
}

function tellsOfAThing(sentence: Sentence, frame: SpeechFrame, besides: RoleBits): boolean {
  const { voice, last, rule, reach } = frame;
  if (rule !== "source/x-said" || reach !== "right" || voice.last >= last) return false;
  for (let at = last + 1; at < sentence.tokens.length; at += 1) {
    if (sentence.outcomeAt[at] !== undefined || sentence.personAt[at] !== undefined || sentence.quoted[at])
      return false;
    const form = sentence.quantityAt[at]?.form;
    if (form !== undefined && form !== "article") return false;
    // "a fire"
    const isNoun = does(sentence, at - 1, "determiner") || does(sentence, at - 1, "adjective");
    if (isMark(sentence, at, ":", ";", ",") || (isVerbLike(sentence, at) && !isNoun)) return false;
    if (doesOne(sentence, at, besides)) return false;
  }
  return true;
}

/** Words for what somebody may go on to tell about: a clause, a paper or a figure, and what happened. */
const TOLD_OF = ["relative", "clause", "document", "details", "tallied", "account"] as const;
const WORDS = bitsOf(TOLD_OF);
const TELLS_OF = bitsOf([...TOLD_OF, "conflict", "event", "occurring"]);

/** "Nine people had been killed": what is told in reported speech. */
export function isReportedSpeech(sentence: Sentence): boolean {
  return anyDoes(sentence, "had") || opensQuoted(sentence);
}

/** "... We pick up the bodies. I cannot say how many,” a worker told EFE.": the whole quotation is the worker's. */
export function closesQuotation(
  sentences: readonly Sentence[],
  sentence: Sentence,
  placed: readonly (readonly Placed[])[],
  kept: (Speaker | null)[],
  speaker: Speaker | null,
): void {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 8); index -= 1) {
    const each = sentences[index];
    if (each === undefined || each.inTitle || each.paragraph !== sentence.paragraph) return;
    if ((placed[each.index]?.length ?? 0) > 0 || each.quoted.at(-1) !== true) return;
    kept[each.index] = speaker;
    if (each.quoted[0] !== true) return;
  }
}

const VERBS = bitsOf(["be", "have", "modal", "verb", "tell"]);

/** A sentence that says nothing of its own but who said the one before. */
export function reportsBackward(sentence: Sentence, placed: readonly Placed[]): boolean {
  if (placed.length === 0) return false;
  if (does(sentence, 0, "demonstrative") && sentence.personAt[1] === undefined) return true;
  if (sentence.outcomes.length > 0 || sentence.quantities.some((quantity) => quantity.form === "digits"))
    return false;
  if (!anyDoes(sentence, "tell")) return false;
  // "EFE had this confirmed by a civil society leader."
  if (sentence.tokens.some((_, at) => does(sentence, at, "demonstrative") && does(sentence, at + 1, "tell")))
    return true;
  return sentence.tokens.some(
    (_, at) =>
      at > 0 &&
      does(sentence, at, "pronoun") &&
      does(sentence, at - 1, "tell") &&
      !doesOne(sentence, at + 1, VERBS),
  );
}

export function keepsSpeaker(
  sentence: Sentence,
  before: Sentence | undefined,
  sameParagraph: boolean,
  last: Speaker | null,
  spoke: boolean,
): boolean {
  if (last === null || before === undefined || sentence.inTitle) return false;
  // "..., a doctor counted for us by telephone. “We received 400 bodies”": not whoever spoke in an earlier paragraph
  if (opensQuoted(sentence)) return spoke || before.quoted.at(-1) === true;
  // "Its previous count was 24."
  if (does(sentence, 0, "possessive") && talliesSoon(sentence)) return true;
  if (does(sentence, 0, "but") || !spoke) return false;
  if (tellsOtherwise(sentence) || sumsUp(sentence) || opensWithHearsay(sentence)) return false;
  // "Earlier, 24 deaths were reported": by nobody in particular
  if (isReportedByNobody(sentence)) return false;
  // "Shooting between the two had already killed", "The worst violence, which left": the report's own account
  if (opensWithFighting(sentence) || opensWithLoser(sentence)) return false;
  if (isBesideQuotation(sentence, before) || recallsPast(sentence)) return false;
  if (isOfFighters(last) && opensWithHospital(sentence)) return false;
  if (opensWithOfficialToll(sentence) && !isOffice(last)) return false;
  if (last.side !== null && sumsBothSides(sentence)) return false;
  // a new subject that is a party of its own speaks for itself
  if (opensWithOtherParty(sentence, last)) return false;
  return (
    sameParagraph ||
    (before.quoted.filter(Boolean).length > SCARE_QUOTE &&
      sentence.quantities.some((quantity) => quantity.form === "digits") &&
      // "More than 3,000 people have died since 2014": the report's background
      !sentence.days.some(({ grain }) => BACKGROUND.has(grain)) &&
      // "More than 3,000 people have died in the conflict"
      !(anyDoes(sentence, "conflict") && anyDoes(sentence, "have")) &&
      !sentence.names.some((name) => name.first <= 2 && name.kind !== "demonym"))
  );
}

/** "Its previous count was 24", "Its last bulletin": of a body; not "His count". */
export function opensWithItsCount(sentence: Sentence): boolean {
  if (!does(sentence, 0, "possessive") || doesOne(sentence, 0, OF_PERSONS)) return false;
  for (let at = 1; at <= 3; at += 1) if (doesOne(sentence, at, COUNTS)) return true;
  return false;
}

const COUNTS = bitsOf(["tallied", "document", "account"]);

const OF_PERSONS = bitsOf(["personalPossessive", "pluralPossessive", "ours", "genitive"]);

function talliesSoon(sentence: Sentence): boolean {
  return does(sentence, 1, "tallied") || does(sentence, 2, "tallied") || does(sentence, 3, "tallied");
}

function opensWithFighting(sentence: Sentence): boolean {
  if (!anyDoes(sentence, "conflict") && !anyDoes(sentence, "event")) return false;
  const from = afterDay(sentence);
  for (let at = from; at <= from + 3; at += 1)
    if (
      (does(sentence, at, "conflict") || does(sentence, at, "event")) &&
      !does(sentence, at - 1, "preposition") &&
      !does(sentence, at - 2, "preposition")
    )
      return true;
  return false;
}

/** An army, or an armed group; not a ministry. */
function isOfFighters({ key, side }: Speaker): boolean {
  return key.endsWith("/military") || (side !== null && !key.includes("/"));
}

/** "The army said it had lost three men. The Saudi Hospital received 58 wounded.": what its doctors saw, and no party told. */
function opensWithHospital(sentence: Sentence): boolean {
  if (!anyDoes(sentence, "hospital")) return false;
  for (let at = 0; at <= OPENING; at += 1) {
    if (does(sentence, at, "hospital")) return !does(sentence, at + 1, "genitive");
    if (isMark(sentence, at) || does(sentence, at, "preposition") || does(sentence, at, "of")) return false;
  }
  return false;
}

/** "Since May 1,900 Palestinians and 64 Israelis have been killed": what the report itself knows of both sides. */
function sumsBothSides(sentence: Sentence): boolean {
  if (isReportedSpeech(sentence)) return false;
  let side: string | null = null;
  for (const name of sentence.names) {
    if (name.side === null || name.kind !== "demonym" || sentence.quantityAt[name.first - 1] === undefined)
      continue;
    if (side !== null && name.side !== side) return true;
    side = name.side;
  }
  return false;
}

/** "Grieving dad Omar lost three sons": somebody's own loss, and nobody's word. */
function opensWithLoser(sentence: Sentence): boolean {
  if (!anyDoes(sentence, "losing")) return false;
  for (let at = 0; at <= OPENING; at += 1) {
    if (does(sentence, at, "losing")) return at > 0 && hasPersonBefore(sentence, at);
    if (isMark(sentence, at) || sentence.quantityAt[at] !== undefined) return false;
  }
  return false;
}

/** A verb so near the beginning, in tokens, is that of the sentence's subject. */
const OPENING = 4;

function hasPersonBefore(sentence: Sentence, before: number): boolean {
  for (let at = 0; at < before; at += 1) if (sentence.personAt[at]?.word.kind === "civilian") return true;
  return false;
}

/** "The ministry was concerned, it said. The two fought a war in 2020 that left 6,500 dead.": the report's own background. */
function recallsPast(sentence: Sentence): boolean {
  if (isReportedSpeech(sentence) || sentence.quoted[0] === true) return false;
  if (does(sentence, 0, "pronoun") || does(sentence, 0, "possessive")) return false;
  return sentence.days.some(({ grain }) => grain === "year" || grain === "long");
}

/** Days of another time than the one just spoken of. */
const BACKGROUND = new Set(["long", "year", "month"]);

/** "“They took everything,” said Musa. At least 12 people were killed.": nothing was counted in the quotation. */
function isBesideQuotation(sentence: Sentence, before: Sentence): boolean {
  if (before.quoted[0] !== true || before.outcomes.length > 0 || isReportedSpeech(sentence)) return false;
  if (before.quantities.some(({ form }) => form !== "article" && form !== "none")) return false;
  return !does(sentence, 0, "pronoun") && !does(sentence, 0, "possessive") && !anyDoes(sentence, "tell");
}

/** How far from the opening the word for hearsay, and behind it the verb, may stand, in tokens. */
const HEARSAY_REACH = 3;

/** "A video says 300 were killed", "Rumours put the toll at 300": nobody's word, nor that of whoever spoke before. */
function opensWithHearsay(sentence: Sentence): boolean {
  if (!anyDoes(sentence, "hearsay")) return false;
  for (let at = 0; at < HEARSAY_REACH; at += 1) {
    if (does(sentence, at, "preposition") || isMark(sentence, at)) return false;
    if (!does(sentence, at, "hearsay")) continue;
    for (let verb = at + 1; verb <= at + HEARSAY_REACH * 2; verb += 1)
      if (does(sentence, verb, "tell")) return true;
    return false;
  }
  return false;
}

/** "He spoke as the toll climbed to 33", "The earlier toll was 24": the report's own words about the speech and the figure. */
function tellsOtherwise(sentence: Sentence): boolean {
  if (does(sentence, 0, "pronoun") && does(sentence, 1, "speechAct") && does(sentence, 2, "clause"))
    return true;
  if (!does(sentence, 0, "determiner")) return false;
  // "The first report that day had given 41 dead"
  if (does(sentence, 1, "ofSeries")) return does(sentence, 2, "document") || does(sentence, 2, "tallied");
  if (!does(sentence, 1, "earlier")) return false;
  return does(sentence, 2, "tallied") || does(sentence, 2, "account") || does(sentence, 3, "tallied");
}

/** "That takes the day's dead to seven": the report's own sum of what it was told. */
function sumsUp(sentence: Sentence): boolean {
  // "The new deaths bring that to 92"
  for (let at = 1; at <= OPENING; at += 1)
    if (does(sentence, at, "bringing") && does(sentence, at + 1, "demonstrative")) return true;
  return (
    does(sentence, 0, "demonstrative") && (does(sentence, 1, "bringing") || does(sentence, 0, "summing"))
  );
}

/**
 * Words that hang on the people told of before: "another two", "the rest", "eight of them", "ten of the dead", "its own
 * count". By them a speaker is kept for more than one sentence that does not say so.
 */
export function resumes(sentence: Sentence): boolean {
  if (isReportedSpeech(sentence) || does(sentence, 0, "possessive")) return true;
  if (sentence.present.hasOne(RESUMING)) return true;
  const ofThem = ({ first }: { first: number }): boolean =>
    does(sentence, first - 1, "determiner") && does(sentence, first - 2, "of");
  return sentence.outcomes.some(ofThem) || sentence.quantities.some((each) => isBare(sentence, each));
}

/** The same of a clause between two tokens: "eighty others were discharged", "60 of the deaths were recorded". */
export function resumesIn(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (does(sentence, at, "rest") || does(sentence, at, "partitive")) return true;
    // "17 of its soldiers"
    const isOwn = does(sentence, at, "of") && does(sentence, at + 1, "possessive");
    if (isOwn && sentence.quantityAt[at - 1] !== undefined) return true;
    if (sentence.outcomeAt[at] === undefined) continue;
    if (does(sentence, at - 1, "determiner") && does(sentence, at - 2, "of")) return true;
  }
  return false;
}

/** "Two are missing", "three wounded": a number that stands for people told of before. */
function isBare(sentence: Sentence, { last, form }: QuantityMention): boolean {
  if (form !== "digits" && form !== "words") return false;
  const next = last + 1;
  return does(sentence, next, "be") || does(sentence, next, "have") || sentence.outcomeAt[next] !== undefined;
}

const RESUMING = bitsOf(["rest", "partitive", "partWith"]);

/** A quotation of so few tokens, its marks included, is a word or two set in quotes, and opens no speech. */
const SCARE_QUOTE = 6;

function isReportedByNobody(sentence: Sentence): boolean {
  if (!anyDoes(sentence, "tell") || !(anyDoes(sentence, "be") || anyDoes(sentence, "impersonal")))
    return false;
  // "Later the toll was feared to have hit 35"
  if (sentence.tokens.some((_, at) => does(sentence, at, "unconfirmed") && does(sentence, at - 1, "be")))
    return true;
  return sentence.tokens.some(
    (_, at) =>
      does(sentence, at, "tell") &&
      (does(sentence, at - 1, "be") || does(sentence, at, "impersonal")) &&
      !does(sentence, at, "ongoing") &&
      !does(sentence, at + 1, "agent") &&
      sentence.outcomeAt[at] === undefined,
  );
}

export function opensQuoted(sentence: Sentence): boolean {
  return sentence.quoted[0] === true;
}

/** Where a sentence begins behind the day it may open with: "Au début de la semaine, des tirs ...". */
function afterDay(sentence: Sentence): number {
  const day = sentence.dayAt[0];
  return day !== undefined && isMark(sentence, day.last + 1, ",") ? day.last + 2 : 0;
}

function opensWithOtherParty(sentence: Sentence, last: Speaker): boolean {
  const name = sentence.names[0];
  if (name === undefined || name.first > 2) return false;
  // "MSF teams treated 131 wounded"
  if (name.kind === "outlet" || name.kind === "organisation") return name.key !== last.key;
  return (name.kind === "country" || name.kind === "capital") && name.side !== last.side;
}

/** "The official toll stands at 17": that of the authorities, and not of a source who spoke before. */
function opensWithOfficialToll(sentence: Sentence): boolean {
  const at = does(sentence, 0, "determiner") ? 1 : 0;
  if (!does(sentence, at, "ofOffice")) return false;
  const toll = sentence.outcomeAt[at + 1];
  return (
    does(sentence, at + 1, "tallied") || toll?.readings.some(({ frames }) => frames.includes("toll")) === true
  );
}

/** A ministry, the police, a governor: who gives official tolls; an army or "a military source" may say otherwise. */
function isOffice({ key }: Speaker): boolean {
  if (key === null || key.endsWith(ARMY)) return false;
  return isOfficeOfState(key.slice(key.indexOf("/") + 1));
}

/** How the key of a state's army ends. */
const ARMY = "/military";
