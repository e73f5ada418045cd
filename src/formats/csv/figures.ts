import { csvOf } from "../cells.js";
import type { Format } from "../format.js";

const HEADER = [
  "episode",
  "episodeName",
  "id",
  "category",
  "side",
  "kind",
  "speaker",
  "asOf",
  "low",
  "best",
  "high",
  "approx",
  "policy",
  "used",
  "ignored",
  "notes",
] as const;

/** One row a figure. Claim ids are separated by spaces, notes by semicolons. */
export const csvFigures: Format = {
  title: "the figures as CSV, one a row",
  type: "text/csv",
  ending: "csv",
  write: ({ ledger }) =>
    csvOf(
      HEADER,
      ledger.episodes.flatMap((episode) =>
        episode.figures.map((figure) => [
          episode.id,
          episode.name,
          figure.id,
          figure.category,
          figure.side,
          figure.kind,
          figure.speaker,
          figure.asOf,
          figure.low,
          figure.best,
          figure.high,
          figure.approx,
          figure.policy,
          figure.used.join(" "),
          figure.ignored.map(({ claim }) => claim).join(" "),
          figure.notes.join("; "),
        ]),
      ),
    ),
};
