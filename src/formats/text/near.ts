import type { Episode } from "../../domain/episode.js";

/** So many days before the first or after the last report of another episode one of the same people may be of it. */
const DAYS = 7;
const DAY = 86_400_000;
/** A war's parties are named first. */
const PARTIES = 2;

/** The first and last day of an episode as a number, and where it stands among all. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly at: number;
}

/**
 * For each episode with a single side the one other that it may belong to: that side is one of its parties, and the days
 * are the same. Reports that name no second party and no place are told apart by nothing else; a reader must see that
 * there is more about these people. None where there is none, or several.
 */
export function nearOnes<E extends Episode>(episodes: readonly E[]): ReadonlyMap<E, E> {
  const stretches = episodes.map(stretchOf);
  const byParty = new Map<string, Stretch[]>();
  episodes.forEach(({ sides }, at) => {
    const stretch = stretches[at];
    if (stretch === undefined) return;
    for (const side of new Set(sides.slice(0, PARTIES))) {
      const own = byParty.get(side);
      if (own === undefined) byParty.set(side, [stretch]);
      else own.push(stretch);
    }
  });
  const findBy = new Map([...byParty].map(([side, own]) => [side, finder(own)]));
  const near = new Map<E, E>();
  episodes.forEach((episode, at) => {
    const [side, ...others] = episode.sides;
    const stretch = stretches[at];
    if (side === undefined || others.length > 0 || stretch === undefined) return;
    const one = episodes[findBy.get(side)?.(stretch) ?? -1];
    if (one !== undefined) near.set(episode, one);
  });
  return near;
}

/**
 * Finds the one stretch near another, that itself left out. What is near has begun by then and not ended before: of how
 * many that is so, and the sum of where they stand, is known from two sorted lists without looking at each.
 */
function finder(stretches: readonly Stretch[]): (stretch: Stretch) => number | undefined {
  const begun = summed(stretches.map(({ first, at }) => ({ day: first, at })));
  const ended = summed(stretches.map(({ last, at }) => ({ day: last + 1, at })));
  return ({ first, last, at }) => {
    const [by, before] = [begun(last + DAYS), ended(first - DAYS)];
    return by.count - before.count === 2 ? by.sum - before.sum - at : undefined;
  };
}

/** How many lie on a day or before it, and the sum of where they stand. */
function summed(days: readonly { readonly day: number; readonly at: number }[]) {
  const sorted = [...days].sort((a, b) => a.day - b.day);
  const sums = [0];
  for (const { at } of sorted) sums.push((sums[sums.length - 1] ?? 0) + at);
  return (until: number): { readonly count: number; readonly sum: number } => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.day ?? 0) <= until) low = middle + 1;
      else high = middle;
    }
    return { count: low, sum: sums[low] ?? 0 };
  };
}

/** None where a day is missing: it is near nothing. */
function stretchOf({ start, end }: Episode, at: number): Stretch | undefined {
  const [first, last] = [dayOf(start), dayOf(end)];
  return first <= last ? { first, last, at } : undefined;
}

/** Not a number where there is no day. */
function dayOf(day: string | null): number {
  return day === null ? Number.NaN : Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY);
}
