import type { Draft } from "./draft.js";
import { bitsOf } from "./role-set.js";
import { anyDoes, does, doesOne, isMark, standsForPeople } from "./sentence.js";

/** "Three bodies have not been identified": some of the dead, of whom it is told that they have no name yet. */
export function isIdentified({ sentence, category, outcome, first, last }: Draft): boolean {
  if (category !== "killed" || !anyDoes(sentence, "identified")) return false;
  if (outcome === null || !standsForPeople(outcome)) return false;
  // "six of the 24 bodies": the 24 are the whole
  if (does(sentence, first - 1, "determiner") && does(sentence, first - 2, "of")) return false;
  let at = last + 1;
  while (doesOne(sentence, at, LEADS)) at += 1;
  return at > last + 1 && does(sentence, at, "identified");
}

const LEADS = bitsOf(["be", "have", "negation", "adverb", "earlier"]);

/** How far from the bodies it is told where they are, in tokens. */
const NEAR = 8;

/**
 * "2,500 bodies lie buried unidentified", "another 1,500 remained in morgues", "the bodies of 32 soldiers were handed over":
 * those of the dead whose bodies are somewhere by now.
 */
export function isLaidAway({ sentence, category, outcome, first, last, rules }: Draft): boolean {
  if (category !== "killed" || !anyDoes(sentence, "laidAway")) return false;
  const isBodies = outcome !== null && standsForPeople(outcome);
  if (!isBodies && !rules.includes("compose/rest")) return false;
  for (let at = last; at <= last + NEAR; at += 1) {
    if (isMark(sentence, at, ";", ".")) return false;
    if (does(sentence, at, "laidAway")) return true;
  }
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    if (isMark(sentence, at, ",", ";", ".")) return false;
    if (does(sentence, at, "laidAway")) return true;
  }
  return false;
}
