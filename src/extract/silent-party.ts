import { isPlausible } from "./may-speak.js";
import { npStart } from "./noun-phrase.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";
import type { Voice } from "./voice.js";
import { hasVoice, voiceAround, voiceBetween, voiceRight } from "./voice.js";

/** Who gives no figure, told by the words from `first` to `last`: "by X", "from X", or the subject before the verb. */
export function silentParty(sentence: Sentence, first: number, last: number): Voice | null {
  for (let at = last + 1; at <= Math.min(sentence.tokens.length - 1, last + 5); at += 1) {
    if (isMark(sentence, at, ",", ";", ".")) break;
    const name = sentence.nameAt[at];
    if (
      name !== undefined &&
      speaks(sentence, at) &&
      (does(sentence, at - 1, "against") ||
        does(sentence, at - 1, "origin") ||
        does(sentence, at - 1, "determiner"))
    )
      return voiceAround(sentence, name);
  }
  // "No word from the junta on its losses": between the word of silence and what is not told
  for (let at = first + 1; at < last; at += 1)
    if (does(sentence, at, "outOf") && does(sentence, at + 1, "determiner")) {
      const voice = voiceRight(sentence, at + 1);
      if (voice !== null && hasVoice(sentence, voice.first, voice.last)) return voice;
    }
  const subject = subjectBeyond(sentence, first);
  if (subject !== null) return subject;
  const unnamed = subjectBefore(sentence, first);
  if (unnamed !== null) return unnamed;
  for (let at = first - 1; at >= Math.max(0, first - 12); at -= 1) {
    if (isMark(sentence, at, ";", '"', "”")) break;
    if (does(sentence, at, "pronoun") && !does(sentence, at, "relative") && !isEmphatic(sentence, at))
      return voiceBetween(sentence, at, at);
    const name = sentence.nameAt[at];
    if (name === undefined || !speaks(sentence, at) || does(sentence, name.first - 1, "preposition"))
      continue;
    // "in what the Kremlin calls an operation": of a clause of its own
    const opens = does(sentence, name.first - 1, "determiner") ? name.first - 2 : name.first - 1;
    if (does(sentence, opens, "relative")) continue;
    const voice = voiceAround(sentence, name);
    if (voice !== null && isPlausible(sentence, voice)) return voice;
    // "Of victims on its side Tajikistan has said nothing", not "casualties on the Armenian side"
    if (name.kind !== "demonym") return voiceBetween(sentence, name.first, name.last);
  }
  return null;
}

/** "Douchanbé, qui reproche aux Kirghiz ..., n'a fait état d'aucune perte": the subject before its relative clause. */
function subjectBeyond(sentence: Sentence, first: number): Voice | null {
  const name = sentence.names[0];
  if (name === undefined || name.first > 2) return null;
  if (!isMark(sentence, name.last + 1, ",") || !does(sentence, name.last + 2, "relative")) return null;
  // "..., has given no account"
  let close = first - 1;
  while (close > first - LONGEST_VERB && close > name.last + 1 && !isMark(sentence, close, ",")) close -= 1;
  if (close <= name.last + 1 || !isMark(sentence, close, ",")) return null;
  for (let at = name.last + 2; at < close; at += 1) if (isMark(sentence, at, ",", ";", '"', "”")) return null;
  return speaks(sentence, name.first) ? voiceAround(sentence, name) : null;
}

/** The most tokens of a verb before what it does not give: "has to this day given no". */
const LONGEST_VERB = 7;

/** "The group has released no figures": who speaks for a body, or one without a name, right before the verb. */
function subjectBefore(sentence: Sentence, first: number): Voice | null {
  const fighters = fightersBefore(sentence, first);
  if (fighters !== null) return fighters;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_VERB); at -= 1) {
    if (isMark(sentence, at)) return null;
    if (!doesOne(sentence, at, AUXILIARY) || !does(sentence, at - 1, "voice")) continue;
    const start = articleBefore(sentence, at - 2);
    const opens = start === 0 || isMark(sentence, start - 1, ",") || doesOne(sentence, start - 1, JOINS);
    const isSomebody = doesOne(sentence, start, ARTICLES) && !does(sentence, start, "genitive");
    return isSomebody && opens ? voiceBetween(sentence, start, at - 1) : null;
  }
  return null;
}

/** "the Mizoram side", "the rebel group" */
function articleBefore(sentence: Sentence, from: number): number {
  let at = from;
  while (
    at > from - LONGEST_VERB &&
    !doesOne(sentence, at, ARTICLES) &&
    (does(sentence, at, "adjective") || sentence.nameAt[at] !== undefined || sentence.mayBeName(at))
  )
    at -= 1;
  return at;
}

/** "The rebels themselves gave no figure", "The soldiers have not said": people whom no name tells, right before the verb. */
function fightersBefore(sentence: Sentence, first: number): Voice | null {
  let end = first - 1;
  while (end > first - LONGEST_VERB && (doesOne(sentence, end, BESIDE) || isEmphatic(sentence, end)))
    end -= 1;
  const isHead = does(sentence, end, "voice") || sentence.personAt[end] !== undefined;
  if (!isHead || end === first - 1) return null;
  const start = npStart(sentence, end);
  const opens = start === 0 || isMark(sentence, start - 1) || doesOne(sentence, start - 1, JOINS);
  const isDefinite = does(sentence, start, "determiner") && !does(sentence, start, "indefiniteArticle");
  return opens && isDefinite ? voiceBetween(sentence, start, end) : null;
}

/** "the rebels themselves", "Russia itself": right behind whom it stresses. */
function isEmphatic(sentence: Sentence, at: number): boolean {
  if (!does(sentence, at, "pronoun") || does(sentence, at, "relative")) return false;
  const before = at - 1;
  return (
    does(sentence, before, "voice") ||
    sentence.personAt[before] !== undefined ||
    sentence.nameAt[before] !== undefined
  );
}

const BESIDE = bitsOf(["have", "be", "withhold", "adverb"]);
const AUXILIARY = bitsOf(["have", "be", "modal"]);
const ARTICLES = bitsOf(["determiner", "possessive"]);
const JOINS = bitsOf(["and", "but", "contrast"]);

function speaks(sentence: Sentence, index: number): boolean {
  return ["country", "capital", "office", "force", "group", "demonym", "organisation"].includes(
    sentence.nameAt[index]?.kind ?? "",
  );
}
