import type { Kysely } from "kysely";
import type { Act } from "../domain/act.js";
import type { Category } from "../domain/category.js";
import type { Claim, Scope, Status } from "../domain/claim.js";
import type { Message } from "../domain/message.js";
import type { Report, ReportHead } from "../domain/report.js";
import type { Accounts } from "./accounts.js";
import type { Custody, KeptCustody } from "./custody.js";
import type { EvidenceRow, EvidenceTable } from "./evidence-rows.js";
import type { TableRow } from "./pages.js";
import type { ShelfMark, ShelfQuery, Shelved, Shelving } from "./shelf/shape.js";
import type { StampRow, Tables } from "./tables.js";
import type { Watchlist } from "./watchlist.js";

/** What the reading of one report gave: kept with it, in the order given. */
export interface Reading {
  readonly claims: readonly Claim[];
  readonly acts: readonly Act[];
  readonly messages: readonly Message[];
}

/** One report and all that was read in it: what a store takes in as a whole or not at all. */
export interface Deposit extends Reading {
  readonly report: Report;
  readonly sketch: readonly number[];
  /** What it is about, as heads give it back. */
  readonly topics: readonly string[];
  /** The path or address the report came from. */
  readonly origin: string;
  /** The bytes as they came in; left out when they were not at hand. */
  readonly custody?: Custody;
  /** When its address answered with it, ISO 8601: see `knownVersion`. Null, or left out, for what was a file. */
  readonly capturedAt?: string | null;
  /**
   * Its claims were given beside its words, not read out of them: it is known where the current version has these words
   * and these claims, see `knownGiven`; else it is a new version.
   */
  readonly isGiven?: boolean;
}

/** Who writes and when: ISO 8601 time; `actor` null when nobody is named. */
export interface Occasion {
  readonly at: string;
  readonly actor: string | null;
  /**
   * A line of the log of its own that `save` puts before those of the reports, in the same transaction; none where
   * nothing is saved.
   */
  readonly opening?: {
    readonly kind: `import/${string}`;
    readonly subject: string;
    /** A plain JSON value. */
    readonly body: unknown;
  };
}

/** What whoever opens a store may ask for beside it. */
export interface Inside {
  /** Is handed the database, and what makes its errors ours. */
  readonly seen?: (db: Kysely<Tables>, translate: (error: unknown) => unknown) => void;
  /** Open also what is half a copy; others are told `book/half-copied`. */
  readonly mayBeHalf?: boolean;
}

/** new: its id was not in the book; known: this very content was; version: the id was, with other content. */
export type SaveStatus = "new" | "known" | "version";

export interface Saved {
  readonly status: SaveStatus;
  /** Which version of the report it is, from 1. */
  readonly version: number;
}

/** One version of a report as the book keeps it. */
export interface KeptReport {
  readonly report: Report;
  readonly version: number;
  /** The newest version of its id: the one whose claims count. */
  readonly current: boolean;
  /** `contentHash(report)` when it was added. */
  readonly sha256: string;
  readonly received: string | null;
  readonly origin: string;
  readonly addedAt: string;
}

/** One version of a report, by number and content hash. */
export interface VersionHead {
  readonly id: string;
  readonly version: number;
  readonly current: boolean;
  readonly sha256: string;
  readonly addedAt: string;
  /** When its address answered with it, ISO 8601; null for what was a file. */
  readonly capturedAt: string | null;
}

/** A claim, act or message with the version of the report it was read in and its place in that reading. */
export interface Kept<T> {
  readonly value: T;
  readonly version: number;
  readonly seq: number;
}

/**
 * One line of the log. `hash` is `lineHash(line)`: it seals the line and, through `previous`, all before it.
 * A JSON value `body` that cannot be read back (damage) is null; `bodyText` is always what is stored.
 */
export interface LogLine {
  /** From 1, without gaps. */
  readonly seq: number;
  readonly at: string;
  readonly actor: string | null;
  readonly kind: string;
  /** What the line is about: a report's id, or "book". */
  readonly subject: string;
  readonly body: unknown;
  readonly bodyText: string;
  readonly previous: string;
  readonly hash: string;
}

/** All given conditions hold together; one left out holds for all. Values match exactly. */
export interface ClaimFilter {
  readonly id?: string;
  readonly report?: string;
  readonly category?: Category;
  /** Of the victims. */
  readonly side?: string;
  readonly scope?: Scope;
  readonly status?: Status;
}

/** Where a report stands in a list with the newest first: its date, "" for none, then its id. */
export interface ReportPlace {
  readonly published: string;
  readonly id: string;
}

/** Which reports of a long list. All given conditions hold together. */
export interface ReportFilter {
  readonly limit: number;
  /** Only those after this place. */
  readonly after?: ReportPlace;
  /** Each of these words stands in the title, the text, the publisher's name or the id. */
  readonly words?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly undated?: boolean;
  readonly ids?: readonly string[];
}

