import type { Category } from "../domain/category.js";
import type { Draft } from "./draft.js";
import type { Readings } from "./readings.js";

/**
 * "Victims" and "casualties" are killed or wounded by what stands around them: the same figure told with its
 * outcome elsewhere; a part or the rest of the figure before; a figure that completes a sum of deaths; a second,
 * other figure right behind one of deaths. What stays undecided stays `casualties`. True where any was settled.
 */
export function settleCasualties(readings: Readings): boolean {
  let settled = false;
  for (const each of readings.drafts) {
    if (
      each.category !== "casualties" ||
      each.status === "withheld" ||
      each.min === 0 ||
      !(isPeopleWord(each) || isLosses(each))
    )
      continue;
    const found = outcomeOf(each, readings);
    if (found === null) continue;
    each.category = found.category;
    each.rules.push(found.rule);
    settled = true;
  }
  return settled;
}

interface Outcome {
  readonly category: Category;
  readonly rule: string;
}

function outcomeOf(each: Draft, readings: Readings): Outcome | null {
  if (each.rules.includes("bare/composition")) return null;
  if (isLosses(each)) {
    const deaths = readings.previous(each);
    const isNear = deaths?.category === "killed" && each.sentence.index - deaths.sentence.index <= 1;
    return isNear ? { category: "killed", rule: "casualties/context" } : null;
  }
  const same = each.unquantified ? undefined : readings.sameFigure(each, ["killed", "wounded"])[0];
  if (same !== undefined) return { category: same.category, rule: "casualties/same-figure" };
  const deaths = readings.preceding(each).filter((other) => other.category === "killed" && !other.previous);
  const last = deaths[0];
  const distance = last === undefined ? 99 : each.sentence.index - last.sentence.index;
  if (each.unquantified) return distance <= 1 ? { category: "killed", rule: "casualties/context" } : null;
  if (
    completes(each, [...deaths, ...readings.following(each).filter((other) => other.category === "killed")])
  )
    return { category: "killed", rule: "casualties/sum" };
  if (last === undefined || distance > 2) return null;
  if (each.group?.partitive === true || each.parent !== null || each.rules.includes("link/among"))
    return { category: "killed", rule: "casualties/part" };
  // the deaths are told already: another running figure beside them counts the hurt
  const beside =
    !last.unquantified &&
    last.min !== null &&
    each.min !== null &&
    each.rules.includes("link/toll") &&
    each.min > last.min;
  return beside ? { category: "wounded", rule: "casualties/beside-deaths" } : null;
}

/** One count of deaths and this one make a third: 35 dead, "46 casualties", 81 dead in all. */
function completes(each: Draft, deaths: readonly Draft[]): boolean {
  const mins = new Set(deaths.flatMap((other) => (other.min === null ? [] : [other.min])));
  return each.min !== null && [...mins].some((min) => mins.has(min + (each.min ?? 0)));
}

/** "the losses might reach 4,000": a figure of losses, told as a running one. */
function isLosses({ outcome, rules, unquantified }: Draft): boolean {
  if (unquantified || !rules.includes("link/toll")) return false;
  return outcome?.readings.every(({ people, frames }) => people !== true && frames.includes("head")) === true;
}

/** The word leaves it open; "killed or wounded" does not. */
function isPeopleWord(each: Draft): boolean {
  const outcome = each.outcome ?? each.parent?.outcome;
  return (
    outcome?.readings.some((reading) => reading.people === true || reading.frames.includes("toll")) === true
  );
}
