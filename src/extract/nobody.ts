import type { Tie } from "./ground.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";

/** What an outcome behind "nobody" or "none of them" does not tell of: another clause's people, or those of whom it is said what they were not. */
export function isOfOthersThanNobody({ group, outcome }: Tie): boolean {
  const { sentence, last, partitive } = group;
  if (isOfOtherClause(sentence, last + 1, outcome.first)) return true;
  if (!partitive) return false;
  // "None of the 12 people killed was armed": twelve are dead
  if (outcome.first === last + 1) return doesOne(sentence, outcome.last + 1, VERB);
  // "None of those who were wounded has died"
  return does(sentence, last + 1, "relative") && !goesOnBehindRelative(sentence, last + 2, outcome.first);
}

const VERB = bitsOf(["be", "have", "verb", "modal"]);

/** "None of those who were wounded died": another verb stands between the clause of "who" and the outcome. */
function goesOnBehindRelative(sentence: Sentence, from: number, to: number): boolean {
  let at = from;
  while (at < to && doesOne(sentence, at, VERB)) at += 1;
  for (at += 1; at < to; at += 1)
    if (sentence.outcomeAt[at] !== undefined || doesOne(sentence, at, VERB)) return true;
  return false;
}

/** "Nobody can say how many died", "nobody was there, though a corporal was hurt"; not "nobody, the ministry said, was hurt". */
function isOfOtherClause(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (isMark(sentence, at, ";") || does(sentence, at, "howMany")) return true;
    // "no suspects, and nobody was hurt"
    if (sentence.quantityAt[at]?.form === "none") return true;
    // "nobody says that six died"; not "nobody was reported hurt"
    const isPassive = does(sentence, at - 1, "be") || does(sentence, at - 1, "have");
    if (does(sentence, at, "tell") && !isPassive) return true;
    if (!isMark(sentence, at, ",")) continue;
    const close = asideEnd(sentence, at, to);
    if (close < 0) return true;
    at = close;
  }
  return false;
}

/** The comma that closes who says so between commas; -1 where something else stands there. */
function asideEnd(sentence: Sentence, comma: number, to: number): number {
  let tells = does(sentence, comma + 1, "accordingTo");
  for (let at = comma + 1; at < to; at += 1) {
    if (isMark(sentence, at, ",")) return tells ? at : -1;
    tells ||= does(sentence, at, "tell");
  }
  return -1;
}
