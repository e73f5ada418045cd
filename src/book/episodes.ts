import { TollbookError } from "../domain/error.js";
import type { EpisodeLedger } from "../domain/ledger.js";
import {
  byFirstReport,
  knownBy,
  linkBackground,
  type Outline,
  type Parting,
  type Recall,
  type ReconcileInput,
  type ReconcileOptions,
  recallAmong,
  reconcile,
} from "../reconcile/index.js";
import type { StoreView } from "../store/index.js";
import type { GroupedReports, Grouping } from "./grouping.js";

/** Episodes are loaded together up to so many reports. */
const REPORTS_AT_ONCE = 2_000;

/**
 * The reports and claims of one episode, or of all, some episodes at a time and by first publication: what the
 * ledger is made from without loading the whole book.
 *
 * @throws {TollbookError} `episode/unknown`
 */
export async function* inputsOf(
  view: StoreView,
  grouping: Grouping,
  episode?: string,
): AsyncGenerator<ReconcileInput> {
  const parting = await grouping.at(view);
  if (episode === undefined) return yield* inputsOfOutlines(view, parting, [...parting.episodes()]);
  const outline = parting.outline(episode);
  if (outline === null) throw new TollbookError("episode/unknown", { episode });
  yield* inputsOfOutlines(view, parting, [outline]);
}

/** The same of the episodes whose ids are wanted; nothing is loaded of others. */
export async function* inputsWhere(
  view: StoreView,
  grouping: Grouping,
  isWanted: (episode: string) => boolean,
): AsyncGenerator<ReconcileInput> {
  const parting = await grouping.at(view);
  yield* inputsOfOutlines(
    view,
    parting,
    [...parting.episodes()].filter(({ id }) => isWanted(id)),
  );
}

/** The same of these episodes as of a time: nothing is loaded of others, and no claims of reports published later. */
export async function* inputsAsOf(
  view: StoreView,
  grouping: Grouping,
  episodes: readonly string[],
  asOf: string,
): AsyncGenerator<ReconcileInput> {
  const parting = await grouping.at(view);
  const outlines = episodes.flatMap((id) => parting.outline(id) ?? []);
  yield* inputsOfOutlines(view, parting, outlines, asOf);
}

/** The same of episodes that are at hand, each lot with the episodes it is of; as of a time, of the reports known by then. */
export async function* inputsOfOutlines(
  view: StoreView,
  { names }: Pick<GroupedReports, "names">,
  outlines: readonly Outline[],
  asOf: string | null = null,
): AsyncGenerator<ReconcileInput & { readonly outlines: readonly Outline[] }> {
  for (const some of lotsOf([...outlines].sort(byFirstReport))) {
    const ids = some.flatMap(({ reports }) => reports);
    const heads = await view.bareHeads(ids);
    const { reports } = knownBy({ reports: heads, claims: [], episodes: [] }, asOf);
    yield {
      reports,
      claims: await view.claimsIn(asOf === null ? ids : reports.map(({ id }) => id)),
      episodes: some.map(({ reports }) => reports),
      outlines: some,
      ...(names === undefined ? {} : { names }),
    };
  }
}

export async function partition(
  view: StoreView,
  grouping: Grouping,
): Promise<readonly (readonly string[])[]> {
  return [...(await grouping.at(view)).episodes()].sort(byFirstReport).map(({ reports }) => reports);
}

function* lotsOf(outlines: readonly Outline[]): Generator<readonly Outline[]> {
  let lot: Outline[] = [];
  let size = 0;
  for (const outline of outlines) {
    if (size > 0 && size + outline.reports.length > REPORTS_AT_ONCE) {
      yield lot;
      [lot, size] = [[], 0];
    }
    lot.push(outline);
    size += outline.reports.length;
  }
  if (lot.length > 0) yield lot;
}

/**
 * Ledgers of one episode or of all, with background figures linked between episodes all over the book.
 *
 * @throws {TollbookError} `episode/unknown`, `policy/unknown`, `input/bad-date`.
 */
export async function ledgersOf(
  view: StoreView,
  grouping: Grouping,
  options: ReconcileOptions,
  episode?: string,
): Promise<readonly EpisodeLedger[]> {
  reconcile({ reports: [], claims: [] }, options); // an option that is none is told even by an empty book
  const ledgers: EpisodeLedger[] = [];
  for await (const input of inputsOf(view, grouping, episode))
    ledgers.push(...reconcile(input, options).episodes);
  return linkAll(view, ledgers, await grouping.at(view), options);
}

/** Made once for each parting: it looks at every episode. */
const RECALLS = new WeakMap<Parting, Recall>();

async function linkAll(
  view: StoreView,
  ledgers: readonly EpisodeLedger[],
  partition: Parting,
  { asOf = null, category, side }: ReconcileOptions,
): Promise<readonly EpisodeLedger[]> {
  const days = ledgers.flatMap(({ start, end }) => [start ?? [], end ?? []].flat()).sort();
  const claims = await view.backgroundClaims(days[0] ?? "", days.at(-1) ?? "");
  const wanted = claims.filter(
    (claim) =>
      (category === undefined || claim.category === category) &&
      (side === undefined || claim.victims.side === side),
  );
  if (wanted.length === 0 && ledgers.every(({ background }) => background.length === 0)) return ledgers;
  const reports = await view.bareHeads([...new Set(wanted.map(({ report }) => report))]);
  const known = knownBy({ reports, claims: wanted, episodes: [] }, asOf);
  const recall = RECALLS.get(partition) ?? recallAmong(partition.episodes());
  RECALLS.set(partition, recall);
  return linkBackground(ledgers, recall, known.claims, (report) => partition.episodeOf(report)?.id ?? null);
}
