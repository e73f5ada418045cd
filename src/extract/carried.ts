import { RUNAWAY } from "./band.js";
import type { Counted } from "./counted.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";

/** How far behind them the hospital may stand that people are brought to, in tokens: "to a nearby field". */
const LONGEST_WAY = 6;

/** "Ambulances took 12 people to hospital", "neighbours rushed the boy to a clinic": they are hurt; not "took nurses to the hospital". */
export function carriedToHospital({ sentence, group, bound }: Counted): readonly Draft[] | null {
  if (!mayBeCarried(sentence)) return null;
  const isOpen = bound === undefined || bound.category === "casualties" || bound.reading?.weak === true;
  if (!isOpen || group.type !== "person" || group.quantity?.form === "none") return null;
  if (!does(sentence, group.first - 1, "carrying") || hasErrand(sentence, group.head?.last ?? -1))
    return null;
  if (does(sentence, group.first - 2, "be")) return null;
  for (let at = group.first; at <= group.last; at += 1)
    if (sentence.outcomeAt[at]?.readings[0]?.category === "killed") return null;
  const end = hospitalBehind(sentence, group.last + 1);
  if (end === null) return null;
  // "took 200 students to the hospital to donate blood"
  if (does(sentence, end + 1, "modal") && !does(sentence, end + 2, "be")) return null;
  if (doesOne(sentence, group.head?.last ?? -1, RUNAWAY)) return null;
  const one = draft(sentence, group, null, "wounded");
  one.first = group.first - 1;
  one.last = end;
  one.doubt = 1;
  one.rules.push("compose/carried");
  return [one];
}

/** Whether the sentence has words for it. */
export function mayBeCarried(sentence: Sentence): boolean {
  return anyDoes(sentence, "carrying") && anyDoes(sentence, "hospital");
}

/** Doctors, officials and reporters have work at a hospital. */
function hasErrand(sentence: Sentence, head: number): boolean {
  return doesOne(sentence, head, AT_WORK) && !does(sentence, head, "kin");
}

const AT_WORK = bitsOf(["voice", "medium"]);

function hospitalBehind(sentence: Sentence, from: number): number | null {
  if (!does(sentence, from, "preposition")) return null;
  for (let at = from + 1; at <= from + LONGEST_WAY; at += 1) {
    if (does(sentence, at, "hospital")) return at;
    if (isMark(sentence, at) || doesOne(sentence, at, ENDS)) return null;
  }
  return null;
}

const ENDS = bitsOf(["and", "but", "clause", "be", "relative"]);
