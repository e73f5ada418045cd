import type { Category } from "../domain/category.js";
import {
  ATTRIBUTE_NAMES,
  type AttributeName,
  type Predicted,
  STRICT,
  wrongAttributes,
} from "./attributes.js";
import type { GoldClaim, GoldReport } from "./gold.js";

/** How many claims there are, were read, and were read right. */
export interface Tally {
  readonly gold: number;
  readonly predicted: number;
  readonly matched: number;
}

/** Shares from 0 to 1; 0 where there is nothing to have a share of. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** One thing that was not read as the gold has it. */
export type Miss =
  | { readonly report: string; readonly type: "missed"; readonly gold: GoldClaim }
  | { readonly report: string; readonly type: "spurious"; readonly predicted: Predicted }
  | {
      readonly report: string;
      readonly type: "attributes";
      readonly wrong: readonly AttributeName[];
      readonly gold: GoldClaim;
      readonly predicted: Predicted;
    };

export interface Score extends Tally, Rates {
  readonly reports: number;
  /** Gold reports for which there is no reading at all. */
  readonly missing: number;
  /** Matched claims that are right in side, source, status, scope and previous. */
  readonly strict: number;
  readonly strict_f1: number;
  /** Share of the matched claims that are right in each attribute. */
  readonly attributes: Readonly<Record<AttributeName, number>>;
  readonly categories: Readonly<Partial<Record<Category, Tally & Rates>>>;
  readonly errors: readonly Miss[];
}

interface Pair {
  readonly gold: GoldClaim;
  readonly read: Predicted;
  readonly wrong: readonly AttributeName[];
}

/** Readings by report id. */
export type Readings = ReadonlyMap<string, readonly Predicted[]>;

/**
 * Compares what was read with what careful readers found. A claim is found when category, min and max are
 * those of a gold claim and its place overlaps a place of the gold quote; each gold claim and each read claim
 * counts once, the pair that agrees in most attributes first. The names of the result are those of its JSON.
 */
export function score(gold: readonly GoldReport[], readings: Readings): Score {
  const pairs: Pair[] = [];
  const errors: Miss[] = [];
  for (const report of gold) {
    const read = readings.get(report.id) ?? [];
    const found = pairUp(report, read);
    pairs.push(...found);
    errors.push(...missesOf(report, read, found));
  }
  const goldClaims = gold.flatMap((report) => report.claims);
  const readClaims = gold.flatMap((report) => readings.get(report.id) ?? []);
  const totals = { gold: goldClaims.length, predicted: readClaims.length, matched: pairs.length };
  const strict = pairs.filter(({ wrong }) => !STRICT.some((name) => wrong.includes(name))).length;
  return {
    reports: gold.length,
    missing: gold.filter((report) => !readings.has(report.id)).length,
    ...totals,
    strict,
    ...ratesOf(totals),
    strict_f1: ratesOf({ ...totals, matched: strict }).f1,
    attributes: sharesOf(pairs),
    categories: categoriesOf(goldClaims, readClaims, pairs),
    errors,
  };
}

function pairUp(report: GoldReport, read: readonly Predicted[]): readonly Pair[] {
  const candidates = report.claims.flatMap((gold) => {
    const places = placesOf(report, gold);
    return read
      .filter((claim) => isFound(gold, claim, places))
      .map((claim) => ({ gold, read: claim, wrong: wrongAttributes(gold, claim) }));
  });
  const taken = new Set<GoldClaim | Predicted>();
  const best = candidates.sort((left, right) => left.wrong.length - right.wrong.length);
  return best.filter(({ gold, read: claim }) => {
    if (taken.has(gold) || taken.has(claim)) return false;
    taken.add(gold).add(claim);
    return true;
  });
}

type Place = readonly [start: number, end: number];

function isFound(gold: GoldClaim, read: Predicted, places: readonly Place[]): boolean {
  return (
    gold.category === read.category &&
    (gold.min ?? null) === (read.min ?? null) &&
    (gold.max ?? null) === (read.max ?? null) &&
    Boolean(gold.inTitle) === Boolean(read.inTitle) &&
    places.some(([start, end]) => read.start < end && read.end > start)
  );
}

/** Where the quote stands: it may stand in a report more than once; the first twenty places count. */
function placesOf(report: GoldReport, gold: GoldClaim): readonly Place[] {
  const within = gold.inTitle ? report.title : report.text;
  const places: Place[] = [];
  for (
    let at = within.indexOf(gold.quote);
    at >= 0 && places.length < 20;
    at = within.indexOf(gold.quote, at + 1)
  ) {
    places.push([at, at + gold.quote.length]);
  }
  return places;
}

function missesOf(report: GoldReport, read: readonly Predicted[], found: readonly Pair[]): readonly Miss[] {
  const paired = new Set<GoldClaim | Predicted>(found.flatMap((pair) => [pair.gold, pair.read]));
  const { id } = report;
  return [
    ...found
      .filter(({ wrong }) => wrong.length > 0)
      .map((pair) => ({
        report: id,
        type: "attributes" as const,
        wrong: pair.wrong,
        gold: pair.gold,
        predicted: pair.read,
      })),
    ...report.claims
      .filter((gold) => !paired.has(gold))
      .map((gold) => ({ report: id, type: "missed" as const, gold })),
    ...read
      .filter((claim) => !paired.has(claim))
      .map((claim) => ({ report: id, type: "spurious" as const, predicted: claim })),
  ];
}

function ratesOf({ gold, predicted, matched }: Tally): Rates {
  const precision = predicted === 0 ? 0 : matched / predicted;
  const recall = gold === 0 ? 0 : matched / gold;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function sharesOf(pairs: readonly Pair[]): Readonly<Record<AttributeName, number>> {
  const shares = ATTRIBUTE_NAMES.map((name) => {
    const right = pairs.filter(({ wrong }) => !wrong.includes(name)).length;
    return [name, pairs.length === 0 ? 0 : right / pairs.length] as const;
  });
  return Object.fromEntries(shares) as Record<AttributeName, number>;
}

function categoriesOf(
  gold: readonly GoldClaim[],
  read: readonly Predicted[],
  pairs: readonly Pair[],
): Score["categories"] {
  const names = [...new Set([...gold, ...read].map((claim) => claim.category))];
  const entries = names.map((name) => {
    const tally = {
      gold: gold.filter((claim) => claim.category === name).length,
      predicted: read.filter((claim) => claim.category === name).length,
      matched: pairs.filter((pair) => pair.gold.category === name).length,
    };
    return [name, { ...tally, ...ratesOf(tally) }] as const;
  });
  return Object.fromEntries(entries);
}
