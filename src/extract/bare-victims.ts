import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import { isPerson } from "./group.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/**
 * Claims without a number: "civilians were killed", "the wounded men", "deaths were also reported". An outcome
 * that no count is bound to gives one where plural people suffer it as a plain event: not negated, not possible,
 * not "those killed", not the subject of mourning.
 */
export function bareVictims(sentence: Sentence, counted: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const taken = new Set(counted.map((each) => each.outcome));
  for (const outcome of sentence.outcomes) {
    if (taken.has(outcome)) continue;
    if (counted.some((each) => overlaps(each, outcome))) continue;
    const one = fromPredicate(sentence, outcome, counted) ?? fromNoun(sentence, outcome);
    if (one !== null && !drafts.some((each) => each.category === one.category)) drafts.push(one);
  }
  return drafts;
}

function overlaps(each: Draft, outcome: OutcomeMention): boolean {
  return (
    outcome.first <= each.last &&
    outcome.last >= each.first &&
    each.outcome !== outcome &&
    each.group !== null &&
    outcome.first >= each.group.first &&
    outcome.last <= each.group.last
  );
}

function fromPredicate(sentence: Sentence, outcome: OutcomeMention, counted: readonly Draft[]): Draft | null {
  const reading = outcome.readings.find(
    (each) => each.weak !== true && each.frames.some((frame) => frame === "subject" || frame === "either"),
  );
  if (reading === undefined) return null;
  if (isIrreal(sentence, outcome)) return null;
  // the plural people right before the verb group
  let at = outcome.first - 1;
  let verb = false;
  let steps = 0;
  while (at >= 0 && steps < 7) {
    if (does(sentence, at, "be") || does(sentence, at, "have") || does(sentence, at, "get")) verb = true;
    else if (!(does(sentence, at, "adverb") || does(sentence, at, "unconfirmed"))) break;
    at -= 1;
    steps += 1;
  }
  // "people of Kyrgyzstan lost their lives": over the name to the people
  const name = sentence.nameAt[at];
  if (name !== undefined && does(sentence, name.first - 1, "origin") && sentence.personAt[name.first - 2] !== undefined) at = name.first - 2;
  const person = sentence.personAt[at];
  const isVerbForm = reading.frames.includes("subject") || verb || (person !== undefined && does(sentence, person.first - 1, "be"));
  if (person !== undefined && person.word.plural && isVerbForm) {
    if (counted.some((each) => each.group !== null && at >= each.group.first && at <= each.group.last))
      return null;
    if (does(sentence, person.first - 1, "demonstrative")) return null;
    return bare(
      sentence,
      outcome,
      reading.category,
      person.first,
      outcome.last,
      person.word.kind,
      "bare/predicate",
    );
  }
  // "killing civilians", "killed civilians": plural people right behind
  const next = outcome.last + 1;
  const object = objectPerson(sentence, next);
  if (object !== null && reading.frames.includes("either") && !verb) {
    if (
      counted.some((each) => each.group !== null && object >= each.group.first && object <= each.group.last)
    )
      return null;
    const kind = sentence.personAt[object]?.word.kind ?? "unknown";
    const isModifier =
      isPerson(sentence, next) &&
      !does(sentence, outcome.first - 1, "have") &&
      (does(sentence, outcome.first - 1, "determiner") ||
        isMark(sentence, outcome.first - 1) ||
        outcome.first === 0 ||
        does(sentence, outcome.first - 1, "preposition") ||
        does(sentence, outcome.first - 1, "of"));
    if (isModifier && does(sentence, outcome.first - 1, "determiner")) return null;
    return bare(sentence, outcome, reading.category, outcome.first, object, kind, "bare/object");
  }
  return null;
}

function objectPerson(sentence: Sentence, from: number): number | null {
  for (let at = from; at < from + 3; at += 1) {
    const person = sentence.personAt[at];
    if (person !== undefined) return person.word.plural ? person.last : null;
    if (
      !(
        does(sentence, at, "adjective") ||
        does(sentence, at, "determiner") ||
        sentence.nameAt[at] !== undefined
      )
    )
      return null;
  }
  return null;
}

/** "deaths were reported", "casualties are mounting", "bodies lying in the streets". */
function fromNoun(sentence: Sentence, outcome: OutcomeMention): Draft | null {
  const reading = outcome.readings.find(
    (each) => each.frames.includes("head") && each.single !== true && each.weak !== true,
  );
  if (reading === undefined) return null;
  const token = sentence.tokens[outcome.last];
  if (token === undefined || isIrreal(sentence, outcome)) return null;
  const before = outcome.first - 1;
  if (does(sentence, before, "demonstrative") || does(sentence, before, "negation")) return null;
  // an event noun or people with a finite verb close behind, or reported of: not as an object of mourning, a list, a visit
  for (let at = outcome.last + 1; at < Math.min(sentence.tokens.length, outcome.last + 7); at += 1) {
    if (isMark(sentence, at, ",", ";", ".")) break;
    if (does(sentence, at, "be") || does(sentence, at, "have") || does(sentence, at, "modal")) {
      if (does(sentence, before, "possessive")) return null;
      return bare(
        sentence,
        outcome,
        reading.category,
        outcome.first,
        Math.min(at + 1, sentence.tokens.length - 1),
        "unknown",
        "bare/noun",
      );
    }
  }
  return null;
}

/** Negated, possible, wished for, or only asked about. */
function isIrreal(sentence: Sentence, outcome: OutcomeMention): boolean {
  for (let at = outcome.first - 1; at >= Math.max(0, outcome.first - 6); at -= 1) {
    if (isMark(sentence, at, ",", ";", ":")) return false;
    if (does(sentence, at, "negation")) return true;
    if (
      does(sentence, at, "modal") &&
      !does(sentence, at, "preposition") &&
      sentence.tokens[at]?.lower !== "to"
    )
      return true;
    if (sentence.quantityAt[at]?.form === "none") return true;
  }
  return false;
}

function bare(
  sentence: Sentence,
  outcome: OutcomeMention,
  category: Draft["category"],
  first: number,
  last: number,
  kind: Draft["kind"],
  rule: string,
): Draft {
  const one = draft(sentence, null, outcome, category);
  one.min = 1;
  one.max = null;
  one.unquantified = true;
  one.first = Math.min(first, one.first);
  one.last = Math.max(last, one.last);
  one.kind = kind;
  one.doubt = 2;
  one.rules.push(rule);
  return one;
}
