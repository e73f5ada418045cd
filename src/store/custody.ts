import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Kysely } from "kysely";
import { type Capture, type Form, isForm } from "../domain/capture.js";
import type { Scope } from "../domain/claim.js";
import { speechOf } from "./speech.js";
import { type CaptureRow, COLUMNS, type OriginalRow, type Tables } from "./tables.js";

/** The bytes that a report was made from, how they were got, and all else that its reading copy depends on. */
export interface Custody {
  readonly bytes: Uint8Array;
  /** What the bytes are; null where no reader makes a report of them by themselves. */
  readonly form: Form | null;
  /** Null for what was a file. */
  readonly capture: Omit<Capture, "bytes"> | null;
  /** What was given for what the bytes do not say. */
  readonly defaults: GivenDefaults;
  /** Which reading made the report of them: a later one may make it otherwise. */
  readonly reading: number;
}

export interface GivenDefaults {
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly language?: string | null;
  /** How the rows of a table of claims were read: the field of each column, how its dates are written. */
  readonly table?: {
    readonly fields: readonly (string | null)[];
    readonly dates: readonly ("dmy" | "mdy" | null)[];
    /** The scope of claims whose row does not say it, and how numbers are written. */
    readonly scope: Scope;
    readonly numbers: { readonly decimal: "," | "." | null; readonly shown: boolean };
  };
}

/** As the book gives it back. `bytes` null where they are gone or cannot be unpacked. */
export interface KeptCustody extends Omit<Custody, "bytes"> {
  readonly report: string;
  readonly version: number;
  readonly sha256: string;
  readonly bytes: Uint8Array | null;
}

/** SHA-256 of bytes, in hexadecimal digits. */
export function bytesHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A row of bytes: packed, where that makes them smaller. */
export function originalRow(bytes: Uint8Array, sha256: string): OriginalRow {
  const packed = bytes.length < 100 ? bytes : gzipSync(bytes);
  const isSmaller = packed.length < bytes.length;
  return {
    ...{ sha256, size: bytes.length, coding: isSmaller ? "gzip" : "none" },
    bytes: isSmaller ? packed : bytes,
  };
}

export function captureRow(custody: Custody, sha256: string, report: string, version: number): CaptureRow {
  const { form, capture, defaults, reading } = custody;
  return {
    ...{ report, version, sha256, form, reading },
    url: clean(capture?.url ?? null),
    status: capture?.status ?? null,
    headers: JSON.stringify(capture?.headers ?? []),
    captured_at: clean(capture?.at ?? null),
    agent: clean(capture?.agent ?? null),
    defaults: JSON.stringify(defaults),
  };
}

/** What databases do not keep alike, as `keepable` of the book has it. */
function clean(words: string | null): string | null {
  return words === null ? null : words.replace(/[\0\p{Surrogate}]/gu, "\ufffd");
}

/** Keeps bytes that are not there yet. */
export async function saveOriginals(trx: Kysely<Tables>, rows: readonly OriginalRow[]): Promise<void> {
  // in one order for all who write, so that no two wait for each other
  for (const row of [...rows].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)))
    await trx
      .insertInto("originals")
      .values(row)
      .onConflict((conflict) => conflict.column("sha256").doNothing())
      .execute();
}

/** The custody of one version of a report; null where none was kept. */
export async function custodyOf(
  db: Kysely<Tables>,
  report: string,
  version: number,
): Promise<KeptCustody | null> {
  const row = await db
    .selectFrom("captures")
    .select(COLUMNS.captures)
    .where("report", "=", report)
    .where("version", "=", version)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { url, status, captured_at: at, agent, form, sha256, reading } = row;
  const capture =
    url === null
      ? null
      : { url, status, at: at ?? "", agent, headers: jsonOf<[string, string][]>(row.headers, []) };
  return {
    ...{ report, version, sha256, reading, capture },
    form: isForm(form) ? form : null,
    defaults: jsonOf<GivenDefaults>(row.defaults, {}),
    bytes: await originalBytes(db, sha256),
  };
}

/** Bytes by their hash; null where they are gone, or what is kept of them cannot be unpacked. */
export async function originalBytes(db: Kysely<Tables>, sha256: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom("originals")
    // rows are handed over as JSON, which has no bytes
    .select(["size", "coding", speechOf(db).digits("bytes").as("digits")])
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  if (row === undefined) return null;
  const kept = Buffer.from(row.digits, "hex");
  if (row.coding !== "gzip") return kept;
  try {
    return gunzipSync(kept, { maxOutputLength: Math.max(1, row.size) });
  } catch {
    return null; // damaged: the caller compares hashes and says so
  }
}

function jsonOf<T>(text: string, otherwise: T): T {
  try {
    return (JSON.parse(text) as T | null) ?? otherwise;
  } catch {
    return otherwise;
  }
}
