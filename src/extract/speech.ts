import type { SpeechFrame } from "./frame.js";
import { isVerbLike, npEnd } from "./noun-phrase.js";
import { heardFrom, ownedCount } from "./owner.js";
import { raisedCount } from "./raised.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark, words } from "./sentence.js";
import type { Voice } from "./voice.js";
import {
  hasVoice,
  invertedVoice,
  isPlausible,
  placeBehind,
  voiceAround,
  voiceBehind,
  voiceBetween,
  voiceLeft,
  voiceRight,
} from "./voice.js";

/** Every frame of speech in a sentence, left to right. */
export function speechFrames(sentence: Sentence): SpeechFrame[] {
  const frames: SpeechFrame[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    if (sentence.roles[at]?.length === 0) continue;
    if (does(sentence, at, "accordingTo") && !does(sentence, at - 1, "accordingTo")) {
      const end = phraseEnd(sentence, at, "accordingTo");
      const voice = ownVoice(sentence, at, end) ?? voiceRight(sentence, end + 1);
      if (voice !== null && isPlausible(sentence, voice)) frames.push(accordingTo(sentence, at, end, voice));
      at = end;
    } else if (does(sentence, at, "citing") && !isQuotedAs(sentence, at)) {
      const end = phraseEnd(sentence, at, "citing");
      const voice = voiceRight(sentence, end + 1);
      if (voice !== null && isPlausible(sentence, voice))
        frames.push({
          voice,
          via: null,
          first: at,
          last: end,
          reach: "both",
          from: 0,
          to: tokens.length - 1,
          rule: "source/citing",
        });
      at = end;
    } else if (
      does(sentence, at, "tell") &&
      sentence.nameAt[at] === undefined &&
      !freesPeople(sentence, at) &&
      (sentence.outcomeAt[at]?.readings.every((reading) => reading.weak === true) !== false ||
        isMark(sentence, at + 1, ","))
    ) {
      const frame = tellFrame(sentence, at);
      if (frame !== null) frames.push(frame);
    } else {
      const frame = raisedCount(sentence, at) ?? ownedCount(sentence, at) ?? heardAt(sentence, at);
      if (frame !== null) frames.push(frame);
    }
  }
  const account = byAccount(sentence);
  if (account !== null) frames.push(account);
  const trailing = trailingVoice(sentence);
  if (trailing !== null) frames.push(trailing);
  frames.push(...bracketedVoices(sentence));
  const colon = leadingVoice(sentence);
  if (colon !== null) frames.unshift(colon);
  return frames;
}

/** "released 17 prisoners": no word of speech. */
function freesPeople(sentence: Sentence, at: number): boolean {
  const outcome = sentence.outcomeAt[at];
  if (outcome === undefined || !outcome.readings.some((reading) => reading.category === "captured"))
    return false;
  return (
    sentence.quantityAt[outcome.last + 1] !== undefined || sentence.personAt[outcome.last + 1] !== undefined
  );
}

function heardAt(sentence: Sentence, at: number): SpeechFrame | null {
  return does(sentence, at, "hears") ? heardFrom(sentence, at, voiceLeft(sentence, at)) : null;
}

function phraseEnd(sentence: Sentence, at: number, role: "accordingTo" | "citing"): number {
  let end = at;
  while (does(sentence, end + 1, role)) end += 1;
  return end;
}

/** "по его словам": a pronoun inside the phrase is whose words they are. */
function ownVoice(sentence: Sentence, first: number, last: number): Voice | null {
  for (let at = first + 1; at < last; at += 1)
    if (does(sentence, at, "possessive"))
      return { text: null, names: [], isMedium: false, isPronoun: true, isShort: false, first: at, last };
  return null;
}

function isQuotedAs(sentence: Sentence, at: number): boolean {
  return does(sentence, at - 1, "be");
}

function accordingTo(sentence: Sentence, first: number, last: number, voice: Voice): SpeechFrame {
  const opens = (first === 0 || isMark(sentence, first - 1)) && startsClause(sentence, first);
  return {
    voice,
    via: null,
    first,
    last: Math.max(last, voice.last),
    reach: "both",
    from: opens ? first : clauseStart(sentence, first),
    to: clauseEnd(sentence, voice.last + 1, sentence.tokens.length),
    rule: "source/according-to",
  };
}

/** "According to X, ..." opens the sentence or a clause of it. */
function startsClause(sentence: Sentence, at: number): boolean {
  let index = at - 1;
  while (
    index >= 0 &&
    (isMark(sentence, index, '"', "“", "(") ||
      does(sentence, index, "and") ||
      does(sentence, index, "but") ||
      does(sentence, index, "adverb"))
  )
    index -= 1;
  return index < 0 || isMark(sentence, index, ";", ":");
}

