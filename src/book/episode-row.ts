import { CATEGORY_NAMES } from "../domain/category.js";
import type { Episode } from "../domain/episode.js";
import type { EpisodeLedger, Figure, SeriesPoint } from "../domain/ledger.js";
import { tollOf } from "./ledger.js";

/** One step of the line beside an episode: the highest running total that held on a day. */
export interface SparkPoint {
  /** An ISO 8601 calendar day. */
  readonly day: string;
  readonly value: number;
}

/** A figure in a list: `ledger` and `explain` tell what it leaves out, and why. */
export type ListedFigure = Omit<Figure, "ignored" | "days">;

/** An episode in a list: with its toll, and the line of its deaths. */
export interface EpisodeRow extends Episode {
  /** A figure for each category, that of all sides where there is one. */
  readonly toll: readonly ListedFigure[];
  /**
   * Deaths over time: for each day on which a source gave a running total of the killed, the sum over the sides of
   * the last total each side's sources gave. Empty where no total is dated.
   */
  readonly spark: readonly SparkPoint[];
  /** Checks that do not hold. */
  readonly contradictions: number;
}

export function rowOf(ledger: EpisodeLedger): EpisodeRow {
  const { id, name, sides, places, start, end, reports } = ledger;
  return {
    ...{ id, name, sides, places, start, end, reports },
    toll: tollOf(ledger).map(({ ignored: _, days: __, ...figure }) => figure),
    spark: sparkOf(ledger.series),
    contradictions: ledger.checks.filter(({ holds }) => !holds).length,
  };
}

const [KILLED] = CATEGORY_NAMES;

function sparkOf(series: readonly SeriesPoint[]): readonly SparkPoint[] {
  const totals = series
    .filter(
      ({ category, scope, asOf, kind }) =>
        category === KILLED && scope === "total" && asOf !== null && isWhole(kind),
    )
    .map(({ side, asOf, min, max }) => ({
      side: side ?? "",
      day: (asOf ?? "").slice(0, 10),
      value: min ?? max ?? 0,
    }))
    .filter(({ day }) => day.length === 10)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.value - b.value));
  const bySide = new Map<string, number>();
  const line = new Map<string, number>();
  for (const { side, day, value } of totals) {
    bySide.set(side, value);
    const ofSides = [...bySide].reduce((sum, [name, own]) => (name === "all" ? sum : sum + own), 0);
    line.set(day, Math.max(ofSides, bySide.get("all") ?? 0));
  }
  return [...line].map(([day, value]) => ({ day, value }));
}

/** A total of people of one kind is a part. */
function isWhole(kind: SeriesPoint["kind"]): boolean {
  return kind === "unknown" || kind === "mixed";
}
