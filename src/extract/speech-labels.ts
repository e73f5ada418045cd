import type { SpeechFrame } from "./frame.js";
import { somebodyRight } from "./may-speak.js";
import { isVerbLike } from "./noun-phrase.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, hasMark, isMark } from "./sentence.js";
import { SPEAKS } from "./speech-tell.js";
import type { Voice } from "./voice.js";
import { hasVoice, voiceAround, voiceBetween } from "./voice.js";

/** "Fourteen dead in border clashes: ministry" */
export function trailingVoice(sentence: Sentence): SpeechFrame | null {
  const { inTitle, tokens } = sentence;
  const size = tokens.length;
  if (!hasMark(sentence, ":", "—") && !hasMark(sentence, "–", "-")) return null;
  // "(Photo: family)"
  if (isMark(sentence, size - 1, ")", "]") || isMark(sentence, size - 2, ")", "]")) return null;
  for (let at = size - 2; at >= Math.max(2, size - 8); at -= 1) {
    if (!isMark(sentence, at, ":", "—", "–", "-") || !isParted(sentence, at)) continue;
    const last = isMark(sentence, size - 1, ".") ? size - 2 : size - 1;
    const voice = isPlain(sentence, at + 1) ? voiceBetween(sentence, at + 1, last) : null;
    if (voice === null) return null;
    const isNamed = voice.names.some((name) => NAMED_SPEAKER.has(name.kind));
    // "- the militia", "- LPR people's militia"
    const isMovement = inTitle && does(sentence, last, "movement");
    if (!isNamed && !isMovement && !hasVoice(sentence, at + 1, last) && !isParty(sentence, at + 1, last))
      return null;
    return { voice, via: null, first: at, last, reach: "left", from: 0, to: at - 1, rule: "source/trailing" };
  }
  return null;
}

/** "- ministry", and in headlines "-ministry", "in Donbas- ministry": a mark that stands between two words, not in one. */
function isParted({ inTitle, tokens }: Sentence, at: number): boolean {
  return tokens[at + 1]?.spaced === true || (inTitle && tokens[at]?.spaced === true);
}

/** "Soldier killed in shelling - Kyiv", "Air strike kills nine: Hamas": in a headline a party or its capital alone. */
function isParty({ inTitle, nameAt }: Sentence, first: number, last: number): boolean {
  const name = nameAt[first];
  return inTitle && name !== undefined && name.last === last && PARTY.has(name.kind);
}

/** Up to the end no verb, no number and nothing that befell anybody. */
function isPlain(sentence: Sentence, from: number): boolean {
  for (let at = from; at < sentence.tokens.length; at += 1) {
    if (sentence.quantityAt[at] !== undefined || sentence.outcomeAt[at] !== undefined) return false;
    if (isVerbLike(sentence, at) && !does(sentence, at, "voice")) return false;
  }
  return true;
}

/** The longest bracket that names a source, in tokens. */
const LONGEST_BRACKET = 14;

/** "3 killed, 7 injured (Human Rights Defender, 16 September).": the source in brackets behind its figures. */
export function bracketedVoices(sentence: Sentence): SpeechFrame[] {
  const frames: SpeechFrame[] = [];
  if (!hasMark(sentence, "(", "[")) return frames;
  let from = 0;
  for (let open = 1; open < sentence.tokens.length; open += 1) {
    if (isMark(sentence, open, ";")) from = open + 1;
    if (!isMark(sentence, open, "(", "[")) continue;
    let close = open + 1;
    while (
      close < open + LONGEST_BRACKET &&
      close < sentence.tokens.length &&
      !isMark(sentence, close, ")", "]")
    )
      close += 1;
    if (!isMark(sentence, close, ")", "]") || !endsItem(sentence, close + 1)) continue;
    const voice = sourceInBrackets(sentence, open + 1, close - 1);
    if (voice === null || isSpelledOut(sentence, open)) {
      // "12 dead (list), 4 wounded (hospital)": the hospital's are the four
      if (isAPaper(sentence, open + 1, close - 1)) from = close + 1;
      continue;
    }
    frames.push({
      voice,
      via: null,
      first: open,
      last: close,
      reach: "left",
      from,
      to: open - 1,
      rule: "source/brackets",
    });
    from = close + 1;
  }
  return frames;
}

