/** How something came in from the web, or from an archive of it: kept beside the bytes, so that they can be vouched for. */
export interface Capture {
  /** The address the bytes came from, after redirects. */
  readonly url: string;
  /** The HTTP status of the answer; null for an archive's record that is no answer. */
  readonly status: number | null;
  /** The answer's headers in their order, names in lower case; a name that came twice stands twice. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** When the answer came, ISO 8601. */
  readonly at: string;
  /** Who asked: the User-Agent sent; of an archive, the software that made it, null where it does not say. */
  readonly agent: string | null;
  /** The body, transfer and content encoding undone: what the reading copy is made from. */
  readonly bytes: Uint8Array;
}

/** What the bytes of a report are: with them, and with how they came, the report can be made from them again. */
export const FORMS = [
  "text",
  "markdown",
  "page",
  "json",
  "warc",
  "csv",
  "mail",
  "pdf",
  "docx",
  "rows",
] as const;
export type Form = (typeof FORMS)[number];

export function isForm(name: unknown): name is Form {
  return FORMS.some((form) => form === name);
}
