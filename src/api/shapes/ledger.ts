import { z } from "zod";
import { category, kind, people, scope, status, words } from "./claim.js";

/** How ledgers look in JSON: as `ledger --json` prints them. */

const ids = z.array(z.string());
export const episodeFields = {
  id: z.string(),
  name: z.string(),
  sides: z.array(z.string()),
  places: z.array(z.string()),
  start: words,
  end: words,
  reports: ids,
};
export const episode = z.object(episodeFields).meta({ id: "Episode" });

const anyKind = z.union([kind, z.literal("any")]);
const counts = { min: people, max: people, approx: z.boolean() };

export const figure = z
  .object({
    id: z.string(),
    category,
    side: words,
    kind: anyKind,
    speaker: words,
    asOf: words,
    low: people,
    best: people,
    high: people,
    approx: z.boolean(),
    policy: z.string(),
    used: ids,
    ignored: z.array(z.object({ claim: z.string(), reason: z.string() })),
    notes: z.array(z.string()),
    grade: z.string().optional(),
    days: z
      .array(
        z.object({
          day: z.string(),
          speaker: words,
          reported: people,
          derived: people,
          change: z.int().nullable(),
          phase: z.int(),
        }),
      )
      .optional(),
  })
  .meta({ id: "Figure" });

export const seriesPoint = z
  .object({
    id: z.string(),
    category,
    side: words,
    kind,
    source: words,
    sourceKey: words,
    asOf: words,
    ...counts,
    scope,
    claims: ids,
    supersededBy: words,
    reason: words,
  })
  .meta({ id: "SeriesPoint" });

const background = { category, side: words, ...counts, when: words, claims: ids };
export const check = z
  .object({ rule: z.string(), holds: z.boolean(), message: z.string(), claims: ids })
  .meta({ id: "Check" });

export const ledger = z
  .object({
    ...episodeFields,
    figures: z.array(figure),
    series: z.array(seriesPoint),
    withheld: z.array(
      z.object({ category, side: words, source: words, asOf: words, until: words, claims: ids }),
    ),
    checks: z.array(check),
    background: z.array(z.object({ ...background, episode: z.string().optional() })),
    recalled: z.array(z.object({ ...background, episode: z.string() })),
    incidents: z.array(
      z.object({
        id: z.string(),
        day: z.string(),
        place: z.string(),
        counts: z.array(
          z.object({
            category,
            side: words,
            kind,
            source: words,
            sourceKey: words,
            ...counts,
            status,
            claims: ids,
          }),
        ),
        claims: ids,
      }),
    ),
  })
  .meta({ id: "EpisodeLedger" });

export const row = z
  .object({
    ...episodeFields,
    toll: z
      .array(figure.omit({ ignored: true, days: true }).meta({ id: "ListedFigure" }))
      .describe(
        "For each category the figure of all sides, or where there is none the largest of a side; what it leaves out is told by the episode.",
      ),
    spark: z
      .array(z.object({ day: z.string(), value: z.int() }))
      .describe("Running total of the killed by day, all sides."),
    contradictions: z.int().describe("Checks that do not hold."),
  })
  .meta({ id: "EpisodeRow" });

export const comparison = z
  .object({
    ...episodeFields,
    policies: z.array(z.string()),
    rows: z.array(z.object({ category, side: words, kind: anyKind, figures: z.array(figure) })),
  })
  .meta({ id: "EpisodeComparison" });

export const history = z
  .object({
    ...episodeFields,
    policy: z.string(),
    days: z.array(
      z.object({
        day: words.describe("A day on which a report was published; null for reports without a date."),
        statements: z.array(
          z.object({
            category,
            side: words,
            kind,
            source: words,
            sourceKey: words,
            asOf: words,
            ...counts,
            claims: ids,
            before: z.object(counts).nullable(),
            readLate: words,
          }),
        ),
        figures: z.array(figure),
      }),
    ),
  })
  .meta({ id: "EpisodeHistory" });
