import { REVISED_RULE } from "../domain/claim.js";
import type { Draft } from "./draft.js";
import { anyDoes, type Sentence } from "./sentence.js";

/**
 * Says of a running total that its report tells of a revision: "lowered its toll to 118", "118 have died; six had been
 * counted twice", "some of the missing were found alive". Where it is less than what its source said before, the
 * report says why; so it is with a title's "Ministry revises toll". It changes no number.
 */
export function settleRevised(drafts: readonly Draft[], sentences: readonly Sentence[]): void {
  const [first] = sentences;
  const isInTitle = first?.inTitle === true && anyDoes(first, "revises");
  for (const each of drafts) {
    if (each.scope !== "total" || each.previous || each.status !== "asserted" || each.min === null) continue;
    const { sentence } = each;
    const next = sentences[sentence.index + 1];
    const isTold =
      isInTitle || anyDoes(sentence, "revises") || (next !== undefined && anyDoes(next, "revises"));
    if (isTold) each.rules.push(REVISED_RULE);
  }
}
