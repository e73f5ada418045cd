import { asWindows1252 } from "./windows-1252.js";

/**
 * Normalises a text once, before any offset points into it: Unicode NFC, one kind of line end, no characters
 * that show nothing (zero-width spaces, byte order marks, soft hyphens, direction marks), no control
 * characters, no half of a surrogate pair. No-break and narrow spaces stay: "136 770" is written with them.
 * Joiners (U+200C, U+200D) stay: they are spelling in Persian and Hindi.
 */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return asWindows1252(text.replace(LINE_ENDS, "\n"))
    .replace(INVISIBLE, "")
    .replace(CONTROLS, " ")
    .replace(LONE_SURROGATES, "\ufffd")
    .normalize("NFC");
}

/** A title or a name: cleaned, on one line, without space around it. No-break spaces inside stay. */
export function cleanTitle(text: string): string {
  return cleanText(text)
    .replace(/[ \t\n]+/gu, " ")
    .trim();
}

/** What most reports are made of: ASCII, Latin-1, dashes and quotation marks, none of which anything is done to. */
const CLEAN = /^[\t\n -~\u00a0-\u00ac\u00ae-\u00ff\u2010-\u2027]*$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: some programs end lines with them
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu;
const INVISIBLE = /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