/** Nothing but the end of the sentence or of an item of a list. */
function endsItem(sentence: Sentence, at: number): boolean {
  return at >= sentence.tokens.length || isMark(sentence, at, ".", ";", ",");
}

function sourceInBrackets(sentence: Sentence, open: number, end: number): Voice | null {
  const first = behindLabel(sentence, open);
  let last = end;
  // "(Ministry of Defence, 16 September)"
  while (last > first && (sentence.dayAt[last] !== undefined || isMark(sentence, last, ","))) last -= 1;
  for (let at = first; at <= last; at += 1) {
    // "(photo: family)"
    if (
      sentence.quantityAt[at] !== undefined ||
      sentence.outcomeAt[at] !== undefined ||
      isMark(sentence, at, ":")
    )
      return null;
    if (isVerbLike(sentence, at) && !does(sentence, at, "voice") && sentence.nameAt[at] === undefined)
      return null;
  }
  const voice = voiceBetween(sentence, first, last);
  if (voice === null || voice.isPronoun) return null;
  // "(source: the villagers' own list)"
  if (first > open) return voice;
  // "(AFP photo)"
  if (does(sentence, last, "thing") && !does(sentence, last, "voice")) return null;
  return voice.names.some((name) => NAMED_SPEAKER.has(name.kind)) || hasSpeaker(sentence, first, last)
    ? voice
    : null;
}

/** The token behind "source:"; the same token where no such label stands there. */
function behindLabel(sentence: Sentence, at: number): number {
  return does(sentence, at, "sourceLabel") && isMark(sentence, at + 1, ":") ? at + 2 : at;
}

function isAPaper(sentence: Sentence, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1)
    if (!does(sentence, at, "document") && !does(sentence, at, "thing")) return false;
  return true;
}

/** A noun that speaks, and no mere paper or picture: "(hospital)", not "(video)", "(list)". */
function hasSpeaker(sentence: Sentence, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1)
    if (does(sentence, at, "voice") && !does(sentence, at, "document")) return true;
  return false;
}

/** "the Defence Ministry (MoD)": the bracket spells a name, and tells no source. */
function isSpelledOut(sentence: Sentence, open: number): boolean {
  const name = sentence.nameAt[open - 1];
  return (
    (name !== undefined && NAMED_SPEAKER.has(name.kind) && (name.side !== null || isShort(sentence, open))) ||
    (does(sentence, open - 1, "voice") &&
      isShort(sentence, open) &&
      !does(sentence, open - 1, "party") &&
      sentence.outcomeAt[open - 1] === undefined) ||
    isInitialOf(sentence.tokens[open + 1]?.text ?? "", sentence.tokens[open - 1]?.text ?? "")
  );
}

/** Brackets of a word or two: the letters of a name rather than a name. */
function isShort(sentence: Sentence, open: number): boolean {
  return isMark(sentence, open + 2, ")", "]") || isMark(sentence, open + 3, ")", "]");
}

/** "South African National Defence Force (SANDF)": capitals that end with the initial of the word before them. */
function isInitialOf(short: string, word: string): boolean {
  return short.length > 1 && short === short.toUpperCase() && word !== "" && short.at(-1) === word[0];
}

/** The most tokens of a speaker before a colon. */
const LONGEST_LABEL = 13;

/** How far a colon that ends a label is looked for, in tokens. */
const FARTHEST_COLON = 23;

