import type { Draft } from "./draft.js";
import type { Readings } from "./readings.js";
import { anyDoes, does } from "./sentence.js";

/** "the other 12", "the remaining 12": what is left of a figure beside its first part. */
export function isRemainder(each: Draft): boolean {
  const quantity = each.group?.quantity;
  if (quantity == null) return false;
  if (does(each.sentence, quantity.first - 1, "rest")) return true;
  // "the other seven": those that are known to be left
  const { sentence } = each;
  const from = does(sentence, quantity.first, "determiner") ? quantity.first : quantity.first - 1;
  return (
    does(sentence, from, "determiner") &&
    !does(sentence, from, "indefiniteArticle") &&
    does(sentence, from + 1, "rest")
  );
}

/** "13 more died": more of the same category, unless it stands beside a figure of another ("36 dead and another 134 hurt"). */
export function isIncrement(each: Draft, readings: Readings): boolean {
  if (each.group?.quantity?.additional !== true || isNoOther(each) || isRemainder(each)) return false;
  if (bringsSum(each)) return true;
  const last = each.group?.quantity?.last ?? -1;
  // "23 were killed. Twelve others were hurt": beside those just counted, not more of the same
  const others = does(each.sentence, last, "rest") || does(each.sentence, last + 1, "rest");
  const further = isFurther(each);
  if (others && !further) return false;
  let beside = false;
  for (const other of readings.preceding(each)) {
    const gap = each.sentence.index - other.sentence.index;
    if (gap > (further || each.category === "killed" ? 4 : 1)) break;
    if (other.unquantified || other.parent !== null || other.status === "withheld") continue;
    if (other.category === each.category) return true;
    // "31 dead, 57 injured. Five more died": the more are added to those of their own kind
    if (other.sentence === each.sentence) return false;
    // "20 were killed. Another 44 were hurt"; the dead are counted first, and more dead are added to dead
    if (further && each.category !== "killed") return false;
    beside ||= gap <= 1;
  }
  return !beside;
}

/** "another 12 gave themselves up, bringing the number of those who have surrendered to 80": whatever stands before. */
function bringsSum({ sentence, last }: Draft): boolean {
  if (!anyDoes(sentence, "bringing")) return false;
  for (let at = last + 1; at < sentence.tokens.length; at += 1)
    if (does(sentence, at, "bringing")) return sentence.quantities.some(({ first }) => first > at);
  return false;
}

/** "another 59", "a further 59": they stand beside what was just counted, be it of another category. */
function isFurther({ group, sentence }: Draft): boolean {
  const first = group?.quantity?.first;
  if (first === undefined) return false;
  return [first, first - 1].some(
    (at) => does(sentence, at, "determiner") || does(sentence, at, "distributive"),
  );
}

/** "no other Indian was hurt": nobody beside those told of, and no more of them. */
function isNoOther({ max, group, sentence }: Draft): boolean {
  if (max !== 0 || group === null) return false;
  for (let at = group.first; at <= group.last; at += 1) if (does(sentence, at, "rest")) return true;
  return false;
}
