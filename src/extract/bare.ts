import type { Category } from "../domain/category.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import type { OutcomeMention, Sentence } from "./sentence.js";

/** A claim of people without a number. */
export function bare(
  sentence: Sentence,
  outcome: OutcomeMention | null,
  category: Category,
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
