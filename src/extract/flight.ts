import type { Group } from "./group.js";
import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";

/** So few who come to a place or leave it may be on an errand; more, in a report of fighting, have fled. */
const MANY = 20;

/** "2,000 families", "many thousands": not "two men". */
export function areMany({ quantity, head }: Group): boolean {
  return head?.word.household === true || (quantity?.min ?? quantity?.max ?? 0) >= MANY;
}

/** People who have a home to leave ("residents"), not men on duty or at work. */
export function haveHomes(sentence: Sentence, { head, kind }: Group): boolean {
  return head !== null && kind !== "military" && kind !== "police" && does(sentence, head.last, "dweller");
}
