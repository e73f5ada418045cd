import type { Transaction } from "kysely";
import { canonicalJson, lineHash, NO_HASH, seal } from "./digest.js";
import type { Deposit, Occasion } from "./store.js";
import type { LogRow, Tables } from "./tables.js";

/** The kinds of line a log holds. */
export type LogKind = "book/made" | "report/added" | "report/version";

/** What the log line of a report says of it: enough to tell afterwards what was changed behind the log's back. */
export interface ReportBody {
  readonly version: number;
  readonly sha256: string;
  readonly received: string | null;
  readonly origin: string;
  /** Id and seal of each claim and act, in the order of the reading. */
  readonly claims: readonly (readonly [id: string, seal: string])[];
  readonly acts: readonly (readonly [id: string, seal: string])[];
  /** Seal of each message. */
  readonly messages: readonly string[];
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

export function reportBody(deposit: Deposit, version: number, sha256: string): ReportBody {
  const { received, origin } = deposit;
  return {
    ...{ version, sha256, received, origin },
    claims: deposit.claims.map((claim) => [claim.id, seal(claim)] as const),
    acts: deposit.acts.map((act) => [act.id, seal(act)] as const),
    messages: deposit.messages.map(seal),
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
