import type { Act } from "../domain/act.js";
import type { Claim } from "../domain/claim.js";
import type { Message } from "../domain/message.js";
import type { ReportHead } from "../domain/report.js";
import type { Deposit, KeptReport, LogLine } from "./store.js";
import type { ActRow, ClaimRow, LogRow, MessageRow, ReportRow } from "./tables.js";

/** The version of a report that a row belongs to, and its place in that reading. */
export interface Seat {
  readonly report: string;
  readonly version: number;
  readonly seq: number;
}

const bit = (value: boolean): number => (value ? 1 : 0);

/** The 15 digits that every database gives back as they were. */
const digits = (value: number): number => Number(value.toPrecision(15));

/** A JSON list as kept; a damaged one reads as empty, and `verify` names it by the hash in the log. */
function listOf<T>(json: string): readonly T[] {
  const value = readJson(json);
  return Array.isArray(value) ? value : [];
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

export function reportRow(
  deposit: Deposit,
  version: number,
  {
    sha256,
    received,
    at,
  }: { readonly sha256: string; readonly received: string | null; readonly at: string },
): ReportRow {
  const { id, title, text, published, publisher, url, language } = deposit.report;
  return {
    ...{ id, version, current: 1, title, text, published, publisher, url, language },
    ...{
      sketch: JSON.stringify(deposit.sketch),
      topics: JSON.stringify(deposit.topics),
      sha256,
      received_sha256: received,
    },
    ...{ origin: deposit.origin, added_at: at },
  };
}

export function keptReportOf(row: ReportRow): KeptReport {
  const { id, version, title, text, published, publisher, url, language, sha256, origin } = row;
  return {
    report: { id, title, text, published, publisher, url, language },
    ...{ version, current: row.current === 1, sha256, received: row.received_sha256 },
    ...{ origin, addedAt: row.added_at },
  };
}

export type HeadRow = Omit<ReportHead, "sketch" | "topics"> & {
  readonly sketch: string;
  readonly topics: string | null;
};

export function headOf({ sketch, topics, ...row }: HeadRow): ReportHead {
  const { id, title, published, publisher, url, language } = row;
  const head = { id, title, published, publisher, url, language, sketch: listOf<number>(sketch) };
  return topics === null ? head : { ...head, topics: listOf<string>(topics) };
}

// written out field by field: spreading costs more here than the database does
export function claimRow(claim: Claim, { report, version, seq }: Seat): ClaimRow {
  return {
    report,
    version,
    seq,
    id: claim.id,
    category: claim.category,
    min: claim.min,
    max: claim.max,
    approx: bit(claim.approx),
    unquantified: bit(claim.unquantified),
    victims_side: claim.victims.side,
    victims_kind: claim.victims.kind,
    victims_who: claim.victims.who,
    source: claim.source,
    source_key: claim.sourceKey,
    source_side: claim.sourceSide,
    via: claim.via,
    status: claim.status,
    scope: claim.scope,
    previous: bit(claim.previous),
    place: claim.place,
    as_of: claim.asOf,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    in_title: bit(claim.inTitle),
    confidence: digits(claim.confidence),
    rules: JSON.stringify(claim.rules),
  };
}

/** The columns hold what `claimRow` wrote, so the unions of literals are trusted here. */
export function claimOf(row: ClaimRow): Claim {
  return {
    id: row.id,
    report: row.report,
    category: row.category as Claim["category"],
    min: row.min,
    max: row.max,
    approx: row.approx === 1,
    unquantified: row.unquantified === 1,
    victims: {
      side: row.victims_side,
      kind: row.victims_kind as Claim["victims"]["kind"],
      who: row.victims_who,
    },
    source: row.source,
    sourceKey: row.source_key,
    sourceSide: row.source_side,
    via: row.via,
    status: row.status as Claim["status"],
    scope: row.scope as Claim["scope"],
    previous: row.previous === 1,
    place: row.place,
    asOf: row.as_of,
    ...evidenceOf(row),
  };
}

export function actRow(act: Act, seat: Seat): ActRow {
  const { id, kind, source, via, status, day, place, quote, start, end } = act;
  return {
    ...{ ...seat, id, kind, source, via, status, day, place, quote, start, end },
    confidence: digits(act.confidence),
    actors: JSON.stringify(act.actors),
    targets: JSON.stringify(act.targets),
    source_key: act.sourceKey,
    source_side: act.sourceSide,
    in_title: bit(act.inTitle),
    rules: JSON.stringify(act.rules),
  };
}

export function actOf(row: ActRow): Act {
  return {
    id: row.id,
    report: row.report,
    kind: row.kind as Act["kind"],
    actors: listOf<string>(row.actors),
    targets: listOf<string>(row.targets),
    source: row.source,
    sourceKey: row.source_key,
    sourceSide: row.source_side,
    via: row.via,
    status: row.status as Act["status"],
    day: row.day,
    place: row.place,
    ...evidenceOf(row),
  };
}

function evidenceOf(row: ClaimRow | ActRow) {
  return {
    quote: row.quote,
    start: row.start,
    end: row.end,
    inTitle: row.in_title === 1,
    confidence: row.confidence,
    rules: listOf<string>(row.rules),
  };
}

export function messageRow({ rule, message, start, end }: Message, seat: Seat): MessageRow {
  return { ...seat, rule, message, start, end };
}

export function messageOf({ rule, message, start, end }: MessageRow): Message {
  return { rule, message, start, end };
}

export function logLineOf(row: LogRow): LogLine {
  const { seq, at, actor, kind, subject, body, previous, hash } = row;
  return { seq, at, actor, kind, subject, body: readJson(body), bodyText: body, previous, hash };
}
