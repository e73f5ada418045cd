import { contentId } from "../domain/id.js";
import type { Message } from "../domain/message.js";
import type { Report } from "../domain/report.js";
import type { Arrival, Defaults } from "./arrival.js";
import { cleanText, cleanTitle } from "./cleaning.js";
import { parsePublished } from "./published.js";
import { toldDate } from "./told-date.js";

/** What a reader found in a file, before it is cleaned and identified. Null is what the file does not say. */
export interface Draft {
  readonly id: string | null;
  readonly title: string;
  readonly text: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** What the reader noticed. */
  readonly notes?: readonly Message[];
}

export const EMPTY_DRAFT: Draft = {
  id: null,
  title: "",
  text: "",
  published: null,
  publisher: null,
  url: null,
  language: null,
};

/** The bytes that a report was made from, and what they are. */
export type Received = Required<Pick<Arrival, "bytes" | "form">> & Pick<Arrival, "capture">;

/** Turns a draft into a report: cleaned, dated, with defaults where it says nothing, and with an id. */
export function arrivalOf(draft: Draft, defaults: Defaults, origin: string, received?: Received): Arrival {
  const messages: Message[] = [...(draft.notes ?? [])];
  const text = cleanText(draft.text);
  const written = publishedOf(draft, messages);
  const told = written === null ? toldDate(text) : null;
  const body = {
    title: cleanTitle(draft.title),
    text,
    published: written ?? told ?? defaults.published ?? null,
    publisher: nameOf(draft.publisher) ?? defaults.publisher ?? null,
    url: nameOf(draft.url),
    language: languageOf(draft, messages) ?? defaults.language ?? null,
  };
  // a date that the text gives is in the text already, and no other is in the report then
  const published = told === null ? body.published : null;
  const id = nameOf(draft.id) ?? contentId("r", body.title, body.text, published, body.publisher, body.url);
  const report: Report = { id, ...body };
  const given = Object.values(defaults).some((value) => value !== null && value !== undefined);
  return { report, origin, messages, ...received, ...(given ? { defaults } : {}) };
}

export function hasWords(draft: Draft): boolean {
  return /[\p{L}\p{N}]/u.test(draft.title) || /[\p{L}\p{N}]/u.test(draft.text);
}

function publishedOf(draft: Draft, messages: Message[]): string | null {
  const written = nameOf(draft.published);
  if (written === null) return null;
  const published = parsePublished(written);
  if (published === null) {
    messages.push(
      noticed("ingest/bad-date", `"${shorten(written)}" is not a date; the report is kept without one.`),
    );
  }
  return published;
}

function languageOf(draft: Draft, messages: Message[]): string | null {
  const written = nameOf(draft.language);
  if (written === null) return null;
  const language = primaryLanguage(written);
  if (language === null) {
    const message = `"${shorten(written)}" is not a language code; the report is kept without one.`;
    messages.push(noticed("ingest/bad-language", message));
  }
  return language;
}

/** The primary subtag of a language tag, lower case: "en" of "en-US" or "en_GB"; null when it is none. */
export function primaryLanguage(tag: string): string | null {
  return /^([a-z]{2,3})(?:[-_][\w-]+)?$/iu.exec(tag.trim())?.[1]?.toLowerCase() ?? null;
}

export function noticed(rule: string, message: string): Message {
  return { rule, message, start: null, end: null };
}

function nameOf(value: string | null): string | null {
  const name = cleanTitle(value ?? "");
  return name === "" ? null : name;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
