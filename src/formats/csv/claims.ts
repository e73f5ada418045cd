import { csvOf } from "../cells.js";
import type { Format } from "../format.js";

const HEADER = [
  "id",
  "report",
  "published",
  "publisher",
  "url",
  "language",
  "category",
  "min",
  "max",
  "approx",
  "unquantified",
  "side",
  "kind",
  "who",
  "source",
  "sourceSide",
  "via",
  "status",
  "scope",
  "previous",
  "place",
  "asOf",
  "quote",
  "start",
  "end",
  "inTitle",
  "confidence",
  "rules",
  "sourceKey",
  "title",
  "setAside",
] as const;

/** One row a claim, with its words and where they stand. Rules are separated by spaces. */
export const csvClaims: Format = {
  title: "the claims as CSV, one a row",
  type: "text/csv",
  ending: "csv",
  write: ({ claims, reports }) => {
    const heads = new Map(reports.map((report) => [report.id, report]));
    return csvOf(
      HEADER,
      claims.map((claim) => {
        const head = heads.get(claim.report);
        const { side, kind, who } = claim.victims;
        return [
          claim.id,
          claim.report,
          head?.published ?? null,
          head?.publisher ?? null,
          head?.url ?? null,
          head?.language ?? null,
          claim.category,
          claim.min,
          claim.max,
          claim.approx,
          claim.unquantified,
          side,
          kind,
          who,
          claim.source,
          claim.sourceSide,
          claim.via,
          claim.status,
          claim.scope,
          claim.previous,
          claim.place,
          claim.asOf,
          claim.quote,
          claim.start,
          claim.end,
          claim.inTitle,
          claim.confidence,
          claim.rules.join(" "),
          claim.sourceKey,
          head?.title ?? null,
          claim.setAside ?? null,
        ];
      }),
    );
  },
};
