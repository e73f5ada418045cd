import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";

/** The longest noun phrase that names a speaker, in tokens. */
const LONGEST_PHRASE = 22;

/** The last token of the noun phrase that begins at `from`; `from - 1` where none does. */
export function npEnd(sentence: Sentence, from: number): number {
  let end = from - 1;
  for (let at = from; at < sentence.tokens.length && at < from + LONGEST_PHRASE; at += 1) {
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
      // "Prof. Ivan Petrov", "Lt. Col. A. B. Singh": a stop that ends no sentence
      if (isMark(sentence, at, ".") && isAbbreviated(sentence, at)) continue;
      // "a drivers' union"
      if (
        isMark(sentence, at, "'", "’") &&
        sentence.tokens[at]?.spaced === false &&
        isNounBehind(sentence, at + 1)
      )
        continue;
      // "the Press Committee (PC)", "the Press Committee [Coprefa]"
      if (isMark(sentence, at, "(", "[") && isMark(sentence, at + 2, ")", "]")) {
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
    // "according to the organisation these include"
    if (at > from && does(sentence, at, "demonstrative")) break;
    if (sentence.outcomeAt[at] !== undefined && !does(sentence, at, "voice")) break;
    if (
      isVerbLike(sentence, at) &&
      !(does(sentence, at, "voice") || does(sentence, at, "adjective") || token.capital) &&
      !isGerund(sentence, at) &&
      !isCompound(sentence, at)
    )
      break;
    // "the Pentagon declined to comment"
    if (does(sentence, at, "silence") && at > from) break;
    if (at > from && isPredicate(sentence, at)) break;
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
    // "источник в Минобороны не раскрывает", "РИА Новости со ссылкой на источник"
    if (sentence.ownersFollow && (does(sentence, at, "negation") || does(sentence, at, "citing"))) break;
    // "Душанбе данные о погибших не приводит": an object before its verb
    if (sentence.ownersFollow && does(sentence, at, "details") && sentence.nameAt[at - 1] !== undefined)
      break;
    // "figures from both governments"
    const both = does(sentence, at, "both") && does(sentence, at + 1, "voice");
    if (
      sentence.quantityAt[at] !== undefined &&
      sentence.quantityAt[at]?.form !== "article" &&
      at > from &&
      !both
    )
      break;
    const leads =
      does(sentence, at, "preposition") ||
      does(sentence, at, "of") ||
      does(sentence, at, "and") ||
      (does(sentence, at, "possessive") && !does(sentence, at, "genitive"));
    if (!leads) end = at;
  }
  return end;
}

/** A stop between two words with capitals. */
function isAbbreviated({ tokens }: Sentence, stop: number): boolean {
  const [title, name] = [tokens[stop - 1], tokens[stop + 1]];
  return title?.kind === "word" && title.capital && name?.kind === "word" && name.capital;
}

/** A word that may belong to the owner before it: no verb, no small word but one that speaks. */
function isNounBehind(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at]?.kind !== "word") return false;
  return does(sentence, at, "voice") || does(sentence, at, "adjective") || sentence.roles[at]?.length === 0;
}

