import type { Act } from "../../domain/act.js";
import type { Claim } from "../../domain/claim.js";
import { isImported } from "../../domain/imported.js";
import type { Message } from "../../domain/message.js";
import type { ReportHead } from "../../domain/report.js";
import { topicsOf } from "../../ingest/index.js";
import type { ClaimFilter, KeptReport, StoreView } from "../../store/index.js";
import { readReport } from "../read-report.js";
import { datedPage } from "./dated-page.js";
import { type Decided, layOver } from "./lay-over.js";
import type { Standing } from "./standing.js";

/** What a report that was decided on says now. */
interface Told extends Decided {
  readonly kept: KeptReport;
  /** What is read in its words, published when it is: no other decision laid over. */
  readonly asRead: readonly Claim[];
  readonly acts: readonly Act[];
  readonly messages: readonly Message[];
}

/** A store's view with decisions laid over: every answer is as people decided it. */
export interface DecidedView extends StoreView {
  readonly standing: Standing;
  /** The view without them: what was read. */
  readonly bare: StoreView;
  /** A report that decisions are about, as it is told now; null for one that none is about. */
  told(report: string): Promise<Told | null>;
}

/** Worked out once for each version of a report and the decisions about it. */
export type ToldCache = Map<string, { readonly key: string; readonly told: Told }>;

export function decidedView(bare: StoreView, standing: Standing, cache: ToldCache): DecidedView {
  const { byReport, dated, withdrawn } = standing;
  const touched = (report: string) => byReport.has(report);

  async function told(id: string): Promise<Told | null> {
    const decisions = byReport.get(id);
    if (decisions === undefined) return null;
    const kept = await bare.report(id);
    if (kept === null) return null;
    const key = JSON.stringify([kept.version, standing.all.length]);
    const known = cache.get(id);
    if (known?.key === key) return known.told;
    const published = dated.get(id);
    const report = published === undefined ? kept.report : { ...kept.report, published };
    // on another day, words such as "on Friday" mean another day: they are read again; what was imported says its days
    const first = await bare.reading(id, kept.version);
    const isRead = published !== undefined && !first.claims.some(isImported);
    const { claims: asRead, acts, messages } = isRead ? await readReport(report) : first;
    const laid = layOver(report, asRead, decisions, standing);
    const made = { ...laid, kept: { ...kept, report }, asRead, acts, messages };
    cache.set(id, { key, told: made });
    return made;
  }

  async function claimsOf(reports: Iterable<string>): Promise<Claim[]> {
    const found: Claim[] = [];
    for (const report of reports) for (const claim of (await told(report))?.claims ?? []) found.push(claim);
    return found;
  }

  async function replaced(base: readonly Claim[], among: Iterable<string>): Promise<Claim[]> {
    const rest = base.filter(({ report }) => !touched(report));
    const ours = await claimsOf(among);
    return ours.length === 0 ? rest : [...rest, ...ours].sort((a, b) => compare(a.report, b.report));
  }

  async function dating(heads: readonly ReportHead[], withTopics: boolean): Promise<ReportHead[]> {
    if (!heads.some(({ id }) => dated.has(id))) return [...heads];
    const found: ReportHead[] = [];
    for (const head of heads) {
      const now = dated.has(head.id) ? await told(head.id) : null;
      if (now === null) found.push(head);
      else {
        const { report } = now.kept;
        // as of any report: what was decided about its claims does not tell its episode
        const topics = withTopics ? { topics: topicsOf(report, now.asRead) } : {};
        found.push({ ...head, published: report.published, ...topics });
      }
    }
    return found.sort(
      (a, b) => compare(a.published ?? "\uffff", b.published ?? "\uffff") || compare(a.id, b.id),
    );
  }

  return {
    ...bare,
    standing,
    bare,
    told,
    heads: async (ids) => dating(await bare.heads(ids), true),
    bareHeads: async (ids) => dating(await bare.bareHeads(ids), false),
    async report(id, version) {
      const kept = await bare.report(id, version);
      if (kept === null || !kept.current || !dated.has(id)) return kept;
      return (await told(id))?.kept ?? kept;
    },
    async claims(filter = {}) {
      const among = filter.report === undefined ? byReport.keys() : [filter.report];
      return replaced(await bare.claims(filter), among).then((all) =>
        all.filter((claim) => !touched(claim.report) || fits(claim, filter)),
      );
    },
    claimsIn: async (reports) => replaced(await bare.claimsIn(reports), reports.filter(touched)),
    async backgroundClaims(first, last) {
      const base = await bare.backgroundClaims(first, last);
      const all = await replaced(base, byReport.keys());
      return all.filter(
        ({ report, scope, asOf, setAside }) =>
          !touched(report) ||
          (scope === "background" &&
            setAside === undefined &&
            asOf !== null &&
            asOf >= first.slice(0, 4) &&
            asOf <= `${last}\uffff`),
      );
    },
    async acts(filter = {}) {
      const all = await bare.acts(filter);
      if (dated.size === 0 && withdrawn.size === 0) return all;
      const named = filter.id !== undefined || filter.report !== undefined;
      const rest = all.filter(({ report }) => !dated.has(report) && (named || !withdrawn.has(report)));
      for (const report of dated.keys()) {
        if (!named && withdrawn.has(report)) continue;
        for (const act of (await told(report))?.acts ?? [])
          if (
            (filter.id === undefined || act.id === filter.id) &&
            (filter.report === undefined || act.report === filter.report) &&
            (filter.kind === undefined || act.kind === filter.kind)
          )
            rest.push(act);
      }
      return rest.sort((a, b) => compare(a.report, b.report));
    },
    async actsIn(reports) {
      const bareActs = await bare.actsIn(reports);
      if (dated.size === 0 && withdrawn.size === 0) return bareActs;
      const rest = bareActs.filter(({ report }) => !dated.has(report) && !withdrawn.has(report));
      for (const report of reports)
        if (dated.has(report) && !withdrawn.has(report)) rest.push(...((await told(report))?.acts ?? []));
      return rest.sort((a, b) => compare(a.report, b.report));
    },
    async reading(id, version) {
      const now = await told(id);
      return now === null || now.kept.version !== version ? bare.reading(id, version) : now;
    },
    async claimsById(id) {
      const all = await bare.claimsById(id);
      const [kept] = all;
      if (kept !== undefined) {
        const now = await told(kept.value.report);
        const laid = now?.claims.find((claim) => claim.id === id);
        if (laid === undefined || now?.kept.version !== kept.version) return all;
        return [{ ...kept, value: laid }, ...all.slice(1)];
      }
      for (const report of byReport.keys()) {
        const now = await told(report);
        const seq = now?.claims.findIndex((claim) => claim.id === id) ?? -1;
        const value = now?.claims[seq];
        if (value !== undefined && now !== null) return [{ value, version: now.kept.version, seq }];
      }
      return all;
    },
    reportsPage: (filter) => datedPage(bare, dated, filter),
    async reportsWithClaims(search) {
      const found = await bare.reportsWithClaims(search);
      const ours = [...byReport.keys()].filter((report) => report >= search.after);
      if (ours.length === 0) return found;
      return [...new Set([...found, ...ours])].sort().slice(0, search.limit);
    },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function fits(claim: Claim, { id, report, category, side, scope, status }: ClaimFilter): boolean {
  return (
    (id === undefined || claim.id === id) &&
    (report === undefined || claim.report === report) &&
    (category === undefined || claim.category === category) &&
    (side === undefined || claim.victims.side === side) &&
    (scope === undefined || claim.scope === scope) &&
    (status === undefined || claim.status === status)
  );
}
