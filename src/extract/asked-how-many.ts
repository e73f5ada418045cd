import type { Category } from "../domain/category.js";
import type { Counted } from "./counted.js";
import { type Draft, draft } from "./draft.js";
import { endsPhrase } from "./phrase-end.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";

/** How far behind "how many" it is told what befell them, in tokens. */
const REACH = 6;

/** "How many died nobody knows; the army says 12", "Asked how many had died, he said: “Twelve.”": a bare number that answers. */
export function askedHowMany({ sentence, group, here }: Counted): readonly Draft[] | null {
  if (group.type !== "bare" || !anyDoes(sentence, "howMany")) return null;
  const form = group.quantity?.form;
  if (form !== "digits" && form !== "words" && form !== "vague") return null;
  const asked = askedBefore(sentence, group.first);
  if (asked === null || !isTold(sentence, group.first - 1) || !endsPhrase(sentence, group.last + 1, BEHIND))
    return null;
  const one = draft(sentence, group, null, asked);
  one.related = here.findLast(({ category }) => category === asked) ?? null;
  one.doubt = 1.4;
  one.rules.push("compose/asked");
  return [one];
}

const BEHIND = bitsOf(["and", "but", "contrast", "clause", "adverb", "agent"]);

/** What befell those whose number is asked for before a token. */
function askedBefore(sentence: Sentence, before: number): Category | null {
  for (let at = before - 1; at >= 0; at -= 1) {
    if (!does(sentence, at, "howMany")) continue;
    for (let index = at + 1; index <= at + REACH && index < before; index += 1) {
      if (does(sentence, index, "thing")) return null;
      const reading = sentence.outcomeAt[index]?.readings[0];
      if (reading !== undefined) return reading.category;
    }
    return null;
  }
  return null;
}

/** "says", "puts it at", "said: “": right before the number. */
function isTold(sentence: Sentence, from: number): boolean {
  let at = from;
  while (isMark(sentence, at, '"', "“", ":") || does(sentence, at, "adverb")) at -= 1;
  return does(sentence, at, "tell") || (at < from && does(sentence, at, "count"));
}
