import type { Category } from "../domain/category.js";
import { HOUSEHOLDS_RULE, type Scope, type Status, type VictimKind } from "../domain/claim.js";
import type { Group } from "./group.js";
import type { OutcomeMention, Sentence } from "./sentence.js";

/** A claim while it is being read; each stage fills in what it knows. */
export interface Draft {
  readonly sentence: Sentence;
  readonly group: Group | null;
  readonly outcome: OutcomeMention | null;
  category: Category;
  min: number | null;
  max: number | null;
  approx: boolean;
  unquantified: boolean;
  /** The tokens it was read from, both inclusive. */
  first: number;
  last: number;
  /** Where its words end, if that is in a later sentence: the one that denies it. */
  readonly until?: { readonly sentence: Sentence; readonly last: number };
  /** The claim it is a part of ("of them", "including") or whose outcome it shares. */
  parent: Draft | null;
  /** The claim whose outcome it shares ("up from 103"); whose people and who says so go with it. */
  related: Draft | null;
  side: string | null;
  kind: VictimKind;
  who: string | null;
  source: string | null;
  sourceKey: string | null;
  sourceSide: string | null;
  via: string | null;
  status: Status;
  scope: Scope;
  previous: boolean;
  place: string | null;
  asOf: string | null;
  /** How far the reading went on a limb: link cost and penalties; 0 is certain. */
  doubt: number;
  readonly rules: string[];
}

/** A side and the rule that found it; "side/none" where the clause and its speaker tell none. */
export interface Settled {
  readonly side: string | null;
  readonly rule: string;
}

export function draft(
  sentence: Sentence,
  group: Group | null,
  outcome: OutcomeMention | null,
  category: Category,
): Draft {
  const count = group?.quantity;
  // a household is one person at least
  const household = group?.head?.word.household === true;
  // "61 dead and missing": at most 61 dead; "at least 61": some
  const jointly = outcome?.readings.some((reading) => reading.jointly === true) === true;
  const open = jointly && count?.max == null;
  return {
    sentence,
    group,
    outcome,
    category,
    min: jointly ? (open ? 1 : null) : (count?.min ?? (household ? 1 : null)),
    max: household ? null : (count?.max ?? null),
    approx: count?.approx ?? false,
    unquantified: open || count?.uncounted === true,
    first: Math.min(group?.first ?? 9999, outcome?.first ?? 9999),
    last: Math.max(group?.last ?? -1, outcome?.last ?? -1),
    parent: null,
    related: null,
    side: null,
    kind: group?.kind ?? "unknown",
    who: null,
    source: null,
    sourceKey: null,
    sourceSide: null,
    via: null,
    status: "asserted",
    scope: "total",
    previous: false,
    place: null,
    asOf: null,
    doubt: 0,
    rules: [...(count?.rules ?? []), ...(household ? [HOUSEHOLDS_RULE] : [])],
  };
}

/** A count whose outcome is told of another: of the same category, and of its kind where it names nobody. */
export function shareOutcome(
  sentence: Sentence,
  group: Group,
  from: Draft,
  rule: string,
  doubt: number,
): Draft {
  const one = draft(sentence, group, null, from.category);
  one.related = from;
  one.doubt = doubt;
  if (one.kind === "unknown" && group.type === "bare") one.kind = from.kind;
  one.rules.push(rule);
  return one;
}
