// The desk's answers over a large book: what each screen asks, from 20 clients at once.
//   npm run build && node bench/desk.mjs [REPORTS] [BOOK]
// A book that is there already is used as it is. Each route is asked at many addresses (100 episodes, reports, words), first
// once each, when nothing is at hand, and then for five seconds by all clients.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { openBook } from "../dist/index.js";
import { generated } from "./generated-reports.mjs";

const REPORTS = Number(process.argv[2] ?? 100_000);
const folder = process.argv[3] === undefined ? mkdtempSync(join(tmpdir(), "tollbook-bench-")) : null;
const path = process.argv[3] ?? join(folder, "book.db");
const [CLIENTS, SECONDS, MANY] = [20, 5, 100];
const WORDS = [
  "killed",
  "ministry",
  "soldiers",
  "wounded",
  "kyrgyzstan",
  "friday",
  "army",
  "health",
  "sudan",
];

if (!existsSync(path)) await makeBook();
const program = fileURLToPath(new URL("../bin/tollbook.js", import.meta.url));
const server = spawn(process.execPath, [program, "serve", "--book", path, "--port", "0"], {
  stdio: ["ignore", "pipe", "ignore"],
});
try {
  await measure(await addressOf(server));
} finally {
  server.kill("SIGINT");
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
}

async function makeBook() {
  const book = await openBook(path, { now: () => "2026-01-01T00:00:00Z", create: true });
  let lot = [];
  for (const report of generated(REPORTS)) {
    lot.push({ report, origin: "bench" });
    if (lot.length < 500) continue;
    await book.addMany(lot);
    lot = [];
  }
  await book.addMany(lot);
  await book.close();
}

function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (words) => {
      said += words;
      const found = /http:\/\/[^\s]+\//u.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.on("close", (code) => reject(new Error(`serve ended with ${code}`)));
  });
}

async function measure(address) {
  const get = async (route) => (await fetch(`${address}${route}`)).json();
  console.log(
    `### The desk's answers\n\n${CLIENTS} clients at once, ${SECONDS} seconds a line, milliseconds.\n`,
  );
  console.log(
    "| what | at how many addresses | first time, median / slowest | answers a second | median | 97.5 of 100 within |",
  );
  console.log("|---|---|---|---|---|---|");
  const start = performance.now();
  const { items: episodes } = await get("api/episodes?limit=500");
  const opening = performance.now() - start;
  const { items: reports } = await get("api/reports?limit=500");
  const some = (items) =>
    items
      .filter((_, at) => at % Math.ceil(items.length / MANY) === 0)
      .map(({ id }) => encodeURIComponent(id));
  const ids = some(episodes);
  const screens = {
    "the desk's page": [""],
    "list of episodes": [
      "api/episodes",
      "api/episodes?sort=toll",
      "api/episodes?sort=oldest",
      "api/episodes?q=sudan",
    ],
    "an episode": ids.map((id) => `api/episodes/${id}`),
    "its history": ids.map((id) => `api/episodes/${id}/history`),
    "its chronicle": ids.map((id) => `api/episodes/${id}/chronicle`),
    "its places": ids.map((id) => `api/episodes/${id}/places`),
    "its copies": ids.map((id) => `api/episodes/${id}/copies`),
    "policies compared": ids.map((id) => `api/episodes/${id}/comparison`),
    "list of reports": ["api/reports", ...ids.map((id) => `api/reports?episode=${id}`)],
    "reports searched": WORDS.map((word) => `api/reports?q=${word}`),
    "claims searched": WORDS.map((word) => `api/claims?q=${word}`),
    "a report": some(reports).map((id) => `api/reports/${id}`),
    "review queue": [
      "api/review",
      "api/review?limit=100",
      ...ids.slice(0, 20).map((id) => `api/review?episode=${id}`),
    ],
    "log (never kept)": ["api/log", "api/log?kind=report/", "api/log?kind=decision/"],
    "two readers, signatures": ["api/assignments", "api/signatures"],
  };
  for (const [name, routes] of Object.entries(screens)) await row(address, name, routes);
  console.log(`\nThe first list after the server was started took ${(opening / 1000).toFixed(1)} s.`);
}

async function row(address, name, routes) {
  const first = [];
  for (const route of routes) {
    const start = performance.now();
    const answer = await fetch(`${address}${route}`);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${route} answered ${answer.status}`);
    first.push(performance.now() - start);
  }
  first.sort((a, b) => a - b);
  const told = await autocannon({
    ...{ url: address, connections: CLIENTS, duration: SECONDS },
    requests: routes.map((route) => ({ path: `/${route}` })),
  });
  if (told.non2xx + told.errors > 0)
    throw new Error(`${name}: ${told.non2xx} refused, ${told.errors} failed`);
  const { p50, p97_5 } = told.latency;
  console.log(
    `| ${name} | ${routes.length} | ${first[first.length >> 1].toFixed(0)} / ${first.at(-1).toFixed(0)} | ${Math.round(told.requests.average)} | ${p50} | ${p97_5} |`,
  );
}
