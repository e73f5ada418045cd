import type { Claim } from "../domain/claim.js";
import type { DecisionStanding } from "../domain/decision.js";
import type { EpisodeLedger } from "../domain/ledger.js";
import { reconcile } from "../reconcile/index.js";
import { decisions } from "./decisions/index.js";
import type { DecidedView } from "./decisions/view.js";
import { inputsOf } from "./episodes.js";
import type { Grouping } from "./grouping.js";

/** Why a claim wants a look. */
export interface Concern {
  /**
   * effect: a figure rests on it; unsure: the reading is not sure; contradiction: a check that does not hold names it;
   * adrift: a decision about it no longer finds its words.
   */
  readonly what: "effect" | "unsure" | "contradiction" | "adrift";
  readonly message: string;
}

/** A claim that nobody has decided on, or a decision that lost its words. */
export interface ReviewItem {
  /** From 0 up: the order of the queue. */
  readonly weight: number;
  readonly episode: string;
  /** Null where a decision lost its words. */
  readonly claim: Claim | null;
  readonly decision: DecisionStanding | null;
  readonly concerns: readonly Concern[];
  /** Ids of the figures it is used in. */
  readonly figures: readonly string[];
}

export interface ReviewQuery {
  readonly episode?: string;
  readonly limit?: number;
}

/** Readings at least this sure are no concern for that alone. */
const SURE = 0.8;

/**
 * What wants a look, the heaviest first: how many people rest on the claim, how unsure its reading is, and whether a
 * check that does not hold names it. A claim that somebody has decided on is not in it.
 *
 * The weight of a claim is log10(1 + people resting on it) × (0.3 + 1 − confidence), and 2 more where a check that
 * does not hold names it; people resting on it are, of the largest figure it is used in, the number divided among the
 * claims used. A decision adrift weighs 10.
 *
 * @throws {TollbookError} `episode/unknown`.
 */
export async function reviewQueue(
  view: DecidedView,
  grouping: Grouping,
  { episode, limit = 100 }: ReviewQuery,
): Promise<readonly ReviewItem[]> {
  const items: ReviewItem[] = [];
  for await (const input of inputsOf(view, grouping, episode)) {
    const claims = new Map(input.claims.map((claim) => [claim.id, claim]));
    for (const ledger of reconcile(input).episodes) items.push(...itemsOf(ledger, claims));
    keepHeaviest(items, limit);
  }
  const parting = await grouping.at(view);
  for (const decision of await decisions(view, { limit: 1_000 })) {
    if (!decision.adrift) continue;
    const own = parting.episodeOf(decision.anchors[0]?.report ?? "")?.id ?? "";
    if (episode === undefined || own === episode) items.push(adriftItem(decision, own));
  }
  keepHeaviest(items, limit);
  return items;
}

function keepHeaviest(items: ReviewItem[], limit: number): void {
  const key = ({ claim, decision }: ReviewItem) => claim?.id ?? decision?.id ?? "";
  items.sort((a, b) => b.weight - a.weight || (key(a) < key(b) ? -1 : 1));
  items.length = Math.min(items.length, limit);
}

function adriftItem(decision: DecisionStanding, episode: string): ReviewItem {
  const words = decision.anchors[0]?.quote ?? "";
  const message = `A decision rests on words that the newest version of the report does not have: “${words}”.`;
  return {
    ...{ weight: 10, episode, claim: null, decision, figures: [] },
    concerns: [{ what: "adrift", message }],
  };
}

function itemsOf(ledger: EpisodeLedger, claims: ReadonlyMap<string, Claim>): ReviewItem[] {
  const resting = new Map<string, { people: number; figures: string[] }>();
  for (const { id, used, best, low, high } of ledger.figures) {
    const people = (best ?? low ?? high ?? 0) / Math.max(1, used.length);
    for (const claim of used) {
      const known = resting.get(claim) ?? { people: 0, figures: [] };
      known.figures.push(id);
      resting.set(claim, { people: Math.max(known.people, people), figures: known.figures });
    }
  }
  const disputed = new Map<string, string>();
  for (const { holds, message, claims: named } of ledger.checks)
    if (!holds) for (const claim of named) disputed.set(claim, message);
  return [...claims.values()].flatMap((claim) => {
    const { people = 0, figures = [] } = resting.get(claim.id) ?? {};
    const contradiction = disputed.get(claim.id);
    const isDecided = (claim.decisions ?? []).length > 0;
    const isOf = ledger.reports.includes(claim.report);
    if (!isOf || isDecided || (people === 0 && contradiction === undefined && claim.confidence >= SURE))
      return [];
    const weight =
      Math.log10(1 + people) * (1.3 - claim.confidence) +
      (contradiction === undefined ? 0 : 2) +
      (1 - claim.confidence) / 10;
    const concerns: Concern[] = [
      ...(contradiction === undefined ? [] : [{ what: "contradiction", message: contradiction } as const]),
      ...(people === 0 ? [] : [{ what: "effect", message: sayEffect(people, figures.length) } as const]),
      ...(claim.confidence >= SURE
        ? []
        : [{ what: "unsure", message: sayUnsure(claim.confidence) } as const]),
    ];
    return [
      {
        ...{ weight: Number(weight.toFixed(4)), episode: ledger.id, claim, decision: null },
        concerns,
        figures,
      },
    ];
  });
}

function sayEffect(people: number, figures: number): string {
  const many = Math.max(1, Math.round(people));
  return `About ${many.toLocaleString("en-GB")} ${many === 1 ? "person rests" : "people rest"} on it, in ${figures} ${figures === 1 ? "figure" : "figures"}.`;
}

function sayUnsure(confidence: number): string {
  return `The reading is ${Math.round(confidence * 100)} % sure.`;
}
