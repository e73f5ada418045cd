import type { Counted } from "./counted.js";
import type { Draft } from "./draft.js";
import { shareOutcome } from "./draft.js";
import { isClauseOfOwn } from "./gapped-figure.js";
import type { Group } from "./group.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";

/**
 * "Three soldiers were killed, as well as two civilians", "57 men had died in the fighting, along with 22 of the militia": behind
 * a comma, others whom the same befell. Not "He came along with 20 soldiers", nor "nine died, along with 300 cattle".
 */
export function besides({ sentence, group, bound, here }: Counted): readonly Draft[] | null {
  if (bound !== undefined || !anyDoes(sentence, "besides") || group.quantity?.form === "none") return null;
  if (group.type !== "person" && !(group.type === "bare" && (group.partitive || group.rest))) return null;
  const near = here.at(-1);
  if (near?.group == null || near.sentence !== sentence || near.parent !== null || near.max === 0)
    return null;
  // "35 villagers, 11 of whom died, as well as eight soldiers", "along with two other victims"
  if (isOfWhole(sentence, near.group) || group.outcomes.length > 0) return null;
  let at = group.first - 1;
  while (does(sentence, at, "possessive") || does(sentence, at, "determiner")) at -= 1;
  if (!does(sentence, at, "besides")) return null;
  while (does(sentence, at, "besides")) at -= 1;
  if (!isMark(sentence, at, ",") || at <= near.last || isTold(sentence, near.last + 1, at)) return null;
  if (isClauseOfOwn(sentence, group)) return null;
  return [shareOutcome(sentence, group, near, "compose/besides", 0.8)];
}

/** Somebody speaks between, or another figure is told. */
function isTold(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const form = sentence.quantityAt[at]?.form ?? "article";
    if (form !== "article" || isMark(sentence, at, ";", ":") || does(sentence, at, "relative")) return true;
  }
  return false;
}

function isOfWhole(sentence: Sentence, { first, last, partitive }: Group): boolean {
  for (let at = first; at <= last; at += 1) if (does(sentence, at, "partRelative")) return true;
  return partitive || does(sentence, last + 1, "partRelative");
}
