import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";
import { hasVoice, type Voice, voiceRight } from "./voice.js";

/** A voice is somebody: a pronoun, a known name, a speaking noun, or a capitalised name. Not "the clashes". */
export function isPlausible(sentence: Sentence, voice: Voice): boolean {
  if (voice.isPronoun) return !does(sentence, voice.first, "relative");
  if (voice.first === voice.last && doesOne(sentence, voice.first, POINTS)) return false;
  // "No group claimed responsibility"
  const none = voice.first - 1;
  if (sentence.quantityAt[none]?.form === "none" && sentence.quantityAt[none]?.last === none) return false;
  // "First reports show"
  if (voice.first === voice.last && isBareAdjective(sentence, voice.first)) return false;
  if (does(sentence, voice.first, "sum") && does(sentence, voice.last, "sum")) return true;
  if (isNoSpeaker(sentence, voice) || isHearsay(sentence, voice)) return false;
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

/** "the", "these": words that name nobody where they stand alone. */
const POINTS = bitsOf(["determiner", "demonstrative"]);

/** Whoever "said" or "announced" it speaks, by whatever noun it is called: "the inquiry", "the parish", "the 2nd Brigade". */
export function maySpeak(sentence: Sentence, voice: Voice, verb: number): boolean {
  if (isPlausible(sentence, voice)) return true;
  if (voice.isPronoun || !does(sentence, verb, "utters") || isHearsay(sentence, voice)) return false;
  const { first, last } = voice;
  const isDefinite = does(sentence, first, "determiner") || does(sentence, first, "possessive");
  if (!isDefinite || first === last || does(sentence, first, "distributive")) return false;
  for (let at = first + 1; at <= last; at += 1) {
    if (does(sentence, at, "preposition") || does(sentence, at, "of")) break;
    if (doesOne(sentence, at, NO_SPEAKER) || sentence.dayAt[at] !== undefined) return false;
    if (sentence.outcomeAt[at] !== undefined && sentence.personAt[at] === undefined) return false;
  }
  return sentence.tokens[last]?.kind === "word" && !does(sentence, last, "adverb");
}

const NO_SPEAKER = bitsOf(["conflict", "event", "events", "tallied", "account", "assertion"]);

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
    // "МЧС республики": the first noun is the head
    if (sentence.ownersFollow && !does(sentence, at, "adjective") && !does(sentence, at, "determiner")) break;
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
    (does(sentence, head, "thing") && !isNamedThing(sentence, voice.first, head)) ||
    does(sentence, head, "tallied") ||
    sentence.outcomeAt[head] !== undefined
  );
}

/** "A video", "posts on Facebook", "rumours": with nobody behind them. Not "a video by the army", nor "the message", told of before. */
function isHearsay(sentence: Sentence, { first, last, names, isPronoun }: Voice): boolean {
  if (isPronoun || !anyDoes(sentence, "hearsay")) return false;
  let head = first;
  while (head < last && !does(sentence, head, "hearsay")) {
    if (does(sentence, head, "preposition") || does(sentence, head, "of")) return false;
    // "Colonel Ali, who commands the post"
    if (isMark(sentence, head, ",")) return false;
    head += 1;
  }
  if (!does(sentence, head, "hearsay") || sentence.nameAt[head] !== undefined) return false;
  // "The Saturday Post"
  if (head > first && sentence.tokens[head]?.capital === true) return false;
  if (names.some(({ kind }) => kind !== "outlet" && kind !== "place")) return false;
  // "the Goma mayor's post", "the video of the mayor"
  for (let at = first; at <= last; at += 1) {
    if (does(sentence, at, "genitive")) return false;
    if (at > head && does(sentence, at, "voice") && !does(sentence, at, "medium")) return false;
  }
  return !does(sentence, head, "document") || !isDefinite(sentence, first);
}

function isDefinite(sentence: Sentence, at: number): boolean {
  if (does(sentence, at, "demonstrative")) return true;
  return does(sentence, at, "determiner") && !does(sentence, at, "indefiniteArticle");
}

/** "The Saturday Post", "the Third Army Area", "the army area": a thing by its last word, and somebody by its name. */
function isNamedThing(sentence: Sentence, first: number, head: number): boolean {
  if (head === first) return false;
  const named = sentence.nameAt[head - 1]?.kind;
  if (named === "office" || named === "force") return true;
  // "the army's post"
  if (does(sentence, head, "hearsay") && does(sentence, head - 1, "genitive")) return true;
  return !sentence.inTitle && sentence.tokens[head]?.capital === true;
}

function isBareAdjective(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "adjective") && !does(sentence, at, "voice") && sentence.nameAt[at] === undefined;
}

/** The noun phrase that begins at a token, where it is somebody and no pronoun. */
export function somebodyRight(sentence: Sentence, at: number): Voice | null {
  const voice = voiceRight(sentence, at);
  return voice === null || voice.isPronoun || !isPlausible(sentence, voice) ? null : voice;
}