/** The current version of a report, without its words. */
export interface KeptHead {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly origin: string;
  readonly addedAt: string;
  readonly sha256: string;
}

/** Which claims to look for, report by report. */
export interface ClaimSearch extends ClaimFilter {
  /** Each of these words stands in the quote, the source, the place or what the victims are called. */
  readonly words?: string;
  /** Each of its words stands in the source, or it is the source's key. */
  readonly source?: string;
  /** The first report id to look at. */
  readonly after: string;
  readonly limit: number;
}

/** Which lines of the log. */
export interface LogFilter {
  readonly limit: number;
  /** Only lines before this one. */
  readonly before?: number;
  /** A kind, or the beginning of kinds: "report/". */
  readonly kind?: string;
  readonly subject?: string;
  readonly actor?: string;
}

export interface ActFilter {
  readonly id?: string;
  readonly report?: string;
  readonly kind?: Act["kind"];
}

/** What somebody decided, on its way into the book. */
export interface Verdict {
  readonly kind: string;
  /** What it is about, with the revision it was decided on; null where that does not matter. */
  readonly subjects: readonly { readonly id: string; readonly revision: number | null }[];
  /** A plain JSON value, or a `BodyOf` that makes one. */
  readonly body: unknown;
  /** The log says only that it happened, under a seal: others may read the log and must not know yet. */
  readonly blind?: boolean;
}

/** Makes the body of a verdict, of the verdicts kept before it in the same call. */
export type BodyOf = (before: readonly KeptDecision[]) => unknown;

/** A decision as it is kept. */
export interface KeptDecision {
  /** The line of the log that tells of it. */
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly actor: string | null;
  /** Null where damage left nothing to read. */
  readonly body: unknown;
  readonly subjects: readonly string[];
  /** Seal of all this, as its log line has it. */
  readonly seal: string;
}

