import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FetcherOptions } from "./fetcher.js";

/** A site on loopback, for tests: what it answers, and what it was asked. */

export type Route = (request: IncomingMessage, response: ServerResponse) => void;

export interface Site {
  /** "http://127.0.0.1:PORT", without a slash at the end. */
  readonly at: string;
  readonly port: number;
  /** The paths asked for, in order. */
  readonly asked: string[];
  readonly routes: Map<string, Route>;
  /** A page, or another text, at a path. */
  put(path: string, body: string | Uint8Array, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

/** A path that is not there is answered 404, robots.txt too. */
export async function openSite(host = "127.0.0.1"): Promise<Site> {
  const routes = new Map<string, Route>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    response.on("error", () => {});
    const route = routes.get(path) ?? routes.get(path.split("?")[0] ?? "");
    if (route !== undefined) return route(request, response);
    response.writeHead(404, { "content-type": "text/plain" });
    response.end("nothing here");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    at: `http://${host}:${port}`,
    port,
    asked,
    routes,
    put(path, body, headers = {}) {
      routes.set(path, (_, response) => {
        response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers });
        response.end(body);
      });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A fetcher's options for loopback: no pace, short waits. */
export function quickly(more: Partial<FetcherOptions> = {}): FetcherOptions {
  return {
    agent: "tollbook/test (+https://desk.example)",
    now: () => "2026-01-02T03:04:05.000Z",
    stop: new AbortController().signal,
    pace: 0,
    allows: () => true,
    ...more,
    limits: { wait: 0.01, seconds: 2, wholeSeconds: 3, bytes: 300_000, ...more.limits },
  };
}

const PARAGRAPH =
  "The ministry said, on Sunday evening, that the count had not changed, and that it would speak again.";

/** A page of a newspaper, plain but whole. */
export function pageOf(title: string, lead: string, published = "2022-09-18T10:00:00Z"): string {
  return `<!doctype html><html lang="en"><head><title>${title} | The Daily</title>
<meta property="og:site_name" content="The Daily"><meta property="article:published_time" content="${published}">
</head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav><main><article><h1>${title}</h1><p>${lead}</p>
${`<p>${PARAGRAPH}</p>\n`.repeat(4)}</article></main><footer>All rights reserved</footer></body></html>`;
}
