import { type Draft, shareOutcome } from "./draft.js";
import type { Group } from "./group.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** How far behind the newer figure the one it is not may begin, in tokens: ", and not 61". */
const NEAR = 4;

/** How far behind a figure the verb that told it may stand, in tokens: "as it first reported". */
const TOLD_BEHIND = 4;

/** "43 had died, not 61 as reported earlier", "and not 12 as first announced": what was told before, and is corrected. */
export function corrected(sentence: Sentence, group: Group, near: Draft | undefined): Draft | null {
  if (near?.group == null || near.parent !== null || group.type !== "bare" || group.outcomes.length > 0)
    return null;
  if (group.first - near.last > NEAR || !isCorrected(sentence, group)) return null;
  const one = shareOutcome(sentence, group, near, "compose/previous", 1);
  one.previous = true;
  return one;
}

/** A number that it is not, but was said to be before: "not 61 as reported earlier"; not "not 61, as the rebels say". */
export function isCorrected(sentence: Sentence, { first, last }: Pick<Group, "first" | "last">): boolean {
  if (!does(sentence, first - 1, "negation")) return false;
  let isOld = false;
  for (let at = last + 1; at <= last + TOLD_BEHIND; at += 1) {
    if (isMark(sentence, at)) return false;
    isOld ||= does(sentence, at, "earlier") || does(sentence, at, "ofSeries");
    if (does(sentence, at, "tell")) return isOld || does(sentence, at + 1, "earlier");
  }
  return false;
}