/** The first token of the noun phrase that ends at `to`; `to + 1` where none does. */
export function npStart(sentence: Sentence, to: number): number {
  let start = to + 1;
  for (let at = to; at >= 0 && at > to - LONGEST_PHRASE; at -= 1) {
    const name = sentence.nameAt[at];
    if (name !== undefined) {
      start = name.first;
      at = name.first;
      continue;
    }
    if (sentence.dayAt[at] !== undefined) {
      if (!isDayOfName(sentence, at, to)) break;
      start = at;
      continue;
    }
    const token = sentence.tokens[at];
    if (token === undefined) break;
    // "Iran's ambassador to the United Nations"
    if (does(sentence, at, "modal") && does(sentence, at, "preposition") && does(sentence, at - 1, "voice"))
      continue;
    if (token.kind === "mark") {
      if (isMark(sentence, at, ")", "]") && isMark(sentence, at - 2, "(", "[")) {
        at -= 2;
        continue;
      }
      if (isMark(sentence, at, "-", "'", "’", ".", "/") && token.spaced === false) continue;
      // "агентство «Арменпресс»": a name in quotation marks
      const opening = sentence.ownersFollow ? quoteStart(sentence, at) : null;
      if (opening === null) break;
      start = opening;
      at = opening;
      continue;
    }
    if (sentence.ownersFollow && does(sentence, at, "earlier")) break;
    if (sentence.ownersFollow && sentence.outcomeAt[at] !== undefined && !does(sentence, at, "voice")) break;
    // "That force said"
    const opens = at === 0 && at < to && does(sentence, at, "demonstrative");
    if (does(sentence, at, "relative") && !opens) break;
    if (does(sentence, at, "clause") || does(sentence, at, "but")) break;
    if (
      isVerbLike(sentence, at) &&
      !(does(sentence, at, "voice") || does(sentence, at, "adjective") || token.capital) &&
      !isGerund(sentence, at) &&
      !isPast(sentence, at) &&
      !isDefiniteThing(sentence, at) &&
      !isWhere(sentence, at, to) &&
      !isHow(sentence, at, to) &&
      !isCompound(sentence, at)
    )
      break;
    if (does(sentence, at, "have") || does(sentence, at, "be") || does(sentence, at, "modal")) break;
    if (at < to && isPredicate(sentence, at) && !does(sentence, at, "determiner")) break;
    if (does(sentence, at, "preposition") && !does(sentence, at, "joins")) break;
    const isOfPast = does(sentence, at - 1, "determiner") && isPast(sentence, at + 1);
    // "Later the police said", not "Earlier reports said"
    const isName = token.capital && (at > 0 || does(sentence, 0, "earlier"));
    if (does(sentence, at, "adverb") && !does(sentence, at, "adjective") && !isName && !isOfPast) break;
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

/**
 * "the governor [visited] the wounded", "a spokesman [rejected] the UN's figure", "given by the opposition [a] lie": behind
 * somebody, a verb, known or not, or another noun of its own.
 */
export function isPredicate(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== "word" || token.capital || sentence.nameAt[at] !== undefined) return false;
  const isBehindHead =
    does(sentence, at - 1, "voice") || sentence.personAt[at - 1] !== undefined || isNamed(sentence, at - 1);
  if (!isBehindHead) return false;
  // "the spokesman confirmed the attack"
  if (does(sentence, at, "tell") && opensNoun(sentence, at + 1)) return true;
  if (doesOne(sentence, at, PREDICATES)) return !doesOne(sentence, at, NOUNS);
  const isUnknown = (sentence.roles[at]?.length ?? 0) === 0 && sentence.personAt[at] === undefined;
  return isUnknown && opensNoun(sentence, at + 1);
}

function isNamed({ nameAt, tokens }: Sentence, at: number): boolean {
  const kind = nameAt[at]?.kind;
  if (kind !== undefined) return kind !== "demonym";
  const isWord = (each: number): boolean => tokens[each]?.kind === "word" && tokens[each]?.capital === true;
  return isWord(at) && isWord(at - 1);
}

function opensNoun(sentence: Sentence, at: number): boolean {
  if (sentence.nameAt[at] !== undefined || does(sentence, at, "genitive")) return false;
  return does(sentence, at, "determiner") || does(sentence, at, "possessive");
}

const PREDICATES = bitsOf(["denial", "disputes", "calls", "speechAct", "indefiniteArticle"]);
const NOUNS = bitsOf(["voice", "adjective", "event"]);

/** "familiar with its thinking", "the region's acting governor", "the acting governor" */
function isGerund(sentence: Sentence, at: number): boolean {
  if (at === 0 || !does(sentence, at, "participle")) return false;
  if (does(sentence, at - 1, "possessive")) return true;
  return does(sentence, at - 1, "determiner") && does(sentence, at + 1, "voice");
}

/** "an elected official", "a visibly shaken mayor": a verb between an article and who speaks. */
function isPast(sentence: Sentence, at: number): boolean {
  if (at === 0 || sentence.outcomeAt[at] !== undefined || !does(sentence, at, "verb")) return false;
  if (!does(sentence, at + 1, "voice") && sentence.personAt[at + 1] === undefined) return false;
  const before = sentence.nameAt[at - 1] === undefined ? at - 1 : at;
  return (
    does(sentence, before, "determiner") ||
    does(sentence, before, "adjective") ||
    does(sentence, before, "adverb")
  );
}

/** "the post's commander": a noun behind its article. */
function isDefiniteThing(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "thing") && does(sentence, at - 1, "determiner");
}

/** "a source at the ministry", "medics at Nasser hospital": a preposition that leads from a figure to another, too. */
function isWhere(sentence: Sentence, at: number, to: number): boolean {
  if (at === 0 || at >= to || !does(sentence, at, "joins") || !does(sentence, at, "preposition"))
    return false;
  return does(sentence, at - 1, "voice") || sentence.personAt[at - 1] !== undefined;
}

/** "an officer on leave in Dakar", "nurses at work in Mekelle": a verb by its form, and a noun between two prepositions. */
function isHow(sentence: Sentence, at: number, to: number): boolean {
  if (at >= to || !does(sentence, at, "verb") || !does(sentence, at + 1, "joins")) return false;
  return does(sentence, at - 1, "joins") && !does(sentence, at - 1, "of") && !does(sentence, at - 1, "modal");
}

/** "the Kenya-led mission", "the US-backed forces": a verb at the end of a word of two parts. */
function isCompound({ tokens }: Sentence, at: number): boolean {
  const hyphen = tokens[at - 1];
  return hyphen?.text === "-" && hyphen.spaced === false && tokens[at]?.spaced === false;
}

/** "The Saturday Post": a day between an article and a word with a capital belongs to the name. */
function isDayOfName(sentence: Sentence, at: number, to: number): boolean {
  const day = sentence.dayAt[at];
  return (
    day !== undefined &&
    day.first === day.last &&
    at < to &&
    sentence.tokens[at + 1]?.capital === true &&
    sentence.tokens[at + 1]?.kind === "word" &&
    does(sentence, at - 1, "determiner")
  );
}

/** The opening mark of a short quotation that closes at a token; null where it is none. */
function quoteStart(sentence: Sentence, closing: number): number | null {
  if (!isMark(sentence, closing, "»", "”", '"')) return null;
  for (let at = closing - 2; at >= Math.max(0, closing - 6); at -= 1) {
    if (isMark(sentence, at, "«", "“", "„", '"'))
      return sentence.tokens[at + 1]?.capital === true ? at : null;
    if (isMark(sentence, at) && !isMark(sentence, at, "-", ".")) return null;
  }
  return null;
}

/** "said the spokesman of the presidency, Ali Camara": a capitalised name behind the comma, up to the next mark. */
export function appositionEnd(sentence: Sentence, end: number): number {
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

export function isVerbLike(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "verb") ||
    does(sentence, at, "tell") ||
    does(sentence, at, "be") ||
    does(sentence, at, "have") ||
    does(sentence, at, "modal") ||
    does(sentence, at, "change")
  );
}
