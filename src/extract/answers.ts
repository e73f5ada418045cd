import type { Status } from "../domain/claim.js";
import type { QuantityMention } from "../language/index.js";
import { mayDeny } from "./governed.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";
import { speechFrames } from "./speech.js";
import { takenBack } from "./take-back.js";
import { voiceLeft } from "./voice-left.js";

/** A sentence that answers the one before says little else, in tokens. */
const LONGEST_ANSWER = 24;

/** What a sentence makes of the one before. */
export interface Answer {
  readonly status: Extract<Status, "denied" | "unconfirmed">;
  /** The sentence that answers, where somebody denies in it what another said: the other still says it. */
  readonly by: Sentence | null;
  /** The last token of the answer. */
  readonly last: number;
}

/**
 * Sentences, by index, that the next one takes back: "We have not been able to verify this." makes what stands before
 * it unconfirmed, "This is false." denied. It must point at it ("this", "these claims") and count nothing before that.
 */
export function answersTo(sentences: readonly Sentence[]): ReadonlyMap<number, Answer> {
  const answers = new Map<number, Answer>();
  for (let index = 1; index < sentences.length; index += 1) {
    const sentence = sentences[index] as Sentence;
    const before = sentences[index - 1] as Sentence;
    if (sentence.inTitle || before.inTitle || before.paragraph !== sentence.paragraph) continue;
    const answer = answerOf(sentence);
    if (answer === null) continue;
    answers.set(before.index, answer);
    // "Neither account could be checked": of all that was said before it
    if (isOfBoth(sentence) || (answer.status === "unconfirmed" && namesFigures(sentence)))
      for (let at = index - 2; at >= 0 && sentences[at]?.paragraph === sentence.paragraph; at -= 1)
        answers.set((sentences[at] as Sentence).index, answer);
  }
  return answers;
}

function answerOf(sentence: Sentence): Answer | null {
  const doubted = anyDoes(sentence, "unconfirmed");
  const denied = anyDoes(sentence, "denial") || anyDoes(sentence, "untrue");
  if (!doubted && !mayDeny(sentence)) return null;
  const back = takenBack(sentence, 0, Math.min(sentence.tokens.length, LONGEST_ANSWER) - 1);
  if (back !== null) {
    const { status, last } = back;
    return { status, by: status === "denied" && isBySomebody(sentence, last) ? sentence : null, last };
  }
  if (!doubted && !denied) return null;
  if (sentence.tokens.length > LONGEST_ANSWER || sentence.quantities.some((each) => isCount(sentence, each)))
    return null;
  const isOfBefore = isOfBoth(sentence) || sentence.tokens.some((_, at) => pointsBack(sentence, at));
  if (!isOfBefore && !(doubted && namesFigures(sentence))) return null;
  return { status: doubted ? "unconfirmed" : "denied", by: null, last: sentence.tokens.length - 1 };
}

/** A figure of its own; not "No one has been able to check this". */
function isCount({ outcomes }: Sentence, { form, first }: QuantityMention): boolean {
  return form !== "article" && !(form === "none" && first === 0 && outcomes.length === 0);
}

/** "Their command denies this", "This is false, the ministry said": not the report's own "This is false". */
function isBySomebody(sentence: Sentence, last: number): boolean {
  if (speechFrames(sentence).length > 0) return true;
  for (let at = 0; at < last; at += 1) {
    if (!does(sentence, at, "denial") && !does(sentence, at, "disputes") && !does(sentence, at, "calls"))
      continue;
    return voiceLeft(sentence, at) !== null;
  }
  return false;
}

/** "this", "these figures": it stands for what was just said, and does not open a clause ("that he died"). */
function pointsBack(sentence: Sentence, at: number): boolean {
  if (!does(sentence, at, "demonstrative") || does(sentence, at, "relative")) return false;
  const next = at + 1;
  // "denied this was their fault"
  if (does(sentence, next, "be") && (does(sentence, at - 1, "tell") || does(sentence, at - 1, "denial")))
    return false;
  return next >= sentence.tokens.length || isMark(sentence, next) || doesOne(sentence, next, BEHIND_THIS);
}

/** What may stand behind "this" where it is all that was said before: a verb, an adverb, a noun for a figure or a report. */
const BEHIND_THIS = bitsOf([
  "be",
  "have",
  "adverb",
  "clause",
  "unconfirmed",
  "denial",
  "tallied",
  "details",
  "account",
  "tell",
  "document",
]);

/** "We cannot verify his numbers": the figures of whoever spoke, in all that he said. */
function namesFigures(sentence: Sentence): boolean {
  for (let at = 1; at < sentence.tokens.length - 1; at += 1) {
    if (!does(sentence, at, "personalPossessive") && !does(sentence, at, "pluralPossessive")) continue;
    if (doesOne(sentence, at + 1, FIGURES)) return true;
  }
  return false;
}

const FIGURES = bitsOf(["tallied", "account", "assertion", "details"]);

/** "Neither account", "neither claim" */
function isOfBoth(sentence: Sentence): boolean {
  return (
    does(sentence, 0, "negation") &&
    (does(sentence, 1, "account") || does(sentence, 1, "assertion") || does(sentence, 1, "tallied"))
  );
}
