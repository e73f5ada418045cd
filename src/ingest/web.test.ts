import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Fetcher } from "./fetch/fetcher.js";
import { openSite, pageOf, quickly, type Site } from "./fetch/samples.js";
import { lookAt, openFetcher, readAddress, readListing } from "./web.js";

let site: Site;
let fetcher: Fetcher;
beforeEach(async () => {
  site = await openSite();
  fetcher = await openFetcher(quickly());
});
afterEach(async () => {
  await fetcher.close();
  await site.close();
});

async function read(path: string) {
  const outcome = await readAddress(`${site.at}${path}`, fetcher);
  if (outcome.kind === "not-modified") throw new Error("nothing was read");
  return outcome.kind === "failure" ? outcome.failure.error.code : outcome.arrival;
}

const RUSSIAN = pageOf("На границе погибли 24 человека", "Не менее 24 человек погибли, сообщил минздрав.");

/** Cyrillic in a one-byte encoding, which Node does not write. */
function inCyrillic(words: string, encoding: string): Uint8Array {
  const bytes = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  for (let byte = 0; byte < 256; byte += 1) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...words], (letter) => bytes.get(letter) ?? 63);
}

describe("the encoding of a page", () => {
  test.each([
    ["the server's word", "koi8-r", "text/html; charset=koi8-r", ""],
    ["the server's word in quotation marks", "windows-1251", 'text/html; charset="windows-1251"', ""],
    ["the page's own where the server has none", "koi8-r", "text/html", '<meta charset="koi8-r">'],
    [
      "the page's own where the server says UTF-8 and it is not",
      "koi8-r",
      "text/html; charset=utf-8",
      '<meta charset="koi8-r">',
    ],
    ["the bytes where nobody says", "windows-1251", "text/html", ""],
    [
      "the bytes where the server names one that does not exist",
      "windows-1251",
      "text/html; charset=klingon",
      "",
    ],
  ])("is %s", async (_, encoding, type, meta) => {
    const html = RUSSIAN.replace("<head>", `<head>${meta}`);
    site.put("/a", inCyrillic(html, encoding), { "content-type": type });
    expect(await read("/a")).toMatchObject({ report: { title: "На границе погибли 24 человека" } });
  });

  test("is UTF-8 where every byte fits, whatever the server says", async () => {
    site.put("/a", RUSSIAN, { "content-type": "text/html; charset=iso-8859-1" });
    expect(await read("/a")).toMatchObject({ report: { title: "На границе погибли 24 человека" } });
  });
});

describe("what stands at an address", () => {
  test("is known by it, without fragment and tracking, and whatever it calls itself", async () => {
    const html = pageOf("Title here", "Words.").replace(
      "<head>",
      '<head><link rel="canonical" href="https://other.example/x">',
    );
    site.put("/a", html);
    const [one, other] = [await read("/a?utm_source=feed&fbclid=1#top"), await read("/a")];
    if (typeof one === "string" || typeof other === "string") throw new Error();
    expect(one.report.id).toBe(other.report.id);
    expect(one.report.url).toBe(`${site.at}/a`);
    expect(one.capture).toMatchObject({ status: 200, agent: "tollbook/test (+https://desk.example)" });
    expect(one.bytes).toEqual(one.capture?.bytes);
  });

  test("may be plain text, JSON, or a page that is called text", async () => {
    site.put("/text", "Six killed in Goma\n\nSix people were killed.", { "content-type": "text/plain" });
    site.put("/json", JSON.stringify({ title: "T", text: "Six people were killed." }), {
      "content-type": "application/json",
    });
    site.put("/page", pageOf("A page", "Words."), { "content-type": "text/plain" });
    expect(await read("/text")).toMatchObject({ report: { title: "Six killed in Goma" } });
    expect(await read("/json")).toMatchObject({ report: { title: "T", text: "Six people were killed." } });
    expect(await read("/page")).toMatchObject({ report: { title: "A page" } });
  });

  test("is no report where it is a picture, or nothing", async () => {
    site.put("/picture", Buffer.from([0x89, 0x50, 0x4e, 0x47]), { "content-type": "image/png" });
    site.put("/called", Buffer.from([0x89, 0x50, 0x4e, 0x47]), { "content-type": "text/html" });
    site.put("/empty", "");
    expect(await read("/picture")).toBe("fetch/not-a-report");
    expect(await read("/called")).toBe("input/binary");
    expect(await read("/empty")).toBe("input/empty");
  });

  test("a feed is told from a page by what it holds, and gives what it holds", async () => {
    const feed =
      "<rss version='2.0'><channel><title>D</title><item><title>Six killed</title><link>/six</link></item></channel></rss>";
    site.put("/feed", feed, { "content-type": "text/html" });
    site.put("/page", pageOf("A page", "Words."), { "content-type": "application/rss+xml" });
    const look = await lookAt(`${site.at}/feed`, fetcher);
    if (look.kind !== "listing") throw new Error(look.kind);
    expect(look.listing).toMatchObject({ entries: [{ address: `${site.at}/six` }] });
    const reports = [];
    for await (const one of readListing(look.listing, `${site.at}/feed`)) reports.push(one);
    expect(reports).toMatchObject([{ report: { title: "Six killed", url: `${site.at}/six` } }]);
    expect(site.asked).toEqual(["/robots.txt", "/feed"]);
  });
});
