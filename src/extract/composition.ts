import type { Category } from "../domain/category.js";
import { bare } from "./bare.js";
import type { Draft } from "./draft.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";

/**
 * What a toll is made of, without a number, in a clause of its own: "Most of the dead are civilians", "Women account
 * for a third of the wounded", "Six in ten are children". Null where a sentence says nothing of the kind.
 */
export function composition(
  sentence: Sentence,
  counted: readonly Draft[],
  before: readonly Draft[],
): Draft | null {
  const some = anyDoes(sentence, "majority") || anyDoes(sentence, "fraction");
  if (!some && !anyDoes(sentence, "indefinite")) return null;
  return shareOfWhole(sentence, counted, before) ?? kindMostly(sentence, counted);
}

/** Tokens between a share and what it is of, and between the whole and what it is said to be. */
const NEAR = 5;
/** Tokens between the people that make up a share and the verb. */
const FAR = 14;
/** Tokens of a speaker between commas. */
const ASIDE = 8;

interface Whole {
  readonly category: Category;
  readonly outcome: OutcomeMention | null;
  readonly parent: Draft | null;
  readonly last: number;
}

function shareOfWhole(sentence: Sentence, counted: readonly Draft[], before: readonly Draft[]): Draft | null {
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (!isShare(sentence, at)) continue;
    let end = at;
    // "per cent", "a \"significant\" number"
    while (does(sentence, end + 1, "fraction") || isMark(sentence, end + 1, '"', "“", "”", "'", "‘", "’"))
      end += 1;
    const whole = wholeBehind(sentence, end + 1, counted, before);
    if (whole === null) continue;
    const first = startOfShare(sentence, at);
    const made = madeOf(sentence, whole.last + 1) ?? makers(sentence, first - 1);
    if (made === null || isCountedFrom(counted, first)) continue;
    // "Most of the victims were killed by firearms": what befell the whole is told by the verb
    const told = made.outcome === undefined ? whole : { ...whole, ...made.outcome };
    const low = Math.min(first, made.first);
    const one = bareShare(sentence, told, low, Math.max(whole.last, made.last), made.kind);
    one.parent = told.parent;
    return one;
  }
  return null;
}

function isCountedFrom(counted: readonly Draft[], first: number): boolean {
  for (const { group } of counted) if (group?.first === first) return true;
  return false;
}

/** "most", "half", "some of". */
function isShare(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "majority") ||
    does(sentence, at, "fraction") ||
    (does(sentence, at, "indefinite") && does(sentence, at + 1, "of"))
  );
}

/** "the dead", "those killed", "them": what a share behind "of" is taken of; in "six in ten are", those just counted. */
function wholeBehind(
  sentence: Sentence,
  from: number,
  counted: readonly Draft[],
  before: readonly Draft[],
): Whole | null {
  // "a significant number of the dead"
  const number = sentence.outcomeAt[from];
  if (number !== undefined) {
    const reading = number.readings.find(({ frames }) => frames.includes("toll"));
    return reading === undefined || counted.some((each) => each.outcome === number)
      ? null
      : { category: reading.category, outcome: number, parent: null, last: number.last };
  }
  if (does(sentence, from, "of") || does(sentence, from, "partitive")) {
    let at = from + 1;
    let those = false;
    while (at <= from + NEAR && sentence.outcomeAt[at] === undefined && isBeforeNoun(sentence, at)) {
      those ||= does(sentence, at, "demonstrative") || does(sentence, at, "partitive");
      at += 1;
    }
    const outcome = sentence.outcomeAt[at];
    if (outcome === undefined) {
      if (does(sentence, at, "pronoun")) return justCounted(sentence, at, counted, before);
      return those ? justCounted(sentence, at - 1, counted, before) : null;
    }
    const reading = outcome.readings.find(
      ({ people, frames }) =>
        people === true || frames.includes("head") || (those && frames.includes("either")),
    );
    const isCounted = counted.some((each) => each.outcome === outcome);
    // "some of the 512 wounded had died": what befell those counted then
    if (reading === undefined || (isCounted && endOf(sentence, outcome.last + 1) === null)) return null;
    return { category: reading.category, outcome, parent: null, last: outcome.last };
  }
  return does(sentence, from - 1, "fraction") && does(sentence, from, "be")
    ? justCounted(sentence, from - 1, counted, before)
    : null;
}

