import type { Counted } from "./counted.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import { areMany } from "./flight.js";
import type { Group } from "./group.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";

/** What may stand between the people and their verb ("..., roughly 37,635 people,"), and the verb and its place, in tokens. */
const LONGEST_ASIDE = 6;
const LONGEST_OBJECT = 5;

/**
 * "Some 2,000 families left Kaiga", "6,000 residents have left villages along the line": people who go away from where
 * people live. Gives the token that says from where; null where nobody does.
 */
export function leaves(sentence: Sentence, group: Group): number | null {
  const { quantity, head, kind } = group;
  if (quantity === null || head === null || kind === "military" || kind === "police") return null;
  if (!areMany(group)) return null;
  let at = aside(sentence, group.last + 1);
  while (does(sentence, at, "have") || does(sentence, at, "adverb")) at += 1;
  if (!does(sentence, at, "leaving") || does(sentence, at - 1, "be")) return null;
  return place(sentence, at + 1);
}

/** Behind ", roughly 37,635 people,". */
function aside(sentence: Sentence, from: number): number {
  if (!isMark(sentence, from, ",")) return from;
  for (let at = from + 1; at <= from + LONGEST_ASIDE; at += 1) {
    if (isMark(sentence, at, ",")) return at + 1;
    if (sentence.outcomeAt[at] !== undefined || isMark(sentence, at, ";", ":")) return from;
  }
  return from;
}

/** "Kaiga", "three border provinces", "for Titao": not "the hall", "for work". */
function place(sentence: Sentence, from: number): number | null {
  for (let at = from; at < from + LONGEST_OBJECT; at += 1) {
    const name = sentence.nameAt[at];
    if (name !== undefined) return name.kind === "place" || name.kind === "capital" ? name.last : null;
    if (does(sentence, at, "dwelling")) return at;
    if (sentence.mayBeName(at)) return at;
    const passes =
      does(sentence, at, "determiner") ||
      does(sentence, at, "possessive") ||
      does(sentence, at, "adjective") ||
      sentence.quantityAt[at] !== undefined ||
      (at === from && does(sentence, at, "preposition") && does(sentence, at, "joins"));
    if (!passes) return null;
  }
  return null;
}

/** "Some 2,000 families left Kaiga". */
export function goneAway({ sentence, group }: Counted): readonly Draft[] | null {
  if (!anyDoes(sentence, "leaving")) return null;
  const from = leaves(sentence, group);
  if (from === null) return null;
  const one = draft(sentence, group, null, "displaced");
  one.last = from;
  one.doubt = 0.8;
  one.rules.push("compose/left");
  return [one];
}
