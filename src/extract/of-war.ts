import type { Draft } from "./draft.js";
import { does, isMark, type Sentence } from "./sentence.js";

/** "after twelve days of war that cost 638 lives": the conflict as a whole did it, whatever day it ended on. */
export function isOfWar({ sentence, first, outcome }: Draft): boolean {
  const from = Math.min(first, outcome?.first ?? first);
  let told = false;
  for (let at = from - 1; at >= Math.max(1, from - 8); at -= 1) {
    if (does(sentence, at, "relative")) return isOfConflict(sentence, at, told, from);
    // "in fighting that both sides say has killed dozens"
    told ||= does(sentence, at, "tell");
    // "fighting in which, the United Nations said, 40 were killed"
    const open = isMark(sentence, at, ",") ? openingAside(sentence, at) : at;
    if (open < at) {
      at = open;
      told = true;
    } else if (isMark(sentence, at)) return false;
  }
  return false;
}

/** "fighting that", "a war which, the UN says,", "fighting in which, the UN says,". */
function isOfConflict(sentence: Sentence, relative: number, told: boolean, from: number): boolean {
  if (does(sentence, relative - 1, "conflict")) return told || from - relative <= 3;
  return told && does(sentence, relative, "wherein") && does(sentence, relative - 2, "conflict");
}

/** The comma that opens an aside about who tells, by the one that closes it; that one where it is none. */
function openingAside(sentence: Sentence, comma: number): number {
  if (!does(sentence, comma - 1, "tell")) return comma;
  for (let at = comma - 2; at >= comma - LONGEST_ASIDE; at -= 1) if (isMark(sentence, at, ",")) return at;
  return comma;
}

const LONGEST_ASIDE = 8;
