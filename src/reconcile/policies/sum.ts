import type { Category } from "../../domain/category.js";
import { addCounts, canBothHold, isSingle, isVague } from "../count.js";
import { byNewest, isLive, type Placed, type Point } from "../placed.js";
import { sayNumber } from "../say.js";
import { cite, type Draft, type EpisodeView, NOTHING } from "./draft.js";

/** The sides' figures of one category, and what they come to. */
interface Sum {
  readonly parts: readonly Draft[];
  readonly low: number;
  readonly best: number;
  readonly high: number | null;
  /** Every side spoken of in this category is in it. */
  readonly complete: boolean;
  readonly words: string;
}

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
    const sum = sumOf(settled, view);
    const all = allFigure(category, sum, reported, view);
    return all === null ? settled : [...settled, all];
  });
}

const isReportedSum = ({ entry }: Draft) => entry.side === "all" && entry.kind === "any";

function sumOf(drafts: readonly Draft[], { sides }: EpisodeView): Sum | null {
  const spoken = sides.filter((side) => drafts.some(({ entry }) => entry.side === side));
  const parts = spoken.map((side) => partOf(drafts, side)).filter((part) => part !== null);
  if (parts.length === 0) return null;
  const total = addCounts(parts.map(({ low, high, approx }) => ({ min: low ?? 0, max: high, approx })));
  const best = parts.reduce((sum, part) => sum + (part.best ?? 0), 0);
  const numbers = parts.map((part) => `${sayNumber(part.best ?? 0)} (${part.entry.side})`).join(" + ");
  const words = parts.length === 1 ? numbers : `${numbers} = ${sayNumber(best)}`;
  const complete = parts.length === spoken.length && parts.length > 1;
  return { parts, low: total.min ?? 0, best, high: complete ? total.max : null, complete, words };
}

/** A side's figure: of all its people, else of the one kind that is counted. */
function partOf(drafts: readonly Draft[], side: string): Draft | null {
  const own = drafts.filter(({ entry, best }) => entry.side === side && best !== null);
  const largest = [...own].sort((a, b) => (b.best ?? 0) - (a.best ?? 0))[0];
  return own.find(({ entry }) => entry.kind === "any") ?? largest ?? null;
}

function allFigure(
  category: Category,
  sum: Sum | null,
  reported: Draft | null,
  view: EpisodeView,
): Draft | null {
  const isReported = reported !== null && reported.chosen !== null;
  if (sum === null || (!isReported && !isWorthSumming(category, sum, view))) return reported;
  const entry = reported?.entry ?? {
    ...{ key: `${category}|all|any`, category, side: "all", kind: "any" as const },
    ...{ claims: [], points: [], incidents: [] },
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
    ? computed
    : beside(computed, reported, reported.chosen, sum);
}

/** One side's total alone is a floor for all of them; one incident's count, or undecided losses, are not. */
function isWorthSumming(category: Category, { parts }: Sum, { sides }: EpisodeView): boolean {
  if (parts.length > 1) return true;
  const isTotal = parts.some(({ entry }) => entry.points.length > 0);
  return category !== "casualties" && isTotal && sides.length > 1;
}

function gaps({ complete, parts }: Sum): readonly string[] {
  if (complete) return [];
  return [`only the people of ${parts.map(({ entry }) => entry.side).join(" and ")} are counted`];
}

function beside(computed: Draft, reported: Draft, point: Point, sum: Sum): Draft {
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
  if (agrees)
    return { ...computed, ...both, notes: [...computed.notes, `agrees with the reported ${cite(point)}`] };
  if (number > sum.best && (moment <= 0 || !sum.complete)) {
    const notes = [`${sum.words} is behind the reported ${cite(point)}`, ...reported.notes];
    const low = moment === 0 && sum.complete ? both.low : reported.low;
    return { ...reported, low, notes };
  }
  if (number < sum.best && moment > 0)
    return { ...computed, notes: [...computed.notes, `the reported ${cite(point)} is older`] };
  return { ...computed, ...both, notes: [...computed.notes, `widened by the reported ${cite(point)}`] };
}

/**
 * Where a newer reported sum leaves the sides' figures behind, and exactly one side's later count by somebody else
 * makes the sum come out to the number, two tellings that do not know of each other bear it out: it is that side's
 * best, above its own authority's older word, which stays in the range. Rule R14.
 */
function confirmBySum(drafts: readonly Draft[], reported: Draft, view: EpisodeView): readonly Draft[] {
  const sum = sumOf(drafts, view);
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
  return drafts.map((draft) => (draft === only.part ? confirmed(draft, only.rival, point) : draft));
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

function merge(a: readonly Placed[], b: readonly Placed[]): readonly Placed[] {
  return [...new Map([...a, ...b].map((placed) => [placed.claim.id, placed])).values()];
}

function newest(parts: readonly Draft[]): Draft | undefined {
  return [...parts].sort((a, b) => byNewest(a.chosen ?? { when: null }, b.chosen ?? { when: null }))[0];
}
