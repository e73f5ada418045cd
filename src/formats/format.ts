import type { Act } from "../domain/act.js";
import type { Claim } from "../domain/claim.js";
import type { Ledger } from "../domain/ledger.js";
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
}

/** How much room there is: columns of a terminal, and whether it shows colour. */
export interface Layout {
  readonly width: number;
  readonly colour: boolean;
}

export interface Format {
  /** What it is, in a few words, for lists of formats. */
  readonly title: string;
  /** Its media type, and how names of its files end, without the dot. */
  readonly type: string;
  readonly ending: string;
  /** The whole output, ending with a line break. The same input gives the same output. */
  readonly write: (shown: Shown, layout: Layout) => string;
}
