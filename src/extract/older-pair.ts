import type { Draft } from "./draft.js";
import { shareOutcome } from "./draft.js";
import type { Group } from "./group.js";
import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";

/** "the dead at 3,823 and the wounded at 15,859, up from 3,768 and 15,699": two older figures, in the order of the two new ones. */
export function olderOfTwo(
  sentence: Sentence,
  group: Group,
  [before, after]: readonly (Group | undefined)[],
  here: readonly Draft[],
): Draft | null {
  if (group.type !== "bare") return null;
  const isFirst = isOld(sentence, group) && isBeside(sentence, group, after);
  const isSecond = before !== undefined && isOld(sentence, before) && isBeside(sentence, before, group);
  if (!isFirst && !isSecond) return null;
  const [first, second] = here.filter((each) => !each.previous && each.parent === null).slice(-2);
  if (first?.group == null || second?.group == null || first.category === second.category) return null;
  const one = shareOutcome(sentence, group, isFirst ? first : second, "compose/previous", 1);
  one.previous = true;
  return one;
}

/** Behind "up from", "compared with". */
function isOld(sentence: Sentence, { type, first }: Group): boolean {
  return type === "bare" && does(sentence, first - 1, "previous");
}

function isBeside(sentence: Sentence, { last }: Group, next: Group | undefined): boolean {
  return next?.type === "bare" && next.first === last + 2 && does(sentence, last + 1, "and");
}
