import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import type { Group } from "./group.js";
import type { Sentence } from "./sentence.js";
import { isSingle } from "./single.js";

/** The most parts that one figure is told in. */
const MOST_PARTS = 8;

/**
 * "The toll is now 34, the army says; 17 women, 16 men and an infant": counts behind a figure of the same sentence that
 * nothing else is said of, and that add up to it exactly, are its parts. `drafts` are the claims read so far, in order.
 */
export function addends(sentence: Sentence, counted: readonly Group[], drafts: readonly Draft[]): Draft[] {
  const whole = drafts.findLast(
    (each) => each.parent === null && each.related === null && isExact(each.min, each.max),
  );
  if (whole?.group == null || whole.min === null || whole.min < 2 || whole.previous) return [];
  const read = new Map(drafts.map((each) => [each.group, each]));
  const parts: Group[] = [];
  let sum = 0;
  for (const group of counted) {
    if (group.first <= whole.group.last) continue;
    const { quantity } = group;
    const fits =
      (read.get(group) === undefined || isListed(read.get(group), whole)) &&
      (group.type === "person" || group.type === "bare") &&
      !isSingle(group) &&
      isExact(quantity?.min, quantity?.max);
    if (!fits || quantity?.min == null || parts.length >= MOST_PARTS) return [];
    parts.push(group);
    sum += quantity.min;
    if (sum > whole.min) return [];
  }
  if (parts.length < 2 || sum !== whole.min) return [];
  return parts.flatMap((group) => {
    const known = read.get(group);
    const one = known ?? draft(sentence, group, null, whole.category);
    one.parent = whole;
    one.related = null;
    one.doubt = 0.8;
    one.rules.push("compose/addend");
    return known === undefined ? [one] : [];
  });
}

/** Taken for one more of the same only because it stands in the same list. */
function isListed(each: Draft | undefined, whole: Draft): boolean {
  return each?.related === whole && each.rules.includes("compose/list");
}

function isExact(min: number | null | undefined, max: number | null | undefined): boolean {
  return min != null && min > 0 && min === max;
}
