import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";

/** "gunmen", "militiamen", "rebels", "soldiers": a word for men who fight, whoever's they are. */
export function isBand(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "band") ||
    does(sentence, at, "irregulars") ||
    does(sentence, at, "rebels") ||
    sentence.personAt[at]?.word.kind === "military"
  );
}
