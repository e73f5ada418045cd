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

/** What a reader is told of a number that no count of people can be. */
export const NUMBER_TOO_LARGE = "A number is too large to be a count of people; nothing was read from it.";
