import type { Capture, Form } from "../domain/capture.js";
import type { TollbookError } from "../domain/error.js";
import type { Message } from "../domain/message.js";
import type { Report } from "../domain/report.js";

/** A report as it came in. */
export interface Arrival {
  readonly report: Report;
  /** Where it came from: the path as named or found, with ":7" for line 7 of a JSON-lines file; "-" for standard input. */
  readonly origin: string;
  /** The bytes as received: the file's, or the line's. */
  readonly bytes?: Uint8Array;
  /** What the bytes are; left out, the report cannot be made from them again. */
  readonly form?: Form;
  /** How it came from the web; left out for what was a file. */
  readonly capture?: Capture;
  /** What was taken for granted in reading it; left out where nothing was. */
  readonly defaults?: Defaults;
  /** What a reader noticed: a date that is none, a guessed encoding. */
  readonly messages: readonly Message[];
}

/** Something that could not be read, named. The reading goes on with what comes next. */
export interface Failure {
  readonly error: TollbookError;
  readonly origin: string;
}

export function isFailure(outcome: Arrival | Failure): outcome is Failure {
  return "error" in outcome;
}

/** What to take for granted where a file does not say. `published` is ISO 8601, see `parsePublished`. */
export interface Defaults {
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly language?: string | null;
}

/** How a caller follows, and feeds, a reading. */
export interface Hooks {
  /** Called before each file: which of how many, counted from 1. */
  readonly onFile?: (path: string, index: number, total: number) => void;
  /** A folder held a file of a format tollbook does not read; it was passed over. */
  readonly onSkipped?: (path: string) => void;
  /** Called now and then while a file of many reports is read: how many of its bytes, and of how many. */
  readonly onBytes?: (path: string, done: number, total: number) => void;
  /** An archive was read: how many of its records are none that could be reports (requests, pictures, redirects). */
  readonly onPassed?: (path: string, records: number) => void;
  /** What "-" reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** No single report may be larger, in bytes as received: a novel is 1 MB, and what is larger is not a report. */
export const MAX_REPORT_BYTES = 20 * 1024 * 1024;
export const MAX_REPORT_SIZE = "20 MB";

/** Nor may its title and text be longer, in UTF-16 units: every sentence is held with what it claims. */
export const MAX_REPORT_LENGTH = 2_000_000;
export const MAX_REPORT_TEXT = "2 million characters of text";
