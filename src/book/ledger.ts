import { CATEGORY_NAMES } from "../domain/category.js";
import type { Claim } from "../domain/claim.js";
import { TollbookError } from "../domain/error.js";
import type { EpisodeLedger, Figure, Ledger } from "../domain/ledger.js";
import type { ClaimFilter, StoreView } from "../store/index.js";
import type { BookClaimFilter, EpisodeHead, LedgerOptions } from "./book.js";
import { fits } from "./decisions/view.js";
import { inputsOf, ledgersOf } from "./episodes.js";
import type { Grouping } from "./grouping.js";

/** @throws {TollbookError} `episode/unknown`, `policy/unknown`, `input/bad-date`. */
export async function ledger(
  view: StoreView,
  grouping: Grouping,
  { episode, ...options }: LedgerOptions,
): Promise<Ledger> {
  const found = await ledgersOf(view, grouping, options, episode);
  if (episode !== undefined && found.length === 0) throw new TollbookError("episode/unknown", { episode });
  return { episodes: found };
}

export async function episodes(view: StoreView, grouping: Grouping): Promise<EpisodeHead[]> {
  const whole = await ledger(view, grouping, {});
  return whole.episodes.map((each) => {
    const { id, name, sides, places, start, end, reports } = each;
    return { id, name, sides, places, start, end, reports, toll: tollOf(each) };
  });
}

/** For each category the figure of all sides; where there is none, the largest of a side, of one kind if need be. */
export function tollOf({ figures }: EpisodeLedger): readonly Figure[] {
  return CATEGORY_NAMES.flatMap((category) => {
    const own = figures.filter((figure) => figure.category === category && hasNumber(figure));
    const sides = own.filter(({ kind }) => kind === "any");
    const all = sides.find(({ side }) => side === "all");
    const [largest] = [...(sides.length > 0 ? sides : own)].sort((a, b) => leastOf(b) - leastOf(a));
    return all ?? largest ?? [];
  });
}

const leastOf = ({ low, best }: Figure): number => best ?? low ?? 0;

const hasNumber = ({ low, best, high }: Figure): boolean => low !== null || best !== null || high !== null;

/** @throws {TollbookError} `episode/unknown`. */
export async function claims(
  view: StoreView,
  grouping: Grouping,
  { source, episode, ...rest }: BookClaimFilter,
): Promise<Claim[]> {
  const found = await (episode === undefined ? view.claims(rest) : claimsOf(view, grouping, episode, rest));
  return found.filter((claim) => source === undefined || isFrom(claim, source));
}

async function claimsOf(view: StoreView, grouping: Grouping, episode: string, filter: ClaimFilter) {
  const found: Claim[] = [];
  for await (const input of inputsOf(view, grouping, episode))
    for (const claim of input.claims) found.push(claim);
  return found.filter((claim) => fits(claim, filter));
}

export function isFrom({ source, sourceKey }: Claim, wanted: string): boolean {
  return sourceKey === wanted || (source?.toLowerCase().includes(wanted.toLowerCase()) ?? false);
}
