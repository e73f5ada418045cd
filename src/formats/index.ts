import { csvClaims } from "./csv/claims.js";
import { csvFigures } from "./csv/figures.js";
import type { Format } from "./format.js";
import { json } from "./json/json.js";
import { text } from "./text/text.js";

export type { Format, Layout, Shown } from "./format.js";
export { chronicleText } from "./text/chronicle.js";
export { comparisonText } from "./text/comparison.js";
export { countText } from "./text/count.js";
export { dayText, withDays } from "./text/day.js";
export { historyText } from "./text/day-by-day.js";
export { type Paint, painter, wrap } from "./text/lines.js";
export { languageText, plural, sideText } from "./text/names.js";

/** The formats of a ledger by name, the printed one first. */
export const FORMATS = {
  text,
  json,
  csv: csvFigures,
  "csv-claims": csvClaims,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
