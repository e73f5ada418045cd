import { isSingle, isVague } from "../count.js";
import { echoOf, namedForIn } from "../echoes.js";
import { byNewest, type Entry, type Point } from "../placed.js";
import { sourceTypeOf } from "../source-type.js";
import { cite, type Draft, reasonsOf } from "./draft.js";
import { choose, type Rank } from "./statement.js";

/**
 * Where nobody gives a total, the largest count of one incident is a floor; what the other side alone says is none where
 * the people's own, or a bystander, counts too. Rule R12.
 */
export function fromIncidents(entry: Entry, rank: Rank): Draft {
  const asserted = entry.incidents.filter(({ status }) => status === "asserted");
  const told = asserted.length > 0 ? asserted : entry.incidents;
  const counted = isOneIncident(told) ? told : withoutOpponents(told, entry.side);
  const claimed = told.filter((point) => !counted.includes(point));
  const one = isOneIncident(told) ? choose(told, entry.side, rank) : null;
  const floor = Math.max(...counted.map(({ min }) => min ?? 0));
  const largest = counted
    .filter(({ min }) => (min ?? 0) === floor)
    .sort((a, b) => byNewest(a, b) || Number(a.sourceKey === "") - Number(b.sourceKey === ""));
  const chosen = one?.chosen ?? largest[0] ?? null;
  const isCount = chosen?.status === "asserted" && !isVague(chosen);
  const sure = one !== null && isCount;
  const only = !sure && isCount && isOneCount(told);
  const used = [...new Set(one === null ? largest : [...largest, one.chosen])];
  const best = sure || only ? (chosen?.min ?? null) : null;
  const exact = counted.every(({ max }) => max !== null);
  const high = sure && exact ? Math.max(...counted.map(({ max }) => max ?? 0)) : null;
  return {
    entry,
    speaker: null,
    low: sure ? Math.min(...counted.map(({ min, max }) => min ?? max ?? 0), best ?? floor) : floor,
    best,
    high,
    approx: chosen?.approx ?? false,
    asOf: chosen?.asOf ?? null,
    chosen,
    used: (sure ? counted : used).flatMap(({ claims }) => claims),
    claims: entry.claims,
    reasons: reasonsOf(told, (point) => {
      if (claimed.includes(point)) return `incident: ${cite(point)}, ${OPPONENTS_WORD}, and others count`;
      return sure || used.includes(point)
        ? null
        : `incident: ${cite(point)}, and others may be in it or beside it`;
    }),
    notes: [
      sure
        ? "no total is given: all claims are about one incident"
        : "no total is given: the largest count of one incident is a floor",
      ...moreClaimed(claimed, floor),
    ],
  };
}

const OPPONENTS_WORD = "the other side's word of one strike, clash or day";

/** What the people's own side and bystanders count, where somebody of them who is named does; else all. */
function withoutOpponents(told: readonly Point[], side: string | null): readonly Point[] {
  const namedFor = namedForIn(told.flatMap(({ claims }) => claims));
  const isOpponents = (point: Point) =>
    sourceTypeOf(echoOf(point, namedFor)?.claim ?? point, side) === "opponent";
  const others = told.filter((point) => !isOpponents(point));
  const isCount = (point: Point) => point.sourceKey !== "" && point.min !== null && !isVague(point);
  return others.some(isCount) ? others : told;
}

/** The most that the other side claims, where that is more than the floor. */
function moreClaimed(claimed: readonly Point[], floor: number): readonly string[] {
  const [most] = [...claimed].sort(
    (a, b) =>
      (b.min ?? 0) - (a.min ?? 0) ||
      Number(a.sourceKey === "") - Number(b.sourceKey === "") ||
      byNewest(a, b),
  );
  return most === undefined || (most.min ?? 0) <= floor
    ? []
    : [`more is said: ${cite(most)}, ${OPPONENTS_WORD}`];
}

/** Do all give one number for one day, though not all tell the place? */
function isOneCount(incidents: readonly Point[]): boolean {
  const counts = new Set(incidents.map(({ min, asOf }) => `${min} ${asOf?.slice(0, 10)}`));
  const places = new Set(incidents.flatMap(({ claims }) => claims.flatMap(({ claim }) => claim.place ?? [])));
  return counts.size === 1 && places.size < 2 && incidents.some(isSingle);
}

/** Are all of one day and one place, and both told? */
export function isOneIncident(incidents: readonly Point[]): boolean {
  const days = new Set(incidents.map(({ asOf }) => asOf?.slice(0, 10) ?? null));
  const places = new Set(incidents.flatMap(({ claims }) => claims.map(({ claim }) => claim.place)));
  return days.size === 1 && !days.has(null) && places.size === 1 && !places.has(null);
}
