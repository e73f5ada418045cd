import type { Draft } from "./draft.js";
import { bitsOf, type RoleBits } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";
import { isDeed } from "./whose.js";

/** How far before a figure the people may be named among whom it was counted, in tokens. */
const REACH = 10;

/**
 * Whether those counted are men of a group, whichever, and never a state's own: "100 militants", "among the insurgents 58
 * were killed", "nine died on the rebels' side", "the insurgents lost 41 men". Not "the militants killed 12".
 */
export function isRebels(each: Draft): boolean {
  return isOfMen(each, REBELS);
}

/** The same of "fighters", "militiamen": men of a group where a state speaks of those it fights. */
export function isIrregulars(each: Draft): boolean {
  return isOfMen(each, IRREGULARS);
}

/** The same of "fighters" and "gunmen"; not of youths or a mob. */
export function isOfBand(each: Draft): boolean {
  return isIrregulars(each) || (each.kind !== "civilian" && isOfMen(each, BAND));
}

/** The same of "attackers": men who did it, of whatever party. */
export function isOfAssailants(each: Draft): boolean {
  return each.kind !== "civilian" && isOfMen(each, ASSAILANTS);
}

/** What the men are called by. */
type Men = RoleBits;
const REBELS = bitsOf(["rebels"]);
const IRREGULARS = bitsOf(["irregulars"]);
const BAND = bitsOf(["band"]);
const ASSAILANTS = bitsOf(["assailants"]);

function isOfMen(each: Draft, men: Men): boolean {
  const { sentence, group } = each;
  if (!sentence.present.hasOne(men)) return false;
  const head = group?.head;
  if (head != null && doesOne(sentence, head.last, men)) return true;
  // "killed a large number of militants"
  if (group === null) return each.rules.includes("bare/object") && doesOne(sentence, each.last, men);
  return each.parent === null && (isAmongBefore(each, men) || isAmongBehind(each, men));
}

/** "Among the insurgents 58 were killed", "losses among the rebels came to 27", "the insurgents lost 41" */
function isAmongBefore(each: Draft, men: Men): boolean {
  const { sentence, group, outcome } = each;
  const first = Math.min(group?.first ?? each.first, outcome?.first ?? each.first);
  for (let at = (group?.first ?? first) - 1; at >= Math.max(0, first - REACH); at -= 1) {
    if (isMark(sentence, at, ";", ".", ":") || does(sentence, at, "but") || does(sentence, at, "contrast"))
      return false;
    if (sentence.quantityAt[at] !== undefined && sentence.quantityAt[at]?.form !== "article") return false;
    if (does(sentence, at, "tell") && !does(sentence, at, "change")) return false;
    if (!doesOne(sentence, at, men)) continue;
    if (isJoined(sentence, at)) return false;
    // "militant deaths"
    if (outcome !== null && sentence.outcomeAt[at + 1] === outcome && !each.rules.includes("link/object"))
      return true;
    return isAmong(sentence, at) || isLoser(each, at) || isOwnerOfLosses(sentence, at);
  }
  return false;
}

/** "30 died among the rebels", "12 dead on the insurgents' side", "most of the dead were militants" */
function isAmongBehind({ sentence, group, outcome, last }: Draft, men: Men): boolean {
  const from = Math.max(last, group?.last ?? last, outcome?.last ?? last) + 1;
  if (isSaidToBe(sentence, last, men) || isSaidToBe(sentence, from - 1, men)) return true;
  for (let at = from; at <= from + 3; at += 1) {
    if (isMark(sentence, at)) return false;
    if (doesOne(sentence, at, men)) return isAmong(sentence, at) && !isJoined(sentence, at);
  }
  return false;
}

/** "were militants", "are known terrorists", at the end of the people or behind them. */
function isSaidToBe(sentence: Sentence, last: number, men: Men): boolean {
  if (doesOne(sentence, last, men)) return does(sentence, last - 1, "be");
  if (!does(sentence, last + 1, "be")) return false;
  let at = last + 2;
  while (does(sentence, at, "adverb") || does(sentence, at, "adjective")) at += 1;
  return doesOne(sentence, at, men) && !isJoined(sentence, at);
}

/** "among the insurgents", "of the militants,", "on the rebel side", "on the side of the rebels" */
function isAmong(sentence: Sentence, at: number): boolean {
  let before = at - 1;
  while (does(sentence, before, "determiner") || does(sentence, before, "adjective")) before -= 1;
  const behind = behindGenitive(sentence, at);
  if (does(sentence, behind, "party"))
    return does(sentence, before, "joins") && !does(sentence, before, "of");
  if (behind > at + 1) return false;
  if (does(sentence, before, "among")) return true;
  if (!does(sentence, before, "of")) return false;
  // "the number of militants killed"
  if (does(sentence, before - 1, "party") || does(sentence, before - 1, "tallied")) return true;
  return before === 0 && (isMark(sentence, at + 1, ",") || sentence.quantityAt[at + 1] !== undefined);
}

/** "the militants' losses": not "the militants' victims", whom they harmed. */
function isOwnerOfLosses(sentence: Sentence, at: number): boolean {
  const behind = behindGenitive(sentence, at);
  if (behind === at + 1) return false;
  const losses = sentence.outcomeAt[behind];
  return (
    losses?.readings.some(({ category, people }) => category === "casualties" && people !== true) === true
  );
}

function behindGenitive(sentence: Sentence, at: number): number {
  let behind = at + 1;
  while (isMark(sentence, behind, "'", "’") || does(sentence, behind, "genitive")) behind += 1;
  return behind;
}

/** "the insurgents lost 41", "the rebels have lost 41" */
function isLoser(each: Draft, at: number): boolean {
  const { sentence, outcome } = each;
  if (outcome === null || !each.rules.includes("link/object") || isDeed(each)) return false;
  let next = at + 1;
  while (does(sentence, next, "have") || does(sentence, next, "adverb")) next += 1;
  return next === outcome.first && does(sentence, next, "losing");
}

/** "among insurgents and soldiers": not of the group alone. */
function isJoined(sentence: Sentence, at: number): boolean {
  if (does(sentence, at - 1, "and")) return true;
  return does(sentence, at + 1, "and") && sentence.quantityAt[at + 2] === undefined;
}
