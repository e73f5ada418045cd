import type { Status } from "../domain/claim.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does } from "./sentence.js";

/** A sentence that answers the one before says little else, in tokens. */
const LONGEST_ANSWER = 24;

/**
 * Sentences, by index, that the next one takes back: "We have not been able to verify this." makes what stands before
 * it unconfirmed, "This is false." denied. It must point at it ("this", "these claims") and count nothing of its own.
 */
export function answersTo(sentences: readonly Sentence[]): ReadonlyMap<number, Status> {
  const answers = new Map<number, Status>();
  for (let index = 1; index < sentences.length; index += 1) {
    const sentence = sentences[index] as Sentence;
    const before = sentences[index - 1] as Sentence;
    if (sentence.inTitle || before.inTitle || before.paragraph !== sentence.paragraph) continue;
    const status = answerOf(sentence);
    if (status === null) continue;
    answers.set(before.index, status);
    // "Neither account could be checked": of all that was said before it
    if (isOfBoth(sentence))
      for (let at = index - 2; at >= 0 && sentences[at]?.paragraph === sentence.paragraph; at -= 1)
        answers.set((sentences[at] as Sentence).index, status);
  }
  return answers;
}

function answerOf(sentence: Sentence): Status | null {
  const doubted = anyDoes(sentence, "unconfirmed");
  if (!doubted && !anyDoes(sentence, "denial")) return null;
  if (sentence.tokens.length > LONGEST_ANSWER || sentence.quantities.some(({ form }) => form !== "article"))
    return null;
  return isOfBoth(sentence) || sentence.tokens.some((_, at) => pointsBack(sentence, at))
    ? doubted
      ? "unconfirmed"
      : "denied"
    : null;
}

/** "this", "these figures": it stands for what was just said, and does not open a clause ("that he died"). */
function pointsBack(sentence: Sentence, at: number): boolean {
  if (!does(sentence, at, "demonstrative") || does(sentence, at, "relative")) return false;
  const next = at + 1;
  return (
    next >= sentence.tokens.length ||
    sentence.tokens[next]?.kind === "mark" ||
    ["be", "have", "adverb", "clause", "unconfirmed", "denial"].some((role) =>
      does(sentence, next, role as "be"),
    ) ||
    ["tallied", "details", "account", "tell", "document"].some((role) => does(sentence, next, role as "tell"))
  );
}

/** "Neither account", "neither claim" */
function isOfBoth(sentence: Sentence): boolean {
  return (
    does(sentence, 0, "negation") &&
    (does(sentence, 1, "account") || does(sentence, 1, "assertion") || does(sentence, 1, "tallied"))
  );
}
