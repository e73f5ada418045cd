import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFeed, readFeedFile } from "../readers/feed.js";
import type { FeedListing } from "./listing.js";
import { isListing, parseListing } from "./parse-listing.js";

const BASE = "https://daily.example/feeds/world.xml";

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Daily &amp; Sunday</title><link>https://daily.example/</link><language>en-gb</language>
<item><title>Clashes kill 24</title><link>/world/clashes?id=1&amp;x=2</link><guid isPermaLink="false">d-1</guid>
  <pubDate>Sun, 18 Sep 2022 10:00:00 +0600</pubDate><description>Short.</description>
  <content:encoded><![CDATA[<p>At least <b>24</b> people were killed.</p><script>x()</script><p>More later.</p>]]></content:encoded></item>
<item><title>Six hurt</title><guid>https://daily.example/world/six</guid><description>Six people were hurt, police said.</description></item>
<item><title>An unlinked flash: three killed in Osh</title></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru"><title>Агентство</title>
<entry><id>tag:a,2022:1</id><title type="html">Погибли &lt;b&gt;24&lt;/b&gt; человека</title><link rel="enclosure" href="https://a.example/x.mp3"/>
<link href="https://a.example/1"/><published>2022-09-18T09:00:00Z</published><updated>2022-09-18T10:00:00Z</updated>
<content type="text">Погибли не менее 24 человек.</content></entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://m.example"><title>Ministry</title><link>https://m.example</link><description>d</description></channel>
<item rdf:about="https://m.example/1"><title>Statement</title><link>https://m.example/1</link><dc:date>2022-09-18</dc:date></item></rdf:RDF>`;

const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Wire",
  language: "en",
  items: [
    {
      id: "7",
      url: "https://w.example/7",
      title: "Toll rises to 46",
      content_html: "<p>46 people were killed.</p>",
      date_published: "2022-09-18T10:00:00Z",
      date_modified: "2022-09-18T12:00:00Z",
    },
  ],
});

const SITEMAP = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://n.example/a?x=1&amp;y=2</loc><lastmod>2022-09-18T11:00:00Z</lastmod><news:news><news:publication><news:name>N</news:name></news:publication>
<news:publication_date>2022-09-18T10:00:00Z</news:publication_date><news:title><![CDATA[Toll & more]]></news:title></news:news></url>
<url><loc>javascript:alert(1)</loc></url><url><loc> https://n.example/b </loc></url></urlset>`;

const OPML = `<opml version="2.0"><head><title>Mine</title></head><body><outline text="group">
<outline text="a" type="rss" xmlUrl="https://a.example/feed"/><outline text="again" xmlUrl="https://a.example/feed"/></outline>
<outline text="bad" xmlUrl="file:///etc/passwd"/><outline text="b" xmlUrl="https://b.example/rss"/></body></opml>`;

const feedOf = (text: string) => parseListing(text, BASE) as FeedListing;

describe("what a feed lists", () => {
  test("RSS: addresses made whole, ids, dates as written, the fuller of two texts", () => {
    const feed = feedOf(RSS);
    expect(feed).toMatchObject({ title: "The Daily & Sunday", language: "en-gb" });
    expect(feed.entries).toMatchObject([
      {
        key: "d-1",
        address: "https://daily.example/world/clashes?id=1&x=2",
        published: "Sun, 18 Sep 2022 10:00:00 +0600",
        body: { plain: false, summary: false },
      },
      {
        key: "https://daily.example/world/six",
        address: "https://daily.example/world/six",
        body: { summary: true },
      },
      { key: "An unlinked flash: three killed in Osh", address: null, body: null },
    ]);
  });

  test("Atom: the page among the links, when it was changed", () => {
    expect(feedOf(ATOM)).toMatchObject({
      language: "ru",
      entries: [{ key: "tag:a,2022:1", address: "https://a.example/1", updated: "2022-09-18T10:00:00Z" }],
    });
  });

  test("RSS 1.0, JSON Feed and a news sitemap", () => {
    expect(feedOf(RDF).entries).toMatchObject([{ address: "https://m.example/1", published: "2022-09-18" }]);
    expect(feedOf(JSON_FEED).entries).toMatchObject([{ key: "7", updated: "2022-09-18T12:00:00Z" }]);
    expect(feedOf(SITEMAP).entries).toEqual([
      {
        ...{
          key: "https://n.example/a?x=1&y=2",
          address: "https://n.example/a?x=1&y=2",
          title: "Toll & more",
        },
        ...{ published: "2022-09-18T10:00:00Z", updated: "2022-09-18T11:00:00Z", body: null },
      },
      {
        ...{ key: "https://n.example/b", address: "https://n.example/b", title: null },
        ...{ published: null, updated: null, body: null },
      },
    ]);
  });

  test("a sitemap of sitemaps names how many, and none is an entry", () => {
    const index = "<sitemapindex><sitemap><loc>https://n.example/1.xml</loc></sitemap></sitemapindex>";
    expect(feedOf(index)).toMatchObject({ entries: [], sitemaps: 1 });
  });

  test("OPML: feeds at any depth, each once, and of the web alone", () => {
    expect(parseListing(OPML, null)).toMatchObject({
      kind: "sources",
      sources: ["https://a.example/feed", "https://b.example/rss"],
    });
  });

  test("a page is none, whatever it begins with", () => {
    for (const page of ["<!doctype html><html><body>x", "<p>rss", '{"title":"x"}', "", "<feedback>"])
      expect(isListing(page)).toBe(false);
    for (const listing of [RSS, ATOM, RDF, JSON_FEED, SITEMAP, OPML, `\ufeff${ATOM}`])
      expect(isListing(listing)).toBe(true);
  });
});

