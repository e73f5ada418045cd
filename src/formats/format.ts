import type { Claim } from "../domain/claim.js";
import type { Ledger } from "../domain/ledger.js";
import type { ReportHead } from "../domain/report.js";

/** What a format shows: a ledger, and the reports and claims it speaks of. Claims may be more than those. */
export interface Shown {
  readonly ledger: Ledger;
  readonly reports: readonly ReportHead[];
  readonly claims: readonly Claim[];
}

/** How much room there is: columns of a terminal, and whether it shows colour. */
export interface Layout {
  readonly width: number;
  readonly colour: boolean;
}

export interface Format {
  /** What it is, in a few words, for lists of formats. */
  readonly title: string;
  /** The whole output, ending with a line break. The same input gives the same output. */
  readonly write: (shown: Shown, layout: Layout) => string;
}
