import type { Draft } from "./draft.js";
import type { Group } from "./group.js";
import type { Link } from "./link.js";
import type { Sentence } from "./sentence.js";

/** A group of a sentence that may count people, with all that a rule may ask to make a claim of it. */
export interface Counted {
  readonly sentence: Sentence;
  readonly group: Group;
  /** The groups beside it. */
  readonly previous: Group | undefined;
  readonly next: Group | undefined;
  readonly links: readonly Link[];
  /** What befell them by the sentence's own words. */
  readonly bound: Link | undefined;
  /** The sentence before, where there is one. */
  readonly prior: Sentence | null;
  /** The claims read in this sentence so far, and the latest of the sentences before, left to right. */
  readonly here: readonly Draft[];
  readonly before: readonly Draft[];
}

/** Makes claims of a group; none where it is no toll; null where the rule has nothing to say and the next one is asked. */
export type CountRule = (counted: Counted) => readonly Draft[] | null;

/** A group that is told of and is no toll. */
export const NO_TOLL: readonly Draft[] = [];

export function linkOf(links: readonly Link[], group: Group): Link | undefined {
  for (const each of links) if (each.group === group) return each;
  return undefined;
}