function isBeforeNoun(sentence: Sentence, at: number): boolean {
  return (
    sentence.quantityAt[at]?.form === "digits" ||
    does(sentence, at, "determiner") ||
    does(sentence, at, "possessive") ||
    does(sentence, at, "demonstrative") ||
    does(sentence, at, "partitive") ||
    does(sentence, at, "adjective") ||
    sentence.nameAt[at] !== undefined
  );
}

/** The figure that "them" stands for: of several in one sentence the dead. */
function justCounted(
  sentence: Sentence,
  last: number,
  counted: readonly Draft[],
  before: readonly Draft[],
): Whole | null {
  const here = counted.filter((each) => each.last < last);
  const known = here.length > 0 ? here : before.slice(-4);
  const latest = known.at(-1);
  const parent =
    known.find((each) => each.sentence === latest?.sentence && each.category === "killed") ?? latest;
  if (parent === undefined || parent.sentence.inTitle || sentence.index - parent.sentence.index > 1)
    return null;
  if (parent.unquantified || parent.min === 0 || parent.status === "withheld") return null;
  return { category: parent.category, outcome: null, parent, last };
}

/** "Nearly two thirds", "More than 90 per cent", "the majority": where the words of the share begin. */
function startOfShare(sentence: Sentence, share: number): number {
  let at = share;
  while (
    at > 0 &&
    (sentence.quantityAt[at - 1] !== undefined ||
      sentence.tokens[at - 1]?.kind === "number" ||
      does(sentence, at - 1, "adverb") ||
      does(sentence, at - 1, "determiner") ||
      does(sentence, at - 1, "fraction"))
  )
    at -= 1;
  return at;
}

interface Made {
  readonly first: number;
  readonly last: number;
  readonly kind: Draft["kind"];
  readonly outcome?: Pick<Whole, "category" | "outcome">;
}

/** "... are women and children", "were in a grave condition", "were killed by mines": what a share is said to be. */
function madeOf(sentence: Sentence, after: number): Made | null {
  const from = behindAside(sentence, after);
  const end = endOf(sentence, from);
  if (end !== null) return end;
  if (!does(sentence, from, "be")) return null;
  const outcome = sentence.outcomeAt[from + 1];
  const reading = outcome?.readings.find(({ frames }) => frames.includes("either"));
  if (outcome !== undefined && reading !== undefined && reading.category !== "displaced")
    return {
      first: from,
      last: outcome.last,
      kind: "unknown",
      outcome: { category: reading.category, outcome },
    };
  if (does(sentence, from + 1, "within")) return { first: from, last: from + 1, kind: "unknown" };
  for (let at = from + 1; at <= from + NEAR; at += 1) {
    const person = sentence.personAt[at];
    const kind = person?.word.kind ?? sentence.kindAt[at];
    if (person === undefined && kind !== undefined && sentence.personAt[at + 1] !== undefined) continue;
    if (kind !== undefined)
      return kind === "unknown" ? null : { first: from, last: person?.last ?? at, kind };
    const passes =
      does(sentence, at, "adverb") ||
      does(sentence, at, "determiner") ||
      does(sentence, at, "adjective") ||
      sentence.nameAt[at] !== undefined;
    if (!passes || sentence.outcomeAt[at] !== undefined) return null;
  }
  return null;
}

