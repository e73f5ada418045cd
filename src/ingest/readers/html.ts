import { Readability } from "@mozilla/readability";
import { TollbookError } from "../../domain/error.js";
import { type Draft, EMPTY_DRAFT } from "../draft.js";
import { ELEMENT, type Page, type PageElement, parsePage, TEXT } from "../page/dom.js";
import { removeFurniture } from "../page/furniture.js";
import { liveText } from "../page/live-entries.js";
import { factsOf } from "../page/page-facts.js";
import { textOf } from "../page/page-text.js";
import { removeReadAlso } from "../page/read-also.js";
import { MAX_TAGS } from "../page/tame.js";
import type { WholeReader } from "../read-whole.js";

const TAGS = `${MAX_TAGS.toLocaleString("en")} tags`;
/** Above this sum of all depths (see `nestingOf`) the search for the article takes seconds; a long live page has 200,000. */
const MAX_NESTING = 1_000_000;

/**
 * A web page: the article without the menus around it, as Mozilla's Readability finds it, written out by our
 * own rules (see `textOf`); title, date, publisher and language as the page itself states them.
 */
export const readHtml: WholeReader = {
  form: "page",
  declared: (head) =>
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]+)/iu.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}encoding=["']([\w:-]+)/iu.exec(head)?.[1] ??
    null,
  read(html, path): Draft {
    const page = parsePage(html);
    if (page === null) throw new TollbookError("input/too-large", { path, line: null, limit: TAGS });
    const facts = factsOf(page);
    return { ...EMPTY_DRAFT, ...facts, title: facts.title ?? "", text: articleText(page) };
  },
};

function articleText(page: Page): string {
  // what looks at elements by all that is in them takes this sum as its time
  if (nestingOf(page.documentElement, 1) > MAX_NESTING) return textOf(page.body, true);
  removeFurniture(page.body);
  removeReadAlso(page.body);
  const live = liveText(page);
  if (live !== null) return live;
  const whole = textOf(page.body, true);
  const article = findArticle(page);
  const text = article === null ? "" : textOf(article);
  // On a page of one paragraph the search can come back with a caption or a byline: then the page is the article.
  return text.length * 10 < whole.length && whole.length < 2000 ? whole : text || whole;
}

/** Readability takes the page apart while it looks, so it comes last. */
function findArticle(page: Page): PageElement | null {
  const found = new Readability<PageElement>(page as never, {
    serializer: (node) => node as unknown as PageElement,
    disableJSONLD: true,
  }).parse();
  return found?.content ?? null;
}

/** So many characters of text weigh as much as an element: each element around them reads them again. */
const TEXT_WEIGHT = 50;

/** The sum of the depths of all elements, and of the text in them. */
function nestingOf(element: PageElement, depth: number): number {
  let sum = depth;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === ELEMENT) sum += nestingOf(child as PageElement, depth + 1);
    else if (child.nodeType === TEXT) sum += (depth * (child.nodeValue?.length ?? 0)) / TEXT_WEIGHT;
  }
  return sum;
}
