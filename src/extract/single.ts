import type { NameMention, QuantityMention } from "../language/index.js";
import type { Group } from "./group.js";
import type { PersonMention, Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** The rule that a person counted by being named alone was read by. */
const SINGLE = "single/person";

export function isSingle(group: Group): boolean {
  return group.quantity?.rules[0] === SINGLE;
}

/** "killed his wife and then himself": one more, whom no word for a suicide has in it. */
export function isSelf(sentence: Sentence, at: number): boolean {
  // "for his own life": no person
  const isPerson =
    !does(sentence, at - 1, "possessive") &&
    !does(sentence, at - 1, "reflexive") &&
    // "the mayor himself"
    sentence.personAt[at - 1] === undefined &&
    sentence.nameAt[at - 1] === undefined;
  return (
    does(sentence, at, "reflexive") &&
    isPerson &&
    !isMark(sentence, at + 1, "-") &&
    sentence.outcomeAt[at] === undefined
  );
}

/** A group of one, for somebody who is counted by being named. */
export function single(sentence: Sentence, first: number, last: number, head: PersonMention | null): Group {
  const quantity: QuantityMention = {
    first,
    last: first,
    core: { first, last: first },
    min: 1,
    max: 1,
    approx: false,
    form: "article",
    additional: false,
    rules: [SINGLE],
  };
  const names: NameMention[] = [];
  for (let at = first; at <= last; at += 1) {
    const name = sentence.nameAt[at];
    if (name === undefined) continue;
    if (name.kind !== "person" || name.side !== null) names.push(name);
    at = name.last;
  }
  return {
    sentence,
    first,
    last,
    quantity,
    type: "person",
    head,
    outcomes: [],
    kind: head?.word.kind ?? "unknown",
    names,
    partitive: false,
    whole: null,
    possessive: does(sentence, first, "possessive"),
    rest: false,
    plural: false,
  };
}
