import { derAt, encodeDer, encodeNumber, parseDer, TAG } from "./der.js";

/** The object identifier of SHA-256, 2.16.840.1.101.3.4.2.1, and that of time-stamp information, as DER holds them. */
const SHA256 = Buffer.from("608648016503040201", "hex");
const TST_INFO = Buffer.from("2a864886f70d0109100104", "hex");

/** What a time-stamp server vouches for. */
export interface TimeStamp {
  /** The SHA-256 that it stamped, in hexadecimal digits. */
  readonly hash: string;
  /** When, ISO 8601 in UTC, by the server's clock. */
  readonly at: string;
  /** The number that the request carried, in hexadecimal digits; null where it carried none. */
  readonly nonce: string | null;
}

/** A request for a time stamp over a SHA-256 (RFC 3161, section 2.4.1). `nonce`: some random bytes. */
export function stampRequest(hash: string, nonce: Uint8Array): Uint8Array {
  const algorithm = encodeDer(TAG.sequence, encodeDer(TAG.oid, SHA256), encodeDer(TAG.null));
  const imprint = encodeDer(TAG.sequence, algorithm, encodeDer(TAG.octets, Buffer.from(hash, "hex")));
  const wantsCertificate = encodeDer(TAG.boolean, Buffer.of(0xff));
  return encodeDer(TAG.sequence, encodeNumber(Buffer.of(1)), imprint, encodeNumber(nonce), wantsCertificate);
}

/**
 * What a server's answer says (RFC 3161, section 2.4.2), or why it says nothing. The signature is not checked here:
 * `openssl ts -verify` does, with the certificate of the server that you trust.
 */
export function readStamp(answer: Uint8Array): TimeStamp | { readonly why: string } {
  const bytes = Buffer.from(answer);
  const status = derAt(bytes, 0, 0, 0);
  if (status === null || status.tag !== TAG.integer) return { why: "its answer is no time stamp" };
  if (status.content.length !== 1 || (status.content[0] ?? 9) > 1) return { why: "it refused" };
  // answer > token > [0] signed data > what is signed > [0] octets
  const kind = derAt(bytes, 0, 1, 1, 0, 2, 0);
  const octets = derAt(bytes, 0, 1, 1, 0, 2, 1, 0);
  const info = octets === null ? null : (parseDer(octets.content)?.[0] ?? null);
  const parts = info === null ? null : parseDer(info.content);
  if (kind?.content.equals(TST_INFO) !== true || parts === null)
    return { why: "its answer holds no time stamp" };
  const algorithm = derAt(parts[2]?.content ?? Buffer.alloc(0), 0, 0);
  const imprint = derAt(parts[2]?.content ?? Buffer.alloc(0), 1);
  const at = timeOf(parts[4]?.content.toString("latin1") ?? "");
  if (algorithm?.content.equals(SHA256) !== true || imprint === null || at === null)
    return { why: "its time stamp is not over a SHA-256" };
  const nonce = parts.slice(5).find(({ tag }) => tag === TAG.integer);
  return {
    hash: imprint.content.toString("hex"),
    at,
    nonce: nonce === undefined ? null : numberOf(nonce.content),
  };
}

/** Without the zeros before it: a server may write fewer or more. */
export function numberOf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("hex")
    .replace(/^(?:00)+/u, "");
}

/** "20221118100005.5Z" as ISO 8601. */
function timeOf(written: string): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/u.exec(written);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, rest = ""] = match;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${rest}Z`;
}
