import type { ActSentence } from "./act-words.js";
import type { Context } from "./context.js";
import { inOrder } from "./in-order.js";

/**
 * The two parties of a report: two states at war, or a state and the group it fights; empty where it has no two.
 * A mediator may be named as often as they, but not where there is fighting.
 */
export function pairOf(
  { sides, interstate, state, group }: Context,
  read: readonly ActSentence[],
): readonly string[] {
  if (!interstate) return state !== null && group !== null ? [state, group] : [];
  const most = sides.slice(0, MOST).map((side) => ({ side, fights: 0 }));
  for (const acts of read) {
    if (acts.sentence.names.length === 0 || !tellsFighting(acts)) continue;
    for (const each of most) if (isNamed(acts, each.side)) each.fights += 1;
  }
  return inOrder(most, (a, b) => b.fights - a.fights)
    .slice(0, 2)
    .map(({ side }) => side);
}

/** Among so many sides the two that fight are looked for. */
const MOST = 4;

function isNamed({ sentence }: ActSentence, side: string): boolean {
  for (const name of sentence.names)
    if (name.side === side && name.kind !== "person" && name.kind !== "capital") return true;
  return false;
}

const FIGHTING: ReadonlySet<string> = new Set(["clash", "attack", "accusation"]);

function tellsFighting({ sentence, words }: ActSentence): boolean {
  // "urged them to stop the attacks": a mediator's word
  let fights = sentence.outcomes.length > 0;
  for (const { deeds, topics } of words) {
    for (const { kind } of deeds) {
      if (kind === "statement" || kind === "talks") return false;
      fights ||= FIGHTING.has(kind);
    }
    fights ||= topics.includes("fighting") || topics.includes("attack");
  }
  return fights;
}
