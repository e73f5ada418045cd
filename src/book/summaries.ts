import type { Claim } from "../domain/claim.js";
import type { Decision } from "../domain/decision.js";
import type { ReportHead } from "../domain/report.js";
import { byFirstReport, type Outline, type Parting, reconcile, stretchOf } from "../reconcile/index.js";
import type { StoreView } from "../store/index.js";
import type { Standing } from "./decisions/standing.js";
import { type EpisodeRow, rowOf } from "./episode-row.js";
import { inputsOfOutlines } from "./episodes.js";
import type { GroupedReports } from "./grouping.js";
import { type Wanting, wantingOf } from "./wanting.js";

/** What lists say of an episode, without its ledger. */
export interface Summary {
  readonly row: EpisodeRow;
  /** Its claims that want a look, the heaviest first. */
  readonly wanting: readonly Wanting[];
  /** When the first of its reports could be known, and when all of them; null where none has a date, or one has none. */
  readonly begun: string | null;
  readonly whole: string | null;
}

/** The summaries of every episode that has a ledger, by episode id, by first publication. */
export type Summaries = ReadonlyMap<string, Summary>;

interface Made {
  readonly reports: readonly string[];
  readonly name: string | undefined;
  /** Null for reports in which nobody is said to be harmed: they are no episode of a ledger. */
  readonly summary: Summary | null;
}

const LINES_AT_ONCE = 500;

/**
 * Kept in memory beside an open book: of each episode what lists need, made anew where its reports, the decisions about
 * them or its name changed, and only there. For books that nothing can be written to; others keep it on their shelf.
 */
export function startSummaries(): {
  at(view: StoreView, parting: GroupedReports, standing: Standing): Promise<Summaries>;
} {
  let made = new Map<string, Made>();
  let upTo = 0;
  let summaries: Summaries = new Map();
  return {
    async at(view, parting, standing) {
      const end = await view.logEnd();
      if (end === upTo) return summaries;
      // as they are now: others may look at another moment meanwhile
      const [from, before] = [upTo, made];
      const changed = from === 0 || end < from ? null : await changedSince(view, from, end, standing);
      const { kept, stale } = sorted(
        parting,
        changed === null ? new Map() : before,
        changed?.reports ?? new Set(),
      );
      for await (const { outline, summary } of summariesOf(view, parting, stale)) {
        const { id, reports } = outline;
        kept.set(id, { reports, name: parting.names?.get(id), summary });
      }
      made = kept;
      upTo = end;
      const ordered = [...parting.episodes()].sort(byFirstReport);
      summaries = new Map(ordered.flatMap(({ id }) => entryOf(id, made.get(id)?.summary ?? null)));
      return summaries;
    },
  };
}

/** What lists need of episodes; null for one that has no ledger. */
export async function* summariesOf(
  view: StoreView,
  parting: Pick<GroupedReports, "names">,
  outlines: readonly Outline[],
): AsyncGenerator<{ readonly outline: Outline; readonly summary: Summary | null }> {
  for await (const input of inputsOfOutlines(view, parting, outlines)) {
    const claims = new Map<string, Claim[]>();
    for (const claim of input.claims) {
      const own = claims.get(claim.report);
      if (own === undefined) claims.set(claim.report, [claim]);
      else own.push(claim);
    }
    const heads = new Map(input.reports.map((head) => [head.id, head]));
    const found = new Map(reconcile(input).episodes.map((ledger) => [ledger.id, ledger]));
    for (const outline of input.outlines) {
      const ledger = found.get(outline.id);
      const own = new Map(
        outline.reports.flatMap((report) => (claims.get(report) ?? []).map((claim) => [claim.id, claim])),
      );
      const summary =
        ledger === undefined
          ? null
          : { row: rowOf(ledger), wanting: wantingOf(ledger, own), ...timesOf(outline.reports, heads) };
      yield { outline, summary };
    }
  }
}