/** The start of the coordinate clause that holds a token: behind the last semicolon, "while", "but". */
function clauseStart(sentence: Sentence, at: number): number {
  for (let index = at - 1; index >= 0; index -= 1) {
    if (isMark(sentence, index, ";")) return index + 1;
    if (isContrast(sentence, index)) return index;
  }
  return 0;
}

function clauseEnd(sentence: Sentence, at: number, size: number): number {
  for (let index = at; index < size; index += 1) {
    if (isMark(sentence, index, ";")) return index - 1;
    if (isContrast(sentence, index) && index > at) return index - 1;
  }
  return size - 1;
}

/** "while", "whereas", "but": the other clause has a speaker of its own. */
function isContrast(sentence: Sentence, index: number): boolean {
  return (
    does(sentence, index, "contrast") || (does(sentence, index, "but") && !does(sentence, index, "adverb"))
  );
}

/** "by telephone", "by e-mail": a medium without article or name. */
function isManner(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "manner") && sentence.nameAt[at] === undefined;
}

function tellFrame(sentence: Sentence, at: number): SpeechFrame | null {
  const { tokens } = sentence;
  const heard = heardAt(sentence, at);
  if (heard !== null) return heard;
  // "by": reported by X, confirmed by X; not "said by telephone"
  if (does(sentence, at + 1, "agent") && !isManner(sentence, at + 2)) {
    const voice = voiceRight(sentence, at + 2);
    if (voice === null || !isPlausible(sentence, voice)) return null;
    return {
      voice,
      via: null,
      first: at,
      last: voice.last,
      reach: "both",
      from: clauseStart(sentence, at),
      to: tokens.length - 1,
      rule: "source/by",
    };
  }
  if (does(sentence, at, "impersonal")) return behindVerb(sentence, at, placeBehind(sentence, at));
  const passive = does(sentence, beforeAdverbs(sentence, at - 1), "be") && !does(sentence, at, "ongoing");
  if (passive && !does(sentence, at, "told")) return saidWhere(sentence, at);
  const left = passive ? null : voiceLeft(sentence, at);
  const afterComma = isMark(sentence, beforeAdverbs(sentence, at - 1), ",", '"', "”", "»", "—", "–");
  if (does(sentence, at, "inverts") && (afterComma || !isSubject(sentence, left))) {
    const behind = voiceBehind(sentence, at);
    if (behind !== null && !(behind.isMedium && left !== null && isPlausible(sentence, left)))
      return behindVerb(sentence, at, behind);
  }
  const right = invertedVoice(sentence, at);
  // "..., said X" where nothing but a quotation or a comma stands before the verb
  if (
    right !== null &&
    (left === null || isMark(sentence, beforeHave(sentence, at), ",", '"', "”", "»", "—", "–"))
  ) {
    const via = toldWhom(sentence, at + 1) ?? toldWhom(sentence, right.last + 1);
    return {
      voice: right,
      via,
      first: at,
      last: right.last,
      reach: "left",
      from: 0,
      to: tokens.length - 1,
      rule: "source/said-x",
    };
  }
  if (passive) {
    // "Sputnik was told at the health ministry"
    const place = does(sentence, at + 1, "preposition") ? voiceRight(sentence, at + 2) : null;
    const told = voiceLeft(sentence, beforeAdverbs(sentence, at - 1));
    if (place === null || told === null || !isPlausible(sentence, place)) return null;
    return {
      voice: place,
      via: told.isMedium ? told.text : null,
      first: told.first,
      last: place.last,
      reach: "both",
      from: 0,
      to: tokens.length - 1,
      rule: "source/was-told",
    };
  }
  const late = lateSubject(sentence, at, left);
  if (late !== null)
    return {
      voice: late,
      via: null,
      first: at,
      last: late.last,
      reach: "left",
      from: 0,
      to: at,
      rule: "source/late-subject",
    };
  if (left === null || !isPlausible(sentence, left) || speaksWithin(sentence, left, at)) return null;
  const via = toldWhom(sentence, at + 1);
  const before = speaksLeft(sentence, left);
  const after = speaksRight(sentence, at);
  return {
    voice: left,
    via,
    first: left.first,
    last: at,
    reach: before && after ? "both" : after ? "right" : "left",
    from: before || !after ? 0 : at + 1,
    to: after ? tokens.length - 1 : left.first - 1,
    rule: "source/x-said",
  };
}

