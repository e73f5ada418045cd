/** What is looked in: the report's own words, or those of its claims. */
export type Indexed = "words" | "claims";

/** A report as the index takes it. */
export interface IndexedReport {
  readonly id: string;
  readonly words: string;
  readonly claims: string;
}
