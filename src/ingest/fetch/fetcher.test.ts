import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TollbookError } from "../../domain/error.js";
import type { Answer, Fetcher, FetcherOptions } from "./fetcher.js";
import { openFetcher } from "./open-fetcher.js";
import { openSite, quickly, type Site } from "./samples.js";

let site: Site;
const open: Fetcher[] = [];
beforeEach(async () => {
  site = await openSite();
});
afterEach(async () => {
  for (const fetcher of open.splice(0)) await fetcher.close();
  await site.close();
});

function fetcherOf(more: Partial<FetcherOptions> = {}): Fetcher {
  const fetcher = openFetcher(quickly(more));
  open.push(fetcher);
  return fetcher;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof TollbookError) return error.code;
  throw new Error(`no TollbookError: ${String(error)}`);
}

function bodyOf(answer: Answer): string {
  if (answer.kind !== "fetched") throw new Error("nothing was fetched");
  return new TextDecoder().decode(answer.capture.bytes);
}

const ask = (path: string, more: Partial<FetcherOptions> = {}) => fetcherOf(more).fetch(`${site.at}${path}`);

describe("a page is fetched", () => {
  test("with address, status, headers, time, agent and bytes as they came", async () => {
    site.put("/a", "<p>24 killed", { "x-made-by": "test", etag: '"1"' });
    const answer = await ask("/a");
    expect(answer).toMatchObject({
      kind: "fetched",
      capture: { url: `${site.at}/a`, status: 200, at: "2026-01-02T03:04:05.000Z" },
      validators: { url: `${site.at}/a`, etag: '"1"', lastModified: null },
    });
    if (answer.kind !== "fetched") return;
    expect(answer.capture.headers).toContainEqual(["x-made-by", "test"]);
    expect(answer.capture.agent).toBe("tollbook/test (+https://desk.example)");
    expect(bodyOf(answer)).toBe("<p>24 killed");
  });

  test("the server hears who asks, and gets no cookie", async () => {
    let heard: Record<string, unknown> = {};
    site.routes.set("/a", (request, response) => {
      heard = request.headers;
      response.setHeader("set-cookie", "id=1");
      response.end("x");
    });
    const fetcher = fetcherOf();
    await fetcher.fetch(`${site.at}/a`);
    await fetcher.fetch(`${site.at}/a`);
    expect(heard["user-agent"]).toBe("tollbook/test (+https://desk.example)");
    expect(heard.cookie).toBeUndefined();
    expect(heard.referer).toBeUndefined();
  });

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
  ] as const)("packed as %s", async (encoding, pack) => {
    site.put("/a", pack("24 killed ".repeat(1000)), { "content-encoding": encoding });
    expect(bodyOf(await ask("/a"))).toBe("24 killed ".repeat(1000));
  });

  test("redirects are followed, and the last address counts", async () => {
    site.routes.set("/old", (_, response) => response.writeHead(301, { location: "new?x=1" }).end());
    site.put("/new?x=1", "there");
    expect(await ask("/old")).toMatchObject({ capture: { url: `${site.at}/new?x=1` } });
  });
});

describe("what changed since", () => {
  test("is asked with the validators of the address, and 304 brings no body", async () => {
    site.routes.set("/a", (request, response) => {
      if (request.headers["if-none-match"] === '"7"') response.writeHead(304).end();
      else
        response.writeHead(200, { etag: '"7"', "last-modified": "Sun, 18 Sep 2022 10:00:00 GMT" }).end("x");
    });
    const fetcher = fetcherOf();
    const first = await fetcher.fetch(`${site.at}/a`);
    if (first.kind !== "fetched") throw new Error("nothing was fetched");
    expect(await fetcher.fetch(`${site.at}/a`, first.validators)).toEqual({ kind: "not-modified" });
    const elsewhere = { ...first.validators, url: `${site.at}/b` };
    expect((await fetcher.fetch(`${site.at}/a`, elsewhere)).kind).toBe("fetched");
  });
});

