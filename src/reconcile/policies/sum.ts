import type { Category } from "../../domain/category.js";
import { WIDENED_NOTE } from "../../domain/floor.js";
import { canBothHold, isSingle, isVague } from "../count.js";
import { byNewest, isLive, type Point } from "../placed.js";
import { isOfTotal, isOpen, merge, type Part, type Sum, sumOf } from "./add-up.js";
import { cite, type Draft, type EpisodeView, NOTHING } from "./draft.js";

/**
 * Puts beside the sides' figures one for all of them: the sum, next to what is reported as a sum. Where they agree
 * the sum is the best and the range holds both; where the reported one is newer and higher, the sides' figures are
 * behind and the reported one is the best; else the sum stands. Rule R13; with `confirm` a reported sum may also
 * bear out one side's newer count, rule R14.
 */
export function withSums(
  drafts: readonly Draft[],
  view: EpisodeView,
  { confirm = false }: { readonly confirm?: boolean } = {},
): readonly Draft[] {
  const categories = [...new Set(drafts.map(({ entry }) => entry.category))];
  return categories.flatMap((category) => {
    const own = drafts.filter(({ entry }) => entry.category === category);
    const reported = own.find(isReportedSum) ?? null;
    const rest = own.filter((draft) => draft !== reported);
    const settled = reported === null || !confirm ? rest : confirmBySum(rest, reported, view);
    const sum = sumOf(settled, view, reported?.chosen != null);
    const all = allFigure(category, sum, reported, view);
    return all === null ? settled : [...settled, all];
  });
}

const isReportedSum = ({ entry }: Draft) => entry.side === "all" && entry.kind === "any";

function allFigure(
  category: Category,
  sum: Sum | null,
  reported: Draft | null,
  view: EpisodeView,
): Draft | null {
  const isReported = reported !== null && reported.chosen !== null;
  // "no toll was given" is no reason to hide a floor
  const isSpokenOf = reported?.low === null && reported.high === null && category !== "casualties";
  if (sum === null || (!isReported && !isSpokenOf && !isWorthSumming(category, sum, view))) return reported;
  const entry = reported?.entry ?? {
    ...{ key: `${category}|all|any`, category, side: "all", kind: "any" as const },
    ...{ claims: [], points: [], incidents: [], shares: [] },
  };
  const used = sum.parts.flatMap((part) => part.used);
  const empty = {
    entry,
    speaker: null,
    claims: reported?.claims ?? [],
    reasons: new Map<string, string>(),
    notes: [],
  };
  const computed: Draft = {
    ...{ ...empty, ...NOTHING, low: sum.low, best: sum.best, high: sum.high, used },
    approx: sum.parts.some(({ approx }) => approx),
    asOf: newest(sum.parts)?.asOf ?? null,
    notes: [`${sum.words}, computed from the sides' figures`, ...gaps(sum)],
  };
  return reported === null || reported.chosen === null
    ? { ...computed, notes: [...computed.notes, ...besideIt(sum)] }
    : beside(computed, reported, reported.chosen, sum);
}

/** One side's total alone is a floor for all of them; one incident's count, or undecided losses, are not. */
function isWorthSumming(category: Category, { counted, parts }: Sum, { sides }: EpisodeView): boolean {
  if (counted.length > 1) return true;
  return counted.some(isOfTotal) ? category !== "casualties" && sides.length > 1 : parts.length > 1;
}

const isSetAside = (note: string): boolean => note.startsWith("set aside: ");

function gaps({ isWhole, parts }: Sum): readonly string[] {
  const sidesOf = (some: readonly Part[]) => some.map(({ entry }) => entry.side).join(" and ");
  const floors = parts.filter(({ isFloor }) => isFloor);
  return [
    ...(isWhole ? [] : [`only the people of ${sidesOf(parts)} are counted`]),
    ...(floors.length === 0 ? [] : [`only a part of the people of ${sidesOf(floors)} is counted`]),
  ];
}

