import { type Page, parsePage } from "./dom.js";

/** What a page's JSON-LD says of the article on it. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** The first article among a page's JSON-LD blocks; blocks that are no JSON say nothing. */
export function articleOf(page: Page): LinkedArticle {
  const items = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    itemsOf(parseBlock(script.textContent), 0),
  );
  const article = items.find(isArticle) ?? {};
  return {
    headline: plain(stringOf(article.headline) ?? stringOf(article.name)),
    published: stringOf(article.datePublished) ?? stringOf(article.dateCreated),
    publisher: plain(nameOf(article.publisher) ?? nameOf(article.sourceOrganization)),
    language: nameOf(article.inLanguage),
    url:
      [stringOf(article.url), stringOf(article.mainEntityOfPage)].find((url) => url?.startsWith("http")) ??
      null,
  };
}

function parseBlock(block: string): unknown {
  try {
    return JSON.parse(block.trim().replace(/;$/u, ""));
  } catch {
    return null; // many pages carry broken blocks; their other marks still count
  }
}

function itemsOf(value: unknown, depth: number): readonly Fields[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 1000).flatMap((item) => itemsOf(item, depth + 1));
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Fields;
  return [fields, ...itemsOf(fields["@graph"], depth + 1), ...itemsOf(fields.mainEntity, depth + 1)];
}

function isArticle(item: Fields): boolean {
  const types = [item["@type"]].flat().filter((type) => typeof type === "string");
  return types.some((type) => /(?:Article|BlogPosting|Report)$/u.test(type));
}

function stringOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== "" ? first.trim() : null;
}

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== "object" || first === null) return stringOf(first);
  return stringOf((first as Fields).alternateName) && (first as Fields)["@type"] === "Language"
    ? stringOf((first as Fields).alternateName)
    : stringOf((first as Fields).name);
}

/** Some sites write "&#8217;" into their JSON. */
function plain(words: string | null): string | null {
  return words?.includes("&") ? (parsePage(words.replaceAll("<", "&lt;"))?.body.textContent ?? words) : words;
}
