import type { FigureDay } from "../../domain/ledger.js";
import type { Entry, Placed, Point } from "../placed.js";
import type { PolicyOptions } from "../policy-options.js";
import { sayCount, saySource } from "../say.js";

/** A figure in the making: the numbers, the claims in it, and reasons for those that are not. */
export interface Draft {
  readonly entry: Entry;
  readonly speaker: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly approx: boolean;
  readonly asOf: string | null;
  /** The statement the best rests on; null where none does. */
  readonly chosen: Point | null;
  readonly used: readonly Placed[];
  /** The claims it answers for: each ends in used, or ignored. */
  readonly claims: readonly Placed[];
  /** Claim id to the reason it is left out; what is not named here gets the reason its own nature gives. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
  readonly grade?: string;
  readonly days?: readonly FigureDay[];
}

/** An episode as a policy sees it. */
export interface EpisodeView {
  readonly entries: readonly Entry[];
  /** Sides with claims of their own, the most spoken of first. */
  readonly sides: readonly string[];
  /** The episode's first day; null when no report has a date. */
  readonly start: string | null;
}

export interface Policy {
  /** One sentence: whose figure it takes. */
  readonly says: string;
  readonly estimate: (view: EpisodeView, options: PolicyOptions) => readonly Draft[];
}

/** Numbers with nothing in them. */
export const NOTHING = {
  low: null,
  best: null,
  high: null,
  approx: false,
  asOf: null,
  chosen: null,
  used: [],
} as const;

/** Reasons for the claims of statements that are not in the figure. */
export function reasonsOf(
  points: readonly Point[],
  reason: (point: Point) => string | null,
): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const point of points) {
    const why = reason(point);
    if (why !== null) for (const { claim } of point.claims) reasons.set(claim.id, why);
  }
  return reasons;
}

/** "46, Kyrgyz Health Ministry, 2022-09-18". */
export function cite(point: Point): string {
  return `${sayCount(point)}, ${saySource(point.source)}${point.asOf === null ? ", undated" : `, ${point.asOf}`}`;
}

/** What a superseded, stale, wider or narrower statement is left out for; null for a live one. */
export function replacedReason(point: Point): string | null {
  if (point.supersededBy !== null) return `superseded: ${point.reason ?? "replaced by a later total"}`;
  if (point.apart !== null) return `${point.apart.as}: ${point.apart.why}`;
  return point.stale === null ? null : `stale repetition: ${point.stale}`;
}
