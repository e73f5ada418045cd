import type { Category } from "../domain/category.js";
import type { Draft } from "./draft.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isFigure, isMark } from "./sentence.js";

/** The longest verb of a figure still to come ("have still not yet been made"), and the longest subject before it, in tokens. */
const LONGEST_VERB = 7;
const LONGEST_SUBJECT = 9;

/** A figure that is not there yet. */
export interface Pending {
  /** The noun of the figure, and the last word of its verb. */
  readonly first: number;
  readonly last: number;
  readonly category: Category;
}

/** Whether the sentence has a noun for a figure and a word that leaves one open. */
export function mayBePending(sentence: Sentence): boolean {
  if (sentence.outcomes.length === 0 && !anyDoes(sentence, "tallied")) return false;
  if (anyDoes(sentence, "unclear") || anyDoes(sentence, "pending")) return true;
  return anyDoes(sentence, "withhold") && anyDoes(sentence, "modal");
}

/** Whether a figure may be left open in the sentence: `pendingFigure` finds none in any other. */
export function leavesOpen(sentence: Sentence): boolean {
  if (sentence.outcomes.length === 0 && !anyDoes(sentence, "tallied")) return false;
  return sentence.present.hasOne(OPEN);
}

const OPEN = bitsOf(["unclear", "pending", "withhold"]);

/**
 * "Losses are being specified", "the figure will be published", "the number of wounded is unknown", "casualty figures were
 * not disclosed": the verb begins at `at`. `here` are the drafts so far, for a figure that is of what was just told.
 */
export function pendingFigure(sentence: Sentence, at: number, here: readonly Draft[]): Pending | null {
  const last = pendingEnd(sentence, at);
  if (last === null) return null;
  for (let noun = at - 1; noun >= Math.max(0, at - LONGEST_SUBJECT); noun -= 1) {
    if (isMark(sentence, noun, ",", ";", ":", ".", "(", ")") || isFigure(sentence, noun)) return null;
    if (does(sentence, noun, "relative") || does(sentence, noun, "event")) return null;
    if (isUnderPreposition(sentence, noun) || !leadsToVerb(sentence, noun, at)) continue;
    const category = tollCategory(sentence, noun) ?? countCategory(sentence, noun, at, here);
    if (category !== null) return { first: noun, last, category };
  }
  return null;
}

/** "how many will be announced later". */
export function isToCome(sentence: Sentence, howMany: number): boolean {
  let at = howMany;
  while (does(sentence, at, "howMany")) at += 1;
  return does(sentence, at, "modal") && pendingEnd(sentence, at) !== null;
}

/** The last word of a verb by which a figure is not there yet, from its first; null of any other verb. */
function pendingEnd(sentence: Sentence, at: number): number | null {
  const opens = does(sentence, at, "be") || does(sentence, at, "have") || does(sentence, at, "modal");
  if (!opens || does(sentence, at - 1, "be") || does(sentence, at - 1, "have")) return null;
  let being = 0;
  let open = false;
  for (let index = at; index < at + LONGEST_VERB; index += 1) {
    if (does(sentence, index, "unclear")) return hasNumberAfter(sentence, index) ? null : index;
    if (does(sentence, index, "negation") || does(sentence, index, "modal")) open = true;
    else if (does(sentence, index, "be")) being += 1;
    else if (
      !does(sentence, index, "have") &&
      !does(sentence, index, "adverb") &&
      !does(sentence, index, "but")
    ) {
      const isWorked = being > 1 && does(sentence, index, "pending");
      const isOpen =
        being > 0 && open && (does(sentence, index, "withhold") || does(sentence, index, "pending"));
      const isTold = isWorked || (isOpen && !does(sentence, index, "confirms"));
      let last = index;
      while (does(sentence, last + 1, "pending")) last += 1; // "made public"
      return isTold && endsVerb(sentence, last + 1) && !hasNumberAfter(sentence, last) ? last : null;
    }
  }
  return null;
}

/** "losses", "the casualty figures", "the number of wounded". */
function tollCategory(sentence: Sentence, noun: number): Category | null {
  const outcome = sentence.outcomeAt[noun];
  if (outcome === undefined) return null;
  const toll = outcome.readings.find(
    ({ frames, category, weak }) =>
      frames.includes("toll") || (category === "casualties" && frames.includes("head") && weak !== true),
  );
  return toll?.category ?? null;
}

/** "details of casualties", and "the figure", "their number" of people told of without a number in the same breath. */
function countCategory(
  sentence: Sentence,
  noun: number,
  at: number,
  here: readonly Draft[],
): Category | null {
  const isOf = does(sentence, noun + 1, "of");
  if (isOf && (does(sentence, noun, "details") || does(sentence, noun, "tallied")))
    for (let index = noun + 2; index < at; index += 1) {
      const head = sentence.outcomeAt[index]?.readings.find(
        ({ frames, weak }) => frames.includes("head") && weak !== true,
      );
      if (head !== undefined) return head.category;
    }
  if (isOf || !does(sentence, noun, "tallied")) return null;
  const told = here.at(-1);
  const isNear =
    told !== undefined && (told.sentence === sentence ? told.last < noun : isTheirs(sentence, noun));
  return isNear && told.unquantified ? told.category : null;
}

/** "a report on the losses": another noun is the subject. */
function isUnderPreposition(sentence: Sentence, noun: number): boolean {
  let at = noun - 1;
  while (
    does(sentence, at, "determiner") ||
    does(sentence, at, "possessive") ||
    does(sentence, at, "adjective") ||
    sentence.nameAt[at] !== undefined
  )
    at -= 1;
  if (does(sentence, at, "preposition") || does(sentence, at, "of")) return true;
  // "the link between the gunman and the victims"
  return does(sentence, at, "and") && [2, 3].some((back) => does(sentence, at - back, "preposition"));
}

/** "the tolls differ" has a verb of its own; "the number of wounded", "the losses in the east" has none. */
function leadsToVerb(sentence: Sentence, noun: number, verb: number): boolean {
  const next = (sentence.outcomeAt[noun]?.last ?? noun) + 1;
  return next === verb || does(sentence, next, "of") || does(sentence, next, "preposition");
}

/** Nothing more is said of how: "will be made" in "will be made good". */
function endsVerb(sentence: Sentence, at: number): boolean {
  if (at >= sentence.tokens.length || isMark(sentence, at) || sentence.dayAt[at] !== undefined) return true;
  if (does(sentence, at, "modal")) return false;
  return doesOne(sentence, at, BEHIND);
}

const BEHIND = bitsOf(["preposition", "adverb", "clause", "and", "but", "agent"]);

function isTheirs(sentence: Sentence, noun: number): boolean {
  for (let at = noun - 1; at >= noun - 2; at -= 1) if (does(sentence, at, "pluralPossessive")) return true;
  return false;
}

function hasNumberAfter(sentence: Sentence, last: number): boolean {
  for (let at = last + 1; at <= last + 4; at += 1) {
    if (isMark(sentence, at, ",", ";", ".", ":")) return false;
    if (isFigure(sentence, at)) return true;
  }
  return false;
}
