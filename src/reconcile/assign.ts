import type { Claim } from "../domain/claim.js";
import type { ReportHead } from "../domain/report.js";
import { isSingle } from "./count.js";
import { isBefore, justAfter, type Stretch, stretchOf } from "./day.js";
import { isTotal, type Placed, sourceKeyOf } from "./placed.js";

/**
 * Gives each claim its time: what it says it holds for, else the day its report was published, else none. An
 * undated total that says how it grew ("one more, bringing it to 14") is placed after the dated total it grew
 * from; other undated claims are kept and never take the place of dated ones. Rules R1 and R2.
 */
export function assign(
  claims: readonly Claim[],
  reports: readonly ReportHead[],
  texts: ReadonlyMap<string, string>,
): readonly Placed[] {
  const published = new Map(reports.map((report) => [report.id, report.published]));
  const dated = claims.map((claim) => {
    const out = published.get(claim.report) ?? null;
    const asOf = claim.asOf ?? out?.slice(0, 10) ?? null;
    const when = stretchOf(asOf);
    const text = texts.get(claim.report) ?? claim.report;
    const key = sourceKeyOf(claim);
    const group = key === "" ? `text:${text}` : `source:${key}`;
    return { claim, asOf: when === null ? null : asOf, when, published: out, placedBy: null, group, text };
  });
  return placeByArithmetic(dated);
}

const bodyOf = ({ category, victims }: Claim) => `${category}|${victims.side ?? ""}`;

function placeByArithmetic(claims: readonly Placed[]): readonly Placed[] {
  const totals = new Map<string, Placed[]>();
  const steps = new Map<string, Claim[]>();
  for (const placed of claims) {
    const { claim } = placed;
    if (placed.when !== null && isTotal(claim) && isSingle(claim)) push(totals, bodyOf(claim), placed);
    if (placed.when === null && claim.scope === "increment" && isSingle(claim)) {
      push(steps, `${claim.report}|${bodyOf(claim)}`, claim);
    }
  }
  return claims.map((placed) => {
    const { claim } = placed;
    if (placed.when !== null || !isTotal(claim) || !isSingle(claim)) return placed;
    for (const step of steps.get(`${claim.report}|${bodyOf(claim)}`) ?? []) {
      const base = (claim.min ?? 0) - (step.min ?? 0);
      const before = latest((totals.get(bodyOf(claim)) ?? []).filter((total) => total.claim.min === base));
      if (before === null || before.when === null) continue;
      const placedBy = `undated, placed after the ${base} of ${before.asOf}: ${base} + ${step.min} = ${claim.min}`;
      return { ...placed, when: justAfter(before.when), placedBy };
    }
    return placed;
  });
}

function latest(claims: readonly Placed[]): Placed | null {
  const isLater = (a: Stretch | null, b: Stretch | null) => a !== null && b !== null && isBefore(b, a);
  return claims.reduce<Placed | null>(
    (best, claim) => (best === null || isLater(claim.when, best.when) ? claim : best),
    null,
  );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
