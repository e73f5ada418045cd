import type { Draft } from "../draft.js";
import { EMPTY_DRAFT } from "../draft.js";
import { splitTitle } from "../readers/text.js";
import { type Apart, readApart } from "./apart.js";

const BODY = `
  const pdf = await library.getDocumentProxy(bytes, { isEvalSupported: false, disableFontFace: true });
  if (pdf.numPages > 1000) throw new Error("it has more than 1000 pages");
  const { text } = await library.extractText(pdf, { mergePages: false });
  const { info } = await library.getMeta(pdf).catch(() => ({ info: {} }));
  return { pages: text, title: typeof info.Title === "string" ? info.Title : "" };`;

interface Pages {
  readonly pages: readonly string[];
  readonly title: string;
}

/**
 * A statement in PDF: its title, else its first line, and the words of its pages. A PDF's own dates are those of the
 * file and say nothing of publication. One that holds pictures of pages has no words.
 */
export async function readPdf(bytes: Uint8Array): Promise<Apart<Draft>> {
  const read = await readApart<Pages>("unpdf", BODY, bytes);
  if ("why" in read) return read;
  const { pages, title } = read.value;
  const text = pages
    .map((page) => page.trim())
    .join("\n\n")
    .trim();
  // programs put the name of the file there, or their own
  const isTitle =
    /\s/u.test(title.trim()) && !/\.(?:docx?|pdf|indd|odt)\b|^(?:microsoft|untitled|layout)/iu.test(title);
  const split = isTitle
    ? { title, text: text.startsWith(title) ? text.slice(title.length).trim() : text }
    : splitTitle(text);
  return { value: { ...EMPTY_DRAFT, ...split } };
}
