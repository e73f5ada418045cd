import type { Act } from "../domain/act.js";
import type { Capture, Form } from "../domain/capture.js";
import type { ChronicleEntry, EpisodeChronicle } from "../domain/chronicle.js";
import type { Claim } from "../domain/claim.js";
import type { DecisionStanding } from "../domain/decision.js";
import type { Episode } from "../domain/episode.js";
import type { TollbookError } from "../domain/error.js";
import type { Figure, Ledger } from "../domain/ledger.js";
import type { Message } from "../domain/message.js";
import type { Report, ReportHead } from "../domain/report.js";
import type { ChronicleOptions, PolicyOptions, ReconcileOptions } from "../reconcile/index.js";
import type {
  ActFilter,
  ClaimFilter,
  GivenDefaults,
  KeptCustody,
  KeptReport,
  LogLine,
  SaveStatus,
  Watchlist,
} from "../store/index.js";
import type { Evidence } from "./evidence/write.js";
import type { ReportReader } from "./report-reader.js";
import type { AskServer } from "./stamp/stamp.js";
import type { TimeStamp } from "./stamp/time-stamp.js";

export interface OpenOptions {
  /** The time, ISO 8601, for what is written now. */
  readonly now: () => string;
  /** Make the book where there is none; without it that is `book/missing`. */
  readonly create?: boolean;
  /** Who writes: named in each line of the log. */
  readonly actor?: string;
  /** Who reads what is added: a `ReadingPool`, which stays yours to close. Left out, the thread that the book is in. */
  readonly reader?: ReportReader;
}

/** A report on its way into the book. */
export interface Incoming {
  readonly report: Report;
  /** The path or address it came from. */
  readonly origin: string;
  /** The bytes as they came in: the book keeps them, the log their SHA-256. */
  readonly bytes?: Uint8Array;
  /** What the bytes are; left out, the report cannot be made from them again. */
  readonly form?: Form;
  /** What was taken for granted in reading them. */
  readonly defaults?: GivenDefaults;
  /** How it came from the web; left out for what was a file. */
  readonly capture?: Capture;
  /** Which reading made the report of them, where it was not made here and now. */
  readonly reading?: number;
  /** What was noticed on the way here: kept before the messages of the reading. */
  readonly messages?: readonly Message[];
}

/** A version of a report and what was read in it. */
export interface FormerVersion {
  readonly report: Report;
  readonly claims: readonly Claim[];
}

/** What became of it. Of a report that was known, all is as the book had it. */
export interface Added {
  readonly status: SaveStatus;
  /** Of a new version, the one whose place it took; else null. */
  readonly before: FormerVersion | null;
  /** Which version of the report it is, from 1. */
  readonly version: number;
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly acts: readonly Act[];
  readonly messages: readonly Message[];
}

/** An episode with its toll: a figure for each category, that of all sides where there is one. */
export interface EpisodeHead extends Episode {
  readonly toll: readonly Figure[];
}

export interface LedgerOptions extends ReconcileOptions {
  /** Id of the one episode to show. */
  readonly episode?: string;
}

/** A version of a report with what was read in it, and the list of all its versions. */
export interface ReportFile extends KeptReport {
  readonly claims: readonly Claim[];
  readonly acts: readonly Act[];
  readonly messages: readonly Message[];
  /** Oldest first. */
  readonly versions: readonly Omit<KeptReport, "report">[];
  readonly episode: string | null;
  /** Claims as they were read, where decisions say otherwise. */
  readonly read: readonly Claim[];
  /** Every decision about the report or a claim in it, the newest first, those undone too. */
  readonly decisions: readonly DecisionStanding[];
  /** What a decision about the report must name. */
  readonly revision: number;
  /** Why it was withdrawn; null where it was not. */
  readonly withdrawn: string | null;
}

/** Which chronicles: of one episode, as it could be known at a time. */
export interface ChronicleQuery extends ChronicleOptions {
  /** Id of the one episode to show. */
  readonly episode?: string;
}

export interface ExplainOptions {
  /** A figure, or an entry of a chronicle, as it could be known then: ISO 8601. Claims and acts are the same always. */
  readonly asOf?: string;
  /** What the figure's policy was set to, as `ledger` was given it: without it the figure is not found. */
  readonly policyOptions?: PolicyOptions;
}

export interface BookClaimFilter extends ClaimFilter {
  /** Found anywhere in the source's words, upper and lower case alike, or equal to its key. */
  readonly source?: string;
  /** Id of the episode whose reports they stand in. */
  readonly episode?: string;
}

/** A quote where it stands: `before + quote + after` is a stretch of the report. */
export interface Context {
  /** From the start of the sentence before. */
  readonly before: string;
  readonly quote: string;
  /** To the end of the sentence after. */
  readonly after: string;
}

export interface ClaimExplanation {
  readonly kind: "claim";
  readonly claim: Claim;
  readonly report: Report;
  readonly version: number;
  /** False where a newer version of the report has taken this one's place: the claim is in no ledger. */
  readonly current: boolean;
  readonly context: Context;
  /** The claim as it was read, where decisions say otherwise; null where they do not. */
  readonly read: Claim | null;
  /** Who imported it, from which file and row; null for a claim that was read in a report. */
  readonly imported: string | null;
  /** Every decision about it, the newest first, those undone too. */
  readonly decisions: readonly DecisionStanding[];
}

