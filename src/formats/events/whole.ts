import type { Category } from "../../domain/category.js";
import type { EpisodeLedger, Figure } from "../../domain/ledger.js";

/**
 * The figures that speak for all people of a category in an episode: those of all sides, one for each speaker where the
 * policy keeps speakers apart; else the only figure there is. None where several stand side by side and no sum is made.
 */
export function wholeFigures({ figures }: EpisodeLedger, category: Category): readonly Figure[] {
  const counted = figures.filter((figure) => figure.category === category && isCounted(figure));
  const all = counted.filter(({ side, kind }) => side === "all" && kind === "any");
  if (all.length > 0) return all;
  const any = counted.filter(({ kind }) => kind === "any");
  const rest = any.length > 0 ? any : counted;
  return rest.length === 1 ? rest : [];
}

/** Whether a figure says anything. */
export function isCounted({ low, best, high }: Figure): boolean {
  return low !== null || best !== null || high !== null;
}
