import type { DayMention } from "../language/index.js";
import type { Draft } from "./draft.js";
import { countsSince, runningTotal, speaksOfWhole } from "./running.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";

/** A strike, a shelling or another single event is what did it: in the claim's own clause. */
export function namedEvent(each: Draft): boolean {
  const { sentence } = each;
  if (countsSince(each)) return false;
  if (struckBefore(each)) return true;
  if (!anyDoes(sentence, "event")) return false;
  if (opensWithEvent(each)) return true;
  for (let at = each.first - 1; at >= Math.max(0, each.first - 10); at -= 1) {
    // "in a bombardment that killed 492"
    if (does(sentence, at, "relative") && isEventNoun(sentence, at - 1) && !does(sentence, at - 1, "events"))
      return true;
    if (
      isMark(sentence, at, ";", ",", ":") ||
      does(sentence, at, "contrast") ||
      does(sentence, at, "relative")
    )
      break;
    if (isEventNoun(sentence, at) && isCountedOnce(sentence, at)) return true;
  }
  const from = behindAside(each);
  for (let at = from; at <= Math.min(sentence.tokens.length - 1, from + 8); at += 1) {
    if (
      isMark(sentence, at, ";", ",", ":", ".") ||
      does(sentence, at, "contrast") ||
      does(sentence, at, "tell")
    )
      break;
    if (isEventNoun(sentence, at) && isCountedOnce(sentence, at)) return true;
  }
  return false;
}

/** One event, or a few of which the number is told: "in two mine explosions". */
function isCountedOnce(sentence: Sentence, noun: number): boolean {
  if (!does(sentence, noun, "events")) return true;
  for (let at = noun - 1; at >= noun - 3; at -= 1) {
    // "in the first strikes"
    if (does(sentence, at, "ofSeries")) return does(sentence, at - 1, "determiner");
    const count = sentence.quantityAt[at];
    if (count !== undefined) return count.min !== null && count.min <= FEW && count.max === count.min;
    if (does(sentence, at, "preposition") || isMark(sentence, at)) return false;
  }
  return false;
}

/** More attacks than these are told as a whole. */
const FEW = 3;

/** So many words an aside between commas has, at most. */
const ASIDE = 10;

/** Behind "six soldiers, among them a captain,": where the clause of a claim goes on. */
function behindAside({ sentence, last }: Draft): number {
  if (!isMark(sentence, last + 1, ",")) return last + 1;
  const opens =
    does(sentence, last + 2, "among") ||
    does(sentence, last + 3, "partitive") ||
    sentence.quantityAt[last + 2] !== undefined;
  if (!opens) return last + 1;
  for (let at = last + 2; at <= last + ASIDE; at += 1) if (isMark(sentence, at, ",")) return at + 1;
  return last + 1;
}

/** "An attack on Pursat, one of the provinces on the border, has killed 13": the sentence is about one event. */
function opensWithEvent(each: Draft): boolean {
  const { sentence } = each;
  let event = -1;
  for (let at = 0; at < Math.min(sentence.tokens.length, 8, each.first); at += 1) {
    if (isMark(sentence, at, ";", ":") || does(sentence, at, "conflict")) return false;
    const verb = does(sentence, at, "verb") && !does(sentence, at - 1, "determiner");
    if (isEventNoun(sentence, at) && !does(sentence, at, "events") && !verb) event = at;
  }
  if (event < 0) return false;
  for (let at = event + 1; at < each.first; at += 1) {
    if (
      isMark(sentence, at, ";", '"', "“", "”") ||
      does(sentence, at, "contrast") ||
      does(sentence, at, "but") ||
      does(sentence, at, "tell") ||
      does(sentence, at, "conflict")
    )
      return false;
  }
  return true;
}

/** "The army shelled a market, leaving 54 dead": the verb of one strike before it in the same clause. */
function struckBefore(each: Draft): boolean {
  const { sentence } = each;
  if (!anyDoes(sentence, "struck")) return false;
  for (let at = each.first - 1; at >= Math.max(0, each.first - 16); at -= 1) {
    if (
      isMark(sentence, at, ";", ":", '"', "”") ||
      does(sentence, at, "contrast") ||
      does(sentence, at, "but")
    )
      return false;
    if (does(sentence, at, "conflict") || does(sentence, at, "sum")) return false;
    if (
      does(sentence, at, "struck") &&
      sentence.outcomeAt[at] === undefined &&
      !does(sentence, at - 1, "determiner")
    )
      return true;
  }
  return false;
}

/** "since the attack on the convoy": when a count began, and not what it is of. */
function isWhereCountBegins(sentence: Sentence, noun: number): boolean {
  if (!anyDoes(sentence, "countsFrom")) return false;
  for (let at = noun - 1; at >= noun - 4; at -= 1) {
    if (does(sentence, at, "countsFrom")) return true;
    if (isMark(sentence, at) || does(sentence, at, "preposition")) return false;
  }
  return false;
}

function isEventNoun(sentence: Sentence, at: number): boolean {
  if (
    !does(sentence, at, "event") ||
    sentence.outcomeAt[at] !== undefined ||
    sentence.nameAt[at] !== undefined ||
    isWhereCountBegins(sentence, at)
  )
    return false;
  const before = at - 1;
  return (
    does(sentence, before, "determiner") ||
    does(sentence, before, "adjective") ||
    does(sentence, before, "preposition") ||
    does(sentence, before, "possessive") ||
    does(sentence, before, "demonstrative") ||
    sentence.nameAt[before] !== undefined ||
    sentence.quantityAt[before] !== undefined ||
    does(sentence, before, "event") ||
    (sentence.roles[before]?.length ?? 0) === 0
  );
}

