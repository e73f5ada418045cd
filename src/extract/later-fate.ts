import type { OutcomeWord } from "../language/index.js";
import { linkOf } from "./counted.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import type { Group } from "./group.js";
import type { Link } from "./link.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, isMark, standsForPeople } from "./sentence.js";

/** Words between what befell somebody first and what befell them in the end. */
const LONGEST_BETWEEN = 16;

/** What befell the same people in the end. */
export interface Fate {
  readonly outcome: OutcomeMention;
  readonly reading: OutcomeWord;
}

/** "A man was shot in the chest and later died": the death behind the wound, of the same subject. */
export function laterFate(sentence: Sentence, link: Link): Fate | null {
  const { outcome, category, rule } = link;
  if (outcome === null || category === "killed" || category === "displaced") return null;
  if (rule !== "link/subject" && rule !== "link/participle") return null;
  for (const later of sentence.outcomes) {
    if (later.first <= outcome.last || later.first - outcome.last > LONGEST_BETWEEN) continue;
    const reading = later.readings.find(
      (each) =>
        each.category === "killed" &&
        each.weak !== true &&
        each.frames.some((frame) => frame === "subject" || frame === "either"),
    );
    if (reading === undefined) continue;
    const isReduced = rule === "link/participle" && outcome.first === link.group.last + 1;
    if (
      !isJoined(sentence, outcome.last + 1, later.first - 1) &&
      !(isReduced && isPredicate(sentence, outcome.last + 1, later.first - 1))
    )
      continue;
    return { outcome: later, reading };
  }
  return null;
}

/** "A boy shot on a hunting trip has died": the verb of a subject that a participle describes. */
function isPredicate(sentence: Sentence, from: number, to: number): boolean {
  let at = to;
  while (at >= from && does(sentence, at, "adverb")) at -= 1;
  if (at < from || !does(sentence, at, "have")) return false;
  for (at -= 1; at >= from; at -= 1) {
    if (isMark(sentence, at) || sentence.quantityAt[at]?.form === "digits") return false;
    if (does(sentence, at, "and") || does(sentence, at, "clause") || does(sentence, at, "relative"))
      return false;
  }
  return true;
}

/** "and" or "but", with nothing between it and the verb that could be another subject, and no other people before it. */
function isJoined(sentence: Sentence, from: number, to: number): boolean {
  let at = to;
  while (
    at >= from &&
    (does(sentence, at, "adverb") ||
      does(sentence, at, "have") ||
      does(sentence, at, "be") ||
      sentence.dayAt[at] !== undefined)
  )
    at -= 1;
  if (at < from || !(does(sentence, at, "and") || does(sentence, at, "but"))) return false;
  for (; at >= from; at -= 1) {
    const form = sentence.quantityAt[at]?.form ?? "article";
    if (sentence.personAt[at] !== undefined || form !== "article") return false;
    if (isMark(sentence, at, ";", ":") || does(sentence, at, "contrast")) return false;
  }
  return true;
}

/** "Three men were shot and later died": what befell them first, and in the end. */
export function inTheEnd(sentence: Sentence, group: Group, links: readonly Link[]): Draft[] {
  const bound = linkOf(links, group);
  const fate = bound === undefined ? null : laterFate(sentence, bound);
  if (bound === undefined || fate === null || links.some((each) => each.outcome === fate.outcome)) return [];
  const one = draft(sentence, group, fate.outcome, fate.reading.category);
  one.doubt = bound.cost + 0.6;
  one.rules.push("link/later");
  return [one];
}

/** "Shot, and later died" tells of the dead alone; "wounded, and later died" of both. */
export function withEnd(first: Draft, end: readonly Draft[]): readonly Draft[] {
  const tellsHurt = first.outcome !== null && standsForPeople(first.outcome);
  return end.length > 0 && first.category === "wounded" && !tellsHurt ? end : [first, ...end];
}
