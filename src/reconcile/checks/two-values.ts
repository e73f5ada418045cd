import { addCounts, canBothHold, isSingle, isVague, sameBounds } from "../count.js";
import { instantsOf } from "../day.js";
import type { Entry, Point } from "../placed.js";
import { sayCount, sayList, saySource } from "../say.js";
import { type CheckView, type Finding, sayEntry } from "./finding.js";

/**
 * One source with two values for one as-of time, where nothing tells which came first. A running total that rises
 * within a day is none: 46, and 59 told later, or told as 46 and 13 more, or with 46 quoted as the earlier.
 */
export function twoValues({ entries }: CheckView): readonly Finding[] {
  return entries.flatMap((entry) => {
    const times = new Map<string, Point[]>();
    let orders: Orders | null = null;
    const told = () => (orders ??= ordersIn(entry));
    for (const point of entry.points) {
      if (point.sourceKey === "" || point.asOf === null || point.status !== "asserted") continue;
      if (isVague(point) || point.made !== null || point.apart !== null) continue;
      const key = `${point.sourceKey}|${point.asOf}`;
      times.set(key, [...(times.get(key) ?? []), point]);
    }
    return [...times.values()].flatMap((same): readonly Finding[] => {
      const disputed = disputedOf([...same].sort(byValue), told());
      const [first] = disputed;
      if (first === undefined) return [];
      const values = sayList([...new Set(disputed.map(sayCount))]);
      const message = `${saySource(first.source)} has different values for ${first.asOf}, ${sayEntry(entry)}: ${values}`;
      return [
        { rule: "two-values", holds: false, message, claims: disputed.flatMap(({ claims }) => claims) },
      ];
    });
  });
}

function byValue(a: Point, b: Point): number {
  return (a.min ?? a.max ?? 0) - (b.min ?? b.max ?? 0) || (a.max ?? 1e12) - (b.max ?? 1e12);
}

/** Those of one source's values for one time, lowest first, that cannot be true beside another and stand in no order. */
function disputedOf(values: readonly Point[], orders: Orders): readonly Point[] {
  const disputed = new Set<Point>();
  values.forEach((low, index) => {
    // Whether there is a way up from the lowest value, step by step: 87, 103, 122.
    let isRising = true;
    let before = low;
    for (const high of values.slice(index + 1)) {
      isRising &&= canBothHold(before, high) || isEarlier(before, high, orders);
      before = high;
      if (canBothHold(low, high) || isRising || isEarlier(low, high, orders)) continue;
      disputed.add(low).add(high);
    }
  });
  return values.filter((point) => disputed.has(point));
}

/** The claims of an entry that tell of two values which came first. */
interface Orders {
  readonly previous: Entry["claims"];
  readonly increments: Entry["claims"];
}

function ordersIn({ claims }: Entry): Orders {
  return {
    previous: claims.filter(({ claim }) => claim.previous),
    increments: claims.filter(({ claim }) => claim.scope === "increment" && isSingle(claim)),
  };
}

/** Does anything tell which of a lower and a higher value came first? Publication tells it of a rise alone. */
function isEarlier(low: Point, high: Point, orders: Orders): boolean {
  return (
    isToldBefore(low, high) ||
    quotes(high, low, orders) ||
    quotes(low, high, orders) ||
    grows(low, high, orders)
  );
}

const isIn = ({ claims }: Point, report: string) => claims.some(({ claim }) => claim.report === report);

/** A report that gives the one quotes the other as the earlier figure. */
function quotes(next: Point, earlier: Point, { previous }: Orders): boolean {
  return previous.some(({ claim }) => sameBounds(claim, earlier) && isIn(next, claim.report));
}

/** A report that gives the new total tells by how much it grew: 46 + 13 = 59. */
function grows(low: Point, high: Point, { increments }: Orders): boolean {
  return increments.some(({ claim }) => isIn(high, claim.report) && addCounts([low, claim]).min === high.min);
}

/** The first report of the one came out before the first of the other. */
function isToldBefore(low: Point, high: Point): boolean {
  const [a, b] = [firstTold(low), firstTold(high)];
  return a !== null && b !== null && a.last < b.first;
}

type Instants = ReturnType<typeof instantsOf>;

/** Asked of each total against each other of its day, and worked out once. */
const TOLD = new WeakMap<Point, { readonly first: Instants }>();

function firstTold(point: Point): Instants {
  const known = TOLD.get(point);
  if (known !== undefined) return known.first;
  const told = [...new Set(point.claims.map(({ published }) => published))].flatMap(
    (published) => instantsOf(published) ?? [],
  );
  const first = told.sort((a, b) => a.first - b.first || a.last - b.last)[0] ?? null;
  TOLD.set(point, { first });
  return first;
}
