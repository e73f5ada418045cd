import type { Decision, DecisionStanding } from "../../domain/decision.js";
import { TollbookError } from "../../domain/error.js";
import type { Occasion, Store, Verdict } from "../../store/index.js";
import type { Seeing } from "../seeing.js";
import { type DecisionDraft, verdictOn } from "./rule.js";
import { decisionOf } from "./standing.js";
import type { DecidedView } from "./view.js";

export type { DecisionDraft } from "./rule.js";

/**
 * Keeps decisions, all or none. Each is looked at as the book is now; what somebody else decided about the same in
 * between is told, and nothing is kept. What is to be kept `also` is no decision, and is kept after them or not at all.
 *
 * @throws {TollbookError} `decision/stale`, `decision/impossible`, `decision/bad-field`, `id/unknown`,
 *   `episode/unknown`, `input/bad-date`, `book/read-only`.
 */
export async function decide(
  store: Store,
  seen: Seeing,
  drafts: readonly DecisionDraft[],
  occasion: Occasion,
  also: readonly Verdict[] = [],
): Promise<Decision[]> {
  const verdicts = await seen(async (view, grouping) => {
    const parting = await grouping.at(view);
    const all = [];
    for (const draft of drafts) all.push(await verdictOn(view, parting, draft));
    return all;
  });
  const kept = await store.decide([...verdicts, ...also], occasion);
  return kept.flatMap((each) => decisionOf(each) ?? []);
}

/** Which decisions. All given conditions hold together. */
export interface DecisionQuery {
  readonly id?: string;
  /** About this claim, report or episode. */
  readonly subject?: string;
  /** About this report, or claims in it. */
  readonly report?: string;
  readonly actor?: string;
  /** Only those before this line of the log. */
  readonly before?: number;
  readonly limit?: number;
}

/** The newest first. */
export async function decisions(
  view: DecidedView,
  { id, subject, report, actor, before, limit = 100 }: DecisionQuery,
): Promise<DecisionStanding[]> {
  const { all, undone } = view.standing;
  const root = subject === undefined ? undefined : await rootOf(view, subject);
  const found: DecisionStanding[] = [];
  for (let at = all.length - 1; at >= 0 && found.length < limit; at -= 1) {
    const decision = all[at] as Decision;
    const { ruling, subjects, anchors } = decision;
    const isAbout =
      (id === undefined || decision.id === id) &&
      (root === undefined || subjects.includes(root)) &&
      (report === undefined ||
        anchors.some((anchor) => anchor.report === report) ||
        ("report" in ruling && ruling.report === report)) &&
      (actor === undefined || decision.actor === actor) &&
      (before === undefined || decision.seq < before);
    if (isAbout) found.push(await standingOf(view, decision, undone.get(decision.id) ?? null));
  }
  return found;
}

async function standingOf(
  view: DecidedView,
  decision: Decision,
  undoneBy: string | null,
): Promise<DecisionStanding> {
  let adrift = false;
  if (undoneBy === null)
    for (const report of new Set(decision.anchors.map((anchor) => anchor.report)))
      adrift ||= (await view.told(report))?.adrift.has(decision.id) ?? false;
  return { ...decision, undoneBy, adrift };
}

/** A claim is decided on under the id that it had when it first was. */
async function rootOf(view: DecidedView, id: string): Promise<string> {
  const [kept] = await view.claimsById(id);
  if (kept === undefined) return id;
  return (await view.told(kept.value.report))?.roots.get(id) ?? id;
}

/**
 * The revision of a claim, a report or an episode: what a decision about it must name.
 *
 * @throws {TollbookError} `id/unknown` for what nobody has decided on and is no claim or report.
 */
export async function revisionOf(view: DecidedView, subject: string): Promise<number> {
  const revision = view.standing.revisions.get(await rootOf(view, subject));
  if (revision !== undefined || subject.startsWith("e_")) return revision ?? 0;
  const isKnown = (await view.claimsById(subject)).length > 0 || (await view.report(subject)) !== null;
  if (!isKnown) throw new TollbookError("id/unknown", { id: subject });
  return 0;
}
