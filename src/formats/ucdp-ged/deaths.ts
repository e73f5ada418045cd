import type { EpisodeLedger, Figure } from "../../domain/ledger.js";
import type { Dyad } from "../events/dyad.js";

/** The four columns whose sum is `best`; all null where no best figure is given. */
export interface Deaths {
  readonly deaths_a: number | null;
  readonly deaths_b: number | null;
  readonly deaths_civilians: number | null;
  readonly deaths_unknown: number | null;
}

/** Whether the figures of kinds fit into the figure of all: where they are more together, nobody can say which is wrong. */
export interface Parted extends Deaths {
  readonly fits: boolean;
}

/**
 * The best figure parted by who the dead were, as far as figures of their kinds say: soldiers and police of either side,
 * civilians of any, and the rest, of whom nothing is said. Where the kinds together are more than the figure, all of it is
 * the rest.
 */
export function deathsOf(figure: Figure, { figures }: EpisodeLedger, dyad: Dyad | null): Parted {
  const { best, kind, side } = figure;
  if (best === null)
    return { deaths_a: null, deaths_b: null, deaths_civilians: null, deaths_unknown: null, fits: true };
  const own = figures.filter(
    (each) => each.category === "killed" && each.policy === figure.policy && each.speaker === figure.speaker,
  );
  const of = (whose: string | null, kinds: readonly string[]) =>
    own
      .filter((each) => each.side === whose && kinds.includes(each.kind))
      .reduce((sum, each) => sum + (each.best ?? 0), 0);
  const fighters = (index: 0 | 1) => {
    const name = dyad?.[index].name;
    if (name === undefined || (side !== "all" && side !== name)) return 0;
    if (kind === "any") return of(name, ["military", "police"]);
    return side === name && (kind === "military" || kind === "police") ? best : 0;
  };
  const parts = [fighters(0), fighters(1), civiliansOf(figure, own)] as const;
  const known = parts[0] + parts[1] + parts[2];
  const fits = known <= best;
  const [a, b, civilians] = fits ? parts : [0, 0, 0];
  return {
    deaths_a: a,
    deaths_b: b,
    deaths_civilians: civilians,
    deaths_unknown: best - (fits ? known : 0),
    fits,
  };
}

/** The civilians among the people of a figure: of all sides where a figure says so, else those of each side together. */
function civiliansOf({ best, kind, side }: Figure, own: readonly Figure[]): number {
  if (kind === "civilian") return best ?? 0;
  if (kind !== "any") return 0;
  const civilians = own.filter((each) => each.kind === "civilian" && each.best !== null);
  const all = civilians.find((each) => each.side === side);
  if (all !== undefined || side !== "all") return all?.best ?? 0;
  return civilians.reduce((sum, each) => sum + (each.best ?? 0), 0);
}
