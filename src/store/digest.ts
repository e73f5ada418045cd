import { createHash } from "node:crypto";
import type { Report } from "../domain/report.js";
import type { LogLine } from "./store.js";

/** SHA-256 of a text's UTF-8 bytes, as `sha256Hex` of domain gives it, but in machine code. */
function sha256Hex(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** `previous` of the first line of a log. */
export const NO_HASH = "0".repeat(64);

/**
 * JSON with one spelling: object keys in code unit order, no white space, fields that are undefined left out.
 * Takes plain JSON values.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = value as { readonly [key: string]: unknown };
  const keys = Object.keys(fields).filter((key) => fields[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(fields[key])}`)
    .join(",")}}`;
}

/** SHA-256 of a report's canonical JSON: the same article with the same date and publisher has the same hash. */
export function contentHash(report: Report): string {
  const { id, title, text, published, publisher, url, language } = report;
  return sha256Hex(canonicalJson({ id, title, text, published, publisher, url, language }));
}

/**
 * 128 bits of the SHA-256 of a row's canonical JSON, all its columns: how the log line of a report seals each
 * row of its reading.
 */
export function seal(value: unknown): string {
  return sha256Hex(canonicalJson(value)).slice(0, 32);
}

/** What a line's hash must be: SHA-256 of the hash before it and of the line's canonical JSON. */
export function lineHash(line: Omit<LogLine, "hash" | "body">): string {
  const { actor, at, bodyText, kind, seq, subject, previous } = line;
  const quoted = (value: string | null) => JSON.stringify(value);
  // the body is canonical JSON as it stands; taking it as it stands makes every changed byte of it count
  const json =
    `{"actor":${quoted(actor)},"at":${quoted(at)},"body":${bodyText},` +
    `"kind":${quoted(kind)},"seq":${seq},"subject":${quoted(subject)}}`;
  return sha256Hex(previous + json);
}
