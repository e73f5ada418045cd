import type { Episode } from "../../domain/episode.js";

/** So many days before the first or after the last report of another episode one of the same people may be of it. */
const DAYS = 7;
const DAY = 86_400_000;

/**
 * The one other episode that one with a single side may belong to: that side is one of its parties, and the days are the
 * same. Reports that name no second party and no place are told apart by nothing else; a reader must see that there is
 * more about these people. Null where there is none, or several.
 */
export function nearOne(episode: Episode, episodes: readonly Episode[]): Episode | null {
  const [side, ...others] = episode.sides;
  if (side === undefined || others.length > 0) return null;
  const near = episodes.filter(
    (other) =>
      other.id !== episode.id && other.sides.slice(0, PARTIES).includes(side) && isNear(episode, other),
  );
  const [one] = near;
  return near.length === 1 && one !== undefined ? one : null;
}

/** A war's parties are named first. */
const PARTIES = 2;

function isNear(a: Episode, b: Episode): boolean {
  const [first, last] = [timeOf(a.start), timeOf(a.end)];
  const [from, to] = [timeOf(b.start), timeOf(b.end)];
  return first <= to + DAYS * DAY && last >= from - DAYS * DAY;
}

/** Not a number where there is no day, which is near nothing. */
function timeOf(day: string | null): number {
  return day === null ? Number.NaN : Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
}
