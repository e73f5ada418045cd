import { CATEGORY_NAMES } from "../domain/category.js";
import type { Claim } from "../domain/claim.js";
import { TollbookError } from "../domain/error.js";
import type { EpisodeLedger, Figure, Ledger } from "../domain/ledger.js";
import { reconcile } from "../reconcile/index.js";
import type { StoreView } from "../store/index.js";
import type { BookClaimFilter, EpisodeHead, LedgerOptions } from "./book.js";

/** @throws {TollbookError} `episode/unknown`, `policy/unknown`, `input/bad-date`. */
export async function ledger(view: StoreView, { episode, ...options }: LedgerOptions): Promise<Ledger> {
  const whole = reconcile({ reports: await view.heads(), claims: await view.claims() }, options);
  if (episode === undefined) return whole;
  const episodes = whole.episodes.filter(({ id }) => id === episode);
  if (episodes.length === 0) throw new TollbookError("episode/unknown", { episode });
  return { episodes };
}

export async function episodes(view: StoreView): Promise<EpisodeHead[]> {
  const whole = await ledger(view, {});
  return whole.episodes.map((each) => {
    const { id, name, sides, places, start, end, reports } = each;
    return { id, name, sides, places, start, end, reports, toll: tollOf(each) };
  });
}

/** For each category the figure of all sides; of the one side that has one, where only one has. */
function tollOf({ figures }: EpisodeLedger): readonly Figure[] {
  return CATEGORY_NAMES.flatMap((category) => {
    const own = figures.filter(
      (figure) => figure.category === category && figure.kind === "any" && hasNumber(figure),
    );
    const all = own.filter(({ side }) => side === "all");
    if (all.length > 0) return all.slice(0, 1);
    return own.length === 1 ? own : [];
  });
}

const hasNumber = ({ low, best, high }: Figure): boolean => low !== null || best !== null || high !== null;

/** @throws {TollbookError} `episode/unknown`. */
export async function claims(view: StoreView, filter: BookClaimFilter): Promise<Claim[]> {
  const { source, episode, ...rest } = filter;
  const found = await view.claims(rest);
  const reports =
    episode === undefined ? null : new Set((await ledger(view, { episode })).episodes[0]?.reports);
  return found.filter(
    (claim) =>
      (source === undefined || isFrom(claim, source)) && (reports === null || reports.has(claim.report)),
  );
}

function isFrom({ source, sourceKey }: Claim, wanted: string): boolean {
  return sourceKey === wanted || (source?.toLowerCase().includes(wanted.toLowerCase()) ?? false);
}
