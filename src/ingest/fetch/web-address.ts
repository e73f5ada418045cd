import { TollbookError } from "../../domain/error.js";
import { contentId } from "../../domain/id.js";

/** Longer than any address of a page, and short enough for every rule of a robots.txt to be held against it. */
const MAX_LENGTH = 2000;

/** Whether words on a command line name something to fetch rather than a file. */
export function isWebAddress(words: string): boolean {
  return /^https?:\/\//iu.test(words.trim());
}

/**
 * An address that may be fetched: http or https, without a name or password in it.
 *
 * @throws {TollbookError} `fetch/bad-address`.
 */
export function parseWebAddress(written: string, base?: string): URL {
  const bad = (why: string) => new TollbookError("fetch/bad-address", { url: shorten(written), why });
  const url = URL.canParse(written, base) ? new URL(written, base) : null;
  if (url === null) throw bad("it is not an address");
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw bad(`only http and https are fetched, not ${url.protocol.slice(0, -1)}`);
  if (url.username !== "" || url.password !== "") throw bad("it holds a user's name or password");
  if (url.href.length > MAX_LENGTH) throw bad(`it is longer than ${MAX_LENGTH} characters`);
  return url;
}

/** Parameters that say where a reader came from, and nothing about what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|at_(?:medium|campaign|link\w*|custom\d)|ns_(?:campaign|mchannel|source))$/u;

/** The address as what stands there is known by: without fragment and tracking parameters. */
export function plainAddress(address: string): string {
  const url = new URL(address);
  url.hash = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The id of the report that stands at an address: other words there later are another version of it. */
export function reportIdAt(address: string): string {
  return contentId("r", plainAddress(address));
}

export function shorten(address: string): string {
  return address.length > 200 ? `${address.slice(0, 200)}…` : address;
}
