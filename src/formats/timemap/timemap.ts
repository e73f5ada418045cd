import { type Told, toldOf } from "../events/told.js";
import { whereOf } from "../events/where.js";
import type { Format, Shown } from "../format.js";
import { oneLine } from "../words/brief.js";
import { countText } from "../words/count.js";
import { dayText } from "../words/day.js";
import { oncePerShown } from "../words/looked-up.js";
import { sideText, sourceText } from "../words/names.js";
import { webAddress } from "../words/web-address.js";

/** An event of timemap. Everything is text; what is not known is empty. */
interface TimemapEvent {
  readonly id: string;
  readonly description: string;
  /** MM/DD/YYYY where the day is told. */
  readonly date: string;
  readonly time: string;
  readonly time_precision: "" | "minute" | "day" | "month" | "year" | "reported";
  readonly time_display: string;
  readonly location: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly type: string;
  readonly category: string;
  readonly associations: readonly string[];
  /** Ids of reports: `timemap-sources` has them. */
  readonly sources: readonly string[];
  readonly comments: string;
}

/**
 * Figures, incidents and acts as the events of timemap. Only a day that is told is a date; a month, a year or the day of
 * the first report is told in `time_display`. An event with neither a day nor a point cannot be shown there and is left out.
 */
export const timemap: Format = {
  title: "figures, incidents and acts as events for timemap",
  type: "application/json",
  ending: "json",
  needs: ["chronicles"],
  write: (shown) => `${JSON.stringify(eventsOf(shown).filter(isShowable), null, 1)}\n`,
  leftOut: (shown) =>
    eventsOf(shown)
      .filter((event) => !isShowable(event))
      .map(({ id, description }) => `${id} ${oneLine(description).slice(0, 80)}: neither a day nor a point`),
};

/** The reports that the events of `timemap` name, by id. */
export const timemapSources: Format = {
  title: "the reports that timemap's events name, as its sources",
  type: "application/json",
  ending: "json",
  write: ({ reports }) => {
    const sources = reports.map(({ id, title, publisher, published, url }) => [
      id,
      {
        ...{ id, title, thumbnail: "", paths: [], type: "Article", author: publisher ?? "" },
        ...{ date: published ?? "", url: webAddress(url) ?? "", description: "" },
      },
    ]);
    return `${JSON.stringify(Object.fromEntries(sources), null, 1)}\n`;
  },
};

function isShowable({ date, latitude }: TimemapEvent): boolean {
  return date !== "" || latitude !== "";
}

const eventsOf = oncePerShown((shown): readonly TimemapEvent[] => {
  const stands = new Map(
    shown.ledger.episodes.map((episode) => [episode.id, whereOf(episode, shown)?.place ?? null] as const),
  );
  return [
    ...toldOf(shown).map((told) => {
      // a figure is of a whole episode: the place that stands for it, else none
      const place = told.id.startsWith("f_") ? (stands.get(told.episode) ?? null) : told.place;
      return {
        ...{ id: told.id, ...timeOf(told), ...pointOf(place, shown), type: told.what },
        ...{ category: told.episodeName, associations: [told.what], sources: told.reports },
        description: [told.headline, ...told.quotes.map((quote) => `“${oneLine(quote)}”`)].join(". "),
        comments: [...told.details, `Ids: ${[told.id, ...told.rests].join(" ")}`].join(". "),
      };
    }),
    ...incidentsOf(shown),
  ];
});

function incidentsOf(shown: Shown): readonly TimemapEvent[] {
  const reportOf = new Map(shown.claims.map(({ id, report }) => [id, report]));
  return shown.ledger.episodes.flatMap(({ name, incidents }) =>
    incidents.map(({ id, day, place, counts, claims }) => ({
      ...{ id, ...timeOf({ when: day, reported: null }), ...pointOf(place, shown), type: "incident" },
      ...{ category: name, associations: ["incident"] },
      sources: [...new Set(claims.flatMap((claim) => reportOf.get(claim) ?? []))],
      description: counts
        .map(
          (each) =>
            `${countText(each)} ${each.category}, ${sideText(each.side)} (${sourceText(each.source)})`,
        )
        .join("; "),
      comments: `Ids: ${[id, ...claims].join(" ")}`,
    })),
  );
}

type Time = Pick<TimemapEvent, "date" | "time" | "time_precision" | "time_display">;

function timeOf({ when, reported }: Pick<Told, "when" | "reported">): Time {
  const [, year = "", month, day, time] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/u.exec(when ?? "") ?? [];
  if (when === null || year === "") {
    const display = reported === null ? "no day said" : `no day said; told by ${dayText(reported)}`;
    return { date: "", time: "", time_precision: reported === null ? "" : "reported", time_display: display };
  }
  if (month === undefined || day === undefined) {
    const precision = month === undefined ? "year" : "month";
    return { date: "", time: "", time_precision: precision, time_display: dayText(when) };
  }
  return {
    date: `${month}/${day}/${year}`,
    time: time ?? "",
    time_precision: time === undefined ? "day" : "minute",
    time_display: `${dayText(when)}${time === undefined ? "" : ` ${time}`}`,
  };
}

function pointOf(
  place: string | null,
  { places }: Shown,
): Pick<TimemapEvent, "location" | "latitude" | "longitude"> {
  const { latitude = null, longitude = null } = places.get(place ?? "") ?? {};
  const known = latitude !== null && longitude !== null;
  return {
    location: place ?? "",
    latitude: known ? String(latitude) : "",
    longitude: known ? String(longitude) : "",
  };
}
