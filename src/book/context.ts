import type { Report, Span } from "../domain/report.js";
import { paragraphsOf, sentencesOf } from "../language/index.js";
import type { Context } from "./book.js";
import { packOf } from "./read-report.js";

/** Where a quote stands in its report, as a claim or act gives it. */
interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly inTitle: boolean;
}

/** The quote with the sentence it stands in, the one before and the one after; of a title, the whole of it. */
export async function contextOf(report: Report, { start, end, inTitle }: Quoted): Promise<Context> {
  const text = inTitle ? report.title : report.text;
  const { from, to } = inTitle ? { from: 0, to: text.length } : await around(report, start, end);
  return { before: text.slice(from, start), quote: text.slice(start, end), after: text.slice(end, to) };
}

async function around(report: Report, start: number, end: number): Promise<{ from: number; to: number }> {
  const abbreviations = (await packOf(report))?.abbreviations ?? new Set<string>();
  const sentences: Span[] = paragraphsOf(report.text).flatMap((paragraph) =>
    sentencesOf(report.text, paragraph, abbreviations),
  );
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const next = sentences.findIndex((sentence) => sentence.start >= end);
  if (first === -1) return { from: start, to: end };
  const from = sentences[Math.max(0, first - 1)]?.start ?? start;
  const to = next === -1 ? report.text.length : (sentences[next]?.end ?? end);
  return { from: Math.min(from, start), to: Math.max(to, end) };
}
