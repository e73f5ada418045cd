import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does } from "./sentence.js";

/**
 * "Six suspects were arrested", "eight men are in custody, the police said": whom a state's own men hold, be they rebels or
 * bystanders; nobody knows yet. Not "the gunmen detained 20 villagers", nor those whose side a name tells.
 */
export function isArrest(
  { sentence, group, outcome, category, kind, sourceSide, rules }: Draft,
  context: Context,
): boolean {
  if (category !== "captured" || outcome === null || group === null || context.rivals !== null) return false;
  if (kind !== "unknown" || group.names.length > 0 || !anyDoes(sentence, "arrested")) return false;
  if (sourceSide !== null && sourceSide !== context.state) return false;
  // "bandits detained 20 travellers"
  if (sentence.present.hasOne(MEN)) return false;
  if (sentence.names.some(({ side }) => side !== null && context.groups.includes(side))) return false;
  if (!isLawful(sentence, outcome.first, outcome.last)) return false;
  return sourceSide !== null || (isSuspect(sentence, group.head?.last) && !rules.includes("link/object"));
}

const MEN = bitsOf(["rebels", "irregulars", "band", "assailants", "culprit"]);

function isLawful(sentence: Sentence, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (does(sentence, at, "arrested")) return true;
  return false;
}

function isSuspect(sentence: Sentence, head: number | undefined): boolean {
  return head !== undefined && does(sentence, head, "wanted");
}
