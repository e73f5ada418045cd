import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { hashOpening } from "./hash-opening.js";
import { nodeHash } from "./node-hash.js";

/** SHA-256 of a text's UTF-8 bytes, 64 lower-case hexadecimal digits. Lone surrogates hash as U+FFFD. */
export function sha256Hex(text: string): string {
  return nodeHash()?.(text) ?? bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of bytes, 64 lower-case hexadecimal digits. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return nodeHash()?.(bytes) ?? bytesToHex(sha256(bytes));
}

/** Of the hash, in an id. */
const DIGITS = 12;

/**
 * A short id made from content: a prefix and the first 12 hexadecimal digits (48 bits) of the SHA-256 of the
 * parts. The same parts in the same order give the same id on every machine. Parts are JSON values.
 */
export function contentId(prefix: string, ...parts: readonly unknown[]): string {
  const text = JSON.stringify(parts);
  return `${prefix}_${nodeHash()?.(text).slice(0, DIGITS) ?? hashOpening(text)}`;
}
