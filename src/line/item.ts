import type { Capture, Form } from "../domain/capture.js";
import type { Message } from "../domain/message.js";
import type { Report } from "../domain/report.js";

/** A report on its way from whoever received it to the book: all that the book wants to know of it. */
export interface Item {
  readonly report: Report;
  /** The path or address it came from. */
  readonly origin: string;
  /** The bytes as received. */
  readonly bytes?: Uint8Array;
  readonly form?: Form;
  readonly capture?: Capture;
  /** What was taken for granted in reading it. */
  readonly defaults?: {
    readonly published?: string | null;
    readonly publisher?: string | null;
    readonly language?: string | null;
  };
  readonly messages: readonly Message[];
  /** Which reading made the report of its bytes. */
  readonly reading: number;
}
