import type { Category } from "./category.js";
import type { Scope, Status, VictimKind } from "./claim.js";

/** The fields of a claim that a person can set. `start`, `end` and `inTitle` choose its words; the quote is cut by them. */
export interface ClaimFields {
  readonly category: Category;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly unquantified: boolean;
  /** Of the victims. */
  readonly side: string | null;
  readonly kind: VictimKind;
  readonly who: string | null;
  readonly source: string | null;
  readonly sourceKey: string | null;
  readonly sourceSide: string | null;
  readonly via: string | null;
  readonly status: Status;
  readonly scope: Scope;
  readonly previous: boolean;
  readonly place: string | null;
  readonly asOf: string | null;
  readonly start: number;
  readonly end: number;
  readonly inTitle: boolean;
}

export type FieldName = keyof ClaimFields;

/** What a person decided. Ids are those of claims, reports and episodes as they were then. */
export type Ruling =
  | { readonly kind: "accept"; readonly claim: string }
  | { readonly kind: "correct"; readonly claim: string; readonly fields: Partial<ClaimFields> }
  | { readonly kind: "reject"; readonly claim: string }
  /** A claim that the reading missed: words chosen by their place, and what they say. */
  | { readonly kind: "add"; readonly report: string; readonly fields: Partial<ClaimFields> }
  /** Claims that are one statement: the first stays, the others are set aside. */
  | { readonly kind: "merge-claims"; readonly claims: readonly string[] }
  /** One claim read where the words make several: it is set aside for these. */
  | { readonly kind: "split-claim"; readonly claim: string; readonly into: readonly Partial<ClaimFields>[] }
  | { readonly kind: "merge-episodes"; readonly episodes: readonly string[] }
  /** These reports are an episode of their own. */
  | { readonly kind: "split-episode"; readonly episode: string; readonly reports: readonly string[] }
  | { readonly kind: "rename-episode"; readonly episode: string; readonly name: string }
  | { readonly kind: "assign-report"; readonly report: string; readonly episode: string }
  /** When the report was published; null says that nothing tells. */
  | { readonly kind: "date-report"; readonly report: string; readonly published: string | null }
  /** The report stays in the book, and its claims no longer count. */
  | { readonly kind: "withdraw-report"; readonly report: string }
  | { readonly kind: "undo"; readonly decision: string };

export const RULING_KINDS = [
  "accept",
  "correct",
  "reject",
  "add",
  "merge-claims",
  "split-claim",
  "merge-episodes",
  "split-episode",
  "rename-episode",
  "assign-report",
  "date-report",
  "withdraw-report",
  "undo",
] as const satisfies readonly Ruling["kind"][];

/** The words a decision was made on: by them it finds its claim again in a newer version of the report. */
export interface Anchor {
  readonly report: string;
  /** Id of the claim then; of an episode's report, empty. */
  readonly claim: string;
  /** Id that the claim had when somebody first decided on it: the subject of every decision on it. */
  readonly root: string;
  readonly category: Category | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly side: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly inTitle: boolean;
}

/** A decision as the book keeps it: who, when, why, what, and on which words. It is never changed; another undoes it. */
export interface Decision {
  readonly id: string;
  /** The line of the log it stands in: decisions are in effect in this order. */
  readonly seq: number;
  /** ISO 8601. */
  readonly at: string;
  readonly actor: string | null;
  readonly reason: string | null;
  readonly ruling: Ruling;
  /** What it is about: claims, reports, episodes. A decision moves the revision of each to its own `seq`. */
  readonly subjects: readonly string[];
  /** In the order of the claims the ruling names; of episodes, the report that stands for each. */
  readonly anchors: readonly Anchor[];
  /** Ids of the claims that it makes, in order. */
  readonly makes: readonly string[];
}

/** A decision with what has become of it. */
export interface DecisionStanding extends Decision {
  /** Id of the decision that undid it; null while it is in effect. */
  readonly undoneBy: string | null;
  /** Its words are not in the newest version of the report: it has no effect there, and wants a look. */
  readonly adrift: boolean;
}
