import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { partiesOf } from "./opponent.js";
import { sidesNamed } from "./sentence.js";

/**
 * "Both ministries say they have no losses": each says so of its own. A zero that two sides tell together becomes a zero of
 * each, where the sentence or the report names no more than two; every other draft is given as it is.
 */
export function withEachSide(drafts: readonly Draft[], context: Context): readonly Draft[] {
  if (!drafts.some(isZeroOfAll)) return drafts;
  return drafts.flatMap((each) => {
    const sides = isZeroOfAll(each) ? sidesOf(each, context) : [];
    if (sides.length !== 2) return [each];
    return sides.map((side) => ({
      ...each,
      side,
      sourceSide: side,
      sourceKey: `${side}/state`,
      rules: [...each.rules, "side/each"],
    }));
  });
}

function isZeroOfAll({ max, side, sourceSide, status }: Draft): boolean {
  return max === 0 && side === "all" && sourceSide === "all" && status === "asserted";
}

function sidesOf({ sentence }: Draft, context: Context): readonly string[] {
  const here = [...sidesNamed(sentence)];
  return here.length > 0 ? here : context.interstate ? partiesOf(context) : [];
}
