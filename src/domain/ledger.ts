import type { Category } from "./category.js";
import type { Scope, Status, VictimKind } from "./claim.js";
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
  /** How well it is borne out, in the words of a policy that grades (`ibc`, `airwars`); absent under the others. */
  readonly grade?: string;
  /** The figure day by day, oldest first, from policies that have one (`acled`, `official-chain`). */
  readonly days?: readonly FigureDay[];
}

/** One day of a figure. Counts are persons. */
export interface FigureDay {
  /** An ISO 8601 calendar day. */
  readonly day: string;
  /** Whose number the day has; null for a share that arithmetic gave it. */
  readonly speaker: string | null;
  /** The running total as the speaker gave it; null where it gave none. */
  readonly reported: number | null;
  /** What arithmetic gives instead: an earlier total and "13 more", or the day's share of a total over several days. */
  readonly derived: number | null;
  /** Against the day before in the chain, within one phase; null on the first day of a phase. */
  readonly change: number | null;
  /** From 1; a count that starts again opens the next. */
  readonly phase: number;
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
  /** Id of the earlier episode it is about, where the book holds that one. */
  readonly episode?: string;
}

/** A background figure of a later episode that is about this one: what was still, or only then, said of it. */
export interface Recalled extends Background {
  /** Id of the episode whose reports recall it. */
  readonly episode: string;
}

/** What one source says of one incident. */
export interface IncidentCount {
  readonly category: Category;
  readonly side: string | null;
  readonly kind: VictimKind;
  /** As first worded; null for the reports themselves. */
  readonly source: string | null;
  readonly sourceKey: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly status: Status;
  readonly claims: readonly string[];
}

/** One strike or clash in an episode: what is said of one day at one place. */
export interface Incident {
  /** Stable for the same episode, day and place. */
  readonly id: string;
  /** An ISO 8601 calendar day. */
  readonly day: string;
  readonly place: string;
  readonly counts: readonly IncidentCount[];
  readonly claims: readonly string[];
}

export interface EpisodeLedger extends Episode {
  readonly figures: readonly Figure[];
  readonly series: readonly SeriesPoint[];
  readonly withheld: readonly Withheld[];
  readonly checks: readonly Check[];
  readonly background: readonly Background[];
  readonly recalled: readonly Recalled[];
  readonly incidents: readonly Incident[];
}

export interface Ledger {
  readonly episodes: readonly EpisodeLedger[];
}

/** One body of people under several policies. A policy that does not merge speakers has a figure for each. */
export interface ComparedRow {
  readonly category: Category;
  readonly side: string | null;
  readonly kind: VictimKind | "any";
  /** In the order of the comparison's policies; a policy that states nothing for these people has none. */
  readonly figures: readonly Figure[];
}

export interface EpisodeComparison extends Episode {
  readonly rows: readonly ComparedRow[];
}

/** The same figures under several policies. */
export interface Comparison {
  readonly policies: readonly string[];
  readonly episodes: readonly EpisodeComparison[];
}

/** What one source first said on one day, as it could be known then. */
export interface Statement {
  readonly category: Category;
  readonly side: string | null;
  readonly kind: VictimKind;
  readonly source: string | null;
  readonly sourceKey: string | null;
  /** The time it holds for, which may lie before the day it could be known. */
  readonly asOf: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly claims: readonly string[];
  /** What the same source had said last by the day before; null where nothing. */
  readonly before: {
    readonly min: number | null;
    readonly max: number | null;
    readonly approx: boolean;
  } | null;
  /** When its first report was read into the book, where that was only after later news had been: the past changed then. */
  readonly readLate: string | null;
}

/** A day on which something new could be known. */
export interface HistoryDay {
  /** An ISO 8601 calendar day of publication; null for reports without one. */
  readonly day: string | null;
  /** What was new, by category, side and source. */
  readonly statements: readonly Statement[];
  /** The figures as they could be made at the end of that day, where they differ from the day before. */
  readonly figures: readonly Figure[];
}

export interface EpisodeHistory extends Episode {
  readonly policy: string;
  readonly days: readonly HistoryDay[];
}

/** The toll day by day: what was known when. */
export interface History {
  readonly episodes: readonly EpisodeHistory[];
}