function entryOf(id: string, summary: Summary | null): readonly (readonly [string, Summary])[] {
  return summary === null ? [] : [[id, summary]];
}

function timesOf(reports: readonly string[], heads: ReadonlyMap<string, ReportHead>) {
  const starts = reports.map((id) => stretchOf(heads.get(id)?.published ?? null)?.start ?? null);
  const dated = starts.flatMap((start) => start ?? []).sort();
  return { begun: dated[0] ?? null, whole: dated.length < starts.length ? null : (dated.at(-1) ?? null) };
}

/** Which summaries still hold, and the episodes whose do not. */
function sorted(
  parting: Parting & Pick<GroupedReports, "names">,
  made: ReadonlyMap<string, Made>,
  changed: ReadonlySet<string>,
) {
  const kept = new Map<string, Made>();
  const stale: Outline[] = [];
  for (const outline of parting.episodes()) {
    const { id, reports } = outline;
    const known = made.get(id);
    const holds =
      known !== undefined &&
      known.name === parting.names?.get(id) &&
      isSame(known.reports, reports) &&
      !(changed.size > 0 && reports.some((report) => changed.has(report)));
    if (holds) kept.set(id, known);
    else stale.push(outline);
  }
  return { kept, stale };
}

/** The same reports in the same order. */
export function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((each, at) => each === b[at]));
}

/** What is otherwise than it was. */
export interface Changed {
  /** The reports of which something else is known. */
  readonly reports: ReadonlySet<string>;
  /** Something came or was decided by which reports may be of other episodes. */
  readonly parts: boolean;
}

/** What changed after a line of the log; null where the log does not tell. */
export async function changedSince(
  view: StoreView,
  line: number,
  end: number,
  standing: Standing,
): Promise<Changed | null> {
  const changed = new Set<string>();
  for (let after = line; after < end; ) {
    const lines = await view.logLines(after, LINES_AT_ONCE);
    if (lines.length === 0) return null;
    for (const { kind, subject } of lines) if (kind.startsWith("report/")) changed.add(subject);
    after = lines.at(-1)?.seq ?? end;
  }
  let parts = changed.size > 0;
  for (let at = standing.all.length - 1; at >= 0; at -= 1) {
    const decision = standing.all[at] as Decision;
    if (decision.seq <= line) break;
    for (const report of reportsOf(decision, standing.all)) changed.add(report);
    parts ||= changesParts(decision, standing.all);
  }
  return { reports: withMerged(changed, standing), parts };
}

const OF_CLAIMS: ReadonlySet<string> = new Set<Decision["ruling"]["kind"]>([
  ...(["accept", "correct", "reject", "add", "merge-claims", "split-claim", "withdraw-report"] as const),
]);

/** Whether a decision, or what it undoes, may move reports from one episode to another, or name one. */
function changesParts({ ruling }: Decision, all: readonly Decision[]): boolean {
  if (ruling.kind !== "undo") return !OF_CLAIMS.has(ruling.kind);
  const target = all.find(({ id }) => id === ruling.decision);
  return target === undefined || changesParts(target, all);
}

/** With the reports whose claims were merged with claims of these: they count or not by what became of those. */
function withMerged(changed: ReadonlySet<string>, { byReport }: Standing): ReadonlySet<string> {
  const all = new Set(changed);
  for (const report of changed)
    for (const { ruling, anchors } of byReport.get(report) ?? [])
      if (ruling.kind === "merge-claims") for (const anchor of anchors) all.add(anchor.report);
  return all;
}

/** The reports whose claims a decision may have changed. */
function reportsOf({ ruling, anchors }: Decision, all: readonly Decision[]): readonly string[] {
  const named = anchors.map(({ report }) => report);
  if ("report" in ruling) named.push(ruling.report);
  if (ruling.kind !== "undo") return named;
  const target = all.find(({ id }) => id === ruling.decision);
  return target === undefined ? named : [...named, ...reportsOf(target, all)];
}
