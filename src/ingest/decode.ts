import { asWindows1252 } from "./windows-1252.js";

/** A text and how it was got from its bytes. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Nothing in the file named the encoding: it was told from the bytes. */
  readonly guessed: boolean;
}

export type Undecodable = "binary" | "encoding";

/**
 * Turns bytes into text. In this order: a byte order mark; UTF-16 without one, when the bytes are text only
 * that way; UTF-8 when every byte fits; the encodings that are declared, in their order; then Windows-1251 or
 * Windows-1252 by their bytes: Cyrillic words are runs of high bytes, accented Latin letters stand alone.
 * Where neither is plain the answer is "encoding", for a file that is no text at all "binary".
 */
export function decode(
  bytes: Uint8Array,
  declared: string | null | readonly (string | null)[] = null,
): Decoded | Undecodable {
  if (hasMagic(bytes)) return "binary";
  const marked = markOf(bytes);
  if (marked !== null) return strictly(bytes, marked) ?? "encoding";
  if (bytes.subarray(0, SAMPLE).includes(0)) return decodeUtf16(bytes) ?? "binary";
  if (controlShare(bytes.subarray(0, SAMPLE)) > 0.02) return "binary";
  const plain = strictly(bytes, "utf-8") ?? firstDeclared(bytes, [declared].flat());
  if (plain !== null) return plain;
  const guess = guessWindows(bytes);
  if (guess === null) return "encoding";
  const text = strictly(bytes, guess);
  return text === null ? "encoding" : { ...text, guessed: true };
}

const SAMPLE = 65_536;

/** The encoding that a byte order mark announces. */
export function markOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function strictly(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    const western = decoder.encoding === "windows-1252";
    return { text: western ? asWindows1252(text) : text, encoding, guessed: false };
  } catch {
    return null; // not in this encoding, or an encoding nobody knows: the caller tries the next
  }
}

function firstDeclared(bytes: Uint8Array, declared: readonly (string | null)[]): Decoded | null {
  for (const encoding of declared) {
    const text = encoding === null ? null : declaredText(bytes, encoding);
    if (text !== null) return text;
  }
  return null;
}

/** A page may declare UTF-8 and hold a few broken bytes all the same; then they alone are lost. */
function declaredText(bytes: Uint8Array, declared: string): Decoded | null {
  const label = declared.trim().toLowerCase();
  const strict = strictly(bytes, label);
  if (strict !== null || !/^utf-?8$/u.test(label)) return strict;
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.split("\ufffd").length - 1;
  return broken * 100 <= text.replace(/[\0-\x7f]+/gu, "").length + 100
    ? { text, encoding: "utf-8", guessed: true }
    : null;
}

const MAGIC: readonly (readonly number[])[] = [
  "%PDF-",
  "PK\x03\x04",
  "GIF8",
  "7z\xbc\xaf",
  "Rar!",
  "\x7fELF",
  "SQLite format 3",
  "{\\rtf",
  "OggS",
  "wOFF",
].map((text) => [...text].map((letter) => letter.charCodeAt(0)));
const MAGIC_BYTES: readonly (readonly number[])[] = [
  ...MAGIC,
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x1f, 0x8b], // gzip
  [0xd0, 0xcf, 0x11, 0xe0], // old Word
];

function hasMagic(bytes: Uint8Array): boolean {
  return MAGIC_BYTES.some((magic) => magic.every((byte, index) => bytes[index] === byte));
}

function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls += 1;
  return bytes.length === 0 ? 0 : controls / bytes.length;
}

function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32) || byte === 127;
}

/** UTF-16 without a mark: one of the two byte orders gives text, the other does not. */
function decodeUtf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const order = (["utf-16le", "utf-16be"] as const).find((encoding) => textShare(sample, encoding) > 0.97);
  const decoded = order === undefined ? null : strictly(bytes, order);
  return decoded === null ? null : { ...decoded, guessed: true };
}

function textShare(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes);
  const usual = text.match(/[\t\n\r -~\u00a0-\u052f\u0590-\u06ff\u2010-\u203a]/gu)?.length ?? 0;
  return /[ \n]/u.test(text) ? usual / text.length : 0;
}

/** Windows-1251, Windows-1252, or null where the bytes do not say. */
function guessWindows(bytes: Uint8Array): "windows-1251" | "windows-1252" | null {
  const { high, inRuns, small, impossible } = highBytes(bytes);
  if (inRuns >= high * 0.6 && small >= high * 0.7) return "windows-1251";
  if (inRuns <= high * 0.1 && !impossible) return "windows-1252";
  return null;
}

interface HighBytes {
  /** Bytes from 0x80 but for no-break spaces. */
  readonly high: number;
  /** Of these, in runs of three and more. */
  readonly inRuns: number;
  /** Small Cyrillic letters, were it Windows-1251: most of any Cyrillic text. */
  readonly small: number;
  /** One of the five bytes that Windows-1252 leaves open. */
  readonly impossible: boolean;
}

function highBytes(bytes: Uint8Array): HighBytes {
  let high = 0;
  let inRuns = 0;
  let small = 0;
  let impossible = false;
  let run = 0;
  for (const byte of bytes) {
    if (byte < 0x80 || byte === 0xa0) {
      run = 0;
      continue;
    }
    high += 1;
    run += 1;
    if (run === 3) inRuns += 3;
    if (run > 3) inRuns += 1;
    if (byte >= 0xe0 || SMALL.has(byte)) small += 1;
    if (UNUSED_1252.has(byte)) impossible = true;
  }
  return { high, inRuns, small, impossible };
}

const SMALL = new Set([0xb8, 0xb3, 0xba, 0xbf, 0xb4]); // ё і є ї ґ
const UNUSED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
