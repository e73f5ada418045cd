import type { Category } from "../domain/category.js";
import type { Claim, Count, Scope, Status, VictimKind } from "../domain/claim.js";
import { hasBounds } from "./count.js";
import type { Stretch } from "./day.js";

/** A claim with what its report tells about it: when it holds, and with whom it counts as one telling. */
export interface Placed {
  readonly claim: Claim;
  /** `asOf`, else the report's day of publication; null for an undated claim of an undated report. */
  readonly asOf: string | null;
  readonly when: Stretch | null;
  /** When its report came out; null when nothing says. */
  readonly published: string | null;
  /** Set where an undated claim was placed by its own arithmetic: how (rule R2). */
  readonly placedBy: string | null;
  /** Independence group: the source, else the text it stands in (copies share one). */
  readonly group: string;
  /** The text alone: copies of one report share it. */
  readonly text: string;
  /** Set where the claim is a part of a sum and stands for its side's figure (rule R26). */
  readonly isPart?: true;
  /** Set where another telling of the same statement says that it is denied (rule R28). */
  readonly deniedElsewhere?: true;
}

/** One line of the ledger: a category and a body of people; `any` where no kind is told apart. */
export interface Entry {
  readonly key: string;
  readonly category: Category;
  readonly side: string | null;
  readonly kind: VictimKind | "any";
  /** Every claim about it, background included, in canonical order. */
  readonly claims: readonly Placed[];
  /** Running totals by source, day and value, live and superseded. */
  readonly points: readonly Point[];
  /** Counts of one strike, clash or day: used only where there is no total. */
  readonly incidents: readonly Point[];
  /** The side's part in a sum over several, "one Uruguayan" of 13: used only where there is nothing else. */
  readonly shares: readonly Point[];
}

/** What one source says for one time: the same number in many reports is one point. */
export interface Point extends Count {
  readonly id: string;
  readonly entry: string;
  readonly kind: VictimKind;
  readonly source: string | null;
  /** Empty for the reports themselves: unattributed totals are one series. */
  readonly sourceKey: string;
  readonly sourceSide: string | null;
  readonly asOf: string | null;
  readonly when: Stretch | null;
  readonly scope: Scope;
  readonly status: Status;
  /** Set where the number was put together: "46 + 13", "29 military + 30 civilian". */
  readonly made: string | null;
  readonly claims: readonly Placed[];
  /** How many texts tell it, copies counted once. */
  readonly tellers: number;
  /** The point that took its place, and why; null while it is live. */
  readonly supersededBy: string | null;
  readonly reason: string | null;
  /** Set where an unattributed report repeats what the side's own source has replaced. */
  readonly stale: string | null;
  /** Set where the total is not of the episode's dead: of a wider area or a longer time (rule R21), or of one event (R25). */
  readonly apart: Apart | null;
}

/** Why a total is in no figure, in words that begin a sentence's end: "is wider: the same report gives ...". */
export interface Apart {
  readonly as: "wider" | "narrower";
  readonly why: string;
}

export function sourceKeyOf({ source, sourceKey }: Claim): string {
  return sourceKey ?? source ?? "";
}

/** A number somebody stands by as of its day: neither quoted as old, nor denied, nor withheld, nor without number. */
export function isStated(claim: Claim): boolean {
  const spoken = claim.status === "asserted" || claim.status === "unconfirmed";
  return spoken && claim.setAside === undefined && !claim.previous && !claim.unquantified && hasBounds(claim);
}

/** A running total that can make a figure. */
export function isTotal(claim: Claim): boolean {
  return claim.scope === "total" && isStated(claim);
}

export function isLive(point: Point): boolean {
  return point.supersededBy === null && point.stale === null && point.apart === null;
}

/** Does the source speak for the people it counts? */
export function isOfficial(point: { readonly sourceSide: string | null }, side: string | null): boolean {
  return side !== null && point.sourceSide === side;
}

/** Later day first, hours aside, as a bare day is neither before nor after one of its hours; undated last. */
export function byNewest(a: { readonly when: Stretch | null }, b: { readonly when: Stretch | null }): number {
  return compareText(dayOf(b.when), dayOf(a.when));
}

/** The first day of a stretch; what is placed just after a day sorts after it. */
function dayOf(when: Stretch | null): string {
  if (when === null) return "";
  return `${when.start.slice(0, 10)}${when.start.endsWith("+") ? "+" : ""}`;
}

export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Claims of one report and category, each group in the order given. */
export function byReportAndCategory(claims: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>();
  for (const placed of claims) {
    const key = `${placed.claim.report}|${placed.claim.category}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [placed]);
    else group.push(placed);
  }
  return [...groups.values()];
}
