import type { NameMention } from "../language/index.js";
import type { SpeechFrame } from "./frame.js";
import { isPlausible } from "./may-speak.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";
import type { Voice } from "./voice.js";
import { hasVoice, voiceBetween } from "./voice.js";
import { OWN } from "./voice-side.js";
import { type Camp, campAt } from "./whose.js";

/** Who stands right before a figure in place of a whole clause: "Armenia reported 46 deaths and Azerbaijan 35". */
export interface GappedParty {
  readonly first: number;
  readonly last: number;
  /** The one side that its names stand for; null where they stand for none. */
  readonly side: string | null;
  /** "the other side 35", "we nine": friend or foe of whoever speaks. */
  readonly camp: Camp | null;
  /** "Cambodia's 13", "the second 35": whose it is, or which, and nobody who speaks. */
  readonly isMute: boolean;
}

/** The longest such phrase, in tokens. */
const LONGEST = 8;

/**
 * The party before the figure that begins at `figure`, where a comma or "and" opens a part of the sentence with it, no
 * verb stands between, and an earlier figure does: "said 207 had died and the Defence Ministry in Baku 80".
 */
export function gappedParty(sentence: Sentence, figure: number): GappedParty | null {
  if ((sentence.quantities[0]?.first ?? figure) >= figure) return null;
  const last = beforeLinks(sentence, figure);
  let at = last;
  while (at >= 0 && last - at < LONGEST && !opensPart(sentence, at) && !does(sentence, at, "accordingTo")) {
    if (!isOfPhrase(sentence, at)) return null;
    at = (sentence.nameAt[at]?.first ?? at) - 1;
  }
  const first = at + 1;
  while (does(sentence, at, "accordingTo")) at -= 1;
  const isByFrame = at < first - 1;
  if (at <= 0 || !opensPart(sentence, at) || first > last || !countsBefore(sentence, at)) return null;
  // "On our side 12 died, on theirs at least 60"
  const isOnCamp = last === first + 1 && campAt(sentence, last) !== null && does(sentence, first, "joins");
  if (!isOnCamp && does(sentence, first, "preposition") && !does(sentence, first, "determiner")) return null;
  const names = namesIn(sentence, first, last);
  const sides = new Set(names.flatMap(({ side, kind }) => (side !== null && OWN.has(kind) ? [side] : [])));
  if (sides.size > 1) return null;
  const [side = null] = sides;
  const ordered = does(sentence, last, "latter") && does(sentence, last - 1, "determiner");
  const camp = side === null ? (campAt(sentence, last) ?? campAt(sentence, first)) : null;
  const isVoice =
    hasVoice(sentence, last, last) ||
    names.some(({ kind }) => SPEAKS.has(kind)) ||
    isThose(sentence, first, last);
  if (!ordered && side === null && camp === null && !isVoice) return null;
  return {
    first,
    last,
    side,
    camp,
    isMute: isByFrame || ordered || camp !== null || isGenitive(sentence, last),
  };
}

/** "Officials in Goma spoke of five and those in Sake of two": others of the same office. */
function isThose(sentence: Sentence, first: number, last: number): boolean {
  if (last <= first || !does(sentence, first, "demonstrative")) return false;
  return does(sentence, first + 1, "within") || does(sentence, first + 1, "of");
}

const SPEAKS = new Set(["organisation", "outlet", "group", "office", "force"]);

/** "of 35", "at 35", "one of 35", "; Eritrea, 120" */
function beforeLinks(sentence: Sentence, figure: number): number {
  let at = figure - 1;
  // "and the governor that 46 were"
  if (does(sentence, at, "relative") && does(sentence, at, "demonstrative")) at -= 1;
  const links = (index: number): boolean =>
    does(sentence, index, "of") ||
    (does(sentence, index, "change") && does(sentence, index, "preposition")) ||
    isMark(sentence, index, ":") ||
    (index === figure - 1 && isMark(sentence, index, '"', "“"));
  // "Armenia's losses are given as 105, Azerbaijan's as 71"
  if (does(sentence, at, "clause") && isGenitive(sentence, at - 1)) at -= 1;
  while (at > 0 && links(at)) at -= 1;
  if (at < figure - 1 && isStandIn(sentence, at)) at -= 1;
  const name = sentence.nameAt[at - 1];
  return isMark(sentence, at, ",") && name !== undefined && isMark(sentence, name.first - 1, ";")
    ? at - 1
    : at;
}

/** "one": for the noun told before; not a count. */
function isStandIn(sentence: Sentence, at: number): boolean {
  const quantity = sentence.quantityAt[at];
  return quantity?.form === "words" && quantity.max === 1 && quantity.first === at && quantity.last === at;
}

const OF_PARTY = bitsOf([
  "determiner",
  "demonstrative",
  "adjective",
  "voice",
  "genitive",
  "party",
  "within",
  "of",
  "latter",
]);

function opensPart(sentence: Sentence, at: number): boolean {
  return (
    isMark(sentence, at, ",", ";", "(") ||
    does(sentence, at, "and") ||
    does(sentence, at, "but") ||
    does(sentence, at, "contrast")
  );
}

