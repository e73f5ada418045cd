import type { Claim, Count } from "../../domain/claim.js";
import type { Figure } from "../../domain/ledger.js";
import { bestCount, countText } from "./count.js";
import { dayText } from "./day.js";
import type { Setting } from "./setting.js";

interface Step {
  readonly count: Count;
  readonly asOf: string | null;
}

/**
 * What a figure grew from: the totals of the same people that it took the place of, each number once, on the
 * first day it was given, then the figure: "24 on 16 Sep → 46 on 18 Sep". Nothing where it replaced nothing. What one
 * side told of its own dead grew from no enemy's claim: the trail is of those who speak for the same side.
 */
export function historyOf(
  figure: Figure,
  telling: readonly Claim[],
  { claims, year }: Setting,
): readonly string[] {
  const voices = voicesOf(telling, figure);
  const isOfVoice = ({ source, sourceSide }: Claim) =>
    source === null || voices.size === 0 || voices.has(sourceSide);
  const earlier = figure.ignored
    .filter(({ reason }) => REPLACED.test(reason))
    .flatMap(({ claim }) => claims.get(claim) ?? [])
    .filter((claim) => isTotalOf(claim, figure) && isOfVoice(claim))
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

/** Whom those who tell the figure speak for: its own side where that tells it, whoever else does. */
function voicesOf(telling: readonly Claim[], { side }: Figure): ReadonlySet<string | null> {
  const voices = new Set(telling.filter(({ source }) => source !== null).map(({ sourceSide }) => sourceSide));
  return side !== null && voices.has(side) ? new Set([side]) : voices;
}

/** The figure as its first line states it: "104+", "over 100". */
function ownCount(figure: Figure): Count {
  const { low, best, high, approx } = figure;
  return best === null
    ? { min: low, max: low === null ? null : high, approx }
    : bestCount({ ...figure, best });
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
