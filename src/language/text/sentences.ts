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
    if (at < size) {
      const code = text.charCodeAt(at);
      if ((code > CARRIAGE_RETURN && code < LINE_SEPARATOR) || !isLineBreak(code)) continue;
    }
    if (at > start) push(spans, text, start, at);
    start = at + 1;
  }
  return spans;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === CARRIAGE_RETURN || code === LINE_SEPARATOR || code === 0x2029;
}

const CARRIAGE_RETURN = 13;
const LINE_SEPARATOR = 0x2028;

/**
 * The sentences of a paragraph. A stop after an abbreviation or an initial ends none, nor does one before a
 * lower-case letter; closing quotes and brackets belong to the sentence they close.
 */
export function sentencesOf(text: string, paragraph: Span, abbreviations: Abbreviations): Span[] {
  const spans: Span[] = [];
  const to = paragraph.end;
  let { start } = paragraph;
  for (let at = start; at < to; ) {
    const mark = text.charCodeAt(at);
    // letters, spaces and most marks
    if (mark < EXCLAMATION || (mark > QUESTION && mark < ELLIPSIS)) {
      at += 1;
      continue;
    }
    const end = isStop(mark) ? runEnd(text, at, to) : isWideStop(mark) ? at + 1 : -1;
    if (end < 0) {
      at += 1;
      continue;
    }
    const stop = at;
    at = end;
    if (isStop(mark) && end < to && !isSpace(text, end) && !isRunOn(text, stop, end)) continue;
    const after = text.slice(end, Math.min(to, end + AHEAD));
    const word = { text, from: start, stop };
    if (mark === FULL_STOP && !endsSentence(word, after, abbreviations)) continue;
    // a question or shout inside a sentence: "Why?" he asked
    if (mark !== FULL_STOP && /^\s{0,7}\p{Ll}/u.test(after)) continue;
    push(spans, text, start, end);
    start = end;
  }
  push(spans, text, start, to);
  return spans;
}

/** "police.The boy", where the space is left out; not "amazon.Com", "the U.S.The". */
function isRunOn(text: string, stop: number, end: number): boolean {
  return RUN_ON.test(text.slice(Math.max(0, stop - LONGEST_HOST), end + AHEAD));
}

/** A word, a stop, and a longer word with a capital, or a short one that opens sentences, that a small word follows. */
const RUN_ON =
  /(?:^|[\s(“"])(?:\p{L}+['’-])?(?:\p{Lu}\p{Ll}{3,}|\p{Ll}{2,})[.?!]["”’]?(?!Com\b|Net\b|Org\b)(?:\p{Lu}\p{Ll}{2,}|A|I|An|At|By|He|If|In|It|No|On|So|We),?\s\p{Ll}/u;
/** How far before a stop the word begins that it ends. */
const LONGEST_HOST = 20;

const FULL_STOP = 46;
const EXCLAMATION = 33;
const QUESTION = 63;
const ELLIPSIS = 0x2026;
/** How far is looked behind a stop. */
const AHEAD = 16;

/** . ! ? … */
function isStop(code: number): boolean {
  return code === FULL_STOP || code === EXCLAMATION || code === QUESTION || code === ELLIPSIS;
}

/** 。！？ */
function isWideStop(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

const CLOSING = "\"'”’»)]";

/** Behind the stops from `at` on and what closes after them. */
function runEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && isStop(text.charCodeAt(end))) end += 1;
  while (end < to && CLOSING.includes(text.charAt(end))) end += 1;
  // French sets its quotation marks off: « ... . »
  while (end + 1 < to && isSpace(text, end) && text.charAt(end + 1) === "»") end += 2;
  return end;
}

function isSpace(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/u.test(text.charAt(at));
}

/** Whether the stop at `stop` of a sentence from `from` on ends it; `after` is what stands behind. */
function endsSentence(
  { text, from, stop }: { readonly text: string; readonly from: number; readonly stop: number },
  after: string,
  abbreviations: Abbreviations,
): boolean {
  if (goesOn(after)) return false;
  const word = lastWord(text, Math.max(from, stop - 24), stop).toLowerCase();
  if (abbreviations.has(word)) return false;
  if (word.length <= 2 && /^\p{L}$/u.test(word) && /\p{Lu}/u.test(text.charAt(stop - 1)))
    return word === "x" && isBehindSmallWord(text, stop - 1); // "Vladimir V. Putin"
  if (word.includes(".") && /^(?:\p{L}\.)+\p{L}$/u.test(word))
    return /^\s+["“«]?\p{Lu}/u.test(after) && INITIALS_END.test(word);
  return true;
}

/** "posted on X. The president": the network, by the small word before it, and no initial. */
function isBehindSmallWord(text: string, at: number): boolean {
  return /\p{Ll}\s$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** A lower-case letter comes next, without a quotation that opens before it. */
function goesOn(after: string): boolean {
  for (let at = 0; at < after.length; at += 1) {
    const code = after.charCodeAt(at);
    if (code === 32) continue;
    if (code > 127 || code < 32 || code === 40 || code === 91) break;
    return code >= 97 && code <= 122;
  }
  return NEXT.exec(after)?.[1] !== undefined && !QUOTE_OPEN.test(after.trimStart().charAt(0));
}

/** The word that ends at `stop`, initials and hyphens included. */
function lastWord(text: string, from: number, stop: number): string {
  let at = stop;
  for (; at > from; at -= 1) {
    const code = text.charCodeAt(at - 1);
    if (code > 127) return LAST_WORD.exec(text.slice(from, stop))?.[1] ?? "";
    if (!isWordSign(code)) break;
  }
  return text.slice(at, stop);
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
function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  while (start < to && isSpace(text, start)) start += 1;
  let end = to;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  if (end > start) spans.push({ start, end });
}
