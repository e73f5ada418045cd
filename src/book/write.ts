import type { Claim } from "../domain/claim.js";
import type { Ledger } from "../domain/ledger.js";
import type { Located } from "../domain/located.js";
import type { ReportHead } from "../domain/report.js";
import {
  type Content,
  FORMATS,
  type Format,
  type FormatName,
  type Need,
  type Shown,
} from "../formats/index.js";
import { locate } from "../gazetteer/index.js";
import { DEFAULT_POLICY, knownBy } from "../reconcile/index.js";
import type { StoreView } from "../store/index.js";
import { chronicles } from "./chronicle.js";
import type { Exported, WriteOptions } from "./desk.js";
import { inputsOf } from "./episodes.js";
import type { Grouping } from "./grouping.js";
import { ledger } from "./ledger.js";
import { histories } from "./study.js";

const WIDTH = 100;

/** @throws {TollbookError} `episode/unknown`, `policy/unknown`, `usage/bad-option`, `input/bad-date`. */
export async function exportAs(
  view: StoreView,
  grouping: Grouping,
  format: FormatName,
  { width = WIDTH, address, ...options }: WriteOptions,
): Promise<Exported> {
  const { needs = [], leftOut, ...wanted }: Format<Content> = FORMATS[format];
  const policy = options.policy ?? wanted.policy ?? DEFAULT_POLICY;
  const asked = { ...options, policy };
  const shown = {
    ...(await shownOf(view, grouping, asked)),
    ...(await needed(view, grouping, needs, asked)),
    address: address ?? null,
  };
  return {
    content: await wanted.write(shown, { width, colour: false }),
    policy,
    leftOut: leftOut?.(shown) ?? [],
  };
}

type Asked = Omit<WriteOptions, "width" | "address">;

/** What the parties did, and the figures day by day, for the formats that show them. */
async function needed(
  view: StoreView,
  grouping: Grouping,
  needs: readonly Need[],
  options: Asked,
): Promise<Pick<Shown, Need>> {
  const { episode, asOf } = options;
  const part = {
    ...(episode === undefined ? {} : { episode }),
    ...(asOf === undefined || asOf === null ? {} : { asOf }),
  };
  return {
    chronicles: needs.includes("chronicles") ? await chronicles(view, grouping, part) : [],
    histories: needs.includes("histories") ? await histories(view, grouping, options) : [],
  };
}

/** A ledger with all that it speaks of, as it could be known at its time. */
async function shownOf(
  view: StoreView,
  grouping: Grouping,
  options: Asked,
): Promise<Omit<Shown, Need | "address">> {
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
