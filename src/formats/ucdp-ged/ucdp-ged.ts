import type { EpisodeLedger, Figure } from "../../domain/ledger.js";
import type { Located } from "../../domain/located.js";
import { type Cell, csvOf } from "../cells.js";
import { daysBetween, stretchOf } from "../events/days.js";
import { type Dyad, dyadOf } from "../events/dyad.js";
import { regionOf, stateNumber } from "../events/gleditsch-ward.js";
import { namesOf, type Where, whereOf } from "../events/where.js";
import { wholeFigures } from "../events/whole.js";
import type { Format, Shown } from "../format.js";
import { GED_COLUMNS, type GedColumn } from "./columns.js";
import { deathsOf } from "./deaths.js";
import { sourcesOf } from "./sources.js";

/** Deaths of a dyad in a calendar year from which UCDP calls it active. */
const BAR = 25;

interface Event {
  readonly episode: EpisodeLedger;
  readonly figure: Figure;
  readonly dyad: Dyad | null;
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * Deaths of each episode as events of UCDP GED: a row for the figure of all its people. An episode without a death in low,
 * best or high has none; one whose dyad stays below the bar in its year has `active_year` 0. Incidents have no rows of
 * their own: their people are in the episode's.
 */
export const ucdpGed: Format = {
  title: "deaths by episode in the 49 columns of UCDP GED",
  type: "text/csv",
  ending: "csv",
  policy: "ucdp",
  write: (shown) => {
    const events = eventsOf(shown);
    const active = activeYears(events);
    return csvOf(
      GED_COLUMNS,
      events.map((event) => {
        const row = rowOf(event, active, shown);
        return GED_COLUMNS.map((column) => row[column] ?? null);
      }),
    );
  },
  leftOut: ({ ledger }) =>
    ledger.episodes.flatMap((episode) => {
      const figures = wholeFigures(episode, "killed");
      if (figures.some(isDeadly)) return [];
      const why =
        figures.length === 0 ? "no one figure for all of its dead" : "no death in low, best or high";
      return [`${episode.id} ${episode.name}: ${why}`];
    }),
};

function eventsOf(shown: Shown): readonly Event[] {
  return shown.ledger.episodes.flatMap((episode) =>
    wholeFigures(episode, "killed")
      .filter(isDeadly)
      .map((figure) => ({ episode, figure, dyad: dyadOf(episode, shown), ...stretchOf(episode, figure) })),
  );
}

function isDeadly({ low, best, high }: Figure): boolean {
  return Math.max(low ?? 0, best ?? 0, high ?? 0) > 0;
}

/** The dyads and years that passed the bar, among what is shown: "Kyrgyzstan - Tajikistan 2022". */
function activeYears(events: readonly Event[]): ReadonlySet<string> {
  const deaths = new Map<string, number>();
  for (const event of events) {
    const key = yearOf(event);
    if (key !== null) deaths.set(key, (deaths.get(key) ?? 0) + (event.figure.best ?? event.figure.low ?? 0));
  }
  return new Set([...deaths].flatMap(([key, count]) => (count >= BAR ? [key] : [])));
}

function yearOf({ episode, dyad, start }: Event): string | null {
  if (start === null) return null;
  return `${dyad === null ? episode.id : dyadName(dyad)} ${start.slice(0, 4)}`;
}

function rowOf(
  event: Event,
  active: ReadonlySet<string>,
  shown: Shown,
): Readonly<Partial<Record<GedColumn, Cell>>> {
  const { episode, figure, dyad, start, end } = event;
  const where = whereOf(episode, shown);
  const { fits, ...deaths } = deathsOf(figure, episode, dyad);
  const days = start === null || end === null ? null : daysBetween(start, end);
  return {
    id: numberOf(figure.id),
    relid: figure.id,
    year: start === null ? null : Number(start.slice(0, 4)),
    active_year: active.has(yearOf(event) ?? "") ? 1 : 0,
    code_status: dyad === null ? "Check dyad" : fits ? "Clear" : "Check deaths",
    type_of_violence: dyad === null ? null : dyad[0].country === null ? 2 : 1,
    conflict_name: episode.name,
    dyad_name: dyad === null ? null : dyadName(dyad),
    side_a: dyad === null ? null : actorName(dyad, 0),
    side_b: dyad === null ? null : actorName(dyad, 1),
    ...sourcesOf(figure, shown),
    ...placeOf(where),
    where_description: namesOf(episode, shown)
      .map(({ place }) => place)
      .join("; "),
    event_clarity: days === 1 && where?.alone === true ? 1 : 2,
    date_prec: days === null ? null : datePrecision(days),
    date_start: start,
    date_end: end,
    ...deaths,
    best: figure.best,
    high: figure.high,
    low: figure.low,
    gwnoa: stateOf(dyad, 0),
    gwnob: stateOf(dyad, 1),
  };
}

/** A figure's id as the whole number that its hexadecimal digits are: GED's ids are numbers. */
function numberOf(id: string): number | null {
  const digits = /^f_([0-9a-f]{1,12})$/u.exec(id)?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 16);
}

function actorName(dyad: Dyad, index: 0 | 1): string {
  const { name, country } = dyad[index];
  return country === null ? name : `Government of ${name}`;
}

function dyadName(dyad: Dyad): string {
  return `${actorName(dyad, 0)} - ${actorName(dyad, 1)}`;
}

function stateOf(dyad: Dyad | null, index: 0 | 1): number | null {
  const country = dyad?.[index].country ?? null;
  return country === null ? null : stateNumber(country.alpha2);
}

/** 1 a day, 2 up to six days, 3 a week, 4 up to 31 days, 5 more. */
function datePrecision(days: number): number {
  if (days <= 1) return 1;
  if (days <= 6) return 2;
  if (days === 7) return 3;
  return days <= 31 ? 4 : 5;
}

const PRECISION = { town: 1, near: 2, district: 3, region: 4, country: 6 } as const satisfies Record<
  Located["precision"],
  number
>;

/** 5 for a point that stands for a part of a larger area. */
function placeOf(where: Where | null): Readonly<Partial<Record<GedColumn, Cell>>> {
  if (where === null) return {};
  const { place, alone, located } = where;
  const { latitude, longitude, country, precision } = located;
  const number = stateNumber(country.alpha2);
  return {
    where_prec: precision === "country" ? PRECISION.country : alone ? PRECISION[precision] : 5,
    where_coordinates: place,
    adm_1: precision === "region" ? place : null,
    adm_2: precision === "district" ? place : null,
    latitude,
    longitude,
    geom_wkt: latitude === null || longitude === null ? null : `POINT (${longitude} ${latitude})`,
    priogrid_gid: latitude === null || longitude === null ? null : gridCell(latitude, longitude),
    country: country.name,
    country_id: number,
    region: number === null ? null : regionOf(number),
  };
}

/** The PRIO-GRID cell of a point: half degrees, counted from 1 eastwards and then northwards from 90° S 180° W. */
function gridCell(latitude: number, longitude: number): number {
  const step = (degrees: number, count: number) => Math.min(count - 1, Math.floor(degrees * 2));
  return step(latitude + 90, 360) * 720 + step(longitude + 180, 720) + 1;
}
