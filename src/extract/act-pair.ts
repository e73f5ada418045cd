import type { ActSentence } from "./act-words.js";
import type { Context } from "./context.js";

/**
 * The two parties of a report: two states at war, or a state and the group it fights; empty where it has no two.
 * A mediator may be named as often as they, but not where there is fighting.
 */
export function pairOf(
  { sides, interstate, state, group }: Context,
  read: readonly ActSentence[],
): readonly string[] {
  if (!interstate) return state !== null && group !== null ? [state, group] : [];
  const fights = new Map(sides.slice(0, 4).map((side) => [side, 0]));
  for (const acts of read) {
    if (!tellsFighting(acts)) continue;
    const named = acts.sentence.names.filter(({ kind }) => kind !== "person" && kind !== "capital");
    for (const side of new Set(named.map((name) => name.side)))
      if (side !== null && fights.has(side)) fights.set(side, (fights.get(side) ?? 0) + 1);
  }
  const ranked = [...fights].sort((a, b) => b[1] - a[1]).map(([side]) => side);
  return ranked.slice(0, 2);
}

const FIGHTING: ReadonlySet<string> = new Set(["clash", "attack", "accusation"]);

function tellsFighting({ sentence, words }: ActSentence): boolean {
  // "urged them to stop the attacks": a mediator's word
  if (words.some(({ deeds }) => deeds.some(({ kind }) => kind === "statement" || kind === "talks")))
    return false;
  if (sentence.outcomes.length > 0) return true;
  return words.some(
    ({ deeds, topics }) =>
      topics.includes("fighting") ||
      topics.includes("attack") ||
      deeds.some(({ kind }) => FIGHTING.has(kind)),
  );
}
