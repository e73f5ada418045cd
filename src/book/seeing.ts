import { TollbookError } from "../domain/error.js";
import type { Store, StoreView } from "../store/index.js";
import { type DecidedParting, decidedParting } from "./decisions/parting.js";
import { startStanding } from "./decisions/standing.js";
import { type DecidedView, decidedView, type ToldCache } from "./decisions/view.js";
import { type Grouping, startGrouping } from "./grouping.js";
import { type Summary, startSummaries } from "./summaries.js";

/** Looks at one moment of a book, with what people decided laid over what was read. */
export type Seeing = <T>(use: (view: DecidedView, grouping: Seen) => Promise<T>) => Promise<T>;

/** Which reports are of which episode, at that moment. */
export interface Seen extends Grouping {
  at(view: StoreView): Promise<DecidedParting>;
  /** What lists say of every episode, or of one. @throws {TollbookError} `episode/unknown`. */
  summaries(episode?: string): Promise<readonly Summary[]>;
}

/** What is kept beside an open book: decisions, and which report is of which episode, brought up to each view. */
export function startSeeing(store: Store): Seeing {
  const standing = startStanding();
  const grouping = startGrouping();
  const summaries = startSummaries();
  const told: ToldCache = new Map();
  let last: { readonly end: number; readonly parting: DecidedParting } | null = null;
  return (use) =>
    store.view(async (bare) => {
      const now = await standing.at(bare);
      const view = decidedView(bare, now, told);
      const dates = JSON.stringify([...now.dated]);
      const at = async () => {
        const end = await bare.logEnd();
        if (last?.end === end) return last.parting;
        const parting = await decidedParting(view, await grouping.at(view, dates), now.episodes);
        last = { end, parting };
        return parting;
      };
      return use(view, {
        at,
        async summaries(episode) {
          const parting = await at();
          const all = await summaries.at(view, parting, now);
          if (episode === undefined) return [...all.values()];
          const own = all.get(episode);
          if (own !== undefined) return [own];
          for (const { id } of parting.episodes()) if (id === episode) return [];
          throw new TollbookError("episode/unknown", { episode });
        },
      });
    });
}
