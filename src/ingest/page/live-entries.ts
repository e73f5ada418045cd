import { parsePublished } from "../published.js";
import type { Page, PageElement } from "./dom.js";
import { textOf } from "./page-text.js";

/** Fewer than these are a story with times in it. */
const FEW = 3;
const FEW_MARKED = 2;

/** An entry of a live page says something. */
const MIN_LENGTH = 40;

/** More entries than a page of 150,000 tags has. */
const MAX_ENTRIES = 5000;

/**
 * The text of a live page: its entries in their order, each under its own time ("2022-09-16 14:05", as its clock had it).
 * Null for a page that is none: entries are marked as such, or stand side by side, alike, each with a time of its own.
 */
export function liveText(page: Page): string | null {
  const marked = [...page.querySelectorAll("[itemprop=liveBlogUpdate]")].slice(0, MAX_ENTRIES);
  const entries = marked.length >= FEW_MARKED ? marked : alike(page);
  const texts = entries.flatMap((entry) => entryText(entry) ?? []);
  return texts.length < Math.min(entries.length, FEW_MARKED) || texts.length === 0
    ? null
    : texts.join("\n\n");
}

/** The most entries that are children of one element and have its tag and class in common. */
function alike(page: Page): readonly PageElement[] {
  const groups = new Map<PageElement, Map<string, PageElement[]>>();
  const prose = new Map<PageElement, number>();
  const proseOf = (element: PageElement) => {
    const known = prose.get(element) ?? proseIn(element);
    prose.set(element, known);
    return known;
  };
  for (const time of page.querySelectorAll("time[datetime]")) {
    const entry = entryAround(time, proseOf);
    const parent = entry?.parentElement ?? null;
    if (entry === null || parent === null) continue;
    const kinds = groups.get(parent) ?? new Map<string, PageElement[]>();
    groups.set(parent, kinds);
    const kind = `${entry.localName} ${entry.getAttribute("class") ?? ""}`;
    const others = kinds.get(kind) ?? [];
    if (others.at(-1) !== entry) others.push(entry);
    kinds.set(kind, others);
  }
  const all = [...groups.values()].flatMap((kinds) => [...kinds.values()]);
  const most = all.reduce<PageElement[]>((best, one) => (one.length > best.length ? one : best), []);
  const whole = most.filter((entry) => proseOf(entry) >= MIN_LENGTH);
  return whole.length >= FEW && whole.length >= most.length / 2 ? whole.slice(0, MAX_ENTRIES) : [];
}

/** The outermost element around a time with others like it beside it: a list item, an article, a block. */
function entryAround(time: PageElement, proseOf: (element: PageElement) => number): PageElement | null {
  let element = time.parentElement;
  for (let steps = 0; element !== null && steps < 5; steps += 1) {
    const name = element.localName.toLowerCase();
    if (name === "body" || name === "main") return null;
    const isEntry = name === "article" || name === "li" || name === "section" || name === "div";
    if (isEntry && hasLike(element) && proseOf(element) >= MIN_LENGTH) return element;
    element = element.parentElement;
  }
  return null;
}

function hasLike(element: PageElement): boolean {
  const kind = element.getAttribute("class");
  const likes = (other: PageElement | null) =>
    other !== null && other.localName === element.localName && other.getAttribute("class") === kind;
  return likes(element.nextElementSibling) || likes(element.previousElementSibling);
}

/** How much of an element is words outside of links: teasers of other reports are all link. */
function proseIn(element: PageElement): number {
  let linked = 0;
  for (const link of element.querySelectorAll("a")) linked += link.textContent.length;
  return element.textContent.trim().length - linked;
}

function entryText(entry: PageElement): string | null {
  const time = entry.querySelector("time[datetime]");
  const written =
    time?.getAttribute("datetime") ??
    entry.querySelector("[itemprop=datePublished]")?.getAttribute("content");
  const published = parsePublished(written ?? "");
  time?.remove(); // what it shows is often no more than "2h ago"
  for (const button of [...entry.querySelectorAll("button, [class*=share], [role=button]")]) button.remove();
  const text = textOf(entry).replace(/\n{2,}/gu, "\n");
  if (text === "") return null;
  const [, day = "", clock = ""] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/u.exec(published ?? "") ?? [];
  return day === "" ? text : `${day}${clock === "" ? "" : ` ${clock}`}\n${text}`;
}
