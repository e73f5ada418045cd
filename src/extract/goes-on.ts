import type { Draft } from "./draft.js";
import { isHeld } from "./event-told.js";
import type { Readings } from "./readings.js";
import { runningTotal, speaksOfWhole } from "./running.js";
import { does } from "./sentence.js";

/** What a paragraph counts behind an incident is of that incident, where nothing turns to the war or to a longer time. */
export function goesOnWithIncident(each: Draft, readings: Readings): boolean {
  const { sentence } = each;
  if (each.category === "displaced" || each.status === "withheld" || isHeld(each)) return false;
  if (runningTotal(each) || sentence.days.length > 0 || speaksOfWhole(sentence)) return false;
  const before = readings.previous(each);
  if (before === undefined || before.sentence.inTitle !== sentence.inTitle) return false;
  // "100 rebels died in the first strikes. India lost five men": in all
  if (isLossOfState(each, before)) return false;
  return before.scope === "incident" && before.sentence.paragraph === sentence.paragraph;
}

function isLossOfState({ outcome, sentence }: Draft, before: Draft): boolean {
  if (outcome === null || before.sentence === sentence || !does(sentence, outcome.first, "losing"))
    return false;
  return sentence.nameAt[outcome.first - 1]?.kind === "country";
}