function isOfPhrase(sentence: Sentence, at: number): boolean {
  // "on theirs"
  if (does(sentence, at, "joins") && campAt(sentence, at + 1) !== null) return true;
  if (sentence.nameAt[at] !== undefined || campAt(sentence, at) !== null) return true;
  if (sentence.dayAt[at] !== undefined || sentence.outcomeAt[at] !== undefined) return false;
  if (sentence.quantityAt[at] !== undefined)
    return (
      sentence.quantityAt[at]?.form === "article" ||
      isStandInOfFigure(sentence, at) ||
      (isStandIn(sentence, at) && does(sentence, at - 1, "determiner"))
    );
  const token = sentence.tokens[at];
  if (token?.kind !== "word") return isGenitive(sentence, at) || isMark(sentence, at, "-");
  return doesOne(sentence, at, OF_PARTY) || (token.capital && (sentence.roles[at]?.length ?? 0) === 0);
}

function isGenitive(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "genitive") || isMark(sentence, at, "'", "’");
}

/** A figure stands before a token, in the same sentence. */
export function countsBefore(sentence: Sentence, before: number): boolean {
  return sentence.quantities.some(
    ({ last, form }) => last < before && form !== "article" && form !== "pronoun",
  );
}

function namesIn(sentence: Sentence, first: number, last: number): NameMention[] {
  return sentence.names.filter((name) => name.first >= first && name.last <= last);
}

/**
 * Who speaks for a figure of its own behind another's: the second of two that the verb of saying is told of once. Not
 * where the first clause has a subject of its own: "the ministry said Armenia lost 49 and Azerbaijan 50".
 */
export function gappedFrames(sentence: Sentence, frames: readonly SpeechFrame[]): readonly SpeechFrame[] {
  if (frames.length === 0 || sentence.quantities.length < 2) return NONE;
  const found: SpeechFrame[] = [];
  // "The two gave different figures: Islamabad spoke of 31 dead, Delhi of 16": the verb nearest before both figures
  const telling = frames.filter(({ rule, reach }) => TOLD_FIRST.has(rule) && reach !== "left");
  const [other] = sentence.quantities
    .filter(({ form }) => form !== "article" && form !== "pronoun")
    .slice(-2);
  const tell = telling.findLast(({ last }) => last < (other?.first ?? 0)) ?? telling[0];
  if (tell === undefined) return found;
  let before: number | null = null;
  for (const { first, last, form } of sentence.quantities) {
    if (form === "article" || form === "pronoun" || first <= tell.last) continue;
    const party = before === null ? null : gappedParty(sentence, first);
    if (party !== null && before !== null && !party.isMute && party.first > before) {
      const voice = voiceBetween(sentence, party.first, party.last);
      if (
        voice !== null &&
        isOther(tell.voice, party) &&
        isPlausible(sentence, voice) &&
        isParallel(sentence, tell.last, party.first)
      )
        found.push({
          voice,
          via: null,
          first: party.first,
          last: party.last,
          reach: "right",
          from: party.last + 1,
          to: sentence.tokens.length - 1,
          rule: "source/gapped",
        });
    }
    before ??= last;
  }
  return found;
}

/** No other subject stands between the verb of saying and its first figure. */
function isParallel(sentence: Sentence, verb: number, party: number): boolean {
  const isOfOwn = isMark(sentence, party - 1, ";");
  const figure =
    sentence.quantities.find(({ first, form }) => first > verb && form !== "article")?.first ?? 0;
  for (let at = verb + 1; at < figure; at += 1) {
    if (campAt(sentence, at) !== null && !does(sentence, at, "possessive")) return false;
    const pronoun = does(sentence, at, "pronoun") && !does(sentence, at, "relative");
    if (pronoun && !isOfOwn) return false;
    const name = sentence.nameAt[at];
    if (name?.side == null || !OWN.has(name.kind)) continue;
    if (!does(sentence, name.first - 1, "preposition")) return false;
  }
  return true;
}

const NONE: readonly SpeechFrame[] = [];

const TOLD_FIRST = new Set(["source/x-said", "source/raised", "source/owner", "source/pronoun"]);

/** The two do not speak for the same side. */
function isOther(voice: Voice, party: GappedParty): boolean {
  if (party.side === null) return voice.names.length > 0;
  return !voice.names.some(({ side }) => side === party.side);
}

/** "the Cambodian one 13", "and the Israeli service one of 24": stands for the figure told before, and counts nobody. */
export function isStandInOfFigure(sentence: Sentence, at: number): boolean {
  if (!isStandIn(sentence, at) || at === 0) return false;
  const next = does(sentence, at + 1, "of") ? at + 2 : at + 1;
  const form = sentence.quantityAt[next]?.form;
  if (form !== "digits" && form !== "words") return false;
  return (
    sentence.nameAt[at - 1] !== undefined ||
    does(sentence, at - 1, "voice") ||
    does(sentence, at - 1, "latter")
  );
}
