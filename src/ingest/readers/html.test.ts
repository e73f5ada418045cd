import { expect, test } from "vitest";
import { readHtml } from "./html.js";

const PARAGRAPHS = Array.from(
  { length: 6 },
  (_, index) =>
    `<p>Paragraph ${index}: the ministry said, on Sunday, that the count had not changed, and gave no more.</p>`,
).join("\n");

function page(head: string, body: string, html = '<html lang="en-GB">'): string {
  return `<!doctype html>${html}<head><title>Border clashes kill 24 | The Daily</title>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/q">Quake kills 900</a></li></ul></nav>
    <article><h1>Border clashes kill 24</h1>${body}${PARAGRAPHS}</article>
    <aside>Most read: flood kills 70</aside><footer>Copyright 2022</footer></body></html>`;
}

test("the article is read, with a break between blocks, and not the menus around it", () => {
  const { title, text, language } = readHtml.read(
    page(
      "",
      "<p>At least <b>24</b> people<br>were\n killed.</p><div>Another block.</div><ul><li>one</li><li>two</li></ul>",
    ),
    "x",
  );
  expect(title).toBe("Border clashes kill 24");
  expect(text).toMatch(/^At least 24 people\nwere killed\.\n\nAnother block\.\n\none\ntwo\n\nParagraph 0: /u);
  expect(text).not.toMatch(/Quake|flood|Copyright/u);
  expect(language).toBe("en-GB");
});

test("a table's row is one line", () => {
  const table =
    "<table><tr><th>Side</th><th>Killed</th></tr><tr><td>Kyrgyzstan</td><td> 46 </td></tr></table>";
  expect(readHtml.read(page("", `${PARAGRAPHS}${table}`), "x").text).toContain(
    "\nSide | Killed\nKyrgyzstan | 46\n",
  );
});

test("no-break spaces stay in numbers", () => {
  expect(readHtml.read(page("", "<p>There are 136&nbsp;770 evacuees in all.</p>"), "x").text).toContain(
    "136\u00a0770",
  );
});

test("JSON-LD tells title, date and publisher before anything else does", () => {
  const linked = JSON.stringify({
    "@graph": [
      { "@type": "WebSite", name: "The Site" },
      {
        "@type": ["NewsArticle"],
        headline: "Toll rises to 46 &amp; more",
        datePublished: "2022-09-18T10:00:00+06:00",
        publisher: { "@type": "Organization", name: "The Daily" },
      },
    ],
  });
  const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${linked}</script>
    <meta property="article:published_time" content="2022-09-17"><meta property="og:site_name" content="Other">`;
  expect(readHtml.read(page(head, ""), "x")).toMatchObject({
    title: "Toll rises to 46 & more",
    published: "2022-09-18T10:00:00+06:00",
    publisher: "The Daily",
  });
});

test("meta elements and <time> tell what JSON-LD does not", () => {
  const head = '<meta property="og:site_name" content="The Daily"><meta name="pubdate" content="2022-09-17">';
  expect(readHtml.read(page(head, ""), "x")).toMatchObject({
    publisher: "The Daily",
    published: "2022-09-17",
  });
  const timed = page("", '<time datetime="2022-09-16T08:00Z">Friday</time>');
  expect(readHtml.read(timed, "x").published).toBe("2022-09-16T08:00Z");
});

test("the digits of an address are no date", () => {
  const head = '<link rel="canonical" href="https://daily.example/2022/09/18/clashes">';
  expect(readHtml.read(page(head, "", "<html>"), "x")).toMatchObject({
    published: null,
    language: null,
    url: "https://daily.example/2022/09/18/clashes",
  });
});

test("a fragment and a page of one sentence are read", () => {
  expect(readHtml.read("<p>At least 24 were killed.</p>", "x").text).toBe("At least 24 were killed.");
  expect(readHtml.read("<title>Flash</title>Six killed in Goma", "x")).toMatchObject({
    title: "Flash",
    text: "Six killed in Goma",
  });
});

test("a page declares its encoding", () => {
  expect(readHtml.declared?.('<meta charset="windows-1251">')).toBe("windows-1251");
  expect(readHtml.declared?.("<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>")).toBe(
    "koi8-r",
  );
  expect(readHtml.declared?.("<html>")).toBeNull();
});

test.each([
  ["sixty thousand open tags", "<div>".repeat(60_000)],
  ["an attribute of megabytes", `<div class="${"x ".repeat(2_000_000)}">`],
  [
    "attributes by the thousand",
    `<div ${Array.from({ length: 20_000 }, (_, index) => `a${index}=1`).join(" ")}>`,
  ],
  ["table cells and list items without end", "<td><li>".repeat(20_000)],
  ["comments that never close", ""],
  [
    "a megabyte of text deep in the page",
    `${"<div>".repeat(1300)}${"<p>Six villages lie there.</p> ".repeat(2)}${"word ".repeat(200_000)}`,
  ],
])("%s do not crash the reader", (_name, hostile) => {
  expect(readHtml.read(`${hostile}<p>At least 24 people were killed, he said.</p>`, "x").text).toContain(
    "24 people",
  );
});

test("markup that never closes ends the page and nothing else", () => {
  expect(readHtml.read(`<p>Six died.</p>${"<!--".repeat(100_000)}`, "x").text).toBe("Six died.");
  expect(readHtml.read(`<p>Six died.</p>${'<a "'.repeat(100_000)}`, "x").text).toContain("Six died.");
});

test("a page of a million tags is refused by name", () => {
  expect(() => readHtml.read("<b>".repeat(1_000_000), "x.html")).toThrowError(
    /x\.html is larger than 150,000 tags/u,
  );
});

test("a list of dated teasers beside a story is no live page", () => {
  const teasers = Array.from(
    { length: 5 },
    (_, index) =>
      `<li><time datetime="2022-09-0${index + 1}">x</time> <a href="/${index}">Another story of some length about something else</a></li>`,
  ).join("");
  const { text } = readHtml.read(
    page("", `<p>At least 24 people were killed, the ministry said.</p><ul>${teasers}</ul>`),
    "x",
  );
  expect(text).toMatch(/^At least 24 people were killed/u);
});

test.each([
  [
    "thousands of times in two blocks alike",
    `<div class="a">${`<p><time datetime="2022-09-01">x</time></p>`.repeat(5000)}Words enough to be an entry, and more of them.</div>`.repeat(
      2,
    ),
  ],
  ["thousands of lines that lead elsewhere", `<p>Read also: <a href="/x">Another</a></p>`.repeat(10_000)],
  ["thousands of rows of page numbers", `<div><a href="/1">1</a> <a href="/2">2</a></div>`.repeat(10_000)],
])("%s are read in time", (_, body) => {
  const { text } = readHtml.read(
    page("", `<p>At least 24 people were killed, the ministry said.</p>${body}`),
    "x",
  );
  expect(text).toContain("24 people");
});

test("words that only begin like a line to other reports stay", () => {
  const { text } = readHtml.read(
    page(
      "",
      '<p>Related deaths reached 24, the <a href="/m">ministry</a> said on Sunday.</p><p>Read more than 24 names, <a href="/n">he said</a>, and wept.</p>',
    ),
    "x",
  );
  expect(text).toContain("Related deaths reached 24");
  expect(text).toContain("Read more than 24 names");
});
