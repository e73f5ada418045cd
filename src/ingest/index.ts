export { openZip, type Zip, type ZipEntry } from "./archive/zip.js";
export type { Arrival, Defaults, Failure, Hooks } from "./arrival.js";
export { isFailure } from "./arrival.js";
export { DATE_ORDERS, type DateOrder } from "./claims-table/day.js";
export {
  type ClaimsTable,
  type ClaimsTableOptions,
  type PassedRow,
  type RowProblem,
  readClaimsTable,
  type TableReport,
} from "./claims-table/read-claims-table.js";
export { primaryLanguage } from "./draft.js";
export type { Entry, FeedListing } from "./feed/listing.js";
export type { Fetcher, FetcherOptions, Validators } from "./fetch/fetcher.js";
export { isWebAddress } from "./fetch/web-address.js";
export { linesOf as partLines } from "./lines.js";
export { parsePublished } from "./published.js";
export { readPaths } from "./read-paths.js";
export { REPORT_ENDINGS } from "./readers/index.js";
export { type Original, READING, remake } from "./remake.js";
export { sketchOf } from "./sketch.js";
export { topicsOf } from "./topics.js";
export {
  type Look,
  lookAt,
  openFetcher,
  readAddress,
  readEntry,
  readListing,
  readSourceList,
  type WebOutcome,
} from "./web.js";
