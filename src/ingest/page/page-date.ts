import type { Message } from "../../domain/message.js";
import { noticed } from "../draft.js";
import { parsePublished } from "../published.js";
import type { Page, PageElement } from "./dom.js";

/** When a page says it was published, as it writes it, and what is unsure about it. */
export interface PageDate {
  readonly published: string | null;
  readonly notes: readonly Message[];
}

/**
 * The publication that a page names: in its JSON-LD, in a meta element, in a `<time>`, or in words set apart as a date.
 * Of several times, none of which says that it is the publication, none is taken, and of two statements that are days
 * apart the first: both are told.
 */
export function pageDate(page: Page, linked: string | null, meta: string | null): PageDate {
  const stated = linked ?? meta;
  if (stated !== null) return { published: stated, notes: disagreement(linked, meta) };
  const marked = firstOf(page, [
    "[itemprop=datePublished]",
    "time[pubdate]",
    "time.published",
    "time.dt-published",
  ]);
  if (marked !== null) return { published: marked, notes: [] };
  return timeOf(page) ?? wordsOf(page) ?? { published: null, notes: [] };
}

function disagreement(linked: string | null, meta: string | null): readonly Message[] {
  const [one, other] = [linked, meta].map((written) => parsePublished(written ?? ""));
  if (!one || !other || Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) <= DAY)
    return [];
  const message = `The page gives two dates of publication, ${one} and ${other}; the first was taken.`;
  return [noticed(UNSURE, message)];
}

const UNSURE = "ingest/unsure-date";
const DAY = 24 * 60 * 60 * 1000;

function firstOf(page: Page, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const written = writtenIn(page.querySelector(selector));
    if (written !== null) return written;
  }
  return null;
}

function writtenIn(element: PageElement | null): string | null {
  const written =
    element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? element?.textContent;
  return written?.trim() ? written.trim() : null;
}

/** Where a page's own times stand, the nearest to the story first; a time among links to other reports is theirs. */
const REGIONS = ["article header", "main header", "article", "main", "body"];

/** The `<time>` elements of the nearest region that has any: their day, where it is one. */
function timeOf(page: Page): PageDate | null {
  for (const region of REGIONS) {
    const times = [...page.querySelectorAll(`${region} time[datetime]`)].flatMap(
      (time) => writtenIn(time) ?? [],
    );
    const days = new Set(times.flatMap((written) => parsePublished(written)?.slice(0, 10) ?? []));
    const [first] = times.filter((written) => parsePublished(written) !== null);
    if (first === undefined) continue;
    if (days.size === 1) return { published: first, notes: [] };
    const message = `The page names ${days.size} days and does not say which is that of its publication; none was taken.`;
    return { published: null, notes: [noticed(UNSURE, message)] };
  }
  return null;
}

/** What a class name or an id calls a line with the date. */
const NAMED =
  /(?:^|[-_\s])(?:date|datetime|dateline|posted|published|pubdate|post-?date|news-?date|timestamp)(?:$|[-_\s])/iu;
const MAX_WORDS = 60;

/** Words that stand by themselves in an element that is called a date, and are one. */
function wordsOf(page: Page): PageDate | null {
  const dates = new Map<string, string>();
  for (const element of page.querySelectorAll("[class], [id]")) {
    const name = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
    if (name.length > 300 || !NAMED.test(name)) continue;
    const written =
      element.textContent.length > MAX_WORDS * 3 ? "" : element.textContent.replace(/\s+/gu, " ").trim();
    if (written.length > MAX_WORDS) continue;
    const date = parsePublished(written.replace(/^(?:published|posted|date)(?: on)?:? /iu, ""));
    if (date !== null) dates.set(date, written);
  }
  const [only] = dates;
  if (only === undefined) return null;
  if (dates.size > 1) {
    const message = `The page shows ${dates.size} dates and does not say which is that of its publication; none was taken.`;
    return { published: null, notes: [noticed(UNSURE, message)] };
  }
  const message = `The date of publication was taken from the words “${only[1]}”, which the page shows and does not mark.`;
  return { published: only[0], notes: [noticed(UNSURE, message)] };
}
