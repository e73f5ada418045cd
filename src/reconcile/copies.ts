import type { ReportHead } from "../domain/report.js";
import { similarity, textGroups } from "./group.js";
import { compareText } from "./placed.js";

/** Reports that carry one text. */
export interface CopyGroup {
  /** The first published; of several, and of undated ones, the first by id. */
  readonly first: ReportHead;
  /** The others, in order of publication, with the estimated share of three-word runs each has in common with it. */
  readonly others: readonly { readonly report: ReportHead; readonly alike: number }[];
}

/** Which reports are copies of which, by first publication. Rule R4. */
export function copiesAmong(reports: readonly ReportHead[]): readonly CopyGroup[] {
  const groups = new Map<string, ReportHead[]>();
  const text = textGroups(reports);
  for (const report of [...reports].sort(byPublication)) {
    const key = text.get(report.id) ?? report.id;
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined || others.length === 0
      ? []
      : [
          {
            first,
            others: others.map((report) => ({ report, alike: similarity(first.sketch, report.sketch) })),
          },
        ],
  );
}

function byPublication(a: ReportHead, b: ReportHead): number {
  return compareText(a.published ?? "~", b.published ?? "~") || compareText(a.id, b.id);
}
