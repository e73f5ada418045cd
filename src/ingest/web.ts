import type { Arrival, Defaults, Failure } from "./arrival.js";
import type { Entry, FeedListing, Listing } from "./feed/listing.js";
import type { Fetched, Fetcher, FetcherOptions, Validators } from "./fetch/fetcher.js";
import { readBytes } from "./read-file.js";
import { failureOf } from "./refusal.js";

/** What came of reading an address. */
export type WebOutcome =
  | { readonly kind: "arrival"; readonly arrival: Arrival; readonly validators: Validators }
  | { readonly kind: "failure"; readonly failure: Failure }
  /** The server says that nothing changed since the validators given were. */
  | { readonly kind: "not-modified" };

/** Opens a fetcher; what it needs takes time to load, so it comes when something is to be fetched. */
export async function openFetcher(options: FetcherOptions): Promise<Fetcher> {
  return (await import("./fetch/open-fetcher.js")).openFetcher(options);
}

/** Fetches one address and reads the report there; nothing is thrown for what an address answers. */
export async function readAddress(
  address: string,
  fetcher: Fetcher,
  defaults: Defaults = {},
  known: Validators | null = null,
): Promise<WebOutcome> {
  const answer = await ask(address, fetcher, known);
  if (answer.kind !== "fetched") return answer;
  return reportIn(answer, address, defaults);
}

/** What came of looking at an address that may be a feed's or a page's. */
export type Look =
  | WebOutcome
  | { readonly kind: "listing"; readonly listing: Listing; readonly validators: Validators };

/** Fetches one address and says what is there: a feed, a list of feeds, or else the report of a page. */
export async function lookAt(
  address: string,
  fetcher: Fetcher,
  defaults: Defaults = {},
  known: Validators | null = null,
): Promise<Look> {
  const answer = await ask(address, fetcher, known);
  if (answer.kind !== "fetched") return answer;
  const { capture, validators } = answer;
  const { isFeed, listingIn } = await import("./readers/feed.js");
  if (!isFeed(capture.bytes)) return reportIn(answer, address, defaults);
  const { contentTypeOf } = await import("./captured.js");
  const listing = listingIn(capture.bytes, address, contentTypeOf(capture).charset, capture.url);
  return "error" in listing
    ? { kind: "failure", failure: listing }
    : { kind: "listing", listing, validators };
}

/** The list of feeds in a file. */
export async function readSourceList(path: string): Promise<Listing | Failure> {
  const bytes = await readBytes(path);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const { listingIn } = await import("./readers/feed.js");
  return listingIn(bytes, path, null, null);
}

/** The report that an entry is by what its feed holds of it. */
export async function readEntry(
  entry: Entry,
  feed: FeedListing,
  origin: string,
  defaults: Defaults = {},
): Promise<Arrival | Failure> {
  return (await import("./feed/entry-report.js")).entryReport(entry, feed, origin, defaults);
}

/** The reports that a feed holds by itself, as far as it holds them: the pages that it names are not fetched. */
export async function* readListing(
  listing: Listing,
  origin: string,
  defaults: Defaults = {},
): AsyncGenerator<Arrival | Failure> {
  yield* (await import("./readers/feed.js")).entriesOf(listing, origin, defaults);
}

async function ask(
  address: string,
  fetcher: Fetcher,
  known: Validators | null,
): Promise<Fetched | Exclude<WebOutcome, { kind: "arrival" }>> {
  try {
    return await fetcher.fetch(address, known);
  } catch (cause) {
    return { kind: "failure", failure: failureOf(cause, address) };
  }
}

async function reportIn(
  { capture, validators }: Fetched,
  address: string,
  defaults: Defaults,
): Promise<WebOutcome> {
  const { readCaptured } = await import("./captured.js");
  const read = readCaptured(capture, address, defaults);
  return "error" in read
    ? { kind: "failure", failure: read }
    : { kind: "arrival", arrival: read, validators };
}
