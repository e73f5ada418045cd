import { authorOfDocument, shownTo } from "./document-voice.js";
import { isPredicate, isVerbLike, npStart } from "./noun-phrase.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark, words } from "./sentence.js";
import { hasPerson, isSomebody } from "./somebody.js";
import { subjectEnd } from "./subject-end.js";
import {
  behindClause,
  behindObject,
  isObject,
  isWhereOf,
  withNeighbourhood,
  withPartner,
} from "./subject-start.js";
import type { Voice } from "./voice.js";
import { hasVoice, voiceBetween, voiceRight } from "./voice.js";
import { behindOpening, behindWhere, isArticle } from "./where-said.js";

/** How far before its verb a speaker with a clause of its own may begin, in tokens. */
const LONGEST_CLAUSE = 18;
/** The shortest: "residents reached by phone". */
const SHORTEST_CLAUSE = 4;

/** Who speaks before a verb of speech: the noun phrase that ends there, with what is told of it between commas. */
export function voiceLeft(sentence: Sentence, verb: number): Voice | null {
  let end = subjectEnd(sentence, verb);
  // "The army's claim that 60 had died": a noun that reads as a verb
  if (isGenitive(sentence, end)) end -= 1;
  if (end < 0 || opensNoun(sentence, end) || isOfDemonym(sentence, end, verb)) return null;
  if (isPaperIssued(sentence, end, verb)) return null;
  // "on Facebook he wrote", "раненых он насчитал": the pronoun before the verb, whatever stands before that
  if (does(sentence, end, "pronoun") && !does(sentence, end, "relative"))
    return voiceBetween(sentence, end, end);
  const author = authorOfDocument(sentence, verb);
  if (author !== null) return author;
  const shown = shownTo(sentence, end);
  if (shown !== null) return shown;
  if ((does(sentence, end, "and") || does(sentence, end, "but")) && end > 1)
    return subjectBefore(sentence, end);
  if (isMark(sentence, end, ",")) return beyondCommas(sentence, end, verb);
  return beyondClause(sentence, verb) ?? beyondParticiple(sentence, verb) ?? plain(sentence, end);
}

/** "rejected the claim", "denied their report": a noun that reads as a verb. */
function opensNoun(sentence: Sentence, at: number): boolean {
  if (sentence.nameAt[at] !== undefined || does(sentence, at, "genitive")) return false;
  if (does(sentence, at, "possessive")) return true;
  return does(sentence, at, "determiner") && !doesOne(sentence, at, ALONE);
}

/** "fires on Pakistani post", "Russian claims": a noun that reads as a verb, behind an adjective. */
function isOfDemonym(sentence: Sentence, end: number, verb: number): boolean {
  if (end !== verb - 1 || sentence.nameAt[end]?.kind !== "demonym") return false;
  if (does(sentence, verb, "thing")) return true;
  // "called the Indian claim a lie"
  return (
    does(sentence, verb, "assertion") &&
    does(sentence, end - 1, "determiner") &&
    doesOne(sentence, end - 2, VERBS)
  );
}

const VERBS = bitsOf(["calls", "denial", "disputes", "verb", "tell", "untrue"]);

/** "would issue an official report on": the paper is the object of the word before its article. */
function isPaperIssued(sentence: Sentence, end: number, verb: number): boolean {
  if (end !== verb - 1 || !does(sentence, verb, "document")) return false;
  return does(sentence, end - 1, "indefiniteArticle") && isObject(sentence, end - 1);
}

/** Words before a noun that may stand alone: "all said", "each said". */
const ALONE = bitsOf(["distributive", "every", "both", "indefinite", "pronoun"]);

/** "the army's", "the rebels'" */
function isGenitive(sentence: Sentence, at: number): boolean {
  if (sentence.nameAt[at] !== undefined) return false;
  if (does(sentence, at, "genitive")) return true;
  return (
    isMark(sentence, at, "'", "’") && sentence.tokens[at]?.spaced === false && hasSomebody(sentence, at - 1)
  );
}

/**
 * "The army beat off the attack and said it had captured seven": the subject of the clause has two verbs. Null for "X
 * said ... and added", where the first verb tells whose words all of it is.
 */
