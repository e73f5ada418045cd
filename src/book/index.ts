export { FORMAT_NAMES, FORMATS, type FormatName, type TextFormatName } from "../formats/index.js";
export type { Arrival, Defaults, Failure, Fetcher } from "../ingest/index.js";
export {
  ADJUSTABLE,
  DEFAULT_POLICY,
  isPolicyName,
  POLICY_NAMES,
  type PolicyName,
  type PolicyOptions,
  readPolicyOption,
} from "../reconcile/index.js";
export {
  BOOK_FORMAT,
  type Item,
  type ItemOutcome,
  isPostgresAddress,
  shownName,
  type WaitingItem,
  type Watchlist,
} from "../store/index.js";
export { type Accounts, SHORTEST_PASSWORD } from "./accounts/index.js";
export type * from "./agreement.js";
export type * from "./book.js";
export type * from "./browse.js";
export * from "./changes.js";
export { type Copied, type CopyOptions, copyBook } from "./copy.js";
export type { DecisionDraft, DecisionQuery } from "./decisions/index.js";
export type * from "./desk.js";
export type * from "./episode-row.js";
export { verifyEvidence } from "./evidence/check.js";
export type { Evidence } from "./evidence/write.js";
export { type ImportedRow, type ImportOutcome, ImportRefusal, outlookOf } from "./import/import-table.js";
export { openBook } from "./open.js";
export { packOf, type ReportReading, readReport } from "./read-report.js";
export { type Handed, type ReceiveOptions, readDefaults, receive } from "./receive.js";
export { READ_HERE, type ReadingToKeep, type ReportReader } from "./report-reader.js";
export type * from "./review.js";
export type * from "./shelf/shelf.js";
export type * from "./signing.js";
export type * from "./study.js";
export { type PoolOptions, type ReadingPool, startReadingPool } from "./threads/reading-pool.js";
export { type ToldLanguage, toldLanguage } from "./told-language.js";
export type * from "./two-readers.js";
