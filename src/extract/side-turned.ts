import type { Settled } from "./draft.js";
import { landsIn } from "./lands-named.js";
import { otherParty } from "./opponent.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";
import type { Asked } from "./side-asked.js";

/**
 * "The toll in Israel has reached 12. | On the other side of the fence the bombing has driven 52,000 from their homes": of two
 * lands at war the one of which the report did not tell last.
 */
export function ofOtherSide({ each, context, readings }: Asked): Settled | null {
  const { sentence } = each;
  const { rivals } = context;
  if (rivals === null || !turnsOver(sentence) || landsIn(sentence, rivals).size > 0) return null;
  const before = readings.nearest(
    each,
    (other) => other.sentence.index < sentence.index && other.side !== null && rivals.includes(other.side),
  );
  const other = before?.side == null ? null : otherParty(before.side, context);
  return other === null ? null : { side: other, rule: "side/turned" };
}

/** "Across the border", "On the other side of the fence": at the beginning, not "fired across the border". */
function turnsOver(sentence: Sentence): boolean {
  if (!anyDoes(sentence, "border") || !anyDoes(sentence, "beyond")) return false;
  for (let at = 0; at <= OPENING; at += 1) {
    if (!does(sentence, at, "beyond")) continue;
    let border = at + 1;
    while (does(sentence, border, "beyond")) border += 1;
    while (does(sentence, border, "determiner") || isAdjective(sentence, border)) border += 1;
    if (!does(sentence, border, "border")) return false;
    while (does(sentence, border + 1, "border")) border += 1;
    // "across the border region"
    return isMark(sentence, border + 1, ",") || !does(sentence, border + 1, "dwelling");
  }
  return false;
}

function isAdjective(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "adjective") && !does(sentence, at, "border");
}

/** How far from the beginning such words may stand: "But on the other side". */
const OPENING = 3;
