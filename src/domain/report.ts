/** A stretch of a report's text or title, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One published article, as it is read: `title` and `text` never change after ingestion and every offset
 * of a claim points into them.
 */
export interface Report {
  /** The file's own id, else made from the content; unique in a book. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO 8601 date or date-time of publication; null when nothing says. */
  readonly published: string | null;
  /** Who put the report out: an outlet or agency. */
  readonly publisher: string | null;
  readonly url: string | null;
  /** BCP 47 primary language subtag, lower case ("en"); null when not known. */
  readonly language: string | null;
}

/**
 * What reconciliation needs to know of a report: everything but its words.
 *
 * `sketch` is a MinHash signature of the text's three-word runs (see `ingest/sketch.ts`): the share of equal
 * positions in two sketches estimates the Jaccard similarity of the two texts.
 */
export interface ReportHead {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly sketch: readonly number[];
  /**
   * What the report is about (see `ingest/topics.ts`): sides, places, a day, names and numbers of its text, from
   * which episodes are told apart. Left out, its claims and its title have to do.
   */
  readonly topics?: readonly string[];
}
