import type { Draft } from "./draft.js";

/** "Among the dead is an American": what befell one tells nothing of whose the others are. */
function isOneAmongOthers(each: Draft): boolean {
  return each.scope === "subset" && each.parent === null && each.max === 1;
}

/** A side-less toll in a report that counts one side only takes that side. */
export function onlySide(drafts: readonly Draft[]): string | null {
  const sides = new Set<string | null>();
  // who keeps silent of losses counts nobody's
  for (const each of drafts)
    if (
      each.scope !== "background" &&
      !isOneAmongOthers(each) &&
      each.status !== "withheld" &&
      !each.rules.includes("side/none")
    )
      sides.add(each.side);
  return sides.size === 1 ? ([...sides][0] ?? null) : null;
}
