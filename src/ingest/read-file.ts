import { open } from "node:fs/promises";
import {
  type Arrival,
  type Failure,
  MAX_REPORT_BYTES,
  MAX_REPORT_LENGTH,
  MAX_REPORT_SIZE,
  MAX_REPORT_TEXT,
} from "./arrival.js";
import { failureOf, refuse } from "./refusal.js";

/** A whole file, when it is a plain one and no larger than a report may be. */
export async function readBytes(path: string): Promise<Uint8Array | Failure> {
  try {
    const file = await open(path, "r");
    try {
      const status = await file.stat();
      if (!status.isFile()) return refuse(path, "input/unreadable", { path, why: "it is not a plain file" });
      if (status.size > MAX_REPORT_BYTES) return tooLarge(path, null);
      const bytes = await file.readFile();
      return bytes.length > MAX_REPORT_BYTES ? tooLarge(path, null) : bytes;
    } finally {
      await file.close();
    }
  } catch (cause) {
    return failureOf(cause, path);
  }
}

/** A file in pieces, for formats that hold many reports. */
export async function* streamBytes(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, "r");
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
