import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";

/** Words that read like a verb of speech and are none. */

/** "confirmed the report that", "denied claims that", "early reports that": somebody's word, and no verb. */
export function isNounForWord(sentence: Sentence, at: number): boolean {
  if (!does(sentence, at, "assertion") || !does(sentence, at + 1, "relative")) return false;
  let before = at - 1;
  while (does(sentence, before, "adjective") || does(sentence, before, "earlier")) {
    if (does(sentence, before, "voice")) return false;
    before -= 1;
  }
  if (before < 0) return at > 0;
  // "the rebels' claim"
  if (isMark(sentence, before, "'", "’")) return true;
  return sentence.nameAt[before] === undefined && doesOne(sentence, before, BEFORE_WORD);
}

/** What may stand before a noun for somebody's word. */
const BEFORE_WORD = bitsOf(["determiner", "denial", "disputes", "confirms", "tell", "calls", "preposition"]);

/** "the daily report of the ministry": no daily reports it. */
export function isReportOf(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "document") && does(sentence, at - 1, "medium") && does(sentence, at + 1, "of");
}

/** "A Facebook post said", "the army's post": no verb. */
export function isPost(sentence: Sentence, at: number): boolean {
  if (!does(sentence, at, "hearsay") || sentence.tokens[at]?.capital === true) return false;
  if (does(sentence, at - 1, "genitive") || does(sentence, at + 1, "tell")) return true;
  // "stormed an army post at Mbua"
  if (!does(sentence, at, "thing")) return false;
  for (let before = at - 1; before >= at - LONGEST_POST; before -= 1) {
    if (does(sentence, before, "indefiniteArticle")) return true;
    if (isMark(sentence, before) || does(sentence, before, "preposition")) return false;
  }
  return false;
}

/** Words of "a military border post" before its noun. */
const LONGEST_POST = 3;

/** "told Sahel Post", "the Tuzla Record": a word with a capital behind another, in a sentence that has small letters. */
export function isOfName(sentence: Sentence, at: number): boolean {
  if (sentence.inTitle || at === 0 || !sentence.mayBeName(at)) return false;
  return sentence.tokens[at]?.spaced === true && sentence.mayBeName(at - 1);
}

/**
 * "Rescuers found 12 bodies", "police found a man with a wound in the street": what they did, and who says so is not told. Not
 * "the inquiry found that a man had died", "the survey found 40 dead".
 */
export function findsBodies(sentence: Sentence, verb: number): boolean {
  if (!does(sentence, verb, "discovers")) return false;
  const quantity = sentence.quantityAt[verb + 1];
  const [reading] = sentence.outcomeAt[(quantity?.last ?? verb) + 1]?.readings ?? [];
  if (quantity !== undefined && reading?.category === "killed" && reading.people === true) return true;
  for (let at = verb - 1; at >= 0 && !isMark(sentence, at); at -= 1) {
    // "Amnesty found 12 civilians dead", "the Observatory found 45 people killed": whose work it is to count
    const kind = sentence.nameAt[at]?.kind;
    if (kind === "organisation" || kind === "outlet" || doesOne(sentence, at, COUNTING)) return false;
  }
  return isPhraseOfSomebody(sentence, verb + 1);
}

/** Who finds a figure in papers, or tells what they saw. */
const COUNTING = bitsOf(["document", "tallied", "account", "hearsay", "medium", "bodyNoun"]);

/** People, and no verb of theirs behind them in the clause. */
function isPhraseOfSomebody(sentence: Sentence, from: number): boolean {
  let isSomebody = false;
  for (let at = from; at < sentence.tokens.length; at += 1) {
    if (isMark(sentence, at, ".", ";", "“", '"')) break;
    if (doesOne(sentence, at, SUBORDINATE) || (isSomebody && isMark(sentence, at, ","))) break;
    if (!isSomebody && doesOne(sentence, at, OPENS_CLAUSE)) return false;
    if (doesOne(sentence, at, FINITE)) return false;
    isSomebody ||= sentence.personAt[at] !== undefined || does(sentence, at, "age");
  }
  return isSomebody;
}

const FINITE = bitsOf(["be", "have", "modal"]);
const SUBORDINATE = bitsOf(["moment", "clause", "and", "relative"]);
const OPENS_CLAUSE = bitsOf(["demonstrative", "relative", "clause", "preposition", "pronoun", "negation"]);
