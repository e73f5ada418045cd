import type { NameMention, Pack } from "../language/index.js";
import type { ActMention } from "./act-mentions.js";
import { verbGroup } from "./act-mentions.js";
import { type ActSentence, isBarrier } from "./act-words.js";
import type { Context } from "./context.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";
import type { Speaker, Speakers } from "./speaker.js";
import { voiceBetween } from "./voice.js";

/** Parties as the words name them, and where; `run` null where they stand elsewhere. */
export interface Parties {
  readonly sides: readonly string[];
  readonly run: { readonly first: number; readonly last: number } | null;
  readonly rule: string;
}

/** What is needed to tell who a party is. */
export interface Cast {
  readonly pack: Pack;
  readonly context: Context;
  readonly speakers: Speakers;
  /** The two that fight, where the report has two. */
  readonly pair: readonly string[];
}

export const NOBODY: Parties = { sides: [], run: null, rule: "actors/none" };

const PARTY = new Set<NameMention["kind"]>([
  "country",
  "demonym",
  "capital",
  "group",
  "force",
  "person",
  "organisation",
]);

/** The canonical name a mention stands for; null where it is no party. */
function partyOf(name: NameMention, { pack }: Cast): string | null {
  return PARTY.has(name.kind) ? (name.side ?? pack.bodyOf(name)) : null;
}

/** The parties named in a run of tokens, in their order, each once. */
export function partiesIn(
  acts: ActSentence,
  first: number,
  last: number,
  cast: Cast,
  places = false,
): string[] {
  const sides: string[] = [];
  const add = (side: string | null) => {
    if (side !== null && !sides.includes(side)) sides.push(side);
  };
  for (let at = first; at <= last; at += 1) {
    const name = acts.sentence.nameAt[at];
    if (name !== undefined) add(places && name.kind === "place" ? name.side : partyOf(name, cast));
    else if (acts.at[at]?.cues.includes("parties") === true) for (const side of cast.pair) add(side);
    else if (does(acts.sentence, at, "rebels")) add(cast.context.group);
  }
  return sides;
}

/** Who stands before a verb as its subject; parties of an earlier act of the sentence where it shares their subject. */
export function subjectOf(acts: ActSentence, verb: number, cast: Cast, earlier: Parties | null): Parties {
  const { sentence } = acts;
  let at = skipSmall(sentence, verbGroup(acts, verb).first - 1);
  if (at < 0) return earlier ?? NOBODY;
  if (does(sentence, at, "relative") && !does(sentence, at, "personal"))
    at = skipSmall(sentence, isMark(sentence, at - 1, ",") ? at - 2 : at - 1);
  if (isPronoun(sentence, at)) return pronoun(acts, at, cast, earlier);
  if (does(sentence, at, "and") || does(sentence, at, "but") || does(sentence, at, "modal"))
    return earlier ?? leadless(acts, at, cast);
  if (isMark(sentence, at, ",")) {
    const comma = commaBefore(sentence, at);
    const behind = comma > 0 ? nounPhrase(acts, comma - 1, cast) : NOBODY;
    return behind.sides.length > 0
      ? { ...behind, run: behind.run === null ? null : { first: behind.run.first, last: at - 1 } }
      : (earlier ?? leadless(acts, at, cast));
  }
  const named = nounPhrase(acts, at, cast);
  return named.sides.length > 0 || earlier === null || !isOwned(sentence, named)
    ? named
    : { ...earlier, rule: "actors/possessive" };
}

function leadless(acts: ActSentence, at: number, cast: Cast): Parties {
  // "Kyrgyzstan closed the border and declared a day of mourning": the first verb may be no act
  for (let back = at - 1; back > 0 && back > at - 24 && !isBarrier(acts, back); back -= 1) {
    if (!does(acts.sentence, back, "verb") && !does(acts.sentence, back, "tell")) continue;
    const found = nounPhrase(acts, skipSmall(acts.sentence, verbGroup(acts, back).first - 1), cast);
    if (found.sides.length > 0) return { ...found, run: null, rule: "actors/inherited" };
  }
  return NOBODY;
}

/** Left over "on Friday", quotation marks and adverbs. */
function skipSmall(sentence: Sentence, from: number): number {
  let at = from;
  for (; at >= 0; at -= 1) {
    const day = sentence.dayAt[at];
    if (day !== undefined) at = does(sentence, day.first - 1, "preposition") ? day.first - 1 : day.first;
    else if (!does(sentence, at, "adverb") && !isMark(sentence, at, '"', "“", "”", "«", "»")) break;
  }
  return at;
}

function isPronoun(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "pronoun") && !does(sentence, at, "relative");
}

function isOwned(sentence: Sentence, { run }: Parties): boolean {
  for (let at = run?.first ?? 0; run !== null && at <= run.last; at += 1)
    if (does(sentence, at, "possessive")) return true;
  return false;
}

/** "It accused": whoever the sentence before was about. */
function pronoun(acts: ActSentence, at: number, cast: Cast, earlier: Parties | null): Parties {
  if (earlier !== null && earlier.sides.length > 0)
    return { ...earlier, run: { first: at, last: at }, rule: "actors/pronoun" };
  const speaker = speakerAt(acts.sentence, at, at, cast);
  const side = speaker?.side ?? null;
  const sides = side === null ? [] : side === "all" ? cast.pair : [side];
  return { sides, run: { first: at, last: at }, rule: "actors/pronoun" };
}

/** The speaker that a noun phrase or pronoun stands for. */
export function speakerAt(
  sentence: Sentence,
  first: number,
  last: number,
  { speakers }: Cast,
): Speaker | null {
  const voice = voiceBetween(sentence, first, last);
  return voice === null ? null : speakers.of(sentence, voice);
}

