import { CATEGORY_NAMES } from "../domain/category.js";
import type { ComparedRow, Comparison, Figure } from "../domain/ledger.js";
import { episodesOf } from "./episode.js";
import { figuresOf, isOf, type Sorted, sortOut } from "./episode-ledger.js";
import { compareBodies } from "./figure.js";
import { knownBy, type ReconcileInput } from "./known.js";
import { type PolicyName, policyNamed } from "./policies/index.js";
import { checkPolicyOptions, type PolicyOptions } from "./policy-options.js";
import type { ReconcileOptions } from "./reconcile.js";

/**
 * The same figures under several policies, side by side: for each category and body of people what each policy
 * makes of the same claims. Pure, and in any order of reports and claims the same.
 *
 * @throws {TollbookError} as `reconcile` does.
 */
export function compare(
  input: ReconcileInput,
  policies: readonly PolicyName[],
  options: Omit<ReconcileOptions, "policy"> = {},
): Comparison {
  const names = policies.map(policyNamed);
  const settings = options.policyOptions ?? {};
  checkPolicyOptions(settings);
  return {
    policies: names,
    episodes: episodesOf(knownBy(input, options.asOf ?? null)).map((episode) => {
      const sorted = sortOut(episode);
      const rows = rowsOf(sorted, names, settings).filter((row) => isOf(options, row));
      return { ...sorted.episode, rows };
    }),
  };
}

function rowsOf(
  sorted: Sorted,
  policies: readonly PolicyName[],
  settings: PolicyOptions,
): readonly ComparedRow[] {
  const rows = new Map<string, ComparedRow & { readonly figures: Figure[] }>();
  for (const figure of policies.flatMap((policy) => figuresOf(sorted, policy, settings))) {
    const { category, side, kind } = figure;
    const key = JSON.stringify([category, side, kind]);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { category, side, kind, figures: [figure] });
    else row.figures.push(figure);
  }
  const byBody = compareBodies(sorted.episode.sides);
  return [...rows.values()].sort(
    (a, b) => CATEGORY_NAMES.indexOf(a.category) - CATEGORY_NAMES.indexOf(b.category) || byBody(a, b),
  );
}
