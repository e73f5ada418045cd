import type { Draft } from "./draft.js";
import { isToldOnce, mayBeOfOne } from "./event-told.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, doesOne, isMark } from "./sentence.js";

/** So many tokens behind what befell people it is told where. */
const REACH = 8;

/**
 * "Gunmen killed 22 people at a baptism", "ten died in one house in Jabalia": told once, of one spot, it is one attack. Not
 * "more than 200 have died in the camp since May".
 */
export function isAtSpot(each: Draft): boolean {
  const { sentence, rules } = each;
  if (!anyDoes(sentence, "spot")) return false;
  // "seven dead in one block"
  if (!isToldOnce(each) && !(rules.includes("link/head") && mayBeOfOne(each))) return false;
  const last = Math.max(each.last, each.outcome?.last ?? 0);
  for (let at = last + 1; at <= last + REACH; at += 1) {
    if (doesOne(sentence, at, OTHER_CLAUSE) || isMark(sentence, at)) break;
    if (isSpot(sentence, at)) return true;
  }
  // "In a school in Nuseirat 14 people were killed"
  const first = Math.min(each.first, each.outcome?.first ?? each.first);
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    if (doesOne(sentence, at, OTHER_CLAUSE) || isMark(sentence, at, ";", ":", '"')) return false;
    if (isSpot(sentence, at)) return true;
  }
  return false;
}

const OTHER_CLAUSE = bitsOf(["tell", "but", "contrast", "relative"]);

/** "at a well", "in one house", "on the bridge": the noun with its preposition. */
function isSpot(sentence: Sentence, noun: number): boolean {
  if (!doesOne(sentence, noun, SPOT) || sentence.personAt[noun] !== undefined) return false;
  // "a school bus driver", "house arrest"
  if (sentence.personAt[noun + 1] !== undefined || sentence.outcomeAt[noun + 1] !== undefined) return false;
  let at = noun - 1;
  for (let steps = 0; steps < LONGEST && isWithin(sentence, at); steps += 1) at -= 1;
  return doesOne(sentence, at, PLACES);
}

/** The most words between the preposition and the noun: "in the crowded old market". */
const LONGEST = 5;

function isWithin(sentence: Sentence, at: number): boolean {
  const count = sentence.quantityAt[at];
  if (count !== undefined) return count.min === 1 && count.max === 1;
  if (doesOne(sentence, at, PLACES) || isMark(sentence, at)) return false;
  return (
    doesOne(sentence, at, BETWEEN) || sentence.nameAt[at] !== undefined || sentence.roles[at]?.length === 0
  );
}

const SPOT = bitsOf(["spot"]);
const PLACES = bitsOf(["preposition", "within"]);
const BETWEEN = bitsOf(["determiner", "possessive", "genitive", "adjective", "spot", "dwelling", "thing"]);
