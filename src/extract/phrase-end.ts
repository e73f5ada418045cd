import type { RoleBits } from "./role-set.js";
import { doesOne, isMark, type Sentence } from "./sentence.js";

/** Whether a phrase ends before a token: the sentence, a mark, a day, or a word that does one of `behind` (`bitsOf`). */
export function endsPhrase(sentence: Sentence, at: number, behind: RoleBits): boolean {
  if (at >= sentence.tokens.length || isMark(sentence, at) || sentence.dayAt[at] !== undefined) return true;
  return doesOne(sentence, at, behind);
}
