import type { Draft } from "./draft.js";
import type { Readings } from "./readings.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/**
 * "Four people were shot": the word tells who was hit, not who lives. Where the report tells that some of them died, the
 * number is of dead and wounded together: a part of them died; so many died and so many were wounded as make it up; or the
 * same sentence goes on with the dead ("4 shot, 1 dead"). True where any was settled.
 */
export function settleHits(readings: Readings): boolean {
  let settled = false;
  for (const each of readings.drafts) {
    if (!isHit(each)) continue;
    const near = [...readings.preceding(each), ...readings.following(each)];
    if (
      !near.some((other) => isPartOf(other, each, readings)) &&
      !isMadeUp(each, near) &&
      !goesOnWithDead(each, near)
    )
      continue;
    each.category = "casualties";
    each.rules.push("casualties/hit");
    settled = true;
  }
  return settled;
}

/**
 * "Those killed include a teacher and a boy hit by shrapnel", "The dead: a boy struck by a bullet", "Three people were killed:
 * a farmer and a woman shot in the chest": how each of the dead was hit, in a list that they head. Not "a girl hurt", whom
 * the word tells to be alive, nor "a boy hit by shrapnel was taken to hospital".
 */
export function settleListedHits(drafts: readonly Draft[]): void {
  for (const each of drafts) {
    if (each.category !== "wounded" || each.unquantified || !isMortal(each) || !isInListOfDead(each))
      continue;
    each.category = "killed";
    each.scope = "subset";
    each.rules.push("killed/listed");
  }
}

function isMortal({ outcome, parent }: Draft): boolean {
  return (outcome ?? parent?.outcome)?.readings.some(({ mortal }) => mortal === true) === true;
}

function isInListOfDead({ sentence, first, last, outcome }: Draft): boolean {
  const end = Math.max(last, outcome?.last ?? last) + 1;
  if (does(sentence, end, "be") || does(sentence, end, "have")) return false;
  const from = outcome === null ? first : Math.min(first, outcome.first);
  for (let at = from - 1; at >= 0; at -= 1) {
    if (isMark(sentence, at, ";") || does(sentence, at, "but") || does(sentence, at, "contrast"))
      return false;
    // "..., and a boy was hit": a clause of its own
    if (does(sentence, at, "be") && !isAmongDead(sentence, at - 1)) return false;
    const head = sentence.outcomeAt[at];
    if (head === undefined) continue;
    at = head.first;
    // "shot dead", of another in the list; "shot at", which tells of nobody
    const reading = head.readings.find(({ frames }) => frames.length > 0);
    if (reading !== undefined && opensList(sentence, head, from)) return reading.category === "killed";
  }
  return false;
}

/** "include", "including", a colon or "among" before the word for the dead makes a list of what stands behind it. */
function opensList(sentence: Sentence, { first, last }: OutcomeMention, end: number): boolean {
  for (let at = last + 1; at < end; at += 1)
    if (does(sentence, at, "including") || isMark(sentence, at, ":")) return true;
  return does(sentence, last + 1, "be") && isAmong(sentence, first);
}

function isAmongDead(sentence: Sentence, at: number): boolean {
  const head = sentence.outcomeAt[at];
  return head !== undefined && isAmong(sentence, head.first);
}

function isAmong(sentence: Sentence, first: number): boolean {
  return (
    does(sentence, first - 1, "among") ||
    (does(sentence, first - 1, "determiner") && does(sentence, first - 2, "among"))
  );
}

function isHit({ category, outcome, min, max, parent, unquantified, group }: Draft): boolean {
  if (category !== "wounded" || parent !== null || unquantified || min === null || min !== max || min < 2)
    return false;
  if (group === null || group.partitive || group.rest || group.quantity?.additional === true) return false;
  return outcome?.readings.some(({ mortal }) => mortal === true) === true;
}

function isPartOf(other: Draft, whole: Draft, readings: Readings): boolean {
  if (other.category !== "killed" || !isCounted(other)) return false;
  if (other.parent === whole) return true;
  // "Four men were shot. Two of them died": of the number told last
  if (other.group?.partitive !== true || other.group.whole !== null) return false;
  if (other.sentence.index - whole.sentence.index > REACH) return false;
  return readings.nearest(other, isWhole) === whole;
}

function isWhole({ parent, min, unquantified }: Draft): boolean {
  return parent === null && !unquantified && (min ?? 0) > 1;
}

function isCounted({ min, max, unquantified }: Draft): boolean {
  return !unquantified && min !== null && min === max && min > 0;
}

/** How many sentences away the dead and the wounded may be told who make up a number. */
const REACH = 5;

/** One killed and three wounded make four. */
function isMadeUp({ min, sentence }: Draft, near: readonly Draft[]): boolean {
  const hurt = new Set<number>();
  const isBeside = (other: Draft): boolean =>
    other.parent === null &&
    isCounted(other) &&
    (other.sentence.inTitle || Math.abs(other.sentence.index - sentence.index) <= REACH);
  for (const other of near) if (other.category === "wounded" && isBeside(other)) hurt.add(other.min ?? 0);
  return near.some(
    (other) => other.category === "killed" && isBeside(other) && hurt.has((min ?? 0) - (other.min ?? 0)),
  );
}

/** "4 shot, 1 dead", "Five people were shot and two died": the fewer dead come behind, in the same sentence. */
function goesOnWithDead(each: Draft, near: readonly Draft[]): boolean {
  return near.some(
    (other) =>
      other.category === "killed" &&
      other.sentence === each.sentence &&
      other.first > each.last &&
      isCounted(other) &&
      other.group?.type === "bare" &&
      (other.min ?? 0) <= (each.min ?? 0),
  );
}
