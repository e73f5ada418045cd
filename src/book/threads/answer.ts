import type { Report } from "../../domain/report.js";
import type { ReportReading } from "../read-report.js";
import { READ_HERE } from "../report-reader.js";

/** What a pool is asked, and each of its threads. */
export interface Question {
  readonly report: Report;
  /** A `ReadingToKeep` is wanted. */
  readonly toKeep: boolean;
}

/** A reading, or why there is none. */
export type Answer = { readonly reading: ReportReading } | { readonly why: string };

/** Reads in the thread that calls. */
export async function answerTo({ report, toKeep }: Question): Promise<Answer> {
  try {
    return { reading: await (toKeep ? READ_HERE.readToKeep(report) : READ_HERE.read(report)) };
  } catch (error) {
    return noneFor(error);
  }
}

/** There is no reading, for this. */
export function noneFor(error: unknown): Answer {
  return { why: error instanceof Error ? error.message : String(error) };
}
