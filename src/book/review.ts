import type { Claim } from "../domain/claim.js";
import type { DecisionStanding } from "../domain/decision.js";
import type { StoreView } from "../store/index.js";
import { decisions } from "./decisions/index.js";
import type { DecidedView } from "./decisions/view.js";
import type { Seen } from "./seeing.js";
import type { Concern } from "./wanting.js";

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

/**
 * What wants a look, the heaviest first: how many people rest on the claim, how unsure its reading is, and whether a
 * check that does not hold names it (`wantingOf` has the weights). A claim that somebody has decided on is not in it.
 * A decision adrift weighs 10.
 *
 * @throws {TollbookError} `episode/unknown`.
 */
export async function reviewQueue(
  view: DecidedView,
  seen: Seen,
  { episode, limit = 100 }: ReviewQuery,
): Promise<readonly ReviewItem[]> {
  const wanted = await (await seen.lists()).wanting(limit, episode);
  const reports = [...new Set(wanted.map(({ report }) => report))];
  const claims = new Map((await view.claimsIn(reports)).map((claim) => [claim.id, claim]));
  const items: Unsigned[] = wanted.flatMap(({ claim: id, episode: own, weight, concerns, figures }) => {
    const claim = claims.get(id);
    return claim === undefined ? [] : [{ weight, episode: own, claim, decision: null, concerns, figures }];
  });
  for (const decision of await decisions(view, { limit: Number.POSITIVE_INFINITY })) {
    if (!decision.adrift) continue;
    const parting = await seen.at(view);
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

function adriftItem(decision: DecisionStanding, episode: string): Unsigned {
  const words = decision.anchors[0]?.quote ?? "";
  const message = `A decision rests on words that the newest version of the report does not have: “${words}”.`;
  return {
    ...{ weight: 10, episode, claim: null, decision, figures: [] },
    concerns: [{ what: "adrift", message }],
  };
}
