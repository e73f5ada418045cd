import { type Arrival, type Defaults, type Failure, MAX_REPORT_BYTES } from "../arrival.js";
import { decode } from "../decode.js";
import { entryReport } from "../feed/entry-report.js";
import type { Listing } from "../feed/listing.js";
import { isListing, parseListing } from "../feed/parse-listing.js";
import { readBytes, tooLarge } from "../read-file.js";
import { refuse } from "../refusal.js";

/** A saved feed: what it holds of each entry is a report. The pages it names are not fetched. */
export async function* readFeedFile(path: string, defaults: Defaults): AsyncGenerator<Arrival | Failure> {
  const bytes = await readBytes(path);
  if (bytes instanceof Uint8Array) yield* readFeed(bytes, path, defaults, null, null);
  else yield bytes;
}

/** The same from bytes. `charset`: as a server named it; `base`: the address they came from. */
export function* readFeed(
  bytes: Uint8Array,
  path: string,
  defaults: Defaults,
  charset: string | null,
  base: string | null,
): Generator<Arrival | Failure> {
  const listing = listingIn(bytes, path, charset, base);
  if ("error" in listing) yield listing;
  else yield* entriesOf(listing, path, defaults);
}

/** What a listing itself holds of each thing that it lists: a report each. */
export function* entriesOf(listing: Listing, path: string, defaults: Defaults): Generator<Arrival | Failure> {
  if (
    listing.kind === "sources" ||
    listing.entries.every(({ title, body }) => title === null && body === null)
  ) {
    const why = 'it lists addresses and holds no words; "tollbook watch" reads what they lead to';
    yield refuse(path, "feed/no-words", { path, why });
    return;
  }
  for (const [index, entry] of listing.entries.entries())
    yield entryReport(entry, listing, `${path}#${index + 1}`, defaults);
}

/** Whether bytes say of themselves that they are a feed, a sitemap or a list of feeds, whatever their encoding. */
export function isFeed(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 5000);
  const isWide = head[0] === 0 || head[1] === 0 || (head[0] ?? 0) >= 0xfe;
  const decoded = isWide ? decode(head.subarray(0, head.length & ~1)) : null;
  const text = decoded === null || typeof decoded === "string" ? latin(head) : decoded.text;
  return isListing(text.replace(/^ï»¿/u, ""));
}

const latin = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);

/** What bytes list; a failure where they are broken, or no feed at all. */
export function listingIn(
  bytes: Uint8Array,
  path: string,
  charset: string | null,
  base: string | null,
): Listing | Failure {
  if (bytes.length > MAX_REPORT_BYTES) return tooLarge(path, null);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const own = /^\s*(?:ï»¿)?<\?xml[^>]{0,100}encoding=["']([\w:-]+)/iu.exec(head)?.[1] ?? null;
  const decoded = decode(bytes, [charset, own]);
  if (decoded === "binary") return refuse(path, "input/binary", { path });
  if (decoded === "encoding") return refuse(path, "input/encoding", { path });
  if (decoded.text.trim() === "") return refuse(path, "input/empty", { path });
  if (!isListing(decoded.text)) return refuse(path, "feed/broken", { path, why: "it is no feed" });
  try {
    return parseListing(decoded.text, base);
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split("\n", 1)[0] ?? "") : String(cause);
    return refuse(path, "feed/broken", { path, why: why.slice(0, 200) }, { cause: cause as Error });
  }
}