/** What a reader must know of a sum that no reported one bears out. */
function besideIt({ leftOut, complete, parts }: Sum): readonly string[] {
  const disputed = parts.filter((part) => part.high === null && !isOpen(part));
  const sides = disputed.map(({ entry }) => entry.side).join(" and ");
  return [
    ...(leftOut.length === 0 ? [] : [`not in it: ${leftOut.join(", ")}`]),
    ...(complete && disputed.length > 0 && !parts.some(isOpen)
      ? [`${WIDENED_NOTE}what others say of ${sides}`]
      : []),
  ];
}

function beside(added: Draft, reported: Draft, point: Point, sum: Sum): Draft {
  const computed = { ...added, notes: [...added.notes, ...reported.notes.filter(isSetAside)] };
  const moment = byNewest(point, newest(sum.parts)?.chosen ?? { when: null });
  const number = reported.best ?? point.min ?? 0;
  const agrees = canBothHold(point, { min: sum.best, max: sum.best, approx: computed.approx });
  const both = {
    low: moment > 0 && point.max === null ? sum.low : Math.min(sum.low, reported.low ?? sum.low),
    high: sum.high === null || reported.high === null ? null : Math.max(sum.high, reported.high),
    used: merge(computed.used, reported.used),
    reasons: reported.reasons,
  };
  if (isVague(point))
    return { ...computed, ...(agrees ? { used: both.used, reasons: both.reasons } : { high: null }) };
  const isReached = moment > 0 && point.max === null && number < sum.best;
  if (agrees && !isReached)
    return { ...computed, ...both, notes: [...computed.notes, `agrees with the reported ${cite(point)}`] };
  if (number > sum.best && (moment <= 0 || !sum.complete)) {
    const notes = [`${sum.words} is behind the reported ${cite(point)}`, ...reported.notes];
    const low = moment === 0 && sum.complete ? both.low : reported.low;
    return { ...reported, low, notes };
  }
  const told = [...computed.notes, ...besideIt(sum)];
  if (number < sum.best && moment > 0)
    return { ...computed, notes: [...told, `the reported ${cite(point)} is older`] };
  return { ...computed, ...both, notes: [...told, `${WIDENED_NOTE}the reported ${cite(point)}`] };
}

/**
 * Where a newer reported sum leaves the sides' figures behind, and exactly one side's later count by somebody else
 * makes the sum come out to the number, two tellings that do not know of each other bear it out: it is that side's
 * best, above its own authority's older word, which stays in the range. Rule R14.
 */
function confirmBySum(drafts: readonly Draft[], reported: Draft, view: EpisodeView): readonly Draft[] {
  const sum = sumOf(drafts, view, true);
  const point = reported.chosen;
  if (sum === null || !sum.complete || point === null || point.min === null) return drafts;
  if (
    isVague(point) ||
    point.min <= sum.best ||
    byNewest(point, newest(sum.parts)?.chosen ?? { when: null }) >= 0
  )
    return drafts;
  const texts = new Set(point.claims.map(({ text }) => text));
  const fitting = sum.parts.flatMap((part) =>
    part.entry.points
      .filter((rival) => isLive(rival) && isSingle(rival) && rival.status === "asserted" && !rival.approx)
      .filter((rival) => part.chosen !== null && byNewest(rival, part.chosen) < 0)
      .filter((rival) => sum.best - (part.best ?? 0) + (rival.min ?? 0) === point.min)
      .filter(({ claims }) => claims.some(({ text }) => !texts.has(text)))
      .map((rival) => ({ part, rival })),
  );
  const only = fitting.length === 1 ? fitting[0] : undefined;
  if (only === undefined) return drafts;
  return drafts.map((draft) =>
    draft.entry === only.part.entry ? confirmed(draft, only.rival, point) : draft,
  );
}

function confirmed(draft: Draft, rival: Point, point: Point): Draft {
  const number = rival.min ?? 0;
  return {
    ...draft,
    low: Math.min(draft.low ?? number, number),
    best: number,
    high: draft.high === null ? null : Math.max(draft.high, number),
    asOf: rival.asOf,
    chosen: rival,
    used: merge(draft.used, rival.claims),
    notes: [`${cite(rival)} is borne out by the reported sum (${cite(point)})`, ...draft.notes],
  };
}

function newest(parts: readonly Draft[]): Draft | undefined {
  return [...parts].sort((a, b) => byNewest(a.chosen ?? { when: null }, b.chosen ?? { when: null }))[0];
}
