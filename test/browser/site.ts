import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A site of one article that wants to run, load and lead away. */
export interface Site {
  readonly address: string;
  /** The paths it was asked for. */
  readonly asked: readonly string[];
  /** How many the article says were killed. */
  killed: number;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (request.url !== "/article") {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(articleOf(site.killed));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const site: Site = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    killed: 9,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return site;
}

const articleOf = (
  killed: number,
): string => `<!doctype html><html lang="en"><head><title>Shelling near Khorog</title>
<meta property="article:published_time" content="2024-06-03"><meta http-equiv="refresh" content="1;url=/away">
<link rel="stylesheet" href="/style.css"><link rel="preload" href="/early.js" as="script"><link rel="icon" href="/icon.png">
<script src="/script.js"></script><style>@import "/more.css"; body { background: url(/back.png) }</style></head>
<body onload="window.ran=1"><article><h1>Shelling near Khorog</h1>
<p onclick="window.ran=1">At least ${killed} people were killed near Khorog in Tajikistan, the Interior Ministry said on 3 June 2024.</p>
<p>The shelling began before dawn and went on for hours, people of the village said. <img src="/picture.png" onerror="window.ran=1">
<a href="/next">Next</a><svg onload="window.ran=1"></svg><iframe src="/frame"></iframe></p>
<p>Roads to the village were closed by snow and by the army, which gave no reason for it on Monday.</p></article></body></html>`;
