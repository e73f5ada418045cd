import { isNamePart } from "./named.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/**
 * Surnames that a report has told with a first name: by them alone it speaks of the same people later ("Castillo
 * died at the scene"). Gathered when first asked for.
 */
export class Surnames {
  #known: Set<string> | null = null;

  constructor(readonly sentences: readonly Sentence[]) {}

  has(word: string): boolean {
    this.#known ??= this.#gather();
    return this.#known.has(word);
  }

  #gather(): Set<string> {
    const known = new Set<string>();
    for (const sentence of this.sentences)
      for (let at = 0; at < sentence.tokens.length; at += 1)
        if (
          sentence.tokens[at]?.capital === true &&
          isNamePart(sentence, at) &&
          !isNamePart(sentence, at + 1) &&
          (isNamePart(sentence, at - 1) || sentence.personAt[at - 1]?.word.plural === false)
        )
          known.add(sentence.tokens[at]?.lower ?? "");
        else if (isForename(sentence, at)) known.add(sentence.tokens[at]?.lower ?? "");
    return known;
  }
}

/** "8-year-old Ana Reyes", "named as Ana Reyes", "Ana Reyes, 8,", "Ana Reyes died": a child's first name is told alone later. */
function isForename(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at]?.capital !== true) return false;
  if (!isNamePart(sentence, at) || isNamePart(sentence, at - 1) || !isNamePart(sentence, at + 1))
    return false;
  if (sentence.personAt[at - 1] !== undefined || does(sentence, at - 1, "age")) return true;
  if (does(sentence, at - 1, "clause") && does(sentence, at - 2, "identified")) return true;
  let end = at + 1;
  while (isNamePart(sentence, end + 1)) end += 1;
  return isMark(sentence, end + 1, ",") && sentence.tokens[end + 2]?.kind === "number";
}