/** All reading of a store happens in a view: every answer of one view is of the same moment. */
export interface StoreView {
  /** The id of every report, in order. */
  reportIds(): Promise<string[]>;
  /** Current versions of these reports, or of all, by publication (undated last), then id. */
  heads(ids?: readonly string[]): Promise<ReportHead[]>;
  /** The same without topics, which only tell episodes apart and are most of a head. */
  bareHeads(ids: readonly string[]): Promise<ReportHead[]>;
  /** The current version of a report, or the one asked for. */
  report(id: string, version?: number): Promise<KeptReport | null>;
  /** All versions of these ids, or of all, by id and version. */
  versions(ids?: readonly string[]): Promise<VersionHead[]>;
  /** Of current versions only; by report id, then place in the reading. */
  claims(filter?: ClaimFilter): Promise<Claim[]>;
  /** Of the current versions of these reports; by report id, then place in the reading. */
  claimsIn(reports: readonly string[]): Promise<Claim[]>;
  /** Background claims of current versions whose time, to the day or coarser, lies within or around these days. */
  backgroundClaims(first: string, last: string): Promise<Claim[]>;
  acts(filter?: ActFilter): Promise<Act[]>;
  /** Of the current versions of these reports; by report id, then place in the reading. */
  actsIn(reports: readonly string[]): Promise<Act[]>;
  /** What was read in one version. */
  reading(id: string, version: number): Promise<Reading>;
  /** Claims of any version with this id, current ones first. */
  claimsById(id: string): Promise<Kept<Claim>[]>;
  /** The bytes that a version of a report was made from and how they were got; null where none were kept. */
  custody(report: string, version: number): Promise<KeptCustody | null>;
  /** Hashes of the bytes kept, of all or those among these, in order. */
  originals(among?: readonly string[]): Promise<string[]>;
  /** Bytes by their hash; null where they are gone or cannot be unpacked. */
  original(sha256: string): Promise<Uint8Array | null>;
  /** All rows of a table of the record, in the order of its key, some at a time. */
  rows(table: EvidenceTable): AsyncIterable<readonly EvidenceRow[]>;
  /** All rows of any table in the order of its key, a page of bounded size at a time; bytes are bytes. */
  allRows(table: keyof Tables): AsyncIterable<readonly TableRow[]>;
  /** How many rows each table has, but for what `meta` says of the book itself. */
  counts(): Promise<Readonly<Record<keyof Tables, number>>>;
  /** The number of the log's last line; 0 for an empty log. */
  logEnd(): Promise<number>;
  /** The last line, after one, that changed what the book says: a report came, or somebody decided; 0 for none. */
  contentRevision(after?: number): Promise<number>;
  /** Up to `limit` lines after line `after`, in order. */
  logLines(after: number, limit: number): Promise<LogLine[]>;
  /** When the current versions of these reports came into the book, ISO 8601, by id. */
  addedAt(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Current versions, the newest first, undated last. */
  reportsPage(filter: ReportFilter): Promise<KeptHead[]>;
  /** How many claims were read in the current versions of these reports; a report without any is not in the map. */
  claimCounts(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Ids, in order, of reports in which such claims were read. */
  reportsWithClaims(search: ClaimSearch): Promise<string[]>;
  /** Lines of the log, the newest first. */
  logPage(filter: LogFilter): Promise<LogLine[]>;
  /**
   * Accounts and tokens with the seals of their rows as they are; null for whoever may not read them.
   */
  accountSeals(): Promise<AccountSeals | null>;
  /** What the shelf was made of; null where there is none, or one of another log. One that is `known` is that very one. */
  shelfMark(known?: ShelfMark): Promise<ShelfMark | null>;
  /** What the episodes on the shelf say of their reports, in no order. */
  shelfOutlines(): Promise<string[]>;
  /** What lists say of episodes, in an order, some at a time. */
  shelfPage(query: ShelfQuery): Promise<string[]>;
  /** What lists say of every episode, in no order. */
  shelfRows(): Promise<string[]>;
  /** Episodes on the shelf of which some reports could be known at a time, and others not or never. */
  shelfPartsAt(time: string): Promise<string[]>;
  /** The claims that want a look: of the `limit` episodes whose heaviest weigh most, or of one. */
  shelfWanting(query: { readonly episode?: string; readonly limit: number }): Promise<string[]>;
  /** Episodes as they stand on the shelf, of which nothing is missing there. */
  shelved(episodes: readonly string[]): Promise<Shelved[]>;
  /** Every episode of which anything is on the shelf, in order. */
  shelvedEpisodes(): Promise<string[]>;
  /** Decisions after a line of the log, in order; all kinds, or some. */
  decisions(after: number, kinds?: readonly string[]): Promise<KeptDecision[]>;
  /** All versions of these reports with every row that belongs to them, as `verify` wants them. */
  audit(ids: readonly string[]): Promise<AuditedVersion[]>;
  /** Claims, acts and messages of versions of reports that are not there. */
  orphans(): Promise<Orphan[]>;
}

/** Seals of accounts, by name, and of tokens, by id. */
export interface AccountSeals {
  readonly users: ReadonlyMap<string, string>;
  readonly tokens: ReadonlyMap<string, string>;
}

/** One version of a report with the seals of all that is kept of its reading. */
export interface AuditedVersion extends KeptReport {
  readonly sketch: readonly number[];
  /** Seal of the topics as they are kept. */
  readonly topics: string;
  readonly claims: readonly AuditedRow[];
  readonly acts: readonly AuditedRow[];
  readonly messages: readonly AuditedRow[];
  /** Seal of its capture, and the hash of the bytes that names; null where none was kept. */
  readonly capture: { readonly seal: string; readonly sha256: string } | null;
}

/** A row with the seal it should have in the log. A message has neither id nor quote. */
export interface AuditedRow {
  readonly seq: number;
  readonly seal: string;
  readonly id: string | null;
  readonly evidence: Evidence | null;
}

export interface Evidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly inTitle: boolean;
}

/** Something kept whose report version is missing. `id` is null for a message. */
export interface Orphan {
  readonly table: "claims" | "acts" | "messages";
  readonly id: string | null;
  readonly report: string;
  readonly version: number;
  readonly seq: number;
}

/**
 * Keeps reports, what was read in them, and the log of all that happened. Errors are TollbookErrors with a
 * `book/` code; anything else is a fault of ours.
 */
export interface Store {
  /** Who may ask over the network. */
  readonly accounts: Accounts;
  /** Nothing can be saved: `save` throws `book/read-only`. */
  readonly readOnly: boolean;
  /** What is remembered of addresses and feeds; where nothing can be written, its writing methods throw as `save`. */
  readonly watchlist: Watchlist;
  /**
   * Saves the deposits in order, each whole with its log line, all in one transaction: after an error or a
   * kill none of this call is there. Content that is known changes nothing, not even the log.
   * Several processes may save at once; each waits for its turn, and the log stays one chain.
   *
   * @throws {TollbookError} `book/read-only`, `book/disk-full`, `book/busy`, `book/damaged`.
   */
  save(deposits: readonly Deposit[], occasion: Occasion): Promise<Saved[]>;
  /**
   * Keeps verdicts in order, each with its log line, all in one transaction.
   *
   * @throws {TollbookError} `decision/stale` where somebody has decided about a subject since the revision named;
   *   and as `save`.
   */
  decide(verdicts: readonly Verdict[], occasion: Occasion): Promise<KeptDecision[]>;
  /** Keeps a time stamp over a line of the log; the same again changes nothing. */
  keepStamp(stamp: StampRow): Promise<void>;
  /**
   * Puts episodes on the shelf and takes others off, all or nothing; false where somebody else changed it meanwhile, and
   * nothing was changed.
   *
   * @throws {TollbookError} as `save`.
   */
  shelve(shelving: Shelving): Promise<boolean>;
  /** Runs `use` on one unchanging view of the store. */
  view<T>(use: (view: StoreView) => Promise<T>): Promise<T>;
  /** What the database itself finds wrong with its file; empty when nothing. */
  integrity(): Promise<string[]>;
  close(): Promise<void>;
}
