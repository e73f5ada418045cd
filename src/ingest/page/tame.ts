/** Tags inside more than this many others are dropped, their words kept: real pages stay below 60. */
const MAX_DEPTH = 100;
/** A page of more tags, or more entities, than this is no article: an encyclopaedia's longest have 30,000. */
export const MAX_TAGS = 150_000;
/** A tag longer than this loses its attributes. */
const MAX_TAG = 8_000;

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const RAW = new Set("script style noscript template svg textarea title".split(" "));
/** Which open tag, directly around it, a tag ends: `<p>` ends a `<p>`, as browsers have it. */
const ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["p", ["p"]],
  ["li", ["li"]],
  ["dt", ["dt", "dd"]],
  ["dd", ["dt", "dd"]],
  ["td", ["td", "th"]],
  ["th", ["td", "th"]],
  ["tr", ["td", "th", "tr"]],
  ["option", ["option"]],
]);

/**
 * Makes a page safe for a parser that is slow on, or fails at, deep nesting and huge attributes: scripts and
 * styles go (but for JSON-LD), so do comments, tags nested too deep, and attributes too long. One pass, in
 * time linear in the page's length, whatever the page. Null for a page of too many tags.
 */
export function tameHtml(html: string): string | null {
  const taming: Taming = { out: [], open: [], dropped: new Map(), unclosed: new Set() };
  let at = 0;
  let tags = 0;
  if (countOf(html, "&") > MAX_TAGS) return null;
  while (at < html.length) {
    const tag = html.indexOf("<", at);
    if (tag < 0) break;
    tags += 1;
    if (tags > MAX_TAGS) return null;
    taming.out.push(html.slice(at, tag));
    at = html.startsWith("<!--", tag) ? endOf(html, "-->", tag + 4) : passTag(html, tag, taming);
  }
  taming.out.push(html.slice(at));
  return taming.out.join("");
}

function countOf(html: string, sign: string): number {
  let count = 0;
  for (let at = html.indexOf(sign); at >= 0; at = html.indexOf(sign, at + 1)) count += 1;
  return count;
}

interface Taming {
  readonly out: string[];
  /** Names of the tags that are open in what goes out. */
  readonly open: string[];
  readonly dropped: Map<string, number>;
  /** Names whose closing tag does not come any more: looking again and again would take quadratic time. */
  readonly unclosed: Set<string>;
}

/** Where the piece that ends with the words given is over; the end of the page when they never come. */
function endOf(html: string, words: string, from: number): number {
  const end = html.indexOf(words, from);
  return end < 0 ? html.length : end + words.length;
}

const NAME = /<(\/?)([a-z][a-z0-9:-]*)/iuy;

function passTag(html: string, start: number, taming: Taming): number {
  NAME.lastIndex = start;
  const match = NAME.exec(html);
  if (match === null) {
    taming.out.push(html.startsWith("<!", start) ? "" : "&lt;");
    return html.startsWith("<!", start) ? endOf(html, ">", start) : start + 1;
  }
  const name = (match[2] ?? "").toLowerCase();
  const end = tagEnd(html, NAME.lastIndex);
  if (match[1] === "/") return passEnd(name, end, taming);
  const whole = html.slice(start, end);
  if (RAW.has(name) && !whole.endsWith("/>")) return passRaw(html, name, whole, end, taming);
  passStart(name, whole.length > MAX_TAG ? `<${name}>` : whole, taming);
  return end;
}

/** The place after a tag's ">", quotation marks minded; a tag that never ends takes the rest of the page. */
function tagEnd(html: string, from: number): number {
  const delimiter = /[>"']/gu;
  delimiter.lastIndex = from;
  for (let found = delimiter.exec(html); found !== null; found = delimiter.exec(html)) {
    if (found[0] === ">") return found.index + 1;
    const close = html.indexOf(found[0], found.index + 1);
    if (close < 0) return endOf(html, ">", found.index);
    delimiter.lastIndex = close + 1;
  }
  return html.length;
}

function passStart(name: string, whole: string, { out, open, dropped }: Taming): void {
  if (VOID.has(name)) {
    out.push(whole);
    return;
  }
  for (const ended = ENDS.get(name) ?? []; ended.includes(open.at(-1) ?? ""); ) open.pop();
  if (open.length < MAX_DEPTH) {
    open.push(name);
    out.push(whole);
  } else {
    dropped.set(name, (dropped.get(name) ?? 0) + 1);
    out.push("<br>");
  }
}

function passEnd(name: string, end: number, { out, open, dropped }: Taming): number {
  const without = dropped.get(name) ?? 0;
  if (without > 0) {
    dropped.set(name, without - 1);
    out.push("<br>");
    return end;
  }
  const place = open.lastIndexOf(name);
  if (place < 0) return end;
  open.length = place;
  out.push(`</${name}>`);
  return end;
}

/** What stands in a script is no mark-up; only linked data and the title are of use. */
function passRaw(html: string, name: string, whole: string, from: number, taming: Taming): number {
  const closing = new RegExp(String.raw`</${name}\s*>`, "giu");
  closing.lastIndex = from;
  const close = taming.unclosed.has(name) ? null : closing.exec(html);
  if (close === null) {
    taming.unclosed.add(name);
    return name === "script" || name === "style" ? html.length : from;
  }
  const kept = name === "title" || (name === "script" && /ld\+json/iu.test(whole));
  if (kept) taming.out.push(whole, html.slice(from, close.index), `</${name}>`);
  return close.index + close[0].length;
}
