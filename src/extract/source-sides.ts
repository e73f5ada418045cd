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
  if (context.breakaway?.kinFights === false) return;
  const byOffice = new Map<string, Told[]>();
  for (const each of drafts) {
    const office = officeOf(each);
    const side = office === null ? null : sideCounted(each, context);
    if (office === null || side === null) continue;
    const told = byOffice.get(office);
    if (told === undefined) byOffice.set(office, [{ each, side }]);
    else told.push({ each, side });
  }
  for (const [office, told] of byOffice) {
    if (told.some(({ side }) => side !== told[0]?.side)) continue;
    for (const { each, side } of told) {
      each.sourceSide = side;
      each.sourceKey = `${side}/${office}`;
      each.rules.push("source/of-its-own");
    }
  }
}

/** A claim and the side whose people it counts. */
interface Told {
  readonly each: Draft;
  readonly side: string;
}

/** The office that says so, where its state is not known. */
function officeOf({ sourceKey, sourceSide }: Draft): string | null {
  if (sourceKey === null || sourceSide !== null || !sourceKey.startsWith(UNKNOWN)) return null;
  const office = sourceKey.slice(UNKNOWN.length);
  return isOfficeOfState(office) ? office : null;
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
