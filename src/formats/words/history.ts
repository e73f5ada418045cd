import type { Claim, Count } from "../../domain/claim.js";
import type { Figure } from "../../domain/ledger.js";
import { countText } from "./count.js";
import { dayText } from "./day.js";
import type { Setting } from "./setting.js";

interface Step {
  readonly count: Count;
  readonly asOf: string | null;
}

/**
 * What a figure grew from: the totals of the same people that it took the place of, each number once, on the
 * first day it was given, then the figure: "24 on 16 Sep → 46 on 18 Sep". Nothing where it replaced nothing.
 */
export function historyOf(figure: Figure, { claims, year }: Setting): readonly string[] {
  const earlier = figure.ignored
    .filter(({ reason }) => REPLACED.test(reason))
    .flatMap(({ claim }) => claims.get(claim) ?? [])
    .filter((claim) => isTotalOf(claim, figure))
    .map((claim) => ({ count: claim, asOf: claim.asOf }));
  const own = { count: ownCount(figure), asOf: figure.asOf };
  const steps = firstOfEach(earlier.sort(byDay)).filter(
    ({ count }) => numberOf(count) !== numberOf(own.count),
  );
  if (steps.length === 0 || numberOf(own.count) === null) return [];
  const shown =
    steps.length < MAX_STEPS ? steps : [...steps.slice(0, 2), null, ...steps.slice(3 - MAX_STEPS)];
  return [[...shown, own].map((step) => (step === null ? "…" : stepText(step, year))).join(" → ")];
}

/** The figure as its first line states it: "104+", "over 100". */
function ownCount({ low, best, high, approx }: Figure): Count {
  if (best === null) return { min: low, max: low === null ? null : high, approx };
  return { min: best, max: high === null && low === best ? null : best, approx };
}

const MAX_STEPS = 7;
/** Reasons of claims that a later number replaced. */
const REPLACED = /^(?:superseded|older):/u;

function isTotalOf({ victims, scope, unquantified, asOf }: Claim, { side }: Figure): boolean {
  return victims.side === side && scope === "total" && !unquantified && asOf !== null;
}

function numberOf({ min, max }: Count): number | null {
  return min ?? max;
}

function byDay(left: Step, right: Step): number {
  const [one, other] = [left.asOf?.slice(0, 10) ?? "", right.asOf?.slice(0, 10) ?? ""];
  if (one !== other) return one < other ? -1 : 1;
  return (numberOf(left.count) ?? 0) - (numberOf(right.count) ?? 0);
}

function firstOfEach(steps: readonly Step[]): readonly Step[] {
  return steps.filter(
    (step, index) => steps.findIndex(({ count }) => numberOf(count) === numberOf(step.count)) === index,
  );
}

/** A step stays on one line: its spaces do not break. */
function stepText({ count, asOf }: Step, year: string | undefined): string {
  return `${countText(count)} on ${dayText(asOf, year)}`.replaceAll(" ", "\u00a0");
}
