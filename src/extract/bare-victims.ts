import { bare } from "./bare.js";
import { fromLives, fromNoun } from "./bare-noun.js";
import { fromFlight, fromObject } from "./bare-object.js";
import { fromPredicate } from "./bare-predicate.js";
import { composition } from "./composition.js";
import type { Draft } from "./draft.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/**
 * Claims without a number: "civilians were killed", "the wounded men", "deaths were also reported". An outcome
 * that no count is bound to gives one where plural people suffer it as a plain event: not negated, not possible,
 * not "those killed", not the subject of mourning.
 */
export function bareVictims(
  sentence: Sentence,
  counted: readonly Draft[],
  before: readonly Draft[],
): Draft[] {
  const drafts: Draft[] = [];
  const made = composition(sentence, counted, before);
  if (made !== null) drafts.push(made);
  if (sentence.outcomes.length === 0) return drafts;
  for (const outcome of sentence.outcomes) {
    if (made?.outcome === outcome || does(sentence, outcome.last, "journey")) continue;
    if (counted.some((each) => each.outcome === outcome || holds(each, outcome))) continue;
    const isLives = outcome.readings.every((reading) => reading.taken === true);
    if (isIrreal(sentence, outcome)) continue;
    const one = isLives
      ? fromLives(sentence, outcome)
      : (fromFlight(sentence, outcome, counted) ??
        andHurt(sentence, outcome, counted) ??
        fromPredicate(sentence, outcome, counted) ??
        fromObject(sentence, outcome, counted) ??
        fromNoun(sentence, outcome, counted));
    if (one !== null && !drafts.some((each) => each.category === one.category)) drafts.push(one);
  }
  return drafts;
}

/** The outcome stands inside a count's own phrase, or the count's figure is read from it. */
function holds(each: Draft, outcome: OutcomeMention): boolean {
  if (each.group === null) return false;
  return outcome.first >= Math.min(each.group.first, each.first) && outcome.last <= each.group.last;
}

/** "the death of two border guards and injured.": a second outcome at the end, whose number is left out. */
function andHurt(sentence: Sentence, outcome: OutcomeMention, counted: readonly Draft[]): Draft | null {
  if (!does(sentence, outcome.first - 1, "and") || !isMark(sentence, outcome.last + 1, ".", ";")) return null;
  const reading = outcome.readings.find((each) => each.people === true);
  const beside = counted.find(
    (each) =>
      each.group !== null && each.group.last === outcome.first - 2 && each.category !== reading?.category,
  );
  if (reading === undefined || beside === undefined) return null;
  const one = bare(
    sentence,
    outcome,
    reading.category,
    outcome.first - 1,
    outcome.last,
    "unknown",
    "bare/and",
  );
  one.related = beside;
  return one;
}

/** Negated, possible, wished for, or only asked about. */
function isIrreal(sentence: Sentence, outcome: OutcomeMention): boolean {
  for (let at = outcome.first - 1; at >= Math.max(0, outcome.first - 7); at -= 1) {
    if (isMark(sentence, at, ",", ";", ":")) return false;
    if (does(sentence, at, "negation") || does(sentence, at, "howMany") || does(sentence, at, "whether"))
      return true;
    if (does(sentence, at, "modal") && !does(sentence, at, "preposition")) return true;
    if (sentence.quantityAt[at]?.form === "none") return true;
  }
  return false;
}
