import type { Message } from "../../domain/message.js";
import type { Page, PageElement } from "./dom.js";
import { articleOf, type LinkedArticle } from "./linked-data.js";
import { pageDate } from "./page-date.js";
import { partsNote } from "./parts.js";

/** What a page says about itself. Null is what it does not say. */
export interface PageFacts {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** What is unsure, or left out. */
  readonly notes: readonly Message[];
}

/**
 * Reads a page's own statements: JSON-LD first, then meta elements, then what the page shows (`<h1>`,
 * `<time>`, `<html lang>`). Nothing is taken from the digits of an address.
 */
export function factsOf(page: Page): PageFacts {
  const linked = articleOf(page);
  const { published, notes } = pageDate(page, linked.published, metaOf(page, PUBLISHED));
  return {
    title: titleOf(page, linked),
    published,
    publisher:
      linked.publisher ??
      metaOf(page, ["og:site_name", "article:publisher_name", "dc.publisher", "citation_publisher"]),
    language: languageOf(page) ?? linked.language,
    url: urlOf(page) ?? linked.url,
    notes: [...notes, ...partsNote(page)],
  };
}

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "dc.date.issued",
  "dc.date",
  "dcterms.created",
  "dcterms.date",
  "parsely-pub-date",
  "sailthru.date",
  "article.published",
  "citation_publication_date",
];

function titleOf(page: Page, linked: LinkedArticle): string | null {
  const headings = [...page.querySelectorAll("h1")]
    .map((heading) => wordsOf(heading))
    .filter((words) => words !== null);
  const only = headings.length === 1 ? (headings[0] ?? null) : null;
  return (
    linked.headline ??
    only ??
    metaOf(page, ["og:title", "twitter:title", "dc.title"]) ??
    wordsOf(page.querySelector("title")) ??
    headings[0] ??
    null
  );
}

/** The first of the names that a meta element gives, by `name`, `property` or `itemprop`. */
function metaOf(page: Page, names: readonly string[]): string | null {
  const found = new Map<string, string>();
  for (const meta of page.querySelectorAll("meta[content]")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    const content = (meta.getAttribute("content") ?? "").trim();
    if (name !== null && content !== "" && !found.has(name.toLowerCase()))
      found.set(name.toLowerCase(), content);
  }
  const name = names.find((one) => found.has(one));
  return name === undefined ? null : (found.get(name) ?? null);
}

function languageOf(page: Page): string | null {
  const named = page.documentElement.getAttribute("lang") ?? page.documentElement.getAttribute("xml:lang");
  return named?.trim() ? named : metaOf(page, ["og:locale", "dc.language", "inlanguage"]);
}

function urlOf(page: Page): string | null {
  const canonical =
    page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? metaOf(page, ["og:url"]);
  return canonical !== null && /^https?:\/\//iu.test(canonical) ? canonical : null;
}

function wordsOf(element: PageElement | null): string | null {
  const words = (element?.textContent ?? "").replace(/[ \t\r\n\f]+/gu, " ").trim();
  return words === "" ? null : words;
}
