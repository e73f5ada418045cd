import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** "According to X, ..." opens the sentence or a clause of it. */
export function startsClause(sentence: Sentence, at: number): boolean {
  let index = at - 1;
  while (
    index >= 0 &&
    (isMark(sentence, index, '"', "“", "(") ||
      does(sentence, index, "and") ||
      does(sentence, index, "but") ||
      does(sentence, index, "adverb"))
  )
    index -= 1;
  return index < 0 || isMark(sentence, index, ";", ":");
}

/** The start of the coordinate clause that holds a token: behind the last semicolon, "while", "but". */
export function clauseStart(sentence: Sentence, at: number): number {
  for (let index = at - 1; index >= 0; index -= 1) {
    if (isMark(sentence, index, ";")) return index + 1;
    if (isContrast(sentence, index)) return index;
  }
  return 0;
}

export function clauseEnd(sentence: Sentence, at: number, size: number): number {
  for (let index = at; index < size; index += 1) {
    if (isMark(sentence, index, ";")) return index - 1;
    if (isContrast(sentence, index) && index > at) return index - 1;
  }
  return size - 1;
}

/** "while", "whereas", "but": the other clause has a speaker of its own. */
function isContrast(sentence: Sentence, index: number): boolean {
  return opensContrast(sentence, index) || (does(sentence, index, "but") && !does(sentence, index, "adverb"));
}

/** "while", "whereas", before a clause with a subject: not "while defending the country". */
export function opensContrast(sentence: Sentence, index: number): boolean {
  return does(sentence, index, "contrast") && !does(sentence, index + 1, "participle");
}
