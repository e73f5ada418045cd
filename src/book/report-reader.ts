import type { Report } from "../domain/report.js";
import { sketchOf, topicsOf } from "../ingest/index.js";
import { type ReportReading, readReport } from "./read-report.js";

/** What a book keeps of a reading: besides what the report says, by what it is told from others and sorted. */
export interface ReadingToKeep extends ReportReading {
  readonly sketch: readonly number[];
  readonly topics: readonly string[];
}

/** Who reads reports, whichever packs there are: this thread, or a pool of others. */
export interface ReportReader {
  /** Reading goes on while this thread does other things: worth handing over the next report before the last is back. */
  readonly isApart: boolean;
  /** @throws {TollbookError} `reading/given-up`. */
  read(report: Report): Promise<ReportReading>;
  /** @throws {TollbookError} `reading/given-up`. */
  readToKeep(report: Report): Promise<ReadingToKeep>;
}

/** Reads in this thread, which does nothing else meanwhile. */
export const READ_HERE: ReportReader = {
  isApart: false,
  read: readReport,
  async readToKeep(report) {
    const reading = await readReport(report);
    return { ...reading, sketch: sketchOf(report.text), topics: topicsOf(report, reading.claims) };
  },
};
