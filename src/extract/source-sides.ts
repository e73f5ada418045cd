import { isOfficeOfState } from "../language/index.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";

/**
 * "The Health Ministry said 24 residents of Batken had died": an office whose state no word tells speaks for the people it
 * counts, once it is known whose they are. A ministry, a mayor or the police count their own; between two states that is
 * the side of the claim, elsewhere the state that the report is about. An army tells of its enemies too, and where a land
 * broke away its kin's ministers count its people: these stay untold.
 */
export function settleSourceSides(drafts: readonly Draft[], context: Context): void {
  if (context.breakaway !== null) return;
  for (const each of drafts) {
    const { sourceKey } = each;
    if (sourceKey === null || each.sourceSide !== null || !sourceKey.startsWith(UNKNOWN)) continue;
    const office = sourceKey.slice(UNKNOWN.length);
    if (!isOfficeOfState(office)) continue;
    const side = sideCounted(each, context);
    if (side === null) continue;
    each.sourceSide = side;
    each.sourceKey = `${side}/${office}`;
    each.rules.push("source/of-its-own");
  }
}

/** How the key of a source begins whose side is not known. */
const UNKNOWN = "?/";

/** Rules by which those counted are whom somebody fights, holds or struck. */
const OF_OTHERS = new Set(["side/enemy", "side/struck", "side/captor", "side/other-party", "side/group"]);

function sideCounted(each: Draft, { interstate, state, rivals }: Context): string | null {
  if (!interstate) return state;
  const { side, rules, category, status } = each;
  if (side === null || rivals === null || !rivals.includes(side)) return null;
  if (category === "captured" || status === "denied" || OF_OTHERS.has(rules.at(-1) ?? "")) return null;
  return side;
}