/** "some of the wounded have died": what befell a part in the end, by a verb of its own. */
function endOf(sentence: Sentence, from: number): Made | null {
  let at = from;
  while (does(sentence, at, "have") || does(sentence, at, "adverb")) at += 1;
  const outcome = sentence.outcomeAt[at];
  const reading = outcome?.readings.find(
    ({ category, frames, people }) => category === "killed" && frames.includes("subject") && people !== true,
  );
  if (outcome === undefined || reading === undefined) return null;
  return { first: from, last: outcome.last, kind: "unknown", outcome: { category: "killed", outcome } };
}

/** ", he said,": a speaker set between commas. */
export function behindAside(sentence: Sentence, at: number): number {
  if (!isMark(sentence, at, ",")) return at;
  let tells = false;
  for (let end = at + 1; end <= at + ASIDE; end += 1) {
    tells ||= does(sentence, end, "tell");
    if (isMark(sentence, end, ",")) return tells ? end + 1 : at;
  }
  return at;
}

/** "Civilians made up ...", "Students who were in the shop account for ...": who makes up the share. */
function makers(sentence: Sentence, verb: number): Made | null {
  if (!does(sentence, verb, "composing")) return null;
  for (let at = verb; at >= Math.max(0, verb - FAR); at -= 1) {
    if (isMark(sentence, at, ".", ";", '"', "“", "”")) return null;
    const person = sentence.personAt[at];
    if (person === undefined || !person.word.plural || does(sentence, person.first - 1, "preposition"))
      continue;
    return person.word.kind === "unknown"
      ? null
      : { first: person.first, last: person.last, kind: person.word.kind };
  }
  return null;
}

function bareShare(
  sentence: Sentence,
  { category, outcome }: Pick<Whole, "category" | "outcome">,
  first: number,
  last: number,
  kind: Draft["kind"],
): Draft {
  const one = bare(sentence, outcome, category, first, last, kind, "bare/composition");
  one.scope = "subset";
  return one;
}

/** "The victims were mostly women", "mainly soldiers among the dead": a kind near the word for most and the toll. */
function kindMostly(sentence: Sentence, counted: readonly Draft[]): Draft | null {
  if (!anyDoes(sentence, "majority")) return null;
  const majority = sentence.tokens.findIndex((_, at) => does(sentence, at, "majority"));
  if (
    majority < 0 ||
    sentence.quantities.some(
      (quantity) => quantity.form === "digits" && Math.abs(quantity.first - majority) < 8,
    )
  )
    return null;
  const outcome = sentence.outcomes.find(
    (each) =>
      Math.abs(each.first - majority) <= 8 &&
      each.readings.some((reading) => reading.people === true || reading.frames.includes("head")) &&
      !counted.some((one) => one.outcome === each),
  );
  const reading = outcome?.readings.find((each) => each.people === true || each.frames.includes("head"));
  if (outcome === undefined || reading === undefined) return null;
  const near = (at: number): boolean => Math.min(Math.abs(at - majority), Math.abs(at - outcome.first)) <= 9;
  const person = sentence.persons.find(
    (each) =>
      near(each.first) && each.word.kind !== "unknown" && sentence.outcomeAt[each.first] === undefined,
  );
  const adjective = sentence.kindAt.findIndex(
    (kind, at) => kind !== undefined && near(at) && sentence.personAt[at] === undefined,
  );
  const kind = person?.word.kind ?? sentence.kindAt[adjective];
  if (
    kind === undefined ||
    !sentence.tokens.some((_, at) => does(sentence, at, "be") || does(sentence, at, "verb"))
  )
    return null;
  const at = person?.first ?? adjective;
  const first = Math.min(majority, outcome.first, at);
  const last = Math.max(majority, outcome.last, person?.last ?? at);
  for (let index = first; index <= last; index += 1)
    if (does(sentence, index, "tell") && !does(sentence, index - 1, "be") && isMark(sentence, index + 1, ","))
      return null;
  if (
    !sentence.tokens
      .slice(first, last + 1)
      .some((_, offset) => does(sentence, first + offset, "be") || does(sentence, first + offset, "verb"))
  )
    return null;
  return bareShare(sentence, { category: reading.category, outcome }, first, last, kind);
}
