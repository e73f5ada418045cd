import { CATEGORY_NAMES, type Category } from "../../domain/category.js";
import type { EpisodeLedger, Figure } from "../../domain/ledger.js";
import { type Cell, csvOf } from "../cells.js";
import { calendarDay } from "../events/days.js";
import type { Format, Shown } from "../format.js";
import { tellingClaims } from "../words/figure.js";
import { byId } from "../words/looked-up.js";
import { sourceText } from "../words/names.js";

const ATTRIBUTES = {
  killed: "killed",
  wounded: "injured",
  missing: "missing",
  captured: "captured",
  displaced: "displaced",
  casualties: "casualties",
} as const satisfies Record<Category, string>;

const BOUNDS = [
  ["low", "min"],
  ["best", "best"],
  ["high", "max"],
] as const;

const COLUMNS: readonly (readonly [heading: string, tag: string])[] = [
  ["episode", "#event+code"],
  ["episode name", "#event+name"],
  ["start", "#date+start"],
  ["end", "#date+end"],
  ["side", "#group+name"],
  ["country code", "#country+code+v_iso3"],
  ["kind", "#group+type"],
  ["as of", "#date+reported"],
  ...CATEGORY_NAMES.flatMap((category) =>
    BOUNDS.map(
      ([bound, attribute]) =>
        [`${category} ${bound}`, `#affected+${ATTRIBUTES[category]}+${attribute}`] as const,
    ),
  ),
  ["rounded", "#meta+approx"],
  ["who says so", "#meta+source"],
  ["policy", "#meta+policy"],
  ["figure", "#meta+figure+id"],
  ["claims", "#meta+claims+id"],
];

/** One row a figure under headings and HXL tags: whole numbers in cells of people, calendar days in cells of dates. */
export const hxl: Format = {
  title: "the figures as CSV with HXL tags",
  type: "text/csv",
  ending: "csv",
  write: (shown) => {
    const claims = byId(shown.claims);
    const rows = shown.ledger.episodes.flatMap((episode) =>
      episode.figures.map((figure) => {
        const told = tellingClaims(figure, claims).map(({ source }) => sourceText(source));
        return rowOf(episode, figure, [...new Set(told)].join("; "), shown);
      }),
    );
    const [headings, tags] = [COLUMNS.map(([heading]) => heading), COLUMNS.map(([, tag]) => tag)];
    return csvOf(headings, [tags, ...rows]);
  },
};

function rowOf(episode: EpisodeLedger, figure: Figure, source: string, { places }: Shown): readonly Cell[] {
  const located = figure.side === null ? undefined : places.get(figure.side);
  return [
    episode.id,
    episode.name,
    calendarDay(episode.start),
    calendarDay(episode.end),
    figure.side,
    located?.precision === "country" ? located.country.alpha3 : null,
    figure.kind,
    calendarDay(figure.asOf),
    ...CATEGORY_NAMES.flatMap((category) =>
      BOUNDS.map(([bound]) => (category === figure.category ? figure[bound] : null)),
    ),
    figure.approx,
    source,
    figure.policy,
    figure.id,
    figure.used.join(" "),
  ];
}
