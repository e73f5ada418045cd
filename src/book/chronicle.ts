import type { EpisodeChronicle } from "../domain/chronicle.js";
import { chronicle } from "../reconcile/index.js";
import type { StoreView } from "../store/index.js";
import type { ChronicleQuery } from "./book.js";
import type { Grouping } from "./grouping.js";
import { ledger } from "./ledger.js";

/** @throws {TollbookError} `episode/unknown`, `input/bad-date`. */
export async function chronicles(
  view: StoreView,
  grouping: Grouping,
  { episode, asOf }: ChronicleQuery,
): Promise<EpisodeChronicle[]> {
  const { episodes } = await ledger(view, grouping, episode === undefined ? {} : { episode });
  // of one episode only its own are loaded: the others may be a hundred thousand
  const ids = episode === undefined ? undefined : episodes.flatMap(({ reports }) => reports);
  const episodeOf = new Map(episodes.flatMap(({ id, reports }) => reports.map((report) => [report, id])));
  const acts = grouped(await (ids === undefined ? view.acts() : view.actsIn(ids)), (act) =>
    episodeOf.get(act.report),
  );
  const heads = grouped(await view.heads(ids), (head) => episodeOf.get(head.id));
  return episodes.map(({ id, name, sides, places, start, end, reports }) => {
    const told = chronicle(acts.get(id) ?? [], heads.get(id) ?? [], asOf === undefined ? {} : { asOf });
    return { id, name, sides, places, start, end, reports, ...told };
  });
}

/** Items by what they belong to, each group in the order given; what belongs to nothing is left out. */
function grouped<T>(
  items: readonly T[],
  groupOf: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groupOf(item);
    if (group === undefined) continue;
    const own = groups.get(group);
    if (own === undefined) groups.set(group, [item]);
    else own.push(item);
  }
  return groups;
}