describe("politeness", () => {
  test("robots.txt is asked for once, and what it forbids is not fetched", async () => {
    site.put("/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: Tollbook\nDisallow: /closed\n");
    site.put("/closed/a", "x");
    site.put("/open/a", "x");
    const fetcher = fetcherOf();
    expect(await codeOf(fetcher.fetch(`${site.at}/closed/a`))).toBe("fetch/robots");
    expect((await fetcher.fetch(`${site.at}/open/a`)).kind).toBe("fetched");
    expect(site.asked).toEqual(["/robots.txt", "/open/a"]);
  });

  test("a redirect to what robots.txt forbids is not followed", async () => {
    site.put("/robots.txt", "User-agent: *\nDisallow: /closed\n");
    site.routes.set("/a", (_, response) => response.writeHead(302, { location: "/closed" }).end());
    expect(await codeOf(ask("/a"))).toBe("fetch/robots");
    expect(site.asked).not.toContain("/closed");
  });

  test("where robots.txt fails with a server's error, nothing is fetched", async () => {
    site.routes.set("/robots.txt", (_, response) => response.writeHead(503).end());
    site.put("/a", "x");
    expect(await codeOf(ask("/a"))).toBe("fetch/status");
    expect(new Set(site.asked)).toEqual(new Set(["/robots.txt"]));
  });

  test("requests to one host are apart", async () => {
    site.put("/a", "x");
    site.put("/b", "x");
    const fetcher = fetcherOf({ pace: 0.15 });
    const started = performance.now();
    await Promise.all([fetcher.fetch(`${site.at}/a`), fetcher.fetch(`${site.at}/b`)]);
    expect(site.asked).toHaveLength(3);
    // the third request may not begin before twice the pace is over
    expect(performance.now() - started).toBeGreaterThanOrEqual(300);
  });

  test("a busy server is asked again, after what it asks for", async () => {
    let asked = 0;
    site.routes.set("/a", (_, response) => {
      asked += 1;
      if (asked < 3) response.writeHead(asked === 1 ? 429 : 503, { "retry-after": "0" }).end();
      else response.end("at last");
    });
    expect(bodyOf(await ask("/a"))).toBe("at last");
  });

  test("a server that asks for an hour is not waited for, and the error says so", async () => {
    site.routes.set("/a", (_, response) => response.writeHead(503, { "retry-after": "3600" }).end());
    await expect(ask("/a")).rejects.toMatchObject({
      code: "fetch/status",
      details: { status: 503, after: 3600 },
    });
    expect(site.asked.filter((path) => path === "/a")).toHaveLength(1);
  });

  test("what is not there is not asked for again", async () => {
    expect(await codeOf(ask("/nothing"))).toBe("fetch/status");
    expect(site.asked.filter((path) => path === "/nothing")).toHaveLength(1);
  });

  test("a connection that breaks off is tried again", async () => {
    let asked = 0;
    site.routes.set("/a", (request, response) => {
      asked += 1;
      if (asked === 1) request.socket.destroy();
      else response.end("whole");
    });
    expect(bodyOf(await ask("/a"))).toBe("whole");
  });

  test("a stop ends the waiting", async () => {
    const stop = new AbortController();
    site.routes.set("/a", (_, response) => {
      response.writeHead(503, { "retry-after": "50" }).end();
      setTimeout(() => stop.abort(), 20);
    });
    expect(await codeOf(ask("/a", { stop: stop.signal }))).toBe("fetch/stopped");
  });
});

describe("hostile answers end within the limits", () => {
  test("a body without end", async () => {
    site.routes.set("/a", (_, response) => {
      const more = () => {
        while (response.writable && response.write("x".repeat(65_536)));
      };
      response.on("drain", more);
      more();
    });
    expect(await codeOf(ask("/a"))).toBe("fetch/too-large");
  });

  test.each([
    ["gzip", 50_000_000, gzipSync],
    ["br", 5_000_000, brotliCompressSync],
  ] as const)("a bomb, packed as %s", async (encoding, size, pack) => {
    site.put("/a", pack(Buffer.alloc(size)), { "content-encoding": encoding });
    expect(await codeOf(ask("/a"))).toBe("fetch/too-large");
  });

  test("a bomb within a bomb, and one packed thrice", async () => {
    const twice = gzipSync(gzipSync(Buffer.alloc(80_000_000)));
    site.put("/two", twice, { "content-encoding": "gzip, gzip" });
    site.put("/three", gzipSync(twice), { "content-encoding": "gzip, gzip, gzip" });
    expect(await codeOf(ask("/two"))).toBe("fetch/too-large");
    expect(await codeOf(ask("/three"))).toBe("fetch/broken");
  });

  test("a length that is too large already", async () => {
    site.routes.set("/a", (_, response) => {
      response.writeHead(200, { "content-length": "999999999" });
      response.write("x");
    });
    expect(await codeOf(ask("/a"))).toBe("fetch/too-large");
  });

  test("a body that trickles, and headers that never come", async () => {
    site.routes.set("/slow", (_, response) => {
      response.write("<p>");
      const timer = setInterval(() => response.write("."), 50);
      response.on("close", () => clearInterval(timer));
    });
    site.routes.set("/mute", () => {});
    const limits = { tries: 1, seconds: 0.3, wholeSeconds: 0.6 };
    expect(await codeOf(ask("/slow", { limits }))).toBe("fetch/timeout");
    expect(await codeOf(ask("/mute", { limits }))).toBe("fetch/timeout");
  });

  test("what says it is packed and is not", async () => {
    site.put("/a", "<p>plain", { "content-encoding": "gzip" });
    site.put("/b", "<p>plain", { "content-encoding": "lzw" });
    expect(await codeOf(ask("/a"))).toBe("fetch/broken");
    expect(await codeOf(ask("/b"))).toBe("fetch/broken");
  });

  test("redirects in a circle", async () => {
    site.routes.set("/a", (_, response) => response.writeHead(302, { location: "/b" }).end());
    site.routes.set("/b", (_, response) => response.writeHead(302, { location: "/a" }).end());
    expect(await codeOf(ask("/a"))).toBe("fetch/redirects");
  });

  test("a robots.txt of ten thousand names and as many rules is read in no time", async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `User-agent: r${index}\n`).join("");
    const rules = Array.from({ length: 10_000 }, (_, index) => `Disallow: /p${index}*x\n`).join("");
    site.put("/robots.txt", `${names}${rules}User-agent: *\nDisallow: /no`);
    site.put("/p1x", "x");
    expect((await ask("/p1x", { limits: { bytes: 600_000 } })).kind).toBe("fetched");
    expect(await codeOf(ask("/no"))).toBe("fetch/robots");
  });
});

