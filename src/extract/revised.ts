import { REVISED_RULE } from "../domain/claim.js";
import type { Draft } from "./draft.js";
import { anyDoes, does, type Sentence, standsForPeople } from "./sentence.js";

/** So many words lie between a verb of revising and its toll, or the missing and that they were found. */
const NEAR = 6;

/**
 * Says of a running total that its report tells of a revision: "lowered its toll to 118", "118 have died; six had been
 * counted twice", "some of the missing were found alive". Where it is less than what its source said before, the
 * report says why; so it is with a title's "Ministry revises toll". It changes no number.
 */
export function settleRevised(drafts: readonly Draft[], sentences: readonly Sentence[]): void {
  const [first] = sentences;
  const isInTitle = first?.inTitle === true && tellsOfRevision(first);
  for (const each of drafts) {
    if (each.scope !== "total" || each.previous || each.status !== "asserted" || each.min === null) continue;
    const { sentence } = each;
    const next = sentences[sentence.index + 1];
    if (isInTitle || tellsOfRevision(sentence) || (next !== undefined && tellsOfRevision(next)))
      each.rules.push(REVISED_RULE);
  }
}

/** "Counted twice"; "lowered its toll", not the flag; of the missing "found alive", not a mayor alive and well. */
function tellsOfRevision(sentence: Sentence): boolean {
  const isLowered = anyDoes(sentence, "lowers") && anyDoes(sentence, "tallied");
  if (!isLowered && !anyDoes(sentence, "miscounted") && !anyDoes(sentence, "alive")) return false;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (isLowered && does(sentence, at, "lowers") && isBesideTally(sentence, at)) return true;
    if (does(sentence, at, "miscounted") && (isCounting(sentence, at - 1) || isCounting(sentence, at + 1)))
      return true;
    if (does(sentence, at, "alive") && isOfCounted(sentence, at)) return true;
  }
  return false;
}

function isCounting(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "count") || does(sentence, at, "listing");
}

function isBesideTally(sentence: Sentence, verb: number): boolean {
  for (let at = verb - NEAR; at <= verb + NEAR; at += 1) if (does(sentence, at, "tallied")) return true;
  return false;
}

/** "Some of the missing", "six who had been presumed dead": before it stand people who were counted. */
function isOfCounted({ outcomes }: Sentence, found: number): boolean {
  return outcomes.some(
    (outcome) =>
      outcome.last < found &&
      outcome.last >= found - NEAR &&
      (standsForPeople(outcome) || outcome.readings.some(({ category }) => category === "missing")),
  );
}
