import type { Format, Shown } from "../format.js";
import { episodesByReport } from "../words/looked-up.js";

/**
 * One JSON object a line, each with the `record` it is: an episode, then its figures, reports, claims and acts as the
 * book has them. Claims and acts name their report, all name their episode; null for what is in none.
 */
export const jsonl: Format = {
  title: "figures, claims and acts as JSON, one a line",
  type: "application/x-ndjson",
  ending: "jsonl",
  write: (shown) =>
    recordsOf(shown)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(""),
};

function recordsOf({ ledger, reports, claims, acts }: Shown): readonly object[] {
  const episodeOf = episodesByReport(ledger);
  const within = (report: string) => ({ episode: episodeOf.get(report) ?? null });
  return [
    ...ledger.episodes.flatMap(({ figures, id, name, sides, places, start, end, reports: own }) => [
      { record: "episode", id, name, sides, places, start, end, reports: own },
      ...figures.map((figure) => ({ record: "figure", episode: id, ...figure })),
    ]),
    ...reports.map(({ sketch: _sketch, topics: _topics, ...head }) => ({
      record: "report",
      ...within(head.id),
      ...head,
    })),
    ...claims.map((claim) => ({ record: "claim", ...within(claim.report), ...claim })),
    ...acts.map((act) => ({ record: "act", ...within(act.report), ...act })),
  ];
}