/** "Two people died when rockets struck the pagoda": what they died of happened at one moment. */
export function isAtMoment(each: Draft): boolean {
  const { sentence, outcome } = each;
  const told = anyDoes(sentence, "moment") || anyDoes(sentence, "contrast");
  if (!told || runningTotal(each) || each.category === "displaced") return false;
  const last = Math.max(each.last, outcome?.last ?? each.last);
  for (let at = last + 1; at <= last + MOMENT; at += 1) {
    if (does(sentence, at, "moment")) return true;
    // "injured near Taybeh while they were moving patients"
    if (does(sentence, at, "contrast"))
      return does(sentence, at + 1, "pronoun") && does(sentence, at + 2, "be");
    if (isMark(sentence, at) || does(sentence, at, "tell") || does(sentence, at, "clause")) return false;
    if (sentence.outcomeAt[at] !== undefined || sentence.quantityAt[at] !== undefined) return false;
  }
  return false;
}

/** So many words behind what befell people it may be told what happened then: those of a place, and no others. */
const MOMENT = 7;

/** "still holds 12 soldiers", "82 people were being held": so many by now, whenever they were taken. */
export function isHeld({ sentence, category, outcome, rules, status }: Draft): boolean {
  if (rules.includes("compose/held")) return true;
  if (category !== "captured" || !anyDoes(sentence, "holding")) return false;
  // "declined to say how many prisoners it was holding"
  if (outcome === null || status === "withheld") return status === "withheld";
  for (let at = outcome.first; at <= outcome.last; at += 1) if (does(sentence, at, "holding")) return true;
  return false;
}

/** No one attack among many kills so many. */
const MANY = 300;

/**
 * "Volunteers shot dead 14 people at a well": a finite verb tells it once. Where a report is of attacks here and there,
 * and nothing says that the count runs on, that is one of them.
 */
export function isToldOnce(each: Draft): boolean {
  const { sentence, outcome, rules } = each;
  if (outcome === null || !mayBeOfOne(each) || isReckonedAt(each)) return false;
  const isVerb = rules.includes("link/subject") || rules.includes("link/object");
  let at = outcome.first - 1;
  while (does(sentence, at, "adverb")) at -= 1;
  const isBe = does(sentence, at, "be");
  if (isBe) at -= 1;
  while (does(sentence, at, "adverb")) at -= 1;
  if (does(sentence, at, "have")) return does(sentence, at, "had") && (isVerb || isBe);
  return isVerb || (isBe && rules.includes("link/participle"));
}

/** "hundreds had been killed", "puts the soldiers killed there at 60": reckoned, and not seen in one attack. */
function isReckonedAt({ group, outcome, approx, max, min, sentence }: Draft): boolean {
  if (approx && max === null && (min ?? 0) >= HUNDREDS) return true;
  if (group === null || outcome === null || group.first <= outcome.last) return false;
  if (!does(sentence, group.first - 1, "change") || isMark(sentence, group.first - 1)) return false;
  for (let at = outcome.first - 1; at >= outcome.first - PUTS_REACH; at -= 1)
    if (does(sentence, at, "change")) return true;
  return false;
}

const HUNDREDS = 200;
/** "puts the soldiers killed": so many words before the outcome the verb stands, at most. */
const PUTS_REACH = 4;

/** Not so many, and nothing says that the count runs on, or is of the war or of a longer time. */
export function mayBeOfOne(each: Draft): boolean {
  const { sentence, category, status, min } = each;
  if (category === "displaced" || status === "withheld" || (min ?? 0) >= MANY || isHeld(each)) return false;
  if (runningTotal(each)) return false;
  if (sentence.inTitle || sentence.days.some((day) => day.grain !== "day" && !isOneNight(sentence, day)))
    return false;
  return !speaksOfWhole(sentence) && !countsSince(each);
}

/** "on the night of 15 to 16 March". */
export function isOneNight(sentence: Sentence, { grain, first }: DayMention): boolean {
  if (grain !== "span") return false;
  let at = first - 1;
  while (does(sentence, at, "determiner") || does(sentence, at, "preposition")) at -= 1;
  return does(sentence, at, "partOfDay") || (does(sentence, at, "of") && does(sentence, at - 1, "partOfDay"));
}

/** "Nobody was hurt": told of one time and ended there; not "nobody has been hurt", "none were hurt in its operation". */
export function isNobodyThen({ sentence, outcome, group, max, rules, unquantified }: Draft): boolean {
  if (max !== 0 || unquantified || outcome === null || !rules.includes("link/participle")) return false;
  if (group?.partitive === true) return false;
  if (sentence.inTitle || speaksOfWhole(sentence) || anyDoes(sentence, "asOf")) return false;
  const be = outcome.first - 1;
  if (!does(sentence, be, "be") || does(sentence, be - 1, "have")) return false;
  const next = outcome.last + 1;
  return next >= sentence.tokens.length || isMark(sentence, next) || does(sentence, next, "there");
}
