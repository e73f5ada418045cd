import type { Counted } from "./counted.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import type { Group } from "./group.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does } from "./sentence.js";

/** "had shot seven people dead", "beat two men to death", "burned six alive": a verb, its people, and that they died of it. */
export function struckDead({ sentence, group }: Counted): readonly Draft[] | null {
  if (!anyDoes(sentence, "toDeath") || !isStruckDead(sentence, group)) return null;
  const one = draft(sentence, group, sentence.outcomeAt[group.last + 1] ?? null, "killed");
  one.first = group.first - 1;
  one.last = group.last + 1;
  while (does(sentence, one.last + 1, "toDeath")) one.last += 1;
  one.rules.push("compose/struck-dead");
  return [one];
}

function isStruckDead(sentence: Sentence, { type, quantity, first, last }: Group): boolean {
  if (type === "thing" || type === "unknown" || quantity?.form === "none") return false;
  if (!does(sentence, first - 1, "striking") || !does(sentence, last + 1, "toDeath")) return false;
  // "burned six alive", not "left nine alive"
  return !does(sentence, last + 1, "captive") || does(sentence, first - 1, "burning");
}
