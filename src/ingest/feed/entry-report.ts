import { contentId } from "../../domain/id.js";
import type { Arrival, Defaults, Failure } from "../arrival.js";
import { arrivalOf, EMPTY_DRAFT, hasWords, noticed } from "../draft.js";
import { parsePage } from "../page/dom.js";
import { textOf } from "../page/page-text.js";
import { inLength } from "../read-file.js";
import { refuse } from "../refusal.js";
import type { Entry, FeedListing } from "./listing.js";

/**
 * The report that a feed's entry is by itself: what the feed holds of it, which may be no more than a summary. It is
 * known by the feed's word for it (with the feed's title and host, where other feeds may use the same), apart from the page at its address: reading the feed fetches no page.
 */
export function entryReport(
  entry: Entry,
  feed: FeedListing,
  origin: string,
  defaults: Defaults,
): Arrival | Failure {
  const { body, key, address, title, published, updated } = entry;
  const draft = {
    ...EMPTY_DRAFT,
    id: isOfOneFeed(key)
      ? contentId("r", "feed", feed.title, hostOf(address), key)
      : contentId("r", "feed", key),
    title: title === null ? "" : plainText(title),
    text: body === null ? "" : body.plain ? body.words : plainText(body.words),
    published: published ?? updated,
    language: feed.language,
    url: address,
  };
  if (!hasWords(draft)) return refuse(origin, "input/empty", { path: origin });
  const arrival = inLength(arrivalOf(draft, defaults, origin), origin, null);
  if ("error" in arrival || body?.summary === false) return arrival;
  const what = body === null ? "title" : "summary";
  const message = `The feed holds no more of this item than its ${what}.`;
  return { ...arrival, messages: [...arrival.messages, noticed("ingest/feed-summary", message)] };
}

/** A number, or a word that is no address or tag: other feeds may know other things by the same. */
function isOfOneFeed(key: string): boolean {
  return !/^(?:https?|tag|urn):/iu.test(key);
}

function hostOf(address: string | null): string | null {
  return address === null ? null : new URL(address).host;
}

function plainText(html: string): string {
  const page = parsePage(html);
  return page === null ? "" : textOf(page.body);
}
