import { CATEGORIES } from "../../domain/category.js";
import type { Claim } from "../../domain/claim.js";
import type { EpisodeLedger, Figure } from "../../domain/ledger.js";
import type { ReportHead } from "../../domain/report.js";
import type { Format, Shown } from "../format.js";
import { byId, episodesByReport } from "../words/looked-up.js";
import { sourceText, whoseText } from "../words/names.js";
import { webAddress } from "../words/web-address.js";

/**
 * The ledger as JSON-LD in schema.org's words: an Event an episode, an Observation a figure, a NewsArticle a report, a
 * Claim for each claim with the Quotation it appears in. Nothing is rated: a Claim is what somebody said.
 */
export const jsonld: Format = {
  title: "claims and figures as JSON-LD in schema.org's words",
  type: "application/ld+json",
  ending: "jsonld",
  write: (shown) => {
    const first = firstReports(shown);
    const episodeOf = episodesByReport(shown.ledger);
    const heads = byId(shown.reports);
    const graph = [
      ...shown.ledger.episodes.flatMap((episode) => [
        eventOf(episode, shown),
        ...episode.figures.map((figure) => observationOf(figure, episode)),
      ]),
      ...shown.reports.map(articleOf),
      ...shown.claims.map((claim) =>
        claimOf(claim, heads.get(claim.report), episodeOf.get(claim.report), first.get(claim.id)),
      ),
    ];
    return `${JSON.stringify({ "@context": "https://schema.org", "@graph": graph }, null, 1)}\n`;
  },
};

/** An address within the file. */
const iri = (id: string) => `#${encodeURIComponent(id)}`;
const at = (id: string) => ({ "@id": iri(id) });
const given = <T>(name: string, value: T | null | undefined) =>
  value === null || value === undefined ? {} : { [name]: value };

function eventOf({ id, name, start, end, places: named }: EpisodeLedger, { places }: Shown): object {
  const location = named.map((place) => {
    const { latitude = null, longitude = null } = places.get(place) ?? {};
    const geo = { "@type": "GeoCoordinates", latitude, longitude };
    return { "@type": "Place", name: place, ...(latitude === null || longitude === null ? {} : { geo }) };
  });
  return {
    ...{ "@type": "Event", "@id": iri(id), identifier: id, name },
    ...given("startDate", start),
    ...given("endDate", end),
    ...(location.length === 0 ? {} : { location }),
  };
}

function observationOf(figure: Figure, episode: EpisodeLedger): object {
  const { id, category, speaker, asOf, low, best, high, policy, used } = figure;
  return {
    ...{ "@type": "Observation", "@id": iri(id), identifier: id },
    name: `${CATEGORIES[category].noun}, ${whoseText(figure)}${speaker === null ? "" : `, by ${speaker}`}`,
    observationAbout: at(episode.id),
    measuredProperty: category,
    measurementMethod: `tollbook policy ${policy}`,
    ...given("observationDate", asOf),
    ...given("value", best),
    ...given("minValue", low),
    ...given("maxValue", high),
    unitText: "persons",
    subjectOf: used.map(at),
  };
}

function articleOf({ id, title, published, publisher, url, language }: ReportHead): object {
  return {
    ...{ "@type": "NewsArticle", "@id": iri(id), identifier: id, headline: title },
    ...given("datePublished", published),
    ...given("publisher", publisher === null ? null : { "@type": "Organization", name: publisher }),
    ...given("url", webAddress(url)),
    ...given("inLanguage", language),
  };
}

function claimOf(
  claim: Claim,
  head: ReportHead | undefined,
  episode: string | undefined,
  first: string | undefined,
): object {
  const { id, source, via, category, min, max, asOf, status, quote, report } = claim;
  // whether a person or an office speaks is not the claim's to say
  const speaker = source === null ? null : { "@type": "Thing", name: sourceText(source) };
  return {
    ...{ "@type": "Claim", "@id": iri(id), identifier: id, text: quote, creativeWorkStatus: status },
    ...given("author", speaker),
    ...given("sdPublisher", via === null ? null : { "@type": "Organization", name: via }),
    appearance: {
      ...{ "@type": "Quotation", "@id": `${iri(id)}/quote`, text: quote },
      ...given("spokenByCharacter", speaker),
      ...given("inLanguage", head?.language),
      isPartOf: at(report),
    },
    ...given("firstAppearance", first === undefined ? null : at(first)),
    about: [
      ...(episode === undefined ? [] : [at(episode)]),
      {
        ...{ "@type": "Observation", measuredProperty: category },
        ...given("observationDate", asOf),
        ...given("minValue", min),
        ...given("maxValue", max),
        unitText: "persons",
      },
    ],
  };
}

/** The report that told a source's statement first, for each claim that tells it. */
function firstReports({ ledger, claims, reports }: Shown): ReadonlyMap<string, string> {
  const published = new Map(reports.map(({ id, published: day }) => [id, day ?? "9999"]));
  const reportOf = new Map(claims.map(({ id, report }) => [id, report]));
  return new Map(
    ledger.episodes
      .flatMap(({ series }) => series)
      .flatMap(({ claims: telling }) => {
        const told = telling.flatMap((claim) => reportOf.get(claim) ?? []);
        const day = (report: string) => published.get(report) ?? "9999";
        const [first] = [...told].sort((a, b) =>
          day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a < b ? -1 : 1,
        );
        return first === undefined ? [] : telling.map((claim) => [claim, first] as const);
      }),
  );
}
