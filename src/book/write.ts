import type { Claim } from "../domain/claim.js";
import type { ReportHead } from "../domain/report.js";
import { FORMATS, type FormatName } from "../formats/index.js";
import type { StoreView } from "../store/index.js";
import type { WriteOptions } from "./desk.js";
import { inputsOf } from "./episodes.js";
import type { Grouping } from "./grouping.js";
import { ledger } from "./ledger.js";

const WIDTH = 100;

/** @throws {TollbookError} `episode/unknown`, `policy/unknown`, `input/bad-date`. */
export async function write(
  view: StoreView,
  grouping: Grouping,
  format: FormatName,
  { width = WIDTH, ...options }: WriteOptions,
): Promise<string> {
  const found = await ledger(view, grouping, options);
  const content: { readonly reports: ReportHead[]; readonly claims: Claim[] } = { reports: [], claims: [] };
  for await (const { reports, claims } of inputsOf(view, grouping, options.episode)) {
    for (const report of reports) content.reports.push(report);
    for (const claim of claims) content.claims.push(claim);
  }
  return FORMATS[format].write({ ledger: found, ...content }, { width, colour: false });
}