/** The first colon behind a token, with room behind it; -1 for none. */
function firstColon(sentence: Sentence, from: number): number {
  if (!hasMark(sentence, ":")) return -1;
  const { tokens } = sentence;
  const end = Math.min(tokens.length - 1, FARTHEST_COLON);
  for (let at = from + 1; at <= end; at += 1)
    if (isMark(sentence, at, ":") && tokens[at + 1]?.spaced === true) return at;
  return -1;
}

/** "Kyrgyz ministry: 36 dead" */
export function leadingVoice(sentence: Sentence): SpeechFrame | null {
  const labelEnd = behindLabel(sentence, 0);
  const second = labelEnd > 0 ? firstColon(sentence, labelEnd) : -1;
  // "Source: Kyrgyz Health Ministry"; not "Sources: 12 dead"
  if (labelEnd > 0 && second < 0) {
    const alone = labelled(sentence, labelEnd);
    if (alone !== null) return alone;
  }
  const label = second < 0 ? 0 : labelEnd;
  const colon = second < 0 ? firstColon(sentence, 0) : second;
  if (colon < 1 || colon >= sentence.tokens.length - 1) return null;
  const frame = (voice: Voice): SpeechFrame => ({
    voice,
    via: null,
    first: 0,
    last: colon,
    reach: "right",
    from: colon + 1,
    to: sentence.tokens.length - 1,
    rule: "source/colon",
  });
  const counter = counterBefore(sentence, colon);
  if (counter !== null) return frame(counter);
  if (colon < LONGEST_LABEL) {
    // "15:02 - Rescue chief: ..."
    let start = label;
    while (start < colon && sentence.tokens[start]?.kind !== "word") start += 1;
    // "Video: 12 dead in blast"
    if (start === colon - 1 && does(sentence, start, "document") && !does(sentence, start, "tell"))
      return null;
    // "on the friendly side: 11 dead": whose, not who says so
    if (does(sentence, start, "preposition") && !does(sentence, start, "outOf")) return null;
    // "Our own side: 19 fell": whose, too
    if (does(sentence, colon - 1, "party") && does(sentence, start, "possessive")) return null;
    const end = beforeWhere(sentence, start, colon);
    const voice = voiceBetween(sentence, start, end - 1);
    const speaks =
      voice !== null &&
      !voice.isPronoun &&
      (voice.names.some((name) => NAMED_SPEAKER.has(name.kind)) || hasVoice(sentence, 0, end - 1)) &&
      !sentence.tokens.slice(0, end).some(
        (_, at) =>
          (isVerbLike(sentence, at) && !does(sentence, at, "voice") && !does(sentence, at, "preposition")) ||
          // "Military casualties: 3 killed"
          sentence.outcomeAt[at] !== undefined ||
          (at > start && isDoing(sentence, at)),
      );
    if (voice !== null && (speaks || isPartyThatTells(sentence, voice, colon))) return frame(voice);
  }
  // the subject of a sentence about its losses
  const name = sentence.names[0];
  const tells = sentence.tokens
    .slice(0, colon)
    .some((_, at) => does(sentence, at, "details") || does(sentence, at, "tallied"));
  if (name === undefined || name.first > 1 || !tells || !SPEAKS.has(name.kind)) return null;
  // "Military casualties: 3 killed": whose, not who says so
  if (sentence.outcomeAt[name.last + 1] !== undefined) return null;
  // "Ethiopia rejected the figure of 44 as inflated: “Twelve of our men fell”"
  for (let at = name.last + 1; at < colon; at += 1) if (does(sentence, at, "denial")) return null;
  const voice = voiceAround(sentence, name);
  return voice === null ? null : frame(voice);
}

