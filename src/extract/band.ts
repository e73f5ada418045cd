import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { doesOne } from "./sentence.js";

/** "gunmen", "militiamen", "rebels", "soldiers": a word for men who fight, whoever's they are. */
export function isBand(sentence: Sentence, at: number): boolean {
  return areIrregulars(sentence, at) || sentence.personAt[at]?.word.kind === "military";
}

/** The same of men who are no soldiers. */
export function areIrregulars(sentence: Sentence, at: number): boolean {
  return doesOne(sentence, at, IRREGULARS);
}

const IRREGULARS = bitsOf(["band", "irregulars", "rebels"]);

/** "attacker", "gunman", "suspect": who did a deed, or is said to have. */
export const RUNAWAY = bitsOf(["culprit", "wanted"]);
