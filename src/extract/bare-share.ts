import type { Draft } from "./draft.js";
import type { Readings } from "./readings.js";
import { bitsOf } from "./role-set.js";
import { runningTotal } from "./running.js";
import type { Sentence } from "./sentence.js";
import { doesOne, isMark, words } from "./sentence.js";

/**
 * "Nineteen people were treated. Ten were in a serious state", "Nine came with blast wounds; two had been shot": a bare
 * number says more about some of those just counted, by another word for what befell them. Not "Ten died in Shebaa.
 * Three died in Khiam": a place or a day of its own makes it another figure.
 */
export function isBareShare(each: Draft, readings: Readings): boolean {
  const { sentence, group, outcome, min } = each;
  if (group === null || outcome === null || min === null || each.unquantified) return false;
  if (group.type !== "bare" || group.quantity?.additional === true || outcome.first < group.last)
    return false;
  if (!opensClause(sentence, group.first) || runningTotal(each) || isSetApart(sentence)) return false;
  const whole = readings.nearest(each, (other) => other.scope !== "subset" && other.parent === null);
  if (whole?.outcome == null || whole.category !== each.category || whole.unquantified) return false;
  if (whole.status === "withheld" || whole.previous || (whole.min ?? 0) <= min) return false;
  if (!isRightBehind(whole, each) || isOfOtherDeed(each)) return false;
  const told = words(whole.sentence, whole.outcome.first, whole.outcome.last);
  return words(sentence, outcome.first, outcome.last) !== told;
}

/** "Five died in a separate attack", "were shot dead at a roadblock later": others, of whom another word for dying says nothing. */
function isOfOtherDeed({ sentence, category, outcome }: Draft): boolean {
  if (outcome === null) return false;
  if (category === "killed" && !outcome.readings.some(({ mortal }) => mortal === true)) return true;
  for (let at = outcome.last + 1; at < sentence.tokens.length; at += 1)
    if (doesOne(sentence, at, DEED)) return true;
  return false;
}

const DEED = bitsOf(["event", "events", "struck", "spot"]);

/** So many sentences back the whole is told, at most: its parts may stand between. */
const NEAR = 2;

/** In a sentence shortly before, or in the same one behind a mark. */
function isRightBehind(whole: Draft, { sentence, first }: Draft): boolean {
  const before = whole.sentence;
  if (before.inTitle !== sentence.inTitle) return false;
  if (before === sentence) return isMark(sentence, first - 1, ";") || isMark(sentence, first - 2, ";");
  return sentence.index - before.index <= NEAR && sentence.paragraph === before.paragraph;
}

/** The number is what the sentence or its clause opens with. */
function opensClause(sentence: Sentence, first: number): boolean {
  let at = first - 1;
  while (doesOne(sentence, at, LEADS)) at -= 1;
  return at < 0 || isMark(sentence, at);
}

const LEADS = bitsOf(["adverb", "tell", "and", "but"]);

/** A place or a day of its own. */
function isSetApart({ names, days }: Sentence): boolean {
  return days.length > 0 || names.some(({ kind }) => kind === "place" || kind === "capital");
}
