import type { Decision, DecisionStanding } from "../domain/decision.js";
import type { EpisodeComparison, EpisodeHistory } from "../domain/ledger.js";
import type { FormatName, TextFormatName } from "../formats/index.js";
import type { ClaimsTable } from "../ingest/index.js";
import type { PolicyName } from "../reconcile/index.js";
import type { LogFilter } from "../store/index.js";
import type { Accounts } from "./accounts/index.js";
import type { Book, ReportFile } from "./book.js";
import type { ClaimPage, ClaimQuery, LogPage, ReportPage, ReportQuery } from "./browse.js";
import type { DecisionDraft, DecisionQuery } from "./decisions/index.js";
import type { EpisodeRow } from "./episode-row.js";
import type { ImportOutcome } from "./import/import-table.js";
import type { ReviewItem, ReviewQuery } from "./review.js";
import type { EpisodePage, EpisodeQuery } from "./shelf/shelf.js";
import type { Difference, Signature, SignatureDraft } from "./signing.js";
import type { Copies, Place, StudyOptions } from "./study.js";
import type { TwoReaders } from "./two-readers.js";

/** What a format is asked to write: a ledger, whole or in part. */
export interface WriteOptions extends Partial<StudyOptions> {
  /** Columns for formats that are read in a terminal. */
  readonly width?: number;
  /** Where the file can be had anew, for formats that say so. */
  readonly address?: string;
}

/** A file for others. */
export interface Exported {
  /** Bytes for a format that is no text. */
  readonly content: string | Uint8Array;
  /** The policy of its figures: the one asked for, else the format's own, else the usual one. */
  readonly policy: PolicyName;
  /** What of the ledger the format has no place for, a sentence each. */
  readonly leftOut: readonly string[];
}

/**
 * A book with what those who work in it ask of it beside its ledgers: lists some at a time, and an episode looked at from
 * all sides. Errors as of the other methods of a book.
 */
export interface Desk extends Book {
  /**
   * A number that grows with every change of what the book says: reports and decisions, not who signed in. Answers
   * with the same number are of the same content.
   */
  revision(): Promise<number>;
  /** The number of the log's last line, whatever it tells; 0 for an empty log. */
  logEnd(): Promise<number>;
  /**
   * Gets ready for what comes in, a little at a time: without it, whoever first asks after that waits for it. Worth it for
   * a book that stays open.
   */
  warm(): Promise<void>;
  /** Every episode with its toll and the line of its deaths. @throws {TollbookError} `input/bad-date`. */
  shelf(asOf?: string): Promise<readonly EpisodeRow[]>;
  /** Episodes with their tolls, some at a time. @throws {TollbookError} `input/bad-date`. */
  episodePage(query: EpisodeQuery): Promise<EpisodePage>;
  reportPage(query: ReportQuery): Promise<ReportPage>;
  claimPage(query: ClaimQuery): Promise<ClaimPage>;
  logPage(query: LogFilter): Promise<LogPage>;
  /** @throws {TollbookError} `id/unknown`. */
  reportFile(id: string, version?: number): Promise<ReportFile>;
  comparison(
    policies: readonly PolicyName[],
    options: Omit<StudyOptions, "policy">,
  ): Promise<EpisodeComparison>;
  dayByDay(options: StudyOptions): Promise<EpisodeHistory>;
  /** Who copied whom. */
  copies(episode: string): Promise<readonly Copies[]>;
  places(options: Pick<StudyOptions, "episode" | "asOf">): Promise<readonly Place[]>;
  /**
   * Keeps decisions, all or none, each with its line in the log. The reading stays as it is: every answer of the book
   * has them laid over it.
   *
   * @throws {TollbookError} `decision/stale` where somebody decided about the same since the revision named,
   *   `decision/impossible`, `decision/bad-field`, `id/unknown`, `episode/unknown`, `input/bad-date`.
   */
  decide(drafts: readonly DecisionDraft[]): Promise<Decision[]>;
  /** Decisions, the newest first. */
  decisions(query?: DecisionQuery): Promise<DecisionStanding[]>;
  /** What a decision about a claim, a report or an episode must name; 0 while there was none. @throws `id/unknown`. */
  revisionOf(subject: string): Promise<number>;
  /** What wants a look, the heaviest first. @throws {TollbookError} `episode/unknown`. */
  reviewQueue(query?: ReviewQuery): Promise<readonly ReviewItem[]>;
  /**
   * Puts a person's name under a ledger as it is now.
   *
   * @throws {TollbookError} `episode/unknown`, `policy/unknown`, `input/bad-date`, `decision/impossible`.
   */
  sign(draft: SignatureDraft): Promise<Signature>;
  /** What was signed, the newest first. */
  signatures(episode?: string): Promise<readonly Signature[]>;
  /** What is otherwise now than it was signed. @throws {TollbookError} `id/unknown`. */
  differences(signature: string): Promise<Difference>;
  /**
   * Imports a table of claims, all of it or nothing, in one transaction with a line of the log that says who imported
   * which file. `dry` only tells what that would do.
   *
   * @throws {TollbookError} `import/refused` (an `ImportRefusal`, which names every problem), `book/read-only`.
   */
  importTable(table: ClaimsTable, options?: { readonly dry?: boolean }): Promise<ImportOutcome>;
  /** Reports read by two people who do not see each other's answers. */
  readonly twoReaders: TwoReaders;
  /** Who may ask over the network. */
  readonly accounts: Accounts;
  /** The same book, with another name in the log. */
  by(actor: string): Desk;
  /** A ledger in one of the formats that are text. */
  write(format: TextFormatName, options?: WriteOptions): Promise<string>;
  /** The same in any format, and what the format has no place for. */
  exportAs(format: FormatName, options?: WriteOptions): Promise<Exported>;
}
