import type { EpisodeLedger } from "../../domain/ledger.js";
import { type Located, PRECISIONS } from "../../domain/located.js";
import type { Shown } from "../format.js";
import { inReports } from "../words/looked-up.js";

/** The one place that stands for where an episode's people were harmed. */
export interface Where {
  /** As the reports word it most often. */
  readonly place: string;
  /** Its precision is that of the widest name used for this point. */
  readonly located: Located;
  /** Whether nearly everything is told of this one point; else it stands for an area that it lies in. */
  readonly alone: boolean;
}

/** The share of all tellings that names one point before it stands for the rest; and before there is no rest. */
const MOST = 0.5;
const NEARLY_ALL = 0.9;

interface Named {
  readonly place: string;
  /** In how many claims and acts. */
  readonly times: number;
  readonly located: Located | undefined;
}

/**
 * Where an episode took place, by what its claims, clashes and attacks name: the point that at least half of those that
 * name more than a country name. Names that the gazetteer does not know count as elsewhere. With no such point a country
 * stands, where it is the only one told of; null where nothing can be said.
 */
export function whereOf(
  episode: EpisodeLedger,
  shown: Pick<Shown, "claims" | "acts" | "places">,
): Where | null {
  const named = namesOf(episode, shown);
  const within = named.filter(({ located }) => located?.precision !== "country");
  const point = pointsOf(within).find((names) => timesOf(names) >= timesOf(within) * MOST);
  if (point !== undefined) return asOne(point, timesOf(point) >= timesOf(within) * NEARLY_ALL);
  const countries = new Set(named.flatMap(({ located }) => located?.country.alpha2 ?? []));
  const country = named.find(({ located }) => located?.precision === "country");
  return countries.size === 1 && country?.located !== undefined
    ? { place: country.place, located: country.located, alone: false }
    : null;
}

/** Every place that claims, clashes or attacks of an episode name, the most named first. */
export function namesOf(
  { reports }: Pick<EpisodeLedger, "reports">,
  { claims, acts, places }: Pick<Shown, "claims" | "acts" | "places">,
): readonly Named[] {
  const told = [
    ...inReports(claims, reports).filter(({ scope }) => scope !== "background"),
    ...inReports(acts, reports).filter(({ kind }) => kind === "clash" || kind === "attack"),
  ];
  const times = new Map<string, number>();
  for (const { place } of told) if (place !== null) times.set(place, (times.get(place) ?? 0) + 1);
  return [...times]
    .map(([place, count]) => ({ place, times: count, located: places.get(place) }))
    .sort((a, b) => b.times - a.times);
}

/** Names that lie at one point together, the most named point first. */
function pointsOf(named: readonly Named[]): readonly (readonly Named[])[] {
  const points = new Map<string, Named[]>();
  for (const name of named) {
    if (name.located === undefined) continue;
    const key = `${name.located.latitude} ${name.located.longitude}`;
    points.set(key, [...(points.get(key) ?? []), name]);
  }
  return [...points.values()].sort((a, b) => timesOf(b) - timesOf(a));
}

function asOne(names: readonly Named[], alone: boolean): Where | null {
  const widest = Math.max(
    ...names.map(({ located }) => (located === undefined ? 0 : PRECISIONS.indexOf(located.precision))),
  );
  const [first] = names;
  const precision = PRECISIONS[widest];
  if (first?.located === undefined || precision === undefined) return null;
  return { place: first.place, located: { ...first.located, precision }, alone };
}

function timesOf(named: readonly Named[]): number {
  return named.reduce((sum, { times }) => sum + times, 0);
}
