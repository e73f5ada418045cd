import type { Span } from "../../domain/report.js";

/** Abbreviations after which a full stop does not end a sentence, lower case and without the stop. */
export type Abbreviations = ReadonlySet<string>;

const END = /[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]/gu;
const LAST_WORD = /([\p{L}\p{M}\p{Nd}.'’-]+)$/u;
const NEXT = /^\s*["'“‘«([„]*(\p{Ll})?/u;
const QUOTE_OPEN = /["“«„‘']/u;

/** The paragraphs of a text: stretches between line breaks, trimmed, empty ones left out. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    const trimmed = match[0].trim();
    if (trimmed === "") continue;
    const start = match.index + match[0].indexOf(trimmed);
    spans.push({ start, end: start + trimmed.length });
  }
  return spans;
}

/**
 * The sentences of a paragraph. A stop after an abbreviation or an initial ends none, nor does one before a
 * lower-case letter; closing quotes and brackets belong to the sentence they close.
 */
export function sentencesOf(text: string, paragraph: Span, abbreviations: Abbreviations): Span[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const spans: Span[] = [];
  let start = 0;
  for (const match of body.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith(".") && !endsSentence(body, start, match.index, end, abbreviations)) continue;
    // a question or shout inside a sentence: "Why?" he asked
    if (!match[0].startsWith(".") && /^\s*\p{Ll}/u.test(body.slice(end, end + 8))) continue;
    push(spans, body, start, end, paragraph.start);
    start = end;
  }
  push(spans, body, start, body.length, paragraph.start);
  return spans;
}

function endsSentence(
  body: string,
  from: number,
  stop: number,
  end: number,
  abbreviations: Abbreviations,
): boolean {
  const after = body.slice(end, end + 16);
  if (NEXT.exec(after)?.[1] !== undefined && !QUOTE_OPEN.test(after.trimStart().charAt(0))) return false;
  const word = LAST_WORD.exec(body.slice(Math.max(from, stop - 24), stop))?.[1]?.toLowerCase() ?? "";
  if (abbreviations.has(word)) return false;
  if (/^\p{L}$/u.test(word) && /\p{Lu}/u.test(body.charAt(stop - 1))) return false; // "Vladimir V. Putin"
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return /^\s+["“«]?\p{Lu}/u.test(after) && INITIALS_END.test(word);
  return true;
}

// "at 4 p.m. The army ..." may end a sentence, "the U.N. Security Council" does not
const INITIALS_END = /^[ap]\.m$/u;

function push(spans: Span[], body: string, from: number, to: number, offset: number): void {
  const piece = body.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === "") return;
  const start = from + piece.indexOf(trimmed);
  spans.push({ start: start + offset, end: start + trimmed.length + offset });
}
