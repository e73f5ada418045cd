import { TollbookError } from "../domain/error.js";
import { POLICY_NAMES, reconcile } from "../reconcile/index.js";
import type { StoreView } from "../store/index.js";
import type { ClaimExplanation, Explanation, FigureExplanation } from "./book.js";
import { contextOf } from "./context.js";

/**
 * Where a claim, an act or a figure comes from.
 *
 * @throws {TollbookError} `id/unknown`
 */
export async function explain(view: StoreView, id: string): Promise<Explanation> {
  const found =
    (await explainClaim(view, id)) ?? (await explainAct(view, id)) ?? (await explainFigure(view, id));
  if (found === null) throw new TollbookError("id/unknown", { id });
  return found;
}

async function explainClaim(view: StoreView, id: string): Promise<ClaimExplanation | null> {
  const [kept] = await view.claimsById(id);
  if (kept === undefined) return null;
  const { value: claim, version } = kept;
  const place = await view.report(claim.report, version);
  if (place === null) return null;
  const { report, current } = place;
  return { kind: "claim", claim, report, version, current, context: contextOf(report, claim) };
}

async function explainAct(view: StoreView, id: string): Promise<Explanation | null> {
  const [act] = await view.acts({ id });
  const kept = act === undefined ? null : await view.report(act.report);
  if (act === undefined || kept === null) return null;
  return { kind: "act", act, report: kept.report, context: contextOf(kept.report, act) };
}

async function explainFigure(view: StoreView, id: string): Promise<FigureExplanation | null> {
  const [reports, claims] = [await view.heads(), await view.claims()];
  for (const policy of POLICY_NAMES) {
    for (const episode of reconcile({ reports, claims }, { policy }).episodes) {
      const figure = episode.figures.find((each) => each.id === id);
      if (figure === undefined) continue;
      const byId = new Map(claims.map((claim) => [claim.id, claim]));
      const { name, sides, places, start, end } = episode;
      return {
        ...{ kind: "figure", figure },
        episode: { id: episode.id, name, sides, places, start, end, reports: episode.reports },
        used: figure.used.flatMap((claim) => byId.get(claim) ?? []),
        ignored: figure.ignored.flatMap(({ claim: claimId, reason }) => {
          const claim = byId.get(claimId);
          return claim === undefined ? [] : [{ claim, reason }];
        }),
      };
    }
  }
  return null;
}
