import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { partiesOf } from "./opponent.js";
import { anyDoes, does, sidesNamed } from "./sentence.js";

/**
 * "Both ministries say they have no losses": each says so of its own. A zero that two sides tell together becomes a zero of
 * each, where the sentence or the report names no more than two; every other draft is given as it is.
 */
export function withEachSide(drafts: readonly Draft[], context: Context): readonly Draft[] {
  if (!drafts.some((each) => isZeroOfAll(each) || isOfEach(each))) return drafts;
  return drafts.flatMap((each) => {
    if (isOfEach(each)) return ofEach(each);
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

/** "Russia and Ukraine each handed over 103 prisoners", "lost 12 men each": a figure of all that is one of each of two. */
function isOfEach(each: Draft): boolean {
  return (
    each.side === "all" &&
    each.group !== null &&
    anyDoes(each.sentence, "distributive") &&
    pairOf(each) !== null
  );
}

function ofEach(each: Draft): readonly Draft[] {
  const [one, other] = pairOf(each) as readonly [string, string];
  return [one, other].map((side) => ({ ...each, side, rules: [...each.rules, "side/each"] }));
}

/** The two that "each" stands for: named before it and joined, with it behind them or behind the people counted. */
function pairOf({ sentence, group, first, last }: Draft): readonly [string, string] | null {
  for (const [at, second] of sentence.names.entries()) {
    const one = sentence.names[at - 1];
    if (one === undefined || one.side === null || second.side === null || second.last >= first) continue;
    if (one.side === second.side || !does(sentence, second.first - 1, "and") || one.last !== second.first - 2)
      continue;
    const behind = Math.max(last, group?.last ?? last) + 1;
    if (does(sentence, second.last + 1, "distributive") || does(sentence, behind, "distributive"))
      return [one.side, second.side];
  }
  return null;
}

function isZeroOfAll({ max, side, sourceSide, status }: Draft): boolean {
  return max === 0 && side === "all" && sourceSide === "all" && status === "asserted";
}

function sidesOf({ sentence }: Draft, context: Context): readonly string[] {
  const here = [...sidesNamed(sentence)];
  return here.length > 0 ? here : context.interstate ? partiesOf(context) : [];
}
