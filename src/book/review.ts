import type { Claim } from "../domain/claim.js";
import type { DecisionStanding } from "../domain/decision.js";
import { reconcile } from "../reconcile/index.js";
import type { StoreView } from "../store/index.js";
import { decisions } from "./decisions/index.js";
import type { DecidedView } from "./decisions/view.js";
import { inputsWhere } from "./episodes.js";
import type { Seen } from "./seeing.js";
import type { Summary } from "./summaries.js";
import { type Concern, type WantingTold, wantingTold } from "./wanting.js";

export type { Concern } from "./wanting.js";

/** A claim that nobody has decided on, or a decision that lost its words. */
export interface ReviewItem {
  /** From 0 up: the order of the queue. */
  readonly weight: number;
  readonly episode: string;
  /** Null where a decision lost its words. */
  readonly claim: Claim | null;
  /** Who published the report it stands in, and when; null where that is not known. */
  readonly publisher: string | null;
  readonly published: string | null;
  readonly decision: DecisionStanding | null;
  readonly concerns: readonly Concern[];
  /** Ids of the figures it is used in. */
  readonly figures: readonly string[];
}

export interface ReviewQuery {
  readonly episode?: string;
  readonly limit?: number;
}

/** What there is to say of the claims that want a look, by claim: worked out once for each summary. */
export type ToldWanting = WeakMap<
  Summary,
  ReadonlyMap<string, { readonly told: WantingTold; readonly claim: Claim }>
>;

/**
 * What wants a look, the heaviest first: how many people rest on the claim, how unsure its reading is, and whether a
 * check that does not hold names it (`wantingTold` has the weights). A claim that somebody has decided on is not in it.
 * A decision adrift weighs 10.
 *
 * @throws {TollbookError} `episode/unknown`.
 */
export async function reviewQueue(
  view: DecidedView,
  seen: Seen,
  told: ToldWanting,
  { episode, limit = 100 }: ReviewQuery,
): Promise<readonly ReviewItem[]> {
  const wanted = await heaviest(seen, episode, limit);
  await tellOf(view, seen, wanted, told);
  const items: Unsigned[] = wanted.flatMap(({ summary, claim: id }) => {
    const found = told.get(summary)?.get(id);
    if (found === undefined) return [];
    const { weight, concerns, figures } = found.told;
    return [{ weight, episode: summary.row.id, claim: found.claim, decision: null, concerns, figures }];
  });
  const parting = await seen.at(view);
  for (const decision of await decisions(view, { limit: Number.POSITIVE_INFINITY })) {
    if (!decision.adrift) continue;
    const own = parting.episodeOf(decision.anchors[0]?.report ?? "")?.id ?? "";
    if (episode === undefined || own === episode) items.push(adriftItem(decision, own));
  }
  items.sort((a, b) => b.weight - a.weight || (keyOf(a) < keyOf(b) ? -1 : 1));
  return withOutlets(view, items.slice(0, limit));
}

type Unsigned = Omit<ReviewItem, "publisher" | "published">;

const reportOf = ({ claim, decision }: Unsigned): string =>
  claim?.report ?? decision?.anchors[0]?.report ?? "";

async function withOutlets(view: StoreView, items: readonly Unsigned[]): Promise<readonly ReviewItem[]> {
  const heads = await view.bareHeads([...new Set(items.map(reportOf))]);
  const byId = new Map(heads.map((head) => [head.id, head]));
  return items.map((item) => {
    const { publisher = null, published = null } = byId.get(reportOf(item)) ?? {};
    return { ...item, publisher, published };
  });
}

const keyOf = ({ claim, decision }: Unsigned): string => claim?.id ?? decision?.id ?? "";

interface Wanted {
  readonly summary: Summary;
  readonly claim: string;
  readonly weight: number;
}

/** The heaviest of all episodes, or of one, which must be there. */
async function heaviest(seen: Seen, episode: string | undefined, limit: number): Promise<readonly Wanted[]> {
  const among = await seen.summaries(episode);
  const all: Wanted[] = [];
  for (const summary of among)
    for (const { claim, weight } of summary.wanting.slice(0, limit)) all.push({ summary, claim, weight });
  return all.sort((a, b) => b.weight - a.weight || (a.claim < b.claim ? -1 : 1)).slice(0, limit);
}

/** Works out what there is to say of those that have not been shown before. */
async function tellOf(
  view: StoreView,
  seen: Seen,
  wanted: readonly Wanted[],
  told: ToldWanting,
): Promise<void> {
  const missing = new Map<string, Summary>();
  for (const { summary } of wanted) if (!told.has(summary)) missing.set(summary.row.id, summary);
  if (missing.size === 0) return;
  for await (const input of inputsWhere(view, seen, (id) => missing.has(id))) {
    const claims = new Map(input.claims.map((claim) => [claim.id, claim]));
    for (const ledger of reconcile(input).episodes) {
      const summary = missing.get(ledger.id);
      if (summary === undefined) continue;
      const own = wantingTold(ledger, claims).map(
        (each) => [each.claim, { told: each, claim: claims.get(each.claim) as Claim }] as const,
      );
      told.set(summary, new Map(own));
    }
  }
}

function adriftItem(decision: DecisionStanding, episode: string): Unsigned {
  const words = decision.anchors[0]?.quote ?? "";
  const message = `A decision rests on words that the newest version of the report does not have: “${words}”.`;
  return {
    ...{ weight: 10, episode, claim: null, decision, figures: [] },
    concerns: [{ what: "adrift", message }],
  };
}
