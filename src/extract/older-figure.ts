import { corrected } from "./corrected.js";
import type { Counted } from "./counted.js";
import { type Draft, shareOutcome } from "./draft.js";
import type { Group } from "./group.js";
import { isFormerFigure } from "./led-figure.js";
import { olderOfTwo } from "./older-pair.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** An older figure beside a newer one, by the words between or the bracket around it. */
export function older({ sentence, group, previous, next, here }: Counted): readonly Draft[] | null {
  const old =
    olderOfTwo(sentence, group, [previous, next], here) ??
    olderFigure(sentence, group, here) ??
    corrected(sentence, group, here.at(-1)) ??
    olderInBrackets(sentence, group, here.at(-1)) ??
    olderInClause(sentence, group, here.at(-1));
  return old === null ? null : [old];
}

/** How many tokens may lead from a bracket to the older figure in it: "(was", "(it had been". */
const LEAD = 3;
/** How far behind the newer figure its bracket may open, in tokens. */
const NEAR = 3;

/** "toll now 46 (was 24)", "46 dead (previously 24)": the older figure in brackets behind the newer; null for any other. */
function olderInBrackets(sentence: Sentence, group: Group, near: Draft | undefined): Draft | null {
  if (near?.group == null || group.type !== "bare" || group.outcomes.length > 0) return null;
  if (!isMark(sentence, group.last + 1, ")", ",", ";")) return null;
  let open = group.first - 1;
  let isOlder = false;
  for (; open >= group.first - 1 - LEAD && !isMark(sentence, open, "(", "["); open -= 1) {
    const leads =
      does(sentence, open, "be") || does(sentence, open, "earlier") || does(sentence, open, "adverb");
    if (!leads && !does(sentence, open, "had") && !does(sentence, open, "pronoun")) return null;
    isOlder ||= does(sentence, open, "be") || does(sentence, open, "earlier");
  }
  if (!isOlder || !isMark(sentence, open, "(", "[") || open - near.last > NEAR || open < near.last)
    return null;
  const one = shareOutcome(sentence, group, near, "compose/previous", 1);
  one.previous = true;
  return one;
}

/** "rose to 940, the Observatory announced, after it was 718 on Friday": the figure's own past, in a clause of its own. */
function olderInClause(sentence: Sentence, group: Group, near: Draft | undefined): Draft | null {
  if (near?.group == null || near.sentence !== sentence || near.parent !== null) return null;
  if (!isFormerFigure(sentence, group)) return null;
  const one = shareOutcome(sentence, group, near, "compose/previous", 1);
  one.previous = true;
  return one;
}

/** "The ministry, which had earlier spoken of 36, said 44 had died": what is told of who speaks, and not what befell the 36. */
export function isToldAside(sentence: Sentence, { type, first, last }: Group): boolean {
  if (type !== "bare" || !isMark(sentence, last + 1, ",") || !does(sentence, last + 2, "tell")) return false;
  if (!does(sentence, first - 1, "tell")) return false;
  for (let at = first - 1; at > 0 && at > first - 8; at -= 1)
    if (isMark(sentence, at)) return false;
    else if (does(sentence, at, "relative")) return isMark(sentence, at - 1, ",");
  return false;
}

/** "climbed from 103 to 121": the figure it climbed from. */
export function risesFrom(sentence: Sentence, group: Group, next: Group | undefined): boolean {
  const from = group.first - 1;
  // "revised down from 36 to 24"
  const isFrom =
    does(sentence, from, "outOf") ||
    (does(sentence, from, "previous") && does(sentence, from - 1, "previous"));
  if (next === undefined || !isFrom || next.first - group.last > 3) return false;
  if (!does(sentence, next.first - 1, "change") && !does(sentence, next.first - 1, "onto")) return false;
  for (let step = 2; step <= 6; step += 1) if (does(sentence, group.first - step, "change")) return true;
  return false;
}

/** "data from the two governments": who is counted speaks, and befell nobody. */
export function countsSpeakers(sentence: Sentence, { quantity }: Group): boolean {
  return quantity !== null && does(sentence, quantity.last + 1, "voice");
}

/** "up from 103", "after 24 earlier", "against 36 before": the older figure of the one just read. */
function olderFigure(sentence: Sentence, group: Group, here: readonly Draft[]): Draft | null {
  const near = here.at(-1);
  if (near === undefined || near.group === null || group.outcomes.length > 0) return null;
  if (group.type === "person" && !isComparedTo(sentence, group)) return null;
  // "51 bodies from four graves"
  if (group.type === "unknown" && does(sentence, group.first - 1, "outOf")) return null;
  if (countsSpeakers(sentence, group)) return null;
  const before = beforeCount(sentence, group.first - 1);
  if (
    !does(sentence, before, "previous") ||
    (!does(sentence, before, "origin") && sentence.quantityAt[before] !== undefined)
  )
    return null;
  if (group.first - near.last > 8) return null;
  const one = shareOutcome(sentence, group, near, "compose/previous", 1);
  one.previous = !does(sentence, before, "against") || !isCompared(sentence, group.last + 1);
  return one;
}

/** "compared with 134 people in 2023", "against 24 soldiers last year": the same of another time. */
function isComparedTo(sentence: Sentence, { first, last, head, partitive }: Group): boolean {
  if (head === null || partitive || !does(sentence, first - 1, "previous")) return false;
  if (does(sentence, first - 1, "clause") || does(sentence, first - 1, "outOf")) return false;
  return sentence.days.some((day) => day.first > last && day.first - last <= COMPARED);
}

/** "up from [an earlier count of] 30": the token before the noun for the older figure. */
function beforeCount(sentence: Sentence, from: number): number {
  if (!does(sentence, from, "of") || !does(sentence, from - 1, "tallied")) return from;
  let at = from - 2;
  while (
    does(sentence, at, "determiner") ||
    does(sentence, at, "adjective") ||
    (does(sentence, at, "earlier") && !does(sentence, at - 1, "change"))
  )
    at -= 1;
  return at;
}

/** "against 12 last year", "against 120 in September", "against 12 by the government's count": of another time or teller. */
function isCompared(sentence: Sentence, from: number): boolean {
  for (let at = from; at <= from + COMPARED; at += 1) {
    if (isMark(sentence, at)) return false;
    const grain = sentence.dayAt[at]?.grain;
    if (grain !== undefined) return grain !== "day";
    if (does(sentence, at, "agent") || does(sentence, at, "accordingTo")) return true;
  }
  return false;
}

/** How far behind the figure its time or teller may stand: "in the same period of 2024". */
const COMPARED = 5;
