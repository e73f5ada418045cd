import { contentId } from "../domain/id.js";
import type { Background } from "../domain/ledger.js";
import { compareText, type Placed } from "./placed.js";

/** Figures about another episode or the long run, apart from every sum; equal ones are one row. Rule R15. */
export function backgroundOf(claims: readonly Placed[]): readonly Background[] {
  const rows = new Map<string, Background>();
  for (const { claim } of claims) {
    if (claim.scope !== "background" || claim.setAside !== undefined) continue;
    const { category, victims, min, max, approx, asOf: when } = claim;
    const key = contentId("b", category, victims.side, min, max, approx, when);
    const known = rows.get(key);
    const ids = [...(known?.claims ?? []), claim.id].sort();
    rows.set(key, { category, side: victims.side, min, max, approx, when, claims: ids });
  }
  return [...rows]
    .sort(([a, x], [b, y]) => compareText(x.when ?? "~", y.when ?? "~") || compareText(a, b))
    .map(([, row]) => row);
}
