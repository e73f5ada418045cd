import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildServer } from "../../src/api/server.js";
import {
  type Desk,
  FORMAT_NAMES,
  type FormatName,
  POLICY_NAMES,
  type PolicyName,
} from "../../src/book/index.js";
import type { EpisodeLedger } from "../../src/domain/ledger.js";
import { findChromium } from "../browser/find-chromium.js";
import { type OpenDesk, openDesk } from "../browser/open-desk.js";
import { bookOf, CORPUS, type OpenBook } from "./books.js";
import { type Figures, NO_FIGURES, READERS, WITHOUT_IDS } from "./figures.js";

/** The number is the same in the ledger, the API, the desk and every file, for the same episode, policy and day. */

interface Asked {
  readonly episode: string;
  readonly policy: PolicyName;
  readonly asOf?: string;
}

let corpus: OpenBook;
beforeAll(async () => {
  corpus = await bookOf(CORPUS);
}, 120_000);
afterAll(() => corpus.close());

test("every format has a reader, or is known to have no figures", () => {
  const known = [...Object.keys(READERS), ...NO_FIGURES, ...WITHOUT_IDS];
  expect(known.sort()).toEqual([...FORMAT_NAMES].sort());
});

/** Holds what was read against the ledger: no figure of another's, no other number, and none missing. */
function compare(
  where: string,
  read: Figures,
  { figures }: EpisodeLedger,
  complete: boolean,
  leftOut: readonly string[] = [],
): void {
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  for (const [id, [low, best, high]] of Object.entries(read)) {
    const figure = known.get(id);
    if (figure === undefined) {
      // a feed tells of figures that were there once
      expect(where).toBe("atom");
      continue;
    }
    // what is printed as one number is the best, else the least: "24+"
    const printed = low === undefined && high === undefined;
    const told = [
      low === undefined ? figure.low : low,
      best === undefined || (printed && figure.best === null && best === figure.low) ? figure.best : best,
      high === undefined ? figure.high : high,
    ];
    expect({ where, id, told }).toEqual({ where, id, told: [figure.low, figure.best, figure.high] });
  }
  if (!complete) return;
  const counted = figures.filter(({ best }) => best !== null).map(({ id }) => id);
  const found = Object.entries(read).flatMap(([id, [, best]]) =>
    best === undefined || best === null ? [] : [id],
  );
  const told = [...found, ...leftOut.map((line) => line.split(" ")[0])];
  expect({ where, missing: counted.filter((id) => !told.includes(id)) }).toEqual({ where, missing: [] });
}

/** The ledger as it could be known then; nothing where no report of the episode was out yet. */
async function ledgerOf(book: Desk, asked: Asked): Promise<EpisodeLedger> {
  const known = await book.ledger(asked).catch((error: unknown) => {
    expect(error).toMatchObject({ code: "episode/unknown" });
    return { episodes: [] };
  });
  const [ledger] = known.episodes;
  fc.pre(ledger !== undefined);
  return ledger as EpisodeLedger;
}

async function compareAll(book: Desk, asked: Asked): Promise<void> {
  const ledger = await ledgerOf(book, asked);
  for (const [name, reader] of Object.entries(READERS)) {
    const { content, leftOut } = await book.exportAs(name as FormatName, { ...asked, width: 200 });
    compare(name, await reader.read(content), ledger, reader.complete, leftOut);
  }
  const paragraph = await book.write("summary", asked);
  const brief = await book.write("brief", asked);
  for (const { groups } of brief.matchAll(/^\| (?<side>[^|]+) \| (?<best>[^|]*\d[^|]*) \|.*`f_\w+` \|$/gmu))
    expect(paragraph).toContain(`${groups?.side} ${groups?.best}`.replaceAll("\\", ""));
  const dead = await book.exportAs("acled", asked);
  const apart = await book.exportAs("acled-apart", asked);
  const [rows, others] = [
    await READERS.acled?.read(dead.content),
    await READERS["acled-apart"]?.read(apart.content),
  ];
  expect(Object.keys(rows ?? {}).filter((id) => id in (others ?? {}))).toEqual([]);
}

