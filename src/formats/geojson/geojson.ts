import type { Claim } from "../../domain/claim.js";
import type { EpisodeLedger } from "../../domain/ledger.js";
import type { Format, Shown } from "../format.js";
import { inReports } from "../words/looked-up.js";

/**
 * What is told of a place, as GeoJSON (RFC 7946): a feature for each incident, and one for each place that claims of
 * an episode name. A place whose point is not known keeps its feature, with a geometry of null.
 */
export const geojson: Format = {
  title: "places and incidents as GeoJSON, with their claims",
  type: "application/geo+json",
  ending: "geojson",
  write: (shown) => {
    const features = shown.ledger.episodes.flatMap((episode) => featuresOf(episode, shown));
    const attribution = "Points: GeoNames (geonames.org), CC BY 4.0, found by the place's name alone";
    return `${JSON.stringify({ type: "FeatureCollection", attribution, features }, null, 1)}\n`;
  },
};

function featuresOf(episode: EpisodeLedger, shown: Shown): readonly object[] {
  const common = { episode: episode.id, episodeName: episode.name };
  const byPlace = new Map<string, Claim[]>();
  for (const claim of inReports(shown.claims, episode.reports)) {
    if (claim.place === null) continue;
    const others = byPlace.get(claim.place);
    if (others === undefined) byPlace.set(claim.place, [claim]);
    else others.push(claim);
  }
  return [
    ...episode.incidents.map(({ id, day, place, counts, claims }) =>
      feature(id, place, { ...common, record: "incident", day, counts, claims }, shown),
    ),
    ...[...byPlace].map(([place, claims]) =>
      feature(
        `${episode.id}/${place}`,
        place,
        {
          ...common,
          record: "place",
          claims: claims.map(({ id, category, min, max, approx, status, source, victims, asOf, quote }) => ({
            id,
            category,
            min,
            max,
            approx,
            status,
            side: victims.side,
            kind: victims.kind,
            source,
            asOf,
            quote,
          })),
        },
        shown,
      ),
    ),
  ];
}

function feature(id: string, place: string, more: object, { places }: Shown): object {
  const located = places.get(place);
  const { latitude = null, longitude = null } = located ?? {};
  return {
    type: "Feature",
    id,
    geometry:
      latitude === null || longitude === null ? null : { type: "Point", coordinates: [longitude, latitude] },
    properties: {
      place,
      precision: located?.precision ?? null,
      country: located?.country.alpha2 ?? null,
      ...more,
    },
  };
}
