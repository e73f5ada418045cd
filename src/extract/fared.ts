import type { Counted } from "./counted.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import type { Group } from "./group.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** "Five were shot, two fatally", "six hurt, two of them badly": how it went for a part of those just told. */
export function faredSo({ sentence, group, here }: Counted): readonly Draft[] | null {
  const { first, last, quantity } = group;
  const whole = here.at(-1);
  if (
    whole?.sentence !== sentence ||
    !isOfThem(group) ||
    quantity?.form === "article" ||
    quantity?.form === "none"
  )
    return null;
  const opens = isMark(sentence, first - 1, ",") || does(sentence, first - 1, "and");
  const isNext = opens && (first - whole.last <= 3 || isWhere(sentence, whole.last + 1, first - 1));
  const next = last + 1;
  if (!isNext || !does(sentence, next, "adverb") || (whole.min ?? 0) < (quantity?.min ?? 0)) return null;
  const end = next + 1;
  const ends = end >= sentence.tokens.length || isMark(sentence, end) || does(sentence, end, "preposition");
  if (!ends) return null;
  const fate = sentence.outcomeAt[next]?.readings.find(({ frames }) => frames.length === 0);
  const one = draft(sentence, group, null, fate?.category ?? whole.category);
  one.parent = whole;
  one.last = next;
  one.doubt = 0.8;
  one.rules.push("compose/manner");
  return [one];
}

/** "two", "46 of them" */
function isOfThem({ type, partitive, head }: Group): boolean {
  return type === "bare" || (partitive && head === null);
}

/** The most tokens of a place and a day: "in the market of Kaya on Friday". */
const LONGEST_PLACE = 9;

/** "shot on the bridge on Friday, nine fatally": where and when alone stand between, in one phrase. */
function isWhere(sentence: Sentence, from: number, to: number): boolean {
  if (to - from > LONGEST_PLACE || !does(sentence, from, "preposition")) return false;
  for (let at = from; at < to; at += 1) {
    if (sentence.outcomeAt[at] !== undefined || sentence.personAt[at] !== undefined) return false;
    if (sentence.quantityAt[at] !== undefined || isMark(sentence, at)) return false;
    if (does(sentence, at, "verb") || does(sentence, at, "be") || does(sentence, at, "and")) return false;
  }
  return true;
}
