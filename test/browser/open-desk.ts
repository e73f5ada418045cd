import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { deskFiles } from "../../src/api/index.js";
import { type Listening, serve } from "../../src/api/serve.js";
import { type Desk, openBook } from "../../src/book/index.js";
import type { Report } from "../../src/domain/report.js";
import { readPaths } from "../../src/ingest/index.js";

export interface OpenDesk {
  readonly address: string;
  readonly book: Desk;
  /** A page of its own session; what goes wrong in it, and what it asks of others, is in `complaints`. */
  page(options?: BrowserContextOptions): Promise<{ readonly page: Page; readonly complaints: string[] }>;
  close(): Promise<void>;
}

const built = fileURLToPath(new URL("../../dist/web/", import.meta.url));
const SAMPLE = fileURLToPath(new URL("../../examples/batken-2022", import.meta.url));

/** The sample book, and reports beside it, behind a real server with the built desk; and a browser. */
export async function openDesk(executablePath: string, beside: readonly Report[] = []): Promise<OpenDesk> {
  const folder = mkdtempSync(join(tmpdir(), "tollbook-desk-"));
  const now = () => new Date().toISOString();
  const open = () => openBook(join(folder, "book.db"), { now, create: true });
  const book = await open();
  for await (const outcome of readPaths([SAMPLE])) if (!("error" in outcome)) await book.add(outcome);
  await book.addMany(beside.map((report) => ({ report, origin: `${report.title}.json` })));
  const server: Listening = await serve({
    ...{ book, openAgain: open, now, version: "0.0.0", files: deskFiles(built) },
    ...{ host: "127.0.0.1", port: 0, loopback: true },
  });
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  return {
    ...{ address: server.address, book },
    async page(options) {
      const page = await (await browser.newContext(options)).newPage();
      page.setDefaultTimeout(15_000);
      const complaints: string[] = [];
      page.on("pageerror", ({ message }) => complaints.push(message));
      page.on("console", (said) => {
        if (said.type() === "error") complaints.push(said.text());
      });
      page.on("dialog", (dialog) => {
        complaints.push(`a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("request", (request) => {
        if (!request.url().startsWith(server.address)) complaints.push(`asked ${request.url()}`);
      });
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await server.close();
      await book.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The whole of axe-core, to be run in a page. */
export const axeSource = (): string =>
  readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
