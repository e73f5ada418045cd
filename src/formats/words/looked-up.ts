import type { Shown } from "../format.js";

/**
 * How formats look things up in what is shown: episode by episode and row by row, in books of a hundred thousand reports.
 * Each list is gone through once for each way of asking; what is shown does not change.
 */

const byIds = new WeakMap<readonly unknown[], ReadonlyMap<string, unknown>>();
const byReports = new WeakMap<readonly unknown[], ReadonlyMap<string, readonly number[]>>();
const places = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

/** The items of a list by their ids. */
export function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return once(byIds, items, () => new Map(items.map((item) => [item.id, item]))) as ReadonlyMap<string, T>;
}

/** The items of a list that have these ids, in the list's order. */
export function withIds<T extends { readonly id: string }>(
  items: readonly T[],
  ids: Iterable<string>,
): readonly T[] {
  const at = once(places, items, () => new Map(items.map(({ id }, place) => [id, place])));
  return inOrder(
    items,
    [...new Set(ids)].flatMap((id) => at.get(id) ?? []),
  );
}

/** The items of a list that are of these reports, in the list's order. */
export function inReports<T extends { readonly report: string }>(
  items: readonly T[],
  reports: Iterable<string>,
): readonly T[] {
  const at = once(byReports, items, () => placesByReport(items));
  return inOrder(
    items,
    [...new Set(reports)].flatMap((report) => at.get(report) ?? []),
  );
}

/** The reports in which these claims stand, in the order of what is shown. */
export function reportsOf(
  claims: Iterable<string>,
  shown: Pick<Shown, "claims" | "reports">,
): Shown["reports"] {
  return withIds(
    shown.reports,
    withIds(shown.claims, claims).map(({ report }) => report),
  );
}

/** The episode of each report that is in one. */
export function episodesByReport({ episodes }: Shown["ledger"]): ReadonlyMap<string, string> {
  return new Map(episodes.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)));
}

/** What is made of all that is shown, made once for each: both for what is written and for what is left out. */
export function oncePerShown<T>(make: (shown: Shown) => T): (shown: Shown) => T {
  const kept = new WeakMap<Shown, T>();
  return (shown) => once(kept, shown, () => make(shown));
}

function inOrder<T>(items: readonly T[], at: readonly number[]): readonly T[] {
  return at.toSorted((a, b) => a - b).map((place) => items[place] as T);
}

function placesByReport(items: readonly { readonly report: string }[]): ReadonlyMap<string, number[]> {
  const made = new Map<string, number[]>();
  for (const [place, { report }] of items.entries()) {
    const own = made.get(report);
    if (own === undefined) made.set(report, [place]);
    else own.push(place);
  }
  return made;
}

function once<K extends object, T>(kept: WeakMap<K, T>, from: K, make: () => T): T {
  const known = kept.get(from);
  if (known !== undefined) return known;
  const made = make();
  kept.set(from, made);
  return made;
}
