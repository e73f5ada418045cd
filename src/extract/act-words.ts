import type { ActCue, ActDeed, ActTopic, ActWord, Pack, Trait } from "../language/index.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

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

interface Meanings {
  /** It tells an act, or what is fought. */
  readonly telling: boolean;
  readonly deeds: readonly ActDeed[];
  readonly topics: readonly ActTopic[];
  readonly cues: readonly ActCue["part"][];
}

const SORTED = new WeakMap<readonly ActWord[], Meanings>();

/** The meanings of a word by their part; a word of the lexicon is sorted once. */
function sorted(meanings: readonly ActWord[]): Meanings {
  const known = SORTED.get(meanings);
  if (known !== undefined) return known;
  const deeds = meanings.flatMap((word) => (word.part === "deed" ? [word] : []));
  const topics = meanings.flatMap((word) => (word.part === "theme" ? [word.topic] : []));
  const parts = {
    deeds,
    topics,
    telling: deeds.length > 0 || topics.includes("fighting"),
    cues: meanings.flatMap((word) => (word.part === "deed" || word.part === "theme" ? [] : [word.part])),
  };
  SORTED.set(meanings, parts);
  return parts;
}

/** By pack: the words that a phrase which tells an act may begin with. */
const TELLING = new WeakMap<Pack, Trait<boolean>>();

function tellingOf(pack: Pack): Trait<boolean> {
  const telling = pack.acts.openingOf((meanings) => sorted(meanings).telling);
  TELLING.set(pack, telling);
  return telling;
}

/** Finds the words; those inside a known name count for nothing. Null where no act can be. */
export function actWords(sentence: Sentence, pack: Pack): ActSentence | null {
  const telling = TELLING.get(pack) ?? tellingOf(pack);
  if (!sentence.tokens.some(({ form }) => telling.of(form))) return null;
  const words: ActWordAt[] = [];
  let tells = false;
  for (const { first, last, meaning } of pack.acts.find(sentence.tokens)) {
    if (sentence.nameAt[first] !== undefined) continue;
    const parts = sorted(meaning);
    words.push({ first, last, deeds: parts.deeds, topics: parts.topics, cues: parts.cues });
    tells ||= parts.telling;
  }
  if (!tells) return null;
  const at: (ActWordAt | undefined)[] = new Array(sentence.tokens.length).fill(undefined);
  for (const word of words) for (let index = word.first; index <= word.last; index += 1) at[index] = word;
  return { sentence, words, at };
}

/** Whether a clause ends at a token: "while", "but", "after", a semicolon, a comma before a new clause. */
export function isBarrier(acts: ActSentence, index: number): boolean {
  const { sentence } = acts;
  // "с 16:00": inside an hour
  if (isMark(sentence, index, ":") && sentence.dayAt[index] !== undefined && sentence.ownersFollow)
    return false;
  if (isMark(sentence, index, ";", ":")) return true;
  if (isMark(sentence, index, ",")) {
    const next = index + 1;
    return (
      ["and", "but", "clause", "relative"].some((role) => does(sentence, next, role as "and")) &&
      !listed(sentence, next)
    );
  }
  if (does(sentence, index, "but")) return !does(sentence, index, "adverb");
  return does(sentence, index, "clause") && !does(sentence, index, "adverb") && !opensPhrase(acts, index);
}

/** "after midnight and ...", "before dawn.": a time that ends at once, not a clause. */
function opensPhrase({ sentence, at: word }: ActSentence, at: number): boolean {
  const noun = sentence.tokens[at + 1];
  if (noun?.kind !== "word" || word[at + 1] !== undefined || sentence.nameAt[at + 1] !== undefined)
    return false;
  if (CLAUSAL.some((role) => does(sentence, at + 1, role))) return false;
  const next = at + 2;
  return next >= sentence.tokens.length || isMark(sentence, next) || does(sentence, next, "and");
}

/** What begins a clause, or is one by itself. */
const CLAUSAL = ["verb", "be", "have", "modal", "pronoun", "determiner", "relative"] as const;

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
    if (word?.cues.includes(part)) return word;
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
    if (word?.cues.includes(part)) return word;
    if (isBarrier(acts, index)) return null;
  }
  return null;
}
