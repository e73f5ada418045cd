import type { Claim } from "../domain/claim.js";
import { TollbookError } from "../domain/error.js";
import { type KeptHead, type LogFilter, type LogLine, lineHash, type StoreView } from "../store/index.js";
import type { BookClaimFilter } from "./book.js";
import { byDay } from "./decisions/dated-page.js";
import { fits } from "./decisions/view.js";
import type { GroupedReports, Grouping } from "./grouping.js";
import { claims, isFrom } from "./ledger.js";
import { lots } from "./lots.js";

/** Part of a long list, and where the next part begins; null at its end. */
export interface Page<T, P> {
  readonly items: readonly T[];
  readonly next: P | null;
}

/** A report in a list: where it came from, how much was read in it, and which episode it is of. */
export interface ReportRow extends KeptHead {
  readonly claims: number;
  readonly episode: string | null;
}

export interface ReportQuery {
  readonly limit: number;
  readonly after?: { readonly published: string; readonly id: string };
  readonly words?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly undated?: boolean;
  /** Id of the episode they are of. */
  readonly episode?: string;
}

export type ReportPage = Page<ReportRow, { readonly published: string; readonly id: string }>;

/** Reports of a book, the newest first, undated last. @throws {TollbookError} `episode/unknown`. */
export async function reportPage(
  view: StoreView,
  grouping: Grouping,
  { episode, limit, ...query }: ReportQuery,
): Promise<ReportPage> {
  const parting = await grouping.at(view);
  const rows: KeptHead[] = [];
  const own = episode === undefined ? null : reportsOf(parting, episode);
  if (own === null) rows.push(...(await view.reportsPage({ ...query, limit: limit + 1 })));
  else
    for (const ids of lots(own)) rows.push(...(await view.reportsPage({ ...query, ids, limit: limit + 1 })));
  if (own !== null) rows.sort(byDay);
  const shown = rows.slice(0, limit);
  const counts = await view.claimCounts(shown.map(({ id }) => id));
  const last = shown.at(-1);
  return {
    items: shown.map((row) => ({
      ...row,
      claims: counts.get(row.id) ?? 0,
      episode: parting.episodeOf(row.id)?.id ?? null,
    })),
    next: rows.length > limit && last !== undefined ? { published: last.published ?? "", id: last.id } : null,
  };
}

function reportsOf(parting: GroupedReports, episode: string): readonly string[] {
  const outline = parting.outline(episode);
  if (outline === null) throw new TollbookError("episode/unknown", { episode });
  return outline.reports;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface ClaimQuery extends BookClaimFilter {
  readonly limit: number;
  /** Only claims after this one: the id of its report, and its place among those of it that fit. */
  readonly after?: { readonly report: string; readonly place: number };
  /** Each of these words stands in the quote, the source, the place or what the victims are called. */
  readonly words?: string;
}

export type ClaimPage = Page<Claim, { readonly report: string; readonly place: number }>;

/** Claims of a book, report by report, some at a time. @throws {TollbookError} `episode/unknown`. */
export async function claimPage(
  view: StoreView,
  grouping: Grouping,
  { limit, after, words, ...filter }: ClaimQuery,
): Promise<ClaimPage> {
  const found: { readonly claim: Claim; readonly place: number }[] = [];
  const wanted = (claim: Claim) =>
    fits(claim, filter) &&
    (filter.source === undefined || isFrom(claim, filter.source)) &&
    hasWords(claim, words);
  const start = after ?? { report: "", place: -1 };
  const take = (all: readonly Claim[]) => {
    const places = new Map<string, number>();
    for (const claim of all.filter(wanted)) {
      const place = places.get(claim.report) ?? 0;
      places.set(claim.report, place + 1);
      if (claim.report < start.report || (claim.report === start.report && place <= start.place)) continue;
      found.push({ claim, place });
    }
  };
  if (filter.episode !== undefined || filter.report !== undefined || filter.id !== undefined)
    take([...(await claims(view, grouping, filter))].sort((a, b) => compare(a.report, b.report)));
  else {
    // most reports have more than one claim: where these were too few, more are looked at
    const many = Math.ceil(limit / 2) + 2;
    for (let from = start.report; found.length <= limit; ) {
      const { category, side, scope, status, source } = filter;
      const some = { category, side, scope, status, source, words };
      const set = Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined));
      const reports = await view.reportsWithClaims({ ...set, after: from, limit: many });
      take(await view.claimsIn(reports.filter((report) => report !== from || from === start.report)));
      const last = reports.at(-1);
      if (last === undefined || reports.length < many) break;
      from = last;
    }
  }
  const last = found[limit - 1];
  return {
    items: found.slice(0, limit).map(({ claim }) => claim),
    next:
      found.length > limit && last !== undefined ? { report: last.claim.report, place: last.place } : null,
  };
}

function hasWords({ quote, source, place, victims }: Claim, words: string | undefined): boolean {
  if (words === undefined) return true;
  const text = [quote, source, place, victims.who].join("\n").toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** A line of the log, and whether its hash is its own. */
export interface CheckedLine extends LogLine {
  readonly holds: boolean;
}

export type LogPage = Page<CheckedLine, number>;

/** Lines of the log, the newest first. */
export async function logPage(view: StoreView, { limit, ...filter }: LogFilter): Promise<LogPage> {
  const lines = await view.logPage({ ...filter, limit: limit + 1 });
  const shown = lines.slice(0, limit);
  return {
    items: shown.map((line) => ({ ...line, holds: lineHash(line) === line.hash })),
    next: lines.length > limit ? (shown.at(-1)?.seq ?? null) : null,
  };
}
