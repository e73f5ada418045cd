import type { Counted } from "./counted.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import type { Group } from "./group.js";
import { endsPhrase } from "./phrase-end.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** How many sentences back the toll may stand that is taken apart. */
const REACH = 2;

/** The most tokens from one item of a list to the next: ", 83 of whom were executed, and" is too far. */
const STEP = 3;

/**
 * "These include 146 fighters and 154 civilians", "It also counts 257 troops and 18 herders", "Among the dead it lists 34
 * women": people that a verb of listing names, item by item, right after a toll that is larger than each of them. What befell
 * the toll befell them. Not "the army counts 300 men", where no toll was told, nor "lists 34 women among its members".
 */
export function listed({ sentence, group, bound, here, before }: Counted): readonly Draft[] | null {
  // "among the dead it lists 34 women": the figure of the list's verb, not of the noun
  if ((bound !== undefined && bound.rule !== "link/toll") || !isListable(group)) return null;
  const sibling = here.at(-1);
  const isNext = sibling?.rules.includes("compose/listed") === true && isNextItem(sentence, sibling, group);
  if (!isNext && !opensList(sentence, group.first - 1)) return null;
  if (!endsPhrase(sentence, group.last + 1, BEHIND)) return null;
  const whole = isNext ? sibling.parent : tollBefore(sentence, before);
  if (whole === null || (whole.min ?? 0) <= (group.quantity?.min ?? 0)) return null;
  const one = draft(sentence, group, null, whole.category);
  one.parent = whole;
  one.doubt = 1;
  one.rules.push("compose/listed");
  return [one];
}

function isListable({ type, quantity, head, partitive, outcomes }: Group): boolean {
  if (type !== "person" || quantity === null || partitive || outcomes.length > 0) return false;
  if (head?.word.household === true || (quantity.min ?? 0) < 1) return false;
  return quantity.form === "digits" || quantity.form === "words";
}

/** "it lists", "these include", "the Observatory also counts": a verb of listing with its subject right before it. */
function opensList(sentence: Sentence, verb: number): boolean {
  if (!does(sentence, verb, "listing")) return false;
  let at = verb - 1;
  while (does(sentence, at, "adverb") || does(sentence, at, "have")) at -= 1;
  // "he had counted six children": what somebody saw
  if (isMark(sentence, at) || does(sentence, at, "be") || does(sentence, at, "personal")) return false;
  return (
    does(sentence, at, "pronoun") ||
    does(sentence, at, "demonstrative") ||
    does(sentence, at, "voice") ||
    sentence.nameAt[at] !== undefined ||
    sentence.mayBeName(at)
  );
}

function isNextItem(sentence: Sentence, sibling: Draft, { first }: Group): boolean {
  if (sibling.group === null || first - sibling.last > STEP) return false;
  for (let at = sibling.last + 1; at < first; at += 1)
    if (!isMark(sentence, at, ",") && !does(sentence, at, "and")) return false;
  return true;
}

/** The toll told last: of the dead or the wounded, with a number, and no part itself. */
function tollBefore(sentence: Sentence, before: readonly Draft[]): Draft | null {
  const [named] = sentence.outcomes;
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const each = before[index] as Draft;
    if (sentence.index - each.sentence.index > REACH || each.sentence.inTitle) return null;
    if (each.parent !== null || !TOLLS.has(each.category)) continue;
    if (each.unquantified || each.status === "withheld" || each.previous) return null;
    if (named !== undefined && !named.readings.some(({ category }) => category === each.category)) continue;
    // "814 killed and 903 wounded": the dead are meant where no other word is used
    const dead = before.find(
      (other) => other.sentence === each.sentence && other.category === "killed" && other.parent === null,
    );
    return named === undefined ? (dead ?? each) : each;
  }
  return null;
}

const TOLLS: ReadonlySet<string> = new Set(["killed", "wounded"]);

/** What may stand behind an item: another, a clause about it, when. */
const BEHIND = bitsOf(["and", "but", "contrast", "partitive", "relative"]);
