import type { Draft } from "./draft.js";
import type { Readings } from "./readings.js";
import { runningTotal } from "./running.js";
import { anyDoes } from "./sentence.js";

/**
 * "20 soldiers were captured": done to all of them at once. Not "is holding 20", "120 captured there are in its jails", which
 * runs on, nor those of a month or a war.
 */
export function isCapturedAtOnce(each: Draft, readings: Readings): boolean {
  return isCapture(each) && !runningTotal(each) && !isBesideTotal(each, readings);
}

function isCapture({ category, unquantified, rules, outcome, sentence }: Draft): boolean {
  return (
    category === "captured" &&
    !unquantified &&
    (rules.includes("link/participle") || rules.includes("link/object")) &&
    outcome?.readings.some(({ frames, weak }) => frames.includes("either") && weak !== true) === true &&
    !anyDoes(sentence, "conflict") &&
    !anyDoes(sentence, "tallied") &&
    !anyDoes(sentence, "jailed") &&
    // "5-11 May: 27 captured", "in October 74 people were detained"
    !sentence.days.some(({ grain }) => grain !== "day")
  );
}

/** "had killed 207 rebels and captured 216": what an army has done until now, where the dead beside them are a total. */
function isBesideTotal(each: Draft, readings: Readings): boolean {
  const { sentence, first } = each;
  const before = readings.lastBefore(sentence, first, (other) => other.parent === null);
  return before?.scope === "total" && before.category === "killed" && !before.unquantified;
}
