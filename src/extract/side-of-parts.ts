import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import type { Readings } from "./readings.js";

/** How many sentences behind a figure its parts may be told. */
const REACH = 2;

/** Rules by which a figure has a side though no words of its own tell it. */
const INFERRED = new Set(["side/attacked", "side/raided", "side/country", "side/only", "side/about"]);

/**
 * "The toll has reached 290, with 58 soldiers and 206 militants among the dead": a figure of which parts of two parties are
 * told is of all sides, and so are its copies. Foreigners among the dead leave it the land's.
 */
export function settleWholes({ readings, context }: { readings: Readings; context: Context }): void {
  for (const each of readings.drafts) {
    if (!isWhole(each) || !hasPartsOfTwo(each, readings, context)) continue;
    sumUp(each);
    for (const other of readings.sameLeast(each)) if (isWhole(other)) sumUp(other);
  }
}

function isWhole({ rules, min, unquantified, parent, scope, status }: Draft): boolean {
  if (min === null || unquantified || parent !== null || scope === "subset") return false;
  const last = rules.findLast((rule) => rule.startsWith("side/")) ?? "";
  return status !== "withheld" && (INFERRED.has(last) || last === "side/same-figure");
}

function hasPartsOfTwo(each: Draft, readings: Readings, context: Context): boolean {
  const { state, groups, rivals } = context;
  const sides = new Set<string>();
  let sum = 0;
  for (const part of readings.following(each)) {
    if (part.sentence.index - each.sentence.index > REACH) break;
    if (part.category !== each.category || part.scope !== "subset" || part.unquantified) continue;
    const { side, min } = part;
    const isParty =
      side !== null && (side === state || groups.includes(side) || rivals?.includes(side) === true);
    if (!isParty || min === null) continue;
    sides.add(side);
    sum += min;
  }
  return sides.size > 1 && sum <= (each.min ?? 0);
}

function sumUp(each: Draft): void {
  each.side = "all";
  each.rules.push("side/of-parts");
}