async function askedAnywhere(book: Desk): Promise<fc.Arbitrary<Asked>> {
  const { episodes } = await book.ledger();
  return fc
    .record({
      episode: fc.constantFrom(...episodes),
      policy: fc.constantFrom(...POLICY_NAMES),
      days: fc.option(fc.nat(12), { nil: undefined }),
    })
    .map(({ episode, policy, days }) => {
      if (days === undefined || episode.start === null) return { episode: episode.id, policy };
      const asOf = new Date(Date.parse(episode.start) + days * 86_400_000).toISOString().slice(0, 10);
      return { episode: episode.id, policy, asOf };
    });
}

test("in every file", async () => {
  const asked = await askedAnywhere(corpus.book);
  await fc.assert(
    fc.asyncProperty(asked, (each) => compareAll(corpus.book, each)),
    { numRuns: 8 },
  );
}, 600_000);

test("over the API", async () => {
  const app = await buildServer({
    ...{
      book: corpus.book,
      openAgain: async () => corpus.book,
      now: () => "2026-01-02T03:04:05Z",
      version: "0.0.0",
    },
  });
  const asked = await askedAnywhere(corpus.book);
  await fc.assert(
    fc.asyncProperty(asked, async ({ episode, ...options }) => {
      const ledger = await ledgerOf(corpus.book, { episode, ...options });
      const query = new URLSearchParams(options);
      const answer = (await app.inject({ url: `/api/episodes/${episode}?${query}` })).json() as EpisodeLedger;
      const numbers = ({ figures }: EpisodeLedger) =>
        figures.map(({ id, low, best, high }) => [id, low, best, high]);
      expect(numbers(answer)).toEqual(numbers(ledger));
      const file = await app.inject({ url: `/api/export?format=csv&episode=${episode}&${query}` });
      compare("csv", (await READERS.csv?.read(file.body)) ?? {}, ledger, true);
    }),
    { numRuns: 8 },
  );
  await app.close();
}, 300_000);

const chromium = findChromium();
test.skipIf(chromium === null)(
  "on the desk's page",
  async () => {
    const desk: OpenDesk = await openDesk(chromium ?? "");
    try {
      const { page, complaints } = await desk.page();
      const asked = await askedAnywhere(desk.book);
      // from the second day on: something is known by then
      const some = fc.sample(
        asked.filter(({ asOf }) => asOf === undefined || asOf > "2022-09-15"),
        4,
      );
      for (const { episode, policy, asOf } of some) {
        const options = { policy, ...(asOf === undefined ? {} : { asOf }) };
        const ledger = await ledgerOf(desk.book, { episode, ...options });
        await page.goto(`${desk.address}episode?${new URLSearchParams({ id: episode, ...options })}`);
        await page.locator(".toll-table, main p").first().waitFor();
        if (ledger.figures.length > 0) await page.locator(".toll-table a.figure").first().waitFor();
        const shown = await page
          .locator(".toll-table a.figure")
          .evaluateAll((links) =>
            links.map((link) => [link.getAttribute("href") ?? "", link.textContent ?? ""]),
          );
        const read = shown.map(([href = "", words = ""]) => {
          const number = /^(?:about |at least )?(?<number>[\d,]+)\+?$/u.exec(words.trim())?.groups?.number;
          const best = number === undefined ? undefined : Number(number.replaceAll(",", ""));
          return [new URLSearchParams(href.split("?")[1]).get("id") ?? "", best] as const;
        });
        expect(read.map(([id]) => id).sort()).toEqual(ledger.figures.map(({ id }) => id).sort());
        const told = new Map(read);
        for (const figure of ledger.figures)
          if (figure.best !== null)
            expect([figure.id, told.get(figure.id)]).toEqual([figure.id, figure.best]);
      }
      expect(complaints).toEqual([]);
    } finally {
      await desk.close();
    }
  },
  120_000,
);
