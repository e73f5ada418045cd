import { type Draft, shareOutcome } from "./draft.js";
import { gappedParty } from "./gapped.js";
import type { Group } from "./group.js";
import type { Link } from "./link.js";
import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";

/** "Armenia reported 46 deaths and Azerbaijan 35": a bare figure behind another party shares what befell the first. */
export function gappedFigure(
  sentence: Sentence,
  group: Group,
  here: readonly Draft[],
  bound: Link | undefined,
): Draft | null {
  const near = here.at(-1);
  if (group.type !== "bare" || near?.group == null || near.parent !== null) return null;
  if (bound !== undefined && bound.outcome !== null && bound.outcome.first > group.last) return null;
  if (bound === undefined && isClauseOfOwn(sentence, group)) return null;
  const party = gappedParty(sentence, group.first);
  return party === null || party.first <= near.group.last
    ? null
    : shareOutcome(sentence, group, near, "compose/gapped", 1);
}

/** "12 died and two people were arrested", "two survived": what befell the first is not what befell these. */
export function isClauseOfOwn(sentence: Sentence, group: Group): boolean {
  let at = group.last + 1;
  while (does(sentence, at, "adverb")) at += 1;
  if (does(sentence, at, "be") || does(sentence, at, "have")) return true;
  if (group.type !== "bare") return false;
  // "received three bullet wounds"
  const outcome = sentence.outcomeAt[at];
  if (
    outcome?.readings.every(({ frames }) => frames.includes("object") || frames.includes("subject")) === true
  )
    return !outcome.readings.some(({ frames }) => frames.includes("head"));
  return (
    does(sentence, at, "verb") && !does(sentence, at, "participle") && sentence.outcomeAt[at] === undefined
  );
}
