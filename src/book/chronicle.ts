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
  const acts = await (ids === undefined ? view.acts() : view.actsIn(ids));
  const heads = await view.heads(ids);
  return episodes.map(({ id, name, sides, places, start, end, reports }) => {
    const own = new Set(reports);
    const told = chronicle(
      acts.filter(({ report }) => own.has(report)),
      heads.filter((head) => own.has(head.id)),
      asOf === undefined ? {} : { asOf },
    );
    return { id, name, sides, places, start, end, reports, ...told };
  });
}
