import type { Speaker } from "./frame.js";
import { nameEnd } from "./named.js";
import { npEnd } from "./noun-phrase.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";
import { type Voice, voiceBetween } from "./voice.js";

/** The most tokens before the comma that ends an opening phrase. */
const LONGEST_OPENING = 14;

/** The most tokens of what is told of somebody between commas. */
const LONGEST_ASIDE = 12;

/** The most words of an office before a name. */
const LONGEST_TITLE = 4;

/**
 * "Police gave 20 dead. Joseph Gwankat, a local leader, blamed herders. “They killed 40,” he said": the person by name who
 * is the subject of a sentence in which nobody is told to speak, whatever its verb. "He" of the next sentence is that person,
 * and not who spoke before. Null where no person opens the sentence.
 */
export function personBetween(sentence: Sentence): Voice | null {
  const start = subjectStart(sentence);
  if (start < 0 || sentence.ownersFollow) return null;
  for (let first = start; first <= start + LONGEST_TITLE; first += 1) {
    const last = nameEnd(sentence, first, NONE_TAKEN);
    // "Chief Joseph Gwankat", "The local chairman, Joseph Gwankat,"
    if (last >= first) return subjectTo(sentence, start, last);
    const isOffice = sentence.nameAt[first]?.kind === "office";
    const isHead =
      isOffice || sentence.personAt[first]?.word.plural === false || does(sentence, first, "voice");
    if (isHead && isMark(sentence, first + 1, ",")) {
      const beside = nameEnd(sentence, first + 2, NONE_TAKEN);
      if (beside > first && isMark(sentence, beside + 1, ","))
        return subjectTo(sentence, start, beside, beside + 1);
    }
    const isTitle =
      isOffice ||
      sentence.personAt[first] !== undefined ||
      doesOne(sentence, first, TITLE) ||
      isArticle(sentence, first, start) ||
      isWhose(sentence, first);
    if (!isTitle || sentence.outcomeAt[first] !== undefined) return null;
  }
  return null;
}

/** "The mayor spoke. A farmer watched from the hill. He said": somebody new by no name, who is the subject of a sentence. */
export function strangerBetween(sentence: Sentence): Voice | null {
  const start = subjectStart(sentence);
  if (start < 0 || !does(sentence, start, "indefiniteArticle")) return null;
  const last = npEnd(sentence, start);
  const isOne = sentence.personAt[last]?.word.plural === false;
  return isOne && sentence.outcomeAt[last] === undefined ? subjectTo(sentence, start, last) : null;
}

function subjectTo(sentence: Sentence, first: number, last: number, end = last): Voice | null {
  const verb = verbBehind(sentence, end);
  return verb < 0 || isFate(sentence, verb, "killed") ? null : voiceBetween(sentence, first, last);
}

const NONE_TAKEN: readonly boolean[] = [];

const TITLE = bitsOf(["voice", "speaker", "adjective"]);

/** "GAM spokesman Sofyan Dawood", "Israeli army spokesman Ali Noor": whom a title speaks for. */
function isWhose({ nameAt }: Sentence, at: number): boolean {
  return nameAt[at] !== undefined && WHOSE.has(nameAt[at]?.kind ?? "");
}

const WHOSE = new Set(["group", "force", "demonym", "country", "capital", "organisation"]);

function isArticle(sentence: Sentence, at: number, start: number): boolean {
  return at === start && does(sentence, at, "determiner");
}

/** Whether a person told of is the speaker of before: "Mr Gwankat" behind "Joseph Gwankat, a leader". */
export function isSameName({ text }: Voice, speaker: Speaker): boolean {
  const told = new Set(speaker.text.split(NO_LETTERS));
  return (text ?? "").split(NO_LETTERS).some((word) => isCapital(word) && told.has(word));
}

const NO_LETTERS = /[^\p{L}]+/u;

function isCapital(word: string): boolean {
  return word.length > 2 && word[0] !== word[0]?.toLowerCase();
}

/** Behind adverbs, and behind "In Jos on Friday,"; -1 where the sentence opens inside somebody's words. */
function subjectStart(sentence: Sentence): number {
  let start = 0;
  while (does(sentence, start, "adverb") || does(sentence, start, "and") || does(sentence, start, "but"))
    start += 1;
  if (does(sentence, start, "preposition") && sentence.nameAt[start] === undefined) {
    const most = Math.min(LONGEST_OPENING, sentence.tokens.length);
    while (start < most && !isMark(sentence, start, ",")) start += 1;
    start += 1;
  }
  return sentence.quoted[start] === true || isMark(sentence, start) ? -1 : start;
}

const NO_VERB = bitsOf(["preposition", "of", "genitive", "and", "or", "determiner"]);

/** The verb behind a name, known or not, or behind what is told of the person: "Joseph Gwankat, a local leader, wept"; -1 for none. */
function verbBehind(sentence: Sentence, last: number): number {
  let verb = last + 1;
  if (isMark(sentence, verb, ",")) {
    verb += 1;
    let end = verb;
    for (let at = verb; at < last + LONGEST_ASIDE && at < sentence.tokens.length; at += 1)
      if (isMark(sentence, at, ",")) end = at;
    if (end === verb) return -1;
    verb = end + 1;
  }
  while (does(sentence, verb, "adverb")) verb += 1;
  const token = sentence.tokens[verb];
  const isVerb = token?.kind === "word" && !token.capital && !doesOne(sentence, verb, NO_VERB);
  return isVerb ? verb : -1;
}

/** The person was hurt there, and may tell of it or not. */
export function isHarmed(sentence: Sentence, { last }: Voice): boolean {
  return isFate(sentence, verbBehind(sentence, last), "wounded");
}

/** "was killed", "had died", "died": what befell the subject of a verb. */
function isFate(sentence: Sentence, verb: number, category: "killed" | "wounded"): boolean {
  let at = verb;
  while (doesOne(sentence, at, AUXILIARY)) at += 1;
  return sentence.outcomeAt[at]?.readings.some((reading) => reading.category === category) === true;
}

const AUXILIARY = bitsOf(["be", "have", "get", "adverb"]);
