import type { NameMention, Role } from "../language/index.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** Somebody who speaks, as the text names them. */
export interface Voice {
  /** The words, trimmed; null for a pronoun that stands for the last speaker. */
  readonly text: string | null;
  readonly names: readonly NameMention[];
  /** A medium with nobody behind it, as far as this frame tells. */
  readonly isMedium: boolean;
  readonly isPronoun: boolean;
  /** "the ministry", "the statement": names an office or role but not whose. */
  readonly isShort: boolean;
  readonly first: number;
  readonly last: number;
}

/** One frame of speech in a sentence. */
export interface SpeechFrame {
  readonly voice: Voice;
  /** Who was told: "told Reuters". */
  readonly via: string | null;
  /** The speech verb or "according to": its token run. */
  readonly first: number;
  readonly last: number;
  /** Which tokens it speaks: to the right of the verb, to its left, or both. */
  readonly reach: "right" | "left" | "both";
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** The longest name of a speaker, in tokens. */
const LONGEST_VOICE = 22;

/** Every frame of speech in a sentence, left to right. */
export function speechFrames(sentence: Sentence): SpeechFrame[] {
  const frames: SpeechFrame[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    if (does(sentence, at, "accordingTo") && !does(sentence, at - 1, "accordingTo")) {
      const end = phraseEnd(sentence, at, "accordingTo");
      const voice = voiceRight(sentence, end + 1);
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
      (sentence.outcomeAt[at]?.readings.every((reading) => reading.weak === true) !== false ||
        isMark(sentence, at + 1, ","))
    ) {
      const frame = tellFrame(sentence, at);
      if (frame !== null) frames.push(frame);
    }
  }
  const account = byAccount(sentence);
  if (account !== null) frames.push(account);
  const trailing = trailingVoice(sentence);
  if (trailing !== null) frames.push(trailing);
  const colon = leadingVoice(sentence);
  if (colon !== null) frames.unshift(colon);
  return frames;
}

function phraseEnd(sentence: Sentence, at: number, role: "accordingTo" | "citing"): number {
  let end = at;
  while (does(sentence, end + 1, role)) end += 1;
  return end;
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

function tellFrame(sentence: Sentence, at: number): SpeechFrame | null {
  const { tokens } = sentence;
  // "by": reported by X, confirmed by X
  if (does(sentence, at + 1, "agent")) {
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
  const passive = does(sentence, beforeAdverbs(sentence, at - 1), "be") && !does(sentence, at, "ongoing");
  if (passive && !does(sentence, at, "told")) return saidWhere(sentence, at);
  const left = passive ? null : voiceLeft(sentence, at);
  const right = invertedVoice(sentence, at);
  // "..., said X" where nothing but a quotation or a comma stands before the verb
  if (right !== null && (left === null || isMark(sentence, at - 1, ",", '"', "”", "»", "—", "–"))) {
    const via = toldWhom(sentence, right.last + 1);
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
  if (left === null || !isPlausible(sentence, left)) return null;
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

/** "By Tajikistan's account, 41 people were killed." */
function byAccount(sentence: Sentence): SpeechFrame | null {
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (!does(sentence, at, "agent") || does(sentence, at - 1, "tell")) continue;
    for (let noun = at + 2; noun <= at + 9; noun += 1) {
      if (isMark(sentence, noun) && !isMark(sentence, noun, "-")) break;
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
      if (voice === null) return null;
      return {
        voice,
        via: null,
        first: at,
        last: noun,
        reach: "both",
        from: clauseStart(sentence, at),
        to: clauseEnd(sentence, noun + 1, sentence.tokens.length),
        rule: "source/account",
      };
    }
  }
  return null;
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
  if (!does(sentence, at - 1, "told")) return null;
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

/** "Kyrgyz ministry: 36 dead" */
function leadingVoice(sentence: Sentence): SpeechFrame | null {
  const colon = sentence.tokens.findIndex((_, at) => at > 0 && at < 24 && isMark(sentence, at, ":"));
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
  if (colon < 9) {
    const voice = voiceBetween(sentence, 0, colon - 1);
    const speaks =
      voice !== null &&
      !voice.isPronoun &&
      (voice.names.some((name) => NAMED_SPEAKER.has(name.kind)) || hasVoice(sentence, 0, colon - 1)) &&
      !sentence.tokens
        .slice(0, colon)
        .some((_, at) => isVerbLike(sentence, at) && !does(sentence, at, "voice"));
    if (voice !== null && speaks) return frame(voice);
  }
  // the subject of a sentence about its losses
  const name = sentence.names[0];
  const tells = sentence.tokens
    .slice(0, colon)
    .some((_, at) => does(sentence, at, "details") || does(sentence, at, "tallied"));
  if (name === undefined || name.first > 1 || !tells || !SPEAKS.has(name.kind)) return null;
  const voice = voiceAround(sentence, name);
  return voice === null ? null : frame(voice);
}
const NAMED_SPEAKER = new Set(["office", "force", "organisation", "outlet", "person"]);

function hasVoice(sentence: Sentence, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (does(sentence, at, "voice")) return true;
  return false;
}

/** The noun phrase that ends before a speech verb. */
function voiceLeft(sentence: Sentence, verb: number): Voice | null {
  let end = verb - 1;
  while (
    end >= 0 &&
    (does(sentence, end, "adverb") ||
      does(sentence, end, "have") ||
      does(sentence, end, "modal") ||
      does(sentence, end, "negation") ||
      (does(sentence, end, "be") && does(sentence, verb, "ongoing")) ||
      sentence.dayAt[end] !== undefined)
  )
    end -= 1;
  if (end < 0) return null;
  if (does(sentence, end, "and") && end > 1) {
    // "X said ... and added": the same speaker
    return null;
  }
  if (isMark(sentence, end, ",")) {
    // "Kamchybek Tashiev, who heads the committee, said"
    const comma = previousComma(sentence, end - 1);
    if (comma <= 0) return null;
    const head = npStart(sentence, comma - 1);
    if (head > comma - 1) return null;
    // "TASS, citing the ministry, reported": the medium alone speaks
    if (does(sentence, comma + 1, "citing")) return voiceBetween(sentence, head, comma - 1);
    return voiceBetween(sentence, head, end - 1);
  }
  let first = npStart(sentence, end);
  if (first > end) return null;
  if (does(sentence, first - 1, "citing")) {
    let cite = first - 1;
    while (does(sentence, cite - 1, "citing")) cite -= 1;
    end = isMark(sentence, cite - 1, ",") ? cite - 2 : cite - 1;
    first = npStart(sentence, end);
    if (first > end) return null;
  }
  // an apposition before it: "Tajikistan's deputy foreign minister, Sodik Imomi, said" is taken above
  return voiceBetween(sentence, first, end);
}

function previousComma(sentence: Sentence, from: number): number {
  for (let at = from; at >= 0 && at > from - 18; at -= 1) {
    if (isMark(sentence, at, ",")) return at;
    if (isMark(sentence, at, ";", ":", '"', "”")) return -1;
  }
  return -1;
}

/** A verb with its subject behind it: "said the ministry", "reads a statement from the army". */
function invertedVoice(sentence: Sentence, verb: number): Voice | null {
  if (does(sentence, verb, "told")) return null;
  let at = verb + 1;
  while (does(sentence, at, "adverb")) at += 1;
  if (sentence.quantityAt[at] !== undefined && sentence.quantityAt[at]?.form !== "article") return null;
  const voice = voiceRight(sentence, at);
  if (voice === null || voice.isPronoun || !isPlausible(sentence, voice)) return null;
  if (["be", "have", "modal"].some((role) => does(sentence, voice.last + 1, role as Role))) return null;
  const quoteBefore = isMark(sentence, verb - 1, ",", '"', "”", "»", "—", "–", "-") || verb === 0;
  if (quoteBefore) return voice;
  return null;
}

/** The noun phrase that begins at a token. */
function voiceRight(sentence: Sentence, at: number): Voice | null {
  let start = at;
  while (does(sentence, start, "adverb") || isMark(sentence, start, '"', "“", "«")) start += 1;
  if (
    does(sentence, start, "preposition") ||
    does(sentence, start, "clause") ||
    sentence.dayAt[start] !== undefined
  )
    return null;
  const end = npEnd(sentence, start);
  if (end < start) return null;
  return voiceBetween(sentence, start, appositionEnd(sentence, end));
}

/** "said the spokesman of the presidency, Ali Camara": a capitalised name behind the comma, up to the next mark. */
function appositionEnd(sentence: Sentence, end: number): number {
  if (!isMark(sentence, end + 1, ",")) return end;
  let at = end + 2;
  while (
    sentence.tokens[at]?.capital === true &&
    sentence.tokens[at]?.kind === "word" &&
    (sentence.nameAt[at] === undefined || sentence.nameAt[at]?.kind === "person")
  )
    at += 1;
  return at > end + 2 &&
    at <= end + 6 &&
    (isMark(sentence, at, ",", ".", ";") || at === sentence.tokens.length)
    ? at - 1
    : end;
}

/** The last token of the noun phrase that begins at `from`; `from - 1` where none does. */
function npEnd(sentence: Sentence, from: number): number {
  let end = from - 1;
  for (let at = from; at < sentence.tokens.length && at < from + LONGEST_VOICE; at += 1) {
    if (sentence.nameAt[at] !== undefined) {
      end = sentence.nameAt[at]?.last ?? at;
      at = end;
      continue;
    }
    const day = sentence.dayAt[at];
    if (day !== undefined) {
      if (!does(sentence, day.last + 1, "document") && sentence.tokens[day.last + 1]?.lower !== "'s") break;
      at = day.last;
      continue;
    }
    if (does(sentence, at, "agent") && does(sentence, at - 1, "document")) continue;
    if (isMark(sentence, at)) {
      if (isMark(sentence, at, "-", "'", "’", ".", "/") && sentence.tokens[at + 1]?.spaced === false)
        continue;
      if (isMark(sentence, at, "(") && isMark(sentence, at + 2, ")")) {
        at += 2;
        end = at;
        continue;
      }
      if (isMark(sentence, at, "(") && isMark(sentence, at + 4, ")")) {
        at += 4;
        end = at;
        continue;
      }
      if (
        isMark(sentence, at, '"', "“", "”", "«", "»") &&
        at > from &&
        sentence.tokens[at + 1]?.capital === true
      )
        continue;
      break;
    }
    const token = sentence.tokens[at];
    if (token === undefined) break;
    if (sentence.outcomeAt[at] !== undefined && !does(sentence, at, "voice")) break;
    if (
      isVerbLike(sentence, at) &&
      !(does(sentence, at, "voice") || does(sentence, at, "adjective") || token.capital)
    )
      break;
    if (
      does(sentence, at, "relative") ||
      does(sentence, at, "clause") ||
      does(sentence, at, "but") ||
      does(sentence, at, "pronoun")
    ) {
      if (at === from && does(sentence, at, "pronoun")) return at;
      break;
    }
    if (does(sentence, at, "preposition") && !does(sentence, at, "joins")) break;
    if (
      does(sentence, at, "and") &&
      !(
        sentence.nameAt[at + 1] !== undefined ||
        does(sentence, at + 1, "voice") ||
        does(sentence, at + 1, "determiner") ||
        does(sentence, at + 1, "adjective") ||
        sentence.tokens[at + 1]?.capital
      )
    )
      break;
    if (does(sentence, at, "adverb") && !token.capital && !does(sentence, at, "adjective")) break;
    if (sentence.quantityAt[at] !== undefined && sentence.quantityAt[at]?.form !== "article" && at > from)
      break;
    if (!(does(sentence, at, "preposition") || does(sentence, at, "of") || does(sentence, at, "and")))
      end = at;
  }
  return end;
}

/** The first token of the noun phrase that ends at `to`; `to + 1` where none does. */
function npStart(sentence: Sentence, to: number): number {
  let start = to + 1;
  for (let at = to; at >= 0 && at > to - LONGEST_VOICE; at -= 1) {
    const name = sentence.nameAt[at];
    if (name !== undefined) {
      start = name.first;
      at = name.first;
      continue;
    }
    if (sentence.dayAt[at] !== undefined) break;
    const token = sentence.tokens[at];
    if (token === undefined) break;
    if (token.kind === "mark") {
      if (isMark(sentence, at, ")") && isMark(sentence, at - 2, "(")) {
        at -= 2;
        continue;
      }
      if (isMark(sentence, at, "-", "'", "’", ".", "/") && token.spaced === false) continue;
      break;
    }
    if (does(sentence, at, "relative") || does(sentence, at, "clause") || does(sentence, at, "but")) break;
    if (
      isVerbLike(sentence, at) &&
      !(does(sentence, at, "voice") || does(sentence, at, "adjective") || token.capital)
    )
      break;
    if (does(sentence, at, "have") || does(sentence, at, "be") || does(sentence, at, "modal")) break;
    if (does(sentence, at, "preposition") && !does(sentence, at, "joins")) break;
    if (does(sentence, at, "adverb") && !does(sentence, at, "adjective") && !token.capital) break;
    if (does(sentence, at, "and") && at > 0 && isVerbLike(sentence, at - 1)) break;
    if (
      sentence.quantityAt[at] !== undefined &&
      !["article", "words", "vague"].includes(sentence.quantityAt[at]?.form ?? "")
    )
      break;
    if (!(does(sentence, at, "preposition") || does(sentence, at, "of") || does(sentence, at, "and")))
      start = at;
  }
  return start;
}

function isVerbLike(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "verb") ||
    does(sentence, at, "tell") ||
    does(sentence, at, "be") ||
    does(sentence, at, "have") ||
    does(sentence, at, "modal") ||
    does(sentence, at, "change")
  );
}

/** The voice in a run of tokens. */
export function voiceBetween(sentence: Sentence, first: number, last: number): Voice | null {
  if (last < first) return null;
  const only = first === last ? sentence.tokens[first] : undefined;
  const isPronoun = only !== undefined && does(sentence, first, "pronoun");
  const names = [...new Set(sentence.nameAt.slice(first, last + 1).filter((name) => name !== undefined))];
  const isMedium =
    names.some((name) => name.kind === "outlet") &&
    names.every(
      (name) =>
        name.kind === "outlet" || name.kind === "demonym" || name.kind === "country" || name.kind === "place",
    ) &&
    !hasOtherVoice(sentence, first, last);
  const isShort =
    !isPronoun &&
    names.every((name) => name.side === null && name.kind === "office") &&
    (names.length > 0 || hasVoice(sentence, first, last)) &&
    !hasCapitalName(sentence, first, last);
  return {
    text: isPronoun ? null : words(sentence, first, last),
    names,
    isMedium,
    isPronoun,
    isShort,
    first,
    last,
  };
}

function hasOtherVoice(sentence: Sentence, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    if (sentence.nameAt[at] === undefined && does(sentence, at, "voice") && !does(sentence, at, "medium"))
      return true;
  }
  return false;
}

function hasCapitalName(sentence: Sentence, first: number, last: number): boolean {
  for (let at = Math.max(first, 1); at <= last; at += 1) {
    if (
      sentence.nameAt[at] === undefined &&
      sentence.tokens[at]?.capital === true &&
      !does(sentence, at, "voice")
    )
      return true;
  }
  return false;
}

/** A voice is somebody: a pronoun, a known name, a speaking noun, or a capitalised name. Not "the clashes". */
function isPlausible(sentence: Sentence, voice: Voice): boolean {
  if (voice.isPronoun) return !does(sentence, voice.first, "relative");
  if (voice.first === voice.last && does(sentence, voice.first, "determiner")) return false;
  if (does(sentence, voice.first, "sum") && does(sentence, voice.last, "sum")) return true;
  if (isNoSpeaker(sentence, voice)) return false;
  if (voice.names.length > 0 || hasVoice(sentence, voice.first, voice.last)) return true;
  const first = sentence.tokens[voice.first];
  const capitals = sentence.tokens.slice(voice.first, voice.last + 1).filter((token) => token.capital);
  if (
    capitals.length > 0 &&
    !(capitals.length === 1 && voice.first === 0 && first?.capital === true && voice.last > voice.first)
  )
    return true;
  for (let at = voice.first; at <= voice.last; at += 1) if (sentence.personAt[at] !== undefined) return true;
  return false;
}

/** The words of a run as the text has them. */
export function words(sentence: Sentence, first: number, last: number): string {
  let out = "";
  for (let at = first; at <= last; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined) continue;
    out += (out !== "" && token.spaced ? " " : "") + token.text;
  }
  return out;
}

/** The head noun is an event, a fight or a thing: "The armed conflict on the border has claimed ...". */
function isNoSpeaker(sentence: Sentence, voice: Voice): boolean {
  let head = voice.first;
  for (let at = voice.first; at <= voice.last; at += 1) {
    if (
      sentence.nameAt[at] === undefined &&
      (does(sentence, at, "preposition") ||
        does(sentence, at, "of") ||
        does(sentence, at, "relative") ||
        isMark(sentence, at, ","))
    )
      break;
    head = at;
  }
  if (
    sentence.nameAt[head] !== undefined ||
    does(sentence, head, "voice") ||
    does(sentence, head, "document")
  )
    return false;
  if (sentence.personAt[head] !== undefined) return sentence.outcomeAt[head] !== undefined;
  return (
    does(sentence, head, "conflict") ||
    does(sentence, head, "event") ||
    does(sentence, head, "thing") ||
    does(sentence, head, "tallied") ||
    sentence.outcomeAt[head] !== undefined
  );
}

/** The noun phrase around a known name. */
export function voiceAround(sentence: Sentence, name: NameMention): Voice | null {
  const first = npStart(sentence, name.last);
  const last = npEnd(sentence, name.first);
  return voiceBetween(sentence, Math.min(first, name.first), Math.max(last, name.last));
}
