/** What makes a page a page of words; everything else is left out, with or without what it holds. */
const KEPT = new Set(
  (
    "a abbr address article aside b bdi bdo big blockquote body br caption center cite code col colgroup dd del details dfn div dl dt em " +
    "figcaption figure footer h1 h2 h3 h4 h5 h6 head header hgroup hr html i ins kbd li main mark menu nav ol p pre q rp rt ruby s " +
    "samp section small span strong sub summary sup table tbody td tfoot th thead time title tr tt u ul var wbr"
  ).split(" "),
);
/** Of these not even the words are left: they are no words for a reader. */
const DROPPED =
  "script,style,template,noscript,iframe,object,embed,svg,math,link,meta,base,head,form input,select,textarea,audio,video,canvas";
const PLAIN = ["lang", "dir", "colspan", "rowspan", "scope"];

/**
 * A page as HTML that has its words and their order and nothing that runs, loads or leads anywhere. It is parsed where
 * nothing of it is run, and only elements and attributes known to do nothing are kept.
 */
export function barePage(html: string): string {
  const page = new DOMParser().parseFromString(withoutHandlers(html), "text/html");
  for (const element of page.querySelectorAll(DROPPED)) element.remove();
  for (const element of [...page.querySelectorAll("*")].reverse()) {
    if (!KEPT.has(element.localName)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name } of [...element.attributes]) if (!PLAIN.includes(name)) element.removeAttribute(name);
  }
  const { lang, dir } = page.documentElement;
  const out = document.implementation.createHTMLDocument("");
  out.documentElement.lang = lang;
  out.documentElement.dir = dir;
  out.body.append(...page.body.childNodes);
  return `<!doctype html>${out.documentElement.outerHTML}`;
}

/** Nothing of these is run where it is parsed, but a browser would complain of each. */
const withoutHandlers = (html: string): string =>
  html
    .replace(/([\s"'/])(?:on[a-z]+|style)(?=\s*=)/giu, "$1data-was")
    .replace(/<style(?=[\s>/])/giu, "<template")
    .replace(/<\/style(?=[\s>/])/giu, "</template");

/** Bytes as words: in the encoding their first lines name, else UTF-8. */
export function readBytes(bytes: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(bytes.slice(0, 2000));
  const named = /charset\s*=\s*["']?([\w-]+)/iu.exec(start)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
