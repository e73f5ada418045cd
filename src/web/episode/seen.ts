/** What every part of an episode's screen is shown for. */
export interface Seen {
  /** The episode's id. */
  readonly id: string;
  /** An ISO day that puts everything back in time; null for now. */
  readonly asOf: string | null;
  /** Null for the usual one. */
  readonly policy: string | null;
}
