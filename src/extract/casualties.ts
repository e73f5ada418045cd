import type { Draft } from "./draft.js";

/**
 * "Victims" and "casualties" are killed or wounded by what stands around them: the same figure told with its
 * outcome elsewhere; a part or the rest of the figure before; a figure that completes a sum of deaths; a second,
 * other figure right behind one of deaths. What stays undecided stays `casualties`.
 */
export function settleCasualties(drafts: readonly Draft[]): void {
  drafts.forEach((each, index) => {
    if (each.category !== "casualties" || each.status === "withheld" || each.min === 0) return;
    if (!isPeopleWord(each)) return;
    const before = drafts.slice(Math.max(0, index - 6), index).filter((other) => other.category === "killed" && !other.previous);
    const same = drafts.find((other) => isOutcome(other) && other.min === each.min && other.max === each.max && !other.unquantified && !each.unquantified);
    if (same !== undefined) return become(each, same.category, "casualties/same-figure");
    const last = before.at(-1);
    if (each.unquantified) {
      if (last !== undefined && each.sentence.index - last.sentence.index <= 1) become(each, "killed", "casualties/context");
      return;
    }
    const completes = drafts.some((sum) => sum.category === "killed" && sum.min !== null && drafts.some((part) => part.category === "killed" && part !== sum && part.min !== null && part.min + (each.min ?? 0) === sum.min));
    if (completes) return become(each, "killed", "casualties/sum");
    if (last === undefined || each.sentence.index - last.sentence.index > 2) return;
    if (each.group?.partitive || each.parent !== null || each.rules.includes("link/among")) return become(each, "killed", "casualties/part");
    // the deaths are told already: another running figure beside them counts the hurt
    if (!last.unquantified && last.min !== null && each.min !== null && each.rules.includes("link/toll") && each.min > last.min) become(each, "wounded", "casualties/beside-deaths");
  });
}

function isOutcome(each: Draft): boolean {
  return each.category === "killed" || each.category === "wounded";
}

/** The word leaves it open; "killed or wounded" does not. */
function isPeopleWord(each: Draft): boolean {
  return each.outcome?.readings.some((reading) => reading.people === true || reading.frames.includes("toll")) === true;
}

function become(each: Draft, category: Draft["category"], rule: string): void {
  each.category = category;
  each.rules.push(rule);
}
