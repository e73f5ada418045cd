import type { PageElement } from "./dom.js";

/** Elements that hold no story, wherever they stand. */
const NEVER =
  "amp-ad, amp-embed, amp-list, amp-sidebar, amp-sticky-ad, amp-consent, [role=navigation], [role=search], [role=toolbar]";

/** What classes and ids call a form to subscribe with, an advertisement, buttons to share with. */
const NAMED =
  /(?:^|[-_\s])(?:newsletter|sign-?up|subscribe|subscription-?(?:box|form)|advert(?:isement)?|ad-(?:slot|unit|container)|share-(?:bar|tools|buttons)|cookie-(?:banner|notice|bar))/iu;

/** A larger part than this is the page, whatever it is called. */
const MAX_LENGTH = 1500;

/** Takes out of a page what stands in stories and is none of them: see `NEVER` and `NAMED`, and rows of page numbers. */
export function removeFurniture(body: PageElement): void {
  for (const element of [...body.querySelectorAll(NEVER)]) element.remove();
  for (const element of [...body.querySelectorAll("div, section, aside, form, ul, p, nav")]) {
    const name = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
    const isNamed = name.length < 300 && NAMED.test(name) && element.textContent.length < MAX_LENGTH;
    if (isNamed || isPager(element)) element.remove();
  }
}

/** The links to the parts of an article: numbers, most of them, and nothing beside. */
function isPager(element: PageElement): boolean {
  const words = element.textContent.trim();
  if (words.length > 200 || !/\d/u.test(words)) return false;
  const links = [...element.querySelectorAll("a[href]")].map((link) => link.textContent.trim());
  const numbers = links.filter((link) => /^\d{1,3}$/u.test(link)).length;
  const linked = links.join("").length;
  return numbers >= 2 && numbers * 2 >= links.length && words.replace(/[\s|·.…-]/gu, "").length - linked <= 4;
}