export interface ActExplanation {
  readonly kind: "act";
  readonly act: Act;
  readonly report: Report;
  readonly context: Context;
}

export interface FigureExplanation {
  readonly kind: "figure";
  readonly figure: Figure;
  readonly episode: Episode;
  readonly used: readonly Claim[];
  readonly ignored: readonly { readonly claim: Claim; readonly reason: string }[];
  /** The languages of the claims' reports, by report id: "en", "fr"; null where none is known. */
  readonly languages: Readonly<Record<string, string | null>>;
}

export interface ChronicleEntryExplanation {
  readonly kind: "chronicle-entry";
  readonly entry: ChronicleEntry;
  readonly episode: Episode;
  /** The acts folded into it, in the order of the reports. */
  readonly acts: readonly Omit<ActExplanation, "kind">[];
}

export type Explanation = ClaimExplanation | ActExplanation | FigureExplanation | ChronicleEntryExplanation;

/** Something in the book that does not hold. */
export interface Problem {
  /** What kind: "log/changed", "claim/quote", ...: docs/book.md lists them. */
  readonly rule: string;
  /** Which: a log line's number, the id of a report, claim or act. */
  readonly subject: string;
  readonly message: string;
}

export interface VerifyOptions {
  /** Make each reading copy again from the bytes as received, and compare. */
  readonly reread?: boolean;
}

export interface Verification {
  readonly holds: boolean;
  readonly problems: readonly Problem[];
  /**
   * How much was looked at. `reports` counts versions, `bytes` those whose bytes as received are kept; `remade` the
   * reading copies made again from them, `otherwise` those among them that a newer reading makes in another way.
   */
  readonly checked: {
    readonly bytes: number;
    readonly remade: number;
    readonly otherwise: number;
    readonly lines: number;
    readonly reports: number;
    readonly claims: number;
    readonly acts: number;
  };
  /** Hash of the log's last line: noted elsewhere, it tells later whether lines were cut off the end. */
  readonly head: string | null;
}

/**
 * A book: every report read, every claim in it, and the log of what happened. Ledgers are made anew from it each
 * time. Every method throws TollbookErrors with a `book/` code where the file fails it.
 */
export interface Book {
  /** The folder or file cannot be written: `add` throws `book/read-only`. */
  readonly readOnly: boolean;
  /** What is remembered of addresses and feeds between one look at them and the next. */
  readonly watchlist: Watchlist;
  add(incoming: Incoming): Promise<Added>;
  /**
   * Adds many, in order, some dozens to a transaction; each report lands whole or not at all, and those of
   * finished transactions stay whatever happens to the rest. `onAdded` is called as each is safe on disk. `onFailed` is
   * called in its place where the reading of one was given up (`reading/given-up`); without it, that is thrown.
   * With a reader of its own threads, a book may be handed more before it has finished: it keeps the order.
   */
  addMany(
    incoming: readonly Incoming[],
    onAdded?: (added: Added) => void,
    onFailed?: (error: TollbookError) => void,
  ): Promise<Added[]>;
  /** Newest versions of these, or of all, by publication (undated last), then id. */
  reports(ids?: readonly string[]): Promise<ReportHead[]>;
  report(id: string): Promise<Report | null>;
  episodes(): Promise<EpisodeHead[]>;
  /**
   * The ids of the reports of each episode, by first publication, without loading a claim: those too among which
   * nobody is said to be harmed, and which are therefore no episode for `episodes` and `ledger`.
   */
  partition(): Promise<readonly (readonly string[])[]>;
  /** The id of the episode that a report is of; null for a report that is not in the book. */
  episodeOf(report: string): Promise<string | null>;
  /** @throws {TollbookError} `episode/unknown`, `policy/unknown`, `input/bad-date`. */
  ledger(options?: LedgerOptions): Promise<Ledger>;
  /** By report, then as they stand in it. @throws {TollbookError} `episode/unknown`. */
  claims(filter?: BookClaimFilter): Promise<Claim[]>;
  acts(filter?: ActFilter): Promise<Act[]>;
  /** What the parties did and said, episode by episode. @throws {TollbookError} `episode/unknown`, `input/bad-date`. */
  chronicles(query?: ChronicleQuery): Promise<EpisodeChronicle[]>;
  /** What was noticed when a report was read. */
  messages(report: string): Promise<readonly Message[]>;
  /**
   * Explains a claim, an act, a chronicle's entry or a figure of any policy.
   *
   * @throws {TollbookError} `id/unknown`, `input/bad-date`.
   */
  explain(id: string, options?: ExplainOptions): Promise<Explanation>;
  log(): AsyncIterable<LogLine>;
  verify(options?: VerifyOptions): Promise<Verification>;
  /**
   * Has all that is in the log time-stamped by a server (RFC 3161); null where it has stamped just that before.
   *
   * @throws {TollbookError} `stamp/failed`.
   */
  stamp(server: string, ask: AskServer): Promise<TimeStamp | null>;
  /**
   * Writes an evidence bundle: all of the record and the bytes as received, in a ZIP file that `verifyEvidence` checks
   * without the book.
   */
  exportEvidence(path: string): Promise<Evidence>;
  /** The bytes that a report's newest version, or the one named, was made from and how they were got; null where none are kept. */
  custody(report: string, version?: number): Promise<KeptCustody | null>;
  close(): Promise<void>;
}