/** "\"I found my wife dead,\" a herder said": what somebody tells of himself inside the quotation is the herder's. */
function speaksWithin(sentence: Sentence, voice: Voice, verb: number): boolean {
  return voice.isPronoun && does(sentence, voice.first, "firstPerson") && sentence.quoted[verb] === true;
}

/** "Минздрав сообщил": a voice before the verb, that stands behind no preposition of its own and no comma. */
function isSubject(sentence: Sentence, left: Voice | null): boolean {
  if (left === null || !isPlausible(sentence, left)) return false;
  return !does(sentence, left.first, "preposition") && !does(sentence, left.first - 1, "preposition");
}

/** Speech whose speaker stands behind the verb, wherever the verb stands: "об этом сообщили в Минздраве". */
function behindVerb(sentence: Sentence, at: number, voice: Voice | null): SpeechFrame | null {
  if (voice === null) return null;
  return {
    voice,
    via: viaBetween(sentence, at, voice),
    first: at,
    last: voice.last,
    reach: "both",
    from: 0,
    to: sentence.tokens.length - 1,
    rule: "source/behind",
  };
}

/** "рассказал РИА Новости глава района": the medium between the verb and who speaks to it. */
function viaBetween(sentence: Sentence, verb: number, voice: Voice): string | null {
  for (let at = verb + 1; at < voice.first; at += 1) {
    const name = sentence.nameAt[at];
    if (name?.kind === "outlet") return words(sentence, name.first, name.last);
  }
  return null;
}

