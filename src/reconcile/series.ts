import { CATEGORY_NAMES } from "../domain/category.js";
import type { SeriesPoint } from "../domain/ledger.js";
import { compareText, type Entry, type Point } from "./placed.js";

/** Every source's running account of every entry, oldest first, undated last. */
export function seriesOf(entries: readonly Entry[]): readonly SeriesPoint[] {
  const rows = entries.flatMap(({ category, side, points }) =>
    points.map((point): { row: SeriesPoint; category: number; start: string } => ({
      category: CATEGORY_NAMES.indexOf(category),
      start: point.when?.start ?? "~",
      // written out field by field: spreading costs more here than all else
      row: {
        id: point.id,
        category,
        side,
        kind: point.kind,
        source: point.source,
        sourceKey: point.sourceKey === "" ? null : point.sourceKey,
        asOf: point.asOf,
        min: point.min,
        max: point.max,
        approx: point.approx,
        scope: point.scope,
        claims: [...new Set(point.claims.map(({ claim }) => claim.id))].sort(),
        supersededBy: point.supersededBy,
        reason: reasonOf(point),
      },
    })),
  );
  return rows
    .sort(
      (a, b) =>
        a.category - b.category ||
        compareText(a.row.side ?? "", b.row.side ?? "") ||
        compareText(a.row.sourceKey ?? "", b.row.sourceKey ?? "") ||
        compareText(a.start, b.start) ||
        compareText(a.row.id, b.row.id),
    )
    .map(({ row }) => row);
}

function reasonOf({ stale, apart, reason }: Point): string | null {
  if (apart !== null) return `${apart.as}: ${apart.why}`;
  return stale === null ? reason : `stale repetition: ${stale}`;
}
