import { addressOf } from "./entry-address.js";
import type { Entry, FeedListing } from "./listing.js";

/** A sitemap may name so many pages (sitemaps.org). */
const MAX_PAGES = 50_000;

/**
 * The pages that a sitemap names, with the titles and times of a news sitemap where it is one. Reads no more of XML
 * than sitemaps are made of, in time linear in the text.
 */
export function parseSitemap(text: string, base: string | null): FeedListing {
  const sitemaps = elementsOf(text, "sitemap").length;
  const entries = elementsOf(text, "url").flatMap((part): readonly Entry[] => {
    const address = addressOf(wordsIn(part, "loc"), base);
    if (address === null) return [];
    const [news = ""] = elementsOf(part, "news");
    const updated = wordsIn(part, "lastmod");
    const published = wordsIn(news, "publication_date");
    return [{ key: address, address, title: wordsIn(news, "title"), published, updated, body: null }];
  });
  return { kind: "feed", title: null, language: null, entries, sitemaps };
}

/** What stands between the tags of each element of a name, whatever its prefix. */
function elementsOf(text: string, name: string): readonly string[] {
  const opening = new RegExp(String.raw`<(?:\w{1,20}:)?${name}(?:\s[^<>]{0,500})?>`, "gu");
  const closing = new RegExp(String.raw`</(?:\w{1,20}:)?${name}\s*>`, "gu");
  const found: string[] = [];
  for (let open = opening.exec(text); open !== null && found.length < MAX_PAGES; open = opening.exec(text)) {
    closing.lastIndex = opening.lastIndex;
    const close = closing.exec(text);
    if (close === null) break;
    found.push(text.slice(opening.lastIndex, close.index));
    opening.lastIndex = closing.lastIndex;
  }
  return found;
}

function wordsIn(part: string, name: string): string | null {
  const [words = ""] = elementsOf(part, name);
  const plain = (
    /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/u.exec(words)?.[1] ?? words.replace(ENTITIES, plainOf)
  ).trim();
  return plain === "" ? null : plain;
}

const ENTITIES = /&(amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});/giu;

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plainOf(written: string, name: string): string {
  const named = NAMED[name.toLowerCase()];
  if (named !== undefined) return named;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}
