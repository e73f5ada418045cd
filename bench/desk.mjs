// The desk's answers over a large book: what each screen asks, from 20 clients at once, and the first page in a browser.
//   npm run build && node bench/desk.mjs [REPORTS] [BOOK]
// A book that is there already is used as it is. Each route is asked at many addresses: first by 20 clients who look at
// an answer for a second before each asks for something else, of any screen, that nobody has asked for before; then, of a
// server started anew, each once by 20 clients who wait for nothing, screen by screen; then again and again for five
// seconds. Nothing is changed in between.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openBook } from "../dist/index.js";
import { generated } from "./generated-reports.mjs";
import { randomOf } from "./random.mjs";

const REPORTS = Number(process.argv[2] ?? 100_000);
const folder = process.argv[3] === undefined ? mkdtempSync(join(tmpdir(), "tollbook-bench-")) : null;
const path = process.argv[3] ?? join(folder, "book.db");
const [CLIENTS, SECONDS, MANY] = [20, 5, 200];
/** Milliseconds for which a client looks at an answer. */
const LOOKING = 1_000;
const WORDS = [
  ...["killed", "ministry", "soldiers", "wounded", "kyrgyzstan", "friday", "army", "health", "sudan"],
  ...["emergencies", "wire", "pakistan", "defence", "near", "another", "chad", "india", "interior", "rises"],
];
const PROGRAM = fileURLToPath(new URL("../bin/tollbook.js", import.meta.url));
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });

