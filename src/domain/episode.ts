/** A stretch of violence that a ledger is about. */
export interface Episode {
  /** Made from the reports' content, stable while the episode's first report stays. */
  readonly id: string;
  readonly name: string;
  readonly sides: readonly string[];
  readonly places: readonly string[];
  /** First and last day the episode's claims speak of, ISO dates; null when no report has a date. */
  readonly start: string | null;
  readonly end: string | null;
  /** Ids of its reports, in order of publication. */
  readonly reports: readonly string[];
}
