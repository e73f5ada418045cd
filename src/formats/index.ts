import { acled } from "./acled/acled.js";
import { acledApart } from "./acled/apart.js";
import { atom } from "./atom/atom.js";
import { brief } from "./brief/brief.js";
import { ceasefires } from "./ceasefires/ceasefires.js";
import { chart } from "./chart/chart.js";
import { csvClaims } from "./csv/claims.js";
import { csvFigures } from "./csv/figures.js";
import { embed } from "./embed/embed.js";
import type { Format } from "./format.js";
import { ftm } from "./ftm/ftm.js";
import { geojson } from "./geojson/geojson.js";
import { html } from "./html/html.js";
import { hxl } from "./hxl/hxl.js";
import { json } from "./json/json.js";
import { jsonl } from "./jsonl/jsonl.js";
import { jsonld } from "./jsonld/jsonld.js";
import { parquetActs, parquetClaims, parquetFigures } from "./parquet/parquet.js";
import { quickstatements } from "./quickstatements/quickstatements.js";
import { summary } from "./summary/summary.js";
import { text } from "./text/text.js";
import { timelinejs } from "./timelinejs/timelinejs.js";
import { timemap, timemapSources } from "./timemap/timemap.js";
import { ucdpGed } from "./ucdp-ged/ucdp-ged.js";
import { wikitext } from "./wikitext/wikitext.js";

export type { Content, Format, Layout, Need, Shown } from "./format.js";
export { chronicleText } from "./text/chronicle.js";
export { comparisonText } from "./text/comparison.js";
export { historyText } from "./text/day-by-day.js";
export { type Paint, painter, wrap } from "./text/lines.js";
export { countText } from "./words/count.js";
export { dayText, withDays } from "./words/day.js";
export { noFigureText } from "./words/figure.js";
export { languageText, plural, sideText } from "./words/names.js";

/** The formats of a ledger by name, the printed one first. */
export const FORMATS = {
  text,
  json,
  csv: csvFigures,
  "csv-claims": csvClaims,
  jsonl,
  geojson,
  brief,
  html,
  summary,
  chart,
  hxl,
  wikitext,
  quickstatements,
  "ucdp-ged": ucdpGed,
  acled,
  "acled-apart": acledApart,
  ceasefires,
  jsonld,
  ftm,
  timelinejs,
  timemap,
  "timemap-sources": timemapSources,
  parquet: parquetFigures,
  "parquet-claims": parquetClaims,
  "parquet-acts": parquetActs,
  atom,
  embed,
} as const satisfies Readonly<Record<string, Format | Format<Promise<Uint8Array>>>>;

export type FormatName = keyof typeof FORMATS;

/** Those that are text. */
export type TextFormatName = {
  [N in FormatName]: (typeof FORMATS)[N] extends Format<string> ? N : never;
}[FormatName];

/** The policy that a format's columns follow where none is asked for; undefined for the usual one. */
export function policyOf(format: FormatName): Format["policy"] {
  const { policy }: Pick<Format, "policy"> = FORMATS[format];
  return policy;
}

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
