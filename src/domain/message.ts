/** What a stage noticed and could not or would not turn into a claim: no error, but worth telling. */
export interface Message {
  /** The rule that noticed, e.g. "extract/no-pack". */
  readonly rule: string;
  /** One plain sentence. */
  readonly message: string;
  /** Where in the report's text, when it is about a place in it. */
  readonly start: number | null;
  readonly end: number | null;
}