function subjectBefore(sentence: Sentence, conjunction: number): Voice | null {
  // "rejected the charge, and said"
  const from = clauseFrom(sentence, conjunction - (isMark(sentence, conjunction - 1, ",") ? 1 : 0));
  for (let at = from; at < conjunction; at += 1)
    if (does(sentence, at, "tell") && !isObjectNoun(sentence, at)) return null;
  const phrase = voiceRight(sentence, from);
  if (phrase === null || does(sentence, from, "identifies")) return beyondAside(sentence, from);
  const voice = withoutVerb(sentence, phrase);
  if (voice === null || voice.isPronoun || voice.last >= conjunction - 1) return null;
  // "The governor visited the wounded and announced": a verb that is not known is no part of a name
  if (does(sentence, voice.last, "determiner") && sentence.nameAt[voice.last] === undefined) return null;
  let next = voice.last + 1;
  while (does(sentence, next, "adverb")) next += 1;
  const acts =
    voice !== phrase ||
    isVerbLike(sentence, next) ||
    isPredicate(sentence, next) ||
    does(sentence, next, "struck") ||
    does(sentence, next, "losing");
  return acts && isSomebody(sentence, voice) ? voice : null;
}

/** "dismissed the report", "rejected their claim": a word that tells, as a noun behind another verb. */
function isObjectNoun(sentence: Sentence, at: number): boolean {
  if (!does(sentence, at, "document") && !does(sentence, at, "assertion")) return false;
  let before = at - 1;
  while (does(sentence, before, "adjective")) before -= 1;
  return (
    does(sentence, before, "determiner") ||
    does(sentence, before, "possessive") ||
    does(sentence, before, "denial") ||
    does(sentence, before, "disputes") ||
    does(sentence, before, "untrue")
  );
}

/** "Saeed Ohadi, who heads the foundation, named the figure and warned": the subject stands before the clause about it. */
function beyondAside(sentence: Sentence, verb: number): Voice | null {
  const close = verb - 1;
  if (!isVerbLike(sentence, verb) && !does(sentence, verb, "identifies")) return null;
  if (close < 3 || !isMark(sentence, close, ",")) return null;
  const comma = previousComma(sentence, close - 1);
  if (comma < 1 || !does(sentence, comma + 1, "relative") || does(sentence, comma + 1, "demonstrative"))
    return null;
  const voice = voiceBetween(sentence, npStart(sentence, comma - 1), comma - 1);
  if (voice === null || voice.isPronoun) return null;
  // a name that is not known
  const isName = sentence.tokens[voice.last]?.capital === true && voice.last > voice.first;
  return isSomebody(sentence, voice) || isName ? voice : null;
}

/** "The president flew to Goma and said": a verb, known or not, behind somebody is no part of the name. */
function withoutVerb(sentence: Sentence, voice: Voice): Voice | null {
  const { first, last } = voice;
  const { tokens, roles } = sentence;
  // "the ministry rejected the charge and said"
  for (let at = first + 1; at <= last; at += 1)
    if (does(sentence, at, "denial") || does(sentence, at, "disputes"))
      return voiceBetween(sentence, first, at - 1);
  // "The minister visited the town and said"
  for (let at = first + 2; at <= last; at += 1)
    if (isArticle(sentence, at) && isObject(sentence, at)) return voiceBetween(sentence, first, at - 2);
  if (last <= first || tokens[last]?.capital === true) return voice;
  // "teams visited 14 shelters and registered"
  const isVerb =
    does(sentence, last, "speechAct") || does(sentence, last, "struck") || does(sentence, last, "losing");
  if (isVerb && !does(sentence, last, "voice")) return voiceBetween(sentence, first, last - 1);
  if ((roles[last]?.length ?? 0) > 0) return voice;
  if (sentence.nameAt[last] !== undefined || sentence.personAt[last] !== undefined) return voice;
  const behind = does(sentence, last + 1, "preposition") && !does(sentence, last + 1, "of");
  const isHead = does(sentence, last - 1, "voice") || sentence.personAt[last - 1] !== undefined;
  return behind && isHead ? voiceBetween(sentence, first, last - 1) : voice;
}

