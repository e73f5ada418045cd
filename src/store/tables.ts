/**
 * The tables, column by column, as both databases hold them: text, integers and reals only, lists as JSON text,
 * yes and no as 1 and 0, times as ISO 8601 text. docs/book.md explains each column.
 */
export interface Tables {
  readonly meta: MetaRow;
  readonly reports: ReportRow;
  readonly claims: ClaimRow;
  readonly acts: ActRow;
  readonly messages: MessageRow;
  readonly log: LogRow;
  readonly originals: OriginalRow;
  readonly captures: CaptureRow;
  readonly stamps: StampRow;
  readonly users: UserRow;
  readonly tokens: TokenRow;
  readonly decisions: DecisionRow;
  readonly decision_subjects: DecisionSubjectRow;
  readonly visits: VisitRow;
  readonly items: ItemRow;
  readonly notices: NoticeRow;
}

export interface MetaRow {
  readonly name: string;
  readonly value: string;
}

export interface ReportRow {
  readonly id: string;
  readonly version: number;
  readonly current: number;
  readonly title: string;
  readonly text: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly sketch: string;
  /** JSON list; null where it is yet to be made. */
  readonly topics: string | null;
  readonly sha256: string;
  readonly received_sha256: string | null;
  readonly origin: string;
  readonly added_at: string;
}

/** Where a claim, act or message belongs: the version of a report, and its place in that reading. */
interface PlacedRow {
  readonly report: string;
  readonly version: number;
  readonly seq: number;
}

interface QuotedRow extends PlacedRow {
  readonly id: string;
  readonly source: string | null;
  readonly source_key: string | null;
  readonly source_side: string | null;
  readonly via: string | null;
  readonly status: string;
  readonly place: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly in_title: number;
  readonly confidence: number;
  readonly rules: string;
}

export interface ClaimRow extends QuotedRow {
  readonly category: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: number;
  readonly unquantified: number;
  readonly victims_side: string | null;
  readonly victims_kind: string;
  readonly victims_who: string | null;
  readonly scope: string;
  readonly previous: number;
  readonly as_of: string | null;
}

export interface ActRow extends QuotedRow {
  readonly kind: string;
  readonly actors: string;
  readonly targets: string;
  readonly day: string | null;
}

export interface MessageRow extends PlacedRow {
  readonly rule: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

export interface LogRow {
  readonly seq: number;
  readonly at: string;
  readonly actor: string | null;
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
  readonly previous: string;
  readonly hash: string;
}

export interface VisitRow {
  readonly address: string;
  readonly url: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly report: string | null;
  readonly at: string;
}

export interface ItemRow {
  readonly source: string;
  readonly item: string;
  readonly address: string;
  readonly stamp: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly state: string;
  readonly tries: number;
  readonly not_before: string | null;
  readonly report: string | null;
  readonly code: string | null;
  readonly at: string;
}

export interface NoticeRow {
  readonly id: number;
  readonly receiver: string;
  readonly body: string;
  readonly at: string;
}

/** Bytes as they came in, each once. `coding` "gzip": packed; "none": as they are. `size` is that of the unpacked. */
export interface OriginalRow {
  readonly sha256: string;
  readonly size: number;
  readonly coding: string;
  readonly bytes: Uint8Array;
}

export interface CaptureRow {
  readonly report: string;
  readonly version: number;
  readonly sha256: string;
  readonly form: string | null;
  readonly url: string | null;
  readonly status: number | null;
  readonly headers: string;
  readonly captured_at: string | null;
  readonly agent: string | null;
  readonly defaults: string;
  readonly reading: number;
}

/** A time stamp (RFC 3161) over the hash of a line of the log; `token` is the server's answer in base64. */
export interface StampRow {
  readonly line: number;
  readonly server: string;
  readonly hash: string;
  readonly at: string;
  readonly token: string;
}

export interface UserRow {
  readonly name: string;
  readonly role: string;
  readonly password: string;
  readonly added_at: string;
}

export interface TokenRow {
  readonly id: string;
  readonly user: string;
  readonly label: string;
  readonly hash: string;
  readonly added_at: string;
}

/** A decision, a sign-off or an answer, in the line of the log that tells of it. */
export interface DecisionRow {
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly actor: string | null;
  /** Canonical JSON. */
  readonly body: string;
}

export interface DecisionSubjectRow {
  readonly subject: string;
  readonly seq: number;
}

/** All columns of a table, by name: `select *` would take the names from a file that may be damaged. */
export const COLUMNS = {
  meta: ["name", "value"] as (keyof MetaRow)[],
  originals: ["sha256", "size", "coding", "bytes"] as (keyof OriginalRow)[],
  users: ["name", "role", "password", "added_at"] as (keyof UserRow)[],
  tokens: ["id", "user", "label", "hash", "added_at"] as (keyof TokenRow)[],
  visits: ["address", "url", "etag", "last_modified", "report", "at"] as (keyof VisitRow)[],
  items: [
    ...["source", "item", "address", "stamp", "title", "published", "state", "tries", "not_before"],
    ...["report", "code", "at"],
  ] as (keyof ItemRow)[],
  notices: ["id", "receiver", "body", "at"] as (keyof NoticeRow)[],
  reports: [
    ...["id", "version", "current", "title", "text", "published", "publisher", "url", "language"],
    ...["sketch", "topics", "sha256", "received_sha256", "origin", "added_at"],
  ] as (keyof ReportRow)[],
  claims: [
    ...["report", "version", "seq", "id", "category", "min", "max", "approx", "unquantified"],
    ...["victims_side", "victims_kind", "victims_who", "source", "source_key", "source_side", "via"],
    ...["status", "scope", "previous", "place", "as_of", "quote", "start", "end", "in_title"],
    ...["confidence", "rules"],
  ] as (keyof ClaimRow)[],
  acts: [
    ...["report", "version", "seq", "id", "kind", "actors", "targets", "source", "source_key", "source_side"],
    ...["via", "status", "day", "place", "quote", "start", "end", "in_title", "confidence", "rules"],
  ] as (keyof ActRow)[],
  captures: [
    ...["report", "version", "sha256", "form", "url", "status", "headers", "captured_at", "agent"],
    ...["defaults", "reading"],
  ] as (keyof CaptureRow)[],
  stamps: ["line", "server", "hash", "at", "token"] as (keyof StampRow)[],
  messages: ["report", "version", "seq", "rule", "message", "start", "end"] as (keyof MessageRow)[],
  decisions: ["seq", "id", "kind", "at", "actor", "body"] as (keyof DecisionRow)[],
  decision_subjects: ["subject", "seq"] as (keyof DecisionSubjectRow)[],
  log: ["seq", "at", "actor", "kind", "subject", "body", "previous", "hash"] as (keyof LogRow)[],
} as const;
