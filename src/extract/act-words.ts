import type { ActCue, ActDeed, ActTopic, Lexicon, Pack } from "../language/index.js";
import type { ActMeanings } from "./act-meanings.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";
import { ACT, placesOf, TELLING, vocabularyOf } from "./vocabulary.js";

/** A word or phrase of the chronicle in a sentence, by everything it can be. Runs are indexes into the tokens. */
export interface ActWordAt {
  readonly first: number;
  readonly last: number;
  readonly deeds: readonly ActDeed[];
  readonly topics: readonly ActTopic[];
  readonly cues: readonly ActCue["part"][];
}

/** A sentence with the words that tell acts. */
export interface ActSentence {
  readonly sentence: Sentence;
  readonly words: readonly ActWordAt[];
  /** By token: the word it belongs to. */
  readonly at: readonly (ActWordAt | undefined)[];
}

/** The sentences in which an act may be told, with the words that may tell it; those inside a known name count for nothing. */
export function actSentences(sentences: readonly Sentence[], pack: Pack): ActSentence[] {
  const { acts: lexicon } = vocabularyOf(pack);
  const read: ActSentence[] = [];
  for (const sentence of sentences) {
    const acts = (sentence.holds & TELLING) === 0 ? null : actWords(sentence, lexicon);
    if (acts !== null) read.push(acts);
  }
  return read;
}

function actWords(sentence: Sentence, lexicon: Lexicon<ActMeanings>): ActSentence | null {
  const found = lexicon.find(sentence.tokens, placesOf(sentence, ACT));
  let tells = false;
  for (const { first, meaning } of found) tells ||= meaning.telling && sentence.nameAt[first] === undefined;
  if (!tells) return null;
  const words: ActWordAt[] = [];
  const at: (ActWordAt | undefined)[] = new Array(sentence.tokens.length).fill(undefined);
  for (const { first, last, meaning } of found) {
    if (sentence.nameAt[first] !== undefined) continue;
    const { deeds, topics, cues } = meaning;
    const word = { first, last, deeds, topics, cues };
    words.push(word);
    for (let index = first; index <= last; index += 1) at[index] = word;
  }
  return { sentence, words, at };
}

/** Whether a clause ends at a token: "while", "but", "after", a semicolon, a comma before a new clause. */
export function isBarrier(acts: ActSentence, index: number): boolean {
  const { sentence } = acts;
  const sign = index < 0 ? undefined : sentence.tokens[index]?.form.sign;
  if (sign === undefined) return false;
  if (sign === ":") {
    // "с 16:00": inside an hour
    return !sentence.ownersFollow || sentence.dayAt[index] === undefined;
  }
  if (sign === ";") return true;
  if (sign === ",") return opensClause(sentence, index + 1) && !listed(sentence, index + 1);
  if (sentence.roles[index]?.length === 0) return false;
  if (does(sentence, index, "but")) return !does(sentence, index, "adverb");
  return does(sentence, index, "clause") && !does(sentence, index, "adverb") && !opensPhrase(acts, index);
}

function opensClause(sentence: Sentence, at: number): boolean {
  return doesOne(sentence, at, OPENING);
}

const OPENING = bitsOf(["and", "but", "clause", "relative"]);

/** "after midnight and ...", "before dawn.": a time that ends at once, not a clause. */
function opensPhrase({ sentence, at: word }: ActSentence, at: number): boolean {
  const noun = sentence.tokens[at + 1];
  if (noun?.kind !== "word" || word[at + 1] !== undefined || sentence.nameAt[at + 1] !== undefined)
    return false;
  if (doesOne(sentence, at + 1, CLAUSAL)) return false;
  const next = at + 2;
  return next >= sentence.tokens.length || isMark(sentence, next) || does(sentence, next, "and");
}

/** What begins a clause, or is one by itself. */
const CLAUSAL = bitsOf(["verb", "be", "have", "modal", "pronoun", "determiner", "relative"]);

/** ", and Kyrgyzstan": goes on with a list. */
function listed(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "and") &&
    sentence.nameAt[at + 1] !== undefined &&
    sentence.nameAt[at - 2] !== undefined
  );
}

/** Whether a barrier stands between two tokens, both exclusive. */
export function parted(acts: ActSentence, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) if (isBarrier(acts, index)) return true;
  return false;
}

/** The last token of the clause that goes on behind `from`, final marks left out. */
export function clauseLast(acts: ActSentence, from: number): number {
  const { sentence } = acts;
  let last = from;
  for (let at = from + 1; at < sentence.tokens.length && at < from + 40; at += 1) {
    if (isBarrier(acts, at) || does(sentence, at, "contrast")) break;
    if (does(sentence, at, "and") && (does(sentence, at + 1, "relative") || does(sentence, at + 1, "tell")))
      break;
    // the speaker behind what is said
    if (isMark(sentence, at, ",") && (isMark(sentence, at + 1, '"', "”", "»") || !goesOn(sentence, at + 1)))
      break;
    last = at;
  }
  while (last > from && isMark(sentence, last, ".", ",", '"', "”", "»", "!", "?", "“", "«")) last -= 1;
  return last;
}

/** The first token of the clause that a token stands in, behind a speech verb where there is one. */
export function clauseFirst(acts: ActSentence, from: number): number {
  const { sentence } = acts;
  let first = from;
  for (let at = from - 1; at >= 0 && at > from - 24; at -= 1) {
    const opens = does(sentence, at, "tell") || does(sentence, at, "relative") || isMark(sentence, at, ",");
    if (opens || isBarrier(acts, at) || does(sentence, at, "contrast")) break;
    first = at;
  }
  return first;
}

/** A comma inside a clause: before "including", before a list. */
function goesOn(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "including") ||
    (sentence.tokens[at + 1] !== undefined && isMark(sentence, at + 1, ","))
  );
}

/** The nearest word with a cue before a token, in the same clause, at most `reach` tokens away. */
export function cueBefore(
  acts: ActSentence,
  at: number,
  part: ActCue["part"],
  reach: number,
): ActWordAt | null {
  for (let index = at - 1; index >= 0 && index >= at - reach; index -= 1) {
    const word = acts.at[index];
    if (word !== undefined && word.cues.length > 0 && word.cues.includes(part)) return word;
    if (isBarrier(acts, index)) return null;
  }
  return null;
}

/** The nearest word with a cue behind a token, in the same clause. */
export function cueAfter(
  acts: ActSentence,
  at: number,
  part: ActCue["part"],
  reach: number,
): ActWordAt | null {
  for (let index = at + 1; index < acts.at.length && index <= at + reach; index += 1) {
    const word = acts.at[index];
    if (word !== undefined && word.cues.length > 0 && word.cues.includes(part)) return word;
    if (isBarrier(acts, index)) return null;
  }
  return null;
}
