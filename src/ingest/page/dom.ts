import { parseHTML } from "linkedom";
import { tameHtml } from "./tame.js";

/** As much of a page's tree as we use. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly textContent: string;
  readonly parentElement: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  /** Takes it out of the page. */
  remove(): void;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface Page {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** A page's tree, whatever the page: see `tameHtml`. A fragment gets a body. Null for one of too many tags. */
export function parsePage(html: string): Page | null {
  const tame = tameHtml(html);
  if (tame === null) return null;
  const whole = /<html[\s>]/iu.test(tame)
    ? tame
    : `<html>${/<body[\s>]/iu.test(tame) ? tame : `<body>${tame}</body>`}</html>`;
  return parseHTML(whole).document as unknown as Page;
}