/** "A resident reached by phone said": who is told of by a participle right behind. */
function beyondParticiple(sentence: Sentence, verb: number): Voice | null {
  const from = clauseFrom(sentence, verb);
  if (verb - from < SHORTEST_CLAUSE || verb - from > LONGEST_CLAUSE) return null;
  const head = voiceRight(sentence, from);
  if (head === null || head.isPronoun || head.last >= verb - 3) return null;
  const next = head.last + 1;
  if (!does(sentence, next, "verb") && !does(sentence, next, "change")) return null;
  if (!does(sentence, next + 1, "preposition")) return null;
  // "Data collected by a monitor show": the monitor's
  if (does(sentence, next + 1, "agent") && does(sentence, head.last, "document")) return null;
  for (let at = next; at < verb; at += 1)
    if (isMark(sentence, at) || does(sentence, at, "and") || sentence.outcomeAt[at] !== undefined)
      return null;
  if (!isSomebody(sentence, head)) return null;
  return { ...head, text: words(sentence, head.first, verb - 1), last: verb - 1 };
}

/** Where the clause that holds a token begins: the sentence, or behind a mark. */
function clauseFrom(sentence: Sentence, before: number): number {
  let from = before;
  while (from > 0 && !(isMark(sentence, from - 1) && !isMark(sentence, from - 1, "-", "'", "’"))) from -= 1;
  while (does(sentence, from, "and") || does(sentence, from, "but")) from += 1;
  return from;
}

/** What a party did beside what it said: "citing", "rejecting", "speaking on television". */
const ASIDE = bitsOf(["citing", "denial", "disputes", "participle"]);

function plain(sentence: Sentence, last: number): Voice | null {
  let end = last;
  // "The Committee of 20 September said": a day that belongs to the name
  let first = npStart(sentence, beforeOwnDay(sentence, end));
  first = withNeighbourhood(sentence, first, end);
  const opening = behindOpening(sentence, first, end);
  if (first > end || (isWhereOf(sentence, first) && opening === first)) return null;
  first = opening;
  if (does(sentence, first - 1, "citing")) {
    let cite = first - 1;
    while (does(sentence, cite - 1, "citing")) cite -= 1;
    end = isMark(sentence, cite - 1, ",") ? cite - 2 : cite - 1;
    first = npStart(sentence, end);
    if (first > end) return null;
  }
  const start = behindTopic(sentence, first, end);
  const from = behindClause(sentence, behindObject(sentence, behindWhere(sentence, start, end), end), end);
  return voiceBetween(sentence, withPartner(sentence, from, end), end);
}

/** "Of its own losses the army said nothing", "On Telegram the group said": the article behind a noun opens the speaker. */
function behindTopic(sentence: Sentence, first: number, end: number): number {
  for (let at = end; at > first; at -= 1) {
    if (!does(sentence, at, "determiner")) continue;
    if (sentence.outcomeAt[at - 1] !== undefined) return at;
    const name = sentence.nameAt[at - 1];
    if (name !== undefined && name === sentence.nameAt[first] && sentence.nameAt[at] === undefined) return at;
    if (name === undefined && does(sentence, at - 1, "medium")) return at;
  }
  return first;
}

/** "Kamchybek Tashiev, who heads the committee, said": the head before the comma, and what is told of it. */
function beyondCommas(sentence: Sentence, end: number, verb: number): Voice | null {
  const comma = openingComma(sentence, end);
  if (comma <= 0) return null;
  // "The claim is false, police said, adding": nothing of what they said is their name
  const said = does(sentence, verb, "ongoing") && does(sentence, end - 1, "tell");
  if (said && npStart(sentence, end - 2) === comma + 1) return voiceBetween(sentence, comma + 1, end - 2);
  // "..., he said, adding": who speaks is in the clause between
  for (let at = comma + 1; at < end; at += 1)
    if (
      does(sentence, at, "tell") &&
      does(sentence, at - 1, "pronoun") &&
      !does(sentence, at - 1, "relative")
    )
      return voiceBetween(sentence, at - 1, at - 1);
  const near = behindOpening(sentence, npStart(sentence, comma - 1), comma - 1);
  if (near > comma - 1) return null;
  const head = beforeWhere(sentence, near, comma - 1);
  // "TASS, citing the ministry, reported": the medium alone speaks
  // "the government, rejecting the figure, said": what it did beside
  if (doesOne(sentence, comma + 1, ASIDE)) return voiceBetween(sentence, head, comma - 1);
  const voice = voiceBetween(sentence, head, end - 1);
  // "Azerbaijan, whose last figure was 79 dead, said": the clause is no part of the name
  const tells =
    sentence.outcomes.some((outcome) => outcome.first > comma && outcome.last < end) ||
    sentence.quantities.some(({ first, form }) => first > comma && first < end && form !== "article");
  return voice !== null && tells && does(sentence, comma + 1, "relative")
    ? { ...voice, text: words(sentence, head, comma - 1) }
    : voice;
}

