import { POLICY_NAMES } from "../reconcile/index.js";
import type { Desk } from "./desk.js";
import { othersTurn } from "./grouping.js";

/** So many of the newest episodes are looked at. */
const EPISODES = 60;
/** So many reports an episode may have: a longer one would keep others waiting. */
const MOST_REPORTS = 40;

/**
 * Asks what the screens of a desk ask, of some episodes, and lets the answers go: the first answers of a process take
 * longer than later ones, until what makes them has been compiled. One at a time, others in between.
 */
export async function practise(book: Desk): Promise<void> {
  const page = await book.episodePage({ order: "newest", limit: 2 * EPISODES });
  const some = page.items.filter(({ reports }) => reports.length <= MOST_REPORTS).slice(0, EPISODES);
  for (const { id: episode, sides, end } of some) {
    const looks: readonly (() => Promise<unknown>)[] = [
      () => book.ledger({ episode }),
      () => book.dayByDay({ episode }),
      () => book.chronicles({ episode }),
      () => book.places({ episode }),
      () => book.copies(episode),
      () => book.comparison(POLICY_NAMES, { episode }),
      () => book.reportPage({ episode, limit: 50 }),
      () => book.reviewQueue({ episode, limit: 50 }),
      () => book.claimPage({ limit: 20, words: sides[0] ?? "killed" }),
      () => book.reportPage({ limit: 20, words: sides[0] ?? "killed" }),
      () =>
        book.episodePage({
          order: "newest",
          limit: 20,
          words: sides[0] ?? "",
          ...(end === null ? {} : { asOf: end }),
        }),
    ];
    for (const look of looks) {
      await look();
      await othersTurn();
    }
  }
}
