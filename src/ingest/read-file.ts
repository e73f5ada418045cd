import { closeSync, constants, fstatSync, openSync, readFile, readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { promisify } from "node:util";
import {
  type Arrival,
  type Failure,
  MAX_REPORT_BYTES,
  MAX_REPORT_LENGTH,
  MAX_REPORT_SIZE,
  MAX_REPORT_TEXT,
} from "./arrival.js";
import { failureOf, refuse } from "./refusal.js";

/** Read at once: for a small file, four waits for another thread take longer than the reading. Bytes. */
const AT_ONCE = 1_000_000;
/** What is no plain file is not waited for: a pipe into which nobody writes. Windows has none. */
const HOW = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const readAll = promisify(readFile);

/**
 * A whole file, when it is a plain one and no larger than a report may be. It is opened once: what was looked at is what
 * is read, whatever takes the name meanwhile.
 */
export async function readBytes(path: string): Promise<Uint8Array | Failure> {
  try {
    const file = openSync(path, HOW);
    try {
      return await readOpen(file, path);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    return failureOf(cause, path);
  }
}

async function readOpen(file: number, path: string): Promise<Uint8Array | Failure> {
  const status = fstatSync(file);
  if (!status.isFile()) return refuse(path, "input/unreadable", { path, why: "it is not a plain file" });
  if (status.size > MAX_REPORT_BYTES) return tooLarge(path, null);
  const bytes = status.size > AT_ONCE ? await readAll(file) : readFileSync(file);
  return bytes.length > MAX_REPORT_BYTES ? tooLarge(path, null) : bytes;
}

/** A file in pieces, for formats that hold many reports. */
export async function* streamBytes(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, HOW);
  try {
    if (!(await file.stat()).isFile())
      throw refuse(path, "input/unreadable", { path, why: "it is not a plain file" }).error;
    for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 1 << 18 })) {
      yield chunk as Uint8Array;
    }
  } finally {
    await file.close();
  }
}

export function tooLarge(path: string, line: number | null, limit = MAX_REPORT_SIZE): Failure {
  const origin = line === null ? path : `${path}:${line}`;
  return refuse(origin, "input/too-large", { path, line, limit });
}

/** The arrival, or its refusal where its words are more than a report may have. */
export function inLength(arrival: Arrival, path: string, line: number | null): Arrival | Failure {
  const { title, text } = arrival.report;
  return title.length + text.length > MAX_REPORT_LENGTH ? tooLarge(path, line, MAX_REPORT_TEXT) : arrival;
}