/** "An officer on leave in Omdurman, who risks his post, said": who opens the sentence, and not where he is. */
function beforeWhere(sentence: Sentence, first: number, last: number): number {
  const name = sentence.nameAt[first];
  if (first < 2 || name?.kind !== "place" || name.last !== last || !does(sentence, first - 1, "within"))
    return first;
  return isArticle(sentence, 0) && hasSomebody(sentence, 1) ? 0 : first;
}

/** "A medic, who gave only her first name, Iryna, told": the comma of the clause, not that of what stands in it. */
function openingComma(sentence: Sentence, end: number): number {
  const nearest = previousComma(sentence, end - 1);
  let comma = nearest;
  while (comma > 0) {
    if (does(sentence, comma + 1, "relative") && !does(sentence, comma + 1, "demonstrative")) return comma;
    comma = previousComma(sentence, comma - 1);
    for (let at = Math.max(comma, 0); at < end; at += 1)
      if (does(sentence, at, "tell") && !does(sentence, at - 1, "modal") && !opensNoun(sentence, at - 1))
        return nearest;
  }
  return nearest;
}

function previousComma(sentence: Sentence, from: number): number {
  for (let at = from; at >= 0 && at > from - LONGEST_CLAUSE; at -= 1) {
    if (isMark(sentence, at, ",")) return at;
    if (isMark(sentence, at, ";", ":", '"', "”")) return -1;
  }
  return -1;
}

/** "A doctor who was there that night said", "a member of the committee that held the feast said". */
function beyondClause(sentence: Sentence, verb: number): Voice | null {
  let isHarmed = false;
  for (let at = verb - 1; at > Math.max(0, verb - LONGEST_CLAUSE); at -= 1) {
    if (isMark(sentence, at) && !isMark(sentence, at, "-", "'", "’")) return null;
    if (does(sentence, at, "tell")) return null;
    isHarmed ||= sentence.outcomeAt[at] !== undefined;
    // "a doctor we have known for years counted"
    const isContact = does(sentence, at, "pronoun") && !does(sentence, at, "relative");
    if (isContact && at > 0 && hasSomebody(sentence, at - 1)) return named(sentence, at - 1, verb);
    if (!does(sentence, at, "relative")) continue;
    // "who was there that night"
    if (does(sentence, at, "demonstrative") && !isVerbLike(sentence, at + 1)) continue;
    if (at + 1 >= verb || !opensRelative(sentence, at + 1)) return null;
    const head = named(sentence, at - 1, verb);
    // "a resident who fled", not "the nine who died"
    return isHarmed && !(head !== null && does(sentence, head.first, "indefiniteArticle")) ? null : head;
  }
  return null;
}

/** A verb, known or not: "who was there", "who survived the ambush", "who declined to be named"; not "whom we met". */
function opensRelative(sentence: Sentence, at: number): boolean {
  if (isVerbLike(sentence, at)) return true;
  const token = sentence.tokens[at];
  if (token?.kind !== "word" || token.capital || sentence.nameAt[at] !== undefined) return false;
  return sentence.personAt[at] === undefined && !doesOne(sentence, at, NO_VERB);
}

const NO_VERB = bitsOf(["determiner", "possessive", "pronoun", "preposition", "voice", "adjective"]);

/** Somebody whose phrase ends at a token, with all that is told of them up to the verb. */
function named(sentence: Sentence, last: number, verb: number): Voice | null {
  const first = npStart(sentence, last);
  if (first > last) return null;
  if (!hasVoice(sentence, first, last) && !hasPerson(sentence, first, last)) return null;
  const head = voiceBetween(sentence, first, last);
  return head === null ? null : { ...head, text: words(sentence, first, verb - 1), last: verb - 1 };
}

function hasSomebody(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "voice") || sentence.personAt[at] !== undefined;
}

/** The token before the "of" of a day that ends a name. */
function beforeOwnDay(sentence: Sentence, end: number): number {
  const day = sentence.dayAt[end];
  return day !== undefined && does(sentence, day.first - 1, "of") ? day.first - 2 : end;
}