/** "The first full account, delivered in Kampala by General Okello: 18 killed", "the count from medics: 51 killed": whose count it is. */
function counterBefore(sentence: Sentence, colon: number): Voice | null {
  let isCount = false;
  for (let at = 0; at < colon - 1; at += 1) {
    // "rejected the figure of 44 given by the rebels: “There are twelve”"
    if (doesOne(sentence, at, REJECTS) || (sentence.quantityAt[at]?.form ?? "article") !== "article")
      return null;
    const isVerb = isVerbLike(sentence, at) && !does(sentence, at, "voice") && !does(sentence, at, "change");
    // "delivered in Kampala": a participle behind a comma
    if (isCount && isVerb && !does(sentence, at, "preposition") && !isMark(sentence, at - 1, ","))
      return null;
    isCount ||= doesOne(sentence, at, COUNTS);
    if (!isCount || !(does(sentence, at, "agent") || does(sentence, at, "outOf"))) continue;
    const voice = somebodyRight(sentence, at + 1);
    if (voice !== null && voice.last < colon && sentence.dayAt[at + 1] === undefined) return voice;
  }
  return null;
}

const COUNTS = bitsOf(["account", "tallied", "document", "details"]);
const REJECTS = bitsOf(["denial", "disputes", "untrue", "calls"]);

/** "Government retakes Palma: toll at 60": a word behind who does it and before where or what, known or not, is a verb. */
function isDoing(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== "word" || (sentence.roles[at]?.length ?? 0) > 0) return false;
  if (sentence.nameAt[at] !== undefined || sentence.personAt[at] !== undefined) return false;
  if (sentence.nameAt[at - 1] === undefined && !does(sentence, at - 1, "voice")) return false;
  const kind = sentence.nameAt[at + 1]?.kind;
  if (kind === "place" || kind === "country" || kind === "capital") return true;
  // "Army retakes Anefis", a name or not one known
  const isByForce = does(sentence, at - 1, "force") || does(sentence, at - 1, "rebels");
  const next = sentence.tokens[at + 1];
  if (
    isByForce &&
    !token.capital &&
    next?.kind === "word" &&
    next.capital &&
    sentence.nameAt[at + 1] === undefined
  )
    return true;
  return !token.capital && (does(sentence, at + 1, "determiner") || does(sentence, at + 1, "possessive"));
}

/** "The Houthis: it was an air strike, and eight people are dead"; not "The Houthis: 12 dead", which is whose. */
function isPartyThatTells(sentence: Sentence, { names, first, last }: Voice, colon: number): boolean {
  if (names.length !== 1 || last !== colon - 1 || !does(sentence, first, "determiner")) return false;
  const isParty = names[0]?.first === first + 1 && names[0].last === last;
  const next = sentence.quantityAt[colon + 1]?.form ?? "article";
  return isParty && next === "article" && sentence.outcomeAt[colon + 1] === undefined;
}

/** "Source: Kyrgyz Health Ministry": who says what stands before it, and nothing more. */
function labelled(sentence: Sentence, first: number): SpeechFrame | null {
  let last = sentence.tokens.length - 1;
  while (last > first && (isMark(sentence, last, ".", ",", ")", "]") || sentence.dayAt[last] !== undefined))
    last -= 1;
  if (sentence.outcomes.length > 0 || sentence.quantities.some(({ form }) => form !== "article")) return null;
  const voice = voiceBetween(sentence, first, last);
  if (voice === null || voice.isPronoun) return null;
  return { voice, via: null, first: 0, last, reach: "left", from: 0, to: 0, rule: LABELLED };
}

/** The rule of a speaker that a line of its own names: "Source: Kyrgyz Health Ministry". */
export const LABELLED = "source/label";

/** "Security Minister X, on state television: ...": the label ends where it is told where or to whom it was said. */
function beforeWhere(sentence: Sentence, start: number, colon: number): number {
  for (let at = start + 1; at < colon - 1; at += 1)
    if (isMark(sentence, at, ",") && does(sentence, at + 1, "preposition")) return at;
  return colon;
}

const PARTY = new Set(["country", "capital", "group"]);

const NAMED_SPEAKER = new Set(["office", "force", "organisation", "outlet", "person"]);
