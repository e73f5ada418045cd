import type { Category } from "../domain/category.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import { noneGiven, notGiven, openEnd, silentEnd } from "./not-given.js";
import { isToCome, leavesOpen, mayBePending, pendingFigure } from "./pending.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { anyDoes, does } from "./sentence.js";
import { silentParty } from "./silent-party.js";
import type { Voice } from "./voice.js";

/** A figure that a party does not give, and the party where the sentence names it. */
export interface Silence {
  readonly draft: Draft;
  readonly party: Voice | null;
}

/** Whether the sentence has a word that opens a silence. */
export function maySilence(sentence: Sentence): boolean {
  return (
    anyDoes(sentence, "negation") ||
    anyDoes(sentence, "silence") ||
    anyDoes(sentence, "howMany") ||
    mayBePending(sentence) ||
    sentence.quantities.some((quantity) => quantity.form === "none")
  );
}

/**
 * Figures that a party does not give: "has not released details of casualties", "without saying how many", "no
 * losses were reported by X", "how many were wounded is still to be confirmed". Never zero: the bounds are null
 * and the status is withheld.
 */
export function silences(sentence: Sentence, here: readonly Draft[]): Silence[] {
  const found: Silence[] = [];
  const open = howManys(sentence, here);
  if (open.length > 0) return open;
  const isLeftOpen = leavesOpen(sentence);
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const pending = isLeftOpen ? pendingFigure(sentence, at, here) : null;
    if (pending !== null) {
      const one = silence(sentence, pending.category, pending.first, pending.last);
      one.draft.first = pending.first;
      found.push(one);
      at = pending.last;
      continue;
    }
    const none = sentence.quantityAt[at]?.form === "none" && sentence.quantityAt[at]?.first === at;
    const end = none
      ? noneGiven(sentence, at)
      : does(sentence, at, "negation")
        ? notGiven(sentence, at)
        : does(sentence, at, "silence")
          ? silentEnd(sentence, at)
          : does(sentence, at, "unclear")
            ? openEnd(sentence, at)
            : null;
    if (end === null) continue;
    const category = categoryOf(sentence, at, end, here);
    if (category === null) continue;
    found.push(silence(sentence, category, at, end));
    at = end;
  }
  return found;
}

function silence(sentence: Sentence, category: Category, first: number, last: number): Silence {
  const one = draft(sentence, null, null, category);
  one.status = "withheld";
  const party = silentParty(sentence, first, last);
  one.first = party !== null && party.last < first && first - party.last < 8 ? party.first : first;
  one.last = last;
  one.doubt = 1.5;
  one.rules.push("silence/not-given");
  return { draft: one, party };
}

/** "how many were wounded he did not say", "how many have died is not known": one for each "how many". */
function howManys(sentence: Sentence, here: readonly Draft[]): Silence[] {
  if (!anyDoes(sentence, "howMany")) return [];
  const starts = sentence.tokens.flatMap((_, at) =>
    does(sentence, at, "howMany") && !does(sentence, at - 1, "howMany") ? [at] : [],
  );
  if (starts.length === 0) return [];
  const unsaid = sentence.tokens.some(
    (_, at) =>
      does(sentence, at, "unclear") ||
      (does(sentence, at, "howMany") && isToCome(sentence, at)) ||
      (does(sentence, at, "negation") &&
        [1, 2, 3, 4].some(
          (step) => does(sentence, at + step, "withhold") || does(sentence, at + step, "tell"),
        )) ||
      does(sentence, at, "silence"),
  );
  if (!unsaid) return [];
  return starts.flatMap((at) => {
    const outcome = sentence.outcomes.find((each) => each.first > at && each.first <= at + LONGEST_SUBJECT);
    const category =
      outcome?.readings[0]?.category ??
      [...here].reverse().find((each) => each.sentence === sentence)?.category;
    return category === undefined ? [] : [silence(sentence, category, at, outcome?.last ?? at + 1)];
  });
}

/** "how many fighters of the Army and Committees have fallen" */
const LONGEST_SUBJECT = 10;

function categoryOf(sentence: Sentence, from: number, to: number, here: readonly Draft[]): Category | null {
  const inside = sentence.outcomes.find(
    (each) => each.first >= from - 1 && each.first <= to + 5 && !isWeak(each),
  );
  if (inside !== undefined) return nounCategory(inside.readings);
  // "named no figure for the soldiers it has lost"
  const lost = sentence.outcomes.find(
    (each) => each.first > to && each.first <= to + LOST_REACH && isWeak(each),
  );
  const isForThem = does(sentence, to + 1, "preposition") || does(sentence, to + 1, "of");
  if (lost !== undefined && isForThem && lost.readings[0]?.category === "killed")
    return nounCategory(lost.readings);
  const before = [...here].reverse().find((each) => each.sentence === sentence && each.last < from);
  if (before !== undefined) return before.category;
  const outcome = sentence.outcomes.find((each) => each.first < from && !isWeak(each));
  if (outcome !== undefined) return nounCategory(outcome.readings);
  return here.at(-1)?.category ?? null;
}

const LOST_REACH = 8;

function isWeak(outcome: OutcomeMention): boolean {
  return outcome.readings.every((reading) => reading.weak === true);
}

function nounCategory(
  readings: readonly {
    readonly category: Category;
    readonly frames: readonly string[];
    readonly people?: boolean;
  }[],
): Category | null {
  // a noun for the toll of anything: what is not given is not known to be deaths
  const open = readings.find(
    (reading) => reading.category === "casualties" && reading.frames.includes("toll"),
  );
  const noun =
    open ??
    readings.find(
      (reading) =>
        reading.frames.includes("toll") || reading.frames.includes("head") || reading.people === true,
    );
  return (noun ?? readings[0])?.category ?? null;
}
