import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSite, pageOf, type Site } from "../ingest/fetch/samples.js";
import { workplace } from "./samples.js";

const { clear, running, tollbook, write } = workplace();
const days = (number: number) => `2022-09-${String(10 + number).padStart(2, "0")}`;
/** Without a number: what a title claims is not what is tested here. */
const titleOf = (number: number) => `Bulletin ${"ABCDEFGHIJKLMN"[number]} of the ministry`;
const toll = (number: number) =>
  pageOf(
    titleOf(number),
    `At least ${20 + number} people were killed on the Kyrgyz side, the Kyrgyz Health Ministry said.`,
    `${days(number)}T10:00:00Z`,
  );

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());
afterAll(clear);

/** A feed of the items so numbered, the newest first; a stamp makes an item a changed one. */
function feedOf(
  at: string,
  numbers: readonly number[],
  stamps: Readonly<Record<number, string>> = {},
): string {
  const items = [...numbers].reverse().map(
    (
      number,
    ) => `<item><title>Day ${number}</title><link>${at}/day/${number}</link><guid isPermaLink="false">day-${number}</guid>
      <pubDate>${new Date(`${stamps[number] ?? days(number)}T10:00:00Z`).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Daily</title>${items.join("")}</channel></rss>`;
}

function serveDays(numbers: readonly number[]): void {
  for (const number of numbers) site.put(`/day/${number}`, toll(number));
}

const OPTIONS = ["--allow-private", "--pace", "0"];
const watching = (book: string, ...more: readonly string[]) =>
  running(["watch", ...more, ...OPTIONS, "--book", book]);
const once = (book: string, ...more: readonly string[]) => watching(book, ...more, "--once").ended;

function reportsIn(book: string): { titles: string[]; lines: number } {
  const { episodes } = JSON.parse(tollbook(["episodes", "--json", "--book", book]).out);
  const verified = tollbook(["verify", "--book", book]);
  expect(verified.code).toBe(0);
  const ids = episodes.flatMap(({ reports }: { reports: string[] }) => reports);
  return { titles: ids, lines: Number(/(\d+) lines?/u.exec(verified.out)?.[1] ?? 0) };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe("tollbook watch --once", () => {
  test("reads what a feed newly lists, oldest first, and nothing twice", async () => {
    serveDays([1, 2, 3]);
    site.put("/feed", feedOf(site.at, [1, 2]), { "content-type": "application/rss+xml" });
    const first = await once("feed.db", `${site.at}/feed`);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d UTC: 2 reports read$/mu);
    expect(first.out).toContain("killed, Kyrgyzstan: 22+");
    expect(site.asked.filter((path) => path.startsWith("/day"))).toEqual(["/day/1", "/day/2"]);

    site.put("/feed", feedOf(site.at, [1, 2, 3]), { "content-type": "application/rss+xml" });
    const second = await once("feed.db", `${site.at}/feed`);
    expect(second.out).toContain("1 report read");
    expect(second.out).toContain("killed, Kyrgyzstan: 22+ → 23+ (risen)");
    expect(site.asked.filter((path) => path.startsWith("/day"))).toEqual(["/day/1", "/day/2", "/day/3"]);

    expect((await once("feed.db", `${site.at}/feed`)).out).toBe("");
    expect(reportsIn("feed.db").titles).toHaveLength(3);
  });

  test("an item that the feed says is changed is read again, as a new version", async () => {
    serveDays([1]);
    site.put("/feed", feedOf(site.at, [1]));
    await once("changed.db", `${site.at}/feed`);
    site.put("/day/1", toll(1).replaceAll("21 ", "46 "));
    expect((await once("changed.db", `${site.at}/feed`)).out).toBe("");
    site.put("/feed", feedOf(site.at, [1], { 1: "2022-09-20" }));
    const { out } = await once("changed.db", `${site.at}/feed`);
    expect(out).toMatch(/Version 2 of “Bulletin B of the ministry”/u);
    expect(out).toContain("21+ → 46+");
  });

  test("a page is watched, too", async () => {
    site.put("/live", toll(1), { etag: '"1"' });
    await once("page.db", `${site.at}/live`);
    site.put("/live", toll(2));
    expect((await once("page.db", `${site.at}/live`)).out).toMatch(/Version 2 of/u);
  });

  test("lists of feeds, in a file and at an address; a bad feed does not stop the others", async () => {
    serveDays([1, 2]);
    site.put("/good", feedOf(site.at, [1]));
    site.put("/also", feedOf(site.at, [2]));
    site.put("/broken", "<rss version='2.0'><channel><item>");
    const opml = (...paths: readonly string[]) =>
      `<opml version="2.0"><body>${paths.map((path) => `<outline xmlUrl="${site.at}${path}"/>`).join("")}</body></opml>`;
    const file = write("feeds.opml", opml("/broken", "/good", "/missing"));
    site.put("/list", opml("/also"), { "content-type": "text/x-opml" });
    const { code, out, err } = await once("many.db", file, `${site.at}/list`);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^fetch/status: ${site.at}/missing answered 404`, "mu"));
    expect(out).toContain(titleOf(1));
    expect(out).toContain(titleOf(2));
    expect(reportsIn("many.db").titles).toHaveLength(2);
  });

  test("what a feed says of a page without a date counts; an item without an address is read from the feed", async () => {
    site.put("/day/1", toll(1).replace(/<meta property="article:published_time"[^>]*>/u, ""));
    const flash =
      "<item><title>At least nine killed in Batken, Kyrgyz ministry says</title><description>At least nine people were killed in Batken, the Kyrgyz Health Ministry said.</description></item>";
    site.put("/feed", feedOf(site.at, [1]).replace("</channel>", `${flash}</channel>`));
    await once("dates.db", `${site.at}/feed`, "--json");
    const { claims } = JSON.parse(tollbook(["claims", "--json", "--book", "dates.db"]).out);
    expect(claims.map(({ asOf }: { asOf: string | null }) => asOf?.slice(0, 10))).toContain("2022-09-11");
    expect(JSON.stringify(claims)).toContain("nine people were killed");
  });

  test("what is not there is looked for three times, then left", async () => {
    site.put("/feed", feedOf(site.at, [1]));
    for (let round = 0; round < 3; round += 1) {
      await once("left.db", `${site.at}/feed`, "--every", "1s");
      await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** round));
    }
    const asked = () => site.asked.filter((path) => path === "/day/1").length;
    expect(asked()).toBe(3);
    expect((await once("left.db", `${site.at}/feed`, "--every", "1s")).code).toBe(0);
    expect(asked()).toBe(3);
  });

  test("nothing to watch, a wrong time and a wrong webhook are told", () => {
    const empty = write("empty.opml", "<opml version='2.0'><body><outline text='none'/></body></opml>");
    expect(tollbook(["watch", empty]).err).toMatch(/^watch\/nothing: /u);
    for (const wrong of [
      ["--every", "soon"],
      ["--every", "0s"],
      ["--webhook", "desk"],
    ])
      expect(tollbook(["watch", "https://x.example", ...wrong])).toMatchObject({ code: 2 });
  });
});

describe("a webhook", () => {
  test("gets what changed with the words behind it, and what it missed while it was away", async () => {
    const got: { reports: { title: string }[]; claims: { quote: string }[]; changes: object }[] = [];
    let answer = 500;
    const receiver = createServer((request, response) => {
      let body = "";
      request.on("data", (part) => (body += part));
      request.on("end", () => {
        if (answer === 200) got.push(JSON.parse(body));
        response.writeHead(answer).end();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
    const hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    serveDays([1, 2]);
    site.put("/feed", feedOf(site.at, [1]));
    const away = await once("hook.db", `${site.at}/feed`, "--webhook", hook);
    expect(away.err).toMatch(/^webhook\/failed: .*it answered 500/u);
    answer = 200;
    site.put("/feed", feedOf(site.at, [1, 2]));
    await once("hook.db", `${site.at}/feed`, "--webhook", hook);
    expect(got).toHaveLength(2);
    expect(got[0]?.reports[0]?.title).toBe(titleOf(1));
    expect(got[0]?.claims.map(({ quote }) => quote).join()).toContain("At least 21 people were killed");
    expect(got[1]?.changes).toMatchObject({
      figures: expect.arrayContaining([expect.objectContaining({ what: "risen" })]),
    });
    receiver.close();
  });
});

describe("a watch that goes on", () => {
  test("reads what comes, and ends well on SIGTERM", async () => {
    serveDays([1, 2]);
    site.put("/feed", feedOf(site.at, [1]));
    const { child, ended } = watching("on.db", `${site.at}/feed`, "--every", "1s");
    await until(() => site.asked.includes("/day/1"));
    site.put("/feed", feedOf(site.at, [1, 2]));
    await until(() => site.asked.includes("/day/2"));
    await until(() => site.asked.filter((path) => path === "/feed").length > 3);
    child.kill("SIGTERM");
    const { code, out, err } = await ended;
    expect(code).toBe(0);
    expect(err).toBe("Stopped. What was read is in the book; the same command goes on from there.\n");
    expect(out).toContain("22+");
    expect(reportsIn("on.db").titles).toHaveLength(2);
  });

  test("a feed that fails is left alone for longer each time, and comes back", async () => {
    let times = 0;
    serveDays([1]);
    site.routes.set("/feed", (_, response) => {
      times += 1;
      if (times < 2) response.writeHead(404).end();
      else response.end(feedOf(site.at, [1]));
    });
    const { child, ended } = watching("back.db", `${site.at}/feed`, "--every", "1s");
    await until(() => site.asked.includes("/day/1") && times > 2);
    child.kill("SIGINT");
    const { err } = await ended;
    expect(err).toContain("the next look is in 1 s.");
    expect(err).toContain("well again.");
  });

  test("kill -9, again and again: nothing is lost and nothing is there twice", async () => {
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
    serveDays(numbers);
    site.put("/feed", feedOf(site.at, numbers));
    const readPages = () => site.asked.filter((path) => path.startsWith("/day")).length;
    for (let round = 1; round <= 3; round += 1) {
      const before = readPages();
      const { child, ended } = watching("kill.db", `${site.at}/feed`, "--every", "1s");
      await until(() => readPages() >= Math.min(before + 3, numbers.length));
      child.kill("SIGKILL");
      await ended;
    }
    const last = await once("kill.db", `${site.at}/feed`);
    expect(last.code).toBe(0);
    const { titles } = reportsIn("kill.db");
    expect(titles).toHaveLength(12);
    expect(new Set(titles).size).toBe(12);
    // each page was asked for once, but for the one under way at each kill
    expect(readPages()).toBeLessThanOrEqual(12 + 3);
    // what was read before a kill and not yet told is told after it
    expect(last.out).toContain("killed, Kyrgyzstan: 32+");
  });
});
