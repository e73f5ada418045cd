import type { Counted } from "./counted.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import { areMany, haveHomes } from "./flight.js";
import type { Group } from "./group.js";
import { endsPhrase } from "./phrase-end.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";

/** What may stand between the people and their verb ("..., roughly 37,635 people,"), and the verb and its place, in tokens. */
const LONGEST_ASIDE = 6;
const LONGEST_OBJECT = 5;

/**
 * "Some 2,000 families left Kaiga", "6,000 residents have left villages along the line": people who go away from where
 * people live. Gives the token that says from where; null where nobody does.
 */
export function leaves(sentence: Sentence, group: Group): number | null {
  const { quantity, head, kind } = group;
  if (quantity === null || kind === "military" || kind === "police") return null;
  // "around twenty thousand have walked away from the border villages"
  if (head === null && (group.type !== "bare" || (quantity.min ?? 0) < VERY_MANY)) return null;
  if (!areMany(group)) return null;
  let at = aside(sentence, group.last + 1);
  // "5,340 people who have crossed from Kharkiv"
  if (does(sentence, at, "relative")) at += 1;
  while (does(sentence, at, "have") || does(sentence, at, "adverb")) at += 1;
  // "at least 1,500 had to leave the city"
  if (does(sentence, at, "modal") && does(sentence, at - 1, "have") && does(sentence, at + 1, "leaving"))
    at += 1;
  if (does(sentence, at, "be")) {
    at += 1;
    return does(sentence, at, "takenOut") ? place(sentence, behind(sentence, at, "takenOut")) : null;
  }
  if (does(sentence, at, "crossing") && head !== null) return crossed(sentence, group, at + 1);
  // "300 families had moved to Hangu"
  if (does(sentence, at, "moving") && !does(sentence, at, "leaving"))
    return haveHomes(sentence, group) ? place(sentence, behind(sentence, at, "moving")) : null;
  if (!does(sentence, at, "leaving") || does(sentence, at - 1, "be")) return null;
  return place(sentence, behind(sentence, at, "leaving"));
}

/** So many are counted without a noun only where they are a people on the move. */
const VERY_MANY = 1000;

/** The last token of where somebody left, by the verb of leaving; null where that is no place where people live. */
export function whence(sentence: Sentence, verb: number): number | null {
  return place(sentence, behind(sentence, verb, "leaving"));
}

/** Behind all words of a phrase. */
function behind(sentence: Sentence, from: number, role: "leaving" | "takenOut" | "moving"): number {
  let at = from + 1;
  while (does(sentence, at, role)) at += 1;
  return at;
}

/** "1,700 people crossed the Moei", "1,000 have crossed from Chad": a river, a line or a land with a name. Gives its last token. */
function crossed(sentence: Sentence, group: Group, from: number): number | null {
  if (!haveHomes(sentence, group) || (group.quantity?.min ?? 0) < MANY_AT_ONCE) return null;
  // "lorries with food for 9,000 families reached the camp"
  if (does(sentence, group.first - 1, "preposition")) return null;
  let at = from;
  if (does(sentence, at, "outOf") || does(sentence, at, "joins")) at += 1;
  if (does(sentence, at, "determiner")) at += 1;
  const name = sentence.nameAt[at];
  if (name !== undefined) return name.last;
  return sentence.mayBeName(at) ? at : null;
}

/** So many people do not cross a river on an errand. */
const MANY_AT_ONCE = 100;

/** Behind ", roughly 37,635 people,". */
function aside(sentence: Sentence, from: number): number {
  if (!isMark(sentence, from, ",")) return behindOf(sentence, from);
  // "the inhabitants of Sotk, about 300 people, were taken out"
  if (does(sentence, from + 1, "be")) return from + 1;
  for (let at = from + 1; at <= from + LONGEST_ASIDE; at += 1) {
    if (isMark(sentence, at, ",")) return at + 1;
    if (sentence.outcomeAt[at] !== undefined || isMark(sentence, at, ";", ":")) return from;
  }
  return from;
}

/** "1,500 members of Bedouin clans": over whose they are. */
function behindOf(sentence: Sentence, from: number): number {
  if (!does(sentence, from, "of")) return from;
  for (let at = from + 1; at <= from + LONGEST_ASIDE; at += 1)
    if (does(sentence, at, "be") || does(sentence, at, "have") || does(sentence, at, "crossing")) return at;
    else if (isMark(sentence, at) || sentence.outcomeAt[at] !== undefined) return from;
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

/** "Their homes had to leave 70 thousand residents", "out of the city left 8 thousand people": the place before, the people behind the verb. */
function leftBehind(sentence: Sentence, group: Group): number | null {
  if (!areMany(group) || !haveHomes(sentence, group) || !does(sentence, group.first - 1, "leaving"))
    return null;
  let verb = group.first - 1;
  while (doesOne(sentence, verb - 1, LEADING)) verb -= 1;
  const home = verb - 1;
  if (!does(sentence, home, "dwelling") && sentence.nameAt[home]?.kind !== "place") return null;
  let opens = home;
  while (opens > 0 && (doesOne(sentence, opens - 1, OPENING) || sentence.nameAt[opens - 1] !== undefined))
    opens -= 1;
  if (opens > 0 && !isMark(sentence, opens - 1)) return null;
  const plain = verb === group.first - 1 && !does(sentence, opens, "outOf");
  // "the blast in the city left 300 families without water"
  const ends = plain ? NOTHING : BEHIND;
  return endsPhrase(sentence, group.last + 1, ends) ? verb : null;
}

const LEADING = bitsOf(["have", "modal"]);
const OPENING = bitsOf(["determiner", "possessive", "adjective", "outOf", "of"]);
const BEHIND = bitsOf(["of", "and", "preposition", "adverb", "clause"]);
const NOTHING = bitsOf(["of"]);

/** "Some 2,000 families left Kaiga". */
export function goneAway({ sentence, group }: Counted): readonly Draft[] | null {
  if (
    !anyDoes(sentence, "leaving") &&
    !anyDoes(sentence, "takenOut") &&
    !anyDoes(sentence, "crossing") &&
    !anyDoes(sentence, "moving")
  )
    return null;
  const from = leaves(sentence, group);
  const verb = from === null ? leftBehind(sentence, group) : null;
  if (from === null && verb === null) return null;
  const one = draft(sentence, group, null, "displaced");
  one.last = from ?? group.last;
  one.first = verb ?? one.first;
  one.doubt = 0.8;
  one.rules.push("compose/left");
  return [one];
}
