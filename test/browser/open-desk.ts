import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { deskFiles } from "../../src/api/index.js";
import { type Listening, serve } from "../../src/api/serve.js";
import { type Desk, openBook } from "../../src/book/index.js";
import type { Role } from "../../src/domain/account.js";
import type { Report } from "../../src/domain/report.js";
import { openFetcher, readPaths } from "../../src/ingest/index.js";
import { openSite, type Site } from "./site.js";

export interface OpenDesk {
  readonly address: string;
  readonly book: Desk;
  /** A page of its own session; what goes wrong in it, and what it asks of others, is in `complaints`. */
  page(
    options?: BrowserContextOptions,
    /** Of the server that may be asked; the first one where left out. */
    address?: string,
  ): Promise<{ readonly page: Page; readonly complaints: string[] }>;
  /** A site with one article, on this machine. */
  readonly site: Site;
  /** Another server over the same book, where one must sign in; gives its address. */
  withAccounts(accounts: readonly (readonly [name: string, role: Role, password: string])[]): Promise<string>;
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
    fetcher: () =>
      openFetcher({
        agent: "tollbook-test",
        now,
        stop: new AbortController().signal,
        pace: 0,
        allows: () => true,
      }),
  });
  const site = await openSite();
  const others: Listening[] = [];
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  return {
    ...{ address: server.address, book, site },
    async withAccounts(accounts) {
      for (const [name, role, password] of accounts) await book.accounts.add(name, role, password);
      const other = await serve({
        ...{ book, openAgain: open, now, version: "0.0.0", files: deskFiles(built) },
        ...{ host: "127.0.0.1", port: 0, loopback: false },
      });
      others.push(other);
      return other.address;
    },
    async page(options, address = server.address) {
      const page = await (await browser.newContext(options)).newPage();
      page.setDefaultTimeout(40_000);
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
        if (!isOwn(request.url(), address)) complaints.push(`asked ${request.url()}`);
      });
      return { page, complaints };
    },
    async close() {
      await browser.close();
      for (const each of [server, ...others]) await each.close();
      await site.close();
      await book.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The whole of axe-core, to be run in a page. */
export const axeSource = (): string =>
  readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Words that stand in a page are no request: what it shows as it came in is handed over as they are. */
const isOwn = (url: string, address: string): boolean => url.startsWith(address) || url === "about:srcdoc";
