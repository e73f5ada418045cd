import type { Claim } from "../../domain/claim.js";
import type { ReportHead } from "../../domain/report.js";
import type { Shown } from "../format.js";
import { byId } from "../words/looked-up.js";
import type { Column } from "./column.js";

export interface ClaimRow {
  readonly claim: Claim;
  readonly head: ReportHead | undefined;
}

/** Every claim, with its words and where they stand, one a row. */
export const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  { name: "id", type: "text", of: ({ claim }) => claim.id },
  { name: "report", type: "text", of: ({ claim }) => claim.report },
  { name: "published", type: "text", of: ({ head }) => head?.published ?? null },
  { name: "publisher", type: "text", of: ({ head }) => head?.publisher ?? null },
  { name: "url", type: "text", of: ({ head }) => head?.url ?? null },
  { name: "language", type: "text", of: ({ head }) => head?.language ?? null },
  { name: "category", type: "text", of: ({ claim }) => claim.category },
  { name: "min", type: "whole", of: ({ claim }) => claim.min },
  { name: "max", type: "whole", of: ({ claim }) => claim.max },
  { name: "approx", type: "yes-no", of: ({ claim }) => claim.approx },
  { name: "unquantified", type: "yes-no", of: ({ claim }) => claim.unquantified },
  { name: "side", type: "text", of: ({ claim }) => claim.victims.side },
  { name: "kind", type: "text", of: ({ claim }) => claim.victims.kind },
  { name: "who", type: "text", of: ({ claim }) => claim.victims.who },
  { name: "source", type: "text", of: ({ claim }) => claim.source },
  { name: "sourceSide", type: "text", of: ({ claim }) => claim.sourceSide },
  { name: "via", type: "text", of: ({ claim }) => claim.via },
  { name: "status", type: "text", of: ({ claim }) => claim.status },
  { name: "scope", type: "text", of: ({ claim }) => claim.scope },
  { name: "previous", type: "yes-no", of: ({ claim }) => claim.previous },
  { name: "place", type: "text", of: ({ claim }) => claim.place },
  { name: "asOf", type: "text", of: ({ claim }) => claim.asOf },
  { name: "quote", type: "text", of: ({ claim }) => claim.quote },
  { name: "start", type: "whole", of: ({ claim }) => claim.start },
  { name: "end", type: "whole", of: ({ claim }) => claim.end },
  { name: "inTitle", type: "yes-no", of: ({ claim }) => claim.inTitle },
  { name: "confidence", type: "number", of: ({ claim }) => claim.confidence },
  { name: "rules", type: "ids", of: ({ claim }) => claim.rules },
  { name: "sourceKey", type: "text", of: ({ claim }) => claim.sourceKey },
  { name: "title", type: "text", of: ({ head }) => head?.title ?? null },
  { name: "setAside", type: "text", of: ({ claim }) => claim.setAside ?? null },
];

export function claimRows({ claims, reports }: Pick<Shown, "claims" | "reports">): readonly ClaimRow[] {
  const heads = byId(reports);
  return claims.map((claim) => ({ claim, head: heads.get(claim.report) }));
}