if (!existsSync(path)) await makeBook();
try {
  console.log("### The desk's answers\n");
  await firstPage();
  const lookedAt = await withServer(async (address, server) => {
    await settled(address, server);
    return await lookAround(address, await screensOf(address));
  });
  await withServer(async (address, server) => {
    await settled(address, server);
    await measure(address, server, lookedAt);
  });
} finally {
  agent.destroy();
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

async function withServer(use) {
  const server = spawn(process.execPath, [PROGRAM, "serve", "--book", path, "--port", "0"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise((resolve) => server.on("close", resolve));
  try {
    return await use(await addressOf(server), server);
  } finally {
    server.kill("SIGINT");
    await ended;
  }
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

/** Seconds of processor time of a process, all threads. */
function processorTime({ pid }) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** A server that has just started gets ready beside its answers: what it takes for that is not what an answer takes. */
async function settled(address, server) {
  const start = performance.now();
  await ask(`${address}api/episodes`);
  await pause(6_000);
  for (let before = -1, now = processorTime(server); now - before > 0.3; now = processorTime(server)) {
    before = now;
    await pause(2_000);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `Ready ${seconds} s after it began to listen, ${processorTime(server).toFixed(1)} s of processor time.\n`,
  );
}

function ms(value) {
  return value < 9.95 ? value.toFixed(1) : Math.round(value).toLocaleString("en");
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return `${ms(at(sorted, 0.5))} / ${ms(at(sorted, 0.95))}`;
}

/** From a start to the first rows: the first time lists are made, where they are not kept yet; then of servers started anew. */
async function firstPage() {
  console.log("| the first page | |\n|---|---|");
  const made = await withServer(async (address, server) => {
    const start = performance.now();
    await ask(`${address}api/episodes`);
    return { clock: performance.now() - start, processor: processorTime(server) };
  });
  console.log(
    `| first list of the first server, with what it had to make | ${ms(made.clock)} ms, ${made.processor.toFixed(1)} s of processor time since its start |`,
  );
  const lists = [];
  for (let n = 0; n < 5; n++)
    lists.push(
      await withServer(async (address) => {
        const start = performance.now();
        await ask(`${address}api/episodes`);
        return performance.now() - start;
      }),
    );
  console.log(`| first list of servers started after it, median / slowest of 5 | ${slowest(lists)} ms |`);
  if (CHROMIUM === undefined) return console.log("| in a browser | no Chromium here |");
  const { chromium } = await import("playwright-core");
  const seen = [];
  for (let n = 0; n < 5; n++)
    await withServer(async (address) => {
      const browser = await chromium.launch({
        executablePath: CHROMIUM,
        args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
      });
      try {
        const page = await browser.newPage();
        // told by the page itself, once the rows were painted
        await page.addInitScript(() => {
          const look = () => {
            if (document.querySelector("ol.episodes li") === null) requestAnimationFrame(look);
            else
              requestAnimationFrame(() => {
                globalThis.rowsSeen = performance.now();
              });
          };
          requestAnimationFrame(look);
        });
        await page.goto(address);
        await page.waitForFunction(() => globalThis.rowsSeen !== undefined, null, { timeout: 120_000 });
        seen.push(await page.evaluate(() => globalThis.rowsSeen));
      } finally {
        await browser.close();
      }
    });
  console.log(
    `| rows on the screen of Chromium, from the address to the paint, server and browser just started | ${slowest(seen)} ms |\n`,
  );
}

function slowest(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return `${ms(at(sorted, 0.5))} / ${ms(sorted.at(-1))}`;
}

/** Addresses of every screen. */
async function screensOf(address) {
  const { items: episodes } = await ask(`${address}api/episodes?limit=500`, true);
  const { items: reports } = await ask(`${address}api/reports?limit=500`, true);
  const some = (items, many = MANY) =>
    items
      .filter((_, at) => at % Math.ceil(items.length / many) === 0)
      .map(({ id }) => encodeURIComponent(id));
  const ids = some(episodes);
  const limits = (route, many) =>
    Array.from(
      { length: many },
      (_, n) => `${route}${route.includes("?") ? "&" : "?"}limit=${50 - (n % 40)}`,
    );
  const of = (what) => ids.map((id) => `api/episodes/${id}${what}`);
  const days = Array.from({ length: 40 }, (_, n) => `20${14 + (n % 9)}-0${1 + (n % 9)}-${10 + (n % 18)}`);
  return {
    "the desk's page": [""],
    "list of episodes": ["newest", "oldest", "toll"].flatMap((sort) =>
      limits(`api/episodes?sort=${sort}`, 40),
    ),
    "episodes searched": ["sudan", "india 2018", "march", "zhadir", "kyrgyzstan"].flatMap((q) =>
      limits(`api/episodes?q=${encodeURIComponent(q)}`, 20),
    ),
    "episodes as of a day": days.map((day) => `api/episodes?asOf=${day}`),
    "an episode": of(""),
    "its history": of("/history"),
    "its chronicle": of("/chronicle"),
    "its places": of("/places"),
    "its copies": of("/copies"),
    "policies compared": of("/comparison"),
    "list of reports": [...limits("api/reports", 20), ...ids.map((id) => `api/reports?episode=${id}`)],
    "reports searched": WORDS.map((word) => `api/reports?q=${word}`),
    "claims searched": WORDS.map((word) => `api/claims?q=${word}`),
    "a report": some(reports).map((id) => `api/reports/${id}`),
    "review queue": [
      ...limits("api/review", 20),
      ...ids.slice(0, 100).map((id) => `api/review?episode=${id}`),
    ],
    log: ["", "kind=report/", "kind=decision/", "kind=import/"].flatMap((kind) =>
      limits(`api/log?${kind}`, 20),
    ),
    "two readers, signatures (never kept)": ["api/assignments", "api/signatures"],
  };
}

/** Clients who look at what they see: the times of each screen's answers, none of which was at hand. */
async function lookAround(address, screens) {
  const asked = Object.entries(screens).flatMap(([name, routes]) => routes.map((route) => ({ name, route })));
  const random = randomOf(7);
  for (let n = asked.length - 1; n > 0; n--) {
    const other = Math.floor(random() * (n + 1));
    [asked[n], asked[other]] = [asked[other], asked[n]];
  }
  const times = new Map(Object.keys(screens).map((name) => [name, []]));
  const next = asked.values();
  const client = async (n) => {
    await pause((n * LOOKING) / CLIENTS);
    for (const { name, route } of next) {
      const start = performance.now();
      await ask(`${address}${route}`);
      times.get(name).push(performance.now() - start);
      await pause(LOOKING);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, n) => client(n)));
  return times;
}

async function measure(address, server, lookedAt) {
  console.log(
    `${CLIENTS} clients at once, milliseconds: half and 95 of 100 answers within; processor time of the server.\n`,
  );
  console.log(
    "| what | addresses | asked anew, with a second to look: half / 95 of 100 | asked anew, one after the other: half / 95 of 100 | processor, an answer | again: answers a second | half / 95 of 100 | processor, an answer |",
  );
  console.log("|---|---|---|---|---|---|---|---|");
  for (const [name, routes] of Object.entries(await screensOf(address)))
    await row(address, server, name, routes, lookedAt.get(name));
  const all = [...lookedAt.values()].flat();
  const waiting = loadavg()[0].toFixed(1);
  console.log(
    `\nAll that was asked anew with a second to look: ${spread(all)}. ${REPORTS.toLocaleString("en")} reports. Processes that waited for the cores in the last minute, this one's too: ${waiting}.`,
  );
}

async function row(address, server, name, routes, lookedAt) {
  const before = processorTime(server);
  const anew = await together(routes.values(), (route) => ask(`${address}${route}`));
  const between = processorTime(server);
  const end = performance.now() + SECONDS * 1000;
  const again = await together(endless(routes, end), (route) => ask(`${address}${route}`));
  const after = processorTime(server);
  const each = (from, to, answers) => ms(((to - from) * 1000) / answers.length);
  console.log(
    `| ${name} | ${routes.length} | ${spread(lookedAt)} | ${spread(anew)} | ${each(before, between, anew)} | ${Math.round(again.length / SECONDS).toLocaleString("en")} | ${spread(again)} | ${each(between, after, again)} |`,
  );
}

function* endless(routes, end) {
  for (let n = 0; performance.now() < end; n++) yield routes[n % routes.length];
}

/** Every client asks for the next as soon as it has its answer: the times of all answers. */
async function together(routes, work) {
  const times = [];
  const client = async () => {
    for (let next = routes.next(); next.done !== true; next = routes.next()) {
      const start = performance.now();
      await work(next.value);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return times;
}

/** The answer, taken in to its end; read as JSON where it is wanted. */
function ask(address, isWanted = false) {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (answer) => {
      const parts = [];
      answer.on("data", (part) => {
        if (isWanted) parts.push(part);
      });
      answer.on("error", reject);
      answer.on("end", () => {
        if (answer.statusCode !== 200) reject(new Error(`${address} answered ${answer.statusCode}`));
        else resolve(isWanted ? JSON.parse(Buffer.concat(parts).toString()) : null);
      });
    }).on("error", reject);
  });
}
