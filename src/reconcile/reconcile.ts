import type { Category } from "../domain/category.js";
import type { EpisodeLedger, Ledger } from "../domain/ledger.js";
import { type EpisodeInput, episodesOf, outlineIn } from "./episode.js";
import { ledgerOf, show, sortOut } from "./episode-ledger.js";
import { knownBy, type ReconcileInput } from "./known.js";
import { type PolicyName, policyNamed } from "./policies/index.js";
import { checkPolicyOptions, type PolicyOptions } from "./policy-options.js";
import { linkBackground, recallAmong } from "./recall.js";

export type { ReconcileInput } from "./known.js";

export interface ReconcileOptions {
  /** Whose figures to take; `latest-official` when not said. */
  readonly policy?: PolicyName;
  /** What the policy lets its user set; of other policies, without effect. */
  readonly policyOptions?: PolicyOptions;
  /** ISO 8601: the ledger as it could have been known then, from reports published up to it. */
  readonly asOf?: string | null;
  readonly category?: Category;
  readonly side?: string;
}

/**
 * Makes the ledger of what reports claim. Pure: the same reports and claims in any order give the same ledger.
 * Every claim ends in a figure's `used` or `ignored`, or in `background`. The rules of docs/rules.md.
 *
 * With `asOf`, reports published later, and those whose day is not known, are left out. With `category` or
 * `side` the same ledger is shown in part: figures are made from all claims all the same.
 *
 * @throws {TollbookError} `policy/unknown`; `usage/bad-option` for a policy's option that is none; `input/bad-date`
 * for an `asOf` that is no date.
 */
export function reconcile(input: ReconcileInput, options: ReconcileOptions = {}): Ledger {
  const policy = policyNamed(options.policy);
  const settings = options.policyOptions ?? {};
  checkPolicyOptions(settings);
  const parts = episodesOf(knownBy(input, options.asOf ?? null));
  const episodes = parts.map(sortOut);
  const ledgers = linked(
    parts,
    episodes.map((sorted) => ledgerOf(sorted, policy, settings)),
  );
  return {
    episodes: ledgers.map((each, index) => show(each, episodes[index]?.claims ?? [], options)),
  };
}

/** Background figures of one episode linked to another of them. */
function linked(parts: readonly EpisodeInput[], ledgers: readonly EpisodeLedger[]): readonly EpisodeLedger[] {
  if (parts.length < 2) return ledgers;
  const episode = new Map(
    parts.flatMap(({ episode: { id }, reports }) => reports.map((report) => [report.id, id] as const)),
  );
  const claims = parts.flatMap((part) => part.claims);
  const recall = recallAmong(parts.map(outlineIn));
  return linkBackground(ledgers, recall, claims, (report) => episode.get(report) ?? null);
}
