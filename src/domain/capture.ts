/** How something came in from the web, or from an archive of it: kept beside the bytes, so that they can be vouched for. */
export interface Capture {
  /** The address the bytes came from, after redirects. */
  readonly url: string;
  /** The HTTP status of the answer. */
  readonly status: number;
  /** The answer's headers in their order, names in lower case; a name that came twice stands twice. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** When the answer came, ISO 8601. */
  readonly at: string;
  /** Who asked: the User-Agent sent; of an archive, the software that made it, null where it does not say. */
  readonly agent: string | null;
  /** The body, transfer and content encoding undone: what the reading copy is made from. */
  readonly bytes: Uint8Array;
}