describe("addresses that are not of the public net", () => {
  const reached = () => site.asked.length > 0;
  const publicOnly = { allows: undefined } as unknown as Partial<FetcherOptions>;

  test.each([
    "127.0.0.1",
    "localhost",
    "2130706433",
    "0x7f.1",
    "[::ffff:127.0.0.1]",
    "[::1]",
    "0.0.0.0",
    "[::]",
  ])("%s is refused before a word is said", async (host) => {
    const { allows: _, ...options } = quickly(publicOnly);
    const fetcher = openFetcher(options);
    open.push(fetcher);
    expect(await codeOf(fetcher.fetch(`http://${host}:${site.port}/`))).toBe("fetch/private-address");
    expect(reached()).toBe(false);
  });

  test("a name that resolves to one, or to one among others", async () => {
    const { allows: _, ...options } = quickly({
      resolve: async (host) => [
        ...(host === "mixed.example" ? [{ address: "93.184.216.34", family: 4 }] : []),
        { address: "169.254.169.254", family: 4 },
      ],
    });
    const fetcher = openFetcher(options);
    open.push(fetcher);
    for (const host of ["meta.example", "mixed.example"])
      expect(await codeOf(fetcher.fetch(`http://${host}/latest`))).toBe("fetch/private-address");
  });

  // the allowed address stands in for a public one
  const allows = (address: string) => address === "127.0.0.1";

  test("a redirect to one, by number or by name", async () => {
    const inner = await openSite("127.0.0.2");
    inner.put("/secret", "x");
    for (const [path, host] of [
      ["/number", "127.0.0.2"],
      ["/name", "inner.example"],
    ])
      site.routes.set(path ?? "", (_, response) =>
        response.writeHead(302, { location: `http://${host}:${inner.port}/secret` }).end(),
      );
    const resolve = async () => [{ address: "127.0.0.2", family: 4 }];
    for (const path of ["/number", "/name"])
      expect(await codeOf(ask(path, { allows, resolve }))).toBe("fetch/private-address");
    expect(inner.asked).toEqual([]);
    await inner.close();
  });

  test("a name that resolves to another address the second time", async () => {
    const inner = await openSite("127.0.0.2");
    let times = 0;
    const resolve = async () => {
      times += 1;
      return [{ address: times % 2 === 1 ? "127.0.0.1" : "127.0.0.2", family: 4 }];
    };
    site.put("/a", "outer", { connection: "close" });
    site.put("/robots.txt", "", { connection: "close" });
    const fetcher = fetcherOf({ allows, resolve, limits: { tries: 1 } });
    const address = `http://turncoat.example:${site.port}/a`;
    const outcomes = [];
    for (let round = 0; round < 4; round += 1)
      outcomes.push(await fetcher.fetch(address).then(bodyOf, (error: TollbookError) => error.code));
    expect(new Set(outcomes)).toEqual(new Set(["outer", "fetch/private-address"]));
    expect(inner.asked).toEqual([]);
    await inner.close();
  });

  test("other schemes, and addresses with passwords", async () => {
    for (const address of [
      "file:///etc/passwd",
      "ftp://x.example/a",
      "http://me:secret@x.example/",
      "http://",
      "x",
    ])
      expect(await codeOf(fetcherOf().fetch(address))).toBe("fetch/bad-address");
    site.routes.set("/a", (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end());
    expect(await codeOf(ask("/a"))).toBe("fetch/bad-address");
  });
});
