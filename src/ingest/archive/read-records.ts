import { TollbookError } from "../../domain/error.js";
import { type Arrival, type Defaults, type Failure, isFailure } from "../arrival.js";
import { readCaptured } from "../captured.js";
import { noticed } from "../draft.js";
import { addressOf, contentOf, softwareOf } from "./capture-of.js";
import type { WarcRecord } from "./record.js";

/** The reports in an archive's records, one by one in their order. */
export interface RecordReading {
  /** The record's report or failure; null for one that is none, which is counted. */
  read(record: WarcRecord): Arrival | Failure | null;
  /** How many records were no reports and are in order. */
  readonly passed: number;
  /** How many records there were. */
  readonly count: number;
}

/** Starts reading the records of the archive at `path`; each is named by its number, from 1. */
export function startRecords(
  path: string,
  defaults: Defaults,
  software: string | null = null,
): RecordReading {
  let [count, passed] = [0, 0];
  let agent = software;
  return {
    get passed() {
      return passed;
    },
    get count() {
      return count;
    },
    read(record) {
      count += 1;
      agent = record.damage === null ? (softwareOf(record) ?? agent) : agent;
      const outcome = readRecord(record, { path, number: count, agent, defaults });
      if (outcome === null) passed += 1;
      return outcome;
    },
  };
}

interface Setting {
  readonly path: string;
  readonly number: number;
  readonly agent: string | null;
  readonly defaults: Defaults;
}

function readRecord(
  record: WarcRecord,
  { path, number, agent, defaults }: Setting,
): Arrival | Failure | null {
  const origin = `${path}:${number}`;
  const { headers, position, damage } = record;
  const fail = (why: string): Failure => {
    const details = { path, record: number, address: addressOf(headers), position, why };
    return { origin, error: new TollbookError("input/damaged", details) };
  };
  if (damage?.kind === "damaged") return fail(damage.why);
  if (damage?.kind === "too-large") return mayBePage(headers) ? fail("it is larger than 20 MB") : null;
  const content = contentOf(record, agent);
  if (content.kind === "other") return null;
  if (content.kind === "unreadable") return fail(content.why);
  const read = readCaptured(content.capture, origin, defaults);
  if (isFailure(read)) return read;
  const cut = noticed("ingest/cut-capture", "The archive kept only the beginning of this page.");
  const messages = content.isCut ? [...read.messages, cut] : read.messages;
  return { ...read, messages, bytes: record.bytes, form: "warc", capture: content.capture };
}

/** Films and pictures are larger than any report; of a page that is, somebody should know. */
function mayBePage(headers: ReadonlyMap<string, string>): boolean {
  const identified = headers.get("warc-identified-payload-type") ?? "";
  return headers.get("warc-type") === "response" && /html/iu.test(identified);
}
