import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";

/** How far behind "spoke" its "of" may stand, in tokens. */
const FARTHEST_OF = 6;

/**
 * Whether a verb is one of speech for what stands behind it: "had spoken on Sunday night of 67 hurt", "speaks about 17 fallen",
 * "named 192 soldiers who had fallen", "has identified 79 of the dead". Not "spoke in the town of Goma", "named two captains".
 */
export function tellsLater(sentence: Sentence, verb: number): boolean {
  if (does(sentence, verb, "speaksOf")) return isOfFigure(sentence, ofBehind(sentence, verb));
  if (!does(sentence, verb, "identifies") || does(sentence, verb - 1, "be")) return false;
  const quantity = sentence.quantityAt[verb + 1];
  if (quantity === undefined || quantity.form === "article") return false;
  let next = quantity.last + 1;
  // "identified one of them as Major Ali Noor"
  if (does(sentence, next - 1, "partitive") || does(sentence, next, "partitive")) return true;
  while (sentence.nameAt[next]?.kind === "demonym") next += 1;
  if (sentence.outcomeAt[next] !== undefined) return true;
  // "79 of the dead", "121 of its dead"
  if (does(sentence, next, "of")) return isHarm(sentence, next + 1);
  return sentence.personAt[next] !== undefined && isHarm(sentence, next + 1);
}

/** The "of" or "about" behind a verb, with nothing but days and adverbs between; -1 for none. */
function ofBehind(sentence: Sentence, verb: number): number {
  for (let at = verb + 1; at <= verb + FARTHEST_OF; at += 1) {
    const day = sentence.dayAt[at];
    if (day !== undefined) at = day.last;
    else if (does(sentence, at, "of")) return at;
    else if (sentence.quantityAt[at] !== undefined) return at - 1;
    else if (
      !does(sentence, at, "preposition") &&
      !does(sentence, at, "adverb") &&
      !does(sentence, at, "partOfDay")
    )
      return -1;
  }
  return -1;
}

function isOfFigure(sentence: Sentence, of: number): boolean {
  if (of < 0) return false;
  const form = sentence.quantityAt[of + 1]?.form ?? "article";
  return form !== "article" && isHarm(sentence, of + 2);
}

/** A word for those harmed stands near. */
function isHarm(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + FARTHEST_OF; at += 1) if (sentence.outcomeAt[at] !== undefined) return true;
  return false;
}
