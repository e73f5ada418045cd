import { contentId } from "../../domain/id.js";
import { compareText } from "../placed.js";
import type { Profile } from "./profile.js";

/** An episode as far as its reports' profiles tell of it, without its claims. */
export interface Outline {
  /** The same as its ledger's: made from its first report. */
  readonly id: string;
  /** When its first report was published; null when none has a date. */
  readonly published: string | null;
  /** In order of publication, undated ones last. */
  readonly reports: readonly string[];
  readonly sides: ReadonlySet<string>;
  /** First and last day, days since 1970; null when no report has a day. */
  readonly first: number | null;
  readonly last: number | null;
}

/** Which reports are of which episode. */
export interface Parting {
  /** The episode a report is in; null for one that is not known. */
  episodeOf(report: string): Outline | null;
  /** The episodes, in no order. */
  episodes(): Iterable<Outline>;
}

export function outlineOf(profiles: readonly Profile[]): Outline {
  const sorted = [...profiles].sort(
    (a, b) => compareText(a.published ?? "~", b.published ?? "~") || compareText(a.id, b.id),
  );
  const days = sorted.flatMap(({ day }) => day ?? []);
  return {
    id: contentId("e", sorted[0]?.id ?? ""),
    published: sorted[0]?.published ?? null,
    reports: sorted.map(({ id }) => id),
    sides: new Set(sorted.flatMap(({ sides }) => sides)),
    first: days.length === 0 ? null : days.reduce((a, b) => Math.min(a, b)),
    last: days.length === 0 ? null : days.reduce((a, b) => Math.max(a, b)),
  };
}

/** By first publication, as a ledger lists its episodes. */
export function byFirstReport(a: Outline, b: Outline): number {
  return (
    compareText(a.published ?? "~", b.published ?? "~") || compareText(a.reports[0] ?? "", b.reports[0] ?? "")
  );
}
