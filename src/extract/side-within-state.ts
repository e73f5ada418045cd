import type { Context } from "./context.js";
import type { Draft, Settled } from "./draft.js";
import { does } from "./sentence.js";

/**
 * Whose people a side-less claim of a war inside a state counts. Its civilians and its displaced are the state's own;
 * a toll of people who may be anybody's is of all sides. Men under arms are the state's or the group's by what they
 * are called. `near` is the claim of the few sentences before; null where there is none.
 */
export function withinState(each: Draft, near: Draft | null, context: Context): Settled {
  const isTheirs = each.kind === "unknown" || each.kind === "military";
  const isTopic = near?.side != null && near.kind === "military" && near.parent === null;
  if (near !== null && isTopic && isTheirs && near.scope !== "subset" && refersBack(each, near))
    return { side: near.side, rule: "side/topic" };
  if (each.kind === "military" || each.kind === "police") return armed(each, context);
  if (each.category === "displaced" || each.kind === "civilian")
    return { side: context.state, rule: "side/state" };
  if (context.raided) return { side: context.state, rule: "side/raided" };
  return anybody(each);
}

/** "Several were wounded", "nine of them": stands for those just counted. */
function refersBack(each: Draft, near: Draft): boolean {
  const refers = each.group === null || each.group.rest || each.group.type === "bare" || each.group.partitive;
  return refers && each.sentence.index - near.sentence.index <= 1;
}

/** Soldiers and police are the state's; fighters are the group's, where the report tells of one group. */
function armed(each: Draft, context: Context): Settled {
  const { group, sentence } = each;
  if (group === null) return anybody(each);
  for (let at = group.first; at <= group.last; at += 1)
    if (does(sentence, at, "ofState")) return { side: context.state, rule: "side/state" };
  const { head } = group;
  if (head === null || head.word.kind === "unknown") return anybody(each);
  if (does(sentence, head.last, "irregulars")) {
    const only = context.groups.length === 1 ? (context.groups[0] ?? null) : null;
    return { side: only, rule: only === null ? "side/unknown" : "side/group" };
  }
  // where other states fight beside it, soldiers may be theirs
  return context.allied ? anybody(each) : { side: context.state, rule: "side/regulars" };
}

function anybody(each: Draft): Settled {
  return sumsUp(each) ? { side: "all", rule: "side/report" } : { side: null, rule: "side/unknown" };
}

/** One person is of one side, whichever that is. */
export function sumsUp(each: Draft): boolean {
  return each.unquantified || each.max !== 1;
}
