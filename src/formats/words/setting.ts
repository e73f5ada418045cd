import type { Claim } from "../../domain/claim.js";

/** What a figure's words are made from, besides the figure. */
export interface Setting {
  readonly claims: ReadonlyMap<string, Claim>;
  /** The year that the whole episode lies in: days within it go without. */
  readonly year: string | undefined;
}
