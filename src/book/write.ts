import type { Claim } from "../domain/claim.js";
import type { Ledger } from "../domain/ledger.js";
import type { Located } from "../domain/located.js";
import type { ReportHead } from "../domain/report.js";
import { FORMATS, type FormatName, type Shown } from "../formats/index.js";
import { locate } from "../gazetteer/index.js";
import { knownBy } from "../reconcile/index.js";
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
  const shown = await shownOf(view, grouping, options);
  return FORMATS[format].write(shown, { width, colour: false });
}

/** A ledger with all that it speaks of, as it could be known at its time. */
async function shownOf(
  view: StoreView,
  grouping: Grouping,
  options: Omit<WriteOptions, "width">,
): Promise<Shown> {
  const found = await ledger(view, grouping, options);
  const all: { readonly reports: ReportHead[]; readonly claims: Claim[] } = { reports: [], claims: [] };
  for await (const { reports, claims } of inputsOf(view, grouping, options.episode)) {
    for (const report of reports) all.reports.push(report);
    for (const claim of claims) all.claims.push(claim);
  }
  await addRecalled(view, found, all);
  const { reports, claims } = knownBy({ ...all, episodes: [] }, options.asOf ?? null);
  const own = new Set(reports.map(({ id }) => id));
  const acts = (await view.acts()).filter(({ report }) => own.has(report));
  return { ledger: found, reports, claims, acts, places: placesOf(found, [...claims, ...acts]) };
}

/** Claims of other episodes' reports that recall what is shown, with their reports. */
async function addRecalled(
  view: StoreView,
  { episodes }: Ledger,
  all: { readonly reports: ReportHead[]; readonly claims: Claim[] },
): Promise<void> {
  const here = new Set(all.claims.map(({ id }) => id));
  const recalled = new Set(episodes.flatMap((episode) => episode.recalled.flatMap((row) => row.claims)));
  for (const id of recalled) if (!here.has(id)) all.claims.push(...(await view.claims({ id })));
  const known = new Set(all.reports.map(({ id }) => id));
  const missing = new Set(all.claims.flatMap(({ report }) => (known.has(report) ? [] : [report])));
  if (missing.size > 0) all.reports.push(...(await view.bareHeads([...missing])));
}

function placesOf(
  { episodes }: Ledger,
  told: readonly { readonly place: string | null }[],
): ReadonlyMap<string, Located> {
  const names = new Set([
    ...told.flatMap(({ place }) => place ?? []),
    ...episodes.flatMap(({ sides, places, incidents }) => [
      ...sides,
      ...places,
      ...incidents.map(({ place }) => place),
    ]),
  ]);
  const found = new Map<string, Located>();
  for (const name of names) {
    const located = locate(name);
    if (located !== null) found.set(name, located);
  }
  return found;
}
