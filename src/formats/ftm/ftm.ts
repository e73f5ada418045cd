import { CATEGORIES } from "../../domain/category.js";
import type { Claim } from "../../domain/claim.js";
import type { EpisodeLedger, Figure } from "../../domain/ledger.js";
import type { ReportHead } from "../../domain/report.js";
import { csvOf } from "../cells.js";
import type { Format, Shown } from "../format.js";
import { countText } from "../words/count.js";
import { byId, episodesByReport } from "../words/looked-up.js";
import { sideText, sourceText, whoseText } from "../words/names.js";
import { webAddress } from "../words/web-address.js";
import { languageCode } from "./languages.js";
import { type Statement, statementId } from "./statement.js";

const HEADER = [
  ...["id", "entity_id", "canonical_id", "prop", "prop_type", "schema", "value", "original_value", "lang"],
  ...["dataset", "external", "first_seen", "last_seen"],
] as const;
const DATASET = "tollbook";

/**
 * The ledger as statements of FollowTheMoney: an Event an episode, an Article a report, a Note for each claim and each figure.
 * A claim's words are the original value of what it says; when its report was published is when it was seen.
 */
export const ftm: Format = {
  title: "episodes, reports, claims and figures as FollowTheMoney statements",
  type: "text/csv",
  ending: "statements.csv",
  write: (shown) =>
    csvOf(
      HEADER,
      statementsOf(shown).map((each) => [
        statementId(DATASET, each),
        ...[each.entity, each.entity, each.prop, each.type, each.schema, each.value],
        ...[each.original ?? null, each.lang ?? null, DATASET, "f", each.seen ?? null, each.seen ?? null],
      ]),
    ),
};

function statementsOf(shown: Shown): readonly Statement[] {
  const heads = byId(shown.reports);
  const episodeOf = episodesByReport(shown.ledger);
  return [
    ...shown.ledger.episodes.flatMap((episode) => [
      ...eventStatements(episode, shown),
      ...episode.figures.flatMap((figure) => figureStatements(figure, episode)),
    ]),
    ...shown.reports.flatMap(articleStatements),
    ...shown.claims.flatMap((claim) =>
      claimStatements(claim, heads.get(claim.report), episodeOf.get(claim.report)),
    ),
  ];
}

/** Statements about one entity: property, its type, its value; those without a value are none. */
function about(
  entity: string,
  schema: Statement["schema"],
  rows: readonly (readonly [prop: string, type: Statement["type"], value: string | null | undefined])[],
  more: Pick<Statement, "seen"> = {},
): readonly Statement[] {
  return rows.flatMap(([prop, type, value]) =>
    value === null || value === undefined || value === ""
      ? []
      : [{ entity, schema, prop, type, value, ...more }],
  );
}

function eventStatements(
  { id, name, start, end, places }: EpisodeLedger,
  shown: Shown,
): readonly Statement[] {
  const countries = places.flatMap((place) => shown.places.get(place)?.country.alpha2.toLowerCase() ?? []);
  return about(id, "Event", [
    ["name", "name", name],
    ["startDate", "date", start],
    ["endDate", "date", end],
    ...places.map((place) => ["location", "address", place] as const),
    ...[...new Set(countries)].map((country) => ["country", "country", country] as const),
  ]);
}

function figureStatements(figure: Figure, { id }: EpisodeLedger): readonly Statement[] {
  const { low, best, high, category, speaker, asOf, policy, used } = figure;
  const bound = (name: string, value: number | null) => `${name} ${value ?? "not known"}`;
  return about(figure.id, "Note", [
    [
      "name",
      "name",
      `${CATEGORIES[category].noun}, ${whoseText(figure)}${speaker === null ? "" : `, by ${speaker}`}`,
    ],
    ["summary", "text", [bound("low", low), bound("best", best), bound("high", high)].join("; ")],
    ["description", "text", `As of ${asOf ?? "no stated day"}, policy ${policy}`],
    ["entity", "entity", id],
    ...used.map((claim) => ["notes", "text", `claim ${claim}`] as const),
  ]);
}

function articleStatements({ id, title, published, publisher, url, language }: ReportHead) {
  return about(
    id,
    "Article",
    [
      ["title", "string", title],
      ["publishedAt", "date", published],
      ["publisher", "string", publisher],
      ["sourceUrl", "url", webAddress(url)],
      ["language", "language", languageCode(language)],
    ],
    { seen: published },
  );
}

function claimStatements(
  claim: Claim,
  head: ReportHead | undefined,
  episode: string | undefined,
): readonly Statement[] {
  const { category, victims, source, via, status, scope, asOf, quote, report } = claim;
  const seen = head?.published ?? null;
  const who = sourceText(source) + (via === null ? "" : ` via ${via}`);
  const said = `${countText(claim)} ${CATEGORIES[category].label}, ${sideText(victims.side)}`;
  const [name, ...rest] = about(
    claim.id,
    "Note",
    [
      ["name", "name", said],
      ["summary", "text", `${who}; ${status}; ${scope}; as of ${asOf ?? "no stated day"}`],
      ["entity", "entity", episode],
      ["proof", "entity", report],
    ],
    { seen },
  );
  return name === undefined
    ? rest
    : [{ ...name, original: quote, lang: languageCode(head?.language ?? null) }, ...rest];
}
