import type { Status } from "../domain/claim.js";
import { isFalse, isUnconfirming } from "./denied.js";
import { denies, isWord, mayDeny } from "./governed.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";

/** What was said before, taken back: denied or left open, up to the token `last`. */
export interface TakeBack {
  readonly status: Extract<Status, "denied" | "unconfirmed">;
  readonly last: number;
}

/** Between "called" and what it was called: "called it an outright lie", in tokens. */
const COMPLEMENT = 4;

/**
 * The first words from `from` to `to` that take back what was said before them, and point at it: "Kyiv denies it", "called
 * this a lie", "rejected the claim", "said the figure was invented", "neither ministry confirmed the report". Not "denied it
 * had fired", which denies something else, nor anything behind a figure of its own. Null for none.
 */
export function takenBack(sentence: Sentence, from: number, to: number): TakeBack | null {
  if (!mayDeny(sentence)) return null;
  for (let at = from; at <= to; at += 1) {
    const form = sentence.quantityAt[at]?.form ?? "article";
    if (form !== "article" && form !== "none") return null;
    const found = takeBackAt(sentence, at);
    if (found !== null) return found;
  }
  return null;
}

function takeBackAt(sentence: Sentence, at: number): TakeBack | null {
  if (does(sentence, at, "be")) {
    const isSubject = pointerEnd(sentence, subjectStart(sentence, at)) === at - 1;
    // "it is false that 60 died": something else
    const opens = isSubject && does(sentence, wordsEnd(sentence, at + 1) + 1, "relative");
    return isSubject && !opens && isFalse(sentence, at + 1)
      ? { status: "denied", last: wordsEnd(sentence, at + 1) }
      : null;
  }
  const open = does(sentence, at, "confirms") && isUnconfirming(sentence, at);
  const denied = does(sentence, at, "denial") || does(sentence, at, "disputes");
  const calls = does(sentence, at, "calls");
  if (!open && !denied && !calls) return null;
  const last = pointerEnd(sentence, at + 1);
  if (last <= at) return null;
  if ((open || denied) && closes(sentence, last + 1))
    return { status: open ? "unconfirmed" : "denied", last };
  for (let end = last + 1; calls && end <= last + COMPLEMENT; end += 1) {
    if (denies(sentence, end)) return { status: "denied", last: wordsEnd(sentence, end) };
    if (isMark(sentence, end, ",", ";", ".")) return null;
  }
  return null;
}

/** The last token of "a lie", "totally made up". */
function wordsEnd(sentence: Sentence, from: number): number {
  let end = from;
  while (!denies(sentence, end) && end < sentence.tokens.length - 1) end += 1;
  while (denies(sentence, end + 1)) end += 1;
  return end;
}

/** The subject right before "is": "this", "it", "the figure". */
function subjectStart(sentence: Sentence, verb: number): number {
  const before = verb - 1;
  return does(sentence, before, "demonstrative") || does(sentence, before, "pronoun") ? before : before - 1;
}

/** The last token of words that stand for what was said: "this", "it", "the claim", "these reports"; `from - 1` for none. */
function pointerEnd(sentence: Sentence, from: number): number {
  const opens = does(sentence, from, "demonstrative") || does(sentence, from, "determiner");
  if (opens && !does(sentence, from, "indefiniteArticle")) {
    let at = from + 1;
    while (does(sentence, at, "adjective")) at += 1;
    if (isWord(sentence, at) && !does(sentence, at + 1, "of")) return at;
  }
  if (does(sentence, from, "demonstrative")) return from;
  const isIt =
    does(sentence, from, "pronoun") && !does(sentence, from, "personal") && !does(sentence, from, "relative");
  return isIt ? from : from - 1;
}

/** Nothing but the end of what is denied: not "denied it had fired", "denied this was its doing". */
function closes(sentence: Sentence, at: number): boolean {
  if (at >= sentence.tokens.length || isMark(sentence, at) || sentence.dayAt[at] !== undefined) return true;
  return doesOne(sentence, at, ENDING) && !does(sentence, at, "relative");
}

const ENDING = bitsOf(["and", "but", "adverb", "preposition", "clause"]);
