// Pages per second out of a web archive: read into a book (the archive's checks, the page's title, date and text, its
// claims, the bytes kept, the log) against Readability on jsdom alone, which only finds the article's text. The same
// pages, the same process, in turns. Times are of the processor, so that a busy machine does not move the ratio.
//   node bench/archives.mjs [PAGES]
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { openBook } from "../dist/book/index.js";
import { readPaths } from "../dist/ingest/index.js";
import { randomOf } from "./random.mjs";

const PAGES = Number(process.argv[2] ?? 60);
const ROUNDS = 3;
const random = randomOf(20220916);
const WORDS =
  "the road village border night ministry officials said residents school hospital market fire shelter convoy bridge talks morning evening people families returned army guards agency reported after before while near north south".split(
    " ",
  );
const words = (count) =>
  Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(" ");
const link = () =>
  `<li class="menu-item"><a href="/${words(1)}/${Math.floor(random() * 1e6)}">${words(4)}</a></li>`;

/** A page as news sites make them: menus, related items and scripts around an article of some fifteen paragraphs. */
function page(number) {
  const paragraphs = Array.from(
    { length: 15 },
    (_, at) =>
      `<p>${at === 3 ? `At least ${20 + number} people were killed, the Health Ministry said. ` : ""}${words(60)}.</p>`,
  );
  const around = (count) =>
    `<div class="block"><ul>${Array.from({ length: count }, link).join("\n")}</ul></div>`;
  return (
    `<!doctype html><html lang="en"><head><title>Toll rises to ${20 + number} | Sample Wire</title>` +
    `<meta property="og:site_name" content="Sample Wire"><meta property="article:published_time" content="2022-09-16T10:00:00Z">` +
    `<style>${".a{color:red}".repeat(400)}</style></head><body><header>${around(60)}</header><nav>${around(80)}</nav>` +
    `<main><article><h1>Toll rises to ${20 + number}</h1><figure><img src="/x.jpg"><figcaption>${words(12)}</figcaption></figure>` +
    `${paragraphs.join("\n<aside class=related><a href=/x>Read also</a></aside>\n")}</article></main>` +
    `<aside>${around(120)}</aside><footer>${around(60)}</footer><script>${"var x=1;".repeat(3000)}</script></body></html>`
  );
}

function record(number, html) {
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/${number}\r\nWARC-Date: 2022-09-16T12:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n`;
  return gzipSync(`${head}${block}\r\n\r\n`);
}

async function seconds(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const folder = mkdtempSync(join(tmpdir(), "tollbook-bench-"));
try {
  const pages = Array.from({ length: PAGES }, (_, number) => page(number));
  const archive = join(folder, "pages.warc.gz");
  writeFileSync(archive, Buffer.concat(pages.map((html, number) => record(number, html))));
  const ours = async (round) => {
    const book = await openBook(join(folder, `${round}.db`), {
      now: () => new Date().toISOString(),
      create: true,
    });
    const arrivals = [];
    for await (const outcome of readPaths([archive])) {
      if ("error" in outcome) throw outcome.error;
      arrivals.push(outcome);
    }
    const added = await book.addMany(arrivals);
    if (added.some(({ claims }) => claims.length === 0)) throw new Error("a page was read without its claim");
    await book.close();
  };
  const theirs = async () => {
    for (const html of pages)
      if (!new Readability(new JSDOM(html).window.document).parse()?.textContent.includes("Health Ministry"))
        throw new Error("a page was read without its article");
  };
  await ours("warm");
  for (const html of pages.slice(0, 10)) new Readability(new JSDOM(html).window.document).parse();
  const rows = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rows.push([await seconds(() => ours(round)), await seconds(theirs)]);
  const median = (which) => rows.map((row) => row[which]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  const [mine, peer] = [PAGES / median(0), PAGES / median(1)];
  const kilobytes = Math.round(pages.reduce((sum, html) => sum + html.length, 0) / PAGES / 1000);
  console.log(`\n## Pages out of a web archive\n`);
  console.log(
    `${PAGES} pages of ${kilobytes} kB, the median of ${ROUNDS} rounds in turns, pages a second of processor time.\n`,
  );
  console.log("| | pages/s |\n|---|---|");
  console.log(`| from the WARC into the book, claims, bytes and log included | ${mine.toFixed(0)} |`);
  console.log(`| Readability on jsdom, the article's text alone | ${peer.toFixed(0)} |`);
  console.log(`| ratio | ${(mine / peer).toFixed(1)} |`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
