import type { Act } from "../../domain/act.js";
import type { Chronicle } from "../../domain/chronicle.js";
import { TollbookError } from "../../domain/error.js";
import type { ReportHead } from "../../domain/report.js";
import { calendarDay, stretchOf } from "../day.js";
import { blameOf } from "./blame.js";
import { ceasefiresOf } from "./ceasefires.js";
import { foldActs } from "./fold.js";

export interface ChronicleOptions {
  /** As it could be known then: only reports published up to this ISO 8601 date or date-time. */
  readonly asOf?: string;
}

/**
 * What the parties did and said, by day; the ceasefire clock; who blames whom. Acts of reports that are not given
 * are left out. Pure: any order of acts and reports gives the same chronicle, and an act given twice changes
 * nothing. With `asOf`, undated reports are left out.
 *
 * @throws {TollbookError} `input/bad-date` for an `asOf` that is none.
 */
export function chronicle(
  acts: readonly Act[],
  reports: readonly ReportHead[],
  { asOf }: ChronicleOptions = {},
): Chronicle {
  const end = asOf === undefined ? null : (stretchOf(asOf)?.end ?? null);
  if (asOf !== undefined && end === null) throw new TollbookError("input/bad-date", { value: asOf });
  const known = reports.filter(({ published }) => {
    if (end === null) return true;
    const when = stretchOf(published);
    return when !== null && when.start <= end;
  });
  const ids = new Set(known.map(({ id }) => id));
  const entries = foldActs(
    acts.filter(({ report }) => ids.has(report)),
    known,
  );
  const until =
    known
      .flatMap(({ published }) => calendarDay(published) ?? [])
      .sort()
      .at(-1) ?? null;
  return { entries, ceasefires: ceasefiresOf(entries, until), blame: blameOf(entries) };
}