function commaBefore(sentence: Sentence, at: number): number {
  for (let index = at - 1; index > 0 && index > at - 16; index -= 1)
    if (isMark(sentence, index, ",")) return index;
  return -1;
}

/** The noun phrase that ends at a token, and the parties in it; a place in it ("in Moscow") is left out. */
export function nounPhrase(acts: ActSentence, end: number, cast: Cast): Parties {
  const { sentence } = acts;
  let first = end + 1;
  let last = end;
  for (let at = end; at >= 0 && at > end - 22; at -= 1) {
    if (sentence.dayAt[at] !== undefined) break;
    const name = sentence.nameAt[at];
    if (name !== undefined) {
      first = name.first;
      at = name.first;
    } else if (isMark(sentence, at, ",") && isHeadlineList(sentence, at)) continue;
    else if (isMark(sentence, at) && !isMark(sentence, at, "-", "'", "’", ".", '"', "“", "”")) break;
    else if (acts.at[at]?.cues.includes("parties") === true) first = at = acts.at[at]?.first ?? at;
    else if (isBarrier(acts, at) || does(sentence, at, "relative") || does(sentence, at, "agent")) break;
    else if (isVerb(sentence, at)) break;
    else if (does(sentence, at, "preposition") && !does(sentence, at, "of")) {
      if (at === 0 || isMark(sentence, at - 1) || does(sentence, at - 1, "and")) break;
      last = at - 1;
      first = at;
    } else if (does(sentence, at, "and") && isVerb(sentence, at - 1)) break;
    else first = at;
  }
  if (first > last) return { sides: [], run: null, rule: "actors/none" };
  return { sides: partiesIn(acts, first, last, cast), run: { first, last }, rule: "actors/named" };
}

/** "Thailand, Cambodia accept truce": a headline's "and". */
function isHeadlineList(sentence: Sentence, at: number): boolean {
  const [before, after] = [sentence.nameAt[at - 1], sentence.nameAt[at + 1]];
  return sentence.inTitle && before?.first === 0 && after !== undefined && before.kind === after.kind;
}

/** A verb that ends a noun phrase, not an adjective or a noun of speech. */
export function isVerb(sentence: Sentence, at: number): boolean {
  if (sentence.nameAt[at] !== undefined || sentence.tokens[at]?.capital === true) return false;
  if (does(sentence, at, "modal") || does(sentence, at, "be") || does(sentence, at, "have"))
    return !does(sentence, at, "possessive");
  return (
    (does(sentence, at, "verb") || does(sentence, at, "tell")) &&
    !does(sentence, at, "adjective") &&
    !does(sentence, at, "voice") &&
    !does(sentence, at, "document") &&
    sentence.personAt[at] === undefined
  );
}

/** Who stands behind a verb as its object; names of places ("in Uzbekistan") are none unless it was they that were hit. */
export function objectOf({ acts, deed, word }: ActMention, cast: Cast): Parties {
  const { sentence } = acts;
  const hit = deed.kind === "attack";
  let last = word.last;
  const sides: string[] = [];
  for (let at = word.last + 1; at < sentence.tokens.length && at < word.last + 18; at += 1) {
    if (isBarrier(acts, at) || isMark(sentence, at, ",", ".", "?", "!") || does(sentence, at, "relative"))
      break;
    if (does(sentence, at, "agent") || opensInfinitive(sentence, at)) break;
    if (
      deed.kind === "accusation" &&
      does(sentence, at, "preposition") &&
      sentence.nameAt[at + 1] === undefined &&
      acts.at[at + 1]?.cues.includes("parties") !== true &&
      sides.length > 0
    )
      break;
    if (!does(sentence, at, "modal") && isVerb(sentence, at) && (acts.at[at]?.topics.length ?? 0) === 0)
      break;
    if (isMark(sentence, at, "(")) {
      while (at < word.last + 18 && !isMark(sentence, at, ")")) at += 1;
      continue;
    }
    const name = sentence.nameAt[at];
    const end = name?.last ?? acts.at[at]?.last ?? at;
    const isPlace = !hit && isPlacePhrase(acts, at, deed.kind === "exchange");
    const here = isPlace ? [] : partiesIn(acts, at, end, cast, hit);
    for (const side of here) if (!sides.includes(side)) sides.push(side);
    if (here.length > 0) last = end;
    at = end;
  }
  return sides.length === 0 ? NOBODY : { sides, run: { first: word.last + 1, last }, rule: "targets/named" };
}

/** "to avoid", not "to the Tajik side". */
function opensInfinitive(sentence: Sentence, at: number): boolean {
  if (!does(sentence, at, "modal") || sentence.nameAt[at] !== undefined) return false;
  const noun = does(sentence, at + 1, "determiner") || sentence.nameAt[at + 1] !== undefined;
  return !(does(sentence, at, "preposition") && noun);
}

/** Behind "in", "at", "near", not behind "with", "of", "from"; what is handed over "to the Tajik side" goes to a party. */
function isPlacePhrase({ sentence }: ActSentence, at: number, given: boolean): boolean {
  const name = sentence.nameAt[at];
  if (name === undefined) return false;
  let before = at - 1;
  while (
    before > 0 &&
    (does(sentence, before, "determiner") ||
      does(sentence, before, "adjective") ||
      sentence.nameAt[before] !== undefined ||
      does(sentence, before, "possessive"))
  )
    before -= 1;
  if (given && !does(sentence, before, "within")) return false;
  return (
    does(sentence, before, "preposition") &&
    !does(sentence, before, "against") &&
    !does(sentence, before, "origin")
  );
}
