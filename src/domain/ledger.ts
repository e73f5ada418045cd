import type { Category } from "./category.js";
import type { Scope, VictimKind } from "./claim.js";
import type { Episode } from "./episode.js";

/** A claim that is not in a figure, and why: a code, a colon and a plain sentence ("superseded: by 46 ..."). */
export interface Ignored {
  readonly claim: string;
  readonly reason: string;
}

/** What the ledger states for one category and one body of people. */
export interface Figure {
  /** Stable for the same episode, category, side, kind, source and policy. */
  readonly id: string;
  readonly category: Category;
  readonly side: string | null;
  readonly kind: VictimKind | "any";
  /** Set by policies that do not merge sources (`by-speaker`): whose figure it is. */
  readonly speaker: string | null;
  readonly asOf: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly approx: boolean;
  readonly policy: string;
  readonly used: readonly string[];
  readonly ignored: readonly Ignored[];
  readonly notes: readonly string[];
}

/** One source's running account: what it said, when, and what took its place. */
export interface SeriesPoint {
  readonly id: string;
  readonly category: Category;
  readonly side: string | null;
  readonly kind: VictimKind;
  /** The source's name as first worded; null for the reports themselves. */
  readonly source: string | null;
  readonly sourceKey: string | null;
  readonly asOf: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly scope: Scope;
  readonly claims: readonly string[];
  /** Id of the point that took its place. */
  readonly supersededBy: string | null;
  readonly reason: string | null;
}

/** A party that gave no figure, from when until its first figure; `until` null while it still gives none. */
export interface Withheld {
  readonly category: Category;
  readonly side: string | null;
  readonly source: string | null;
  readonly asOf: string | null;
  readonly until: string | null;
  readonly claims: readonly string[];
}

/** What does, or does not, add up; reported, never repaired. */
export interface Check {
  readonly rule: string;
  /** False where something does not hold; true for a check worth telling that holds. */
  readonly holds: boolean;
  readonly message: string;
  readonly claims: readonly string[];
}

/** A figure about another episode or the long run. */
export interface Background {
  readonly category: Category;
  readonly side: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly when: string | null;
  readonly claims: readonly string[];
}

export interface EpisodeLedger extends Episode {
  readonly figures: readonly Figure[];
  readonly series: readonly SeriesPoint[];
  readonly withheld: readonly Withheld[];
  readonly checks: readonly Check[];
  readonly background: readonly Background[];
}

export interface Ledger {
  readonly episodes: readonly EpisodeLedger[];
}
