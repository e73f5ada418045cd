import type { Report } from "../domain/report.js";
import type { Pack, Token } from "../language/index.js";
import {
  bitsOfMarks,
  entryClock,
  entryMarkLength,
  paragraphsOf,
  sentencesOf,
  slugLength,
  tokensBetween,
} from "../language/index.js";
import { LONGEST, type Place, ReadSentence } from "./read-sentence.js";
import type { Sentence } from "./sentence.js";
import { type Vocabulary, vocabularyOf } from "./vocabulary.js";

/**
 * Cuts a report into sentences, in each of which the pack's parsers find what they know. The title comes first,
 * with index 0. A sentence never crosses a line break.
 */
export function segment(report: Report, pack: Pack): Sentence[] {
  const sentences: ReadSentence[] = [];
  const vocabulary = vocabularyOf(pack);
  cut(sentences, report.title, true, report.published, vocabulary);
  cut(sentences, report.text, false, report.published, vocabulary);
  // one thing in all sentences, then the next: code that has just run runs again at once, several times as quick
  for (const each of sentences) each.readWords();
  for (const each of sentences) each.readNames();
  for (const each of sentences) each.readDays();
  for (const each of sentences) each.readQuantities();
  for (const each of sentences) each.readPersons();
  for (const each of sentences) each.readOutcomes();
  for (const each of sentences) each.readKinds();
  return sentences;
}

/** Adds the sentences of a text, with their tokens alone. `published` is when it was told, where no line says otherwise. */
function cut(
  sentences: ReadSentence[],
  text: string,
  inTitle: boolean,
  published: string | null,
  vocabulary: Vocabulary,
): void {
  const { abbreviations, elisions } = vocabulary.pack;
  let paragraph = inTitle ? 0 : 1;
  let told = published;
  for (const span of paragraphsOf(text)) {
    told = (inTitle ? null : entryTime(text, span.start, span.end, told)) ?? told;
    let quoteOpen = false;
    const lead = inTitle ? slugLength(text) : entryMarkLength(text, span.start, span.end);
    const words = lead === 0 ? span : { start: span.start + lead, end: span.end };
    for (const { start, end } of sentencesOf(text, words, abbreviations)) {
      const tokens = tokensBetween(text, start, end, elisions);
      for (let from = 0; from < tokens.length; from += LONGEST) {
        const piece = tokens.length <= LONGEST ? tokens : tokens.slice(from, from + LONGEST);
        const place: Place = {
          index: sentences.length,
          paragraph,
          inTitle,
          start: piece[0]?.start ?? start,
          end: piece.at(-1)?.end ?? end,
        };
        const quoting = quotes(piece, quoteOpen);
        quoteOpen = quoting.open;
        sentences.push(new ReadSentence(piece, place, quoting.inside, vocabulary, told));
      }
    }
    paragraph += 1;
  }
}

/** "2022-09-16 14:05", or the day alone, on a line of its own: the reader of pages sets it over an entry of a live page. */
const ENTRY_TIME = /^\s*(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?\s*$/u;
const ENTRY_LENGTH = 40;

/** When what follows a line was told, where the line says so and nothing else, or opens with a time of that day. */
function entryTime(text: string, start: number, end: number, told: string | null): string | null {
  const clock = told === null ? null : entryClock(text, start, end);
  if (told !== null && clock !== null) return `${told.slice(0, 10)}T${clock}`;
  if (end - start > ENTRY_LENGTH) return null;
  const [, day = "", time] = ENTRY_TIME.exec(text.slice(start, end)) ?? [];
  if (day === "" || Number.isNaN(Date.parse(day))) return null;
  return time === undefined ? day : `${day}T${time}`;
}

const ALL_INSIDE: readonly boolean[][] = Array.from({ length: LONGEST + 1 }, (_, size) =>
  new Array<boolean>(size).fill(true),
);
const ALL_OUTSIDE: readonly boolean[][] = ALL_INSIDE.map((all) => all.map(() => false));

/** Which tokens stand inside quotation marks; an unclosed quotation runs on into the next sentence. */
function quotes(tokens: readonly Token[], before: boolean): { inside: readonly boolean[]; open: boolean } {
  const all = (before ? ALL_INSIDE : ALL_OUTSIDE)[tokens.length] as readonly boolean[];
  if (!holdsQuotationMark(tokens)) return { inside: all, open: before };
  let open = before;
  const inside: boolean[] = [];
  for (const { text } of tokens) {
    if (OPENING.has(text)) {
      open = true;
      inside.push(true);
    } else if (CLOSING.has(text)) {
      inside.push(true);
      open = false;
    } else if (text === '"') {
      inside.push(true);
      open = !open;
    } else inside.push(open);
  }
  return { inside, open };
}

const OPENING = new Set(["“", "«", "„", "‟"]);
const CLOSING = new Set(["”", "»"]);

const QUOTATION = bitsOfMarks([...OPENING, ...CLOSING, '"']);

function holdsQuotationMark(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at += 1)
    if (((tokens[at] as Token).form.mark & QUOTATION) !== 0) return true;
  return false;
}
