import type { Draft } from "./draft.js";
import { PARTIES } from "./parties.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";

/** "on both sides" */
export function bothSides(sentence: Sentence, each: Draft): boolean {
  if (!anyDoes(sentence, "sum")) return false;
  const end = Math.min(sentence.tokens.length - 1, each.last + 10);
  let from = Math.max(0, each.first - 8);
  // "India and Pakistan accuse each other; five hurt in Ferozepur"
  for (let at = from; at < each.first; at += 1) if (isMark(sentence, at, ";")) from = at + 1;
  for (let at = from; at <= end; at += 1) {
    if (!does(sentence, at, "sum") || !does(sentence, at + 1, "sum")) continue;
    // "12 people had died and called on both sides", not "12 have died on both sides"
    if (at < each.last || !isObject(sentence, at)) return true;
  }
  return false;
}

/** "urged both sides to stop": behind a verb, or a preposition that it rules. */
function isObject(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at - 1, "speechAct") ||
    does(sentence, at - 1, "verb") ||
    does(sentence, at - 2, "speechAct")
  );
}

/** "Les combats entre l'armée congolaise et le M23 ont fait 700 morts": fighting of parties that are named counts all. */
export function fightingBetween(each: Draft): boolean {
  const { sentence } = each;
  const sides = new Set<string>();
  for (let at = each.first - 1; at >= Math.max(0, each.first - 24); at -= 1) {
    if (isMark(sentence, at, ";", ":", "“", "«")) return false;
    const name = sentence.nameAt[at];
    if (name?.side != null && PARTIES.has(name.kind)) sides.add(name.side);
    if (does(sentence, at, "between") && sides.size > 1) return true;
  }
  return false;
}
