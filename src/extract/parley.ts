import type { NameMention } from "../language/index.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";

/** The most words from a word for talks to the town they are held in: "talks on a truce in Doha". */
const LONGEST = 6;

/** "talks in Doha", "ahead of a summit in Minsk", "Minsk peace summit", "the Geneva talks": where parties meet, and nobody was harmed. */
export function isSeatOfTalks(sentence: Sentence, { first, last, kind }: NameMention): boolean {
  if (kind !== "capital" && kind !== "place" && kind !== "country") return false;
  if (!anyDoes(sentence, "parley")) return false;
  if (does(sentence, last + 1, "parley")) return true;
  if (
    does(sentence, last + 2, "parley") &&
    !isMark(sentence, last + 1) &&
    !does(sentence, last + 1, "preposition")
  )
    return true;
  if (!does(sentence, first - 1, "within")) return false;
  for (let at = first - 2; at >= Math.max(0, first - LONGEST); at -= 1) {
    if (does(sentence, at, "parley")) return true;
    if (isMark(sentence, at) || sentence.outcomeAt[at] !== undefined || sentence.quantityAt[at] !== undefined)
      return false;
    if (does(sentence, at, "verb") || does(sentence, at, "event")) return false;
  }
  return false;
}
