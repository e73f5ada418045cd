import type { Status } from "./claim.js";

/** The kinds of act, in the order in which a chronicle lists them. */
export const ACT_KINDS = [
  "clash",
  "attack",
  "accusation",
  "ceasefire-agreed",
  "ceasefire-violation-alleged",
  "withdrawal",
  "talks",
  "statement",
  "status",
  "emergency",
  "exchange",
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** What a party did or said, with its quote. Fields shared with a claim mean the same. */
export interface Act {
  readonly id: string;
  readonly report: string;
  readonly kind: ActKind;
  /** Canonical names: who did it. */
  readonly actors: readonly string[];
  /** Canonical names: to or with whom. */
  readonly targets: readonly string[];
  readonly source: string | null;
  readonly sourceKey: string | null;
  readonly sourceSide: string | null;
  readonly via: string | null;
  readonly status: Status;
  readonly day: string | null;
  readonly place: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly inTitle: boolean;
  readonly confidence: number;
  readonly rules: readonly string[];
}
