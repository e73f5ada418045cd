import type { Span } from "../../domain/report.js";

/** Abbreviations after which a full stop does not end a sentence, lower case and without the stop. */
export type Abbreviations = ReadonlySet<string>;

const LAST_WORD = /([\p{L}\p{M}\p{Nd}.'’-]+)$/u;
const NEXT = /^\s*["'“‘«([„]*(\p{Ll})?/u;
const QUOTE_OPEN = /["“«„‘']/u;

/** The paragraphs of a text: stretches between line breaks, trimmed, empty ones left out. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  const size = text.length;
  let start = 0;
  for (let at = 0; at <= size; at += 1) {
    if (at < size && !isLineBreak(text.charCodeAt(at))) continue;
    if (at > start) push(spans, text, start, at, 0);
    start = at + 1;
  }
  return spans;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/**
 * The sentences of a paragraph. A stop after an abbreviation or an initial ends none, nor does one before a
 * lower-case letter; closing quotes and brackets belong to the sentence they close.
 */
export function sentencesOf(text: string, paragraph: Span, abbreviations: Abbreviations): Span[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const spans: Span[] = [];
  const size = body.length;
  let start = 0;
  for (let at = 0; at < size; ) {
    const mark = body.charCodeAt(at);
    const end = isStop(mark) ? runEnd(body, at) : isWideStop(mark) ? at + 1 : -1;
    if (end < 0) {
      at += 1;
      continue;
    }
    const stop = at;
    at = end;
    if (isStop(mark) && end < size && !isSpace(body, end)) continue;
    if (mark === FULL_STOP && !endsSentence(body, start, stop, end, abbreviations)) continue;
    // a question or shout inside a sentence: "Why?" he asked
    if (mark !== FULL_STOP && /^\s*\p{Ll}/u.test(body.slice(end, end + 8))) continue;
    push(spans, body, start, end, paragraph.start);
    start = end;
  }
  push(spans, body, start, body.length, paragraph.start);
  return spans;
}

const FULL_STOP = 46;

/** . ! ? … */
function isStop(code: number): boolean {
  return code === FULL_STOP || code === 33 || code === 63 || code === 0x2026;
}

/** 。！？ */
function isWideStop(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

const CLOSING = "\"'”’»)]";

/** Behind the stops from `at` on and what closes after them. */
function runEnd(body: string, at: number): number {
  let end = at + 1;
  while (end < body.length && isStop(body.charCodeAt(end))) end += 1;
  while (end < body.length && CLOSING.includes(body.charAt(end))) end += 1;
  // French sets its quotation marks off: « ... . »
  while (isSpace(body, end) && body.charAt(end + 1) === "»") end += 2;
  return end;
}

function isSpace(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/u.test(text.charAt(at));
}

function endsSentence(
  body: string,
  from: number,
  stop: number,
  end: number,
  abbreviations: Abbreviations,
): boolean {
  if (goesOn(body, end)) return false;
  const word = lastWord(body, Math.max(from, stop - 24), stop).toLowerCase();
  if (abbreviations.has(word)) return false;
  if (word.length <= 2 && /^\p{L}$/u.test(word) && /\p{Lu}/u.test(body.charAt(stop - 1))) return false; // "Vladimir V. Putin"
  if (word.includes(".") && /^(?:\p{L}\.)+\p{L}$/u.test(word))
    return /^\s+["“«]?\p{Lu}/u.test(body.slice(end, end + 16)) && INITIALS_END.test(word);
  return true;
}

/** A lower-case letter comes next, without a quotation that opens before it. */
function goesOn(body: string, end: number): boolean {
  for (let at = end; at < body.length && at < end + 16; at += 1) {
    const code = body.charCodeAt(at);
    if (code === 32) continue;
    if (code > 127 || code < 32 || code === 40 || code === 91) break;
    return code >= 97 && code <= 122;
  }
  const after = body.slice(end, end + 16);
  return NEXT.exec(after)?.[1] !== undefined && !QUOTE_OPEN.test(after.trimStart().charAt(0));
}

/** The word that ends at `stop`, initials and hyphens included. */
function lastWord(body: string, from: number, stop: number): string {
  let at = stop;
  for (; at > from; at -= 1) {
    const code = body.charCodeAt(at - 1);
    if (code > 127) return LAST_WORD.exec(body.slice(from, stop))?.[1] ?? "";
    if (!isWordSign(code)) break;
  }
  return body.slice(at, stop);
}

/** A letter, a digit, or one of . ' - */
function isWordSign(code: number): boolean {
  const small = code | 32;
  return (
    (small >= 97 && small <= 122) ||
    (code >= 48 && code <= 57) ||
    code === FULL_STOP ||
    code === 39 ||
    code === 45
  );
}

// "at 4 p.m. The army ..." may end a sentence, "the U.N. Security Council" does not
const INITIALS_END = /^[ap]\.m$/u;

/** Adds a stretch of the text, trimmed, unless nothing is left of it. */
function push(spans: Span[], text: string, from: number, to: number, offset: number): void {
  let start = from;
  while (start < to && isSpace(text, start)) start += 1;
  let end = to;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  if (end > start) spans.push({ start: start + offset, end: end + offset });
}
