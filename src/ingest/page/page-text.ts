import { ELEMENT, type PageElement, type PageNode, TEXT } from "./dom.js";

const SKIPPED = new Set(
  "script style noscript template svg button select option input textarea iframe video audio canvas object head title".split(
    " ",
  ),
);
const AROUND = new Set("nav header footer aside form dialog menu".split(" "));
const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead ul caption"
  ).split(" "),
);
/** Blocks set off by an empty line; between the others a line break is enough. */
const APART = new Set("p h1 h2 h3 h4 h5 h6 blockquote figure table pre ul ol dl".split(" "));

/**
 * The words of an element as a reader sees them: a line break between blocks, an empty line around paragraphs
 * and headings, a table's row on one line ("cell | cell"), runs of white space as one space.
 * `whole`: the element is a page's body, whose navigation, header, footer and asides are left out.
 */
export function textOf(element: PageElement, whole = false): string {
  const writer = new Writer();
  walk(element, writer, whole);
  return writer.text();
}

/** Collects words and breaks; of several breaks in a row the widest counts. */
class Writer {
  readonly #parts: string[] = [];
  #break = 0;
  #space = false;

  words(words: string): void {
    const plain = words.replace(/[ \t\r\n\f]+/gu, " ");
    const inner = plain.trim() === "" && !plain.includes("\u00a0") ? "" : plain.replace(/^ | $/gu, "");
    if (plain.startsWith(" ")) this.#space = true;
    if (inner === "") return;
    if (this.#parts.length > 0)
      this.#parts.push(this.#break > 0 ? "\n".repeat(this.#break) : this.#space ? " " : "");
    this.#parts.push(inner);
    this.#break = 0;
    this.#space = plain.endsWith(" ");
  }

  break(lines: 1 | 2): void {
    this.#break = Math.max(this.#break, lines);
  }

  text(): string {
    return this.#parts.join("");
  }
}

function walk(node: PageNode, writer: Writer, whole: boolean): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === TEXT) writer.words(child.nodeValue ?? "");
    else if (child.nodeType === ELEMENT) walkElement(child as PageElement, writer, whole);
  }
}

function walkElement(element: PageElement, writer: Writer, whole: boolean): void {
  const name = element.localName.toLowerCase();
  if (SKIPPED.has(name) || isHidden(element) || (whole && AROUND.has(name))) return;
  if (name === "br") writer.break(1);
  else if (name === "tr") writeRow(element, writer);
  else if (BLOCKS.has(name)) {
    const lines = APART.has(name) ? 2 : 1;
    writer.break(lines);
    walk(element, writer, whole);
    writer.break(lines);
  } else walk(element, writer, whole);
}

function isHidden(element: PageElement): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  return /display\s*:\s*none/iu.test(element.getAttribute("style") ?? "");
}

function writeRow(row: PageElement, writer: Writer): void {
  const cells: string[] = [];
  for (let cell = row.firstChild; cell !== null; cell = cell.nextSibling) {
    if (cell.nodeType === ELEMENT) cells.push(textOf(cell as PageElement).replace(/\s*\n\s*/gu, " "));
  }
  writer.break(1);
  writer.words(cells.join(" | "));
  writer.break(1);
}
