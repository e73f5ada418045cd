import { chromium } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChromium } from "../browser/find-chromium.js";
import { bookOf, type OpenBook, SAMPLE } from "./books.js";

/** The brief as paper: what a browser prints of it, read back from the PDF. */

const executablePath = findChromium();
let open: OpenBook;
beforeAll(async () => {
  open = await bookOf(SAMPLE);
}, 120_000);
afterAll(() => open.close());

test.skipIf(executablePath === null)(
  "printed, every fold of the brief is open: the quotes and ids of all claims are on paper",
  async () => {
    const html = await open.book.write("html");
    const browser = await chromium.launch({
      executablePath: executablePath ?? "",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.setContent(html);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(asked).toEqual([]);
      const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
        mergePages: true,
      });
      const words = text.replace(/\s+/gu, "");
      const [ledger] = (await open.book.ledger()).episodes;
      for (const { id, used, ignored } of ledger?.figures ?? [])
        for (const each of [id, ...used, ...ignored.map(({ claim }) => claim)]) expect(words).toContain(each);
      expect(words).toContain("59peoplewerekilled");
      expect(totalPages).toBeGreaterThan(1);
      expect(totalPages).toBeLessThan(40);
    } finally {
      await browser.close();
    }
  },
  120_000,
);
