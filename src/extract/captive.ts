import type { Counted } from "./counted.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import type { Group } from "./group.js";
import type { Link } from "./link.js";
import { partOf } from "./part-of.js";
import { endsPhrase } from "./phrase-end.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";

/** How many sentences back prisoners were told of whom others are held still. */
const HELD_REACH = 2;

/** "It freed 12 hostages. It holds 100", "has handed over 104 prisoners and still holds more than 500": others of those just told. */
export function stillHeld({ sentence, group, bound, here, before }: Counted): readonly Draft[] | null {
  if (bound !== undefined || group.type !== "bare" || group.quantity?.form === "none") return null;
  if (!endsPhrase(sentence, group.last + 1, BEHIND)) return null;
  const outcome = sentence.outcomeAt[group.first - 1];
  const reading = outcome?.readings.find(
    ({ category, frames }) => category === "captured" && frames.includes("object"),
  );
  if (outcome === undefined || reading === undefined) return null;
  const told = [...before, ...here].findLast(
    ({ sentence: other }) => sentence.index - other.index <= HELD_REACH,
  );
  if (told?.category !== "captured") return null;
  const one = draft(sentence, group, outcome, "captured");
  one.kind = told.kind;
  one.doubt = 1.4;
  one.rules.push("compose/held");
  return [one];
}

const BEHIND = bitsOf(["and", "but", "contrast", "clause", "preposition", "adverb"]);

/** "Twenty men were abducted. Eight have been let go": some of those just told, who are no longer held. */
export function letGoSince({ sentence, group, bound, here, before }: Counted): readonly Draft[] | null {
  if (bound !== undefined || group.type !== "bare" || group.quantity?.form === "none") return null;
  let at = group.last + 1;
  while (does(sentence, at, "have") || does(sentence, at, "be") || does(sentence, at, "adverb")) at += 1;
  const isPassive = does(sentence, at, "freeing") && does(sentence, at - 1, "be");
  if (!isPassive && !does(sentence, at, "goingFree") && !does(sentence, at, "undone")) return null;
  const told = [...before, ...here].findLast(
    ({ sentence: other, parent }) => parent === null && sentence.index - other.index <= HELD_REACH,
  );
  if (told?.category !== "captured" || (told.min ?? 0) <= (group.quantity?.min ?? 0)) return null;
  const one = draft(sentence, group, null, "captured");
  one.last = at;
  one.kind = told.kind;
  one.parent = told;
  one.doubt = 1;
  one.rules.push("compose/let-go");
  return [one];
}

/** "took 20 soldiers prisoner", "killed 50 soldiers and took 11 of them alive": captives by their verb and what they were taken as. */
export function takenCaptive({ sentence, group, here, before }: Counted): readonly Draft[] | null {
  if (!isTakenCaptive(sentence, group)) return null;
  const one = draft(sentence, group, null, "captured");
  one.first = group.first - 1;
  one.last = does(sentence, group.last + 1, "captive") ? group.last + 1 : group.last;
  if (group.partitive && group.quantity?.form !== "none") one.related = partOf(sentence, group, here, before);
  one.rules.push("compose/captive");
  return [one];
}

function isTakenCaptive(sentence: Sentence, group: Group): boolean {
  return (
    does(sentence, group.first - 1, "taking") &&
    (does(sentence, group.last + 1, "captive") ||
      // "taken five prisoner", "having taken 11 prisoners"
      (does(sentence, group.last, "captive") && group.last > (group.quantity?.last ?? group.last)))
  );
}

/** What a word for an arrest holds that is no captive: "no arrests"; "the capture of the city and its people". */
export function isNoCaptive(sentence: Sentence, group: Group, bound: Link): boolean {
  return (
    bound.category === "captured" && (isNoArrest(sentence, group, bound) || isWithPlace(sentence, group))
  );
}

/** "No one was arrested", but "denies that any of its men were taken prisoner". */
function isNoArrest(sentence: Sentence, { quantity }: Group, { outcome }: Link): boolean {
  return quantity?.form === "none" && (outcome === null || !does(sentence, outcome.last, "captive"));
}

/** "the capture of the city and its two million people": a place was taken, not its people. */
function isWithPlace(sentence: Sentence, group: Group): boolean {
  const own = does(sentence, group.first, "possessive") ? group.first : group.first - 1;
  const at = own - 1;
  return (
    does(sentence, own, "possessive") &&
    (does(sentence, at, "and") || does(sentence, at, "together")) &&
    sentence.personAt[at - 1] === undefined &&
    sentence.quantityAt[at - 1] === undefined
  );
}
