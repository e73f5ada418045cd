import { parseFeed, parseOpml } from "feedsmith";
import { isWebAddress } from "../fetch/web-address.js";
import { addressOf } from "./entry-address.js";
import type { Entry, FeedListing, Listing } from "./listing.js";
import { parseSitemap } from "./sitemap.js";

/** Feeds of more entries than this are archives of everything; the newest come first, and are what is new. */
export const MAX_ENTRIES = 50_000;

/**
 * How a text that is a feed, a sitemap or a list of feeds begins. A comment ends at the first place it can: were it
 * left open which, a page of nothing but comments would be tried in every way of parting it.
 */
const START =
  /^\s*(?:<\?[^>]{0,500}>\s*|<!--(?:(?!-->)[\s\S]){0,2000}-->\s*|<!DOCTYPE[^>[]{0,300}>\s*)*<(?:\w{1,20}:)?(rss|feed|RDF|urlset|sitemapindex|opml)[\s>]/iu;

/** Whether a text says of itself that it is a feed, a sitemap or a list of feeds. */
export function isListing(text: string): boolean {
  const head = text.slice(0, 5000).replace(/^\ufeff/u, "");
  return (
    START.test(head) || (/^\s*\{/u.test(head) && /"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/u.test(text))
  );
}

/**
 * What a feed, a sitemap or an OPML list says; entities that it defines stay as they are written.
 *
 * @param base the address it came from, to complete addresses in it; null for a file.
 * @throws Error where the text is broken.
 */
export function parseListing(text: string, base: string | null): Listing {
  const plain = text.replace(/^\ufeff/u, "").trimStart();
  const root = START.exec(plain.slice(0, 5000))?.[1]?.toLowerCase() ?? "json";
  if (root === "urlset" || root === "sitemapindex") return parseSitemap(plain, base);
  if (root === "opml") return sourcesOf(plain, base);
  const { format, feed } = parseFeed(plain, { maxItems: MAX_ENTRIES }) as unknown as Parsed;
  if (format === "atom")
    return listingOf(feed.title?.value, feed.xml?.lang, atomEntries(feed.entries ?? [], base));
  if (format === "json") return listingOf(feed.title, feed.language, jsonEntries(feed.items ?? [], base));
  return listingOf(feed.title, feed.language ?? feed.dc?.languages?.[0], rssEntries(feed.items ?? [], base));
}

/** As much of feedsmith's answer as is used. RSS 1.0 knows less than RSS 2.0, and nothing that 2.0 does not. */
type Parsed =
  | { readonly format: "rss" | "rdf"; readonly feed: RssFeed }
  | { readonly format: "atom"; readonly feed: AtomFeed }
  | { readonly format: "json"; readonly feed: JsonFeed };

interface RssFeed {
  readonly title?: string;
  readonly language?: string;
  readonly dc?: { readonly languages?: readonly string[] };
  readonly items?: readonly RssItem[];
}

interface RssItem {
  readonly title?: string;
  readonly link?: string;
  readonly description?: string;
  readonly pubDate?: string;
  readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean };
  readonly content?: { readonly encoded?: string };
  readonly dc?: { readonly dates?: readonly string[] };
  readonly atom?: { readonly updated?: string };
}

interface Text {
  readonly value?: string;
  readonly type?: string;
}

interface AtomFeed {
  readonly title?: Text;
  readonly xml?: { readonly lang?: string };
  readonly entries?: readonly AtomEntry[];
}

interface AtomEntry {
  readonly id?: string;
  readonly title?: Text;
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
  readonly published?: string;
  readonly updated?: string;
  readonly content?: Text;
  readonly summary?: Text;
}

interface JsonFeed {
  readonly title?: string;
  readonly language?: string;
  readonly items?: readonly Readonly<Record<string, unknown>>[];
}

function listingOf(
  title: string | undefined,
  language: string | undefined,
  entries: readonly (Entry | null)[],
): FeedListing {
  const kept = entries.filter((entry) => entry !== null);
  return { kind: "feed", title: wordsOf(title), language: wordsOf(language), entries: kept, sitemaps: 0 };
}

type Some<T> = Partial<Omit<Entry, "key" | "body">> & { readonly id: string | null; readonly body: T };

function entryOf({
  id,
  address = null,
  title = null,
  published = null,
  updated = null,
  body,
}: Some<Entry["body"]>): Entry | null {
  const key = id ?? address ?? title;
  return key === null ? null : { key: key.slice(0, 1000), address, title, published, updated, body };
}

function rssEntries(items: readonly RssItem[], base: string | null): readonly (Entry | null)[] {
  return items.map((rss) => {
    const guid = wordsOf(rss.guid?.value);
    const permanent = guid !== null && rss.guid?.isPermaLink !== false && isWebAddress(guid) ? guid : null;
    const whole = wordsOf(rss.content?.encoded);
    const words = whole ?? wordsOf(rss.description);
    return entryOf({
      id: guid,
      address: addressOf(rss.link, base) ?? addressOf(permanent, base),
      title: wordsOf(rss.title),
      published: wordsOf(rss.pubDate) ?? wordsOf(rss.dc?.dates?.[0]),
      updated: wordsOf(rss.atom?.updated),
      body: words === null ? null : { words, plain: false, summary: whole === null },
    });
  });
}

function atomEntries(entries: readonly AtomEntry[], base: string | null): readonly (Entry | null)[] {
  return entries.map((entry) => {
    const link = entry.links?.find(({ rel }) => rel === undefined || rel === "alternate");
    const whole = wordsOf(entry.content?.value);
    const words = whole ?? wordsOf(entry.summary?.value);
    const { type } = (whole === null ? entry.summary : entry.content) ?? {};
    return entryOf({
      id: wordsOf(entry.id),
      address: addressOf(link?.href, base),
      title: wordsOf(entry.title?.value),
      published: wordsOf(entry.published) ?? wordsOf(entry.updated),
      updated: wordsOf(entry.updated),
      body:
        words === null
          ? null
          : { words, plain: type === undefined || type === "text", summary: whole === null },
    });
  });
}

function jsonEntries(items: NonNullable<JsonFeed["items"]>, base: string | null): readonly (Entry | null)[] {
  return items.map((item) => {
    const html = wordsOf(item.content_html);
    const text = wordsOf(item.content_text);
    const words = html ?? text ?? wordsOf(item.summary);
    return entryOf({
      id: wordsOf(item.id),
      address: addressOf(wordsOf(item.url), base),
      title: wordsOf(item.title),
      published: wordsOf(item.date_published),
      updated: wordsOf(item.date_modified),
      body: words === null ? null : { words, plain: html === null, summary: html === null && text === null },
    });
  });
}

interface Outline {
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

function sourcesOf(text: string, base: string | null): Listing {
  const list = parseOpml(text);
  const sources = new Set<string>();
  const collect = (outlines: readonly Outline[], depth: number): void => {
    for (const { xmlUrl, outlines: inner } of outlines) {
      const address = addressOf(xmlUrl, base);
      if (address !== null) sources.add(address);
      if (depth < 20) collect(inner ?? [], depth + 1);
    }
  };
  collect((list.body?.outlines ?? []) as readonly Outline[], 0);
  return { kind: "sources", title: wordsOf(list.head?.title), sources: [...sources] };
}

function wordsOf(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