/** "By Tajikistan's account, 41 people were killed." */
function byAccount(sentence: Sentence): SpeechFrame | null {
  if (!anyDoes(sentence, "account")) return null;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (!does(sentence, at, "agent") || does(sentence, at - 1, "tell")) continue;
    for (let noun = at + 2; noun <= at + 9; noun += 1) {
      if (isMark(sentence, noun) && !isMark(sentence, noun, "-")) break;
      if (noun === at + 2 && does(sentence, noun, "account") && does(sentence, noun - 1, "voice")) {
        // "by official counts"
        const counts = voiceBetween(sentence, at + 1, noun);
        if (counts !== null) return accountFrame(sentence, at, noun, counts);
      }
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

function accountFrame(sentence: Sentence, first: number, last: number, voice: Voice): SpeechFrame {
  return {
    ...{ voice, via: null, first, last, reach: "both" as const },
    from: clauseStart(sentence, first),
    to: clauseEnd(sentence, last + 1, sentence.tokens.length),
    rule: "source/account",
  };
}

/** "This was said in the Vorukh community": who said it is where. */
function saidWhere(sentence: Sentence, at: number): SpeechFrame | null {
  if (!does(sentence, 0, "demonstrative") || !does(sentence, at + 1, "joins")) return null;
  const voice = voiceRight(sentence, at + 2);
  if (voice === null) return null;
  return {
    voice,
    via: null,
    first: at,
    last: voice.last,
    reach: "both",
    from: 0,
    to: sentence.tokens.length - 1,
    rule: "source/said-where",
  };
}

/** "Forty-six counted for its part, in its last report, the ministry": a verb of counting before its subject. */
function lateSubject(sentence: Sentence, verb: number, left: Voice | null): Voice | null {
  if (!does(sentence, verb, "count") || (left !== null && !left.isPronoun && isPlausible(sentence, left)))
    return null;
  for (let at = verb + 1; at < Math.min(sentence.tokens.length, verb + 14); at += 1) {
    if (sentence.outcomeAt[at] !== undefined || isMark(sentence, at, ";")) return null;
    const quantity = sentence.quantityAt[at];
    if (quantity !== undefined && quantity.form !== "article") return null;
    const name = sentence.nameAt[at];
    if (name === undefined || !SPEAKS.has(name.kind)) continue;
    const start = does(sentence, name.first - 1, "determiner") ? name.first - 1 : name.first;
    return does(sentence, start - 1, "preposition") ? null : voiceRight(sentence, start);
  }
  return null;
}

const SPEAKS = new Set(["country", "capital", "office", "force", "demonym", "group", "organisation"]);

/** The token before a verb and its auxiliary: ", a annoncé". */
function beforeHave(sentence: Sentence, verb: number): number {
  let at = verb - 1;
  while (does(sentence, at, "have") || does(sentence, at, "adverb")) at -= 1;
  return at;
}

function beforeAdverbs(sentence: Sentence, at: number): number {
  let index = at;
  while (index >= 0 && does(sentence, index, "adverb")) index -= 1;
  return index;
}

/** "24 people died, X said ...": a comma or closing quote before the speaker, and a statement before that. */
function speaksLeft(sentence: Sentence, voice: Voice): boolean {
  let at = voice.first - 1;
  while (at >= 0 && (does(sentence, at, "adverb") || sentence.dayAt[at] !== undefined)) at -= 1;
  if (!isMark(sentence, at, ",", '"', "”", "»", "—", "–", "-")) return false;
  for (let index = 0; index < at; index += 1) {
    if (sentence.outcomeAt[index] !== undefined || sentence.quantityAt[index] !== undefined) return true;
    if (isVerbLike(sentence, index) && index > 0 && sentence.dayAt[index] === undefined) return true;
  }
  return false;
}

/** "X said [that] 24 ..." speaks to its right; "24 ..., X said." to its left. */
function speaksRight(sentence: Sentence, verb: number): boolean {
  const size = sentence.tokens.length;
  let index = verb + 1;
  // "said on Friday.", "told Reuters.", "said in a statement.": nothing is said to the right
  while (index < size) {
    if (sentence.dayAt[index] !== undefined) index = (sentence.dayAt[index]?.last ?? index) + 1;
    else if (isMark(sentence, index, ".", "!", "?", '"', "”", "»")) index += 1;
    else if (does(sentence, index, "preposition") && opensManner(sentence, index))
      index = mannerEnd(sentence, index);
    else if (does(sentence, verb, "told") && index === verb + 1 && npEnd(sentence, index) >= index)
      index = npEnd(sentence, index) + 1;
    else break;
  }
  if (index >= size) return false;
  return true;
}

function opensManner(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1];
  if (next === undefined) return false;
  return (
    sentence.dayAt[at + 1] !== undefined ||
    does(sentence, at + 1, "determiner") ||
    does(sentence, at + 1, "possessive") ||
    does(sentence, at + 1, "medium") ||
    sentence.nameAt[at + 1] !== undefined ||
    does(sentence, at + 2, "voice") ||
    does(sentence, at + 2, "medium")
  );
}

function mannerEnd(sentence: Sentence, at: number): number {
  let index = at + 1;
  while (index < sentence.tokens.length && index < at + 9) {
    if (isMark(sentence, index) && !isMark(sentence, index, "-", "'")) break;
    if (does(sentence, index, "relative") && index > at + 1) break;
    if (sentence.quantityAt[index] !== undefined && sentence.quantityAt[index]?.form !== "article") break;
    index += 1;
  }
  return index;
}

function toldWhom(sentence: Sentence, at: number): string | null {
  if (!does(sentence, at - 1, "told") && !does(sentence, at, "toWhom")) return null;
  for (let index = at; index < at + 6; index += 1) {
    const name = sentence.nameAt[index];
    if (name?.kind === "outlet") return words(sentence, name.first, name.last);
    if (does(sentence, index, "relative") || isMark(sentence, index, ",", ".")) return null;
  }
  return null;
}

/** "Fourteen dead in border clashes: ministry" */
function trailingVoice(sentence: Sentence): SpeechFrame | null {
  const size = sentence.tokens.length;
  for (let at = size - 2; at >= Math.max(2, size - 8); at -= 1) {
    if (!isMark(sentence, at, ":", "—", "–", "-") || sentence.tokens[at + 1]?.spaced !== true) continue;
    const last = isMark(sentence, size - 1, ".") ? size - 2 : size - 1;
    const plain = !sentence.tokens
      .slice(at + 1)
      .some(
        (_, offset) =>
          (isVerbLike(sentence, at + 1 + offset) && !does(sentence, at + 1 + offset, "voice")) ||
          sentence.quantityAt[at + 1 + offset] !== undefined ||
          sentence.outcomeAt[at + 1 + offset] !== undefined,
      );
    const voice = plain ? voiceBetween(sentence, at + 1, last) : null;
    if (
      voice === null ||
      !(voice.names.some((name) => NAMED_SPEAKER.has(name.kind)) || hasVoice(sentence, at + 1, last))
    )
      return null;
    return { voice, via: null, first: at, last, reach: "left", from: 0, to: at - 1, rule: "source/trailing" };
  }
  return null;
}

/** The longest bracket that names a source, in tokens. */
const LONGEST_BRACKET = 14;

/** "3 killed, 7 injured (Human Rights Defender, 16 September).": the source in brackets behind its figures. */
function bracketedVoices(sentence: Sentence): SpeechFrame[] {
  const frames: SpeechFrame[] = [];
  let from = 0;
  for (let open = 1; open < sentence.tokens.length; open += 1) {
    if (isMark(sentence, open, ";")) from = open + 1;
    if (!isMark(sentence, open, "(")) continue;
    let close = open + 1;
    while (close < open + LONGEST_BRACKET && close < sentence.tokens.length && !isMark(sentence, close, ")"))
      close += 1;
    if (!isMark(sentence, close, ")") || !endsItem(sentence, close + 1)) continue;
    const voice = sourceInBrackets(sentence, open + 1, close - 1);
    if (voice === null || isSpelledOut(sentence, open)) continue;
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

function sourceInBrackets(sentence: Sentence, first: number, end: number): Voice | null {
  let last = end;
  // "(Ministry of Defence, 16 September)"
  while (last > first && (sentence.dayAt[last] !== undefined || isMark(sentence, last, ","))) last -= 1;
  for (let at = first; at <= last; at += 1) {
    if (sentence.quantityAt[at] !== undefined || sentence.outcomeAt[at] !== undefined) return null;
    if (isVerbLike(sentence, at) && !does(sentence, at, "voice") && sentence.nameAt[at] === undefined)
      return null;
  }
  const voice = voiceBetween(sentence, first, last);
  if (voice === null || voice.isPronoun) return null;
  return voice.names.some((name) => NAMED_SPEAKER.has(name.kind)) || hasVoice(sentence, first, last)
    ? voice
    : null;
}

/** "the Defence Ministry (MoD)": the bracket spells a name, and tells no source. */
function isSpelledOut(sentence: Sentence, open: number): boolean {
  const name = sentence.nameAt[open - 1];
  return (
    (name !== undefined && NAMED_SPEAKER.has(name.kind)) ||
    (does(sentence, open - 1, "voice") &&
      !does(sentence, open - 1, "party") &&
      sentence.outcomeAt[open - 1] === undefined) ||
    isInitialOf(sentence.tokens[open + 1]?.text ?? "", sentence.tokens[open - 1]?.text ?? "")
  );
}

/** "South African National Defence Force (SANDF)": capitals that end with the initial of the word before them. */
function isInitialOf(short: string, word: string): boolean {
  return short.length > 1 && short === short.toUpperCase() && word !== "" && short.at(-1) === word[0];
}

/** The most tokens of a speaker before a colon. */
const LONGEST_LABEL = 13;

/** "Kyrgyz ministry: 36 dead" */
function leadingVoice(sentence: Sentence): SpeechFrame | null {
  const colon = sentence.tokens.findIndex(
    (_, at) => at > 0 && at < 24 && isMark(sentence, at, ":") && sentence.tokens[at + 1]?.spaced === true,
  );
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
  if (colon < LONGEST_LABEL) {
    // "15:02 - Rescue chief: ..."
    let start = 0;
    while (start < colon && sentence.tokens[start]?.kind !== "word") start += 1;
    // "on the friendly side: 11 dead": whose, not who says so
    if (does(sentence, start, "preposition") && !does(sentence, start, "outOf")) return null;
    const end = beforeWhere(sentence, start, colon);
    const voice = voiceBetween(sentence, start, end - 1);
    const speaks =
      voice !== null &&
      !voice.isPronoun &&
      (voice.names.some((name) => NAMED_SPEAKER.has(name.kind)) || hasVoice(sentence, 0, end - 1)) &&
      !sentence.tokens.slice(0, end).some(
        (_, at) =>
          (isVerbLike(sentence, at) && !does(sentence, at, "voice")) ||
          // "Military casualties: 3 killed"
          sentence.outcomeAt[at] !== undefined,
      );
    if (voice !== null && speaks) return frame(voice);
  }
  // the subject of a sentence about its losses
  const name = sentence.names[0];
  const tells = sentence.tokens
    .slice(0, colon)
    .some((_, at) => does(sentence, at, "details") || does(sentence, at, "tallied"));
  if (name === undefined || name.first > 1 || !tells || !SPEAKS.has(name.kind)) return null;
  // "Military casualties: 3 killed": whose, not who says so
  if (sentence.outcomeAt[name.last + 1] !== undefined) return null;
  const voice = voiceAround(sentence, name);
  return voice === null ? null : frame(voice);
}

/** "Security Minister X, on state television: ...": the label ends where it is told where or to whom it was said. */
function beforeWhere(sentence: Sentence, start: number, colon: number): number {
  for (let at = start + 1; at < colon - 1; at += 1)
    if (isMark(sentence, at, ",") && does(sentence, at + 1, "preposition")) return at;
  return colon;
}

const NAMED_SPEAKER = new Set(["office", "force", "organisation", "outlet", "person"]);
