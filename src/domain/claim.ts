import type { Category } from "./category.js";

/** How many: inclusive whole numbers, null where unbounded. Both null only for a withheld figure. */
export interface Count {
  readonly min: number | null;
  readonly max: number | null;
  /** The number is rounded or vague: about, nearly, dozens. */
  readonly approx: boolean;
}

export const VICTIM_KINDS = ["civilian", "military", "police", "mixed", "unknown"] as const;
export type VictimKind = (typeof VICTIM_KINDS)[number];

/** The canonical side of peacekeepers whose nation is not told (docs/claims.md). */
export const PEACEKEEPERS = "peacekeepers";

/** In the `rules` of a claim that counts families or households: one person each at least. */
export const HOUSEHOLDS_RULE = "count/households";

/** In the `rules` of a total whose report tells that the count was revised: lowered, counted twice, found alive. */
export const REVISED_RULE = "told/revised";

/** Whose people, and what kind of people. */
export interface Victims {
  /** Canonical English country or group name; "all" for the sum of the sides; null when nothing says. */
  readonly side: string | null;
  readonly kind: VictimKind;
  /** The head noun phrase as in the text. */
  readonly who: string | null;
}

export const STATUSES = ["asserted", "denied", "unconfirmed", "withheld"] as const;
export type Status = (typeof STATUSES)[number];

export const SCOPES = ["total", "increment", "incident", "subset", "background"] as const;
export type Scope = (typeof SCOPES)[number];

/**
 * One statement, in one report, of how many people suffered one outcome. The fields and the decisions behind
 * them are those of docs/claims.md.
 */
export interface Claim extends Count {
  /** Made from the report's id and the claim's content: the same reading has the same id everywhere. */
  readonly id: string;
  /** The id of the report it stands in. */
  readonly report: string;
  readonly category: Category;
  /** People suffered it, no number given: min 1, max null. */
  readonly unquantified: boolean;
  readonly victims: Victims;
  /** Who asserts it, as in the text; null when the report itself does. */
  readonly source: string | null;
  /** One key for one source however it is worded, e.g. "Kyrgyzstan/health-ministry"; null with `source`. */
  readonly sourceKey: string | null;
  /** The side the source speaks for; "all" when several do; null for neutral or none. */
  readonly sourceSide: string | null;
  /** The medium in between: Reuters, TASS. */
  readonly via: string | null;
  readonly status: Status;
  readonly scope: Scope;
  /** A figure already superseded, quoted as such. */
  readonly previous: boolean;
  readonly place: string | null;
  /** The time the figure holds for: ISO 8601 date, date-time, month ("2021-04") or year ("2021"). */
  readonly asOf: string | null;
  /** The exact words: `text.slice(start, end)`, or of the title when `inTitle`. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly inTitle: boolean;
  /** 0 to 1: how sure the reading is. */
  readonly confidence: number;
  /** Names of the rules that read it, in the order in which they spoke. */
  readonly rules: readonly string[];
  /** Why a person's decision keeps it out of every figure: a word, a colon and a sentence; absent where none does. */
  readonly setAside?: string;
  /** Ids of the decisions in effect on it, oldest first; absent where there are none. */
  readonly decisions?: readonly string[];
  /** The log line of the last decision about it, in effect or not; absent where there was none. */
  readonly revision?: number;
}
