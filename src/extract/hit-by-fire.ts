import type { Counted } from "./counted.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne } from "./sentence.js";

/** "fired into the crowd, hitting four people", "a shell fell in the yard, striking two girls": whom arms have hit. */
export function hitByFire({ sentence, group, bound }: Counted): readonly Draft[] | null {
  if (!anyDoes(sentence, "hitting") || bound !== undefined || group.head === null) return null;
  if (group.quantity?.form === "none" || !does(sentence, group.first - 1, "hitting")) return null;
  if (!isOfArms(sentence, group.first - 2)) return null;
  // "fatally striking the driver"
  const isFatal = sentence.outcomeAt[group.first - 2]?.readings.some(({ frames }) => frames.length === 0);
  const one = draft(sentence, group, null, isFatal === true ? "killed" : "wounded");
  one.first = group.first - 1;
  one.doubt = 1;
  one.rules.push("compose/hit-by-fire");
  return [one];
}

/** Something was fired before. */
function isOfArms(sentence: Sentence, from: number): boolean {
  for (let at = from; at >= 0; at -= 1) if (doesOne(sentence, at, ARMS)) return true;
  return false;
}

const ARMS = bitsOf(["struck", "missiles", "striking", "shooting"]);
