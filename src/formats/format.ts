import type { Act } from "../domain/act.js";
import type { EpisodeChronicle } from "../domain/chronicle.js";
import type { Claim } from "../domain/claim.js";
import type { EpisodeHistory, Ledger } from "../domain/ledger.js";
import type { Located } from "../domain/located.js";
import type { ReportHead } from "../domain/report.js";

/** What a format shows: a ledger, and the reports, claims and acts it speaks of. Those may be more than the ledger's. */
export interface Shown {
  readonly ledger: Ledger;
  readonly reports: readonly ReportHead[];
  readonly claims: readonly Claim[];
  readonly acts: readonly Act[];
  /** Where places lie, by the words of claims and acts, and where sides that are countries do; not all are known. */
  readonly places: ReadonlyMap<string, Located>;
  /** What the parties did and said, by episode; empty unless the format needs it. */
  readonly chronicles: readonly EpisodeChronicle[];
  /** The figures day by day, by episode; empty unless the format needs it. */
  readonly histories: readonly EpisodeHistory[];
  /** Where the same file can be had anew; null where nobody serves it. */
  readonly address: string | null;
}

/** What only some formats show. */
export type Need = "chronicles" | "histories";

/** How much room there is: columns of a terminal, and whether it shows colour. */
export interface Layout {
  readonly width: number;
  readonly colour: boolean;
}

/** What a format gives: text, or the promise of bytes where a file is none and its library is loaded only then. */
export type Content = string | Promise<Uint8Array>;

export interface Format<C extends Content = string> {
  /** What it is, in a few words, for lists of formats. */
  readonly title: string;
  /** Its media type, and how names of its files end, without the dot. */
  readonly type: string;
  readonly ending: string;
  /** The policy whose rules its columns follow, where no other is asked for; left out, the usual one. */
  readonly policy?: "ucdp" | "acled";
  readonly needs?: readonly Need[];
  /** The whole output; text ends with a line break. The same input gives the same output. */
  readonly write: (shown: Shown, layout: Layout) => C;
  /** What of the ledger it has no place for, a sentence each; left out where it holds all it is for. */
  readonly leftOut?: (shown: Shown) => readonly string[];
}
