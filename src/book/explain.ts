import type { Claim } from "../domain/claim.js";
import type { Episode } from "../domain/episode.js";
import { TollbookError } from "../domain/error.js";
import { isImported } from "../domain/imported.js";
import type { Figure } from "../domain/ledger.js";
import type { ReportHead } from "../domain/report.js";
import { mayBeIn, POLICY_NAMES, reconcile } from "../reconcile/index.js";
import type { StoreView } from "../store/index.js";
import type {
  ActExplanation,
  ChronicleEntryExplanation,
  ClaimExplanation,
  ExplainOptions,
  Explanation,
  FigureExplanation,
} from "./book.js";
import { chronicles } from "./chronicle.js";
import { contextOf } from "./context.js";
import { decisions } from "./decisions/index.js";
import type { DecidedView } from "./decisions/view.js";
import { inputsWhere } from "./episodes.js";
import type { Grouping } from "./grouping.js";

/**
 * Where a claim, an act, an entry of a chronicle or a figure comes from.
 *
 * @throws {TollbookError} `id/unknown`, `input/bad-date`.
 */
export async function explain(
  view: DecidedView,
  grouping: Grouping,
  id: string,
  options: ExplainOptions,
): Promise<Explanation> {
  reconcile({ reports: [], claims: [] }, options); // a date that is none is told whatever the id
  const found =
    (await explainClaim(view, id)) ??
    (await explainAct(view, id)) ??
    (await (id.startsWith("h_") ? explainEntry : explainFigure)(view, grouping, id, options));
  if (found === null) throw new TollbookError("id/unknown", { id });
  return found;
}

async function explainClaim(view: DecidedView, id: string): Promise<ClaimExplanation | null> {
  const [kept] = await view.claimsById(id);
  if (kept === undefined) return null;
  const { value: claim, version } = kept;
  const place = await view.report(claim.report, version);
  if (place === null) return null;
  const { report, current } = place;
  const read = current ? ((await view.told(claim.report))?.read.get(id) ?? null) : null;
  const about = await decisions(view, { subject: id });
  const imported = isImported(claim) ? await importOf(view, claim.report, version) : null;
  return {
    ...{ kind: "claim", claim, report, version, current, context: await contextOf(report, claim) },
    ...{ read, imported, decisions: about },
  };
}

async function importOf(view: StoreView, report: string, version: number): Promise<string | null> {
  const { messages } = await view.reading(report, version);
  return messages.find(({ rule }) => rule === "import/table")?.message ?? null;
}

async function explainAct(view: StoreView, id: string): Promise<ActExplanation | null> {
  const [act] = await view.acts({ id });
  const kept = act === undefined ? null : await view.report(act.report);
  if (act === undefined || kept === null) return null;
  return { kind: "act", act, report: kept.report, context: await contextOf(kept.report, act) };
}

async function explainEntry(
  view: StoreView,
  grouping: Grouping,
  id: string,
  options: ExplainOptions,
): Promise<ChronicleEntryExplanation | null> {
  for (const { entries, id: episode, name, sides, places, start, end, reports } of await chronicles(
    view,
    grouping,
    options,
  )) {
    const entry = entries.find((each) => each.id === id);
    if (entry === undefined) continue;
    const told = await Promise.all(entry.acts.map((act) => explainAct(view, act)));
    const acts = told.flatMap((each) => (each === null ? [] : [placeOf(each)]));
    return {
      ...{ kind: "chronicle-entry", entry, acts },
      episode: { id: episode, name, sides, places, start, end, reports },
    };
  }
  return null;
}

const placeOf = ({ act, report, context }: ActExplanation) => ({ act, report, context });

async function explainFigure(
  view: StoreView,
  grouping: Grouping,
  id: string,
  options: ExplainOptions,
): Promise<FigureExplanation | null> {
  const { policyOptions = {}, ...asOf } = options;
  // a policy as it comes, then as it was set
  const settings = Object.keys(policyOptions).length === 0 ? [{}] : [{}, policyOptions];
  for await (const input of inputsWhere(view, grouping, (episode) => mayBeIn(episode, id))) {
    for (const [policy, set] of POLICY_NAMES.flatMap((name) =>
      settings.map((each) => [name, each] as const),
    )) {
      for (const episode of reconcile(input, { ...asOf, policy, policyOptions: set }).episodes) {
        const figure = episode.figures.find((each) => each.id === id);
        if (figure !== undefined) return explanationOf(figure, episode, input);
      }
    }
  }
  return null;
}

function explanationOf(
  figure: Figure,
  episode: Episode,
  { claims, reports: heads }: { readonly claims: readonly Claim[]; readonly reports: readonly ReportHead[] },
): FigureExplanation {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const { name, sides, places, start, end, reports } = episode;
  const told = [...figure.used, ...figure.ignored.map(({ claim }) => claim)].map(
    (claim) => byId.get(claim)?.report,
  );
  const own = new Set(told);
  return {
    ...{ kind: "figure", figure },
    episode: { id: episode.id, name, sides, places, start, end, reports },
    used: figure.used.flatMap((claim) => byId.get(claim) ?? []),
    ignored: figure.ignored.flatMap(({ claim: claimId, reason }) => {
      const claim = byId.get(claimId);
      return claim === undefined ? [] : [{ claim, reason }];
    }),
    languages: Object.fromEntries(heads.flatMap(({ id, language }) => (own.has(id) ? [[id, language]] : []))),
  };
}
