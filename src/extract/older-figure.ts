import { type Draft, shareOutcome } from "./draft.js";
import type { Group } from "./group.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** How many tokens may lead from a bracket to the older figure in it: "(was", "(it had been". */
const LEAD = 3;
/** How far behind the newer figure its bracket may open, in tokens. */
const NEAR = 3;

/** "toll now 46 (was 24)", "46 dead (previously 24)": the older figure in brackets behind the newer; null for any other. */
export function olderInBrackets(sentence: Sentence, group: Group, near: Draft | undefined): Draft | null {
  if (near?.group == null || group.type !== "bare" || group.outcomes.length > 0) return null;
  if (!isMark(sentence, group.last + 1, ")", ",", ";")) return null;
  let open = group.first - 1;
  let isOlder = false;
  for (; open >= group.first - 1 - LEAD && !isMark(sentence, open, "(", "["); open -= 1) {
    const leads =
      does(sentence, open, "be") || does(sentence, open, "earlier") || does(sentence, open, "adverb");
    if (!leads && !does(sentence, open, "had") && !does(sentence, open, "pronoun")) return null;
    isOlder ||= does(sentence, open, "be") || does(sentence, open, "earlier");
  }
  if (!isOlder || !isMark(sentence, open, "(", "[") || open - near.last > NEAR || open < near.last)
    return null;
  const one = shareOutcome(sentence, group, near, "compose/previous", 1);
  one.previous = true;
  return one;
}

/** "The ministry, which had earlier spoken of 36, said 44 had died": what is told of who speaks, and not what befell the 36. */
export function isToldAside(sentence: Sentence, { type, first, last }: Group): boolean {
  if (type !== "bare" || !isMark(sentence, last + 1, ",") || !does(sentence, last + 2, "tell")) return false;
  if (!does(sentence, first - 1, "tell")) return false;
  for (let at = first - 1; at > 0 && at > first - 8; at -= 1)
    if (isMark(sentence, at)) return false;
    else if (does(sentence, at, "relative")) return isMark(sentence, at - 1, ",");
  return false;
}
