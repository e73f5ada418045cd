import { isOfficeOfState } from "../language/index.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";

/**
 * "The Health Ministry said 24 residents of Batken had died": an office whose state no word tells speaks for the people it
 * counts, once it is known whose they are. A ministry, a mayor or the police count their own; between two states that is
 * the side of the claim, elsewhere the state that the report is about. Not where one office counts both sides, nor by
 * soldiers, whom an army counts of its enemies too, nor where a land broke away, whose people its kin's ministers count.
 */
export function settleSourceSides(drafts: readonly Draft[], context: Context): void {
  if (context.breakaway !== null) return;
  const untold = drafts.filter(isUntold);
  if (untold.length === 0) return;
  const counted = new Map<string | null, Set<string>>();
  for (const each of untold) {
    const side = sideCounted(each, context);
    if (side === null) continue;
    const sides = counted.get(each.sourceKey);
    if (sides === undefined) counted.set(each.sourceKey, new Set([side]));
    else sides.add(side);
  }
  for (const each of untold) {
    const [side, another] = counted.get(each.sourceKey) ?? [];
    if (side === undefined || another !== undefined || sideCounted(each, context) === null) continue;
    const office = each.sourceKey?.slice(UNKNOWN.length);
    each.sourceSide = side;
    each.sourceKey = `${side}/${office}`;
    each.rules.push("source/of-its-own");
  }
}

function isUntold({ sourceKey, sourceSide }: Draft): boolean {
  if (sourceKey === null || sourceSide !== null || !sourceKey.startsWith(UNKNOWN)) return false;
  return isOfficeOfState(sourceKey.slice(UNKNOWN.length));
}

/** How the key of a source begins whose side is not known. */
const UNKNOWN = "?/";

/** Rules by which those counted are whom somebody fights, holds or struck. */
const OF_OTHERS = new Set(["side/enemy", "side/struck", "side/captor", "side/other-party", "side/group"]);

function sideCounted(each: Draft, { interstate, state, rivals }: Context): string | null {
  if (!interstate) return state;
  const { side, rules, category, status } = each;
  if (side === null || rivals === null || !rivals.includes(side)) return null;
  if (category === "captured" || each.kind === "military" || status === "denied") return null;
  if (rules.some((rule) => OF_OTHERS.has(rule))) return null;
  return side;
}
