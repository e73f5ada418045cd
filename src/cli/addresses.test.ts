import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSite, pageOf, type Site } from "../ingest/fetch/samples.js";
import { workplace } from "./samples.js";

const { clear, running, tollbook, write } = workplace();
const TITLE = "Border clashes kill 24";
const LEAD = "At least 24 people were killed on the Kyrgyz side, the Kyrgyz Health Ministry said on Sunday.";
const LATER = "At least 46 people were killed on the Kyrgyz side, the Kyrgyz Health Ministry said on Monday.";

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());
afterAll(clear);

const read = (book: string, ...more: readonly string[]) =>
  running(["read", ...more, "--allow-private", "--pace", "0", "--book", book]).ended;

describe("tollbook read with an address", () => {
  test("reads the report there, once, and asks the second time only what changed", async () => {
    site.routes.set("/item", (request, response) => {
      if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { "content-type": "text/html", etag: '"1"' }).end(pageOf(TITLE, LEAD));
    });
    const first = await read("once.db", `${site.at}/item?utm_source=x`);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toContain("1 report read, 0 already known, 0 failed.");
    expect(first.out).toContain("killed, Kyrgyzstan: 24+");
    const again = await read("once.db", `${site.at}/item?utm_source=x`);
    expect(again.out).toBe("0 reports read, 1 already known, 0 failed.\n");
    expect(tollbook(["claims", "--book", "once.db"]).out).toContain("At least 24 people were killed");
    expect(tollbook(["verify", "--book", "once.db"]).code).toBe(0);
  });

  test("a changed text is a new version: the ledger uses the newer, both stay, and it says what changed", async () => {
    site.put("/item", pageOf(TITLE, LEAD));
    await read("versions.db", `${site.at}/item`);
    site.put("/item", pageOf(TITLE, LATER));
    const { out } = await read("versions.db", `${site.at}/item`);
    expect(out).toMatch(/^Version 2 of “Border clashes kill 24”/u);
    expect(out.replace(/\s+/gu, " ")).toMatch(/changed: text; \d claims? gone; \d claims? new\./u);
    expect(out).toMatch(/^ {2}- killed, .*“At least 24/mu);
    expect(out).toMatch(/^ {2}\+ killed, .*“At least 46/mu);
    expect(out).toContain("1 report read (1 in a new version), 0 already known, 0 failed.");
    const ledger = tollbook(["ledger", "--book", "versions.db"]).out;
    expect(ledger).toContain("46");
    expect(tollbook(["verify", "--book", "versions.db"]).out).toMatch(/2 versions|holds/u);
    // the correction is taken back: what stands there now counts
    site.put("/item", pageOf(TITLE, LEAD));
    const back = await read("versions.db", `${site.at}/item`);
    expect(back.out).toMatch(/^Version 3 of/u);
    expect(tollbook(["claims", "--book", "versions.db"]).out).toContain("At least 24");
  });

  test("with --json the versions and what is unchanged are told", async () => {
    site.put("/item", pageOf(TITLE, LEAD), { etag: '"1"' });
    const first = JSON.parse((await read("json.db", `${site.at}/item`, "--json")).out);
    expect(first.reports).toMatchObject([{ status: "new", version: 1, changed: [] }]);
    site.routes.set("/item", (_, response) => response.writeHead(304).end());
    const second = JSON.parse((await read("json.db", `${site.at}/item`, "--json")).out);
    expect(second).toMatchObject({
      reports: [],
      unchanged: [{ id: first.reports[0].id, origin: `${site.at}/item` }],
    });
  });

  test("files and addresses together, and a failure beside them", async () => {
    site.put("/item", pageOf(TITLE, LEAD));
    const file = write("six.txt", "Six soldiers were killed in Goma on Monday, the army said.");
    const { code, out, err } = await read("both.db", file, `${site.at}/none`, `${site.at}/item`);
    expect(code).toBe(1);
    expect(out).toContain("2 reports read, 0 already known, 1 failed.");
    expect(err).toMatch(new RegExp(`^fetch/status: ${site.at}/none answered 404`, "mu"));
  });

  test("loopback is refused unless it is allowed, and nothing is asked of it", async () => {
    const { code, err } = await running(["read", `${site.at}/item`, "--book", "refused.db"]).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^fetch\/private-address: .* leads to 127\.0\.0\.1, which is not/u);
    expect(site.asked).toEqual([]);
  });

  test("the host hears the contact, from the option or the environment", async () => {
    let agent = "";
    site.routes.set("/item", (request, response) => {
      agent = request.headers["user-agent"] ?? "";
      response.end(pageOf(TITLE, LEAD));
    });
    await read("contact.db", `${site.at}/item`, "--contact", "https://desk.example/about");
    expect(agent).toMatch(/^tollbook\/\d+\.\d+\.\d+ \(\+https:\/\/desk\.example\/about\)$/u);
  });

  test("a wrong pace or contact is a wrong call", () => {
    for (const wrong of [
      ["--pace", "fast"],
      ["--pace", "-1"],
      ["--contact", "a b\r\nCookie: x"],
    ])
      expect(tollbook(["read", "x.txt", ...wrong])).toMatchObject({ code: 2 });
  });

  test("what a page refers to is not fetched, and nothing in it runs", async () => {
    const hostile = pageOf(TITLE, LEAD)
      .replace(
        "</head>",
        `<meta http-equiv="refresh" content="0;url=/next"><link rel="stylesheet" href="/a.css"><link rel="preload" href="/b">
       <script src="/a.js"></script><script>fetch("/run")</script><base href="/base/"></head>`,
      )
      .replace(
        "<article>",
        `<article><img src="/i.png" onerror="fetch('/err')"><iframe src="/frame"></iframe><video src="/v" poster="/p"></video>`,
      );
    site.put("/item", hostile);
    await read("hostile.db", `${site.at}/item`);
    expect(site.asked).toEqual(["/robots.txt", "/item"]);
  });
});