describe("a feed as reports of its own", () => {
  const read = (text: string) => [...readFeed(new TextEncoder().encode(text), "f.xml", {}, null, BASE)];

  test("the text without markup, the date, the address; a summary says that it is one", () => {
    const [first, second, third] = read(RSS);
    expect(first).toMatchObject({
      origin: "f.xml#1",
      report: {
        title: "Clashes kill 24",
        text: "At least 24 people were killed.\n\nMore later.",
        published: "2022-09-18T10:00+06:00",
        language: "en",
        url: "https://daily.example/world/clashes?id=1&x=2",
      },
      messages: [],
    });
    expect(second).toMatchObject({
      report: { text: "Six people were hurt, police said." },
      messages: [{ rule: "ingest/feed-summary" }],
    });
    expect(third).toMatchObject({
      report: { text: "" },
      messages: [{ message: expect.stringContaining("title") }],
    });
  });

  test("an entry whose text changed keeps its id", () => {
    const [before] = read(RSS);
    const [after] = read(RSS.replace("<b>24</b>", "<b>46</b>"));
    if (before === undefined || after === undefined || "error" in before || "error" in after)
      throw new Error();
    expect(after.report.id).toBe(before.report.id);
    expect(after.report.text).toContain("46");
  });

  test("what two feeds know by the same number are two reports, a tag is one wherever it stands", () => {
    const idsIn = (text: string) => read(text).map((one) => ("error" in one ? null : one.report.id));
    const wire = (title: string, id: string) =>
      JSON.stringify({ ...JSON.parse(JSON_FEED), title, items: [{ id, title: `${title}: 24 killed` }] });
    expect(idsIn(wire("Wire", "7"))).toEqual(idsIn(wire("Wire", "7")));
    expect(idsIn(wire("Wire", "7"))).not.toEqual(idsIn(wire("Daily", "7")));
    expect(idsIn(wire("Wire", "tag:w.example,2022:7"))).toEqual(idsIn(wire("Daily", "tag:w.example,2022:7")));
  });

  test("a title with markup in it, and text that is none", () => {
    expect(read(ATOM)).toMatchObject([
      { report: { title: "Погибли 24 человека", text: "Погибли не менее 24 человек.", language: "ru" } },
    ]);
  });

  test("a sitemap without titles and a list of feeds have no words", () => {
    expect(read(OPML)).toMatchObject([{ error: { code: "feed/no-words" } }]);
  });

  test("from a file, by its ending", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tollbook-feed-"));
    const path = join(folder, "a.rss");
    writeFileSync(path, RSS);
    const found = [];
    for await (const one of readFeedFile(path, { publisher: "The Daily" })) found.push(one);
    expect(found).toHaveLength(3);
    expect(found[0]).toMatchObject({ report: { publisher: "The Daily" } });
    rmSync(folder, { recursive: true });
  });
});

describe("hostile feeds", () => {
  const codeOf = (text: string) => {
    const [one] = readFeed(new TextEncoder().encode(text), "f.xml", {}, null, null);
    return one !== undefined && "error" in one ? one.error.code : "read";
  };

  test("entities that multiply stay as they are written", () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${RSS.replace(/^.*\n/u, "").replace("Short.", "&b;")}`;
    expect(codeOf(bomb)).toMatch(/^(?:feed\/broken|read)$/u);
    const outside = `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${RSS.replace(/^.*\n/u, "").replace("Short.", "&x;")}`;
    expect(
      JSON.stringify([...readFeed(new TextEncoder().encode(outside), "f.xml", {}, null, null)]),
    ).not.toContain("root:");
  });

  test.each([
    ["nested without end", `<rss version="2.0"><channel>${"<item>".repeat(200_000)}`],
    ["cut off in the middle", RSS.slice(0, 700)],
    ["an Atom title of a million tags", ATOM.replace("Погибли", "&lt;b&gt;".repeat(300_000))],
    ["sitemap tags that never close", `<urlset>${"<url><loc>".repeat(200_000)}`],
    ["a hundred thousand empty pages", `<urlset>${"<url></url>".repeat(100_000)}</urlset>`],
    ["a page of comments alone", `${"<!---->".repeat(600)}<html>`],
    ["only a declaration", "<?xml version='1.0'?>".repeat(10_000)],
  ])("%s ends, and is a feed or a named failure", (_, text) => {
    expect(codeOf(text)).toMatch(/^(?:feed\/(?:broken|no-words)|input\/empty|read)$/u);
  });
});
