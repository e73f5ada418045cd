import type { Transaction } from "kysely";
import { canonicalJson, lineHash, NO_HASH, seal } from "./digest.js";
import type { Occasion } from "./store.js";
import type { ActRow, CaptureRow, ClaimRow, LogRow, MessageRow, ReportRow, Tables } from "./tables.js";

/** The kinds of line a log holds. */
export type LogKind =
  | "book/made"
  | "report/added"
  | "report/version"
  | `decision/${string}`
  | `import/${string}`
  | `user/${string}`;

/** What the log line of a report says of it: enough to tell afterwards what was changed behind the log's back. */
export interface ReportBody {
  readonly version: number;
  readonly sha256: string;
  readonly received: string | null;
  readonly origin: string;
  /** Seal of the report's topics; lines of before topics were sealed have none. */
  readonly topics?: string;
  /** Seal of how its bytes were got; lines of reports whose bytes were not kept have none. */
  readonly capture?: string;
  /** Of a later version: what differs from the one before ("title", "text", "published", ...). */
  readonly changed?: readonly string[];
  /** Id and seal of each claim and act, in the order of the reading. */
  readonly claims: readonly (readonly [id: string, seal: string])[];
  readonly acts: readonly (readonly [id: string, seal: string])[];
  /** Seal of each message. */
  readonly messages: readonly string[];
}

/** The rows of one reading. */
export interface ReadingRows {
  readonly capture?: CaptureRow;
  readonly claims: readonly ClaimRow[];
  readonly acts: readonly ActRow[];
  readonly messages: readonly MessageRow[];
}

export interface Event {
  readonly kind: LogKind;
  readonly subject: string;
  readonly body: unknown;
}

/** Where the chain ends: what the next line builds on. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

export function reportBody(report: ReportRow, { claims, acts, messages, capture }: ReadingRows): ReportBody {
  return {
    ...(capture === undefined ? {} : { capture: seal(capture) }),
    version: report.version,
    sha256: report.sha256,
    received: report.received_sha256,
    origin: report.origin,
    topics: seal(report.topics),
    claims: claims.map((row) => [row.id, seal(row)] as const),
    acts: acts.map((row) => [row.id, seal(row)] as const),
    messages: messages.map(seal),
  };
}

/** The lines that come after `end`, each sealed with the one before it. */
export function chain(events: readonly Event[], { at, actor }: Occasion, end: ChainEnd): LogRow[] {
  let { seq, hash: previous } = end;
  return events.map(({ kind, subject, body: value }) => {
    seq += 1;
    const body = canonicalJson(value);
    const line = { seq, at, actor, kind, subject, previous };
    const hash = lineHash({ ...line, bodyText: body });
    previous = hash;
    return { ...line, body, hash };
  });
}

export async function chainEnd(trx: Transaction<Tables>): Promise<ChainEnd> {
  const last = await trx
    .selectFrom("log")
    .select(["seq", "hash"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return last ?? { seq: 0, hash: NO_HASH };
}
