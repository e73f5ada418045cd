import type { Located } from "../../domain/located.js";
import { type Cell, csvOf } from "../cells.js";
import { type Actor, dyadOf } from "../events/dyad.js";
import type { Where } from "../events/where.js";
import type { Format, Shown } from "../format.js";
import { oneLine } from "../words/brief.js";
import { tellingClaims } from "../words/figure.js";
import { byId, inReports, reportsOf } from "../words/looked-up.js";
import { plural, sourceText } from "../words/names.js";
import { ACLED_COLUMNS, type AcledColumn } from "./columns.js";
import { type Agreement, acledEvents, type DeathDay } from "./events.js";
import { acledRegion } from "./regions.js";

type Row = Readonly<Partial<Record<AcledColumn, Cell>>>;

/**
 * Deaths in ACLED's columns, a row for each day of an episode at the place that stands for it, and ceasefires agreed at a
 * known place. What has no place within a country has no row: `acled-apart` lists it.
 */
export const acled: Format = {
  title: "deaths by day and place in ACLED's columns",
  type: "text/csv",
  ending: "csv",
  policy: "acled",
  needs: ["chronicles"],
  write: (shown) => {
    const { deaths, agreements } = acledEvents(shown);
    const rows = [
      ...deaths.map((event) => deathRow(event, shown)),
      ...agreements.map((event) => agreementRow(event, shown)),
    ];
    return csvOf(
      ACLED_COLUMNS,
      rows.map((row) => ACLED_COLUMNS.map((column) => row[column] ?? null)),
    );
  },
  leftOut: (shown) =>
    acledEvents(shown).apart.map(
      ({ episode, figure, ceasefire, why }) =>
        `${figure?.id ?? episode.id} ${episode.name}${ceasefire === null ? "" : ", a ceasefire"}: ${why} (acled-apart lists it)`,
    ),
};

function deathRow(event: DeathDay, shown: Shown): Row {
  const { episode, figure, where, day, share, days } = event;
  const [telling] = tellingClaims(figure, byId(shown.claims));
  const said =
    telling === undefined
      ? "No report gives this number itself"
      : `${sourceText(telling.source)}: “${oneLine(telling.quote)}” (${telling.id})`;
  const divided = days > 1 ? `, divided equally over ${days} days` : "";
  const clash = isClashDay(event, shown);
  return {
    ...commonOf(episode, figure.id, day, where, shown),
    time_precision: days === 1 ? 1 : days <= 7 ? 2 : 3,
    ...(clash
      ? { disorder_type: "Political violence", event_type: "Battles", sub_event_type: "Armed clash" }
      : {}),
    source: publishersOf(figure.used, shown),
    notes: `${episode.name}: ${figure.best} killed in all by policy ${figure.policy} (${figure.id})${divided}. ${said}. Claims: ${figure.used.join(" ")}.`,
    fatalities: share,
    tags: `episode=${episode.id}; figure=${figure.id}; policy=${figure.policy}`,
  };
}

function agreementRow({ episode, ceasefire, day, where }: Agreement, shown: Shown): Row {
  const [first = episode.id] = ceasefire.entries;
  return {
    ...commonOf(episode, first, day, where, shown),
    time_precision: 1,
    disorder_type: "Strategic developments",
    event_type: "Strategic developments",
    sub_event_type: "Agreement",
    notes: `A ceasefire of ${ceasefire.parties.join(" and ")}. Entries of the chronicle: ${ceasefire.entries.join(" ")}.`,
    fatalities: 0,
    tags: `episode=${episode.id}; ${plural(ceasefire.entries.length, "entry").replace("entrys", "entries")}`,
  };
}

function commonOf(
  episode: Parameters<typeof dyadOf>[0],
  id: string,
  day: string,
  where: Where,
  shown: Shown,
): Row {
  const { place, located } = where;
  const { country, latitude, longitude } = located;
  const [one, other] = dyadOf(episode, shown) ?? [];
  const inter = [interOf(one, located), interOf(other, located)] as const;
  return {
    event_id_cnty: `${country.alpha3}-${id}-${day}`,
    event_date: day,
    year: Number(day.slice(0, 4)),
    actor1: one?.name ?? null,
    inter1: inter[0],
    actor2: other?.name ?? null,
    inter2: inter[1],
    interaction: interactionOf(...inter),
    iso: Number(country.numeric),
    region: acledRegion(country.alpha2),
    country: country.name,
    admin1: located.precision === "region" ? place : null,
    admin2: located.precision === "district" ? place : null,
    location: place,
    latitude,
    longitude,
    geo_precision: geoPrecision(where),
  };
}

/** 1 in a town; 2 near one, or in a part of a region; 3 in a region or a larger area that the point stands for. */
function geoPrecision({ located, alone }: Where): 1 | 2 | 3 {
  if (!alone || located.precision === "region" || located.precision === "country") return 3;
  return located.precision === "town" ? 1 : 2;
}

/** 1 for the forces of the state in which it happens, 8 for those of another; a group's kind is not the ledger's to say. */
function interOf(actor: Actor | undefined, { country }: Located): 1 | 8 | null {
  if (actor === undefined || actor.country === null) return null;
  return actor.country.alpha2 === country.alpha2 ? 1 : 8;
}

/** Both codes, the lower first. */
function interactionOf(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.min(one, other) * 10 + Math.max(one, other);
}

/** Whether an act of that day says that they fought each other. */
function isClashDay({ episode, day }: DeathDay, { acts }: Shown): boolean {
  return inReports(acts, episode.reports).some(
    (act) => act.kind === "clash" && act.status === "asserted" && act.day?.slice(0, 10) === day,
  );
}

function publishersOf(used: readonly string[], { claims, reports }: Shown): string {
  const names = reportsOf(used, { claims, reports }).flatMap(({ publisher }) => publisher ?? []);
  return [...new Set(names.map((name) => oneLine(name).replaceAll(";", ",")))].join("; ");
}
