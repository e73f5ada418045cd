import type { Check } from "../domain/ledger.js";
import { beforeEpisode } from "./checks/before-episode.js";
import { fallingTotal } from "./checks/falling-total.js";
import { farBelow } from "./checks/far-below.js";
import type { CheckView, Finding } from "./checks/finding.js";
import { increment } from "./checks/increment.js";
import { misattributedPrevious } from "./checks/misattributed-previous.js";
import { sidesSum } from "./checks/sides-sum.js";
import { subset } from "./checks/subset.js";
import { twoValues } from "./checks/two-values.js";
import { byReportAndCategory, compareText } from "./placed.js";

/** The checks, in the order in which docs/rules.md tells of them. */
const CHECKS: readonly ((view: CheckView) => readonly Finding[])[] = [
  sidesSum,
  subset,
  increment,
  fallingTotal,
  twoValues,
  farBelow,
  misattributedPrevious,
  beforeEpisode,
];

/** What adds up and what does not, in plain words. Reported, never repaired: no figure is made from a check. */
export function check(sorted: Omit<CheckView, "besides">): readonly Check[] {
  const view = { ...sorted, besides: byReportAndCategory(sorted.claims) };
  const found = new Map<string, Check>();
  for (const { rule, holds, message, claims } of CHECKS.flatMap((one) => one(view))) {
    const key = `${rule}|${message}`;
    const known = found.get(key)?.claims ?? [];
    const ids = [...new Set([...known, ...claims.map(({ claim }) => claim.id)])].sort();
    found.set(key, { rule, holds, message, claims: ids });
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, row]) => row);
}
