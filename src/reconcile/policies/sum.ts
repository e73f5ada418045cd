import type { Category } from "../../domain/category.js";
import { addCounts, canBothHold, isSingle, isVague } from "../count.js";
import { byNewest, isLive, type Placed, type Point } from "../placed.js";
import { sayAddend } from "../say.js";
import { cite, type Draft, type EpisodeView, NOTHING } from "./draft.js";

/** A side's figure in a sum. */
interface Part extends Draft {
  /** It counts some of the side's people, and there may be others. */
  readonly isFloor?: boolean;
}

/** The sides' figures of one category, and what they come to. */
interface Sum {
  readonly parts: readonly Part[];
  /** What the sides' totals say, without counts of one incident. */
  readonly counted: readonly Part[];
  readonly low: number;
  readonly best: number;
  readonly high: number | null;
  /** Every side spoken of in this category is in it, with all its people. */
  readonly complete: boolean;
  /** Every side is in it, if only with a floor. */
  readonly isWhole: boolean;
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
    const sum = sumOf(settled, view, reported?.chosen != null);
    const all = allFigure(category, sum, reported, view);
    return all === null ? settled : [...settled, all];
  });
}

const isReportedSum = ({ entry }: Draft) => entry.side === "all" && entry.kind === "any";

function sumOf(drafts: readonly Draft[], { sides }: EpisodeView, isReported: boolean): Sum | null {
  const spoken = sides.filter((side) => drafts.some(({ entry }) => entry.side === side));
  const bodies = spoken.map((side) => drafts.filter(({ entry }) => entry.side === side));
  const counted = ofOneReckoning(bodies.map(countedOf).filter((part) => part !== null));
  const best = counted.reduce((sum, part) => sum + (part.best ?? 0), 0);
  // Incidents are in no sum, but all sides together have lost no less than one of them.
  const [most] = bodies
    .flatMap((own) => own.filter((draft) => leastOf(draft) > best && !isOverruled(draft, own)))
    .sort((a, b) => leastOf(b) - leastOf(a));
  const floors = isReported || counted.length > 1 || counted.some(isOfTotal) ? [] : incidentsOf(bodies);
  const parts = floors.length > 1 ? floors : most === undefined ? counted : [floorOf([most])];
  const sum = added(parts, spoken);
  return sum === null ? null : { ...sum, counted };
}

/**
 * The parts of a reported sum stand beside figures of the sides in it alone: where a state's toll counts all that died in
 * it, the two tribes of whom somebody tells are among them.
 */
function ofOneReckoning(parts: readonly Part[]): readonly Part[] {
  const reportsOf = (points: readonly Point[]) =>
    points.flatMap(({ claims }) => claims.flatMap(({ isPart, claim }) => (isPart ? claim.report : [])));
  return parts.filter(({ chosen }) => {
    if (chosen === null || !chosen.claims.every(({ isPart }) => isPart)) return true;
    const own = new Set(reportsOf([chosen]));
    return parts.every(({ entry }) => reportsOf(entry.points).some((report) => own.has(report)));
  });
}

/** Where no side has a total, the largest incident of each of the two sides most spoken of: others may be in theirs. */
function incidentsOf(bodies: readonly (readonly Draft[])[]): readonly Part[] {
  const floors = bodies.slice(0, 2).flatMap((own) => {
    const counted = countedOf(own);
    if (counted !== null) return counted;
    const [most] = [...own].sort((a, b) => leastOf(b) - leastOf(a));
    return most === undefined || leastOf(most) === 0 || isShare(most) ? [] : floorOf([most]);
  });
  return floors.length < 2 ? [] : floors;
}

const isOfTotal = ({ entry, chosen }: Draft): boolean => entry.points.length > 0 || chosen?.scope === "total";

function added(parts: readonly Part[], spoken: readonly string[]): Omit<Sum, "counted"> | null {
  if (parts.length === 0) return null;
  const total = addCounts(parts.map(({ low, high, approx }) => ({ min: low ?? 0, max: high, approx })));
  const best = parts.reduce((sum, part) => sum + (part.best ?? 0), 0);
  const isOpen = (part: Part) => part.high === null;
  const numbers = parts
    .map((part) => `${sayAddend(part.best ?? 0, isOpen(part))} (${part.entry.side})`)
    .join(" + ");
  const words = parts.length === 1 ? numbers : `${numbers} = ${sayAddend(best, parts.some(isOpen))}`;
  const isWhole = parts.length === spoken.length && parts.length > 1;
  const complete = isWhole && !parts.some(({ isFloor }) => isFloor);
  return { parts, isWhole, low: total.min ?? 0, best, high: complete ? total.max : null, complete, words };
}

/** What a side's totals say: of all its people, else of the kinds that are counted, who are other people each: a floor. */
function countedOf(own: readonly Draft[]): Part | null {
  const counted = own.filter((draft) => draft.best !== null && !isOpenIncident(draft));
  const whole = counted.find(({ entry }) => entry.kind === "any");
  const kinds = counted.filter((draft) => draft !== whole).sort((a, b) => leastOf(b) - leastOf(a));
  const [largest] = kinds;
  // one incident's count is less than soldiers in all
  const isLess =
    whole?.chosen?.scope === "incident" && largest !== undefined && leastOf(largest) > leastOf(whole);
  if (whole !== undefined && !isLess) return whole;
  return kinds.length > 1 || isLess ? floorOf(kinds) : (largest ?? null);
}

/** The reported sum that it is a part of holds it already. */
const isShare = ({ chosen }: Draft): boolean => chosen?.scope === "subset";

/** Does the side's own closed total stand against that of a kind? One incident's count does not. */
function isOverruled({ entry }: Draft, own: readonly Draft[]): boolean {
  const isClosed = ({ best, high, chosen }: Draft) =>
    best !== null && high !== null && chosen?.scope !== "incident";
  return entry.kind !== "any" && own.some((of) => of.entry.kind === "any" && isClosed(of));
}

/** One incident's count, or a share of a sum, where there may have been others. */
function isOpenIncident({ high, chosen }: Draft): boolean {
  return high === null && (chosen?.scope === "incident" || chosen?.scope === "subset");
}

/** What these, the largest first, come to at least. */
function floorOf(drafts: readonly Draft[]): Part {
  const least = drafts.reduce((sum, draft) => sum + leastOf(draft), 0);
  const used = drafts.reduce<readonly Placed[]>((all, draft) => merge(all, draft.used), []);
  return { ...(drafts[0] as Draft), best: least, low: least, high: null, used, isFloor: true };
}

/** The least that a figure's count says; 0 where it rests on no count. */
function leastOf({ best, low, chosen }: Draft): number {
  const isCounted = chosen !== null && chosen.status === "asserted" && !isVague(chosen);
  return best ?? (isCounted ? (low ?? 0) : 0);
}

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
    ? computed
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

function merge(a: readonly Placed[], b: readonly Placed[]): readonly Placed[] {
  return [...new Map([...a, ...b].map((placed) => [placed.claim.id, placed])).values()];
}

function newest(parts: readonly Draft[]): Draft | undefined {
  return [...parts].sort((a, b) => byNewest(a.chosen ?? { when: null }, b.chosen ?? { when: null }))[0];
}
