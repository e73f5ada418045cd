import type { Draft } from "./draft.js";
import { does } from "./sentence.js";

/** Soldiers and police, by the noun: men under arms of a state, in whosever mouth. */
export function isOfState({ group, kind, sentence }: Draft): boolean {
  const head = group?.head;
  if (group == null || head == null || group.possessive) return false;
  if (kind !== "military" && kind !== "police") return false;
  if (head.word.kind === "unknown" || does(sentence, head.last, "rebels")) return false;
  return !does(sentence, head.last, "irregulars") && !does(sentence, head.last, "combatants");
}
