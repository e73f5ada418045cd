import { isNamePart } from "./named.js";
import type { Sentence } from "./sentence.js";

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
      for (let at = 1; at < sentence.tokens.length; at += 1)
        if (
          sentence.tokens[at]?.capital === true &&
          isNamePart(sentence, at) &&
          !isNamePart(sentence, at + 1) &&
          (isNamePart(sentence, at - 1) || sentence.personAt[at - 1]?.word.plural === false)
        )
          known.add(sentence.tokens[at]?.lower ?? "");
    return known;
  }
}
