import type { Episode } from "../../domain/episode.js";
import type { Entry, Placed } from "../placed.js";

/** What a check looks at: every claim in canonical order, and the entries with their totals. */
export interface CheckView {
  readonly episode: Episode;
  readonly claims: readonly Placed[];
  /** The claims of each report that are about one category: what stands side by side can be compared. */
  readonly besides: readonly (readonly Placed[])[];
  readonly entries: readonly Entry[];
}

export interface Finding {
  readonly rule: string;
  readonly holds: boolean;
  readonly message: string;
  readonly claims: readonly Placed[];
}

/** "killed of Kyrgyzstan". */
export function sayBody({ claim }: Placed): string {
  const { category } = claim;
  const { side } = claim.victims;
  return side === "all" ? `${category}, all sides` : sayEntry({ category, side });
}

/** "killed of Kyrgyzstan": the people of an entry. */
export function sayEntry({ category, side }: Pick<Entry, "category" | "side">): string {
  return side === null ? category : `${category} of ${side}`;
}
