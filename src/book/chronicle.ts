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
  const [acts, heads] = [await view.acts(), await view.heads()];
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
