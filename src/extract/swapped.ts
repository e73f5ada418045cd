import type { Counted } from "./counted.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import { haveHomes } from "./flight.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne } from "./sentence.js";

/** What may stand between the people and their verb, in tokens. */
const LONGEST_GAP = 4;

/**
 * "The sides exchanged prisoners. Fifteen Georgians were returned to Tbilisi, five Russians came back": who comes home in an exchange of prisoners, told
 * of in the same sentence or the one before, had been held. Not residents, who come back to their villages.
 */
export function swapped({ sentence, group, bound, prior, here, before }: Counted): readonly Draft[] | null {
  if (bound !== undefined || group.type !== "person" || group.partitive || haveHomes(sentence, group))
    return null;
  const form = group.quantity?.form;
  if (form !== "digits" && form !== "words") return null;
  const verb = homeward(sentence, group.first, group.last);
  if (verb === null) return null;
  const goesOn = [...here, ...before].some(
    (each) => each.rules.includes(RULE) && (each.sentence === sentence || each.sentence === prior),
  );
  // behind an exchange soldiers and "15 Georgians" come home; "two ministers" and "40 students" come back from elsewhere
  const isAfter =
    prior !== null && tellsOfSwap(prior) && (group.kind === "military" || group.names.length > 0);
  if (!goesOn && !tellsOfSwap(sentence) && !isAfter) return null;
  const one = draft(sentence, group, null, "captured");
  one.first = Math.min(group.first, verb);
  one.last = Math.max(group.last, verb);
  one.doubt = 1;
  one.rules.push(RULE);
  return [one];
}

const RULE = "compose/swapped";
const HOME = bitsOf(["goingFree", "undone", "freeing", "returning", "fetching"]);
const BETWEEN = bitsOf(["have", "be", "adverb", "of", "outOf"]);

/** "were returned", "came back" behind them, "has returned" before. */
function homeward(sentence: Sentence, first: number, last: number): number | null {
  if (doesOne(sentence, first - 1, HOME)) return first - 1;
  for (let at = last + 1; at <= last + LONGEST_GAP; at += 1) {
    if (doesOne(sentence, at, HOME)) {
      while (doesOne(sentence, at + 1, HOME)) at += 1;
      return at;
    }
    if (!doesOne(sentence, at, BETWEEN) && sentence.nameAt[at] === undefined) return null;
  }
  return null;
}

/** "exchanged prisoners", "a prisoner swap" */
function tellsOfSwap(sentence: Sentence): boolean {
  if (!anyDoes(sentence, "swapping")) return false;
  return sentence.tokens.some((_, at) => does(sentence, at, "captive"));
}
