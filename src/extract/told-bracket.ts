import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** The most tokens of "according to the mayor of the town". */
const LONGEST = 12;

/**
 * "killed 14 villagers, according to the mayor, and nine gunmen", "14 died in Bor, the governor said, and six in Twic": where the
 * words end that tell only who says so, between two commas; the comma itself, where it opens no such words.
 */
export function bracketClose(sentence: Sentence, comma: number): number {
  if (!isMark(sentence, comma, ",")) return comma;
  const isAccount = does(sentence, comma + 1, "accordingTo");
  for (let at = comma + 1; at <= comma + LONGEST && at < sentence.tokens.length; at += 1) {
    if (isMark(sentence, at, ",")) return isAccount || does(sentence, at - 1, "utters") ? at : comma;
    if (isMark(sentence, at, ";", ":", '"') || sentence.outcomeAt[at] !== undefined) return comma;
    if (sentence.quantityAt[at] !== undefined && sentence.quantityAt[at]?.form !== "article") return comma;
  }
  return comma;
}
