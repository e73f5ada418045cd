import { type Meter, openMeter } from "../../observe/index.js";

const MEASURES = {
  tollbook_reports_total: {
    kind: "counter",
    help: "Reports taken from the line and safe in the book, by what they were to it.",
  },
  tollbook_claims_total: { kind: "counter", help: "Claims read in new reports and new versions." },
  tollbook_failures_total: {
    kind: "counter",
    help: "Times a report could not be kept, by code; it is tried again or set aside.",
  },
  tollbook_set_aside_total: { kind: "counter", help: "Items set aside as poison, by code." },
  tollbook_redelivered_total: { kind: "counter", help: "Items that had been handed to a worker before." },
  tollbook_keeping_seconds: { kind: "histogram", help: "Reading and keeping some reports together." },
  tollbook_arrival_to_book_seconds: {
    kind: "histogram",
    help: "From when an item was put on the line to when it was safe in the book.",
  },
  tollbook_in_hand: { kind: "gauge", help: "Items in this worker's hands." },
  tollbook_line_waiting: {
    kind: "gauge",
    help: "Items on the line, waiting or in somebody's hands; as last seen.",
  },
  tollbook_line_poison: { kind: "gauge", help: "Items set aside, of all workers; as last seen." },
  tollbook_line_up: { kind: "gauge", help: "1 while the line's servers answer." },
  tollbook_book_up: { kind: "gauge", help: "1 while the book is open." },
} as const;

export type WorkerMeter = Meter<typeof MEASURES>;

/** What a worker measures of itself. */
export function workerMeter(): WorkerMeter {
  return openMeter(MEASURES);
}
